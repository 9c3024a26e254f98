import { inOrder } from '../plan/order';
import type { Plan, Threat } from '../plan/plan';

/** A line of a ballot: the number that people read aloud, and the threat that is meant. */
export interface BallotRow {
	readonly number: number;
	readonly threatId: string;
	readonly threat: Threat;
}

/**
 * The lines of a ballot, numbered from 1, alike on paper and on the screen where paper is typed in. A threat that is
 * gone has no line, and no number.
 */
export const ballotRows = (
	{ threats }: Pick<Plan, 'threats'>,
	threatIds: readonly string[] = inOrder(threats)
): readonly BallotRow[] =>
	threatIds
		.flatMap((threatId) => {
			const threat = threats[threatId];
			return threat === undefined ? [] : [{ threatId, threat }];
		})
		.map((row, place) => ({ number: place + 1, ...row }));
