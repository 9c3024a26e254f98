import * as Y from 'yjs';
import { documentOf, encodeWithoutTrash } from './updates';

/** Makes one update of many that holds what they hold, without the text that was removed. Throws when one is no update. */
export function squeezeUpdates(updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const doc = documentOf(updates);
	const update = encodeWithoutTrash(doc);
	doc.destroy();
	return update;
}

/**
 * Whether an update reaches as far as others do, for everyone who wrote, and leaves none of the beginning out.
 * Anything that is no update does not.
 */
export function holdsAll(update: Uint8Array, updates: readonly Uint8Array[]): boolean {
	try {
		const { from, to } = Y.parseUpdateMeta(update);
		if ([...from.values()].some((clock) => clock > 0)) return false;
		return updates.every((each) =>
			[...Y.parseUpdateMeta(each).to].every(([writer, clock]) => (to.get(writer) ?? 0) >= clock)
		);
	} catch {
		return false;
	}
}
