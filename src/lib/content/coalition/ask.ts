import type { AnswerCondition, CheckQuestion } from '$lib/domain/catalogue/coalition';

type Asked = Pick<CheckQuestion, 'id' | 'question' | 'why' | 'answers' | 'raise'> &
	Partial<CheckQuestion>;

/** A question of the check. Its wording is ours; it is asked unless something speaks against it. */
export const ask = (asked: Asked): CheckQuestion => ({
	skipWhen: [],
	readOn: [],
	grade: 'judgement',
	...asked
});

/** The members work in a place where a visible coalition would endanger them. */
export const closedSpace: AnswerCondition = { question: 'space', answers: ['closed'] };

/** There is no coalition yet; only what one needs before founding it is asked. */
export const noCoalitionYet: AnswerCondition = { question: 'exists', answers: ['no'] };

/** No member has offices in several countries. */
export const noOffices: AnswerCondition = { question: 'offices', answers: ['no'] };
