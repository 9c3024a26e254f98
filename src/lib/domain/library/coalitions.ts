import type { Case, Fact } from '../catalogue/catalogue';

/** One coalition, laid out so that it can be read beside the others. */
export interface CoalitionRow {
	readonly told: Case;
	readonly launched: readonly Fact[];
	readonly members: readonly Fact[];
	readonly works: readonly Fact[];
	readonly outcomes: readonly Fact[];
	readonly challenges: readonly Fact[];
	readonly lessons: readonly Fact[];
}

/** A case has no chapter on who belongs to it: what is said of members stands among how it is run and what it has. */
const onMembers = /\b(members?|membership|organisations|groups|NGOs)\b/;

/** The coalitions among the cases, in the order given; no statement stands in two columns of one row. */
export const coalitionRows = (cases: readonly Case[]): readonly CoalitionRow[] =>
	cases.filter(({ kind }) => kind === 'coalition').map(rowOf);

function rowOf(told: Case): CoalitionRow {
	const members = [...told.governance, ...told.resources].filter(
		({ text, grade }) => grade !== 'judgement' && onMembers.test(text)
	);
	return {
		told,
		launched: told.trigger,
		members,
		works: [...told.governance, ...told.during].filter((fact) => !members.includes(fact)),
		outcomes: told.outcomes,
		challenges: told.challenges,
		lessons: told.lessons
	};
}
