import { Dexie, type Table } from 'dexie';
import type { StretchCost } from './sealed/stretch';

/**
 * A way into the vault: it holds the vault key, wrapped. A device slot wraps it with a key that the browser
 * keeps and never gives out.
 */
export interface DeviceSlotRow {
	readonly id: string;
	readonly kind: 'device';
	readonly wrappingKey: CryptoKey;
	readonly vaultKey: Uint8Array<ArrayBuffer>;
}
/** A passphrase slot wraps the vault key with a key that Argon2id makes of a passphrase. Its holder's name is sealed elsewhere. */
export interface PassphraseSlotRow {
	/** Random. */
	readonly id: string;
	readonly kind: 'passphrase';
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly cost: StretchCost;
	readonly vaultKey: Uint8Array<ArrayBuffer>;
}
export type SlotRow = DeviceSlotRow | PassphraseSlotRow;

/**
 * A change of the vault key that is under way, at most one. It is there from the moment the new slots are until
 * everything is sealed anew; the slots that it does not name go with it.
 */
export interface MoveRow {
	readonly id: 'move';
	readonly newSlots: readonly string[];
	/** The old vault key, wrapped by the new one, so that whoever opens a new slot can go on. */
	readonly oldKey: Uint8Array<ArrayBuffer>;
}

/** Small things about the vault as a whole: names of slots, where backups go. */
export interface VaultNoteRow {
	readonly id: string;
	/** The note's own key, wrapped by the vault key. */
	readonly key: Uint8Array<ArrayBuffer>;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A version of a plan: the whole document at one moment, sealed under the plan's key with what is said of it. */
export interface VersionRow {
	readonly id: string;
	readonly planId: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The folder that backups are kept in. The browser keeps such a handle as it is: its name is not sealed. */
export interface HandleRow {
	readonly id: 'backup-folder';
	readonly handle: unknown;
	/** Random; the sealed note about this folder has it too. */
	readonly folderId?: string;
}

export interface PlanRow {
	readonly id: string;
	/** The plan's own key, wrapped by the vault key. */
	readonly key: Uint8Array<ArrayBuffer>;
	/** What the list shows, sealed. */
	readonly head: Uint8Array<ArrayBuffer>;
	/** Where the person was, sealed. */
	readonly bookmark?: Uint8Array<ArrayBuffer>;
	/** When the plan was last saved as a file, sealed. */
	readonly copy?: Uint8Array<ArrayBuffer>;
	/** The workshop that is being held with the plan, sealed. */
	readonly workshop?: Uint8Array<ArrayBuffer>;
}

/** What the browser was asked about keeping its plans. */
export interface HealthRow {
	readonly id: 'persist';
	/** Milliseconds since 1970. */
	readonly askedAt: number;
}

/** Wrong passphrases since the last right one. */
export interface TriesRow {
	readonly id: 'tries';
	readonly wrong: number;
	/** Milliseconds since 1970. */
	readonly lastAt: number;
	/** The slot that was opened last, which is tried first. */
	readonly opened?: string | undefined;
}

/** One update of a plan, sealed. Rows are added, never changed. */
export interface LogRow {
	readonly planId: string;
	readonly writer: string;
	/** Counts the rows of this writer from 0, without a gap. */
	readonly counter: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface SnapshotRow {
	readonly id: string;
	readonly planId: string;
	/** A `log` snapshot stands for the rows it took in and is replaced by the next one. */
	readonly kind: 'log';
	/** The vector of rows that the snapshot holds and the document, sealed together. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An organisation's own pack. */
export interface PackRow {
	/** Random: the pack's own id is sealed with it. */
	readonly id: string;
	/** The pack's own key, wrapped by the vault key. */
	readonly key: Uint8Array<ArrayBuffer>;
	/** The pack, whether it is switched on and when it was kept, sealed. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A scoring round that is open. One for each plan at most. */
export interface RoundRow {
	readonly planId: string;
	/** Random: it ties the sealed records to the round. */
	readonly roundId: string;
	/** What the round is about and its keys, sealed under the plan's key. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What one person gave for one threat, sealed. All are of one size, and nothing in them tells one from another. */
export interface SealedEntryRow {
	/** Random, and another one after every sheet that comes in. */
	readonly id: string;
	readonly roundId: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Versions are append-only: an upgrade adds tables and moves no data, because it is not strictly durable. */
const versions = [
	{ slots: 'id', plans: 'id', log: '[planId+writer+counter]', snapshots: 'id, planId' },
	{ health: 'id' },
	{ packs: 'id' },
	{ rounds: 'planId', sealedEntries: 'id, roundId' },
	{
		...{ moves: 'id', vaultNotes: 'id', versions: 'id, planId' },
		...{ handles: 'id', tries: 'id' }
	}
] as const;
export const DB_VERSION: number = versions.length;

/** The database. Only indexes are listed; every byte of content is sealed. */
export class HoldfastDb extends Dexie {
	declare readonly slots: Table<SlotRow, string>;
	declare readonly plans: Table<PlanRow, string>;
	declare readonly log: Table<LogRow, [string, string, number]>;
	declare readonly snapshots: Table<SnapshotRow, string>;
	/** Not there while the tables could not be brought up to date. */
	declare readonly health?: Table<HealthRow, string>;
	/** Not there while the tables could not be brought up to date. */
	declare readonly packs?: Table<PackRow, string>;
	/** Not there while the tables could not be brought up to date. */
	declare readonly rounds?: Table<RoundRow, string>;
	/** Not there while the tables could not be brought up to date. */
	declare readonly sealedEntries?: Table<SealedEntryRow, string>;

	/** Not there while the tables could not be brought up to date; so are the four below. */
	declare readonly moves?: Table<MoveRow, string>;
	declare readonly vaultNotes?: Table<VaultNoteRow, string>;
	declare readonly versions?: Table<VersionRow, string>;
	declare readonly handles?: Table<HandleRow, string>;
	declare readonly tries?: Table<TriesRow, string>;

	#isRetired = false;

	/** `version` is the one to bring the tables to; newer tables are left as they are. */
	constructor(name: string, factory: IDBFactory, version = DB_VERSION) {
		super(name, { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' });
		for (const [at, tables] of versions.slice(0, version).entries()) {
			this.version(at + 1).stores(tables);
		}
	}

	/** Closes the database for good: nothing of this store opens it again. */
	retire(): void {
		this.#isRetired = true;
		this.close();
	}

	/** True when a newer Holdfast has already changed the tables; then nothing may be written. */
	get isNewer(): boolean {
		// Dexie counts its versions in tenths of the browser's.
		return this.backendDB().version / 10 > DB_VERSION;
	}

	/**
	 * Opens the database again where the browser closed it under us. Rejects when a newer Holdfast has changed the
	 * tables meanwhile.
	 */
	async openToWrite(): Promise<void> {
		if (this.#isRetired) throw new Dexie.DatabaseClosedError('The vault was locked');
		if (!this.isOpen()) await this.open();
		if (this.isNewer)
			throw new Dexie.DatabaseClosedError('A newer Holdfast has changed the tables');
	}

	/** All log rows of a plan, or those of one writer that come after a counter. */
	rows(planId: string, after?: { readonly writer: string; readonly counter: number }) {
		const lowest = after ? [planId, after.writer, after.counter] : [planId];
		const highest = after ? [planId, after.writer, Infinity] : [planId, []];
		return this.log.where('[planId+writer+counter]').between(lowest, highest, false, true);
	}

	/** All snapshots that stand for rows of a plan's log. */
	snapshotsOf(planId: string) {
		return this.snapshots.where('planId').equals(planId);
	}
}
