import type { Pack } from '$lib/domain/catalogue/pack';
import { err, type Result } from '$lib/domain/result';
import type { PackFileError } from '$lib/exchange/import/pack-json';
import { PackShelf } from '$lib/state/pack-shelf.svelte';
import { packStore, saveFile } from './holdfast';
import { loadOwnCatalogue } from './knowledge';
import { takeOffer } from './offered-packs';

let shelf: PackShelf | undefined;

/** The packs over the real store. Nothing is read before it is shown. */
export const packShelf = (): PackShelf =>
	(shelf ??= new PackShelf({
		store: packStore,
		read: async (content) => {
			const read = await readPack(content);
			return read.ok ? read.value : undefined;
		}
	}));

async function readPack(content: unknown): Promise<Result<Pack, PackFileError>> {
	const [own, { parsePack }] = await Promise.all([
		loadOwnCatalogue(),
		import('$lib/domain/catalogue/parse-pack')
	]);
	return parsePack(content, own);
}

/** Reads a pack file. Nothing is added. */
export async function openPackFile(
	file: File
): Promise<Result<Pack, PackFileError | { readonly code: 'unreadable' }>> {
	const [own, { PACK_LIMIT, readPackFile }] = await Promise.all([
		loadOwnCatalogue(),
		import('$lib/exchange/import/pack-json')
	]);
	// A huge file is refused by its size alone, without being read into memory.
	if (file.size > PACK_LIMIT)
		return err({ code: 'too-large', bytes: file.size, limit: PACK_LIMIT });
	const bytes = await file.arrayBuffer().catch(() => undefined);
	return bytes === undefined
		? err({ code: 'unreadable' })
		: readPackFile(new Uint8Array(bytes), own);
}

/** The packs that came with a plan file, read, and the plan that they came with; undefined where none wait. */
export async function offeredPacks(): Promise<
	{ readonly planId: string; readonly packs: readonly Result<Pack, PackFileError>[] } | undefined
> {
	const offer = takeOffer();
	if (offer === undefined) return undefined;
	return { planId: offer.planId, packs: await Promise.all(offer.contents.map(readPack)) };
}

/** Hands out the worked sample, to be changed and added. */
export async function saveSample(): Promise<void> {
	const { samplePack } = await import('$lib/content/sample-pack');
	const text = `${JSON.stringify(samplePack, null, '\t')}\n`;
	saveFile({ name: 'sample-pack.json', mime: 'application/json', parts: [text] });
}
