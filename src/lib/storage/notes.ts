import { placeBytes, seal, unseal } from './cipher';
import type { HoldfastDb } from './db';
import type { Vault } from './vault/vault';

/** What is kept beside the head of a plan, each in a field of its row. */
type NoteName = 'bookmark' | 'copy';

/** The additional data of one note. */
export const notePlace = (planId: string, name: NoteName) => placeBytes(planId, name);

/** Small things about each plan, sealed beside its head. Losing one costs a click, never a word. */
export class Notes {
	readonly #db: HoldfastDb;
	readonly #vault: Vault;

	constructor(db: HoldfastDb, vault: Vault) {
		this.#db = db;
		this.#vault = vault;
	}

	/** What was kept last; undefined when there is none, it cannot be read, or the database refuses. */
	async read(planId: string, name: NoteName): Promise<unknown> {
		const row = await this.#db.plans.get(planId).catch(() => undefined);
		if (row?.[name] === undefined) return undefined;
		const key = await this.#vault.openPlanKey(planId, row.key);
		return key.ok ? openNote(key.value, row[name], notePlace(planId, name)) : undefined;
	}

	/**
	 * Keeps a note, made from the plan's sealed head. Nothing happens when there is no such plan, its key does not
	 * open or the disk refuses: a full disk must not turn a page turn into an error, the plan's own rows speak for it.
	 */
	async write(
		planId: string,
		name: NoteName,
		noteOf: (head: Uint8Array) => unknown
	): Promise<void> {
		try {
			const row = await this.#db.plans.get(planId);
			if (row === undefined) return;
			const key = await this.#vault.openPlanKey(planId, row.key);
			if (!key.ok) return;
			const bytes = new TextEncoder().encode(JSON.stringify(noteOf(row.head)));
			const sealed = await seal(key.value, bytes, notePlace(planId, name));
			await this.#db.plans.update(planId, { [name]: sealed });
		} catch {
			return;
		}
	}
}

/** The plain data of a sealed note; undefined when it does not decrypt or is no plain data. */
export async function openNote(
	key: CryptoKey,
	sealed: Uint8Array<ArrayBuffer>,
	place: Uint8Array<ArrayBuffer>
): Promise<unknown> {
	const bytes = await unseal(key, sealed, place);
	if (bytes === undefined) return undefined;
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
