import type { Plan } from '../domain/plan/plan';
import { err, invariant, type Result } from '../domain/result';
import type { HoldfastDb } from './db';
import { Listeners } from './listeners';
import type { LivePlan } from './live-plan';
import type { NewNote } from './note-keeping';
import type { PackStore } from './pack-store';
import type { PlanHandle, RawPart } from './plan-handle';
import {
	byChange,
	type Json,
	type Keeping,
	type OpenError,
	type PlanStore,
	type PlanStoreOptions,
	type PlanSummary
} from './plan-list';
import type { PlanOpener } from './plan-opener';
import { removePlan } from './removing';
import type { SealedRounds } from './sealed/sealed-rounds';
import { copyNote, summaryOf } from './summary';
import { Tabs } from './tabs';
import type { Vault } from './vault/vault';

/** Everything that the first look at the list does without. */
const openerModule = () => import('./plan-opener');

/** A copy that lacks the last changes was made of no head that is there. */
const noHead = new Uint8Array();

/** The plans of this browser, in its database. */
export class DurableStore implements PlanStore {
	readonly #db: HoldfastDb;
	readonly #vault: Vault;
	readonly #options: PlanStoreOptions;
	readonly #tabs: Tabs;
	readonly #listeners = new Listeners();
	readonly #open = new Set<LivePlan>();
	#listed: readonly PlanSummary[] = [];
	#isLookOnly: boolean;
	#isTakenOver = false;

	constructor(db: HoldfastDb, vault: Vault, options: PlanStoreOptions) {
		this.#db = db;
		this.#vault = vault;
		this.#options = options;
		this.#isLookOnly = db.isNewer;
		this.#tabs = new Tabs(options.name);
		this.#tabs.listen(() => {
			this.#listeners.tell();
		});
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
		return (await this.#opener()).create(plan);
	}

	async open(id: string): Promise<Result<PlanHandle, OpenError>> {
		try {
			const row = await this.#db.plans.get(id);
			if (row === undefined) return err({ code: 'not-found' });
			const opened = await (await this.#opener()).open(row);
			if (opened.ok) void this.#sweep(opened.value.plan).catch(() => undefined);
			return opened;
		} catch (error) {
			if (this.#isTakenOver) return err({ code: 'taken-over' });
			throw error;
		}
	}

	async #opener(): Promise<PlanOpener> {
		const { PlanOpener } = await openerModule();
		return new PlanOpener({
			db: this.#db,
			vault: this.#vault,
			options: this.#options,
			tabs: this.#tabs,
			isLookOnly: () => this.#isLookOnly,
			open: this.#open
		});
	}

	async bookmark(id: string): Promise<unknown> {
		const { readNote } = await openerModule();
		return readNote(this.#db, this.#vault, [id, 'bookmark']);
	}

	async setBookmark(id: string, bookmark: Json): Promise<void> {
		await this.#note({ planId: id, name: 'bookmark', noteOf: () => bookmark });
	}

	async noteCopy(id: string, isCurrent = true): Promise<void> {
		// A copy is named after its head, which may be a moment behind its rows.
		const shown = [...this.#open].filter((plan) => plan.id === id);
		await Promise.all(shown.map((plan) => plan.headIsWritten()));
		const noteOf = (head: Uint8Array) => copyNote(isCurrent ? head : noHead, this.#options.now());
		await this.#note({ planId: id, name: 'copy', noteOf });
		this.#tabs.tell({ kind: 'plans' });
	}

	async #note(note: NewNote): Promise<void> {
		const { writeNote } = await openerModule();
		if (!this.#isLookOnly) await writeNote(this.#db, this.#vault, note);
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
		return (await openerModule()).rawPlan(this.#db, id, this.#vault);
	}

	async remove(id: string): Promise<void> {
		invariant(!this.#isLookOnly, 'a plan was removed from a database of a newer version');
		await removePlan(this.#db, id);
		this.#tabs.tell({ kind: 'plans' });
	}

	async packs(): Promise<PackStore> {
		const { DurablePacks } = await import('./pack-store');
		return new DurablePacks({
			...{ db: this.#db, vault: this.#vault, tabs: this.#tabs, now: this.#options.now },
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
