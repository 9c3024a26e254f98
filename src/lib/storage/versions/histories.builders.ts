import {
	pathKey,
	proposed,
	type MergeChoice,
	type MergeItem
} from '../../domain/merging/merge-report';
import type { Plan } from '../../domain/plan/plan';
import { isSameData } from '../../domain/same-data';
import type { PlanCopy } from '../plan-copy';
import type { PlanHandle } from '../plan-handle';
import { openPlanStore, type PlanStore } from '../plan-store';
import { aPlan, aThreat } from '../storage.builders';
import { doubledIn, lookAfter, lookAt, seenIn, type Seen } from './histories-looks.builders';

/**
 * Small histories of copies that go apart and come together, drawn from a number: two or three laptops on which
 * people edit one plan, send copies, bring them in at once or much later, choose, and take merges back. Every value
 * and every letter is set once in a history, so that a lost one cannot hide behind an equal one. This module needs no
 * test runner: scripts/merging.mjs plays the long form.
 */
export interface Played {
	readonly merges: number;
	readonly undone: number;
	readonly items: number;
	/** Joined texts with a letter that is there twice. */
	readonly doubled: number;
	/** What went wrong, in words; empty when nothing did. */
	readonly wrong: readonly string[];
}

interface Laptop {
	readonly store: PlanStore;
	readonly handle: PlanHandle;
	seen: Seen;
	/** What was seen before each merge, by the version taken in. */
	readonly before: Map<string, Seen>;
	/** The merges that may be taken back by name, the last one first. */
	readonly merges: string[];
	/** The merges among the undo steps. */
	readonly steps: string[];
}

interface Sent {
	readonly copy: PlanCopy;
	readonly seen: Seen;
}

/** Mulberry32: the same numbers everywhere. */
function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One history, from its beginning to its end. */
export class History {
	readonly #next: () => number;
	readonly #wrong: string[] = [];
	readonly #laptops: Laptop[] = [];
	readonly #post: Sent[] = [];
	#values = 0;
	#merges = 0;
	#undone = 0;
	#items = 0;
	#doubled = 0;

	constructor(seed: number) {
		this.#next = numbersFrom(seed);
	}

	async play(): Promise<Played> {
		await this.#begin();
		const steps = 4 + this.#below(9);
		for (let step = 0; step < steps; step++) await this.#step();
		await this.#comeTogether();
		for (const { store } of this.#laptops) await store.close();
		const counts = { merges: this.#merges, undone: this.#undone, items: this.#items };
		return { ...counts, doubled: this.#doubled, wrong: this.#wrong };
	}

	/** At the end everybody's copy goes to one laptop, and from there to another. */
	async #comeTogether(): Promise<void> {
		const [first, ...others] = this.#laptops;
		if (first === undefined) return;
		for (const other of others) {
			const sent = await this.#send(other);
			await this.#merge(sent, first);
			if (this.#next() > 0.3) continue;
			await (this.#next() < 0.5 ? this.#takeBack(first) : this.#undoMerge(first));
			await this.#merge(sent, first);
		}
		await this.#merge(await this.#send(first), this.#one(others));
	}

	#below(count: number): number {
		return Math.floor(this.#next() * count);
	}

	#one<T>(values: readonly T[]): T {
		const value = values[this.#below(values.length)];
		if (value === undefined) throw new Error('There is nothing to choose from');
		return value;
	}

	async #begin(): Promise<void> {
		const plan = aPlan({
			threats: { t0: aThreat({ description: 'one' }), t1: aThreat({ description: 'two' }) },
			entries: { 't0/e1': { form: 'full', round: 1, low: 1 } }
		});
		const first = await this.#aStore();
		await this.#enter(first, await first.create(plan));
		const { copy } = await this.#send(this.#one(this.#laptops));
		const count = 1 + this.#below(2);
		for (let other = 0; other < count; other++) {
			const store = await this.#aStore();
			const restored = await store.restore(copy);
			if (!restored.ok) throw new Error(restored.error.code);
			await this.#enter(store, restored.value);
		}
	}

	#aStore(): Promise<PlanStore> {
		let time = this.#below(1_000_000);
		// Clocks that have nothing to do with each other.
		return openPlanStore({ name: 'history', now: () => ++time, indexedDB: null });
	}

	async #enter(store: PlanStore, handle: PlanHandle): Promise<void> {
		const seen = new Set(seenIn(handle.plan));
		this.#laptops.push({ store, handle, seen, before: new Map(), merges: [], steps: [] });
		await handle.pending();
	}

	async #step(): Promise<void> {
		const laptop = this.#one(this.#laptops);
		const dice = this.#next();
		if (dice < 0.5) this.#edit(laptop);
		else if (dice < 0.6) await this.#takeBack(laptop);
		else if (dice < 0.7) await this.#undoMerge(laptop);
		else if (dice < 0.8 || this.#post.length === 0) await this.#send(laptop);
		else await this.#merge(this.#one(this.#post), laptop);
	}

	#edit(laptop: Laptop): void {
		laptop.handle.change('edit', (draft) => {
			this.#change(draft);
		});
		laptop.seen = new Set([...laptop.seen, ...seenIn(laptop.handle.plan)]);
	}

	#fresh(word: string): string {
		return `${word} ${String(++this.#values)}`;
	}

	#change(draft: Plan): void {
		const changes = [
			() => (draft.settings.title = this.#fresh('title')),
			() => (draft.settings.place = this.#fresh('place')),
			() => (draft.settings.staff = ++this.#values),
			() => delete draft.settings.place,
			() => (draft.settings.focalQuestion = this.#typed(draft.settings.focalQuestion)),
			() => (draft.threats[this.#fresh('new').replace(' ', '-')] = aThreat()),
			() => {
				this.#changeThreat(draft, this.#one(['t0', 't1', 't2']));
			},
			() => {
				this.#changeThreat(draft, this.#one(['t0', 't1', 't2']));
			},
			() => {
				this.#changeKeyed(draft, this.#one(['t0/e1', 't1/e1']));
			},
			() => (draft.anchors['people/1'] = this.#fresh('anchor')),
			() => delete draft.anchors['people/1']
		];
		this.#one(changes)();
	}

	#changeThreat(draft: Plan, id: string): void {
		const threat = draft.threats[id];
		const dice = this.#next();
		if (threat === undefined) {
			const title = this.#fresh('threat');
			draft.threats[id] = aThreat({ title, description: this.#typed('') });
		} else if (dice < 0.2) Reflect.deleteProperty(draft.threats, id);
		else if (dice < 0.4) threat.title = this.#fresh('threat');
		else threat.description = this.#typed(threat.description);
	}

	#changeKeyed(draft: Plan, key: string): void {
		const dice = this.#next();
		if (dice < 0.25) Reflect.deleteProperty(draft.agreed, 't0');
		else if (dice < 0.5)
			draft.agreed.t0 = { likelihood: 3, impact: 4, reason: this.#fresh('reason') };
		else {
			const entry = draft.entries[key] ?? { form: 'full', round: 1 };
			draft.entries[key] = { ...entry, low: 1 + this.#below(5), high: 1 + this.#below(5) };
		}
	}

	/** A few new letters somewhere, and now and then one taken out. */
	#typed(text: string): string {
		const place = this.#below(text.length + 1);
		const removed = this.#next() < 0.3 ? 1 : 0;
		const letters = Array.from({ length: 1 + this.#below(3) }, () =>
			String.fromCodePoint(0x4e00 + ++this.#values)
		);
		return text.slice(0, place) + letters.join('') + text.slice(place + removed);
	}

	async #send({ store, seen }: Laptop): Promise<Sent> {
		const copy = await store.copyPlan('plan-1', this.#one(['split', 'backup', 'hand-over']));
		if (!copy.ok) throw new Error(copy.error.code);
		const sent = { copy: copy.value, seen };
		this.#post.push(sent);
		return sent;
	}

	async #merge({ copy, seen }: Sent, laptop: Laptop): Promise<void> {
		const { handle } = laptop;
		const isApart = this.#next() < 0.1;
		const report = await handle.compare(isApart ? { ...copy, document: undefined } : copy);
		this.#wrong.push(...lookAt(report, [laptop.seen, seen]));
		const choices = this.#choicesFor(report.items);
		const merged = await handle.merge(report, choices);
		if (!merged.ok) {
			this.#wrong.push(`a merge was refused: ${merged.error}`);
			return;
		}
		this.#merges++;
		this.#items += report.items.length;
		this.#doubled += doubledIn(report.items);
		this.#wrong.push(...lookAfter(report, choices, handle));
		laptop.before.set(merged.value, laptop.seen);
		laptop.merges.push(merged.value);
		// A merge that changes nothing is no undo step.
		if (!isSameData(handle.plan, report.ours)) laptop.steps.push(merged.value);
		laptop.seen = new Set([...laptop.seen, ...seen, ...seenIn(handle.plan)]);
	}

	#choicesFor(items: readonly MergeItem[]): Record<string, MergeChoice> {
		const asked = items.filter(() => this.#next() < 0.3);
		return Object.fromEntries(
			asked.map((item) => {
				const ways: readonly MergeChoice[] = ['ours', 'theirs', proposed(item)];
				return [pathKey(item.path), this.#one(ways)] as const;
			})
		);
	}

	/** Takes back the last step of this laptop, whatever it was. */
	async #takeBack(laptop: Laptop): Promise<void> {
		const isMerge = laptop.handle.undoLabel === 'merge';
		laptop.handle.undo();
		await laptop.handle.pending();
		const last = isMerge ? laptop.steps.pop() : undefined;
		if (last === undefined) laptop.seen = new Set([...laptop.seen, ...seenIn(laptop.handle.plan)]);
		else this.#unsee(laptop, last);
	}

	async #undoMerge(laptop: Laptop): Promise<void> {
		const last = laptop.merges.pop();
		if (last === undefined) return;
		const undone = await laptop.handle.undoMerge(last);
		if (undone.ok) this.#unsee(laptop, last);
		else this.#wrong.push(`a merge was not taken back: ${undone.error}`);
	}

	#unsee(laptop: Laptop, versionId: string): void {
		this.#undone++;
		const before = laptop.before.get(versionId) ?? [];
		laptop.seen = new Set([...before, ...seenIn(laptop.handle.plan)]);
	}
}
