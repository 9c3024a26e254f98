import type { RoundRow, SealedEntryRow } from '../db';
import { Listeners } from '../listeners';
import type { Rewriting, RoundShelf } from './round-shelf';

/** Rounds that last as long as the tab. They are sealed all the same: nobody can look while sheets come in. */
export class MemoryShelf implements RoundShelf {
	readonly #isThere: (planId: string) => boolean;
	readonly #key: Promise<CryptoKey>;
	readonly #rounds = new Map<string, RoundRow>();
	#entries: readonly SealedEntryRow[] = [];
	readonly #listeners = new Listeners();

	/** @param isThere whether there is a plan of this id */
	constructor(isThere: (planId: string) => boolean) {
		this.#isThere = isThere;
		const AES = { name: 'AES-GCM', length: 256 };
		this.#key = crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
	}

	async planKey(planId: string): Promise<CryptoKey | undefined> {
		return this.#isThere(planId) ? this.#key : undefined;
	}

	round(planId: string): Promise<RoundRow | undefined> {
		return Promise.resolve(this.#rounds.get(planId));
	}

	async count(roundId: string): Promise<number> {
		return (await this.records(roundId)).length;
	}

	records(roundId: string): Promise<readonly SealedEntryRow[]> {
		return Promise.resolve(this.#entries.filter((row) => row.roundId === roundId));
	}

	begin(row: RoundRow): Promise<'begun' | 'open-already' | 'no-plan'> {
		if (!this.#isThere(row.planId)) return Promise.resolve('no-plan');
		if (this.#rounds.has(row.planId)) return Promise.resolve('open-already');
		this.#rounds.set(row.planId, row);
		return Promise.resolve('begun');
	}

	rewrite({
		planId,
		roundId,
		old,
		records
	}: Rewriting): Promise<'written' | 'changed' | 'no-round'> {
		if (this.#rounds.get(planId)?.roundId !== roundId) return Promise.resolve('no-round');
		const others = this.#entries.filter((row) => row.roundId !== roundId);
		const isSame = this.#entries.length - others.length === old.length;
		const there = new Set(this.#entries.map(({ id }) => id));
		if (!isSame || !old.every((id) => there.has(id))) return Promise.resolve('changed');
		this.#entries = [...others, ...records];
		return Promise.resolve('written');
	}

	destroy(planId: string, roundId: string): Promise<boolean> {
		const isOpen = this.#rounds.get(planId)?.roundId === roundId;
		if (isOpen) this.#rounds.delete(planId);
		const before = this.#entries.length;
		this.#entries = this.#entries.filter((row) => row.roundId !== roundId);
		return Promise.resolve(isOpen || this.#entries.length < before);
	}

	/** The plan was removed: its round goes too. */
	forget(planId: string): void {
		const round = this.#rounds.get(planId);
		if (round !== undefined) void this.destroy(planId, round.roundId);
	}

	use<T>(task: () => Promise<T>): Promise<T> {
		return task();
	}

	isLookOnly(): boolean {
		return false;
	}

	tell(): void {
		this.#listeners.tell();
	}

	watch(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}
}
