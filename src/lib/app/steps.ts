import type { Component } from 'svelte';
import { notBuilt, type StepId } from '$lib/domain/steps';
import { planStore } from './holdfast';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { know, prepareMatching } from './knowledge';

interface StepView {
	readonly load: () => Promise<{ readonly default: Component }>;
	/** Wide work shows the narrow rail. */
	readonly wide?: true;
}

/** The step arrives with the index it needs, so that showing it does not hold the page up. */
async function loadMechanisms(): ReturnType<StepView['load']> {
	const [view] = await Promise.all([import('$lib/ui/steps/Mechanisms.svelte'), prepareMatching()]);
	return view;
}

const later: StepView = { load: () => import('$lib/ui/steps/NotBuilt.svelte') };

/** The view of each step. A step without one does not compile. */
const views: Readonly<Record<StepId, StepView>> = {
	mandate: { load: () => import('$lib/ui/steps/Mandate.svelte') },
	context: { load: () => import('$lib/ui/steps/Context.svelte') },
	organisation: { load: () => import('$lib/ui/steps/Organisation.svelte') },
	readiness: { load: () => import('$lib/ui/steps/Readiness.svelte'), wide: true },
	actors: later,
	solidarity: later,
	threats: { load: () => import('$lib/ui/steps/Threats.svelte') },
	scoring: { load: () => import('$lib/ui/steps/Scoring.svelte'), wide: true },
	matrix: { load: () => import('$lib/ui/steps/Matrix.svelte'), wide: true },
	scenarios: later,
	mechanisms: { load: loadMechanisms, wide: true },
	contingency: later,
	actions: { load: () => import('$lib/ui/steps/Actions.svelte'), wide: true },
	rehearsal: later,
	review: later,
	export: { load: () => import('$lib/ui/steps/Export.svelte') }
};

/** What a sealed round and its files need: the room may be without a line when it begins. */
const roundPieces = [
	() => import('./scoring-round'),
	() => planStore().then((store) => store.rounds()),
	() => import('$lib/storage/sealed/phrase').then(({ phraseWords }) => phraseWords()),
	() => import('./stretch-aside'),
	() => import('./sheet-files'),
	() => import('./picture')
];

/**
 * Loads what a plan may still need once the page has nothing to do, so that a line that breaks later, or a server
 * that is stopped, takes no step and no way out away; and scores the threats, so that no step waits for that.
 * Returns the way to stop.
 */
export function loadWhenIdle(open: OpenPlan, first: () => Promise<void>): () => void {
	const pieces = [
		first,
		...new Set(Object.values(views).map(({ load }) => load)),
		() => know(open).then(() => open.scores),
		() => import('./ranges-desk').then(({ loadRangesCode }) => loadRangesCode()),
		() => import('./exports').then(({ loadFormats }) => loadFormats()),
		...roundPieces
	];
	const next = (): void => {
		const piece = pieces.shift();
		if (piece === undefined) return;
		// A piece that cannot be had now is asked for again when it is needed.
		void piece()
			.catch(() => undefined)
			.then(plan);
	};
	let waiting: number | undefined;
	const plan = (): void => {
		waiting = window.setTimeout(next, PAUSE);
	};
	waiting = window.setTimeout(next, AFTER_OPENING);
	return () => {
		window.clearTimeout(waiting);
		pieces.length = 0;
	};
}

/** Milliseconds before the first piece, and between two. */
const AFTER_OPENING = 3000;
const PAUSE = 100;

/** How a step is shown. */
export const viewOf = (step: StepId): StepView => views[step];

/** Whether a step needs what Holdfast knows before it can be shown. */
export const needsCatalogue = (step: StepId): boolean => step !== 'mandate' && !notBuilt.has(step);
