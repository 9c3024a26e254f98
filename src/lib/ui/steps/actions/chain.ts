import type { AdoptableStep, Case, Catalogue, Mechanism } from '$lib/domain/catalogue/catalogue';
import type { Action, Plan } from '$lib/domain/plan/plan';

/** Every mechanism of the catalogue with its case, by mechanism id. */
export type Origins = ReadonlyMap<string, { readonly mechanism: Mechanism; readonly case: Case }>;

export const originsOf = (catalogue: Catalogue): Origins =>
	new Map(
		catalogue.cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => [mechanism.id, { mechanism, case: told }] as const)
		)
	);

/** The way back from an action: what it was taken from, and what it answers. */
export interface Chain {
	readonly source:
		| { readonly kind: 'own' }
		/** A general step against the threat, from the catalogue and no case. */
		| { readonly kind: 'general' }
		| {
				readonly kind: 'mechanism';
				readonly mechanism: Mechanism;
				readonly case: Case;
				/** Undefined for a step that this catalogue does not have; then nobody can say how it is known. */
				readonly step: AdoptableStep | undefined;
		  }
		/** Taken from a mechanism that this catalogue does not have, for instance from a newer one. */
		| { readonly kind: 'unknown' };
	readonly threat:
		| { readonly kind: 'none' }
		| { readonly kind: 'there'; readonly id: string; readonly title: string }
		/** It was removed, here or in a copy that was merged; the action stays. */
		| { readonly kind: 'gone' };
}

/** The chain of an action. Broken links are said, never thrown: copies may meet with one end missing. */
export const chainOf = (action: Action, threats: Plan['threats'], origins: Origins): Chain => ({
	source: sourceOf(action, origins),
	threat: threatOf(action.threatId, threats)
});

function sourceOf({ mechanismId, stepId }: Action, origins: Origins): Chain['source'] {
	if (mechanismId === undefined) return { kind: stepId === undefined ? 'own' : 'general' };
	const origin = origins.get(mechanismId);
	if (!origin) return { kind: 'unknown' };
	const step = origin.mechanism.steps.find(({ id }) => id === stepId);
	return { kind: 'mechanism', ...origin, step };
}

function threatOf(threatId: string | undefined, threats: Plan['threats']): Chain['threat'] {
	if (threatId === undefined) return { kind: 'none' };
	const threat = Object.hasOwn(threats, threatId) ? threats[threatId] : undefined;
	return threat ? { kind: 'there', id: threatId, title: threat.title } : { kind: 'gone' };
}
