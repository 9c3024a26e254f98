import { defineThreat } from '../define';

export const fin09 = defineThreat({
	id: 'FIN-09',
	category: 'financial',
	alsoIn: [],
	title: 'Shut out of public money',
	definition:
		'State grants and contracts go to groups close to power, and you are no longer considered.',
	earlySign: 'unclear calls, and new loyal groups that win them',
	synonyms: [
		'government grant refused',
		'GONGO',
		'state funding',
		'public tender',
		'favouritism',
		'exclusion from contracts',
		'loyal NGOs',
		'municipal funding',
		'defunded'
	],
	leadsTo: [],
	cases: ['it-works-poland', 'civilisation-hungary', 'unidosc-mexico']
});
