import { defineThreat } from '../define';

export const rep04 = defineThreat({
	id: 'REP-04',
	category: 'reputational',
	alsoIn: ['legal'],
	title: 'Seen as partisan',
	definition: 'People come to believe that you serve a party or a candidate.',
	earlySign: 'candidates who quote your figures',
	synonyms: [
		'political bias',
		'opposition group',
		'party political',
		'not neutral',
		'election interference',
		'regime change',
		'activist agenda',
		'taking sides',
		'impartiality'
	],
	leadsTo: [],
	cases: ['bond-uk', 'ti-cambodia', 'actionaid-uganda', 'hrdc-malawi']
});
