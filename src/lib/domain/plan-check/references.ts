import { linksOf } from '../actions/links';
import type { Plan } from '../plan/plan';
import { has } from './facts';
import type { Finding, Looked, Mend } from './finding';

/** Collects what points at something that is gone, each thing once. */
class Pointers {
	#checked = 0;
	readonly #broken = new Map<string, Finding>();

	/** Looks at a thing: the lists that it points into, each with the id it has there. A pointer not set is none. */
	look(id: string, targets: readonly Target[], asFinding: () => Omit<Finding, 'ids'>): void {
		const set = targets.filter(([, to]) => to !== undefined);
		if (set.length > 0) this.#checked++;
		if (set.some(([target, to]) => to !== undefined && !has(target, to)))
			this.#broken.set(id, { ids: [id], ...asFinding() });
	}

	get looked(): Looked {
		return { checked: this.#checked, findings: [...this.#broken.values()] };
	}
}

type Target = readonly [list: object, id: string | undefined];

function lookAtActions(plan: Plan, pointers: Pointers): void {
	for (const [id, action] of Object.entries(plan.actions)) {
		if (action.status === 'dropped') continue;
		const targets = linksOf(action).map(([link, list]): Target => [plan[list], action[link]]);
		pointers.look(id, targets, () => ({
			name: action.what,
			mend: { step: 'actions', about: { thingId: id } }
		}));
	}
}

const inScenario = (scenarioId: string, thingId: string): Mend => ({
	step: 'scenarios',
	about: { scenarioId, thingId }
});

/** The things of scenarios that are there: what belongs to one that is gone is shown nowhere. */
const shown = <T extends { readonly scenarioId: string }>(
	{ scenarios }: Plan,
	things: Readonly<Record<string, T>>
): readonly (readonly [string, T])[] =>
	Object.entries(things).filter(([, { scenarioId }]) => has(scenarios, scenarioId));

function lookAtScenarios(plan: Plan, pointers: Pointers): void {
	const { attacks, signposts, threats } = plan;
	for (const [id, { what, scenarioId, threatId, afterId }] of shown(plan, attacks)) {
		const targets: Target[] = [
			[threats, threatId],
			[attacks, afterId]
		];
		pointers.look(id, targets, () => ({ name: what, mend: inScenario(scenarioId, id) }));
	}
	for (const [id, { what, scenarioId, attackId }] of shown(plan, signposts))
		pointers.look(id, [[attacks, attackId]], () => ({
			...{ name: what, mend: inScenario(scenarioId, id) }
		}));
	for (const [id, { decision, scenarioId, signpostId }] of shown(plan, plan.decisionCards))
		pointers.look(id, [[signposts, signpostId]], () => ({
			name: decision ?? '',
			mend: { step: 'contingency', about: { scenarioId, thingId: id } }
		}));
	for (const [id, { what, scenarioId, threatId }] of shown(plan, plan.knockOns))
		pointers.look(id, [[threats, threatId]], () => ({
			...{ name: what, mend: inScenario(scenarioId, id) }
		}));
}

function lookAtRehearsals({ rehearsals, scenarios }: Plan, pointers: Pointers): void {
	for (const [id, { title, scenarioId }] of Object.entries(rehearsals))
		pointers.look(id, [[scenarios, scenarioId]], () => ({
			name: title,
			mend: { step: 'rehearsal', about: { thingId: id } }
		}));
}

function lookAtFears({ fears, threats }: Plan, pointers: Pointers): void {
	for (const [id, { text, threatId }] of Object.entries(fears))
		pointers.look(id, [[threats, threatId]], () => ({
			name: text,
			mend: { step: 'review', about: { thingId: id } }
		}));
}

/** Everything that points at something which was removed, each thing once. */
export function danglingIn(plan: Plan): Looked {
	const pointers = new Pointers();
	lookAtActions(plan, pointers);
	lookAtScenarios(plan, pointers);
	lookAtRehearsals(plan, pointers);
	lookAtFears(plan, pointers);
	return pointers.looked;
}
