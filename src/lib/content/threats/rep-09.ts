import { defineThreat } from '../define';

export const rep09 = defineThreat({
	id: 'REP-09',
	category: 'reputational',
	alsoIn: ['disinformation', 'financial'],
	title: 'Distrust of the whole sector',
	definition: 'Civil society as such loses its good name, and groups grow quiet on their own.',
	earlySign: 'poor figures in polls, and peers who go quiet',
	synonyms: [
		'chilling effect',
		'shrinking civic space',
		'public distrust',
		'self-censorship',
		'NGO-bashing',
		'low trust',
		'sector reputation',
		'apathy',
		'anti-NGO mood'
	],
	leadsTo: [],
	cases: ['it-works-poland', 'civilisation-hungary', 'unidosc-mexico', 'hivos-room', 'vuka']
});
