import { gapsOf } from '../firstmoves/cards';
import { keyOf, type Plan, type Scenario } from '../plan/plan';
import { Front } from '../vocabulary';
import { has, listed, type Facts } from './facts';
import { lookAt, type Finding, type Rule } from './finding';

const about = (
	id: string,
	{ title }: Pick<Scenario, 'title'>,
	step: Finding['mend']['step']
): Finding => ({ ids: [id], name: title, mend: { step, about: { scenarioId: id } } });

/** The fronts on which each scenario has a move in a box of its sheet. */
function frontsMoved({ actions }: Facts): ReadonlySet<string> {
	return new Set(
		actions.flatMap(({ action: { scenarioId, front, window } }) =>
			scenarioId === undefined || front === undefined || window === undefined
				? []
				: [keyOf(scenarioId, front)]
		)
	);
}

/** Each scenario has all ten fronts considered: a move, or the word that none is needed (method 6.3). */
const fronts = {
	id: 'scenario-fronts',
	area: 'scenarios',
	find: (plan: Plan, facts) => {
		const moved = frontsMoved(facts);
		return lookAt(listed(plan.scenarios), ({ id, thing }) => {
			const open = Front.options.filter((front) => {
				const key = keyOf(id, front);
				return !moved.has(key) && plan.notNeeded[key] !== true;
			});
			return open.length === 0 ? undefined : { ...about(id, thing, 'contingency'), fronts: open };
		});
	}
} as const satisfies Rule;

const likely = {
	id: 'scenario-likelihood',
	area: 'scenarios',
	find: ({ scenarios }) =>
		lookAt(listed(scenarios), ({ id, thing }) =>
			thing.likelihood === undefined ? about(id, thing, 'scenarios') : undefined
		)
} as const satisfies Rule;

/** Somebody else decides where the first cannot. Cards of a scenario that is gone are shown nowhere and ask for nothing. */
const deputies = {
	id: 'card-deputy',
	area: 'scenarios',
	find: ({ decisionCards, scenarios }) =>
		lookAt(
			listed(decisionCards).filter(({ thing }) => has(scenarios, thing.scenarioId)),
			({ id, thing }) =>
				gapsOf(thing).some((gap) => gap === 'deputy' || gap === 'same')
					? {
							ids: [id],
							name: thing.decision ?? '',
							mend: { step: 'contingency', about: { scenarioId: thing.scenarioId, thingId: id } }
						}
					: undefined
		)
} as const satisfies Rule;

export const scenarioRules = [fronts, likely, deputies] as const;
