import { defineThreat } from '../define';

export const dis02 = defineThreat({
	id: 'DIS-02',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Coordinated troll attack',
	definition:
		'Many accounts that work together, paid or automated, flood you with abuse and bend the debate.',
	earlySign: 'the same post from many new accounts',
	synonyms: [
		'trolls',
		'bots',
		'troll farm',
		'hashtag campaign',
		'brigading',
		'pile-on',
		'online abuse',
		'inauthentic behaviour',
		'comment flood',
		'astroturfing'
	],
	leadsTo: [],
	cases: ['articulacion-nicaragua', 'it-works-poland']
});
