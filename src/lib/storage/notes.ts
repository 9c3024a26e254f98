import { placeBytes, unseal } from './cipher';

/** What is kept beside the head of a plan, each in a field of its row. */
export type NoteName = 'bookmark' | 'copy' | 'workshop';

/** The additional data of one note. */
export const notePlace = (planId: string, name: NoteName) => placeBytes(planId, name);

/** The plain data of a sealed note; undefined when it does not decrypt or is no plain data. */
export async function openNote(
	key: CryptoKey,
	sealed: Uint8Array<ArrayBuffer>,
	place: Uint8Array<ArrayBuffer>
): Promise<unknown> {
	const bytes = await unseal(key, sealed, place);
	if (bytes === undefined) return undefined;
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
