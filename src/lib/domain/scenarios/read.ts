import { inOrder } from '../plan/order';
import type { Action, Attack, KnockOn, Plan, Signpost } from '../plan/plan';
import { remembered } from '../plan/remembered';

/** A thing of the plan with its id. */
export interface Identified<T> {
	readonly id: string;
	readonly thing: T;
}

interface OfScenario {
	readonly scenarioId: string;
	readonly order: string;
}

const byScenario = remembered(
	(
		things: Readonly<Record<string, OfScenario>>
	): ReadonlyMap<string, readonly Identified<OfScenario>[]> => {
		const groups = new Map<string, Identified<OfScenario>[]>();
		for (const id of inOrder(things)) {
			const thing = things[id];
			if (thing !== undefined) addTo(groups, thing.scenarioId, { id, thing });
		}
		return groups;
	}
);

/** What belongs to a scenario may have been kept by a copy in which the scenario was removed: it is then not read. */
const ofScenario = <T extends OfScenario>(
	things: Readonly<Record<string, T>>,
	scenarioId: string
): readonly Identified<T>[] =>
	// What stands in the groups are the things themselves.
	(byScenario(things).get(scenarioId) ?? []) as readonly Identified<T>[];

/** The attacks of a scenario in the order in which the group added them. */
export const attacksOf = (
	{ attacks }: Pick<Plan, 'attacks'>,
	scenarioId: string
): readonly Identified<Attack>[] => ofScenario(attacks, scenarioId);

/** The signposts of a scenario in the group's order; `attackId` may point at an attack that is gone. */
export const signpostsOf = (
	{ signposts }: Pick<Plan, 'signposts'>,
	scenarioId: string
): readonly Identified<Signpost>[] => ofScenario(signposts, scenarioId);

/** What a scenario sets off beyond its attacks, in the group's order. */
export const knockOnsOf = (
	{ knockOns }: Pick<Plan, 'knockOns'>,
	scenarioId: string
): readonly Identified<KnockOn>[] => ofScenario(knockOns, scenarioId);

/** One attack in its place in the chain. */
export interface ChainLink {
	readonly id: string;
	readonly attack: Attack;
	/** How many attacks come before it on its way from the start: 0 for an attack that begins the chain. */
	readonly depth: number;
	/** The attack after which it comes, where that one is in this scenario. */
	readonly afterId: string | undefined;
	/**
	 * Why it stands at the start although it names an attack before it: that one is gone, or the attacks follow each
	 * other in a circle, as two merged copies may make them.
	 */
	readonly trouble: 'gone' | 'circle' | undefined;
}

/**
 * The chain of a scenario: attacks that begin it first, then those after one, after two and so on, each within the
 * group's order. Never loops: of a circle the attack that was added first begins.
 */
export function orderedChain(
	plan: Pick<Plan, 'attacks'>,
	scenarioId: string
): readonly ChainLink[] {
	const attacks = attacksOf(plan, scenarioId);
	const before = parentsOf(attacks);
	const links = new Map<string, ChainLink>();
	const place = (id: string): ChainLink => {
		const known = links.get(id);
		if (known !== undefined) return known;
		const { afterId, trouble } = before.get(id) ?? {};
		const depth = afterId === undefined ? 0 : place(afterId).depth + 1;
		const attack = plan.attacks[id] as Attack;
		const link = { id, attack, depth, afterId, trouble };
		links.set(id, link);
		return link;
	};
	return attacks.map(({ id }) => place(id)).sort((a, b) => a.depth - b.depth);
}

interface Before {
	readonly afterId?: string;
	readonly trouble?: 'gone' | 'circle';
}

/** After which attack each one comes, without circles. */
function parentsOf(attacks: readonly Identified<Attack>[]): ReadonlyMap<string, Before> {
	const known = new Set(attacks.map(({ id }) => id));
	const before = new Map<string, Before>();
	for (const { id, thing } of attacks) before.set(id, beforeOf(thing, known));
	for (const { id } of attacks) if (comesBack(before, id)) before.set(id, { trouble: 'circle' });
	return before;
}

function beforeOf({ afterId }: Attack, known: ReadonlySet<string>): Before {
	if (afterId === undefined) return {};
	return known.has(afterId) ? { afterId } : { trouble: 'gone' };
}

/** Whether going from an attack to the one before it, again and again, leads back to it. */
function comesBack(before: ReadonlyMap<string, Before>, id: string): boolean {
	const passed = new Set<string>();
	let at = before.get(id)?.afterId;
	while (at !== undefined && !passed.has(at)) {
		if (at === id) return true;
		passed.add(at);
		at = before.get(at)?.afterId;
	}
	return false;
}

/** After which attacks of its scenario an attack may come: none that comes after it already, and not itself. */
export function possiblyBefore(
	chain: readonly ChainLink[],
	attackId: string
): readonly ChainLink[] {
	const following = new Set([attackId]);
	// The chain is sorted by depth, so what comes before stands before.
	for (const { id, afterId } of chain)
		if (afterId !== undefined && following.has(afterId)) following.add(id);
	return chain.filter(({ id }) => !following.has(id));
}

/** One row of the scenario matrix: an attack with the signs that announce it and what is done in the first day. */
export interface MatrixRow extends ChainLink {
	readonly scenarioId: string;
	readonly signposts: readonly Identified<Signpost>[];
	readonly firstMoves: readonly Identified<Action>[];
}

/** The first moves of a plan by what they name, each group in the order of the list of actions. */
export interface FirstMoves {
	readonly byAttack: ReadonlyMap<string, readonly Identified<Action>[]>;
	readonly byScenario: ReadonlyMap<string, readonly Identified<Action>[]>;
}

/** What is done within the first day of an attack, without what was dropped. */
export const firstMovesOf = ({ actions }: Pick<Plan, 'actions'>): FirstMoves =>
	groupedMoves(actions);

const groupedMoves = remembered((actions: Plan['actions']): FirstMoves => {
	const byAttack = new Map<string, Identified<Action>[]>();
	const byScenario = new Map<string, Identified<Action>[]>();
	for (const id of inOrder(actions)) {
		const thing = actions[id];
		if (thing?.window !== '24h' || thing.status === 'dropped') continue;
		addTo(byAttack, thing.attackId, { id, thing });
		addTo(byScenario, thing.scenarioId, { id, thing });
	}
	return { byAttack, byScenario };
});

function addTo<T>(groups: Map<string, T[]>, key: string | undefined, each: T): void {
	if (key === undefined) return;
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [each]);
	else group.push(each);
}

/**
 * The rows of one scenario in the order of its chain.
 * @param moves the first moves of the whole plan, worked out once for all its scenarios
 */
export function matrixRows(
	plan: Pick<Plan, 'attacks' | 'signposts'>,
	scenarioId: string,
	moves: FirstMoves
): readonly MatrixRow[] {
	const signposts = signpostsOf(plan, scenarioId);
	return orderedChain(plan, scenarioId).map((link, place) => ({
		...link,
		scenarioId,
		signposts: signposts.filter(({ thing }) => announces(thing, { plan, link, place })),
		firstMoves: movesOf(moves, { plan, scenarioId, link, place })
	}));
}

interface Announced {
	readonly plan: Pick<Plan, 'attacks'>;
	readonly link: Pick<ChainLink, 'id'>;
	/** The place in the chain, from 0. */
	readonly place: number;
}

/** A sign of no attack, or of one that is gone, is a sign of the story: it stands with how the story begins. */
function announces({ attackId }: Signpost, { plan, link, place }: Announced): boolean {
	const isOfOne = attackId !== undefined && Object.hasOwn(plan.attacks, attackId);
	return isOfOne ? attackId === link.id : place === 0;
}

interface PlaceInChain {
	readonly plan: Pick<Plan, 'attacks'>;
	readonly scenarioId: string;
	readonly link: Pick<ChainLink, 'id' | 'attack'>;
	/** The place in the chain, from 0. */
	readonly place: number;
}

/**
 * A first move names its attack, or the scenario and the threat of the attack. An attack that is gone is none. One that
 * names the scenario alone is for the whole of it, and stands with how the story begins, as such a sign does.
 */
function movesOf(
	moves: FirstMoves,
	{ plan, scenarioId, link: { id, attack }, place }: PlaceInChain
): readonly Identified<Action>[] {
	const named = moves.byAttack.get(id) ?? [];
	const others = (moves.byScenario.get(scenarioId) ?? []).filter(({ thing }) => {
		if (thing.attackId !== undefined && Object.hasOwn(plan.attacks, thing.attackId)) return false;
		return thing.threatId === undefined ? place === 0 : thing.threatId === attack.threatId;
	});
	return inListOrder([...named, ...others]);
}

/** Moves that name the attack and moves that name its threat stand together in the order of the list of actions. */
const inListOrder = (moves: readonly Identified<Action>[]): readonly Identified<Action>[] => {
	const things = Object.fromEntries(moves.map(({ id, thing }) => [id, thing]));
	return inOrder(things).flatMap((id) => {
		const thing = things[id];
		return thing === undefined ? [] : [{ id, thing }];
	});
};

/** The rows, each of them the one from before where nothing in it changed. */
export const keptRows = (
	before: readonly MatrixRow[],
	now: readonly MatrixRow[]
): readonly MatrixRow[] => {
	const known = new Map(before.map((row) => [row.id, row]));
	return now.map((row) => {
		const last = known.get(row.id);
		return last !== undefined && isSameRow(last, row) ? last : row;
	});
};

const isSameRow = (a: MatrixRow, b: MatrixRow): boolean =>
	a.attack === b.attack &&
	a.depth === b.depth &&
	a.afterId === b.afterId &&
	a.trouble === b.trouble &&
	holdSame(a.signposts, b.signposts) &&
	holdSame(a.firstMoves, b.firstMoves);

const holdSame = (a: readonly Identified<unknown>[], b: readonly Identified<unknown>[]): boolean =>
	a.length === b.length && a.every(({ thing }, at) => thing === b[at]?.thing);
