import { defineThreat } from '../define';

export const dig01 = defineThreat({
	id: 'DIG-01',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Account takeover or phishing',
	definition:
		'Somebody gets into mail or social accounts, mostly by tricking a person into giving the key away.',
	earlySign: 'reset messages that nobody asked for',
	synonyms: [
		'phishing',
		'hacked account',
		'stolen password',
		'hijacked page',
		'spear phishing',
		'login alert',
		'brute force',
		'credential theft',
		'two-factor',
		'lost access'
	],
	leadsTo: ['DIG-07'],
	cases: ['cyber-phishing', 'cyber-social-takeover', 'cyber-brute-force']
});
