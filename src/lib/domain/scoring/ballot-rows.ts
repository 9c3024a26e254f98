import { inOrder } from '../plan/order';
import type { Plan, Threat } from '../plan/plan';

/** A line of a ballot: the number that people read aloud, and the threat that is meant. */
export interface BallotRow {
	readonly number: number;
	readonly threatId: string;
	readonly threat: Threat;
}

/**
 * The lines of a ballot, alike on paper and on the screen where paper is typed in. A number is the place of the threat in
 * the plan, from 1: a round over some of the threats keeps the numbers of a ballot that was printed for all. A threat
 * that is gone has no line.
 */
export const ballotRows = (
	{ threats }: Pick<Plan, 'threats'>,
	threatIds: readonly string[] = inOrder(threats)
): readonly BallotRow[] => {
	const places = new Map(inOrder(threats).map((id, place) => [id, place + 1]));
	return threatIds.flatMap((threatId) => {
		const [threat, number] = [threats[threatId], places.get(threatId)];
		return threat === undefined || number === undefined ? [] : [{ number, threatId, threat }];
	});
};
