import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { matrixCatalogue } from '../../../../tests/support/matrix-plan';
import { workedExample } from '../../content/example';
import { catalogue } from '../../content/catalogue';
import { scorePlan, type Scored } from '../scoring/score';
import { moveSince, nextCycle } from './next-cycle';
import { parsePlan } from './parse';
import { partsOf, type Plan } from './plan';

const given = { id: 'next', scoringId: 'next-scoring', title: 'Next', today: '2027-11-21' };
const goOn = (plan: Plan, known = matrixCatalogue, unsure: readonly string[] = []): Plan =>
	nextCycle(plan, { ...given, scores: scorePlan(plan, known), unsure: new Set(unsure) });

const example = (): Plan => workedExample({ id: 'former', today: '2026-11-21' });

describe('the plan for the next cycle', () => {
	it('keeps what the group knows under the same ids, and asks anew for what it judged', () => {
		const former = example();
		former.settings.drillOn = '2026-12-01';
		former.handling['example-raid'] = { choice: 'accept' };
		former.holders['holder'] = { who: 'Board chair', order: 'a0' };
		former.agreed['example-raid'] = { likelihood: 3, impact: 3 };
		former.steps = { actors: 'left-out', export: 'done', matrix: 'not-now' };
		const { threats } = structuredClone(former);
		for (const threat of Object.values(former.threats)) threat.dots = 4;
		const next = goOn(former, catalogue);
		expect(next.threats).toEqual(threats);
		for (const part of ['roles', 'rules', 'signals', 'decisions', 'exposure'] as const)
			expect(next[part]).toEqual(former[part]);
		for (const part of ['entries', 'groupImpacts', 'agreed', 'handling', 'holders'] as const)
			expect(next[part]).toEqual({});
		expect(next.readiness).toEqual(former.readiness);
		expect(next.steps).toEqual({ actors: 'left-out' });
		expect(next.settings).toMatchObject({
			...{ title: 'Next', scoringId: 'next-scoring', createdOn: '2027-11-21' },
			...{ formerTitle: former.settings.title, formerOn: '2026-11-21', staff: 34 }
		});
		expect(next.settings).not.toHaveProperty('reviewOn');
		expect(next.settings).not.toHaveProperty('drillOn');
		expect(next.settings).not.toHaveProperty('destroyOn');
	});

	it('takes along what is to be done and what is done, and leaves what was dropped', () => {
		const former = example();
		const [done, dropped, kept] = Object.keys(former.actions);
		former.actions[done ?? ''] = { ...action(former, done), status: 'done' };
		former.actions[dropped ?? ''] = { ...action(former, dropped), status: 'dropped' };
		former.actions[kept ?? ''] = { ...action(former, kept), rehearsalId: 'gone' };
		const next = goOn(former);
		expect(Object.keys(next.actions)).toEqual(
			Object.keys(former.actions).filter((id) => id !== dropped)
		);
		expect(action(next, done).status).toBe('done');
		expect(next.actions[kept ?? '']).not.toHaveProperty('rehearsalId');
	});

	it('keeps beside each threat what was said with what was in place then', () => {
		const former = example();
		const score = scorePlan(former, catalogue).get('example-smear') as Scored;
		const { likelihood, impact, level } = score.today;
		expect(goOn(former, catalogue).formerScores['example-smear']).toMatchObject({
			...{ likelihood, impact, level, on: '2027-11-21' }
		});
	});

	it('keeps an older word on a threat that this cycle did not score', () => {
		const former = example();
		const said = { likelihood: 2, impact: 2, level: 'low', on: '2025-01-01' } as const;
		former.entries = {};
		former.formerScores = { 'example-raid': said, elsewhere: said };
		expect(goOn(former, catalogue).formerScores).toEqual({ 'example-raid': said });
	});

	it('gives no older word back to a threat that this cycle found not credible', () => {
		const former = example();
		const said = { likelihood: 2, impact: 2, level: 'low', on: '2025-01-01' } as const;
		for (const [key, entry] of Object.entries(former.entries))
			if (partsOf(key).threatId === 'example-raid')
				former.entries[key] = { ...entry, notCredible: true };
		expect(scorePlan(former, catalogue).get('example-raid')?.state).toBe('watch');
		former.formerScores = { 'example-raid': said };
		expect(goOn(former, catalogue).formerScores).not.toHaveProperty('example-raid');
	});

	it('says nothing new of a threat that cannot be scored in full here', () => {
		const former = example();
		const said = { likelihood: 2, impact: 2, level: 'low', on: '2025-01-01' } as const;
		former.formerScores = { 'example-smear': said };
		const { formerScores } = goOn(former, catalogue, ['example-smear', 'example-raid']);
		expect(formerScores['example-smear']).toEqual(said);
		expect(formerScores).not.toHaveProperty('example-raid');
	});

	it('says whether a level rose, fell or stayed', () => {
		const score = scorePlan(example(), catalogue).get('example-smear') as Scored;
		const at = (level: 'low' | 'critical') =>
			moveSince({ likelihood: 3, impact: 3, level, on: '2026-01-01' }, score);
		expect([at('low'), at('critical')]).toEqual(['higher', 'lower']);
		expect(moveSince({ ...score.today, on: '2026-01-01' }, score)).toBe('same');
	});

	it('is a whole plan, and makes no reference dangle that did not dangle before', () => {
		fc.assert(
			fc.property(anyPlan, (former) => {
				const before = structuredClone(former);
				const next = goOn(former);
				expect(former).toEqual(before);
				expect(parsePlan(next)).toEqual({ ok: true, value: next });
				const known = dangling(former);
				expect([...dangling(next)].filter((each) => !known.has(each))).toEqual([]);
			}),
			{ numRuns: 50 }
		);
	});
});

const action = (plan: Plan, id = ''): Plan['actions'][string] => {
	const found = plan.actions[id];
	if (found === undefined) throw new Error(`no action ${id}`);
	return found;
};

const pointsTo = {
	threatId: 'threats',
	scenarioId: 'scenarios',
	attackId: 'attacks',
	afterId: 'attacks',
	signpostId: 'signposts',
	rehearsalId: 'rehearsals',
	injectId: 'injects',
	actionId: 'actions'
} as const;

/** Every reference from a thing, and from the key of a decision or an answer, to something that is not there. */
function dangling(plan: Plan): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [part, things] of Object.entries(plan)) {
		if (typeof things !== 'object' || part === 'settings') continue;
		for (const [id, thing] of Object.entries(things as Record<string, object>)) {
			for (const field of lostFields(plan, thing)) found.add(`${part}/${id}/${field}`);
			if (isOfLostThreat(plan, part, id)) found.add(`${part}/${id}`);
		}
	}
	return found;
}

const lostFields = (plan: Plan, thing: object): readonly string[] =>
	Object.entries(pointsTo).flatMap(([field, to]) => {
		const target = (thing as Record<string, unknown>)[field];
		return typeof target === 'string' && !Object.hasOwn(plan[to], target) ? [field] : [];
	});

const isOfLostThreat = (plan: Plan, part: string, id: string): boolean =>
	(part === 'decisions' || part === 'exposure') &&
	!Object.hasOwn(plan.threats, partsOf(id).threatId);
