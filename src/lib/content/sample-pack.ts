import type { Pack } from '../domain/catalogue/pack';

/**
 * A worked sample of an own pack, to be saved, changed and added. Organisation, events and addresses are invented
 * and say so.
 */
export const samplePack: Pack = {
	format: 'holdfast-pack',
	version: 1,
	id: 'sampleriver',
	title: 'Sample: lessons of the River Network',
	publisher: 'River Network (invented)',
	language: 'en',
	packVersion: 1,
	date: '2026-11-21',
	licence: 'CC BY 4.0',
	threatTypes: [
		{
			id: 'x-sampleriver-permit-for-water-tests',
			category: 'legal',
			alsoIn: ['reputational'],
			title: 'Permit suddenly required for water testing',
			definition:
				'An authority says that measuring the quality of a river needs a permit, and that results without one may not be shown.',
			earlySign: 'an official asks who allowed you to take samples',
			synonyms: ['sampling ban', 'licence for measuring', 'water tests forbidden', 'data ban'],
			leadsTo: ['FIN-01'],
			detail: {
				actors: ['The environment ministry', 'A company upstream'],
				signs: ['A new form for “data collection”', 'A visit while samples are taken'],
				hits: ['Testing stops in the season that matters', 'Volunteers are afraid to help'],
				exposure: [
					{
						id: 'who-samples',
						question: 'Who takes our samples?',
						why: 'Volunteers without papers are the first to be stopped.',
						answers: [
							'A registered laboratory does it for us',
							'Trained staff with papers do it',
							'Volunteers with a letter from us do it',
							'Volunteers without any paper do it'
						]
					},
					{
						id: 'where-results',
						question: 'Where are our results kept?',
						why: 'Results in one place can be taken in one visit.',
						answers: [
							'In three places, one of them abroad',
							'In two places',
							'On one server of ours',
							'On one laptop'
						]
					}
				],
				prompts: ['Who would gain if we stopped measuring?'],
				capacities: ['A laboratory that would speak for our method'],
				moves: {
					'24h': [
						{
							id: 'stop-and-note',
							what: 'Stop sampling, and write down who said what, when and by which rule',
							front: 'legal',
							phase: 'respond',
							ownerRole: 'Head of programmes',
							days: 1,
							doneWhen: 'A dated note with names of offices lies with the lawyer',
							grade: 'judgement'
						}
					],
					'72h': [],
					month: []
				},
				facts: [
					{
						text: 'In this invented country three groups were asked for a permit in one year.',
						grade: 'context',
						sources: ['S1']
					}
				],
				sources: [
					{
						key: 'S1',
						title: 'River Network, report on permits (invented)',
						url: 'https://example.org/permits',
						kind: 'context',
						seenOn: '2026-11-21'
					}
				]
			}
		}
	],
	cases: [
		{
			id: 'x-sampleriver-two-rivers',
			title: 'Two rivers, one laboratory',
			organisation: 'River Network (invented)',
			kind: 'coalition',
			region: 'africa',
			countries: [],
			place: 'An invented valley',
			years: '2024 to 2025',
			written: 2026,
			work: ['environment', 'advocacy'],
			summary:
				'Officials said that volunteers may not test the river. The network asked a university laboratory to take the samples in its own name. Testing went on after six weeks.',
			threats: ['x-sampleriver-permit-for-water-tests'],
			trigger: [
				{
					text: 'A letter said that sampling without a permit is an offence.',
					grade: 'case',
					sources: ['R1'],
					when: '2024-05'
				}
			],
			before: [],
			during: [
				{
					text: 'The network stopped for six weeks and asked a university for help.',
					grade: 'case',
					sources: ['R1']
				}
			],
			after: [],
			governance: [],
			resources: [],
			outcomes: [
				{
					text: 'Samples were taken again, in the name of the laboratory.',
					grade: 'case',
					sources: ['R1'],
					when: '2024-07'
				}
			],
			challenges: [],
			lessons: [
				{
					text: 'Agree with a laboratory before anybody asks for a permit.',
					grade: 'judgement',
					sources: []
				}
			],
			since: [],
			evidence: 'weak',
			evidenceNote: 'Invented, to show how a case is written. Told by the network itself.',
			sources: [
				{
					key: 'R1',
					title: 'River Network, internal review (invented)',
					url: 'https://example.org/review',
					kind: 'case',
					seenOn: '2026-11-21'
				}
			],
			mechanisms: [
				{
					id: 'x-sampleriver-borrow-a-laboratory',
					caseId: 'x-sampleriver-two-rivers',
					name: 'Let a laboratory take the samples',
					summary:
						'A university laboratory took the samples in its own name, under its own permit, and shared the results.',
					threats: ['x-sampleriver-permit-for-water-tests'],
					fronts: ['legal', 'programme', 'solidarity'],
					phases: ['prepare', 'respond'],
					effort: 2,
					needs: ['partners', 'legal'],
					raises: ['H31'],
					effects: { likelihood: 0, impact: 0.5 },
					preconditions: [
						{ text: 'A laboratory that is willing and has a permit of its own', grade: 'case' }
					],
					cautions: [
						{
							text: 'The laboratory carries the risk with you: ask what it can bear, and do not lean on it for long.',
							grade: 'judgement'
						}
					],
					steps: [
						{
							id: 'ask-the-laboratory',
							what: 'Ask a laboratory whether it would take samples in its own name',
							front: 'solidarity',
							phase: 'prepare',
							ownerRole: 'Head of programmes',
							days: 14,
							doneWhen: 'A letter says for which places and how long',
							grade: 'case'
						},
						{
							id: 'move-the-sampling',
							what: 'Hand the sampling plan and the places over to the laboratory',
							front: 'programme',
							phase: 'respond',
							ownerRole: 'Field coordinator',
							days: 7,
							doneWhen: 'The laboratory has taken its first sample',
							grade: 'case'
						}
					],
					sources: ['R1'],
					evidence: 'case'
				}
			]
		}
	],
	questions: [
		{
			id: 'x-sampleriver-method-on-paper',
			question: 'Could somebody else repeat our measuring from what is on paper?',
			why: 'A method that only one person knows stops with that person.',
			answers: [
				'Nothing is written down',
				'Notes of one person',
				'A written method that a colleague has read',
				'A written method that another group has repeated'
			],
			threats: ['x-sampleriver-permit-for-water-tests', 'DIS-01']
		}
	]
};
