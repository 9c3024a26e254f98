import type { ThreatType } from '../catalogue/catalogue';
import type { ScenarioChain } from '../catalogue/scenarios';
import { addCatalogueThreat, addOwnThreat } from '../plan/edits';
import { inOrder, orderAtEnd } from '../plan/order';
import type { Plan, Scenario } from '../plan/plan';
import type { Category } from '../vocabulary';
import { orderedChain, possiblyBefore } from './read';

/** Adds an empty scenario. */
export function addScenario(
	draft: Plan,
	id: string,
	given: Pick<Scenario, 'title' | 'origin'> & Partial<Scenario>
): void {
	draft.scenarios[id] = {
		...{ story: '', best: '', worst: '' },
		...given,
		order: orderAtEnd(draft.scenarios)
	};
}

/** Where an attack is put: without an attack before it, it begins the chain. */
interface AttackPlace {
	readonly scenarioId: string;
	readonly threatId?: string | undefined;
	readonly afterId?: string | undefined;
}

/** Adds an attack to a scenario. */
export function addAttack(draft: Plan, id: string, place: AttackPlace): void {
	const { scenarioId, threatId, afterId } = place;
	draft.attacks[id] = {
		scenarioId,
		...(threatId === undefined ? {} : { threatId }),
		...(afterId === undefined ? {} : { afterId }),
		what: '',
		order: orderAtEnd(draft.attacks)
	};
}

/** A scenario of threats of the plan that follow each other in the order in which they are named. */
export function addFromThreats(
	draft: Plan,
	scenario: { readonly id: string; readonly title: string },
	attacks: readonly { readonly id: string; readonly threatId: string }[]
): void {
	addScenario(draft, scenario.id, { title: scenario.title, origin: 'threats' });
	attacks.forEach(({ id, threatId }, place) => {
		const afterId = attacks[place - 1]?.id;
		addAttack(draft, id, { scenarioId: scenario.id, threatId, afterId });
	});
}

/** A step of a ready-made chain beside the plan: the threat of the plan that it is, where there is one. */
export interface StepInPlan {
	readonly type: string;
	readonly threatId: string | undefined;
}

/** Which threats of a ready-made chain the plan has, step by step; of several of one type the first. */
export function stepsInPlan(
	chain: ScenarioChain,
	{ threats }: Pick<Plan, 'threats'>
): readonly StepInPlan[] {
	const ids = inOrder(threats);
	return chain.steps.map(({ threat }) => ({
		type: threat,
		threatId: ids.find((id) => threats[id]?.typeId === threat)
	}));
}

interface Taking {
	readonly chain: ScenarioChain;
	readonly scenarioId: string;
	readonly threatTypes: readonly ThreatType[];
	readonly newId: () => string;
}

/**
 * Takes a ready-made chain over: the scenario with its attacks, signposts and knock-on effects. Threats that the
 * plan has are used; the others are added to it. A threat type that nobody knows leaves its attack without a threat.
 * What it sets off is put into the first ring: the group moves it outwards.
 */
export function takeChain(draft: Plan, { chain, scenarioId, threatTypes, newId }: Taking): void {
	const { title, story, id: chainId } = chain;
	addScenario(draft, scenarioId, { title, story, chainId, origin: 'chain' });
	let afterId: string | undefined;
	for (const step of chain.steps) {
		const attackId = newId();
		const threatId = threatOf(draft, step.threat, { threatTypes, newId });
		addAttack(draft, attackId, { scenarioId, threatId, afterId });
		const { after, what } = step;
		const days = after === undefined ? {} : { daysFrom: after.from, daysTo: after.to };
		Object.assign(draft.attacks[attackId] ?? {}, { what, ...days });
		for (const sign of step.signposts)
			draft.signposts[newId()] = {
				...{ scenarioId, attackId, what: sign.what, threshold: sign.threshold },
				order: orderAtEnd(draft.signposts)
			};
		afterId = attackId;
	}
	for (const what of chain.knockOn) addKnockOn(draft, newId(), { scenarioId, what, ring: 1 });
}

function threatOf(
	draft: Plan,
	typeId: string,
	{ threatTypes, newId }: Pick<Taking, 'threatTypes' | 'newId'>
): string | undefined {
	const known = inOrder(draft.threats).find((id) => draft.threats[id]?.typeId === typeId);
	if (known !== undefined) return known;
	const type = threatTypes.find(({ id }) => id === typeId);
	if (type === undefined) return undefined;
	const id = newId();
	addCatalogueThreat(draft, id, type);
	return id;
}

/** Adds something that a scenario sets off: ring 1 follows at once, 2 from that, 3 from that again. */
export function addKnockOn(
	draft: Plan,
	id: string,
	given: { readonly scenarioId: string; readonly what: string; readonly ring: 1 | 2 | 3 }
): void {
	draft.knockOns[id] = { ...given, order: orderAtEnd(draft.knockOns) };
}

/** Adds a sign that an attack, or the scenario as a whole, is near. */
export function addSignpost(
	draft: Plan,
	id: string,
	given: {
		readonly scenarioId: string;
		readonly what: string;
		readonly attackId?: string | undefined;
	}
): void {
	const { scenarioId, what, attackId } = given;
	draft.signposts[id] = {
		...{ scenarioId, what },
		...(attackId === undefined ? {} : { attackId }),
		order: orderAtEnd(draft.signposts)
	};
}

/**
 * Says after which attack of its scenario another one comes; undefined begins the chain. Nothing is written where
 * the attacks would follow each other in a circle.
 */
export function putAfter(draft: Plan, attackId: string, afterId: string | undefined): void {
	const attack = draft.attacks[attackId];
	if (attack === undefined) return;
	if (afterId === undefined) {
		Reflect.deleteProperty(attack, 'afterId');
		return;
	}
	const chain = orderedChain(draft, attack.scenarioId);
	if (possiblyBefore(chain, attackId).some(({ id }) => id === afterId)) attack.afterId = afterId;
}

/** Makes a threat of the plan out of what a scenario sets off. */
export function makeThreat(
	draft: Plan,
	knockOnId: string,
	threat: { readonly id: string; readonly category: Category }
): void {
	const knockOn = draft.knockOns[knockOnId];
	if (knockOn === undefined) return;
	addOwnThreat(draft, threat.id, { title: knockOn.what, category: threat.category });
	knockOn.threatId = threat.id;
}

/**
 * Removes a scenario with what only belongs to it. Actions and rehearsals stay: they are work that somebody did, and
 * say that their scenario is gone.
 */
export function removeScenario(draft: Plan, scenarioId: string): void {
	Reflect.deleteProperty(draft.scenarios, scenarioId);
	const lists: readonly Record<string, { scenarioId: string }>[] = [
		...[draft.attacks, draft.signposts],
		...[draft.knockOns, draft.decisionCards]
	];
	for (const things of lists)
		for (const [id, thing] of Object.entries(things))
			if (thing.scenarioId === scenarioId) Reflect.deleteProperty(things, id);
}

/** Removes an attack. Those after it and its signposts stay, and say that it is gone. */
export function removeAttack(draft: Plan, attackId: string): void {
	Reflect.deleteProperty(draft.attacks, attackId);
}
