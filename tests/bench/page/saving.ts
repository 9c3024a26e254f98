import type { PlanHandle } from '$lib/storage/plan-handle';
import { connect, openHandle, openStore } from './store';

/** One change of an open plan, and a raw write of the same bytes right after it. Milliseconds. */
export interface SavedChange {
	/** The recipe, the document and the plan's own view of it, until `change` returns. */
	readonly changing: number;
	/** From there until encryption begins, and the encryption itself. */
	readonly preparing: number;
	readonly sealing: number;
	/** From the last sealed byte until the transaction is opened, and until it is complete. */
	readonly opening: number;
	readonly writing: number;
	/** The bytes of the log row, put raw into the same table with strict durability. */
	readonly raw: number;
	readonly bytes: number;
}

const PAUSE = 25;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/**
 * Times changes of a plan from the hand-over to the disk, without any page around it, and beside each the raw
 * write of the same bytes. The first ones only warm up.
 *
 * @param isSealed false: encryption is replaced by a copy, so that neither side has any; such rows cannot be read
 * again, so the plan is of no further use
 */
export async function timeSaves(
	id: string,
	{ count, isSealed }: { readonly count: number; readonly isSealed: boolean }
): Promise<readonly SavedChange[]> {
	window.probe.watch.isCopying = !isSealed;
	const store = await openStore();
	const handle = await openHandle(store, id);
	const raw = await connect();
	const timed: SavedChange[] = [];
	for (let n = 0; n < WARM_UP + count; n++) {
		const change = await timeChange(handle, n);
		await rest();
		const row = window.probe.watch.lastRow ?? new Uint8Array();
		timed.push({ ...change, raw: await timeRawPut(raw, row, n), bytes: row.length });
		await rest();
	}
	raw.close();
	await handle.close();
	await store.close();
	return timed.slice(WARM_UP);
}

const WARM_UP = 10;

async function timeChange(
	handle: PlanHandle,
	n: number
): Promise<Omit<SavedChange, 'raw' | 'bytes'>> {
	const { saves } = window.probe.watch;
	const start = performance.now();
	handle.change(
		'focal question',
		(draft) => {
			draft.settings.focalQuestion += n % 6 === 5 ? ' we' : 'now';
		},
		{ join: 'settings/focalQuestion' }
	);
	const changed = performance.now();
	await handle.pending();
	const save = saves.at(-1);
	if (save === undefined) throw new Error('The change was not written');
	return {
		changing: changed - start,
		preparing: save.sealing - changed,
		sealing: save.sealed - save.sealing,
		opening: save.opened - save.sealed,
		writing: save.durable - save.opened
	};
}

function timeRawPut(
	db: IDBDatabase,
	bytes: Uint8Array<ArrayBuffer>,
	counter: number
): Promise<number> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const transaction = db.transaction('log', 'readwrite', { durability: 'strict' });
		transaction.objectStore('log').put({ planId: 'raw', writer: 'raw', counter, bytes });
		transaction.oncomplete = () => {
			resolve(performance.now() - start);
		};
		transaction.onabort = () => {
			reject(transaction.error ?? new Error('The raw write was refused'));
		};
	});
}
