import { defineThreat } from '../define';

export const rep03 = defineThreat({
	id: 'REP-03',
	category: 'reputational',
	alsoIn: ['financial'],
	title: 'Guilt by association',
	definition: 'A partner, donor or board member falls into disrepute and you are named with them.',
	earlySign: 'a partner in the news',
	synonyms: [
		'toxic partner',
		'tainted donor',
		'board member scandal',
		'tainted by a partner',
		'partner accused',
		'due diligence failure',
		'dirty money',
		'shared board member'
	],
	leadsTo: [],
	cases: ['islamic-relief', 'spaces-for-change-nigeria']
});
