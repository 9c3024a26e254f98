import type { Catalogue } from '../catalogue/catalogue';
import { grabFrom, type GrabPage } from '../papers/grab';
import { inOrder } from '../plan/order';
import type { Action, Plan, Threat } from '../plan/plan';
import type { Scored, ThreatScore } from '../scoring/score';
import type { Level } from '../vocabulary';

/** What the rules look things up in, worked out once for a whole check. */
export interface Facts {
	/** The day of the check, `2026-11-21`. */
	readonly today: string;
	readonly scores: ReadonlyMap<string, ThreatScore>;
	readonly threats: readonly KnownThreat[];
	/** Actions that were not dropped, in the order of the list. */
	readonly actions: readonly KnownAction[];
	readonly actionsAgainst: ReadonlyMap<string, readonly Action[]>;
	/** Ids of the scenarios in which a threat is an attack. */
	readonly scenariosWith: ReadonlyMap<string, ReadonlySet<string>>;
	/** What the page to grab says of this organisation; the fixed lines of the door protocol are not needed here. */
	readonly grab: GrabPage;
	/** How many reasons why it may not fit each known mechanism lists. */
	readonly cautions: ReadonlyMap<string, number>;
}

export interface KnownThreat {
	readonly id: string;
	readonly threat: Threat;
	readonly score: ThreatScore | undefined;
}

export interface KnownAction {
	readonly id: string;
	readonly action: Action;
}

/** What a check reads beside the plan. */
export interface CheckInput {
	readonly today: string;
	readonly catalogue: Catalogue;
	readonly scores: ReadonlyMap<string, ThreatScore>;
}

/** Gathers what the rules ask for, in time linear in the plan. */
export function factsOf(plan: Plan, { today, catalogue, scores }: CheckInput): Facts {
	const actions = listed(plan.actions)
		.filter(({ thing }) => thing.status !== 'dropped')
		.map(({ id, thing }) => ({ id, action: thing }));
	return {
		today,
		scores,
		threats: listed(plan.threats).map(({ id, thing }) => ({
			...{ id, threat: thing, score: scores.get(id) }
		})),
		actions,
		actionsAgainst: grouped(actions.map(({ action }) => [threatOf(action, plan), action])),
		scenariosWith: scenariosOf(plan),
		grab: grabFrom(plan, []),
		cautions: new Map(
			catalogue.cases.flatMap(({ mechanisms }) =>
				mechanisms.map((each) => [each.id, each.cautions.length] as const)
			)
		)
	};
}

/** A first move against an attack is one against the threat that comes with it. */
const threatOf = ({ threatId, attackId = '' }: Action, { attacks }: Plan): string | undefined =>
	threatId ?? (has(attacks, attackId) ? attacks[attackId]?.threatId : undefined);

/** The things of a list in the group's order, each with its id. */
export const listed = <T extends { readonly order: string }>(
	things: Readonly<Record<string, T>>
): readonly { readonly id: string; readonly thing: T }[] =>
	inOrder(things).flatMap((id) => {
		const thing = things[id];
		return thing === undefined ? [] : [{ id, thing }];
	});

/** Whether the plan has a thing of this id. */
export const has = (things: object, id: string): boolean => Object.hasOwn(things, id);

export const isScored = (score: ThreatScore | undefined): score is Scored =>
	score?.state === 'scored';

/** The two levels that call for a decision within days or weeks (method 4.3). */
export const isGrave = (level: Level): boolean => level === 'high' || level === 'critical';

function grouped<T>(
	things: readonly (readonly [string | undefined, T])[]
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const [key, thing] of things) {
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [thing]);
		else group.push(thing);
	}
	return groups;
}

/** Attacks of a scenario that is gone tell nothing about a threat. */
function scenariosOf(plan: Plan): Facts['scenariosWith'] {
	const found = grouped(
		Object.values(plan.attacks)
			.filter(({ scenarioId }) => has(plan.scenarios, scenarioId))
			.map(({ threatId, scenarioId }) => [threatId, scenarioId])
	);
	return new Map([...found].map(([threatId, ids]) => [threatId, new Set(ids)]));
}
