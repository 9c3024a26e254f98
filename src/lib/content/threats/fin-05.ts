import { defineThreat } from '../define';

export const fin05 = defineThreat({
	id: 'FIN-05',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Punitive tax audit or fine',
	definition: 'Tax power used on some and not others, often soon after they spoke up.',
	earlySign: 'an audit soon after criticism',
	synonyms: [
		'tax inspection',
		'tax investigation',
		'back taxes',
		'penalty',
		'loss of tax exemption',
		'charitable status',
		'revenue authority',
		'fiscal audit',
		'tax deductibility',
		'tax fine'
	],
	leadsTo: [],
	detail: {
		actors: [
			'The tax authority, national or local',
			'A minister who asks it to look at you',
			'Financial police',
			'A rival who files a complaint against you'
		],
		signs: [
			'An audit soon after you spoke up',
			'Several peers are audited in the same weeks',
			'Questions about views or donors rather than sums',
			'Refunds that used to come now hang',
			'A rule on tax relief is changed for one kind of organisation'
		],
		hits: [
			'Fines and back taxes that no grant will pay',
			'Gifts fall because donors lose their relief',
			'Staff spend months looking for receipts',
			'The word “tax” in a headline is enough to harm you',
			'Board members fear that they must pay themselves'
		],
		exposure: [
			{
				id: 'receipts-findable',
				question: 'Could we find any receipt of the last five years within a day?',
				why: 'What cannot be shown counts as not spent.',
				answers: [
					'Yes, and we tried it this year',
					'Yes, most of them',
					'Only for the last two years',
					'No, or nobody knows'
				]
			},
			{
				id: 'tax-adviser',
				question: 'Who would stand beside us when the tax office calls?',
				why: 'The first answers in an audit are hard to take back.',
				answers: [
					'An adviser with a contract who knows our books',
					'An adviser whom we have used before',
					'A name that somebody gave us',
					'Nobody'
				]
			},
			{
				id: 'lean-on-status',
				question: 'How much would we lose if our tax status went?',
				why: 'The more rests on the status, the stronger the lever against us.',
				answers: [
					'Nothing that matters',
					'Less than a tenth of our income',
					'A tenth of our income or more, or a main contract',
					'We would have to close'
				]
			}
		],
		prompts: [
			'What happened in the weeks before the last audit in our sector?',
			'Which rule do we find unclear, and have we asked in writing?',
			'Who would pay a fine, and from which money?',
			'Which of our expenses would look worst in a headline?',
			'Do peers keep their dates too, so that a pattern can be shown?'
		],
		capacities: [
			'Receipts filed by year and project, with a copy elsewhere',
			'A tax adviser who is paid to be ready',
			'Written answers from the tax office to open questions',
			'A dated log of your public statements and of visits',
			'Peers who share when they are audited',
			'Money that may be used for fines and lawyers'
		],
		moves: {
			'24h': [
				{
					id: 'acknowledge-letter',
					what: 'Confirm that you have the letter, politely and without comment',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The confirmation is sent, and the deadline is in the calendar.',
					grade: 'judgement'
				},
				{
					id: 'call-tax-adviser',
					what: 'Call the tax adviser and your lawyer before you hand over anything',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Both have the letter and have said who speaks.',
					grade: 'judgement'
				},
				{
					id: 'find-the-scope',
					what: 'Find out the scope: which years, which taxes, which power',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The scope and its legal basis stand in one note.',
					grade: 'judgement'
				},
				{
					id: 'nothing-thrown-away',
					what: 'Tell everyone that no paper and no file is changed or thrown away',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All staff and the bookkeeper have confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'agree-timetable',
					what: 'Agree a timetable and a room with the officers, through the adviser',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The timetable is confirmed in writing.',
					grade: 'judgement'
				},
				{
					id: 'one-contact-person',
					what: 'Name one person through whom all papers go, and log each one',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The log shows each paper with day and receipt.',
					grade: 'judgement'
				},
				{
					id: 'look-at-books-first',
					what: 'Have the adviser look through the years in question before the officers do',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen:
						'The adviser has listed weak places and how each may lawfully be put right; nothing in the books was changed.',
					grade: 'judgement'
				},
				{
					id: 'tell-board-and-peers',
					what: 'Tell the board and trusted peers, and ask whether they are audited too',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The answers of peers are noted with dates.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'put-the-timeline',
					what: 'Put the timeline on paper: what you said, when the audit came, who else was hit',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The timeline has a source for each date.',
					grade: 'judgement'
				},
				{
					id: 'object-in-time',
					what: 'Object to findings that are wrong, within the deadline',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The objection is filed with proof.',
					grade: 'judgement'
				},
				{
					id: 'ask-to-pay-later',
					what: 'Ask for a stay or for instalments, if a sum is due',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The request is filed, and cash is planned for both answers.',
					grade: 'judgement'
				},
				{
					id: 'brief-the-donors',
					what: 'Give donors the facts and the papers before the press does',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Each main donor has a note and a person to call.',
					grade: 'judgement'
				},
				{
					id: 'close-the-gaps',
					what: 'Close the gaps that the audit truly found',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Each gap has an owner and a date, and half are closed.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'A study of 2024 warns that misuse of tax power is hard to tell from an ordinary audit. It advises to look at the order of events.',
				grade: 'context',
				sources: ['S78'],
				when: '2024'
			},
			{
				text: 'Withheld papers, blocked accounts, fines and forms without end can close an organisation together, even where nobody planned it.',
				grade: 'context',
				sources: ['S77']
			},
			{
				text: 'A fiscal reform in Mexico in 2021 touched the sector, and 195 organisations met in October of that year.',
				grade: 'context',
				sources: ['mx-alternativas'],
				when: '2021-10'
			},
			{
				text: 'The account of the ActionAid case counts records without blame among the preparations.',
				grade: 'case',
				sources: ['S1']
			}
		],
		sources: [
			{
				key: 'S78',
				title: 'U4 Helpdesk answer of 2024 on tax authorities and civil society (read in a mirror)',
				url: 'https://nbdy.chickenkiller.com/publications/the-use-of-tax-authorities-to-target-civil-society-and-independent-media',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S77',
				title: 'openGlobalRights: essay on regulatory attacks against NGOs',
				url: 'https://www.openglobalrights.org/death-by-a-thousand-paper-cuts-regulatory-attacks-on-NGOs/?author_lang=2',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'mx-alternativas',
				title: 'Alternativas y Capacidades: the fiscal reform of 2021 and the sector',
				url: 'https://alternativasycapacidades.org/?p=5687',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S1',
				title: 'International Civil Society Centre: summary of the ActionAid case',
				url: 'https://icscentre.org/2020/04/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
