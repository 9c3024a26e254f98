import { defineThreat } from '../define';

export const rep08 = defineThreat({
	id: 'REP-08',
	category: 'reputational',
	alsoIn: [],
	title: 'Drawn into complicity',
	definition:
		'To reach people you accept the terms of a restrictive state, or say nothing, and others see you as part of it.',
	earlySign: 'access that comes with conditions',
	synonyms: [
		'co-option',
		'self-censorship',
		'silence',
		'compromise',
		'red lines',
		'collaboration with regime',
		'access conditions',
		'whitewashing',
		'humanitarian dilemma',
		'instrumentalised'
	],
	leadsTo: [],
	cases: ['ti-cambodia', 'vso-ethiopia']
});
