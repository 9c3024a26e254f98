import type { Plan } from '../domain/plan/plan';
import { err, invariant, ok, type Result } from '../domain/result';
import { Bookmarks } from './bookmark';
import { seal } from './cipher';
import type { HoldfastDb, PlanRow } from './db';
import { PlanDocument, type DocumentError } from './document/plan-document';
import { headOf, openHead, sealHead } from './head';
import { Listeners } from './listeners';
import { LivePlan } from './live-plan';
import type { WriterPlace } from './log';
import { LogKeeper } from './log-keeper';
import { readLog, rowPlace, withoutForeign, type LogPlace, type ReadLog } from './log-reading';
import type { PlanHandle } from './plan-handle';
import {
	byChange,
	type Json,
	type OpenError,
	type PlanStore,
	type PlanStoreOptions,
	type PlanSummary
} from './plan-list';
import { randomId } from './random-id';
import { Tabs, type TabMessage } from './tabs';
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
		const { key, wrapped } = await this.#vault.createPlanKey(plan.id);
		const place = { db: this.#db, planId: plan.id, key };
		const document = PlanDocument.create(plan);
		const writer = randomId();
		await this.#addPlan(place, { plan, wrapped, writer, update: document.encode() });
		this.#tabs.tell({ kind: 'plans' });
		return this.#show(document, {
			place,
			at: { writer, counter: 1 },
			log: freshLog,
			meanwhile: []
		});
	}

	/** The plan, its head and its first row, all or nothing. */
	async #addPlan({ planId, key }: LogPlace, first: FirstRow): Promise<void> {
		const { writer, update, wrapped } = first;
		const head = await sealHead(key, planId, headOf(first.plan, this.#options));
		const bytes = await seal(key, update, rowPlace(planId, writer, 0));
		const { plans, log } = this.#db;
		await this.#db.transaction('rw', plans, log, async () => {
			await plans.add({ id: planId, key: wrapped, head });
			await log.add({ planId, writer, counter: 0, bytes });
		});
	}

	async open(id: string): Promise<Result<PlanHandle, OpenError>> {
		const row = await this.#db.plans.get(id);
		if (row === undefined) return err({ code: 'not-found' });
		const key = await this.#vault.openPlanKey(id, row.key);
		if (!key.ok) return err({ code: 'locked' });
		// Heard while the log is being read, so that no row falls between reading and following.
		const meanwhile: TabMessage[] = [];
		const stopListening = this.#tabs.listen((message) => meanwhile.push(message));
		try {
			return await this.#read({ db: this.#db, planId: id, key: key.value }, meanwhile);
		} finally {
			stopListening();
		}
	}

	async #read(
		place: LogPlace,
		meanwhile: readonly TabMessage[]
	): Promise<Result<PlanHandle, OpenError>> {
		const { document, log } = documentIn(place.planId, await readLog(place));
		if (!document.ok) return document;
		const at = { writer: randomId(), counter: 0 };
		return ok(this.#show(document.value, { place, at, log, meanwhile }));
	}

	#show(document: PlanDocument, shown: Shown): LivePlan {
		const plan = new LivePlan({
			document,
			damage: shown.log.damage,
			now: this.#options.now,
			atRest: this.#isLookOnly ? 'look-only' : 'saved',
			onClosed: (closed) => this.#open.delete(closed)
		});
		this.#open.add(plan);
		if (!this.#isLookOnly) this.#keep(plan, shown);
		return plan;
	}

	#keep(plan: LivePlan, { place, at, log, meanwhile }: Shown): void {
		const { vector, rowCount } = log;
		const [tabs, store] = [this.#tabs, this.#options];
		const keeper = new LogKeeper(plan, { place, at, vector, rowCount, tabs, store });
		plan.keepWith(keeper);
		for (const message of meanwhile) keeper.hear(message);
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

interface FirstRow {
	readonly plan: Plan;
	readonly wrapped: Uint8Array<ArrayBuffer>;
	readonly writer: string;
	readonly update: Uint8Array;
}

interface Shown {
	readonly place: LogPlace;
	readonly at: WriterPlace;
	readonly log: Pick<ReadLog, 'damage' | 'vector' | 'rowCount'>;
	/** Hints that came while the log was being read. */
	readonly meanwhile: readonly TabMessage[];
}

/** What a document created a moment ago has in its log. */
const freshLog = { damage: [], vector: new Map<string, number>(), rowCount: 1 };

/** The document of a log. Rows that are no updates are looked for only when they made it fail. */
function documentIn(
	id: string,
	log: ReadLog
): { readonly document: Result<PlanDocument, DocumentError>; readonly log: ReadLog } {
	try {
		return { document: PlanDocument.open(id, updatesOf(log)), log };
	} catch {
		const good = withoutForeign(log);
		return { document: PlanDocument.open(id, updatesOf(good)), log: good };
	}
}

const updatesOf = (log: ReadLog): readonly Uint8Array[] => log.entries.map(({ update }) => update);
