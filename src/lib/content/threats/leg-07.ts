import { defineThreat } from '../define';

export const leg07 = defineThreat({
	id: 'LEG-07',
	category: 'legal',
	alsoIn: ['reputational'],
	title: 'Limits on protest, advocacy or campaigning',
	definition:
		'Rules forbid or frighten people out of gathering, speaking in public or working on policy.',
	earlySign: 'new permit rules, or a gag clause in a grant',
	synonyms: [
		'protest ban',
		'assembly permit',
		'demonstration forbidden',
		'lobbying law',
		'anti-advocacy clause',
		'gagging law',
		'election rules',
		'censorship',
		'march banned',
		'campaigning limits'
	],
	leadsTo: [],
	cases: ['bond-uk', 'hrdc-malawi', 'helvetas-un', 'hivos-room', 'greenpeace-slapp', 'plan-youth']
});
