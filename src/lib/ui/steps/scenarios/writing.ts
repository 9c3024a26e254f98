import type { ChangeName } from '$lib/domain/plan/change';
import type { Plan } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

type Written = 'scenarios' | 'attacks' | 'signposts' | 'knockOns';

const names: Readonly<Record<Written, ChangeName>> = {
	scenarios: 'scenario',
	attacks: 'attack',
	signposts: 'signpost',
	knockOns: 'knock-on'
};

/** Writes one field of a thing of the plan. */
export type Write<T> = <K extends keyof T & string>(field: K, value: T[K] | undefined) => boolean;

/**
 * A way to write the fields of one thing. Nothing written takes the answer away; what is typed into one field is one
 * step to undo.
 */
export function writerOf<C extends Written>(
	open: OpenPlan,
	collection: C,
	id: () => string
): Write<Plan[C][string]> {
	return (field, value) =>
		open.change(
			names[collection],
			(draft) => {
				const thing: Plan[C][string] | undefined = draft[collection][id()] as
					Plan[C][string] | undefined;
				if (thing === undefined) return;
				if (value === undefined) Reflect.deleteProperty(thing, field);
				else thing[field] = value;
			},
			{ join: `${collection}/${id()}/${field}` }
		);
}

/** A line that holds nothing is not answered. */
export const orNothing = (text: string): string | undefined =>
	text.trim() === '' ? undefined : text;
