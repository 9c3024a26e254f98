import type { Pack } from '../domain/catalogue/pack';
import { invariant } from '../domain/result';
import { placeBytes, seal, unseal } from './cipher';
import type { HoldfastDb, PackRow } from './db';
import { randomId } from './random-id';
import type { Tabs } from './tabs';
import { keepSlot } from './vault/keep-slot';
import type { UseKeys, Vault } from './vault/vault';

/** A pack as it is kept. What cannot be read is a visible item, never a vanished one. */
export type KeptPack =
	| {
			readonly kind: 'pack';
			/** The id of the pack itself. */
			readonly id: string;
			/** As it was added; whoever uses it reads it anew, because another Holdfast may have added it. */
			readonly content: unknown;
			readonly isEnabled: boolean;
	  }
	| { readonly kind: 'unreadable'; readonly id: string };

/** The packs of this browser, beside its plans. */
export interface PackStore {
	/** All packs in the order of their ids, one for each id. Rejects only when the database itself refuses to be read. */
	list(): Promise<readonly KeptPack[]>;
	/**
	 * Keeps a pack; one of the same id goes in the same moment. Rejects when the database refuses, and when the store
	 * is look-only; then everything is as before.
	 */
	keep(pack: Pack, isEnabled: boolean): Promise<void>;
	/** Switches a pack on or off. Nothing happens when it is not there. Rejects as `keep` does. */
	enable(id: string, isEnabled: boolean): Promise<void>;
	/** Removes the pack of this id, or what could not be read under it. Rejects as `keep` does. */
	remove(id: string): Promise<void>;
	/** Tells when `list` may have changed, here or in another tab. Returns the way to stop. */
	watch(listener: () => void): () => void;
}

/** What the packs share with the store of the plans. */
export interface PacksContext {
	readonly db: HoldfastDb;
	readonly vault: Vault;
	readonly tabs: Tabs;
	readonly now: () => number;
	readonly isLookOnly: () => boolean;
	readonly use: UseKeys;
}

interface Sealed {
	readonly pack: Pack;
	readonly isEnabled: boolean;
	/** Milliseconds of the store's clock. */
	readonly keptAt: number;
}

interface Read {
	readonly rowId: string;
	/** Undefined where the row does not open. */
	readonly sealed: Sealed | undefined;
}

/** The packs in the database. Even their ids are sealed: a name can say what somebody works on. */
export class DurablePacks implements PackStore {
	readonly #context: PacksContext;

	constructor(context: PacksContext) {
		this.#context = context;
	}

	async list(): Promise<readonly KeptPack[]> {
		const newest = new Map<string, Sealed>();
		const unreadable: KeptPack[] = [];
		for (const { rowId, sealed } of await this.#read()) {
			if (sealed === undefined) unreadable.push({ kind: 'unreadable', id: rowId });
			// Two tabs may have added the same pack in the same moment; the next change leaves one.
			else if ((newest.get(sealed.pack.id)?.keptAt ?? -Infinity) <= sealed.keptAt)
				newest.set(sealed.pack.id, sealed);
		}
		const packs = [...newest].map(
			([id, { pack, isEnabled }]) => ({ kind: 'pack', id, content: pack, isEnabled }) as const
		);
		return [...packs.sort((a, b) => (a.id < b.id ? -1 : 1)), ...unreadable];
	}

	async keep(pack: Pack, isEnabled: boolean): Promise<void> {
		const { use, now } = this.#context;
		await use(async () => {
			const old = await this.#rowsOf(pack.id);
			const row = await this.#seal({ pack, isEnabled, keptAt: now() });
			await this.#write(old, row);
		});
	}

	async enable(id: string, isEnabled: boolean): Promise<void> {
		const found = (await this.list()).find((each) => each.kind === 'pack' && each.id === id);
		if (found?.kind !== 'pack' || found.isEnabled === isEnabled) return;
		await this.keep(found.content as Pack, isEnabled);
	}

	async remove(id: string): Promise<void> {
		await this.#context.use(async () => this.#write(await this.#rowsOf(id)));
	}

	watch(listener: () => void): () => void {
		return this.#context.tabs.listen(({ kind }) => {
			if (kind === 'packs') listener();
		});
	}

	async #read(): Promise<readonly Read[]> {
		const rows = (await this.#context.db.packs?.toArray()) ?? [];
		return Promise.all(
			rows.map(async (row) => ({
				rowId: row.id,
				sealed: await unsealPack(this.#context.vault, row)
			}))
		);
	}

	async #rowsOf(id: string): Promise<readonly string[]> {
		const rows = await this.#read();
		return rows
			.filter(({ rowId, sealed }) => (sealed?.pack.id ?? rowId) === id)
			.map(({ rowId }) => rowId);
	}

	async #seal(content: Sealed): Promise<PackRow> {
		const id = randomId();
		const { key, wrapped } = await this.#context.vault.createPlanKey(packKeyName(id));
		const bytes = new TextEncoder().encode(JSON.stringify(content));
		return { id, key: wrapped, bytes: await seal(key, bytes, packPlace(id)) };
	}

	/** Takes rows away and adds another in one strictly durable transaction. */
	async #write(old: readonly string[], row?: PackRow): Promise<void> {
		const { db, vault, tabs, isLookOnly } = this.#context;
		invariant(!isLookOnly(), 'a pack was changed in a database of a newer version');
		await db.openToWrite();
		const { packs, slots } = db;
		// The tables could not be brought up to date, for which there is one reason only.
		if (packs === undefined) throw new DOMException('No room for packs', 'QuotaExceededError');
		await db.transaction('rw', packs, slots, async () => {
			if (row !== undefined) await keepSlot(db, vault.slot);
			await packs.bulkDelete([...old]);
			if (row !== undefined) await packs.add(row);
		});
		tabs.tell({ kind: 'packs' });
	}
}

/** What the key of a pack is wrapped for. */
export const packKeyName = (rowId: string): string => `pack/${rowId}`;
/** The additional data of a pack. */
export const packPlace = (rowId: string): Uint8Array<ArrayBuffer> => placeBytes('pack', rowId);

/** What is sealed was written by a Holdfast; only its outermost form has to be looked at. */
async function unsealPack(vault: Vault, { id, key, bytes }: PackRow): Promise<Sealed | undefined> {
	const opened = await vault.openPlanKey(packKeyName(id), key);
	const plain = opened.ok ? await unseal(opened.value, bytes, packPlace(id)) : undefined;
	if (plain === undefined) return undefined;
	try {
		const sealed = JSON.parse(new TextDecoder().decode(plain)) as Partial<Sealed>;
		const isWhole = typeof sealed.pack?.id === 'string' && typeof sealed.keptAt === 'number';
		return isWhole ? (sealed as Sealed) : undefined;
	} catch {
		return undefined;
	}
}
