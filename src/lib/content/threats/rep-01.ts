import { defineThreat } from '../define';

export const rep01 = defineThreat({
	id: 'REP-01',
	category: 'reputational',
	alsoIn: ['legal'],
	title: 'Safeguarding or misconduct allegation',
	definition: 'Someone says that a person of yours caused harm, by abuse, harassment or neglect.',
	earlySign: 'complaints that got no answer',
	synonyms: [
		'sexual harassment',
		'abuse',
		'exploitation',
		'safeguarding',
		'misconduct',
		'bullying',
		'whistleblower',
		'survivor complaint',
		'child protection',
		'scandal'
	],
	leadsTo: [],
	cases: []
});
