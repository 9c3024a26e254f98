import type {
	AdoptableStep,
	Case,
	Catalogue,
	Mechanism,
	ReadinessQuestion
} from '$lib/domain/catalogue/catalogue';
import { isInOwnWords } from '$lib/domain/plan/adapt';
import type { Action, Attack, Plan } from '$lib/domain/plan/plan';

/** What an action can come from: every mechanism with its case, and every question on the house, by id. */
export interface Origins {
	readonly mechanisms: ReadonlyMap<string, { readonly mechanism: Mechanism; readonly case: Case }>;
	readonly questions: ReadonlyMap<string, ReadinessQuestion>;
}

export const originsOf = (catalogue: Catalogue): Origins => ({
	mechanisms: new Map(
		catalogue.cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => [mechanism.id, { mechanism, case: told }] as const)
		)
	),
	questions: new Map(catalogue.readiness.map((question) => [question.id, question]))
});

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
				/** The action says something else than the step; then the grade of the step is not its grade. */
				readonly isInOwnWords: boolean;
		  }
		/** The first step that would raise an answer on the house in order. */
		| { readonly kind: 'house'; readonly question: ReadinessQuestion }
		/** Taken from a mechanism or a question that this catalogue does not have, for instance from a newer one. */
		| { readonly kind: 'unknown' };
	readonly threat: Link;
	/** The story in which it is a first move, the attack of it, and the exercise from which it was learned. */
	readonly scenario: Link;
	readonly attack: Link;
	readonly rehearsal: Link;
}

/** From an action to another thing of the plan. */
export type Link =
	| { readonly kind: 'none' }
	| { readonly kind: 'there'; readonly id: string; readonly title: string }
	/** It was removed, here or in a copy that was merged; the action stays. */
	| { readonly kind: 'gone' };

/** The parts of the plan to which actions lead back. */
export type Around = Pick<Plan, 'threats' | 'scenarios' | 'attacks' | 'rehearsals'>;

/** The chain of an action. Broken links are said, never thrown: copies may meet with one end missing. */
export const chainOf = (action: Action, around: Around, origins: Origins): Chain => ({
	source: sourceOf(action, origins),
	threat: linkTo(action.threatId, around.threats, ({ title }) => title),
	scenario: linkTo(action.scenarioId, around.scenarios, ({ title }) => title),
	attack: linkTo(action.attackId, around.attacks, (attack) => attackWords(attack, around.threats)),
	rehearsal: linkTo(action.rehearsalId, around.rehearsals, ({ title }) => title)
});

/** An attack is called by what happens, or by its threat. */
function attackWords({ what, threatId }: Attack, threats: Plan['threats']): string {
	if (what.trim() !== '' || threatId === undefined) return what;
	return Object.hasOwn(threats, threatId) ? (threats[threatId]?.title ?? '') : '';
}

function sourceOf(action: Action, origins: Origins): Chain['source'] {
	const { mechanismId, stepId, readinessId } = action;
	if (readinessId !== undefined) {
		const question = origins.questions.get(readinessId);
		return question === undefined ? { kind: 'unknown' } : { kind: 'house', question };
	}
	if (mechanismId === undefined) return { kind: stepId === undefined ? 'own' : 'general' };
	const origin = origins.mechanisms.get(mechanismId);
	if (!origin) return { kind: 'unknown' };
	const step = origin.mechanism.steps.find(({ id }) => id === stepId);
	const isOwn = step !== undefined && isInOwnWords(action, step);
	return { kind: 'mechanism', ...origin, step, isInOwnWords: isOwn };
}

function linkTo<Thing>(
	id: string | undefined,
	things: Readonly<Record<string, Thing>>,
	titleOf: (thing: Thing) => string
): Link {
	if (id === undefined) return { kind: 'none' };
	const thing = Object.hasOwn(things, id) ? things[id] : undefined;
	return thing ? { kind: 'there', id, title: titleOf(thing) } : { kind: 'gone' };
}
