import { defineThreat } from '../define';

export const dig10 = defineThreat({
	id: 'DIG-10',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Platform, cloud or domain lost',
	definition: 'A company that you depend on ends, limits or loses the service.',
	earlySign: 'a mail about changed terms, or a payment that fails',
	synonyms: [
		'domain expired',
		'account terminated',
		'cloud shut off',
		'supplier sanctions',
		'vendor lock-in',
		'hosting ended',
		'email provider',
		'registrar',
		'service discontinued',
		'software licence'
	],
	leadsTo: [],
	cases: ['keepiton', 'cyber-social-takeover', 'cyber-ransomware']
});
