import * as Y from 'yjs';

/** A document made of updates in any order. Throws when one of them is no update. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
	const doc = new Y.Doc();
	// One transaction: the tidying up after each would cost more than the updates themselves.
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
	return doc;
}

/** Whether bytes are an update at all. Costs as much as applying it, so it is asked only when something failed. */
export function isUpdate(bytes: Uint8Array): boolean {
	try {
		Y.decodeUpdate(bytes);
		return true;
	} catch {
		return false;
	}
}

/**
 * The state of a document as one update with the same lineage and structs, from which removed text is gone:
 * the document itself still holds it for undo, a fresh one that collects its garbage does not.
 */
export function encodeWithoutTrash(doc: Y.Doc): Uint8Array<ArrayBuffer> {
	const fresh = documentOf([Y.encodeStateAsUpdate(doc)]);
	const update = new Uint8Array(Y.encodeStateAsUpdate(fresh));
	fresh.destroy();
	return update;
}

/**
 * As `encodeWithoutTrash`, without the updates that wait for others: where a part of the log is lost, they would wait
 * for ever, and what cannot be shown would keep a copy from being whole.
 */
export function encodeShown(doc: Y.Doc): Uint8Array<ArrayBuffer> {
	const fresh = documentOf([Y.encodeStateAsUpdate(doc)]);
	fresh.store.pendingStructs = null;
	fresh.store.pendingDs = null;
	const update = new Uint8Array(Y.encodeStateAsUpdate(fresh));
	fresh.destroy();
	return update;
}
