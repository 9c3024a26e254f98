import { defineThreat } from '../define';

export const leg08 = defineThreat({
	id: 'LEG-08',
	category: 'legal',
	alsoIn: ['financial', 'reputational'],
	title: 'Terror or money-laundering rules turned on you',
	definition:
		'A security listing, or blanket rules against terrorism and dirty money, that reach far beyond the risk you pose.',
	earlySign: 'an official risk report names your sector, or your bank starts to ask',
	synonyms: [
		'AML',
		'CFT',
		'counter-terrorism law',
		'terror financing',
		'FATF',
		'money laundering rules',
		'sanctions list',
		'designation',
		'blacklist',
		'national security law'
	],
	leadsTo: [],
	cases: [
		'spaces-for-change-nigeria',
		'iclmg-canada',
		'islamic-relief',
		'unidosc-mexico',
		'bond-uk'
	]
});
