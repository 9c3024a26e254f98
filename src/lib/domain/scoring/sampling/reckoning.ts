import { stabilityOf } from './stability';
import { sampleThreat, type SamplingInput, type ThreatRanges } from './threat-ranges';

/** What is to be reckoned from now on. Orders come with rising numbers; each takes the place of the one before. */
export interface RangesOrder {
	readonly turn: number;
	/** Every threat that is on the matrix. */
	readonly threatIds: readonly string[];
	/** Those whose input is new, or not what it was in the order before. */
	readonly changed: readonly (readonly [threatId: string, input: SamplingInput])[];
}

/** What has been reckoned since the answer before. */
export interface RangesAnswer {
	/** The order that counts now. What an order did not change may still be answered under a later one. */
	readonly turn: number;
	readonly ranges: readonly (readonly [threatId: string, ranges: ThreatRanges])[];
	/** Threats done of those that the order made necessary. */
	readonly done: number;
	readonly total: number;
	/** Given with the last answer of an order: the share of runs in which a threat is among the three gravest. */
	readonly stability?: readonly (readonly [threatId: string, share: number])[];
}

/** How work is cut into pieces, so that a newer order, or a person who types, is heard in between. */
export interface Pace {
	/** Milliseconds, on any clock that only goes forward. */
	readonly now: () => number;
	/** Resolves after whatever waits has had its turn. */
	readonly pause: () => Promise<void>;
	/** After so many milliseconds no further threat is begun before a pause. */
	readonly slice: number;
}

/**
 * Samples the threats of one plan, a few at a time. It keeps the runs of every threat, so that after a change only
 * what changed is sampled again; a newer order stops the older one between two threats.
 */
export class Reckoning {
	readonly #pace: Pace;
	readonly #answer: (answer: RangesAnswer) => void;
	readonly #waiting = new Map<string, SamplingInput>();
	readonly #runs = new Map<string, Float64Array>();
	#turn = 0;
	#total = 0;
	#isAtWork = false;

	constructor(pace: Pace, answer: (answer: RangesAnswer) => void) {
		this.#pace = pace;
		this.#answer = answer;
	}

	/** Resolves when nothing waits any more; an order that comes in between is part of it. */
	async take({ turn, threatIds, changed }: RangesOrder): Promise<void> {
		for (const [threatId, input] of changed) this.#waiting.set(threatId, input);
		const present = new Set(threatIds);
		for (const kept of [this.#waiting, this.#runs]) {
			for (const threatId of [...kept.keys()]) if (!present.has(threatId)) kept.delete(threatId);
		}
		this.#turn = turn;
		this.#total = this.#waiting.size;
		if (!this.#isAtWork) await this.#work();
	}

	async #work(): Promise<void> {
		this.#isAtWork = true;
		for (;;) {
			const ranges = this.#doSome();
			const left = this.#waiting.size;
			const answer = { turn: this.#turn, ranges, done: this.#total - left, total: this.#total };
			if (left === 0) {
				this.#answer({ ...answer, stability: [...stabilityOf(this.#runs)] });
				break;
			}
			this.#answer(answer);
			await this.#pace.pause();
		}
		this.#isAtWork = false;
	}

	#doSome(): RangesAnswer['ranges'] {
		const until = this.#pace.now() + this.#pace.slice;
		const made: (readonly [string, ThreatRanges])[] = [];
		for (const [threatId, input] of this.#waiting) {
			const { ranges, current } = sampleThreat(input);
			this.#waiting.delete(threatId);
			this.#runs.set(threatId, current);
			made.push([threatId, ranges]);
			if (this.#pace.now() >= until) break;
		}
		return made;
	}
}
