import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { planStore, surroundings } from './holdfast';
import { know } from './knowledge';
import { views } from './step-views';

/** What a sealed round and its files need: the room may be without a line when it begins. */
const roundPieces = [
	() => import('./scoring-round'),
	() => planStore().then((store) => store.rounds()),
	() => import('$lib/storage/sealed/phrase').then(({ phraseWords }) => phraseWords()),
	() => import('./stretch-aside'),
	() => import('./sheet-files'),
	() => import('./picture')
];

/** The workshop: its bar, its page, and the wall in this window. */
const workshopPieces = [
	() => import('./WorkshopBar.svelte'),
	() => import('$lib/ui/shell/OlderTabNotice.svelte')
];

/** Chains, templates and cards: steps show them, and documents name what was taken over of them. */
const { readyMade } = surroundings;
const readyMadePieces = [readyMade.chains, readyMade.templates, readyMade.injects];

/**
 * Loads one after the other what a plan may still need, so that a line that breaks later, or a server
 * that is stopped, takes no step and no way out away; and scores the threats, so that no step waits for that.
 * Returns the way to stop.
 */
export function loadPieces(open: OpenPlan, first: () => Promise<void>): () => void {
	const pieces = [
		first,
		...new Set(Object.values(views).map(({ load }) => load)),
		() => import('$lib/i18n/changes'),
		() => import('$lib/storage/catch-up'),
		() => know(open).then(() => open.scores),
		() => import('./ranges-desk').then(({ loadRangesCode }) => loadRangesCode()),
		() => import('./exports').then(({ loadFormats }) => loadFormats()),
		// The review says what changed since the last version.
		() => import('./last-named'),
		() => planStore().then((store) => store.versions(open.plan.id)),
		...readyMadePieces,
		...workshopPieces,
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
	next();
	return () => {
		window.clearTimeout(waiting);
		pieces.length = 0;
	};
}

/** Milliseconds between two pieces. */
const PAUSE = 100;
