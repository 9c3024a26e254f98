import * as Y from 'yjs';
import type { Roots } from './roots';

/** Everything that was deleted in a document. */
export type Gone = ReturnType<typeof Y.createDeleteSetFromStructStore>;

export const goneFrom = ({ doc }: Roots): Gone => Y.createDeleteSetFromStructStore(doc.store);

/** Whether a letter that a side shows is gone from the merged document. */
export function hasLostLetters(side: Roots, name: string, gone: Gone): boolean {
	if (!side.doc.share.has(name)) return false;
	for (let item = side.text(name)._start; item !== null; item = item.right) {
		if (item.deleted || !item.countable) continue;
		const { client, clock } = item.id;
		for (let at = 0; at < item.length; at++) {
			if (Y.isDeleted(gone, Y.createID(client, clock + at))) return true;
		}
	}
	return false;
}
