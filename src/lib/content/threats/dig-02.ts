import { defineThreat } from '../define';

export const dig02 = defineThreat({
	id: 'DIG-02',
	category: 'digital',
	alsoIn: [],
	title: 'Malware or spyware',
	definition: 'Hidden software on a phone or computer reads, listens or copies.',
	earlySign: 'a warning from the maker, or a battery that empties fast',
	synonyms: [
		'virus',
		'trojan',
		'Pegasus',
		'stalkerware',
		'infected attachment',
		'keylogger',
		'zero-click',
		'spying software',
		'hacked phone'
	],
	leadsTo: [],
	cases: ['iclmg-canada', 'cyber-phishing']
});
