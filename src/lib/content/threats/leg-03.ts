import { defineThreat } from '../define';

export const leg03 = defineThreat({
	id: 'LEG-03',
	category: 'legal',
	alsoIn: ['financial'],
	title: 'Deregistration or forced closure',
	definition:
		'An order, a court ruling or a renewal that never comes takes away your right to exist as an organisation.',
	earlySign: 'letters about “irregularities”, or a renewal that stalls',
	synonyms: [
		'deregistered',
		'struck off',
		'suspended',
		'dissolved',
		'closed down',
		'shut down NGO',
		'banned',
		'licence revoked',
		'loss of legal status',
		'liquidation'
	],
	leadsTo: [],
	cases: ['articulacion-nicaragua', 'vuka', 'actionaid-uganda']
});
