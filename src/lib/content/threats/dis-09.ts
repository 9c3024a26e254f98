import { defineThreat } from '../define';

export const dis09 = defineThreat({
	id: 'DIS-09',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Takedowns and media blackout',
	definition:
		'Reports in bulk, removed pages or refused airtime cut you off when people need to hear you.',
	earlySign: 'strikes against your account, or airtime refused',
	synonyms: [
		'mass reporting',
		'account suspended',
		'post removed',
		'shadow ban',
		'deplatformed',
		'censored',
		'denied airtime',
		'broadcast ban',
		'content takedown'
	],
	leadsTo: [],
	cases: ['keepiton', 'hivos-room']
});
