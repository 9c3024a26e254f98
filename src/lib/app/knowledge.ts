import type { Catalogue, ThreatType } from '$lib/domain/catalogue/catalogue';

/** What Holdfast knows arrives as its own piece, when a step first needs it. */
export async function loadCatalogue(): Promise<Catalogue> {
	const { catalogue } = await import('$lib/content/catalogue');
	return catalogue;
}

/** Threat types that fit the words, best first. */
export async function searchThreatTypes(words: string): Promise<readonly ThreatType[]> {
	const { searchThreatTypes: search } = await import('$lib/content/search');
	return search(words);
}
