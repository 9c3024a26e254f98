import { defineThreat } from '../define';

export const leg10 = defineThreat({
	id: 'LEG-10',
	category: 'legal',
	alsoIn: [],
	title: 'Travel bans, visas and expulsion',
	definition:
		'Leave to enter, stay, work or travel is refused or withdrawn so that certain people cannot do their job.',
	earlySign: 'permits slow down, or questions at the airport',
	synonyms: [
		'visa refused',
		'deported',
		'expelled',
		'exit ban',
		'no-fly list',
		'passport taken',
		'work permit',
		'exile',
		'persona non grata',
		'border'
	],
	leadsTo: [],
	cases: ['iclmg-canada', 'articulacion-nicaragua']
});
