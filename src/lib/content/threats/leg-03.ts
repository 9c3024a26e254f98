import { defineThreat } from '../define';

export const leg03 = defineThreat({
	id: 'LEG-03',
	category: 'legal',
	alsoIn: ['financial'],
	title: 'Deregistration or forced closure',
	definition:
		'An order, a court ruling or a renewal that never comes takes away your right to exist as an organisation.',
	earlySign: 'letters about “irregularities”, or a renewal that stalls',
	synonyms: [
		'deregistered',
		'struck off',
		'suspended',
		'dissolved',
		'closed down',
		'shut down NGO',
		'banned',
		'licence revoked',
		'lost registration or legal status',
		'liquidation'
	],
	leadsTo: [],
	detail: {
		actors: [
			'The registrar or the ministry above it',
			'A court that is asked to dissolve you',
			'A governor or a local office that withdraws a licence',
			'A parliament that closes many groups with one vote'
		],
		signs: [
			'Letters about “irregularities” in papers that were fine for years',
			'A renewal that stays on somebody’s desk',
			'Groups like yours are closed in batches',
			'A new rule sets a deadline that can hardly be met',
			'Officials ask who owns your building and your cars'
		],
		hits: [
			'Contracts end, and with them wages, rent and bank account',
			'Property and money may go to the state or to someone it names',
			'The people you serve have nobody to turn to from one day to the next',
			'Going on under the old name can become a crime',
			'Files about people may end with those who closed you'
		],
		exposure: [
			{
				id: 'in-one-name',
				question: 'How much of our work can only be done by a registered body in our name?',
				why: 'What needs no legal form can go on the next day.',
				answers: [
					'Very little; most could be done by others or without a form',
					'Some contracts, but people and services could move',
					'Most contracts, staff and services',
					'All of it, and some would become a crime without registration'
				]
			},
			{
				id: 'what-law-takes',
				question: 'What would the law do with our money and property if we were closed?',
				why: 'In some places they go to a body of our choice, in others to the state.',
				answers: [
					'Our rules name a lawful heir, and a lawyer says that this holds',
					'They would go to a like-minded body, but we have not checked',
					'A court or an office would decide',
					'They would go to the state, or we do not know'
				]
			},
			{
				id: 'people-without-us',
				question: 'How soon would someone be harmed if our service stopped tomorrow?',
				why: 'This decides what must be handed over first.',
				answers: [
					'Nobody would be harmed; others do the same work',
					'After some months',
					'After some weeks',
					'Within days, and nobody else could take over'
				]
			}
		],
		prompts: [
			'If we lost our status tomorrow, who would employ our people, hold our data and pay our partners?',
			'Which body would take over what, and has it said so in writing?',
			'Which work would go on without any legal form, and who would be in danger by doing it?',
			'What would we tell the people we serve on the first day?',
			'Which letters from the registrar have we not answered fully?'
		],
		capacities: [
			'A second body or a host that could lawfully take over people and contracts',
			'A plan for where data and property go, checked by a lawyer',
			'A fund for wages and protection of staff that closure does not reach',
			'People who can go on as persons or as an informal group, where that is safe',
			'Proof of every filing, with a copy elsewhere'
		],
		moves: {
			'24h': [
				{
					id: 'appeal-clock',
					what: 'Find out with counsel by when you can appeal, and whether an appeal lets you go on working',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The last day for the appeal is written down and known to two people.',
					grade: 'judgement'
				},
				{
					id: 'copy-records',
					what: 'Ask counsel what may be copied, copy it to a safe place, and delete nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Counsel has said what may be copied, and the copy has been opened once.',
					grade: 'judgement'
				},
				{
					id: 'urgent-pay',
					what: 'Pay wages that are due, if counsel says that it is lawful',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Counsel’s answer is noted, and what may be paid has been paid.',
					grade: 'judgement'
				},
				{
					id: 'tell-staff',
					what: 'Tell all staff in person what is known and what they must not do from today',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each person has heard it, also those on leave.',
					grade: 'judgement'
				},
				{
					id: 'urgent-clients',
					what: 'List the people whose care or safety cannot wait, and who could take over',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each line has a next step, and only those who must act have the list.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'file-appeal',
					what: 'File the appeal, and ask that the order be paused',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The court or office has confirmed that it received both requests.',
					grade: 'judgement'
				},
				{
					id: 'host-agreement',
					what: 'Agree with a host what it takes over, for how long and at whose risk',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'A short text is signed, or the host has named what it still needs.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners',
					what: 'Tell partners and donors what ends, what goes on and whom to call',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen:
						'Every partner and donor on the list has been told, and nobody was put at risk by the way it was done.',
					grade: 'judgement'
				},
				{
					id: 'check-on-staff',
					what: 'Ask each member of staff how they are, and offer support',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 3,
					doneWhen: 'Each person has had a talk and an offer.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'wind-down-or-on',
					what: 'Decide with lawyer and board: go on in another form, or wind down in order',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen:
						'The decision is written down, with what it means for staff and for the people you serve.',
					grade: 'judgement'
				},
				{
					id: 'options-abroad',
					what: 'Look at safe places for those in danger, and ask each what they want',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Each person in danger has seen the options and has decided for now.',
					grade: 'judgement'
				},
				{
					id: 'record-harm',
					what: 'Write down, with consent, what the closure means for the people you served',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The record exists, holds no name without consent, and counsel has read it.',
					grade: 'judgement'
				},
				{
					id: 'hand-over-data',
					what: 'Hand over or reduce personal data as the law demands, with counsel’s advice',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A list shows what went where, on whose advice.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Women’s groups in Nicaragua were shut from 2018 on, and one law after another followed.',
				grade: 'case',
				sources: ['S86'],
				when: '2018'
			},
			{
				text: 'The feminist network of Nicaragua takes in persons as well as organisations, more than a hundred in all.',
				grade: 'case',
				sources: ['S86'],
				when: '2020',
				checkedOn: '2026-11-21'
			},
			{
				text: 'A Nicaraguan report counts 55 organisations that lost their status since 2018. The day of the count was not read.',
				grade: 'context',
				sources: ['NI11'],
				checkedOn: '2026-11-21'
			},
			{
				text: 'The study of coalitions finds that one need not be registered, and that a loose form can be the better one.',
				grade: 'context',
				sources: ['W2']
			},
			{
				text: 'Fines, forms and refused papers may be enough to end an organisation, even if no one meant them to.',
				grade: 'context',
				sources: ['S77']
			}
		],
		sources: [
			{
				key: 'S86',
				title: 'Solidarity Action Network: case studies of the Americas',
				url: 'https://solidarityaction.network/?region=americas',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'NI11',
				title: 'La Lupa: on support for organisations closed in Nicaragua (Spanish)',
				url: 'https://lalupa.press/urgen-mecanismos-para-recuperar-apoyo-a-ongs-en-nicaragua/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'W2',
				title: 'Solidarity Action Network: key findings of the Solidarity Playbook',
				url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/key-findings/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S77',
				title: 'openGlobalRights: essay on regulatory attacks against NGOs',
				url: 'https://www.openglobalrights.org/death-by-a-thousand-paper-cuts-regulatory-attacks-on-NGOs/?author_lang=2',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
