import { defineThreat } from '../define';

export const rep02 = defineThreat({
	id: 'REP-02',
	category: 'reputational',
	alsoIn: ['financial', 'legal'],
	title: 'Allegation about money',
	definition: 'You are said to have stolen, wasted or laundered money, with or without reason.',
	earlySign: 'auditors or former staff who ask about one payment',
	synonyms: [
		'corruption claim',
		'mismanagement',
		'money laundering allegation',
		'embezzlement claim',
		'accused of fraud',
		'wasted donations',
		'audit scandal',
		'lavish spending',
		'financial scandal',
		'illicit transactions'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Former staff who left in anger, or who saw something wrong',
			'Journalists who have a document',
			'Authorities that look for a ground to act',
			'A supplier or partner who was turned down'
		],
		signs: [
			'Auditors ask again about one payment',
			'A former colleague asks for old papers',
			'An official speaks of “suspicious” money and names no payment',
			'Questions from a donor about one budget line',
			'Photographs of cars, hotels or travel passed around online'
		],
		hits: [
			'Donors stop all payments until it is cleared',
			'The bank takes a closer look, or closes the account',
			'Staff are asked at home what they did with the money',
			'If it is true, people did not get what was meant for them',
			'The claim stays online when the proof is long given'
		],
		exposure: [
			{
				id: 'worst-payment',
				question: 'How would the payment of ours that looks worst read in a newspaper?',
				why: 'Opponents need one line, not the whole budget.',
				answers: [
					'We have looked, and each can be explained in a sentence',
					'One or two need a long explanation',
					'Some we could not explain well',
					'We have never looked'
				]
			},
			{
				id: 'hard-to-prove',
				question:
					'How much of our spending goes out in cash, or with receipts that are hard to check?',
				why: 'What cannot be proved can be doubted.',
				answers: [
					'Almost none',
					'Less than a tenth',
					'From a tenth to a third',
					'More than a third'
				]
			},
			{
				id: 'open-audit-points',
				question: 'How many points from auditors and donors about our money are still open?',
				why: 'An open point is a headline with a source.',
				answers: [
					'None',
					'A few small ones with a date',
					'One large one, or many small ones',
					'Several large ones, or we do not know'
				]
			}
		],
		prompts: [
			'Which three payments would we least like to see in print, and why?',
			'Who of ours does business with us, or has family who do?',
			'What would our fiercest critic ask about salaries and travel?',
			'Who would believe us at once, and have they seen our books?',
			'What would we do if it were true?'
		],
		capacities: [
			'A yearly audit by someone from outside',
			'Rules for buying that are kept also in a hurry',
			'Open figures, in words that people understand',
			'A board member who can read accounts',
			'A safe way for staff to report a doubt'
		],
		moves: {
			'24h': [
				{
					id: 'secure-records',
					what: 'Secure the records as they are, with a copy, and change or delete nothing',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The copy exists, and a note says who has access.',
					grade: 'judgement'
				},
				{
					id: 'board-lead',
					what: 'Put a board member in charge who has no part in the matter',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'The board has confirmed the name and the mandate.',
					grade: 'judgement'
				},
				{
					id: 'exact-words',
					what: 'Write down what exactly is claimed: which sum, when, by whom',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'One page holds the claim and its source.',
					grade: 'judgement'
				},
				{
					id: 'call-lawyer',
					what: 'Call counsel before anyone is questioned or accused',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Counsel has said what may be asked, and by whom.',
					grade: 'judgement'
				},
				{
					id: 'protect-reporter',
					what: 'Protect the person who reported it, whether right or wrong',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'No step against them can be taken without the board lead.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'donors-first',
					what: 'Tell donors concerned before they read it',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each donor concerned was called, and the call is noted.',
					grade: 'judgement'
				},
				{
					id: 'scope-of-review',
					what: 'Set what is examined, by whom and until when',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'A half page with scope, examiner and date is signed.',
					grade: 'judgement'
				},
				{
					id: 'hold-payments',
					what: 'Hold only those payments that are in doubt; go on with wages and aid where lawful',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 2,
					doneWhen: 'A list shows what is held, and who would suffer by it.',
					grade: 'judgement'
				},
				{
					id: 'one-answer',
					what: 'Give one short answer: what is known, what is examined, when you will say more',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The answer is out, and counsel has read it.',
					grade: 'judgement'
				},
				{
					id: 'bank-contact',
					what: 'Tell the bank what is being examined, if counsel agrees',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Counsel’s advice is noted, and so is the talk with the bank.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'publish-findings',
					what: 'Publish what was found, also what was wrong',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The findings are public, without the names of those who did no wrong.',
					grade: 'judgement'
				},
				{
					id: 'recover-money',
					what: 'Recover what is missing, and report a crime where the law demands it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Counsel has written what can be recovered, and each step has a date.',
					grade: 'judgement'
				},
				{
					id: 'donor-terms',
					what: 'Agree with donors on what must be in place before they pay again',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Each donor has put the conditions in writing.',
					grade: 'judgement'
				},
				{
					id: 'close-hole',
					what: 'Change the rule that let it happen, or that made it look so',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The new rule was used once and checked by someone else.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'ActionAid Uganda was searched in 2017 on suspicion of laundering money, among other things. A year later the police had published no result.',
				grade: 'case',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'The central bank of Uganda came to accept that the money was clean.',
				grade: 'case',
				sources: ['A9'],
				when: '2017-12'
			},
			{
				text: 'Over five hundred audits found nothing to bear out what was said about Islamic Relief.',
				grade: 'case',
				sources: ['B4']
			}
		],
		sources: [
			{
				key: 'S6',
				title: 'ActionAid Uganda: review one year after the search',
				url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'A9',
				title: 'New Vision: report on the petition to the Commercial Court, 20 December 2017',
				url: 'https://www.newvision.co.ug/news/1467865/actionaid-petitions-court-frozen-accounts',
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
			}
		]
	}
});
