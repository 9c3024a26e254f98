import type { Plan } from '../domain/plan/plan';
import { err, invariant, ok, type Result } from '../domain/result';
import { PlanDocument } from './document/plan-document';
import type { HoldfastDb } from './db';
import { headOf } from './head';
import { Listeners } from './listeners';
import { LivePlan } from './live-plan';
import { MemoryPacks } from './memory-packs';
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
import type { Opened } from './opening';
import { rawPlan } from './raw-plan';
import { removePlan } from './removing';
import type { MemoryShelf } from './sealed/memory-shelf';
import type { SealedRounds } from './sealed/sealed-rounds';

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
	readonly #options: PlanStoreOptions;
	readonly #kept = new Map<string, Kept>();
	readonly #bookmarks = new Map<string, Json>();
	readonly #listeners = new Listeners();
	readonly #packs = new MemoryPacks();
	#rounds: Promise<SealedRounds> | undefined;
	#shelf: MemoryShelf | undefined;
	readonly #locked: HoldfastDb | undefined;
	#lockedIds: readonly string[] = [];
	#askedAt: number | undefined;

	constructor(options: PlanStoreOptions, { why, locked }: Extract<Opened, { kind: 'memory' }>) {
		this.#options = options;
		this.keeping = { kind: 'memory', why };
		this.#locked = locked;
	}

	async count(): Promise<number> {
		return (await this.list()).length;
	}

	async list(): Promise<readonly PlanSummary[]> {
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
		invariant(!this.#kept.has(plan.id), 'a plan was made under the id of another');
		const document = PlanDocument.create(plan);
		const changedAt = this.#options.now();
		this.#kept.set(plan.id, { updates: [document.encode()], changedAt, plan: () => plan });
		return Promise.resolve(this.#show(document));
	}

	async open(id: string): Promise<Result<PlanHandle, OpenError>> {
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

	bookmark(id: string): Promise<unknown> {
		return Promise.resolve(this.#bookmarks.get(id));
	}

	setBookmark(id: string, bookmark: Json): Promise<void> {
		this.#bookmarks.set(id, bookmark);
		return Promise.resolve();
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
		if (!wasKept && this.#locked !== undefined) await removePlan(this.#locked, id);
		this.#listeners.tell();
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

	close(): Promise<void> {
		this.#locked?.close();
		return Promise.resolve();
	}

	#show(document: PlanDocument): LivePlan {
		const { now } = this.#options;
		const plan = new LivePlan({ document, damage: [], now, atRest: 'memory-only' });
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
