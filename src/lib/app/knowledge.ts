import type { Catalogue, ThreatType } from '$lib/domain/catalogue/catalogue';
import type { Pack } from '$lib/domain/catalogue/pack';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { openPlans } from './open-plans';
import { packsHere } from './pack-source';

/** A pack as it is here, read and found whole. */
export interface HeldPack {
	readonly pack: Pack;
	readonly isEnabled: boolean;
}

let known: Promise<Catalogue> | undefined;
let stop: (() => void) | undefined;

/** What Holdfast itself knows, without any pack. It arrives as its own piece. */
export async function loadOwnCatalogue(): Promise<Catalogue> {
	return (await import('$lib/content/catalogue')).catalogue;
}

/** What Holdfast knows with the packs that are switched on. The same one until a pack changes, here or in another tab. */
export function loadCatalogue(): Promise<Catalogue> {
	known ??= compose();
	return known;
}

async function compose(): Promise<Catalogue> {
	const own = await loadOwnCatalogue().catch((error: unknown) => {
		known = undefined;
		throw error;
	});
	try {
		const packs = await heldPacks();
		if (packs.length === 0) return own;
		const { withPacks } = await import('$lib/domain/catalogue/with-packs');
		return withPacks(
			own,
			packs.filter(({ isEnabled }) => isEnabled).map(({ pack }) => pack)
		);
	} catch {
		// A store that refuses takes packs away and nothing else; the next step asks again.
		known = undefined;
		return own;
	}
}

/** Every pack of this browser that can be read, switched on or not. */
export async function heldPacks(): Promise<readonly HeldPack[]> {
	const store = await packsHere();
	if (store === undefined) return [];
	// A piece that did not arrive leaves open plans as they are; the next step asks again.
	stop ??= store.watch(() => void renew().catch(() => (known = undefined)));
	const kept = await store.list();
	if (kept.length === 0) return [];
	const [own, { parsePack }] = await Promise.all([
		loadOwnCatalogue(),
		import('$lib/domain/catalogue/parse-pack')
	]);
	return kept.flatMap((each) => {
		const read = each.kind === 'pack' ? parsePack(each.content, own) : undefined;
		return each.kind === 'pack' && read?.ok === true
			? [{ pack: read.value, isEnabled: each.isEnabled }]
			: [];
	});
}

/** A pack changed: what is open is read with the new catalogue at once. */
async function renew(): Promise<void> {
	known = undefined;
	const { PlanScores } = await import('$lib/state/plan-scores.svelte');
	const catalogue = await loadCatalogue();
	for (const { open } of openPlans()) {
		if (open.isKnown) open.know(new PlanScores(catalogue, () => open.plan));
	}
}

/** Loads all that a step may need to know, scoring included. */
export const loadKnowledge = () =>
	Promise.all([
		loadCatalogue(),
		import('$lib/state/plan-scores.svelte'),
		import('$lib/state/plan-ranges.svelte'),
		import('./ranges-desk')
	]);

/**
 * Makes the index by which stories are held against cases, in pieces between which the page answers; whoever needs it
 * earlier makes it at once.
 */
export async function prepareMatching(): Promise<void> {
	const [catalogue, { prepareStories }] = await Promise.all([
		loadCatalogue(),
		import('$lib/domain/matching/text/text-index')
	]);
	await prepareStories(catalogue, {
		now: () => performance.now(),
		rest: () => new Promise((resolve) => setTimeout(resolve))
	});
}

/** Gives an open plan what Holdfast knows, and the scores of its threats. */
export async function know(open: OpenPlan): Promise<void> {
	const [, { PlanScores }, { PlanRanges }, { openRangesDesk }] = await loadKnowledge();
	// Asked last: a pack that was added while the rest arrived belongs to it.
	const catalogue = await loadCatalogue();
	if (open.isKnown) return;
	open.know(new PlanScores(catalogue, () => open.plan));
	const source = { scores: () => open.scores, scoringId: () => open.plan.settings.scoringId };
	open.sampleWith(new PlanRanges(source, openRangesDesk));
}

/** Threat types that fit the words, best first. */
export async function searchThreatTypes(words: string): Promise<readonly ThreatType[]> {
	const [{ threatTypes }, { searchThreatTypes: search }] = await Promise.all([
		loadCatalogue(),
		import('$lib/content/search')
	]);
	return search(words, threatTypes);
}
