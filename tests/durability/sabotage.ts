import type { BrowserContext } from '@playwright/test';

/**
 * Ways to make the page lose work, so that it can be seen that the test notices. Nothing of it is in the product.
 * - `late`: short timers run 800 ms late, so typing is handed over too late.
 * - `early`: a write is called complete while it is still held back, so "saved" is said too early.
 * - `torn`: one row in eight is silently not written, so the log has gaps.
 * - `hasty`: the old vault key goes before everything is sealed under the new one.
 */
export const sabotages = ['late', 'early', 'torn', 'hasty'] as const;
export type Sabotage = (typeof sabotages)[number];

/** Makes every page of the browser lose work from its next load on. */
export async function installSabotage(context: BrowserContext, sabotage: Sabotage): Promise<void> {
	await context.addInitScript(scripts[sabotage]);
}

// Functions with their keyword: a browser could not read a method by itself.
const scripts: Readonly<Record<Sabotage, () => void>> = {
	late: function () {
		const inTime = window.setTimeout.bind(window);
		Object.assign(window, {
			setTimeout: (run: () => void, wait = 0) =>
				inTime(run, wait > 0 && wait <= 150 ? wait + 800 : wait)
		});
	},
	early: function () {
		const open = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
		const begin = open?.value as IDBDatabase['transaction'];
		IDBDatabase.prototype.transaction = function (names, mode, options) {
			const transaction = begin.call(this, names, mode, options);
			const { objectStoreNames } = transaction;
			const isOfPlan = [...objectStoreNames].join() === 'log,plans';
			const isRow = isOfPlan && document.querySelector('.bar') !== null;
			if (transaction.mode !== 'readwrite' || !isRow) return transaction;
			const until = performance.now() + 400;
			const holdBack = (): void => {
				if (performance.now() > until) return;
				transaction.objectStore('plans').count().onsuccess = holdBack;
			};
			holdBack();
			Object.defineProperty(transaction, 'oncomplete', {
				set: (done: () => void) => void setTimeout(done, 5)
			});
			return transaction;
		};
	},
	torn: function () {
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add')?.value as IDBObjectStore['add'];
		let rows = 0;
		prototype.add = function (value: unknown, key?: IDBValidKey) {
			if (this.name === 'log' && ++rows % 8 === 4)
				return this.count() as IDBRequest as IDBRequest<IDBValidKey>;
			return add.call(this, value, key);
		};
	},
	hasty: function () {
		interface Move {
			readonly newSlots: readonly IDBValidKey[];
			readonly oldKey: Uint8Array;
		}
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add')?.value as IDBObjectStore['add'];
		prototype.add = function (value: unknown, key?: IDBValidKey) {
			if (this.name !== 'moves') return add.call(this, value, key);
			const { newSlots, oldKey } = value as Move;
			const slots = this.transaction.objectStore('slots');
			const looking = slots.getAllKeys();
			looking.onsuccess = () => {
				for (const id of looking.result) if (!newSlots.includes(id)) slots.delete(id);
			};
			return add.call(this, { ...(value as Move), oldKey: oldKey.map(() => 0) }, key);
		};
	}
};
