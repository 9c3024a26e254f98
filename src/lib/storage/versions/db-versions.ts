import { invariant } from '../../domain/result';
import type { HoldfastDb, PlanRow } from '../db';
import { PlanRemoved } from '../save-state';
import type { Tabs } from '../tabs';
import type { Vault } from '../vault/vault';
import { openVersion, sealVersion } from './version-sealing';
import type { Shelved, Version, VersionShelf } from './version-shelf';

/** What the versions share with the store of the plans. */
export interface VersionsContext {
	readonly db: HoldfastDb;
	readonly vault: Vault;
	readonly tabs: Tabs;
	readonly isLookOnly: () => boolean;
}

/** The versions of one plan in the database, sealed under the plan's key. */
export class DbVersions implements VersionShelf {
	readonly #context: VersionsContext;
	readonly #planId: string;

	constructor(context: VersionsContext, planId: string) {
		this.#context = context;
		this.#planId = planId;
	}

	async all(): Promise<readonly Shelved[]> {
		const { db } = this.#context;
		const rows = (await db.versions?.where('planId').equals(this.#planId).toArray()) ?? [];
		// Most plans have none, and the key need not be opened for that.
		if (rows.length === 0) return [];
		const plan = await db.plans.get(this.#planId);
		const key = plan && (await this.#keyIn(plan));
		return Promise.all(
			rows.map(async (row) => ({
				rowId: row.id,
				version: key && (await openVersion(key, row))
			}))
		);
	}

	async put(fresh: readonly Version[], gone: readonly string[]): Promise<void> {
		const plan = await this.#context.db.plans.get(this.#planId);
		if (plan === undefined) throw new PlanRemoved();
		const key = await this.#keyIn(plan);
		if (key === undefined) throw new DOMException('The plan is locked', 'InvalidAccessError');
		const rows = await Promise.all(fresh.map((each) => sealVersion(key, this.#planId, each)));
		await this.#write(plan, async ({ versions }) => {
			await versions.bulkDelete([...gone]);
			// One by one: the error of many hides that the disk is full.
			for (const row of rows) await versions.add(row);
		});
	}

	async remove(gone: readonly string[]): Promise<void> {
		const plan = await this.#context.db.plans.get(this.#planId);
		if (plan === undefined) return;
		await this.#write(plan, ({ versions }) => versions.bulkDelete([...gone]));
	}

	watch(listener: () => void): () => void {
		return this.#context.tabs.listen((message) => {
			if (message.kind === 'versions' && message.planId === this.#planId) listener();
		});
	}

	async #keyIn(plan: PlanRow): Promise<CryptoKey | undefined> {
		const key = await this.#context.vault.openPlanKey(plan.id, plan.key);
		return key.ok ? key.value : undefined;
	}

	/** One strictly durable transaction, for as long as the plan and its key are what they were. */
	async #write(
		plan: PlanRow,
		task: (tables: Required<Pick<HoldfastDb, 'versions'>>) => Promise<void>
	): Promise<void> {
		const { db, tabs, isLookOnly } = this.#context;
		invariant(!isLookOnly(), 'a version was changed in a database of a newer version');
		await db.openToWrite();
		const { versions, plans } = db;
		// The tables could not be brought up to date, for which there is one reason only.
		if (versions === undefined)
			throw new DOMException('No room for versions', 'QuotaExceededError');
		await db.transaction('rw', versions, plans, async () => {
			const now = await plans.get(plan.id);
			if (now === undefined || !isSameKey(now.key, plan.key)) throw new PlanRemoved();
			await task({ versions });
		});
		tabs.tell({ kind: 'versions', planId: plan.id });
	}
}

/** After all keys were made anew, what was sealed under the old one must not be written any more. */
const isSameKey = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);
