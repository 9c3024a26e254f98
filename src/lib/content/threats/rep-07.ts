import { defineThreat } from '../define';

export const rep07 = defineThreat({
	id: 'REP-07',
	category: 'reputational',
	alsoIn: [],
	title: 'Internal conflict goes public',
	definition: 'A quarrel between staff, leaders or board is carried outside.',
	earlySign: 'people leave, and unsigned posts appear',
	synonyms: [
		'staff revolt',
		'open letter',
		'toxic culture',
		'board dispute',
		'whistleblower',
		'leaked email',
		'union dispute',
		'resignation',
		'leadership crisis'
	],
	leadsTo: [],
	cases: []
});
