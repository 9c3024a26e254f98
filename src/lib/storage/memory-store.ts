import type { Plan } from '../domain/plan/plan';
import { err, invariant, ok, type Result } from '../domain/result';
import { PlanDocument } from './document/plan-document';
import { headOf } from './head';
import { Listeners } from './listeners';
import { LivePlan } from './live-plan';
import type { PlanHandle } from './plan-handle';
import {
	byChange,
	type Json,
	type OpenError,
	type PlanStore,
	type PlanStoreOptions,
	type PlanSummary
} from './plan-list';

interface Kept {
	updates: Uint8Array[];
	changedAt: number;
	plan: () => Plan;
}

/** A store for browsers without a database: plans last as long as the tab. */
export class MemoryStore implements PlanStore {
	readonly durable = false;
	readonly #options: PlanStoreOptions;
	readonly #kept = new Map<string, Kept>();
	readonly #bookmarks = new Map<string, Json>();
	readonly #listeners = new Listeners();

	constructor(options: PlanStoreOptions) {
		this.#options = options;
	}

	list(): Promise<readonly PlanSummary[]> {
		const summaries = [...this.#kept].map(([id, { plan, changedAt }]) => {
			const head = headOf(plan(), { ...this.#options, now: () => changedAt });
			return { kind: 'plan', id, ...head } as const;
		});
		return Promise.resolve(summaries.sort(byChange));
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

	open(id: string): Promise<Result<PlanHandle, OpenError>> {
		const kept = this.#kept.get(id);
		if (kept === undefined) return Promise.resolve(err({ code: 'not-found' }));
		const document = PlanDocument.open(id, kept.updates);
		if (!document.ok) return Promise.resolve(document);
		kept.updates = [document.value.encode()];
		return Promise.resolve(ok(this.#show(document.value)));
	}

	bookmark(id: string): Promise<unknown> {
		return Promise.resolve(this.#bookmarks.get(id));
	}

	setBookmark(id: string, bookmark: Json): Promise<void> {
		this.#bookmarks.set(id, bookmark);
		return Promise.resolve();
	}

	remove(id: string): Promise<void> {
		this.#kept.delete(id);
		this.#listeners.tell();
		return Promise.resolve();
	}

	close(): Promise<void> {
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
		kept.changedAt = this.#options.now();
		this.#listeners.tell();
	}
}
