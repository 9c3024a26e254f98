import { defineThreat } from '../define';

export const dis08 = defineThreat({
	id: 'DIS-08',
	category: 'disinformation',
	alsoIn: ['reputational'],
	title: 'Rumours that harm field work',
	definition:
		'False talk about health, votes or aid makes it unsafe to visit the people you work with.',
	earlySign: 'more worried calls, and doors that stay shut',
	synonyms: [
		'rumour',
		'gossip',
		'vaccine myth',
		'misinformation',
		'aid diversion story',
		'false claims in villages',
		'conspiracy',
		'election rumour',
		'radio talk'
	],
	leadsTo: [],
	cases: ['hivos-room', 'it-works-poland']
});
