import { defineThreat } from '../define';

export const rep02 = defineThreat({
	id: 'REP-02',
	category: 'reputational',
	alsoIn: ['financial', 'legal'],
	title: 'Allegation about money',
	definition: 'You are said to have stolen, wasted or laundered money, with or without reason.',
	earlySign: 'auditors or former staff who ask about one payment',
	synonyms: [
		'corruption claim',
		'mismanagement',
		'money laundering allegation',
		'embezzlement claim',
		'misuse of funds',
		'audit scandal',
		'lavish spending',
		'financial scandal',
		'illicit transactions'
	],
	leadsTo: [],
	cases: ['actionaid-uganda']
});
