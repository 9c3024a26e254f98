import { defineThreat } from '../define';

export const sec01 = defineThreat({
	id: 'SEC-01',
	category: 'legal',
	alsoIn: ['disinformation', 'digital'],
	title: 'Physical attack on or threat to staff',
	definition:
		'Somebody hurts a person who works with you, breaks into their place, or says that they will.',
	earlySign: 'a warning by phone or at the door, or the same stranger twice',
	synonyms: [
		'assault',
		'beaten',
		'death threat',
		'killing',
		'kidnapping',
		'abduction',
		'arson',
		'petrol bomb',
		'break-in',
		'paramilitary'
	],
	leadsTo: [],
	cases: ['hrdc-malawi', 'articulacion-nicaragua']
});
