import { defineThreat } from '../define';

export const fin06 = defineThreat({
	id: 'FIN-06',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Assets seized or taken over',
	definition:
		'Buildings, vehicles, equipment or archives are confiscated, or handed to someone else when you are closed.',
	earlySign: 'someone asks for an inventory or looks up your property',
	synonyms: [
		'confiscation',
		'expropriation',
		'property taken',
		'forced transfer',
		'assets frozen',
		'building seized',
		'liquidator',
		'takeover of premises',
		'loss of archive'
	],
	leadsTo: [],
	cases: ['articulacion-nicaragua']
});
