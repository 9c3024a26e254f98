import { defineThreat } from '../define';

export const dis07 = defineThreat({
	id: 'DIS-07',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Doxxing and harassment of staff',
	definition:
		'Private details of a person are published, and strangers contact, threaten or follow them.',
	earlySign: 'a home address posted, or a relative contacted',
	synonyms: [
		'doxxing',
		'doxing',
		'stalking',
		'home address published',
		'online harassment',
		'threats to family',
		'cyberbullying',
		'private photos',
		'trolling a person',
		'swatting'
	],
	leadsTo: ['DIS-05'],
	cases: ['articulacion-nicaragua', 'hrdc-malawi']
});
