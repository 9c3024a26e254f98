import { defineThreat } from '../define';

export const dis04 = defineThreat({
	id: 'DIS-04',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Impersonation of your organisation',
	definition:
		'A false page, address or fundraiser uses your name or the name of one of your people.',
	earlySign: 'odd replies, or a second page with your logo',
	synonyms: [
		'fake account',
		'fake page',
		'spoofed email',
		'phishing in our name',
		'look-alike domain',
		'identity theft',
		'false fundraiser',
		'fake press release',
		'clone profile'
	],
	leadsTo: [],
	cases: ['cyber-phishing', 'cyber-social-takeover']
});
