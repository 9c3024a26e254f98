import type { Component } from 'svelte';
import { notBuilt, type StepId } from '$lib/domain/steps';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** Brings the view of a step. The first step comes without the table of the others. */
export async function loadView(step: StepId): Promise<{ readonly default: Component }> {
	if (step === 'mandate') return import('$lib/ui/steps/Mandate.svelte');
	return (await import('./step-views')).views[step].load();
}

const wide: ReadonlySet<StepId> = new Set<StepId>([
	'readiness',
	'scoring',
	'matrix',
	'scenarios',
	'mechanisms',
	'contingency',
	'actions',
	'rehearsal',
	'review'
]);

/** Wide work shows the narrow rail. */
export const isWide = (step: StepId): boolean => wide.has(step);

/** Gives an open plan what Holdfast knows, and the scores of its threats. */
export const know = async (open: OpenPlan): Promise<void> =>
	(await import('./knowledge')).know(open);

/**
 * Loads what a plan may still need once the page has nothing to do, so that a line that breaks later takes no step
 * and no way out away. Returns the way to stop.
 */
export function loadWhenIdle(open: OpenPlan, first: () => Promise<void>): () => void {
	let stop: (() => void) | undefined;
	let isOver = false;
	let waiting: ReturnType<typeof setTimeout>;
	const begin = async (): Promise<void> => {
		const { loadPieces } = await import('./idle');
		if (!isOver) stop = loadPieces(open, first);
	};
	const again = (): void => {
		if (!isOver) wait();
	};
	const wait = (): void => {
		// Without a line nothing else would come either; it is tried again when there may be one.
		waiting = setTimeout(() => void begin().catch(again), AFTER_OPENING);
	};
	wait();
	return () => {
		isOver = true;
		clearTimeout(waiting);
		stop?.();
	};
}

/** Milliseconds before anything is loaded ahead. */
const AFTER_OPENING = 3000;

/** Whether a step needs what Holdfast knows before it can be shown. */
export const needsCatalogue = (step: StepId): boolean => step !== 'mandate' && !notBuilt.has(step);
