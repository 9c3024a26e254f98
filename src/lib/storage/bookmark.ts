import { placeBytes, seal, unseal } from './cipher';
import type { HoldfastDb } from './db';
import type { Json } from './plan-list';
import type { Vault } from './vault/vault';

const bookmarkPlace = (planId: string) => placeBytes(planId, 'bookmark');

/** Where a person was in each plan, sealed beside its head. Losing one costs a click, never a word. */
export class Bookmarks {
	readonly #db: HoldfastDb;
	readonly #vault: Vault;

	constructor(db: HoldfastDb, vault: Vault) {
		this.#db = db;
		this.#vault = vault;
	}

	/** What was kept last; undefined when there is none or it cannot be read. */
	async read(planId: string): Promise<unknown> {
		const row = await this.#db.plans.get(planId);
		if (row?.bookmark === undefined) return undefined;
		const key = await this.#vault.openPlanKey(planId, row.key);
		if (!key.ok) return undefined;
		const bytes = await unseal(key.value, row.bookmark, bookmarkPlace(planId));
		return bytes === undefined ? undefined : parse(bytes);
	}

	/** Keeps a bookmark; nothing happens when there is no such plan or its key does not open. */
	async write(planId: string, bookmark: Json): Promise<void> {
		const row = await this.#db.plans.get(planId);
		if (row === undefined) return;
		const key = await this.#vault.openPlanKey(planId, row.key);
		if (!key.ok) return;
		const bytes = new TextEncoder().encode(JSON.stringify(bookmark));
		const sealed = await seal(key.value, bytes, bookmarkPlace(planId));
		await this.#db.plans.update(planId, { bookmark: sealed });
	}
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
