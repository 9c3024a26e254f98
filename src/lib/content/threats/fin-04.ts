import { defineThreat } from '../define';

export const fin04 = defineThreat({
	id: 'FIN-04',
	category: 'financial',
	alsoIn: ['reputational'],
	title: 'Donor leaves or a grant ends early',
	definition: 'Policy, fear or rumour makes a donor go before the work is done.',
	earlySign: 'new forms, then silence',
	synonyms: [
		'funding cut',
		'donor withdrawal',
		'grant terminated',
		'aid cut',
		'stop-work order',
		'funder pulled out',
		'loss of funding',
		'budget gap',
		'suspended grant',
		'layoffs'
	],
	leadsTo: [],
	detail: {
		actors: [
			'The donor, or its board',
			'The donor’s government, after an election or a change of policy',
			'A member of parliament abroad who attacks the grant',
			'A bank or auditor whose doubt frightens the donor'
		],
		signs: [
			'New due-diligence forms, then silence',
			'Your contact at the donor leaves and is not replaced',
			'An election or an aid review in the donor’s country',
			'Other grantees of the same donor are told to wait',
			'A payment is late without a reason'
		],
		hits: [
			'People lose their jobs within weeks',
			'Those you serve lose a service in the middle of it',
			'Partners who were promised money lose trust in you',
			'Other donors ask what the first one knows',
			'Debts remain for work already done'
		],
		exposure: [
			{
				id: 'notice-to-us',
				question: 'How much notice must our largest grants give us before they end?',
				why: 'Weeks of notice decide whether people are told in time or dismissed overnight.',
				answers: [
					'Three months or more in all of them',
					'At least one month in most',
					'Less than a month in most',
					'None, or we have never read the clause'
				]
			},
			{
				id: 'ends-together',
				question: 'How many of our grants run out or may be stopped at about the same time?',
				why: 'One gap can be bridged; several at once cannot.',
				answers: [
					'They are spread over the years',
					'Two end in the same quarter',
					'Most end in the same half-year',
					'All hang on one decision or one date'
				]
			},
			{
				id: 'what-stops-first',
				question: 'If a large grant ended today, could we say what we would stop, and what never?',
				why: 'Without an order, the loudest is saved and not the most needed.',
				answers: [
					'Yes, an order that the board has agreed',
					'Yes, but only as a draft',
					'We have talked about it once',
					'No'
				]
			}
		],
		prompts: [
			'What share of our income comes from the largest donor?',
			'Which donor would call us first, and which would write a letter through a lawyer?',
			'What could the next budget look like with a third less?',
			'Which of our partners would close if we passed the cut on?',
			'What do we owe to people in the middle of treatment, school or a case?',
			'Which donor has promised to be flexible, and is that on paper?'
		],
		capacities: [
			'Grants that end at different times',
			'A budget for the case of a third less income',
			'Honest contact with donors in calm times',
			'Clauses on notice and on costs of winding down',
			'Knowledge of emergency funds and their terms',
			'An order of what is kept, agreed by the board'
		],
		moves: {
			'24h': [
				{
					id: 'read-the-clause',
					what: 'Read the clause on ending, and note what is still owed to you',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'A half page shows notice, costs that may be claimed and deadlines.',
					grade: 'judgement'
				},
				{
					id: 'forecast-cash',
					what: 'Make a forecast of cash for three months, week by week',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The board has a table that shows the first week without money.',
					grade: 'judgement'
				},
				{
					id: 'stop-new-promises',
					what: 'Stop new promises on that money',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everyone who may sign has been told.',
					grade: 'judgement'
				},
				{
					id: 'call-the-donor',
					what: 'Call the donor and ask for the reason, and whether a pause is possible',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A note of the call exists, with the next date.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'tell-staff-honestly',
					what: 'Tell staff what is known, what is not, and when they will know more',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Everyone has heard it from the director, with a date for the next news.',
					grade: 'judgement'
				},
				{
					id: 'list-essentials',
					what: 'List what must go on: people at risk, wages, taxes, duties by law',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The list is in order and has the cost of each item per month.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-bridges',
					what: 'Ask other donors and peers for a bridge, with one page and one figure',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Fundraising lead',
					days: 3,
					doneWhen: 'The request has gone to each, and answers are listed.',
					grade: 'judgement'
				},
				{
					id: 'warn-partners-early',
					what: 'Tell partners whose grants depend on this one',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each partner has spoken with you and has a date.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'agree-cut-plan',
					what: 'Agree a plan of cuts that follows the law and spares those at most risk',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 21,
					doneWhen: 'The board has passed it, and a lawyer has read what concerns work contracts.',
					grade: 'judgement'
				},
				{
					id: 'apply-emergency-fund',
					what: 'Apply to emergency funds for which you are eligible',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Fundraising lead',
					days: 30,
					doneWhen: 'The applications are sent with proof.',
					grade: 'judgement'
				},
				{
					id: 'claim-what-is-owed',
					what: 'Claim the costs that the grant still owes',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The claim is sent within the deadline.',
					grade: 'judgement'
				},
				{
					id: 'hand-over-people',
					what: 'Hand over people you can no longer serve to others, with their consent',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Each person was asked, and those who agreed have a new contact.',
					grade: 'judgement'
				},
				{
					id: 'set-new-mix',
					what: 'Set a new mix of income with limits for each source',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The board has set the limits and the date of the next look.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'After the freeze in Uganda donors stayed away because they feared for their money, and a water project was lost.',
				grade: 'case',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'In 2017 a member of the US Congress wanted to cut the federal money of Islamic Relief. Over 50 non-profits backed a letter against it in less than a day. In the end the proposal was not tabled.',
				grade: 'case',
				sources: ['S84b', 'B4'],
				when: '2017'
			},
			{
				text: 'Lifeline has offered grants for emergencies, advocacy and resilience. Its terms may have changed; ask before you count on it.',
				grade: 'context',
				sources: ['S49', 'S50'],
				checkedOn: '2026-11-21'
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
				key: 'S84b',
				title: 'International Civil Society Centre: summary of the Islamic Relief case',
				url: 'https://icscentre.org/2020/04/22/islamic-relief-worldwide-building-a-reputational-risk-management-strategy/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B4',
				title:
					'Charity and Security Network: an attempt in Congress to exclude Islamic Relief is defeated',
				url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S49',
				title: 'ICNL: the Lifeline fund',
				url: 'https://www.icnl.org/our-work/global-programs/lifeline',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S50',
				title: 'CCC Creative Center: notice about emergency grants of Lifeline',
				url: 'http://www.ccc-tck.org.ua/eng/news/35/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
