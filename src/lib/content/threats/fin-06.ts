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
		'seized property',
		'forced transfer',
		'vehicles taken',
		'building seized',
		'liquidator',
		'takeover of premises',
		'loss of archive'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A liquidator or registrar after you were closed',
			'A ministry that names a new owner',
			'Local officials who want the building',
			'Police who keep what they took'
		],
		signs: [
			'Somebody asks for a list of what you own',
			'The property register or the landlord is asked about you',
			'Peers were closed, and their houses got a new sign',
			'A law says where the goods of a closed organisation go',
			'Officials visit only to look around'
		],
		hits: [
			'The place where people meet and feel safe is gone',
			'Archives and evidence of years are lost',
			'Vehicles and equipment are used by others under your name',
			'Donors ask where their goods went',
			'People whose names are in the files are in danger'
		],
		exposure: [
			{
				id: 'owner-on-paper',
				question: 'Do we know, for each thing of value, who owns it by law?',
				why: 'What belongs to a lender or a landlord cannot simply be taken as ours.',
				answers: [
					'Yes, with papers for each thing, checked this year',
					'Yes, but the papers are not complete',
					'Only for the building and vehicles',
					'No'
				]
			},
			{
				id: 'only-one-original',
				question:
					'How many things of ours that cannot be replaced exist only once and in one place?',
				why: 'A lost archive cannot be bought again.',
				answers: ['None that matter', 'A few, and we know which', 'Many', 'We do not know']
			},
			{
				id: 'value-under-one-roof',
				question: 'How much of what we own stands in places that one order could close?',
				why: 'The more stands in one place, the more one visit can take.',
				answers: [
					'Very little; we rent and borrow',
					'Less than half',
					'More than half',
					'Nearly everything'
				]
			}
		],
		prompts: [
			'What would we save first if we lawfully had one day?',
			'Which of our things belong to a donor, and what does the contract say?',
			'Who else could lawfully hold our archive, and do those named in it agree?',
			'Do we need to own the building?',
			'What would people who come here lose, and where could they go?'
		],
		capacities: [
			'A list of what you have, with owner, papers and photographs',
			'Leases and loans instead of property, where that is wise',
			'An archive with a second copy in a lawful and safe place',
			'A clause on what happens to the goods if you close',
			'A lawyer who knows property and closure',
			'A place that would take you in'
		],
		moves: {
			'24h': [
				{
					id: 'photograph-inventory',
					what: 'Make or complete the list of what is there, with photographs',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The list is dated and stored outside the building.',
					grade: 'judgement'
				},
				{
					id: 'counsel-on-order',
					what: 'Have counsel read the order: what it covers, and what it does not',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 1,
					doneWhen: 'Counsel has named the deadline and what may lawfully be moved.',
					grade: 'judgement'
				},
				{
					id: 'move-nothing-without-counsel',
					what: 'Move nothing that the order may cover before counsel agrees',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everyone with a key has confirmed it.',
					grade: 'judgement'
				},
				{
					id: 'people-before-things',
					what: 'Make sure that nobody guards the building with their body',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everyone knows when to leave, and who counts heads outside.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'ask-for-stay',
					what: 'Ask a court to stop the measure, if counsel finds it can be used',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The request is filed, or the reason against it is on paper.',
					grade: 'judgement'
				},
				{
					id: 'tell-true-owners',
					what: 'Tell landlords, lenders and donors whose goods are at risk, so that they can claim them',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 2,
					doneWhen: 'Each owner has the papers for a claim.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-receipt',
					what: 'Ask for a signed receipt of all that is taken',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A signed receipt exists, or the refusal is noted with date and witness.',
					grade: 'judgement'
				},
				{
					id: 'warn-named-people',
					what: 'Warn people whose names stand in papers that were taken',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each person at risk has been reached by a route that is safe for them.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'claim-back',
					what: 'Claim the return of what is yours, or its value',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The claim is filed with the list and the photographs.',
					grade: 'judgement'
				},
				{
					id: 'find-a-roof',
					what: 'Find a roof for the work that must go on',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The work meets in a new place, with an agreement on paper.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-replacement',
					what: 'Ask peers and donors for what is needed first',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The most urgent three things have been lent or given.',
					grade: 'judgement'
				},
				{
					id: 'record-what-went',
					what: 'Record who has what now, with sources, for later justice',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The record is stored safely in two places.',
					grade: 'judgement'
				},
				{
					id: 'own-less-from-now',
					what: 'Decide what you will own, rent or borrow from now on',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has set the rule.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In Nicaragua 55 organisations had been stripped of their legal status since 2018 when a report was written. It asks for ways to bring support back.',
				grade: 'context',
				sources: ['ni-lalupa']
			},
			{
				text: 'Feminist organisations in Nicaragua were closed from 2018 on, and a row of laws against civil society followed.',
				grade: 'case',
				sources: ['S86'],
				when: '2018'
			},
			{
				text: 'The key findings of the playbook say that being informal can itself protect.',
				grade: 'context',
				sources: ['ni-findings']
			}
		],
		sources: [
			{
				key: 'ni-lalupa',
				title: 'La Lupa: ways to restore support for NGOs in Nicaragua',
				url: 'https://lalupa.press/urgen-mecanismos-para-recuperar-apoyo-a-ongs-en-nicaragua/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S86',
				title: 'Solidarity Action Network: cases in the Americas, with the case of Nicaragua',
				url: 'https://solidarityaction.network/?region=americas',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'ni-findings',
				title: 'Solidarity Action Network: key findings of the playbook',
				url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/key-findings/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
