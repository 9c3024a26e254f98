import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attack, Entry, Plan } from '../plan/plan';
import { combineImpacts } from '../scoring/impact';
import { scorePlan } from '../scoring/score';
import { aCatalogue, anEntry, anyEntry, aPlan, aThreat } from '../scoring/scoring.builders';
import { weighScenario, type Weight } from './weigh';

const catalogue = aCatalogue([], {});

interface Given {
	readonly entries: readonly (Entry | undefined)[];
	readonly optional?: readonly number[];
	readonly likelihood?: number;
}

/** A scenario with one attack for each entry; without an entry its threat is not scored. */
function planOf({ entries, optional = [], likelihood }: Given): Plan {
	const plan = aPlan();
	plan.scenarios['s'] = {
		...{ title: '', origin: 'blank', story: '', best: '', worst: '', order: 'a0' },
		...(likelihood === undefined ? {} : { likelihood })
	};
	entries.forEach((entry, place) => {
		const id = `t${String(place)}`;
		plan.threats[id] = aThreat();
		if (entry !== undefined) plan.entries[`${id}/one`] = entry;
		plan.attacks[`a${String(place)}`] = anAttack(id, { isOptional: optional.includes(place) });
	});
	return plan;
}

const anAttack = (threatId: string, values: Partial<Attack> = {}): Attack => ({
	...{ scenarioId: 's', threatId, what: '', order: 'a0' },
	...values
});

const weigh = (plan: Plan): Weight =>
	weighScenario(plan, 's', { scores: scorePlan(plan, catalogue), stage: 'current' });

const likely = (best: number): Entry => anEntry({ low: 1, best, high: 5 });

describe('how likely a scenario is', () => {
	it('is at most as likely as its rarest attack that has to happen', () => {
		const { cap, likelihood, isAtMost } = weigh(planOf({ entries: [likely(4), likely(2.5)] }));
		expect(cap).toEqual({ attackId: 'a1', likelihood: 2.5, isWatched: false });
		expect([likelihood, isAtMost]).toEqual([2.5, true]);
	});

	it('passes over attacks without which the story goes on', () => {
		const plan = planOf({ entries: [likely(4), likely(2.5)], optional: [1] });
		expect(weigh(plan).cap?.attackId).toBe('a0');
	});

	it('counts the view of the group up to the cap and says so', () => {
		const capped = weigh(planOf({ entries: [likely(3)], likelihood: 4 }));
		expect([capped.likelihood, capped.isCapped]).toEqual([3, true]);
		const below = weigh(planOf({ entries: [likely(3)], likelihood: 2 }));
		expect([below.likelihood, below.isCapped, below.isAtMost]).toEqual([2, false, false]);
	});

	it('is at the floor when one attack that has to happen is not credible', () => {
		const plan = planOf({ entries: [likely(4), anEntry({ notCredible: true })] });
		expect(weigh(plan).cap).toEqual({ attackId: 'a1', likelihood: 0.5, isWatched: true });
	});

	it('names attacks that cannot be weighed', () => {
		const plan = planOf({ entries: [likely(3), undefined] });
		plan.attacks['a2'] = anAttack('gone');
		plan.attacks['a3'] = { scenarioId: 's', what: '', order: 'a0' };
		expect(weigh(plan).unweighed).toEqual([
			{ attackId: 'a1', why: 'unscored' },
			{ attackId: 'a2', why: 'gone' },
			{ attackId: 'a3', why: 'no-threat' }
		]);
		expect(weigh(planOf({ entries: [] }))).toMatchObject({ level: undefined, unweighed: [] });
	});

	it('never lies above any attack that has to happen, nor above what the group says', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (entries) => {
				const plan = planOf({ entries, likelihood: 5 });
				const { likelihood = 0 } = weigh(plan);
				for (const score of scorePlan(plan, catalogue).values())
					if (score.state === 'scored')
						expect(likelihood).toBeLessThanOrEqual(score.current.likelihood);
			})
		);
	});
});

describe('how bad a scenario is', () => {
	it('takes the worst of each dimension over all attacks', () => {
		const first = anEntry({ people: 4, mission: 1, finance: 0, legal: 0, data: 0, reputation: 0 });
		const second = anEntry({ people: 2, mission: 3, finance: 0, legal: 0, data: 0, reputation: 0 });
		const { impact, worst } = weigh(planOf({ entries: [first, second] }));
		expect(worst).toEqual({ people: 4, mission: 3 });
		expect(impact).toBe(combineImpacts([4, 3]));
	});

	it('is that of the attack where there is only one', () => {
		fc.assert(
			fc.property(anyEntry, (entry) => {
				const plan = planOf({ entries: [entry] });
				const score = scorePlan(plan, catalogue).get('t0');
				if (score?.state === 'scored')
					expect(weigh(plan).impact).toBeCloseTo(score.current.impact, 6);
			})
		);
	});

	it('never falls when an attack is added, and does not depend on their order', () => {
		const several = fc.array(anyEntry, { minLength: 2, maxLength: 5 });
		fc.assert(
			fc.property(several, (entries) => {
				const { impact: all = 0, atLeastOne: chance = 0 } = weigh(planOf({ entries }));
				const fewer = weigh(planOf({ entries: entries.slice(1) }));
				const turned = weigh(planOf({ entries: [...entries].reverse() }));
				expect(all).toBeGreaterThanOrEqual(fewer.impact ?? 0);
				expect(chance).toBeGreaterThanOrEqual((fewer.atLeastOne ?? 0) - 1e-9);
				expect([turned.impact, turned.atLeastOne]).toEqual([all, chance]);
			})
		);
	});
});
