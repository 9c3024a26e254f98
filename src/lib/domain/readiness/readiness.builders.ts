import type { ReadinessQuestion } from '../catalogue/catalogue';

/** For tests: a question on the house in order, with what the test is about. */
export const aQuestion = (values: Partial<ReadinessQuestion> = {}): ReadinessQuestion => ({
	id: 'H01',
	area: 'legal',
	question: `Are we ready for ${values.id ?? 'H01'}?`,
	why: `Because of ${values.id ?? 'H01'}.`,
	answers: ['no', 'partly', 'written', 'tried out'],
	type: 'both',
	links: ['FIN-01'],
	inShortForm: false,
	firstStep: {
		id: `begin-${(values.id ?? 'H01').toLowerCase()}`,
		what: `Begin with ${values.id ?? 'H01'}.`,
		front: 'legal',
		phase: 'prepare',
		ownerRole: 'Director',
		days: 14,
		doneWhen: 'It was tried.',
		grade: 'judgement'
	},
	...values
});
