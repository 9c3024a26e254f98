import type { Catalogue } from '../catalogue/catalogue';
import { aCase, aCatalogue, aMechanism } from '../matching/matching.builders';
import type { Action, Plan, Scenario } from '../plan/plan';
import { scorePlan } from '../scoring/score';
import { aPlan, aThreat, anEntry, impactsOf } from '../scoring/scoring.builders';
import { checkPlan, type PlanCheck, type RuleId, type RuleResult } from './check-plan';

/** For tests: the day of every check. */
export const TODAY = '2026-11-21';

/** One mechanism, `petition`, that lists a reason why it may not fit. */
export const petitions: Catalogue = aCatalogue([
	aCase({
		mechanisms: [
			aMechanism({ id: 'petition', threats: ['FIN-01'], effects: { likelihood: 0, impact: 0.4 } })
		]
	})
]);

type Recipe = (draft: Plan) => void;

export function planWith(...recipes: readonly Recipe[]): Plan {
	const plan = aPlan();
	for (const recipe of recipes) recipe(plan);
	return plan;
}

/** A threat of the highest level, seen by one person and, with `views`, by as many as are wanted. */
export const graveThreat =
	(views = 1): Recipe =>
	(draft) => {
		draft.threats.t1 = aThreat({ title: 'Account freeze' });
		for (let view = 0; view < views; view++) {
			draft.entries[`t1/e${String(view)}`] = anEntry({
				...{ low: 4, best: 5, high: 5 },
				...impactsOf(5, 5, 5, 5, 5, 5)
			});
		}
	};

export const action =
	(id: string, values: Partial<Action>): Recipe =>
	(draft) => {
		draft.actions[id] = { what: id, status: 'to-do', doneWhen: '', order: `a${id}`, ...values };
	};

export const scenario =
	(values: Partial<Scenario> = {}): Recipe =>
	(draft) => {
		draft.scenarios.s1 = {
			...{ title: 'Search, then freeze', origin: 'blank', story: '', best: '', worst: '' },
			...{ order: 'a0' },
			...values
		};
		draft.attacks.a1 = { scenarioId: 's1', threatId: 't1', what: 'A freeze', order: 'a0' };
	};

export const checked = (plan: Plan): PlanCheck =>
	checkPlan(plan, { today: TODAY, catalogue: petitions, scores: scorePlan(plan, petitions) });

export function resultOf(id: RuleId, plan: Plan): RuleResult {
	const found = checked(plan).rules.find((rule) => rule.id === id);
	if (found === undefined) throw new Error(`no rule ${id}`);
	return found;
}
