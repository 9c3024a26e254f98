import { defineThreat } from '../define';

export const dig09 = defineThreat({
	id: 'DIG-09',
	category: 'digital',
	alsoIn: ['legal'],
	title: 'Surveillance and infiltration',
	definition: 'Others listen to what you say or join you in order to report on you.',
	earlySign: 'others already know plans that you told few people',
	synonyms: [
		'wiretap',
		'tapped phone',
		'spying',
		'informant',
		'mole',
		'intercepted messages',
		'monitoring',
		'tracking',
		'mass surveillance',
		'being followed'
	],
	leadsTo: [],
	cases: ['iclmg-canada', 'articulacion-nicaragua']
});
