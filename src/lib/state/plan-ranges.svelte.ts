import { createSubscriber } from 'svelte/reactivity';
import type { RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import type { ThreatScore } from '$lib/domain/scoring/score';
import type { KnownRanges } from './known';
import {
	noShares,
	nothingMade,
	RangesBook,
	rangesFor,
	scoredIn,
	sharesIn,
	type ScoredThreat
} from './ranges-book';

/** Where ranges are reckoned: in a worker, or on the page where there is none. */
export interface RangesDesk {
	readonly order: (order: RangesOrder) => void;
	/** Stops the work and lets everything go. */
	readonly close: () => void;
}

export type OpenDesk = (answer: (answer: RangesAnswer) => void) => RangesDesk;

/** What ranges are reckoned from, read through runes. */
export interface RangesSource {
	readonly scores: () => ReadonlyMap<string, ThreatScore>;
	readonly scoringId: () => string;
}

/** Milliseconds without a change before the ranges are reckoned again. */
const QUIET = 250;

/** The ranges of an open plan. Reckoning begins when a component asks, and rests when none does. */
export class PlanRanges implements KnownRanges {
	readonly #source: RangesSource;
	readonly #openDesk: OpenDesk;
	readonly #track: () => void;
	readonly #book = new RangesBook();
	#desk: RangesDesk | undefined;
	#last: readonly ScoredThreat[] = [];
	#asked: readonly ScoredThreat[] = [];
	#made = $state.raw(nothingMade);
	#reckonedFor: readonly ScoredThreat[] = $state.raw([]);
	#shares = $state.raw(noShares);
	#progress: KnownRanges['progress'] = $state.raw();

	constructor(source: RangesSource, openDesk: OpenDesk) {
		this.#source = source;
		this.#openDesk = openDesk;
		this.#track = createSubscriber(() => this.#begin());
	}

	readonly #scored = $derived.by(() => (this.#last = scoredIn(this.#source.scores(), this.#last)));

	readonly #ranges = $derived.by(() => rangesFor(this.#scored, this.#made));

	get ranges(): KnownRanges['ranges'] {
		this.#track();
		return this.#ranges;
	}

	get stability(): KnownRanges['stability'] {
		return this.isStale ? noShares : this.#shares;
	}

	get progress(): KnownRanges['progress'] {
		this.#track();
		return this.#progress;
	}

	get isStale(): boolean {
		this.#track();
		return this.#scored !== this.#reckonedFor;
	}

	#begin(): () => void {
		const stop = $effect.root(() => {
			$effect(() => {
				const scored = this.#scored;
				if (scored === this.#reckonedFor) return;
				const quiet = this.#desk === undefined ? 0 : QUIET;
				const timer = setTimeout(() => {
					this.#order(scored);
				}, quiet);
				return () => {
					clearTimeout(timer);
				};
			});
		});
		return () => {
			stop();
			this.#desk?.close();
			this.#desk = undefined;
			this.#book.beginAnew();
			this.#progress = undefined;
		};
	}

	#order(scored: readonly ScoredThreat[]): void {
		this.#desk ??= this.#openDesk((answer) => {
			this.#take(answer);
		});
		this.#asked = scored;
		this.#desk.order(this.#book.order(scored, this.#source.scoringId()));
	}

	#take(answer: RangesAnswer): void {
		const { turn, done, total, stability } = answer;
		this.#made = this.#book.take(answer, this.#made);
		if (!this.#book.isLast(turn)) return;
		this.#progress = stability === undefined ? { done, total } : undefined;
		if (stability === undefined) return;
		this.#shares = sharesIn(stability);
		this.#reckonedFor = this.#asked;
	}
}
