import { defineThreat } from '../define';

export const leg02 = defineThreat({
	id: 'LEG-02',
	category: 'legal',
	alsoIn: ['financial', 'disinformation', 'reputational'],
	title: '“Foreign agent” label',
	definition:
		'A rule makes groups with money or contacts abroad register or call themselves agents of a foreign interest. The word does the harm, whatever the form says.',
	earlySign: 'talk of “transparency” and lists of grant recipients in the press',
	synonyms: [
		'foreign agent',
		'foreign influence',
		'transparency of foreign money',
		'agents of influence',
		'labelling',
		'stigma law',
		'foreign-funded register',
		'sovereignty law',
		'foreign interest registration',
		'FARA'
	],
	leadsTo: ['FIN-02'],
	detail: {
		actors: [
			'The government and the party that carries the bill',
			'Members of parliament who copy a law from another country',
			'Media that stand close to them and print names and sums',
			'The office that keeps the register and fines those who stay out of it'
		],
		signs: [
			'A bill with the same words as one abroad',
			'Officials speak of “transparency” of foreign money, and only for civil society',
			'A newspaper prints a list of groups with the grants they received',
			'An inquiry asks which groups have contacts abroad',
			'Public broadcasters begin to use the word before any law does'
		],
		hits: [
			'People who know nothing else about you learn the label',
			'Fines, and extra reports that take weeks of work',
			'Staff and volunteers leave, or hide where they work',
			'Local officials and schools no longer want to be seen with you',
			'Donors turn away because they fear to put you at risk'
		],
		exposure: [
			{
				id: 'income-from-abroad',
				question: 'How much of our income, in money or in kind, comes from abroad?',
				why: 'The rule usually starts from a sum or a share.',
				answers: [
					'None, or so little that no known rule would reach it',
					'Less than a quarter',
					'From a quarter to three quarters',
					'More than three quarters'
				]
			},
			{
				id: 'who-would-step-back',
				question: 'Who among those we need would step back from us if we carried the label?',
				why: 'The label works through the people around us, more than through the form.',
				answers: [
					'Nobody; we have asked, and they know us well',
					'One or two who could be replaced',
					'Several, such as schools, local offices or volunteers',
					'Most of them, or we have never asked'
				]
			},
			{
				id: 'how-far-apart',
				question:
					'How far apart are our board, staff and members on whether to register, refuse or change our form?',
				why: 'A group that splits over this is hurt before the law is used.',
				answers: [
					'They have talked it through and agree',
					'They lean the same way, but it is not settled',
					'They have not talked, and we expect different views',
					'They are openly divided'
				]
			}
		],
		prompts: [
			'Would we register, refuse or change our form, and what would each cost us?',
			'What would our members say if a journalist asked them tomorrow?',
			'Which peers would take the same way, and which would not?',
			'What do people nearby know about where our money comes from and what it does?',
			'Who of our staff would be in danger if their name stood in a register?'
		],
		capacities: [
			'Income from several sources, some of it from people at home',
			'Accounts that anyone can read, published before anyone demands them',
			'A stance agreed with peers, with room for groups that must choose otherwise',
			'Stories of local people who say in their own words what you do for them',
			'A joint lawyer who has read the law or the draft'
		],
		moves: {
			'24h': [
				{
					id: 'no-lone-word',
					what: 'Hold back any statement of your own until peers have been called',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who speaks for you has confirmed that they will wait.',
					grade: 'judgement'
				},
				{
					id: 'call-peers',
					what: 'Call the groups that would be hit too, and fix a first meeting',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Place, hour and list of those invited are settled.',
					grade: 'judgement'
				},
				{
					id: 'get-text',
					what: 'Get the text and write down who must register, from what sum and by when',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen:
						'A half-page note gives the sum, the dates and the penalty, or says what is unclear.',
					grade: 'judgement'
				},
				{
					id: 'check-on-people',
					what: 'Ask staff who may be named or threatened what they need now',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen: 'Each person concerned has been asked in private.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'joint-reading',
					what: 'Pay for one legal reading together with peers',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen: 'A lawyer has the text and has named a day for the reading.',
					grade: 'judgement'
				},
				{
					id: 'staff-answers',
					what: 'Write a page of questions and answers for staff, and talk it through',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'All staff have the page and have had the chance to ask.',
					grade: 'judgement'
				},
				{
					id: 'note-to-donors',
					what: 'Send donors a note: what is known, what is not, what you ask of them',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Every donor has the note, and none has been asked to move money in haste.',
					grade: 'judgement'
				},
				{
					id: 'ask-members',
					what: 'Ask members and board what they would and would not accept',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'The answers are written down without names.',
					grade: 'judgement'
				},
				{
					id: 'keep-record',
					what: 'Keep every article and speech that uses the label against you',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'A dated folder exists, with a copy elsewhere.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'decide-stance',
					what: 'Decide with board and members: register, refuse or change the form',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen:
						'The decision and its reasons stand in minutes, with the lawyer’s advice beside it.',
					grade: 'judgement'
				},
				{
					id: 'court-together',
					what: 'Look with other groups at a joint complaint to a court, at home or abroad',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 30,
					doneWhen: 'A lawyer has said which court, by when and at what cost.',
					grade: 'judgement'
				},
				{
					id: 'explain-at-home',
					what: 'Explain in communities, face to face and where it is safe, what you do and who pays for it',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Three meetings took place, and what people asked is noted.',
					grade: 'judgement'
				},
				{
					id: 'income-at-home',
					what: 'Make a first plan for money from people at home',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The board has seen a plan with sums for one year.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'The Hungarian law reached associations and foundations with more than 7.2 million forints a year from abroad. They had to register, show the label in public and name larger donors.',
				grade: 'context',
				sources: ['HU5'],
				when: '2017',
				checkedOn: '2026-11-21'
			},
			{
				text: 'More than thirty well-known Hungarian organisations were ready to meet before the bill was passed.',
				grade: 'case',
				sources: ['HU4'],
				when: '2017'
			},
			{
				text: 'The EU’s Court of Justice ruled against the law on 18 June 2020, and it ended on 1 July 2021. Checks by the State Audit Office took its place, for bodies with a balance sheet of 20 million forints or more.',
				grade: 'context',
				sources: ['HU13'],
				when: '2021-07-01',
				checkedOn: '2026-11-21'
			},
			{
				text: 'In Nicaragua those who do not register as foreign agents risk fines and the loss of legal status. The date is not certain: one source says October 2021, yet a study of November 2020 already names the law.',
				grade: 'context',
				sources: ['NI3'],
				when: '2020',
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'HU5',
				title: 'Verfassungsblog: legal analysis of the Hungarian law, January 2020',
				url: 'https://verfassungsblog.de/the-hungarian-lex-ngo-before-the-cjeu-calling-an-abuse-of-state-power-by-its-name/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'HU4',
				title: 'Civic Space Watch: interview with a leader of the coalition Civilisation',
				url: 'https://civicspacewatch.eu/the-power-of-coalitions/',
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
			},
			{
				key: 'NI3',
				title: 'Agenda Propia Nicaragua: report on organisations that lost legal status (Spanish)',
				url: 'https://agendapropianicaragua.press/galopan-los-arrebatos-de-personerias-a-organismos-civiles',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
