import { defineThreat } from '../define';

export const fin05 = defineThreat({
	id: 'FIN-05',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Punitive tax audit or fine',
	definition: 'Tax power used on some and not others, often soon after they spoke up.',
	earlySign: 'an audit soon after criticism',
	synonyms: [
		'tax inspection',
		'tax investigation',
		'back taxes',
		'penalty',
		'loss of tax exemption',
		'charitable status',
		'revenue authority',
		'fiscal audit',
		'tax deductibility'
	],
	leadsTo: [],
	cases: ['unidosc-mexico', 'actionaid-uganda']
});
