import { defineThreat } from '../define';

export const leg02 = defineThreat({
	id: 'LEG-02',
	category: 'legal',
	alsoIn: ['financial', 'disinformation', 'reputational'],
	title: '“Foreign agent” label',
	definition:
		'A rule makes groups with money or contacts abroad register or call themselves agents of a foreign interest. The word does the harm, whatever the form says.',
	earlySign: 'talk of “transparency” and lists of grant recipients in the press',
	synonyms: [
		'foreign agent',
		'foreign influence',
		'transparency of foreign money',
		'agents of influence',
		'labelling',
		'stigma law',
		'foreign-funded register',
		'sovereignty law',
		'foreign interest registration'
	],
	leadsTo: ['FIN-02'],
	cases: [
		'civilisation-hungary',
		'it-works-poland',
		'spaces-for-change-nigeria',
		'articulacion-nicaragua'
	]
});
