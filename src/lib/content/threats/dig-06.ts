import { defineThreat } from '../define';

export const dig06 = defineThreat({
	id: 'DIG-06',
	category: 'digital',
	alsoIn: ['legal'],
	title: 'Device seized or opened by force',
	definition:
		'A phone or laptop is taken, or its owner is made to open it, at a border, a checkpoint or in custody.',
	earlySign: 'people like you are checked and asked for their phones',
	synonyms: [
		'confiscated phone',
		'laptop taken',
		'border search',
		'password demanded',
		'forced to unlock',
		'fingerprint unlock',
		'device inspection',
		'forensic extraction',
		'checkpoint'
	],
	leadsTo: [],
	cases: ['actionaid-uganda']
});
