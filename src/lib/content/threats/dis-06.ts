import { defineThreat } from '../define';

export const dis06 = defineThreat({
	id: 'DIS-06',
	category: 'disinformation',
	alsoIn: ['financial', 'reputational'],
	title: 'Twisted story about your money',
	definition:
		'True or half-true facts about your funding are told as a plot by foreigners or a rich backer.',
	earlySign: 'your grant list appears where you did not publish it',
	synonyms: [
		'foreign-paid',
		'funded by a billionaire',
		'puppet',
		'grant list leaked',
		'money narrative',
		'tycoon',
		'mercenaries',
		'who pays you',
		'foreign plot',
		'funding conspiracy'
	],
	leadsTo: ['LEG-02'],
	cases: ['civilisation-hungary', 'it-works-poland', 'unidosc-mexico']
});
