import type { Plan } from '../domain/plan/plan';
import { err, invariant, type Result } from '../domain/result';
import { Bookmarks } from './bookmark';
import type { HoldfastDb, PlanRow } from './db';
import { openHead } from './head';
import { Listeners } from './listeners';
import type { LivePlan } from './live-plan';
import type { PlanHandle } from './plan-handle';
import {
	byChange,
	type Json,
	type OpenError,
	type PlanStore,
	type PlanStoreOptions,
	type PlanSummary
} from './plan-list';
import type { PlanOpener } from './plan-opener';
import { Tabs } from './tabs';
import type { Vault } from './vault/vault';

/** The plans of this browser, in its database. */
export class DurableStore implements PlanStore {
	readonly durable = true;
	readonly #db: HoldfastDb;
	readonly #vault: Vault;
	readonly #options: PlanStoreOptions;
	readonly #tabs: Tabs;
	readonly #bookmarks: Bookmarks;
	readonly #listeners = new Listeners();
	readonly #open = new Set<LivePlan>();
	#isLookOnly: boolean;

	constructor(db: HoldfastDb, vault: Vault, options: PlanStoreOptions) {
		this.#db = db;
		this.#vault = vault;
		this.#bookmarks = new Bookmarks(db, vault);
		this.#options = options;
		this.#isLookOnly = db.isNewer;
		this.#tabs = new Tabs(options.name);
		this.#tabs.listen(() => {
			this.#listeners.tell();
		});
		db.on('versionchange', () => {
			void this.#makeWay();
			// Dexie's own answer would close the database before the last changes are written.
			return false;
		});
	}

	async list(): Promise<readonly PlanSummary[]> {
		const rows = await this.#db.plans.toArray();
		const summaries = await Promise.all(rows.map((row) => this.#summaryOf(row)));
		return summaries.sort(byChange);
	}

	async #summaryOf({ id, key, head }: PlanRow): Promise<PlanSummary> {
		const planKey = await this.#vault.openPlanKey(id, key);
		if (!planKey.ok) return { kind: 'locked', id };
		const opened = await openHead(planKey.value, id, head);
		return opened === undefined ? { kind: 'damaged', id } : { kind: 'plan', id, ...opened };
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	async create(plan: Plan): Promise<PlanHandle> {
		invariant(!this.#isLookOnly, 'a plan was made in a database of a newer version');
		return (await this.#opener()).create(plan);
	}

	async open(id: string): Promise<Result<PlanHandle, OpenError>> {
		const row = await this.#db.plans.get(id);
		return row === undefined ? err({ code: 'not-found' }) : (await this.#opener()).open(row);
	}

	async #opener(): Promise<PlanOpener> {
		const { PlanOpener } = await import('./plan-opener');
		return new PlanOpener({
			db: this.#db,
			vault: this.#vault,
			options: this.#options,
			tabs: this.#tabs,
			isLookOnly: () => this.#isLookOnly,
			open: this.#open
		});
	}

	bookmark(id: string): Promise<unknown> {
		return this.#bookmarks.read(id);
	}

	async setBookmark(id: string, bookmark: Json): Promise<void> {
		if (this.#isLookOnly) return;
		// A full disk must not turn a page turn into an error: the plan's own rows speak for the disk.
		await this.#bookmarks.write(id, bookmark).catch(() => undefined);
	}

	async remove(id: string): Promise<void> {
		const { plans, log, snapshots } = this.#db;
		await this.#db.transaction('rw', plans, log, snapshots, async () => {
			await plans.delete(id);
			await this.#db.rows(id).delete();
			await this.#db.snapshotsOf(id).delete();
		});
		this.#tabs.tell({ kind: 'plans' });
	}

	async close(): Promise<void> {
		await Promise.all([...this.#open].map((plan) => plan.close()));
		this.#tabs.close();
		this.#db.close();
	}

	/** A newer Holdfast in another tab wants to change the tables: this one saves what it has and only looks. */
	async #makeWay(): Promise<void> {
		this.#isLookOnly = true;
		await Promise.all([...this.#open].map((plan) => plan.becomeLookOnly()));
		this.#db.close();
	}
}
