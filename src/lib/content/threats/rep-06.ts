import { defineThreat } from '../define';

export const rep06 = defineThreat({
	id: 'REP-06',
	category: 'reputational',
	alsoIn: [],
	title: 'Community trust lost',
	definition: 'The people you work with no longer want you there, or no longer believe you.',
	earlySign: 'fewer people come, and more complain',
	synonyms: [
		'acceptance',
		'local anger',
		'community rejection',
		'boycott',
		'loss of access',
		'complaints',
		'legitimacy',
		'out of touch',
		'chased away',
		'hostile villagers'
	],
	leadsTo: [],
	cases: ['it-works-poland', 'plan-youth', 'hivos-room', 'cyber-social-takeover']
});
