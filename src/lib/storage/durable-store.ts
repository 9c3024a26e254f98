import type { Plan } from '../domain/plan/plan';
import { err, invariant, type Result } from '../domain/result';
import { backupFolderIn, type BackupFolder } from './backup-handle';
import type { Copies } from './copies';
import type { HoldfastDb, PlanRow } from './db';
import type { Json } from './json';
import { Listeners } from './listeners';
import type { LivePlan } from './live-plan';
import type { NewNote } from './note-keeping';
import type { PackStore } from './pack-store';
import type { CopyOptions, PlanCopy, RestoreError } from './plan-copy';
import type { PlanHandle, RawPart } from './plan-handle';
import {
	byChange,
	type Keeping,
	type OpenError,
	type PlanNote,
	type PlanStore,
	type PlanStoreOptions,
	type PlanSummary
} from './plan-list';
import type { OpenerContext, PlanOpener } from './plan-opener';
import { ProgressLoader } from './progress-loader';
import { removePlan } from './removing';
import type { SealedRounds } from './sealed/sealed-rounds';
import { copyNote, summaryOf } from './summary';
import { Tabs } from './tabs';
import { DurableGuard } from './vault/durable-guard';
import type { GuardContext } from './vault/guard-context';
import type { VaultHold } from './vault/hold';
import { Tenancy } from './vault/tenancy';
import type { OpenVault } from './vault/vault';
import type { VaultGuard } from './vault/vault-guard';
import type { PlanVersions, VersionReason } from './versions/plan-versions';

/** Everything that the first look at the list does without. */
const openerModule = () => import('./plan-opener');

/** A copy that lacks the last changes was made of no head that is there. */
const noHead = new Uint8Array();

export interface DurableStoreParts {
	readonly db: HoldfastDb;
	readonly vault: OpenVault;
	readonly options: PlanStoreOptions;
	/** Held already. */
	readonly hold: VaultHold;
}

/** The plans of this browser, in its database. */
export class DurableStore implements PlanStore {
	readonly guard: VaultGuard;
	readonly backupFolder: BackupFolder;
	readonly #db: HoldfastDb;
	readonly #vault: OpenVault;
	readonly #hold: VaultHold;
	readonly #options: PlanStoreOptions;
	readonly #progress: ProgressLoader;
	readonly #tabs: Tabs;
	readonly #listeners = new Listeners();
	readonly #open = new Set<LivePlan>();
	#listed: readonly PlanSummary[] = [];
	readonly #tenancy: Tenancy;
	readonly #keys: GuardContext;
	#isLookOnly: boolean;
	/** Another window holds the tables, or the vault was locked: nothing can be read any more. */
	#isTakenOver = false;

	constructor({ db, vault, options: given, hold }: DurableStoreParts) {
		this.#db = db;
		this.#vault = vault;
		this.#hold = hold;
		this.#progress = new ProgressLoader(given);
		const options = { ...given, progressOf: this.#progress.progressOf };
		this.#options = options;
		this.#isLookOnly = db.isNewer;
		this.#tabs = new Tabs(options.name);
		this.#tenancy = new Tenancy({
			...{ db, vault, hold, tabs: this.#tabs, options, open: this.#open },
			onGone: () => {
				this.#isLookOnly = true;
				this.#isTakenOver = true;
			}
		});
		this.#tabs.listen((message) => {
			if (!this.#tenancy.hear(message)) this.#listeners.tell();
		});
		this.backupFolder = backupFolderIn(db);
		this.#keys = {
			...{ db, vault, tabs: this.#tabs, options, tenancy: this.#tenancy },
			isLookOnly: () => this.#isLookOnly
		};
		this.guard = new DurableGuard(this.#keys);
		// A database that was closed under us may have been changed by a newer Holdfast when it opens again.
		const lookAgain = (): void => {
			if (!this.#isLookOnly && db.isNewer) void this.#makeWay();
		};
		db.on('ready', lookAgain, true);
		db.on('versionchange', () => {
			void this.#makeWay();
			// Dexie's own answer would close the database before the last changes are written.
			return false;
		});
	}

	get keeping(): Keeping {
		return { kind: this.#isLookOnly ? 'look-only' : 'kept' };
	}

	async list(): Promise<readonly PlanSummary[]> {
		try {
			const rows = await this.#db.plans.toArray();
			const summaries = await Promise.all(rows.map((row) => summaryOf(row, this.#vault)));
			this.#listed = summaries.sort(byChange);
		} catch (error) {
			if (!this.#isTakenOver) throw error;
		}
		return this.#listed;
	}

	async count(): Promise<number> {
		return this.#db.plans.count();
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	async create(plan: Plan): Promise<PlanHandle> {
		invariant(!this.#isLookOnly, 'a plan was made in a database of a newer version');
		return this.#tenancy.use(async () => (await this.#opener()).create(plan));
	}

	async open(id: string): Promise<Result<PlanHandle, OpenError>> {
		return this.#tenancy.use(() => this.#openNow(id));
	}

	async #openNow(id: string): Promise<Result<PlanHandle, OpenError>> {
		try {
			const row = await this.#db.plans.get(id);
			if (row === undefined) return err({ code: 'not-found' });
			const opened = await (await this.#opener()).open(row);
			if (opened.ok) {
				void this.#sweep(opened.value.plan).catch(() => undefined);
				void this.#keepDay(row).catch(() => undefined);
			}
			return opened;
		} catch (error) {
			if (this.#isTakenOver) return err({ code: 'taken-over' });
			throw error;
		}
	}

	async #opener(): Promise<PlanOpener> {
		const [{ PlanOpener }] = await Promise.all([openerModule(), this.#progress.load()]);
		return new PlanOpener(this.#context());
	}

	#context(): OpenerContext {
		return {
			db: this.#db,
			vault: this.#vault,
			options: this.#options,
			tabs: this.#tabs,
			isLookOnly: () => this.#isLookOnly,
			open: this.#open
		};
	}

	async note(id: string, name: PlanNote): Promise<unknown> {
		const { readNote } = await openerModule();
		return readNote(this.#db, this.#vault, [id, name]);
	}

	setNote(id: string, name: PlanNote, note: Json): Promise<boolean> {
		return this.#note({ planId: id, name, noteOf: () => note });
	}

	async noteCopy(id: string, isCurrent = true): Promise<void> {
		// A copy is named after its head, which may be a moment behind its rows.
		const shown = [...this.#open].filter((plan) => plan.id === id);
		await Promise.all(shown.map((plan) => plan.headIsWritten()));
		const noteOf = (head: Uint8Array) => copyNote(isCurrent ? head : noHead, this.#options.now());
		await this.#note({ planId: id, name: 'copy', noteOf });
		this.#tabs.tell({ kind: 'plans' });
	}

	async #note(note: NewNote): Promise<boolean> {
		const { writeNote } = await openerModule();
		if (this.#isLookOnly) return false;
		return this.#tenancy.use(() => writeNote(this.#db, this.#vault, note));
	}

	async askedToKeep(): Promise<number | undefined> {
		const asked = await this.#db.health?.get('persist').catch(() => undefined);
		return typeof asked?.askedAt === 'number' ? asked.askedAt : undefined;
	}

	async noteAskedToKeep(): Promise<void> {
		if (this.#isLookOnly) return;
		const asked = { id: 'persist', askedAt: this.#options.now() } as const;
		await this.#db.health?.put(asked).catch(() => undefined);
	}

	async rawPlan(id: string): Promise<readonly RawPart[]> {
		return (await import('./raw-plan')).rawPlan(this.#db, id, this.#vault);
	}

	async remove(id: string): Promise<void> {
		invariant(!this.#isLookOnly, 'a plan was removed from a database of a newer version');
		await removePlan(this.#db, id);
		this.#tabs.tell({ kind: 'plans' });
	}

	async copyPlan(
		id: string,
		reason: VersionReason,
		options: CopyOptions = {}
	): Promise<Result<PlanCopy, OpenError>> {
		return this.#tenancy.use(async () => (await this.#copies()).copyPlan(id, reason, options));
	}

	async restore(copy: PlanCopy): Promise<Result<PlanHandle, RestoreError>> {
		return this.#tenancy.use(async () => (await this.#copies()).restore(copy));
	}

	async eraseHistory(id: string): ReturnType<PlanStore['eraseHistory']> {
		return (await import('./vault/erase-history')).eraseHistory(this.#keys, id);
	}

	async versions(planId: string): Promise<PlanVersions> {
		return (await this.#copies()).versions(planId);
	}

	async #copies(): Promise<Copies> {
		const [{ Copies }, opener] = await Promise.all([import('./copies'), this.#opener()]);
		return new Copies(this.#context(), opener);
	}

	/** Most openings are of the same day, and need no code for versions. */
	async #keepDay(row: PlanRow): Promise<void> {
		const summary = await summaryOf(row, this.#vault);
		if (this.#isLookOnly || summary.kind !== 'plan') return;
		if (!isEarlierDay(summary.changedAt, this.#options.now())) return;
		await (await this.#copies()).keepDay(row.id, summary.changedAt);
	}

	async packs(): Promise<PackStore> {
		const { DurablePacks } = await import('./pack-store');
		return new DurablePacks({
			...{ db: this.#db, vault: this.#vault, tabs: this.#tabs, now: this.#options.now },
			use: (task) => this.#tenancy.use(task),
			isLookOnly: () => this.#isLookOnly
		});
	}

	async rounds(): Promise<SealedRounds> {
		const [{ Rounds }, { DbShelf }] = await Promise.all([
			import('./sealed/rounds'),
			import('./sealed/db-shelf')
		]);
		const shelf = new DbShelf({
			...{ db: this.#db, vault: this.#vault, tabs: this.#tabs },
			use: (task) => this.#tenancy.use(task),
			isLookOnly: () => this.#isLookOnly
		});
		return new Rounds(shelf, this.#options);
	}

	/** Most plans have no revealed round, and their opening needs no code for one. */
	async #sweep(plan: Plan): Promise<void> {
		if (Object.keys(plan.rounds).length > 0) await (await this.rounds()).sweep(plan);
	}

	async close(): Promise<void> {
		await Promise.all([...this.#open].map((plan) => plan.close()));
		this.#tabs.close();
		this.#db.close();
		this.#hold.release();
	}

	/** A newer Holdfast in another tab wants to change the tables: this one saves what it has and only looks. */
	async #makeWay(): Promise<void> {
		this.#options.onMakingWay?.();
		this.#isLookOnly = true;
		await Promise.all([...this.#open].map((plan) => plan.becomeLookOnly()));
		// The last list that can be read, with the titles as they were saved a moment ago.
		await this.list().catch(() => undefined);
		this.#isTakenOver = true;
		this.#db.close();
		this.#listeners.tell();
	}
}

/** By the calendar of the place where the machine is. */
const isEarlierDay = (then: number, now: number): boolean =>
	then < now && new Date(then).toDateString() !== new Date(now).toDateString();
