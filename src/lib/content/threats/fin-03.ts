import { defineThreat } from '../define';

export const fin03 = defineThreat({
	id: 'FIN-03',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Cap or ban on foreign funding',
	definition: 'Money from abroad needs approval first, is limited to some purposes, or stops.',
	earlySign: 'a ministry asks for your grant list',
	synonyms: [
		'foreign funding ban',
		'foreign donations',
		'prior approval',
		'funding licence',
		'contribution regulation',
		'cap on overseas money',
		'foreign grants law',
		'funding restriction',
		'state bank route'
	],
	leadsTo: ['LEG-03'],
	cases: ['vso-ethiopia', 'civilisation-hungary', 'plan-youth']
});
