import { defineThreat } from '../define';

export const rep03 = defineThreat({
	id: 'REP-03',
	category: 'reputational',
	alsoIn: ['financial'],
	title: 'Guilt by association',
	definition: 'A partner, donor or board member falls into disrepute and you are named with them.',
	earlySign: 'a partner in the news',
	synonyms: [
		'toxic partner',
		'tainted donor',
		'board member scandal',
		'tainted by a partner',
		'partner accused',
		'partner scandal',
		'due diligence failure',
		'dirty money',
		'shared board member',
		'donor scandal'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Journalists who follow a trail from one name to the next',
			'Opponents who put two logos side by side',
			'Authorities that act against your partner first',
			'The partner, donor or board member whose conduct is in question'
		],
		signs: [
			'A partner is named in the news, or searched',
			'A donor’s business is under inquiry',
			'Old words of a board member are passed around',
			'Your logo appears in an article about somebody else',
			'Another partner asks how well you know them'
		],
		hits: [
			'Contracts and accounts are questioned although you did nothing',
			'You must choose between a friend and your name, in a hurry',
			'A partner who did no wrong is dropped and left alone with the attack',
			'Staff and communities disagree on what is right',
			'Others hesitate to work with either of you'
		],
		exposure: [
			{
				id: 'one-tie-heavy',
				question:
					'How much of our work hangs on the one partner or donor that is most likely to be attacked?',
				why: 'The heavier the tie, the harder it is to act with care.',
				answers: [
					'None that we could not replace',
					'A part that could wait',
					'A main activity',
					'Most of our work or money'
				]
			},
			{
				id: 'step-back-lawfully',
				question:
					'How could we step back from a partner or donor, lawfully and without harm to people?',
				why: 'A pause needs a clause, and someone who takes over the people.',
				answers: [
					'Our agreements allow a pause, and we know who would take over',
					'They allow a pause, but people would be left without help',
					'Only by ending the agreement',
					'There is no written agreement'
				]
			},
			{
				id: 'surprising-ties',
				question: 'How many of our ties would surprise those who trust us?',
				why: 'Funders, landlords and other posts of board members count too.',
				answers: [
					'None; all are public',
					'One or two, easily explained',
					'Several',
					'We do not know them all'
				]
			}
		],
		prompts: [
			'When did we last look at who our partners, donors and board members are?',
			'What do we owe a partner who is attacked without reason?',
			'Whom would we stand by even if it costs us a donor?',
			'Which gift would we send back, and who decides?',
			'What could an attack on us do to our partners?'
		],
		capacities: [
			'A look at partners that weighs the danger to them as much as from them',
			'Agreements with a pause, and with a word on how to end well',
			'A public list of funders and of board members’ other posts',
			'Somebody who may call a partner’s director on any day'
		],
		moves: {
			'24h': [
				{
					id: 'find-facts',
					what: 'Find out what is known and what is only said, and ask the partner',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A note keeps the two apart, and holds the partner’s answer.',
					grade: 'judgement'
				},
				{
					id: 'no-dropping',
					what: 'Drop nobody on a rumour, and say nothing that cannot be taken back',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everyone who could speak or sign has confirmed it.',
					grade: 'judgement'
				},
				{
					id: 'list-ties',
					what: 'List all ties: money, people, rooms, data, logos',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Office manager',
					days: 1,
					doneWhen: 'The list is on one page, and a second person has looked at it.',
					grade: 'judgement'
				},
				{
					id: 'people-affected',
					what: 'Ask who would be harmed if the common work stopped tonight',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The list names the groups, and what each needs first.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'joint-or-pause',
					what: 'Decide: speak together, pause together, or pause alone with a reason',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'The decision is noted with its reasons, and the partner heard it first.',
					grade: 'judgement'
				},
				{
					id: 'tell-close-ones',
					what: 'Tell the donors and the bank that will ask anyway',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Each has had a short note, read by counsel.',
					grade: 'judgement'
				},
				{
					id: 'short-line',
					what: 'Prepare a line that says what you know and leaves judgement to those who examine',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The partner has seen it before it is used.',
					grade: 'judgement'
				},
				{
					id: 'offer-help',
					what: 'Ask a partner under attack what would help, and give what you can',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The offer was made, and the answer is noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'clear-matter',
					what: 'Wait for the facts from those who examine, and decide again',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The second decision is noted, and it refers to what was found.',
					grade: 'judgement'
				},
				{
					id: 'end-or-return',
					what: 'End well or begin again: hand over people, data and money in order',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'A list shows what went to whom, and nobody was left without help.',
					grade: 'judgement'
				},
				{
					id: 'look-at-ties',
					what: 'Look at all your ties once, with risk to partners in the same table',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The table exists, and the board has seen it.',
					grade: 'judgement'
				},
				{
					id: 'write-rule',
					what: 'Write on one page when you pause and when you stand by',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The page is agreed, and partners know it.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Guidance of CARE objects to checks that ask only what partners may do to you. The danger in which partners are comes short, and risk is pushed down to them.',
				grade: 'context',
				sources: ['S34']
			},
			{
				text: 'In Kampala partner groups were searched on the same days as ActionAid Uganda.',
				grade: 'case',
				sources: ['S5', 'S6'],
				when: '2017-09'
			},
			{
				text: 'Association can also protect: more than fifty nonprofits backed a letter for Islamic Relief in less than a day.',
				grade: 'case',
				sources: ['B4'],
				when: '2017'
			},
			{
				text: 'Islamic Relief met new trouble later, through scandals about its own trustees.',
				grade: 'case',
				sources: ['B7']
			}
		],
		sources: [
			{
				key: 'S34',
				title: 'CARE emergency toolkit: challenges and risks in humanitarian partnership',
				url: 'https://www.careemergencytoolkit.org/partnership/1-our-commitments-to-humanitarian-partnership-and-localisation/challenges-risks-lessons-and-good-practice/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S5',
				title: 'ActionAid Uganda: note on moving on after the police siege',
				url: 'http://www.actionaid.org/uganda/publications/moving-police-siege-aa-uganda-offices',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S6',
				title: 'ActionAid Uganda: review one year after the search',
				url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B4',
				title:
					'Charity and Security Network: the attempt to exclude Islamic Relief from funding fails',
				url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B7',
				title: 'Islamic Relief USA: how the organisation dealt with disinformation (interview)',
				url: 'https://irusa.org/devex-news-sharif-aly-how-islamic-relief-has-dealt-with-disinformation/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
