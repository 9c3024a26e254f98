/** One write of an open plan, in milliseconds of the page's clock. */
export interface Save {
	/** The last input event before it, and the timer that handed the text over; 0 where there was none. */
	readonly input: number;
	readonly handedOver: number;
	/** When the first encryption was asked for and the last one was there. */
	readonly sealing: number;
	readonly sealed: number;
	/** When the transaction was opened, and when it was complete. */
	readonly opened: number;
	readonly durable: number;
}

type Begun = Omit<Save, 'opened' | 'durable'>;

/**
 * Watches, from outside, what the plan store does with a change: it wraps the three interfaces of the browser that
 * every write must pass (timer, encryption, transaction) and notes the time. The product has no hook for this.
 */
export class SaveWatch {
	readonly saves: Save[] = [];
	/** The bytes of the last log row, as they were given to the database. */
	lastRow: Uint8Array<ArrayBuffer> | undefined;
	/** True: encryption only copies, so that a write can be held against one that has no encryption either. */
	isCopying = false;
	#input = 0;
	#timer = 0;
	#begun: Begun | undefined;

	/** Begins to watch this page. */
	install(): void {
		addEventListener('input', ({ timeStamp }) => (this.#input = timeStamp), true);
		this.#watchTimers();
		this.#watchEncryption();
		this.#watchTransactions();
		this.#watchRows();
	}

	#watchTimers(): void {
		const original = window.setTimeout.bind(window);
		const wrapped = (run: () => void, delay?: number): unknown => {
			const noted = (): void => {
				this.#timer = performance.now();
				run();
			};
			return original(noted, delay);
		};
		Object.assign(window, { setTimeout: wrapped });
	}

	#watchEncryption(): void {
		const { prototype } = SubtleCrypto;
		const original = methodOf(prototype, 'encrypt');
		prototype.encrypt = async (algorithm, key, data) => {
			this.#begun ??= this.#begin();
			const sealed = this.isCopying
				? copyOf(data)
				: await original.call(crypto.subtle, algorithm, key, data);
			this.#end();
			return sealed;
		};
	}

	#begin(): Begun {
		const now = performance.now();
		return { input: this.#input, handedOver: this.#timer, sealing: now, sealed: now };
	}

	/** The last encryption before the transaction counts. */
	#end(): void {
		if (this.#begun !== undefined) this.#begun = { ...this.#begun, sealed: performance.now() };
	}

	#watchTransactions(): void {
		const { prototype } = IDBDatabase;
		const original = methodOf(prototype, 'transaction');
		const note = (transaction: IDBTransaction): void => {
			this.#noteWrite(transaction);
		};
		prototype.transaction = function (this: IDBDatabase, ...asked) {
			const transaction = original.apply(this, asked);
			note(transaction);
			return transaction;
		};
	}

	#noteWrite(transaction: IDBTransaction): void {
		if (transaction.mode !== 'readwrite') return;
		const begun = this.#begun;
		this.#begun = undefined;
		const stores = [...transaction.objectStoreNames];
		// Compaction and removal write to more than the log; they are not what a keystroke waits for.
		const isSave = stores.includes('log') && !stores.includes('snapshots');
		if (!isSave || begun === undefined) return;
		const opened = performance.now();
		transaction.addEventListener('complete', () => {
			this.saves.push({ ...begun, opened, durable: performance.now() });
		});
	}

	#watchRows(): void {
		const { prototype } = IDBObjectStore;
		const original = methodOf(prototype, 'add');
		const note = (value: unknown): void => {
			if (isRow(value)) this.lastRow = value.bytes;
		};
		prototype.add = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
			if (this.name === 'log') note(value);
			return key === undefined ? original.call(this, value) : original.call(this, value, key);
		};
	}
}

/** As long as the sealed bytes would be: GCM adds a tag of sixteen. */
function copyOf(data: BufferSource): ArrayBuffer {
	const bytes = ArrayBuffer.isView(data)
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
		: new Uint8Array(data);
	const copy = new Uint8Array(bytes.length + 16);
	copy.set(bytes);
	return copy.buffer;
}

const isRow = (value: unknown): value is { readonly bytes: Uint8Array<ArrayBuffer> } =>
	typeof value === 'object' &&
	value !== null &&
	'bytes' in value &&
	value.bytes instanceof Uint8Array;

/** A method as it stands on its prototype, to be called on an instance later. */
function methodOf<T extends object, Name extends keyof T>(prototype: T, name: Name): T[Name] {
	return Object.getOwnPropertyDescriptor(prototype, name)?.value as T[Name];
}
