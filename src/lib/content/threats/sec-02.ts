import { defineThreat } from '../define';

export const sec02 = defineThreat({
	id: 'SEC-02',
	category: 'disinformation',
	alsoIn: ['legal', 'digital', 'reputational'],
	title: 'Attack on protected characteristics',
	definition:
		'People of yours, or people you serve, are attacked, shut out or punished for their faith, origin, gender, sexuality, disability or age.',
	earlySign: 'insults or rules aimed at one group, then damage to its places',
	synonyms: [
		'hate crime',
		'discrimination',
		'minority',
		'LGBTI',
		'women human rights defenders',
		'ethnic',
		'religious persecution',
		'gender-based violence',
		'disability',
		'vandalism'
	],
	leadsTo: [],
	cases: ['islamic-relief', 'articulacion-nicaragua']
});
