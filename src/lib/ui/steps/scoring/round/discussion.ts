import { entryKeysOf } from '$lib/domain/plan/entries';
import { inOrder } from '$lib/domain/plan/order';
import { partsOf, type MinorityNote, type Plan } from '$lib/domain/plan/plan';
import type { JudgedField } from '$lib/domain/scoring/disagreement';
import { viewsBefore } from '$lib/domain/scoring/earlier-round';
import type { ThreatScore } from '$lib/domain/scoring/score';
import { spreadFields, type SpreadField } from '../spread/spread-fields';

/** What a group has to talk about for one threat. */
export interface Discussion {
	readonly threatId: string;
	readonly title: string;
	/** How many views count. */
	readonly count: number;
	readonly round: number;
	readonly fields: readonly SpreadField[];
	/** Where views differ. */
	readonly flagged: readonly JudgedField[];
}

/** The discussion of one threat; undefined while nobody's view counts. */
export function discussionOf(
	plan: Plan,
	scores: ReadonlyMap<string, ThreatScore>,
	threatId: string
): Discussion | undefined {
	const [threat, score] = [plan.threats[threatId], scores.get(threatId)];
	if (threat === undefined || score === undefined || !('opinions' in score)) return undefined;
	const entries = entryKeysOf(plan, threatId).flatMap((key) => {
		const entry = plan.entries[key];
		return entry === undefined ? [] : [{ id: partsOf(key).other, entry }];
	});
	const flagged = score.disagreement.fields;
	return {
		threatId,
		title: threat.title,
		count: score.views,
		round: score.round,
		fields: spreadFields({
			opinions: score.opinions,
			before: viewsBefore(entries, score.round, plan.groupImpacts[threatId]),
			flagged
		}),
		flagged
	};
}

/** The minority notes of one threat, in the order in which they were added. */
export const notesOf = (
	plan: Plan,
	threatId: string
): readonly (MinorityNote & { readonly id: string })[] =>
	inOrder(plan.minorityNotes).flatMap((id) => {
		const note = plan.minorityNotes[id];
		return note?.threatId === threatId ? [{ id, ...note }] : [];
	});

/** The ends of the marks on a field, "from 1 to 5". */
export const endsOf = ({
	values
}: SpreadField): { readonly from: number; readonly to: number } => ({
	from: values[0] ?? 0,
	to: values.at(-1) ?? 0
});
