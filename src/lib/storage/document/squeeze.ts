import { documentOf, encodeWithoutTrash } from './updates';

/** Makes one update of many that holds what they hold, without the text that was removed. Throws when one is no update. */
export function squeezeUpdates(updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const doc = documentOf(updates);
	const update = encodeWithoutTrash(doc);
	doc.destroy();
	return update;
}
