import type { HoldfastDb, LogRow, PlanRow } from './db';
import { PlanRemoved } from './save-state';

/** What one write of an open plan stores: a row, the head of the plan, or both. */
export interface SealedWrite {
	readonly head: Uint8Array<ArrayBuffer> | undefined;
	readonly row: LogRow | undefined;
}

/**
 * Stores a row, and the head of its plan if it goes along, in one strictly durable transaction; resolves when
 * both are on the disk. Rejects with the browser's error, or with `PlanRemoved`; then neither is stored.
 *
 * This one write goes to the browser's own interface: it follows every keystroke, and Dexie's transaction was
 * measured to take as long again as the write itself.
 */
export async function storeRow(
	db: HoldfastDb,
	planId: string,
	{ head, row }: SealedWrite
): Promise<void> {
	// A database that the browser closed under us opens again at the next attempt.
	if (!db.isOpen()) await db.openToWrite();
	const transaction = db.backendDB().transaction(['plans', 'log'], 'readwrite', {
		durability: 'strict'
	});
	const done = completion(transaction);
	try {
		const plans = transaction.objectStore('plans');
		// Without a head only its being there is asked for: reading and writing it again would take as long as the row.
		const request = head === undefined ? plans.getKey(planId) : plans.get(planId);
		request.onsuccess = () => {
			const found = request.result as PlanRow | string | undefined;
			if (found === undefined) done.abort(new PlanRemoved());
			else if (typeof found !== 'string') plans.put({ ...found, head });
		};
		if (row !== undefined) transaction.objectStore('log').add(row);
	} catch (error) {
		done.abort(error);
	}
	await done.promise;
}

interface Completion {
	readonly promise: Promise<void>;
	/** Takes everything back and rejects with a reason of our own. */
	readonly abort: (reason: unknown) => void;
}

function completion(transaction: IDBTransaction): Completion {
	let ownReason: unknown;
	const promise = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => {
			resolve();
		};
		transaction.onabort = () => {
			reject(asError(ownReason ?? transaction.error));
		};
	});
	const abort = (reason: unknown): void => {
		ownReason = reason;
		transaction.abort();
	};
	return { promise, abort };
}

const asError = (reason: unknown): Error =>
	reason instanceof Error ? reason : new Error('The transaction was aborted');
