import { dayAfter } from '../day';
import type { ThreatScore } from '../scoring/score';
import { levels, type Level } from '../vocabulary';

/** The longest time until a review, in days: three months, half a year, a year. Judgement, and said so on screen. */
const withinDays: Readonly<Record<Level, number>> = {
	low: 365,
	moderate: 365,
	high: 183,
	critical: 91
};

/** By which day to review, and for which level. */
export interface ReviewBy {
	readonly on: string;
	/** The gravest level that is left; absent while nothing is scored. */
	readonly level: Level | undefined;
}

/** The latest day of review that the gravest level left allows; twelve months in any case (method 6.3). */
export function reviewBy(today: string, scores: ReadonlyMap<string, ThreatScore>): ReviewBy {
	let gravest = -1;
	for (const score of scores.values()) {
		if (score.state === 'scored') gravest = Math.max(gravest, levels.indexOf(score.today.level));
	}
	const level = levels[gravest];
	return { on: dayAfter(today, withinDays[level ?? 'low']), level };
}
