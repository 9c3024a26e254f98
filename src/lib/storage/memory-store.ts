import type { Plan } from '../domain/plan/plan';
import { err, invariant, ok, type Result } from '../domain/result';
import { noBackupFolder } from './backup-handle';
import { PlanDocument } from './document/plan-document';
import type { HoldfastDb } from './db';
import { headOf } from './head';
import type { Json } from './json';
import { Listeners } from './listeners';
import { LivePlan } from './live-plan';
import { MemoryPacks } from './memory-packs';
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
import type { Opened } from './opening';
import { rawPlan } from './raw-plan';
import { ProgressLoader } from './progress-loader';
import { removePlan } from './removing';
import type { MemoryShelf } from './sealed/memory-shelf';
import type { SealedRounds } from './sealed/sealed-rounds';
import { Tabs } from './tabs';
import { NoGuard } from './vault/no-guard';
import { KeptVersions, type Present } from './versions/kept-versions';
import { MemoryVersions } from './versions/memory-versions';
import type { Merger } from './versions/merger';
import type { PlanVersions, VersionReason } from './versions/plan-versions';

interface Kept {
	updates: Uint8Array[];
	changedAt: number;
	copiedAt?: number;
	plan: () => Plan;
}

/**
 * A store for browsers without a database: plans last as long as the tab. Plans in a database whose slot is
 * damaged are listed as locked beside them.
 */
export class MemoryStore implements PlanStore {
	readonly keeping: Keeping;
	readonly backupFolder = noBackupFolder;
	readonly guard = new NoGuard(() => this.#eraseAll());
	readonly #options: PlanStoreOptions;
	readonly #progress: ProgressLoader;
	readonly #kept = new Map<string, Kept>();
	readonly #notes = new Map<string, Json>();
	readonly #listeners = new Listeners();
	readonly #packs = new MemoryPacks();
	readonly #versions = new Map<string, MemoryVersions>();
	#rounds: Promise<SealedRounds> | undefined;
	#shelf: MemoryShelf | undefined;
	readonly #locked: HoldfastDb | undefined;
	#lockedIds: readonly string[] = [];
	#askedAt: number | undefined;

	constructor(options: PlanStoreOptions, { why, locked }: Extract<Opened, { kind: 'memory' }>) {
		this.#progress = new ProgressLoader(options);
		this.#options = { ...options, progressOf: this.#progress.progressOf };
		this.keeping = { kind: 'memory', why };
		this.#locked = locked;
	}

	async count(): Promise<number> {
		return (await this.list()).length;
	}

	async list(): Promise<readonly PlanSummary[]> {
		await this.#progress.load();
		const summaries = [...this.#kept].map(([id, { plan, changedAt, copiedAt }]) => {
			const head = headOf(plan(), { ...this.#options, now: () => changedAt });
			const summary = { kind: 'plan', id, ...head } as const;
			return copiedAt === undefined ? summary : { ...summary, copiedAt };
		});
		const keys = this.#locked?.plans.toCollection().primaryKeys();
		// What cannot be read now was there a moment ago.
		this.#lockedIds = (await keys?.catch(() => this.#lockedIds)) ?? [];
		const besides = this.#lockedIds.map((id) => ({ kind: 'locked', id }) as const);
		return [...summaries.sort(byChange), ...besides];
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	create(plan: Plan): Promise<PlanHandle> {
		return Promise.resolve(this.#add(PlanDocument.create(plan)));
	}

	#add(document: PlanDocument): LivePlan {
		const { plan } = document;
		invariant(!this.#kept.has(plan.id), 'a plan was made under the id of another');
		const changedAt = this.#options.now();
		this.#kept.set(plan.id, { updates: [document.encode()], changedAt, plan: () => plan });
		return this.#show(document);
	}

	open(id: string): Promise<Result<PlanHandle, OpenError>> {
		return this.#shown(id);
	}

	async #shown(id: string): Promise<Result<LivePlan, OpenError>> {
		const kept = this.#kept.get(id);
		if (kept === undefined) {
			const isLocked = (await this.#locked?.plans.get(id)) !== undefined;
			return err({ code: isLocked ? 'locked' : 'not-found' });
		}
		const document = PlanDocument.open(id, kept.updates);
		if (!document.ok) return document;
		kept.updates = [document.value.encode()];
		return ok(this.#show(document.value));
	}

	eraseHistory(): ReturnType<PlanStore['eraseHistory']> {
		return Promise.resolve(err('memory'));
	}

	note(id: string, name: PlanNote): Promise<unknown> {
		return Promise.resolve(this.#notes.get(`${id}/${name}`));
	}

	setNote(id: string, name: PlanNote, note: Json): Promise<boolean> {
		this.#notes.set(`${id}/${name}`, note);
		return Promise.resolve(true);
	}

	noteCopy(id: string, isCurrent = true): Promise<void> {
		const kept = this.#kept.get(id);
		const now = this.#options.now();
		// Whatever the clock says: this copy holds the last change, or it does not.
		if (kept !== undefined)
			kept.copiedAt = isCurrent ? Math.max(now, kept.changedAt) : Math.min(now, kept.changedAt - 1);
		this.#listeners.tell();
		return Promise.resolve();
	}

	askedToKeep(): Promise<number | undefined> {
		return Promise.resolve(this.#askedAt);
	}

	noteAskedToKeep(): Promise<void> {
		this.#askedAt = this.#options.now();
		return Promise.resolve();
	}

	async rawPlan(id: string): Promise<readonly RawPart[]> {
		return this.#locked === undefined ? [] : rawPlan(this.#locked, id);
	}

	async remove(id: string): Promise<void> {
		const wasKept = this.#kept.delete(id);
		this.#shelf?.forget(id);
		this.#versions.delete(id);
		if (!wasKept && this.#locked !== undefined) await removePlan(this.#locked, id);
		this.#listeners.tell();
	}

	async copyPlan(
		id: string,
		reason: VersionReason,
		options: CopyOptions = {}
	): Promise<Result<PlanCopy, OpenError>> {
		const shown = await this.#shown(id);
		if (!shown.ok) return shown;
		const { copyOf } = await import('./copies');
		const { now } = this.#options;
		return ok(
			await copyOf({ plan: shown.value, versions: this.#versionsOf(id), now }, reason, options)
		);
	}

	async restore(copy: PlanCopy): Promise<Result<PlanHandle, RestoreError>> {
		const { restoredOf } = await import('./copies');
		const restored = restoredOf(copy);
		if (!restored.ok) return restored;
		const { document, versions } = restored.value;
		const plan = this.#add(document);
		await this.#shelfOf(plan.id).put(versions, []);
		return ok(plan);
	}

	versions(planId: string): Promise<PlanVersions> {
		return Promise.resolve(this.#versionsOf(planId));
	}

	#shelfOf(planId: string): MemoryVersions {
		const shelf = this.#versions.get(planId) ?? new MemoryVersions();
		this.#versions.set(planId, shelf);
		return shelf;
	}

	#versionsOf(planId: string): KeptVersions {
		const present = async (): Promise<Present> => {
			const shown = await this.#shown(planId);
			if (!shown.ok) throw new Error(`The plan cannot be read: ${shown.error.code}`);
			return shown.value.present();
		};
		const shelf = this.#shelfOf(planId);
		return new KeptVersions({ planId, shelf, now: this.#options.now, present });
	}

	packs(): Promise<PackStore> {
		return Promise.resolve(this.#packs);
	}

	rounds(): Promise<SealedRounds> {
		return (this.#rounds ??= this.#makeRounds());
	}

	async #makeRounds(): Promise<SealedRounds> {
		const [{ Rounds }, { MemoryShelf }] = await Promise.all([
			import('./sealed/rounds'),
			import('./sealed/memory-shelf')
		]);
		this.#shelf = new MemoryShelf((planId) => this.#kept.has(planId));
		return new Rounds(this.#shelf, this.#options);
	}

	/** Plans of this page, and those that lie locked in the database. */
	async #eraseAll(): Promise<void> {
		this.#kept.clear();
		this.#lockedIds = [];
		if (this.#locked !== undefined) {
			const { eraseEverything } = await import('./vault/erase-all');
			const tabs = new Tabs(this.#options.name);
			await eraseEverything({ db: this.#locked, options: this.#options, tabs });
			tabs.close();
		}
		this.#listeners.tell();
	}

	close(): Promise<void> {
		this.#locked?.close();
		return Promise.resolve();
	}

	#show(document: PlanDocument): LivePlan {
		const { now } = this.#options;
		const merger = async (live: LivePlan): Promise<Merger> => {
			const { Merger } = await import('./versions/merger');
			return new Merger(live, document, this.#versionsOf(live.id));
		};
		const plan = new LivePlan({ document, damage: [], now, atRest: 'memory-only', merger });
		plan.keepWith({
			append: (update) => {
				this.#keep(plan, update);
			},
			pending: () => Promise.resolve(),
			close: () => Promise.resolve()
		});
		this.#listeners.tell();
		return plan;
	}

	#keep(plan: LivePlan, update: Uint8Array): void {
		const kept = this.#kept.get(plan.id);
		if (kept === undefined) return;
		kept.updates.push(update);
		kept.plan = () => plan.plan;
		const { copiedAt } = kept;
		kept.changedAt = this.#options.now();
		if (copiedAt !== undefined) kept.copiedAt = Math.min(copiedAt, kept.changedAt - 1);
		this.#listeners.tell();
	}
}
