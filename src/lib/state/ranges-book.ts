import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import type { RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { Scored, ThreatScore } from '$lib/domain/scoring/score';

export type ScoredThreat = readonly [threatId: string, score: Scored];

interface Made {
	readonly score: Scored;
	readonly ranges: ThreatRanges;
}

/** By threat id, with the score that they were made for. */
export type MadeRanges = ReadonlyMap<string, Made>;
export const nothingMade: MadeRanges = new Map();

export type Shares = ReadonlyMap<string, number>;
export const noShares: Shares = new Map();
export const sharesIn = (stability: NonNullable<RangesAnswer['stability']>): Shares =>
	new Map(stability);

/** The threats on the matrix: the list of before as long as nothing in it changed, for most changes are words. */
export function scoredIn(
	scores: ReadonlyMap<string, ThreatScore>,
	before: readonly ScoredThreat[]
): readonly ScoredThreat[] {
	const now = [...scores].flatMap(([threatId, score]): ScoredThreat[] =>
		score.state === 'scored' ? [[threatId, score]] : []
	);
	const isSame =
		now.length === before.length &&
		now.every(([id, score], at) => before[at]?.[0] === id && before[at][1] === score);
	return isSame ? before : now;
}

/** The ranges that were made for the scores as they are. */
export const rangesFor = (
	scored: readonly ScoredThreat[],
	made: MadeRanges
): ReadonlyMap<string, ThreatRanges> =>
	new Map(
		scored.flatMap(([threatId, score]): [string, ThreatRanges][] => {
			const known = made.get(threatId);
			return known?.score === score ? [[threatId, known.ranges]] : [];
		})
	);

/** What a desk has been told of each threat, so that it hears only what is new and no answer is taken too late. */
export class RangesBook {
	#turn = 0;
	readonly #told = new Map<string, { readonly turn: number; readonly score: Scored }>();

	/** The next order: all that is on the matrix, with the input of what the desk does not know yet. */
	order(scored: readonly ScoredThreat[], scoringId: string): RangesOrder {
		const turn = ++this.#turn;
		const changed = scored.filter(([threatId, score]) => this.#told.get(threatId)?.score !== score);
		for (const [threatId, score] of changed) this.#told.set(threatId, { turn, score });
		const threatIds = scored.map(([threatId]) => threatId);
		const present = new Set(threatIds);
		for (const threatId of [...this.#told.keys()]) {
			if (!present.has(threatId)) this.#told.delete(threatId);
		}
		return {
			turn,
			threatIds,
			changed: changed.map(([threatId, score]) => [
				threatId,
				samplingInputOf(score, { scoringId, threatId })
			])
		};
	}

	/** What is made once an answer has come. What was asked again since is left out: it is on its way. */
	take({ turn, ranges }: RangesAnswer, made: MadeRanges): MadeRanges {
		const present = [...made].filter(([threatId]) => this.#told.has(threatId));
		const come = ranges.flatMap(([threatId, each]): [string, Made][] => {
			const told = this.#told.get(threatId);
			const isInTime = told !== undefined && told.turn <= turn;
			return isInTime ? [[threatId, { score: told.score, ranges: each }]] : [];
		});
		return new Map([...present, ...come]);
	}

	/** Whether nothing was ordered after this turn. */
	isLast(turn: number): boolean {
		return turn === this.#turn;
	}

	/** A new desk knows nothing. */
	beginAnew(): void {
		this.#told.clear();
	}
}
