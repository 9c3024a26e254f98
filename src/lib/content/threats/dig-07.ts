import { defineThreat } from '../define';

export const dig07 = defineThreat({
	id: 'DIG-07',
	category: 'digital',
	alsoIn: ['legal', 'reputational'],
	title: 'Data breach or leak',
	definition: 'Information about people leaves your hands, by theft, by an insider or by mistake.',
	earlySign: 'an odd export, or a journalist who knows too much',
	synonyms: [
		'leaked data',
		'stolen database',
		'lost laptop',
		'personal data exposed',
		'beneficiary list',
		'privacy breach',
		'insider leak',
		'data protection',
		'exfiltration'
	],
	leadsTo: ['REP-01'],
	cases: ['cyber-brute-force', 'cyber-ransomware']
});
