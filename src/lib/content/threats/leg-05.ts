import { defineThreat } from '../define';

export const leg05 = defineThreat({
	id: 'LEG-05',
	category: 'legal',
	alsoIn: ['reputational'],
	title: 'Arrest or prosecution of staff',
	definition:
		'People who work with you are held, charged or put on trial because of the work, from public order to terrorism.',
	earlySign: 'a summons, or colleagues named on television',
	synonyms: [
		'arrested',
		'detained',
		'jailed',
		'charged',
		'prosecuted',
		'imprisoned',
		'criminal case',
		'trial',
		'custody',
		'summons'
	],
	leadsTo: ['DIG-09'],
	cases: ['hrdc-malawi', 'articulacion-nicaragua', 'helvetas-un', 'vuka']
});
