import type { Component } from 'svelte';
import type { StepId } from '$lib/domain/steps';
import { prepareMatching } from './knowledge';

interface StepView {
	readonly load: () => Promise<{ readonly default: Component }>;
}

/** The step arrives with the index it needs, so that showing it does not hold the page up. */
async function loadMechanisms(): ReturnType<StepView['load']> {
	const [view] = await Promise.all([import('$lib/ui/steps/Mechanisms.svelte'), prepareMatching()]);
	return view;
}

const later: StepView = { load: () => import('$lib/ui/steps/NotBuilt.svelte') };

/** The view of each step. A step without one does not compile. */
export const views: Readonly<Record<StepId, StepView>> = {
	mandate: { load: () => import('$lib/ui/steps/Mandate.svelte') },
	context: { load: () => import('$lib/ui/steps/Context.svelte') },
	organisation: { load: () => import('$lib/ui/steps/Organisation.svelte') },
	readiness: { load: () => import('$lib/ui/steps/Readiness.svelte') },
	actors: { load: () => import('$lib/ui/steps/Actors.svelte') },
	solidarity: later,
	threats: { load: () => import('$lib/ui/steps/Threats.svelte') },
	scoring: { load: () => import('$lib/ui/steps/Scoring.svelte') },
	matrix: { load: () => import('$lib/ui/steps/Matrix.svelte') },
	scenarios: { load: () => import('$lib/ui/steps/Scenarios.svelte') },
	mechanisms: { load: loadMechanisms },
	contingency: { load: () => import('$lib/ui/steps/Contingency.svelte') },
	actions: { load: () => import('$lib/ui/steps/Actions.svelte') },
	rehearsal: { load: () => import('$lib/ui/steps/Rehearsal.svelte') },
	review: { load: () => import('$lib/ui/steps/Review.svelte') },
	export: { load: () => import('$lib/ui/steps/Export.svelte') }
};
