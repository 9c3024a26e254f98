import { defineThreat } from '../define';

export const leg06 = defineThreat({
	id: 'LEG-06',
	category: 'legal',
	alsoIn: ['financial', 'reputational'],
	title: 'Lawsuit meant to silence (SLAPP)',
	definition:
		'Someone with more money than you brings a thin case so that defending it drains you and others fall quiet.',
	earlySign: 'a lawyer’s letter that demands you take something back',
	synonyms: [
		'SLAPP',
		'defamation suit',
		'libel',
		'slander',
		'sued',
		'abusive lawsuit',
		'damages claim',
		'racketeering',
		'cease and desist',
		'gagging injunction'
	],
	leadsTo: ['FIN-08'],
	cases: ['greenpeace-slapp', 'hrdc-malawi']
});
