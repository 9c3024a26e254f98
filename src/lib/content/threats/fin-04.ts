import { defineThreat } from '../define';

export const fin04 = defineThreat({
	id: 'FIN-04',
	category: 'financial',
	alsoIn: ['reputational'],
	title: 'Donor leaves or a grant ends early',
	definition: 'Policy, fear or rumour makes a donor go before the work is done.',
	earlySign: 'new forms, then silence',
	synonyms: [
		'funding cut',
		'donor withdrawal',
		'grant terminated',
		'aid cut',
		'stop-work order',
		'funder pulled out',
		'loss of funding',
		'budget gap',
		'suspended grant'
	],
	leadsTo: [],
	cases: ['plan-youth', 'islamic-relief', 'actionaid-uganda']
});
