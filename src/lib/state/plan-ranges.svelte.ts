import { createSubscriber } from 'svelte/reactivity';
import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import type { RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { Scored, ThreatScore } from '$lib/domain/scoring/score';
import type { KnownRanges } from './known';

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

type ScoredThreat = readonly [threatId: string, score: Scored];

interface Made {
	readonly score: Scored;
	readonly ranges: ThreatRanges;
}

/** The ranges of an open plan. Reckoning begins when a component asks, and rests when none does. */
export class PlanRanges implements KnownRanges {
	readonly #source: RangesSource;
	readonly #openDesk: OpenDesk;
	readonly #track: () => void;
	#desk: RangesDesk | undefined;
	#turn = 0;
	/** What the desk has been told of each threat, and in which order. */
	readonly #told = new Map<string, { readonly turn: number; readonly score: Scored }>();
	#last: readonly ScoredThreat[] = [];
	#asked: readonly ScoredThreat[] = [];
	#made: ReadonlyMap<string, Made> = $state.raw(new Map());
	#reckonedFor: readonly ScoredThreat[] = $state.raw([]);
	#shares: KnownRanges['stability'] = $state.raw(new Map());
	#progress: KnownRanges['progress'] = $state.raw();

	constructor(source: RangesSource, openDesk: OpenDesk) {
		this.#source = source;
		this.#openDesk = openDesk;
		this.#track = createSubscriber(() => this.#begin());
	}

	/** The threats on the matrix. The same list as long as no score changed: most changes of a plan are words. */
	readonly #scored = $derived.by(() => {
		const now = [...this.#source.scores()].flatMap(([threatId, score]): ScoredThreat[] =>
			score.state === 'scored' ? [[threatId, score]] : []
		);
		if (!isSame(now, this.#last)) this.#last = now;
		return this.#last;
	});

	readonly #ranges: KnownRanges['ranges'] = $derived.by(() => {
		const made = this.#made;
		return new Map(
			this.#scored.flatMap(([threatId, score]): [string, ThreatRanges][] => {
				const known = made.get(threatId);
				return known?.score === score ? [[threatId, known.ranges]] : [];
			})
		);
	});

	get ranges(): KnownRanges['ranges'] {
		this.#track();
		return this.#ranges;
	}

	get stability(): KnownRanges['stability'] {
		this.#track();
		return this.isStale ? none : this.#shares;
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
				const timer = setTimeout(() => this.#order(scored), this.#desk === undefined ? 0 : QUIET);
				return () => {
					clearTimeout(timer);
				};
			});
		});
		return () => {
			stop();
			this.#desk?.close();
			this.#desk = undefined;
			this.#told.clear();
			this.#progress = undefined;
		};
	}

	#order(scored: readonly ScoredThreat[]): void {
		this.#desk ??= this.#openDesk((answer) => {
			this.#take(answer);
		});
		const turn = ++this.#turn;
		const changed = scored.filter(([threatId, score]) => this.#told.get(threatId)?.score !== score);
		for (const [threatId, score] of changed) this.#told.set(threatId, { turn, score });
		this.#forgetAllBut(new Set(scored.map(([threatId]) => threatId)));
		const scoringId = this.#source.scoringId();
		this.#asked = scored;
		this.#desk.order({
			turn,
			threatIds: scored.map(([threatId]) => threatId),
			changed: changed.map(([threatId, score]) => [
				threatId,
				samplingInputOf(score, { scoringId, threatId })
			])
		});
	}

	#forgetAllBut(threatIds: ReadonlySet<string>): void {
		for (const threatId of [...this.#told.keys()]) {
			if (!threatIds.has(threatId)) this.#told.delete(threatId);
		}
		this.#made = new Map([...this.#made].filter(([threatId]) => threatIds.has(threatId)));
	}

	#take({ turn, ranges, done, total, stability }: RangesAnswer): void {
		const made = new Map(this.#made);
		for (const [threatId, each] of ranges) {
			const told = this.#told.get(threatId);
			// What was asked again since is on its way.
			if (told !== undefined && told.turn <= turn)
				made.set(threatId, { score: told.score, ranges: each });
		}
		this.#made = made;
		if (turn !== this.#turn) return;
		this.#progress = stability === undefined ? { done, total } : undefined;
		if (stability === undefined) return;
		this.#shares = new Map(stability);
		this.#reckonedFor = this.#asked;
	}
}

const none: KnownRanges['stability'] = new Map();

const isSame = (a: readonly ScoredThreat[], b: readonly ScoredThreat[]): boolean =>
	a.length === b.length && a.every(([id, score], at) => b[at]?.[0] === id && b[at][1] === score);
