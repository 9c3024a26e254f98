import type { Catalogue } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import type { NumberedThreat } from '../scoring/rank';
import type { ThreatScore } from '../scoring/score';
import { coverPlan, type Cover } from './cover';
import { matchMechanisms, type Matches } from './match';
import { queriesFor } from './query';
import type { Pace } from './text/text-index';
import { graveThreats } from './to-cover';

/** A plan as it is read. */
interface ReadPlan {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	readonly scores: ReadonlyMap<string, ThreatScore>;
	/** All scored threats, the gravest first. */
	readonly ranking: readonly NumberedThreat[];
}

/** Milliseconds of work between two rests; a match on top of it stays below what a person notices. */
const AT_A_TIME = 12;

/**
 * Matches the grave threats of a plan and finds the mechanisms that cover it (`coverPlan`), in pieces between which the
 * page answers; the first rest comes before any work.
 *
 * @param isOver asked after every rest: once true, nobody waits for the answer any more, and it is undefined
 */
export async function coverInPieces(
	{ plan, catalogue, scores, ranking }: ReadPlan,
	{ now, rest }: Pace,
	isOver: () => boolean
): Promise<Cover | undefined> {
	const threats = graveThreats(ranking);
	const matches = new Map<string, Matches>();
	await rest();
	let began = now();
	const ask = queriesFor(plan, { catalogue, scores });
	for (const { threatId } of threats) {
		if (now() - began >= AT_A_TIME) {
			await rest();
			began = now();
		}
		if (isOver()) return undefined;
		const query = ask(threatId);
		if (query.ok) matches.set(threatId, matchMechanisms(query.value, catalogue));
	}
	await rest();
	return isOver() ? undefined : coverPlan({ plan, catalogue, threats, matches });
}
