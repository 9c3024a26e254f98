import { defineThreat } from '../define';

export const rep04 = defineThreat({
	id: 'REP-04',
	category: 'reputational',
	alsoIn: ['legal'],
	title: 'Seen as partisan',
	definition: 'People come to believe that you serve a party or a candidate.',
	earlySign: 'candidates who quote your figures',
	synonyms: [
		'political bias',
		'opposition group',
		'party political',
		'party membership',
		'not neutral',
		'election interference',
		'regime change',
		'activist agenda',
		'taking sides',
		'impartiality'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Parties that quote you when it suits them',
			'A government that calls every critic an opponent',
			'Media that know only two camps',
			'Your own people, when they stand for office or post in public'
		],
		signs: [
			'A candidate uses your figures or your slogan',
			'Invitations come from one side only',
			'A board member takes a post in a party',
			'An election office asks how you choose your topics',
			'Your logo appears at a rally that you did not join'
		],
		hits: [
			'Officials and half the public stop listening',
			'You are shut out as observers or advisers',
			'A regulator opens a file, or fines you',
			'Staff are called names in their own villages',
			'When power changes hands, you are on the losing side'
		],
		exposure: [
			{
				id: 'sides-we-meet',
				question: 'With how many political sides have we met in the past year?',
				why: 'A link to one side only is all that a critic needs.',
				answers: [
					'With all that matter, and we can show it',
					'With most, though not as often',
					'Mainly with one',
					'With one only, or we keep no record'
				]
			},
			{
				id: 'demand-of-a-party',
				question: 'How close is our main demand to the programme of one party?',
				why: 'We cannot choose who agrees with us, but we can be ready for it.',
				answers: [
					'Several parties share it, or none does',
					'One shares it, and others are open to it',
					'One has taken it up, and others reject it',
					'People think that it comes from that party'
				]
			},
			{
				id: 'work-before-vote',
				question: 'How much of our public work falls in the three months before a vote?',
				why: 'Words that are harmless in spring can be unlawful or suspect in autumn.',
				answers: [
					'None, or only what the election law clearly allows',
					'A little that could be moved',
					'A main activity',
					'Most of the year’s public work'
				]
			}
		],
		prompts: [
			'Who of ours may not hold a party post, and for how long after leaving one?',
			'What would we do if a candidate whom we like used our report?',
			'Which word in our texts belongs to one camp?',
			'What did we criticise when the other side was in power?',
			'Who would say that we are fair, and is that person from the other side?'
		],
		capacities: [
			'Rules on party posts for board, leaders and spokespersons',
			'Contacts on every side that is ready to talk',
			'Evidence first: numbers and stories that both sides can check',
			'Advice on election law before each vote',
			'A record of what you said to whom, in every term of office'
		],
		moves: {
			'24h': [
				{
					id: 'restate-rule',
					what: 'Say in one sentence that you support no party, and what you do stand for',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The sentence is agreed, and everyone who speaks uses it.',
					grade: 'judgement'
				},
				{
					id: 'correct-record',
					what: 'Ask for a correction where you were quoted wrongly',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The request was sent, and a dated copy of the wrong quote is kept.',
					grade: 'judgement'
				},
				{
					id: 'quiet-accounts',
					what: 'Ask board and staff to keep party matters off accounts that name you',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All have had the request, with the rule behind it.',
					grade: 'judgement'
				},
				{
					id: 'check-election-law',
					what: 'Ask counsel whether the election law forbids what you planned for these days',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The answer is noted for each planned act.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'balance-meetings',
					what: 'Ask the other sides for a meeting and offer the same papers',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The requests went out with the same words to all.',
					grade: 'judgement'
				},
				{
					id: 'same-question',
					what: 'Put the same question to all parties, and publish who answered',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The question has gone to all on the same day.',
					grade: 'judgement'
				},
				{
					id: 'field-safety',
					what: 'Ask colleagues in the field what they hear, and what they need',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each team has answered, and a risky visit was put off where needed.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners',
					what: 'Tell donors and partners what was said and what is true',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each has a short note.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'rules-for-vote',
					what: 'Write rules for elections: words, events, logos, guests, posts',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The rules are approved, and staff have talked them through.',
					grade: 'judgement'
				},
				{
					id: 'party-posts',
					what: 'Settle what happens when a leader goes into politics',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The rule names who must step down, when and for how long.',
					grade: 'judgement'
				},
				{
					id: 'widen-voices',
					what: 'Bring people of another camp to your next event or board',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'At least one has agreed.',
					grade: 'judgement'
				},
				{
					id: 'look-at-words',
					what: 'Have someone from the other side read your main page',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen:
						'Their remarks are noted, and one word at least was changed or kept for a reason.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In Cambodia two groups of a network of 40 that watched the elections were told to stop in 2017, because they were said not to be neutral.',
				grade: 'context',
				sources: ['F3', 'F4'],
				when: '2017'
			},
			{
				text: 'Transparency International Cambodia works with all sides, so that it is seen as neutral.',
				grade: 'case',
				sources: ['F1']
			},
			{
				text: 'A former chair of the Malawian coalition became a minister after power had changed. Others were reported to have been offered embassies.',
				grade: 'case',
				sources: ['MW7']
			},
			{
				text: 'In 2022 Hungarian organisations asked parties to put their names to a list of minimum conditions for civil society.',
				grade: 'case',
				sources: ['HU12'],
				when: '2022'
			}
		],
		sources: [
			{
				key: 'F3',
				title: 'VOA Khmer: election monitors receive a warning',
				url: 'https://voacambodia.com/a/election-monitors-issued-warning-over-critical-report/3931056.html',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'F4',
				title: 'The Voting News: on the order to election monitors in Cambodia',
				url: 'https://thevotingnews.com/cambodia-revoke-ban-on-election-monitors-human-rights-watch',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'F1',
				title: 'Solidarity Action Network: the case of Transparency International Cambodia',
				url: 'https://solidarityaction.network/case-study/transparency-international-cambodia/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW7',
				title: 'Nyasa Times: leaders of the coalition and posts abroad',
				url: 'https://www.nyasatimes.com/chakwera-govt-scatters-militant-hrdc-leaders-to-embassies/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'HU12',
				title: 'CKA foundation: minimum conditions for civil society, 2022 (Hungarian)',
				url: 'https://www.cka.hu/civil-minimum-2022/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
