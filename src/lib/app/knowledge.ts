import type { Catalogue, ThreatType } from '$lib/domain/catalogue/catalogue';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** What Holdfast knows arrives as its own piece, when a step first needs it. */
export async function loadCatalogue(): Promise<Catalogue> {
	const { catalogue } = await import('$lib/content/catalogue');
	return catalogue;
}

/** Loads all that a step may need to know, scoring included. */
export const loadKnowledge = () =>
	Promise.all([loadCatalogue(), import('$lib/state/plan-scores.svelte')]);

/** Gives an open plan what Holdfast knows, and the scores of its threats. */
export async function know(open: OpenPlan): Promise<void> {
	const [catalogue, { PlanScores }] = await loadKnowledge();
	if (!open.isKnown) open.know(new PlanScores(catalogue, () => open.plan));
}

/** Threat types that fit the words, best first. */
export async function searchThreatTypes(words: string): Promise<readonly ThreatType[]> {
	const { searchThreatTypes: search } = await import('$lib/content/search');
	return search(words);
}
