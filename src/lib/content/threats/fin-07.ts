import { defineThreat } from '../define';

export const fin07 = defineThreat({
	id: 'FIN-07',
	category: 'financial',
	alsoIn: ['digital', 'reputational'],
	title: 'Payment fraud or theft',
	definition:
		'Money is diverted by a false invoice, a fake supplier or someone inside. It is also a ready story for opponents.',
	earlySign: 'bank details changed by email, and great hurry',
	synonyms: [
		'fraud',
		'fake invoice',
		'embezzlement',
		'stolen money',
		'business email compromise',
		'invoice redirection',
		'corruption inside',
		'misuse of funds',
		'scam'
	],
	leadsTo: [],
	cases: ['cyber-phishing']
});
