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
		'repeated checks',
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
	detail: {
		actors: [
			'The tax office',
			'Labour, health and fire inspectors',
			'Local authorities that give permits for rooms and events',
			'The registrar, who asks for the same paper again'
		],
		signs: [
			'Several offices come within a few weeks',
			'Questions about the religion or politics of staff and of people you serve',
			'Deadlines that end on a holiday',
			'The same office leaves other groups alone',
			'Officers say that they were “told to come”'
		],
		hits: [
			'Your best people spend months with files',
			'Fines that a small group cannot pay',
			'Staff grow tired and leave',
			'One real mistake becomes the ground for closing you',
			'Those you serve stay away when uniforms come and go'
		],
		exposure: [
			{
				id: 'visits-a-year',
				question:
					'How many inspections and demands did we have in twelve months, and is that more than peers had?',
				why: 'A pattern shows only to those who count.',
				answers: [
					'None or one, as others',
					'More than before, but as many as peers',
					'More than peers',
					'So many that they fill somebody’s week, or nobody counts'
				]
			},
			{
				id: 'who-may-enter',
				question: 'How many offices may enter our rooms or fine us, each on its own?',
				why: 'Every one of them can be used.',
				answers: [
					'One or two that we know well',
					'Three to five',
					'More than five',
					'We have no list of them'
				]
			},
			{
				id: 'fine-we-could-bear',
				question: 'What would the largest fine that the law allows do to us?',
				why: 'A fine is often the real aim.',
				answers: [
					'We could pay it and go on',
					'We would have to cut something small',
					'We would have to stop a programme',
					'It would close us'
				]
			}
		],
		prompts: [
			'Are our files on leave, contracts, fire safety and tax in order, and who looked last?',
			'Which small thing that everybody does here could be held against us?',
			'Who receives an inspector if the person in charge is away?',
			'What would we never tell an inspector about staff or people we serve without a lawyer?',
			'With whom could we compare the number of visits?'
		],
		capacities: [
			'A file for inspections, with every paper an office may ask for',
			'One contact person and a deputy, who stay calm',
			'A log of every visit: who, why, how long, what was taken',
			'Figures from peers, so that a pattern can be shown',
			'A lawyer or accountant who may be called during a visit'
		],
		moves: {
			'24h': [
				{
					id: 'receive-calmly',
					what: 'Receive the officers calmly, and ask for order, name, office and purpose',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Contact person',
					days: 1,
					doneWhen: 'Names, office and purpose are in the log.',
					grade: 'judgement'
				},
				{
					id: 'copy-what-goes',
					what: 'Ask for a copy or a list of everything that is taken or copied',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Contact person',
					days: 1,
					doneWhen: 'The list is signed, or the refusal is in the log.',
					grade: 'judgement'
				},
				{
					id: 'log-visit',
					what: 'Write down the questions that were asked, word for word where you can',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Contact person',
					days: 1,
					doneWhen: 'The log was written on the same day and has a second reader.',
					grade: 'judgement'
				},
				{
					id: 'ask-before-answer',
					what: 'Ask counsel before you answer questions on religion, politics or people you serve',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Counsel has said what must be answered and what need not be.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'answer-in-time',
					what: 'Answer what the law demands, in time and no more than that',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The answer was sent before the deadline, and the receipt is kept.',
					grade: 'judgement'
				},
				{
					id: 'look-for-pattern',
					what: 'Lay out all visits of a year with counsel, and look for a pattern',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen: 'A one-page table exists, and counsel has read it.',
					grade: 'judgement'
				},
				{
					id: 'warn-network',
					what: 'Tell your network and ask who else has been visited',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Three groups have answered.',
					grade: 'judgement'
				},
				{
					id: 'tell-team',
					what: 'Tell the team what it was about, and take the fear seriously',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'All staff have heard it from you and could ask.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'complain',
					what: 'Decide with counsel on a complaint or a letter to the ombudsman',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The decision is noted with its reasons, and who could suffer for it.',
					grade: 'judgement'
				},
				{
					id: 'sector-figures',
					what: 'Publish figures of visits for the sector, without names of groups at risk',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'At least five groups have given figures and agreed to the text.',
					grade: 'judgement'
				},
				{
					id: 'close-gaps',
					what: 'Mend what the inspectors rightly found',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Each point has a date on which it was mended, or a plan.',
					grade: 'judgement'
				},
				{
					id: 'tell-upwards',
					what: 'Report also small incidents to head office, network and donors',
					front: 'political',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'A first report with the dates of all visits has gone out.',
					grade: 'context'
				}
			]
		},
		facts: [
			{
				text: 'In India government auditors asked organisations about Muslims among their staff and among those they serve.',
				grade: 'context',
				sources: ['S80']
			},
			{
				text: 'Advice for organisations is to report even small harassment, since worse may follow.',
				grade: 'context',
				sources: ['S79']
			},
			{
				text: 'After the searches in Uganda, a coalition of defenders held them against the law: inspections are for working days, from eight to five.',
				grade: 'context',
				sources: ['A10'],
				when: '2017-09',
				checkedOn: '2026-11-21'
			},
			{
				text: 'In the weeks after the searches 25 more organisations in Uganda were told to hand over their bank details.',
				grade: 'case',
				sources: ['S7'],
				when: '2017-10'
			},
			{
				text: 'In Hungary checks by the State Audit Office took the place of a law that a court had struck down.',
				grade: 'context',
				sources: ['HU13'],
				when: '2021',
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'S80',
				title: 'Scroll.in: report on the questions of government auditors to NGOs in India',
				url: 'https://scroll.in/article/999632/modi-governments-auditors-are-questioning-ngos-about-their-muslim-employees-and-beneficiaries',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S79',
				title: 'AHT Insurance: note on the trend of restrictive NGO laws',
				url: 'https://www.ahtins.com/restrictive-ngo-laws-the-trend-continues/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'A10',
				title: 'Daily Monitor: report on defenders who criticised the searches, September 2017',
				url: 'https://www.monitor.co.ug/News/National/Activists-condemn-police-over-raiding-CSO-offices/688334-4116830-format-xhtml-10cn0m6/index.html',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S7',
				title: 'ActionAid USA: statement of 13 October 2017',
				url: 'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'HU13',
				title:
					'Hungarian Helsinki Committee: note on the end of the law and what replaced it, 2021',
				url: 'https://helsinki.hu/en/information-note-on-hungarys-lex-ngo-2021',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
