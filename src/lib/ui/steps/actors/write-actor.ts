import type { Actor } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** Writes one field of an actor; letters typed after one another into the same field are one change. */
export function changeActor(
	open: OpenPlan,
	{ id, field }: { readonly id: string; readonly field: keyof Actor },
	write: (draft: Actor) => void
): void {
	open.change(
		'actor',
		(draft) => {
			const changed = draft.actors[id];
			if (changed) write(changed);
		},
		{ join: `actors/${id}/${field}` }
	);
}
