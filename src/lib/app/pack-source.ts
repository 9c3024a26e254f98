import type { PackStore } from '$lib/storage/plan-store';

let source: (() => Promise<PackStore>) | undefined;

/** Says where the packs of this browser are kept; until then there are none. */
export function takePacksFrom(packs: () => Promise<PackStore>): void {
	source = packs;
}

/** The packs of this browser; undefined where nobody said where they are. */
export const packsHere = async (): Promise<PackStore | undefined> => source?.();
