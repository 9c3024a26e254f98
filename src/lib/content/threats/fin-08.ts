import { defineThreat } from '../define';

export const fin08 = defineThreat({
	id: 'FIN-08',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Costs that drain you',
	definition:
		'Lawyers, insurance, rent and security eat the money meant for the work, a little every month.',
	earlySign: 'a premium rises, or a lease is not renewed',
	synonyms: [
		'legal costs',
		'legal fees',
		'insurance cancelled',
		'security costs',
		'eviction',
		'rent',
		'overheads',
		'slow exhaustion',
		'defence costs'
	],
	leadsTo: ['DIS-01'],
	cases: ['greenpeace-slapp', 'islamic-relief', 'cyber-ransomware']
});
