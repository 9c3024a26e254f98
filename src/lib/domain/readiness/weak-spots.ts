import type { Catalogue, ReadinessQuestion } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import type { ThreatScore } from '../scoring/score';
import type { Level } from '../vocabulary';
import { threatsFed } from './capacity';

/** One of the lowest answers, with what it would help against. */
export interface WeakSpot {
	readonly question: ReadinessQuestion;
	readonly answer: 0 | 1 | 2;
	/** Ids of this plan's High or Critical threats for which the answer counts. */
	readonly grave: readonly string[];
}

/** As many as one group can talk about. */
const MOST = 5;

const graveLevels: ReadonlySet<Level> = new Set(['high', 'critical']);

/**
 * The five lowest answers (method 3.7): the lowest first, among equals the one that counts for more High or Critical
 * threats of this plan as it stands now, then by id. An answer of 3 leaves nothing to raise and is none.
 */
export function weakSpots(
	plan: Plan,
	catalogue: Catalogue,
	scores: ReadonlyMap<string, ThreatScore>
): readonly WeakSpot[] {
	const isGrave = (threatId: string): boolean => {
		const score = scores.get(threatId);
		return score?.state === 'scored' && graveLevels.has(score.current.level);
	};
	return catalogue.readiness
		.flatMap((question): readonly WeakSpot[] => {
			const answer = plan.readiness[question.id];
			if (answer !== 0 && answer !== 1 && answer !== 2) return [];
			return [{ question, answer, grave: threatsFed(plan, question).filter(isGrave) }];
		})
		.sort(
			(a, b) =>
				a.answer - b.answer ||
				b.grave.length - a.grave.length ||
				(a.question.id < b.question.id ? -1 : 1)
		)
		.slice(0, MOST);
}
