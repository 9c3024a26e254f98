import type { Component } from 'svelte';
import { notBuilt, type StepId } from '$lib/domain/steps';

interface StepView {
	readonly load: () => Promise<{ readonly default: Component }>;
	/** Wide work shows the narrow rail. */
	readonly wide?: true;
}

const later: StepView = { load: () => import('$lib/ui/steps/NotBuilt.svelte') };

/** The view of each step. A step without one does not compile. */
const views: Readonly<Record<StepId, StepView>> = {
	mandate: { load: () => import('$lib/ui/steps/Mandate.svelte') },
	context: { load: () => import('$lib/ui/steps/Context.svelte') },
	organisation: { load: () => import('$lib/ui/steps/Organisation.svelte') },
	readiness: later,
	actors: later,
	solidarity: later,
	threats: { load: () => import('$lib/ui/steps/Threats.svelte') },
	scoring: { load: () => import('$lib/ui/steps/Scoring.svelte'), wide: true },
	matrix: { load: () => import('$lib/ui/steps/Matrix.svelte'), wide: true },
	scenarios: later,
	mechanisms: { load: () => import('$lib/ui/steps/Mechanisms.svelte'), wide: true },
	contingency: later,
	actions: { load: () => import('$lib/ui/steps/Actions.svelte'), wide: true },
	rehearsal: later,
	review: later,
	export: { load: () => import('$lib/ui/steps/Export.svelte') }
};

/** How a step is shown. */
export const viewOf = (step: StepId): StepView => views[step];

/** Whether a step needs what Holdfast knows before it can be shown. */
export const needsCatalogue = (step: StepId): boolean => step !== 'mandate' && !notBuilt.has(step);
