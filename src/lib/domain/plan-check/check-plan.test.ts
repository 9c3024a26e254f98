import { describe, expect, it } from 'vitest';
import { addNote, addOwnCard } from '../rehearsing/edits';
import { dayAfter } from '../day';
import type { Plan } from '../plan/plan';
import { keyOf } from '../plan/plan';
import { Front } from '../vocabulary';
import { rules, type RuleId } from './check-plan';
import {
	action,
	checked,
	graveThreat,
	petitions,
	planWith,
	resultOf,
	scenario,
	TODAY
} from './plan-check.builders';
import { checkPlan } from './check-plan';
import { scorePlan } from '../scoring/score';

type Recipe = (draft: Plan) => void;

const settings =
	(values: Partial<Plan['settings']>): Recipe =>
	(draft) => {
		Object.assign(draft.settings, values);
	};
const handled =
	(values: Partial<Plan['handling'][string]>): Recipe =>
	(draft) => {
		draft.handling.t1 = { choice: 'accept', ...values };
	};
const adopt =
	(mechanismId: string, status: 'idea' | 'started' | 'in-place' = 'idea'): Recipe =>
	(draft) => {
		draft.decisions[keyOf('t1', mechanismId)] = { choice: 'adopted', status };
	};
const signpost =
	(threshold?: string): Recipe =>
	(draft) => {
		draft.signposts.p1 = {
			...{ scenarioId: 's1', what: 'A visit', order: 'a0' },
			...(threshold === undefined ? {} : { threshold })
		};
	};
const move = (values: Parameters<typeof action>[1] = {}): Recipe =>
	action('m1', { window: '24h', owner: 'Finance lead', ...values });
const isAllLookedAt: Recipe = (draft) => {
	for (const front of Front.options) draft.notNeeded[keyOf('s1', front)] = true;
};
const card =
	(deputy?: string): Recipe =>
	(draft) => {
		draft.decisionCards.c1 = {
			...{ scenarioId: 's1', decision: 'Close the office', order: 'a0' },
			...(deputy === undefined ? {} : { deputy })
		};
	};
const information =
	(deleteWhen?: string): Recipe =>
	(draft) => {
		draft.information.i1 = {
			...{ what: 'Case notes', canHarm: true, order: 'a0' },
			...(deleteWhen === undefined ? {} : { deleteWhen })
		};
	};
const dependency =
	(fallback?: string): Recipe =>
	(draft) => {
		draft.dependencies.d1 = {
			...{ what: 'The bank', order: 'a0' },
			...(fallback === undefined ? {} : { fallback })
		};
	};
const five = (owners: readonly string[]): Recipe[] =>
	owners.map((owner, place) => action(String(place), { owner }));

interface Fixture {
	readonly passes: readonly Recipe[];
	readonly fails: readonly Recipe[];
}

/** A rule without both does not compile. */
const fixtures: Readonly<Record<RuleId, Fixture>> = {
	'grave-owned': {
		passes: [graveThreat(), action('1', { threatId: 't1', owner: 'Lead', dueOn: TODAY })],
		fails: [graveThreat(), action('1', { threatId: 't1', owner: 'Lead' })]
	},
	'left-decided': {
		passes: [graveThreat(), handled({ choice: 'treat', level: 'critical' })],
		fails: [graveThreat(), handled({ choice: 'treat', level: 'high' })]
	},
	'accepted-named': {
		passes: [graveThreat(), handled({ by: 'Board', on: TODAY })],
		fails: [graveThreat(), handled({ by: ' ', on: TODAY })]
	},
	'grave-trigger': {
		passes: [graveThreat(), scenario(), signpost('a second visit')],
		fails: [graveThreat(), scenario(), signpost()]
	},
	'target-earned': {
		passes: [
			...[graveThreat(), adopt('petition')],
			action('1', { threatId: 't1', mechanismId: 'petition' })
		],
		fails: [graveThreat(), adopt('petition'), action('1', { threatId: 't1' })]
	},
	'several-views': { passes: [graveThreat(2)], fails: [graveThreat(1)] },
	'mechanism-caution': {
		passes: [graveThreat(), adopt('petition')],
		fails: [graveThreat(), adopt('from-a-pack-that-is-not-here')]
	},
	'mechanism-begun': {
		passes: [
			...[graveThreat(), adopt('petition', 'started')],
			action('1', { threatId: 't1', mechanismId: 'petition', status: 'started' })
		],
		fails: [
			...[graveThreat(), adopt('petition', 'started')],
			action('1', { threatId: 't1', mechanismId: 'petition' })
		]
	},
	'scenario-fronts': {
		passes: [scenario(), isAllLookedAt],
		fails: [scenario(), move({ scenarioId: 's1', front: 'legal' })]
	},
	'scenario-likelihood': { passes: [scenario({ likelihood: 3 })], fails: [scenario()] },
	'card-deputy': { passes: [scenario(), card('Board chair')], fails: [scenario(), card()] },
	'first-day-owner': { passes: [move()], fails: [move({ owner: ' ' })] },
	'first-day-lead': {
		passes: [settings({ leadRole: 'Director' }), move({ owner: 'Director', deputy: 'Chair' })],
		fails: [settings({ leadRole: 'Director' }), move({ owner: ' director' })]
	},
	'action-overdue': {
		passes: [action('1', { dueOn: TODAY }), action('2', { dueOn: '2026-01-01', status: 'done' })],
		fails: [action('1', { dueOn: dayAfter(TODAY, -1) })]
	},
	'action-after-review': {
		passes: [settings({ reviewOn: '2027-01-01' }), action('1', { dueOn: '2027-01-01' })],
		fails: [settings({ reviewOn: '2027-01-01' }), action('1', { dueOn: '2027-01-02' })]
	},
	'one-person': {
		passes: five(['A', 'A', 'B', 'B']),
		fails: five(['A', 'a ', 'A', 'B'])
	},
	'care-action': {
		passes: [graveThreat(), scenario(), move({ scenarioId: 's1', front: 'people' })],
		fails: [graveThreat(), scenario(), move({ scenarioId: 's1', front: 'legal' })]
	},
	'no-contacts': {
		passes: [action('1', { what: 'Move 1 000 000 by 2027-01-02, see file 2019/0455' })],
		fails: [action('1', { what: 'Call Ada on +256 700 123 456' })]
	},
	'information-delete': {
		passes: [information('a year after the case')],
		fails: [information()]
	},
	'dependency-fallback': { passes: [dependency('a second bank')], fails: [dependency()] },
	'first-calls': { passes: [settings({ grabCalls: 'Lawyer on duty' })], fails: [] },
	'page-to-grab': { passes: [settings({ grabMeeting: 'The market' })], fails: [] },
	'grab-printed': {
		passes: [settings({ grabPrintedOn: dayAfter(TODAY, -183) })],
		fails: [settings({ grabPrintedOn: dayAfter(TODAY, -184) })]
	},
	'drill-date': {
		passes: [settings({ drillOn: dayAfter(TODAY, 90) })],
		fails: [settings({ drillOn: dayAfter(TODAY, 91) })]
	},
	'review-date': {
		passes: [graveThreat(), settings({ reviewOn: dayAfter(TODAY, 91) })],
		fails: [graveThreat(), settings({ reviewOn: dayAfter(TODAY, 92) })]
	},
	'rating-seen': {
		passes: [settings({ rating: 'closed', ratingSeenOn: dayAfter(TODAY, -183) })],
		fails: [settings({ rating: 'closed', ratingSeenOn: dayAfter(TODAY, -184) })]
	},
	'nothing-dangling': {
		passes: [graveThreat(), scenario()],
		fails: [scenario()]
	}
};

describe('the check of a plan', () => {
	it.each(rules.map(({ id }) => id))('knows a plan that keeps the rule %s', (id) => {
		const { score, findings } = resultOf(id, planWith(...fixtures[id].passes));
		expect({ score, findings }).toEqual({ score: 2, findings: [] });
	});

	it.each(rules.map(({ id }) => id))('finds what breaks the rule %s', (id) => {
		const { score, findings } = resultOf(id, planWith(...fixtures[id].fails));
		expect(findings).toHaveLength(1);
		expect(score).toBe(0);
	});

	it('says partly where fewer than half of what was looked at is missing', () => {
		const plan = planWith(
			...['1', '2'].map((id) => action(id, { dueOn: TODAY })),
			action('3', { dueOn: '2026-01-01' })
		);
		expect(resultOf('action-overdue', plan).score).toBe(1);
	});

	it('does not count a rule that has nothing to look at', () => {
		const { rules: results, of, points } = checked(planWith());
		expect(results.filter(({ score }) => score === undefined).length).toBeGreaterThan(15);
		expect({ of, points }).toEqual({ of: 12, points: 2 });
	});

	it('asks for the role that leads before it can say what needs it', () => {
		const [finding] = resultOf('first-day-lead', planWith(move())).findings;
		expect(finding?.mend).toEqual({ step: 'review', about: { thingId: 'leadRole' } });
	});

	it('names each thing that points at something gone once, and leads to it', () => {
		const plan = planWith(action('1', { what: 'Pack', threatId: 'gone', scenarioId: 'gone' }));
		expect(resultOf('nothing-dangling', plan).findings).toEqual([
			{ ids: ['1'], name: 'Pack', mend: { step: 'actions', about: { thingId: '1' } } }
		]);
	});

	it('takes one role for no deputy of itself, and an attack that nobody sees for no trigger', () => {
		const own = planWith(scenario(), card('Director'));
		for (const each of Object.values(own.decisionCards)) each.decides = ' director';
		expect(resultOf('card-deputy', own).findings).toHaveLength(1);
		const unseen = planWith(graveThreat(), scenario(), signpost('a second visit'));
		unseen.scenarios = {};
		expect(resultOf('grave-trigger', unseen).findings).toHaveLength(1);
	});

	it('counts a first move against an attack as one against its threat', () => {
		const owned = { owner: 'Lead', dueOn: TODAY, attackId: 'a1' };
		const plan = planWith(graveThreat(), scenario(), action('1', owned));
		expect(resultOf('grave-owned', plan).findings).toEqual([]);
	});

	it('leads from a contact in a driver of the future to the step where drivers are written', () => {
		const plan = planWith(settings({ driverTwoHigh: 'Ada at ada@example.org decides' }));
		expect(resultOf('no-contacts', plan).findings).toMatchObject([
			{ ids: ['driverTwoHigh'], mend: { step: 'scenarios' } }
		]);
	});

	it('leads from a contact to the scenario or the rehearsal in which it stands', () => {
		const contact = 'Ada at ada@example.org';
		const [scenarioId, rehearsalId, order] = ['s2', 'r2', 'a0'];
		const plan = planWith((draft) => {
			draft.scenarios.s2 = {
				...{ title: contact, origin: 'blank', order },
				...{ story: '', best: '', worst: '' }
			};
			draft.attacks.a1 = { what: contact, scenarioId, order };
			draft.signposts.g1 = { what: contact, scenarioId, order };
			draft.knockOns.k1 = { what: contact, scenarioId, ring: 1, order };
			addOwnCard(draft, 'i1', { rehearsalId, title: contact });
			addNote(draft, 'n1', { rehearsalId, kind: 'decision', text: contact });
		});
		const found = resultOf('no-contacts', plan).findings;
		expect(Object.fromEntries(found.map(({ ids, mend }) => [ids[0], mend.about]))).toEqual({
			s2: { scenarioId },
			a1: { scenarioId, thingId: 'a1' },
			g1: { scenarioId, thingId: 'g1' },
			k1: { scenarioId, thingId: 'k1' },
			i1: { thingId: rehearsalId },
			n1: { thingId: rehearsalId }
		});
	});

	it('is quick on a plan of 200 threats, 50 scenarios and 1,000 actions', () => {
		const plan = largePlan();
		const input = { today: TODAY, catalogue: petitions, scores: scorePlan(plan, petitions) };
		checkPlan(plan, input);
		// The quickest of many: a machine that is busy meanwhile does not count.
		const times = Array.from({ length: 20 }, () => {
			const start = performance.now();
			checkPlan(plan, input);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(30);
	});
});

function largePlan(): Plan {
	const plan = planWith(graveThreat(3), scenario());
	const [threat, story] = [plan.threats.t1, plan.scenarios.s1];
	for (let n = 0; n < 200; n++) {
		const id = `threat-${String(n)}`;
		if (threat) plan.threats[id] = { ...threat, order: `b${String(n)}` };
		for (const [key, entry] of Object.entries(plan.entries).slice(0, 3))
			plan.entries[key.replace('t1', id)] = entry;
	}
	for (let n = 0; n < 50; n++) {
		if (story) plan.scenarios[`scenario-${String(n)}`] = { ...story, order: `b${String(n)}` };
	}
	for (let n = 0; n < 1000; n++) {
		action(`x${String(n)}`, {
			what: `Agree the deputy for signature ${String(n)} before 2027-01-02 with 12 500 in cash`,
			threatId: `threat-${String(n % 200)}`,
			scenarioId: `scenario-${String(n % 50)}`,
			...{ front: 'people', window: '24h', owner: `Role ${String(n % 7)}`, dueOn: '2027-01-02' }
		})(plan);
	}
	return plan;
}
