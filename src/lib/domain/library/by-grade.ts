import type { Grade } from '../catalogue/catalogue';

/** Things apart by how they are known. Each stays in the order given. */
export interface ByGrade<T> {
	/** What the case itself did or said. */
	readonly case: readonly T[];
	/** What another source says of the same events or technique. */
	readonly context: readonly T[];
	/** Our own reasoning: nothing of this is ever told as what somebody did. */
	readonly judgement: readonly T[];
}

/** Takes statements or steps apart by grade, so that a page can never mix what was done with what we think. */
export const byGrade = <T extends { readonly grade: Grade }>(things: readonly T[]): ByGrade<T> => ({
	case: things.filter(({ grade }) => grade === 'case'),
	context: things.filter(({ grade }) => grade === 'context'),
	judgement: things.filter(({ grade }) => grade === 'judgement')
});
