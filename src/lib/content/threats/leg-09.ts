import { defineThreat } from '../define';

export const leg09 = defineThreat({
	id: 'LEG-09',
	category: 'legal',
	alsoIn: ['financial'],
	title: 'Harassment by inspections and paperwork',
	definition:
		'Visit after visit, form after form: each one is lawful taken alone, and together they stop the work.',
	earlySign: 'several visits close together, with pointed questions',
	synonyms: [
		'inspection',
		'audit',
		'red tape',
		'bureaucracy',
		'permit delays',
		'fire check',
		'labour inspection',
		'administrative obstruction',
		'licence renewal',
		'fines'
	],
	leadsTo: [],
	cases: [
		'actionaid-uganda',
		'ti-cambodia',
		'spaces-for-change-nigeria',
		'unidosc-mexico',
		'civilisation-hungary'
	]
});
