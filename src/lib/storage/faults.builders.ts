/**
 * A browser tab whose database stops or fills up at a chosen write. It stands on the insides of fake-indexeddb:
 * requests are made there one by one, and every answer goes through `dispatchEvent`.
 */

/**
 * Where a tab dies. `before` the write: what its transaction did so far is taken back. `in`: the request was
 * carried out, its transaction never commits. `after`: the transaction commits, the tab never hears of it.
 */
export type Death = 'before' | 'in' | 'after';
/** The disk is full from a write on: the request itself fails, or its transaction when it commits, as in Chromium. */
export type Shortage = 'full at the request' | 'full at the commit';

export const deaths: readonly Death[] = ['before', 'in', 'after'];
export const shortages: readonly Shortage[] = ['full at the request', 'full at the commit'];

export interface Fault {
	/** The number of the write, from 1. */
	readonly at: number;
	readonly kind: Death | Shortage;
}

interface Write<R> {
	readonly transaction: IDBTransaction | undefined;
	readonly make: () => R;
	/** Where it needs room: in a table, or in a new one. */
	readonly store?: IDBObjectStore | 'new' | undefined;
}

type Room<R> = Write<R> & { readonly transaction: IDBTransaction };

interface Inside {
	_state: 'active' | 'inactive' | 'committing' | 'finished';
	_requests: readonly unknown[];
	_abort: (name: string) => void;
	_start: () => void;
	_execRequestAsync: (request: { source: unknown; operation: () => unknown }) => IDBRequest;
}

interface Target {
	listeners: { readonly callback: unknown }[];
	dispatchEvent: (event: Event) => boolean;
}

interface Connection {
	_rawDatabase: { processTransactions: unknown };
}

const isShortage = (kind: Fault['kind']): kind is Shortage => kind.startsWith('full');
const full = (): DOMException => new DOMException('The disk is full', 'QuotaExceededError');
const insideOf = (transaction: IDBTransaction): Inside => transaction as unknown as Inside;

/** One tab, its database and what happens to it. */
export class FaultyTab {
	/** Resolves when the tab dies. */
	readonly death: Promise<void>;
	readonly factory: IDBFactory;
	/** Writes so far: every request that changes something, and every table made. */
	writes = 0;
	/** Transactions that changed something and were committed. */
	readonly commits: (readonly string[])[] = [];
	isDead = false;
	readonly #connections = new Set<IDBDatabase>();
	readonly #live = new Set<IDBTransaction>();
	#fault: Fault | undefined;
	#isFull = true;
	#deadly: IDBTransaction | undefined;
	#die: () => void = () => undefined;

	constructor(fault?: Fault) {
		this.#fault = fault;
		this.death = new Promise((resolve) => {
			this.#die = resolve;
		});
		listenToEverything();
		const open: IDBFactory['open'] = (name, version) => this.#open(name, version);
		const deleteDatabase: IDBFactory['deleteDatabase'] = (name) =>
			this.isDead ? ({} as IDBOpenDBRequest) : indexedDB.deleteDatabase(name);
		this.factory = new Proxy(indexedDB, {
			get: (target, property) =>
				({ open, deleteDatabase })[String(property)] ??
				(Reflect.get(target, property, target) as unknown)
		});
	}

	/** Nothing of the tab happens any more: what it had not committed is taken back, and no answer arrives. */
	kill(): void {
		if (this.isDead) return;
		this.isDead = true;
		for (const transaction of this.#live) {
			if (insideOf(transaction)._state !== 'finished') transaction.abort();
		}
		for (const connection of this.#connections) connection.close();
		this.#die();
	}

	/** From now on writes are counted, up to this fault. */
	failFrom(fault: Fault | undefined): void {
		this.writes = 0;
		this.#fault = fault;
	}

	/** There is room on the disk again. */
	empty(): void {
		this.#isFull = false;
	}

	/** Called before an event of this tab is delivered; what a dead tab would hear is dropped. */
	hear(target: EventTarget, event: Event): void {
		const isCommit = event.type === 'complete' && this.#live.has(target as IDBTransaction);
		if (isCommit && target === this.#deadly) this.kill();
		if (!this.isDead) return;
		silence(target);
		if (event.type === 'success' && target instanceof IDBOpenDBRequest) target.result.close();
	}

	#open(name: string, version?: number): IDBOpenDBRequest {
		// A dead tab asks nobody.
		if (this.isDead) return {} as IDBOpenDBRequest;
		const request = indexedDB.open(name, version);
		owners.set(request, this);
		request.addEventListener('upgradeneeded', () => {
			this.#take(request.result);
			if (request.transaction) this.#watch(request.transaction);
		});
		request.addEventListener('success', () => {
			this.#take(request.result);
		});
		return request;
	}

	#take(connection: IDBDatabase): void {
		if (this.#connections.has(connection)) return;
		this.#connections.add(connection);
		owners.set(connection, this);
		const begin = connection.transaction.bind(connection);
		connection.transaction = (...how) => {
			if (this.isDead) throw new DOMException('The tab is gone', 'InvalidStateError');
			return this.#watch(begin(...how));
		};
		const makeTable = connection.createObjectStore.bind(connection);
		connection.createObjectStore = (...how) => {
			const [transaction] = [...this.#live].slice(-1);
			return this.#write({ transaction, make: () => makeTable(...how), store: 'new' });
		};
	}

	#watch(transaction: IDBTransaction): IDBTransaction {
		owners.set(transaction, this);
		if (transaction.mode === 'readonly') return transaction;
		this.#live.add(transaction);
		transaction.addEventListener('complete', () => {
			this.commits.push([...transaction.objectStoreNames]);
		});
		const find = transaction.objectStore.bind(transaction);
		const seen = new Set<IDBObjectStore>();
		transaction.objectStore = (name) => {
			const store = find(name);
			if (!seen.has(store)) this.#guard(transaction, store);
			seen.add(store);
			return store;
		};
		return transaction;
	}

	#guard(transaction: IDBTransaction, store: IDBObjectStore): void {
		for (const name of ['add', 'put', 'delete', 'clear'] as const) {
			const write = store[name].bind(store) as (...how: unknown[]) => IDBRequest;
			Reflect.set(store, name, (...how: unknown[]) =>
				this.#write({
					transaction,
					make: () => write(...how),
					store: name === 'add' || name === 'put' ? store : undefined
				})
			);
		}
	}

	#write<R>({ transaction, make, store }: Write<R>): R {
		this.writes++;
		const { at, kind } = this.#fault ?? { at: Infinity, kind: 'in' };
		if (transaction === undefined || this.writes < at) return make();
		if (isShortage(kind)) return this.#isFull ? refuse(kind, { transaction, make, store }) : make();
		return this.writes === at ? this.#dieAt(kind, transaction, make) : make();
	}

	#dieAt<R>(kind: Death, transaction: IDBTransaction, make: () => R): R {
		if (kind === 'before') {
			this.kill();
			throw new DOMException('The tab is gone', 'AbortError');
		}
		const made = make();
		if (kind === 'after') this.#deadly = transaction;
		if (kind === 'in') {
			if (!(made instanceof IDBRequest)) this.kill();
			else made.dispatchEvent = () => (this.kill(), true);
		}
		return made;
	}
}

function refuseCommit(transaction: IDBTransaction): void {
	const inside = insideOf(transaction);
	const start = inside._start.bind(inside);
	inside._start = () => {
		if (inside._requests.length === 0 && inside._state !== 'finished') {
			inside._abort('QuotaExceededError');
		} else start();
	};
}

function refuse<R>(kind: Shortage, { transaction, make, store }: Room<R>): R {
	if (kind === 'full at the commit') {
		refuseCommit(transaction);
		return make();
	}
	const operation = (): never => {
		throw full();
	};
	if (store === 'new') return operation();
	// What is deleted needs no room.
	if (store === undefined) return make();
	return insideOf(transaction)._execRequestAsync({ source: store, operation }) as R;
}

const owners = new WeakMap<object, FaultyTab>();

function ownerOf(target: EventTarget): FaultyTab | undefined {
	if (target instanceof IDBTransaction) return owners.get(target.db);
	const known = owners.get(target);
	if (known !== undefined || !(target instanceof IDBRequest)) return known;
	return target.transaction ? owners.get(target.transaction.db) : undefined;
}

/** Handlers of the tab go. The first three listeners of a transaction, and the one that starts the next, are not its. */
function silence(target: EventTarget): void {
	const inner = target as unknown as Target;
	const database =
		target instanceof IDBTransaction ? (target.db as unknown as Connection) : undefined;
	inner.listeners = inner.listeners.filter(
		({ callback }, at) =>
			database && (at < 3 || callback === database._rawDatabase.processTransactions)
	);
	for (const name of ['success', 'error', 'abort', 'complete', 'upgradeneeded', 'versionchange']) {
		Reflect.set(target, `on${name}`, null);
	}
}

let isListening = false;

function listenToEverything(): void {
	if (isListening) return;
	isListening = true;
	const prototype = Object.getPrototypeOf(IDBTransaction.prototype) as Target;
	const { dispatchEvent } = prototype;
	prototype.dispatchEvent = function (this: EventTarget & Target, event: Event): boolean {
		ownerOf(this)?.hear(this, event);
		return dispatchEvent.call(this, event);
	};
}
