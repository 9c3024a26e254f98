import { defineThreat } from '../define';

export const leg01 = defineThreat({
	id: 'LEG-01',
	category: 'legal',
	alsoIn: ['financial'],
	title: 'New law or forced re-registration',
	definition:
		'A new or changed law makes it harder to register, to report or to work, or makes everyone register again.',
	earlySign: 'a draft bill, or a consultation with a very short deadline',
	synonyms: [
		'NGO bill',
		'NGO law',
		'draft bill',
		'restrictive law',
		're-registration',
		'registration refused',
		'association act',
		'reporting duties',
		'licensing',
		'regulation of civil society'
	],
	leadsTo: ['FIN-03'],
	detail: {
		actors: [
			'The ministry that registers or supervises organisations',
			'The governing party and its members of parliament',
			'Security services that ask for more control'
		],
		signs: [
			'A draft appears in the gazette, or leaks',
			'Speeches that organisations need “order” or “regulation”',
			'A neighbouring country passes a law with the same wording',
			'A consultation opens without notice and closes within days',
			'The registrar stops answering ordinary questions'
		],
		hits: [
			'Months of staff time go into forms instead of the work',
			'Registration lapses or is refused, and with it the bank account and contracts',
			'Activities are dropped before anyone forbids them',
			'Small groups without a lawyer give up first'
		],
		exposure: [
			{
				id: 'activities-hit',
				question:
					'How much of our work would the draft or new rules forbid, or allow only with permission?',
				why: 'The wider the rules reach into our work, the less we can wait and see.',
				answers: [
					'None of it',
					'A side activity that we could pause',
					'One of our main activities',
					'Most of our work'
				]
			},
			{
				id: 'filings-provable',
				question: 'How many registrations, permits and yearly filings does the law ask of us?',
				why: 'Each paper that can be late or refused is a lawful reason to stop us.',
				answers: [
					'One registration, with nothing to renew',
					'One registration and a yearly report',
					'Several, and at least one must be renewed',
					'Many, from more than one authority, renewed every year'
				]
			},
			{
				id: 'gazette-reader',
				question: 'How do those who write the rules see us?',
				why: 'Rules are often written with certain organisations in mind.',
				answers: [
					'They do not know us',
					'They know us and have no quarrel with us',
					'Our work touches a subject that they want to control',
					'They have named us, or groups like ours, as a reason for new rules'
				]
			}
		],
		prompts: [
			'Which three activities would we defend first, and which could we let go?',
			'Would we comply, contest or do both, and who decides?',
			'If registration were refused, in which lawful form could the work go on?',
			'Who in parliament or in the ministry would read a page from us?',
			'Which of our partners would be hit harder than we would?'
		],
		capacities: [
			'Somebody who watches drafts and writes one page a month',
			'Filings that are complete, dated and kept in two places',
			'A position agreed with peers before the draft arrives',
			'Contacts among lawmakers of more than one party',
			'A second legal form, thought through with a lawyer'
		],
		moves: {
			'24h': [
				{
					id: 'full-text',
					what: 'Get the full text and keep a dated copy',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen:
						'The full text, with the date on which you got it, lies in one place that two people can reach.',
					grade: 'judgement'
				},
				{
					id: 'one-page-reading',
					what: 'Ask your lawyer for a reading on one page: what changes, from when, for whom',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The lawyer has confirmed by when the page will come.',
					grade: 'judgement'
				},
				{
					id: 'tell-network',
					what: 'Tell your network and ask who else has it',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'At least two peers have answered whether they hold the same text.',
					grade: 'judgement'
				},
				{
					id: 'no-interviews-yet',
					what: 'Agree that nobody gives interviews about it yet',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who might be called by journalists has confirmed the agreement.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'sector-call',
					what: 'Hold a call of the sector, with small and rural groups in it',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen:
						'The call took place, and the list of those present names small and rural groups.',
					grade: 'judgement'
				},
				{
					id: 'joint-line',
					what: 'Agree one joint line and who says it',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The line is written down, with the name of the role that says it.',
					grade: 'judgement'
				},
				{
					id: 'comply-or-contest',
					what: 'Decide for now: comply, contest or both',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'The decision stands in minutes, with a date for the next look.',
					grade: 'judgement'
				},
				{
					id: 'note-deadlines',
					what: 'Note every deadline of the consultation and of parliament',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 2,
					doneWhen: 'A list shows every date, what is due and who prepares it.',
					grade: 'judgement'
				},
				{
					id: 'tell-staff-today',
					what: 'Tell staff what changes today, which is usually nothing',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'All staff have had the same short message.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'send-submissions',
					what: 'Send submissions with examples of services that people would lose',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The submission was sent before the deadline, and the receipt is kept.',
					grade: 'judgement'
				},
				{
					id: 'brief-abroad',
					what: 'Brief UN and regional bodies and friendly governments',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Two bodies or governments have confirmed that they received the briefing.',
					grade: 'judgement'
				},
				{
					id: 'duty-calendar',
					what: 'Write a calendar of each new duty, with an owner',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'Each duty in the calendar has a date and an owner.',
					grade: 'judgement'
				},
				{
					id: 'board-lines',
					what: 'Have the board decide which lines you will not cross',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The lines stand in the minutes of a board meeting.',
					grade: 'judgement'
				},
				{
					id: 'second-form',
					what: 'Test the second legal form with lawyer and bank',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Legal lead',
					days: 30,
					doneWhen: 'Lawyer and bank have each said in writing what would be possible.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Refused registration, blocked accounts, fines and endless forms can together close an organisation, even where nobody planned that.',
				grade: 'context',
				sources: ['S77']
			},
			{
				text: 'Barriers to money from abroad come in five kinds: a ban, approval beforehand, slow procedure, limits on purpose, and compulsory routes through state banks.',
				grade: 'context',
				sources: ['S41']
			},
			{
				text: 'Of the violations that the CIVICUS Monitor counted for 2024, about 26% concerned the freedom of association.',
				grade: 'context',
				sources: ['S39', 'S40'],
				when: '2024'
			}
		],
		sources: [
			{
				key: 'S77',
				title: 'openGlobalRights: essay on regulatory attacks against NGOs',
				url: 'https://www.openglobalrights.org/death-by-a-thousand-paper-cuts-regulatory-attacks-on-NGOs/?author_lang=2',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S41',
				title: 'Global NPO Coalition on FATF: restrictions on foreign funding',
				url: 'http://fatfplatform.org/foreign-funding-restrictions/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S39',
				title:
					'Business and Human Rights Resource Centre: summary of the CIVICUS Monitor findings for 2024',
				url: 'https://business-humanrights.org/en/latest-news/2024-civicus-monitor-finds-over-70-percent-of-worlds-population-lives-in-highly-restricted-countries-nearly-10-percent-of-civic-space-violations-related-to-Palestine',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S40',
				title: 'CIVICUS Monitor: press release on the findings for 2024',
				url: 'https://monitor.civicus.org/press_release/2024',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
