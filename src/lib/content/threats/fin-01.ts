import { defineThreat } from '../define';

export const fin01 = defineThreat({
	id: 'FIN-01',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Bank account freeze',
	definition:
		'Your accounts are blocked by order while somebody looks into you. Money is still yours and cannot be used.',
	earlySign: 'the bank is asked for your papers',
	synonyms: [
		'frozen account',
		'blocked account',
		'seized accounts',
		'accounts frozen',
		'freezing order',
		'asset freeze',
		'cannot withdraw money',
		'suspended account',
		'bank lock',
		'unpaid salaries'
	],
	leadsTo: ['DIS-01'],
	detail: {
		actors: [
			'The central bank, which instructs commercial banks',
			'A financial intelligence unit',
			'A court, on request of a prosecutor',
			'Police or an anti-corruption office'
		],
		signs: [
			'Your bank has been asked for statements, or asks you for old papers again',
			'A search of your office or a partner’s in recent weeks',
			'Peers report that authorities want their account numbers',
			'Officials speak of laundering without naming a transaction',
			'A payment hangs without a reason'
		],
		hits: [
			'Salaries, rent and taxes cannot be paid from one day to the next',
			'Partners who depend on your grants stop too',
			'Donors hold money back because it might be caught',
			'Staff leave because they have families to feed',
			'The freeze itself is told as proof of guilt'
		],
		exposure: [
			{
				id: 'weeks-without-account',
				question:
					'How much of our money comes from abroad, or from funders that the authorities distrust?',
				why: 'Banks and authorities look at such money first.',
				answers: ['None of it', 'Less than a quarter', 'About half', 'Most of it']
			},
			{
				id: 'who-signs-elsewhere',
				question: 'What have our banks asked or done in the last twelve months?',
				why: 'A freeze is often announced by questions about single payments.',
				answers: [
					'Nothing unusual',
					'One question, which was settled at once',
					'Several questions, or a payment that was held back',
					'A limit, a refusal or the closing of an account'
				]
			},
			{
				id: 'due-in-ten-days',
				question: 'If it happened today, what would we have to pay in the next ten days?',
				why: 'The heaviest payment in the first days sets how fast the freeze hurts.',
				answers: [
					'Nothing that cannot wait',
					'Only small bills',
					'Rent, suppliers or partners, but no salaries',
					'Salaries'
				]
			}
		],
		prompts: [
			'Whom do we pay first if we can pay only some, and who decides that?',
			'What would we tell staff on the first afternoon?',
			'Which partner could be closed by our freeze?',
			'Which donor would hold back, and which would come forward?',
			'Could our books be shown to a judge tomorrow?'
		],
		capacities: [
			'A reserve that is not in the main account, held lawfully',
			'A host or sister organisation that may pay on your behalf, with a signed agreement',
			'A payroll plan that says who is paid, when and by which route',
			'A petition drafted with counsel, with blanks for dates',
			'Books that are clean, audited and copied elsewhere',
			'Donors who know the risk and have said what they would do'
		],
		moves: {
			'24h': [
				{
					id: 'ask-bank-in-writing',
					what: 'Ask the bank in writing: which accounts, by whose order, until when',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The question is sent, and a dated copy is kept outside the office.',
					grade: 'judgement'
				},
				{
					id: 'call-counsel-deadline',
					what: 'Call counsel and find out by when you must answer',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Counsel has confirmed the last day for an answer.',
					grade: 'judgement'
				},
				{
					id: 'list-payments-ten-days',
					what: 'List payments due in ten days, with salaries on top',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The list shows each payment with its day, sum and person.',
					grade: 'judgement'
				},
				{
					id: 'stop-spending-that-waits',
					what: 'Stop all spending that can wait',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Everyone who may order has been told, and open orders are on hold.',
					grade: 'judgement'
				},
				{
					id: 'agree-who-decides-money',
					what: 'Tell the board, and agree who may decide on money',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'Two named roles and their limits stand in a short note of the board.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'file-petition',
					what: 'File a petition in court, if counsel finds it can be used',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The petition is filed and stamped, or counsel has written down why not.',
					grade: 'judgement'
				},
				{
					id: 'talk-with-authority',
					what: 'Talk with the authority that gave the order at the same time; do one and the other',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A meeting or call has taken place, and a note of it exists.',
					grade: 'judgement'
				},
				{
					id: 'write-to-donors',
					what: 'Write to donors: what happened, what stands still, what you ask',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Every current donor has the letter and a person to call.',
					grade: 'judgement'
				},
				{
					id: 'hardship-lawful-route',
					what: 'Pay hardship money by a lawful route that counsel has cleared',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Counsel’s consent is on paper, and those in need have signed for the money.',
					grade: 'judgement'
				},
				{
					id: 'tell-staff-in-person',
					what: 'Tell staff in person what is known about pay',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everyone has heard it, and knows the day of the next news.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners-transfers',
					what: 'Tell partners which transfers will not arrive',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each partner has a list of its transfers and what happens to each.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'plan-for-reopening',
					what: 'Write a plan for the day the account opens: who is paid in which order',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 14,
					doneWhen: 'The order of payments is agreed by the board.',
					grade: 'judgement'
				},
				{
					id: 'audit-pack',
					what: 'Put together an audit pack that answers the suspicion',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'Counsel has read the pack, and it could be handed over within a day.',
					grade: 'judgement'
				},
				{
					id: 'record-cost-of-freeze',
					what: 'Record what the freeze cost, for a claim',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'A dated table lists each loss with its proof.',
					grade: 'judgement'
				},
				{
					id: 'review-one-place',
					what: 'Review how much money lies in one place',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has decided how much may lie in one account, and from when.',
					grade: 'judgement'
				},
				{
					id: 'stay-close-to-donors',
					what: 'Stay in touch with donors, also after it ends: fear lasts longer than the freeze',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Every donor has heard from you at least every two weeks.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'The accounts of ActionAid Uganda stayed blocked for nearly three months.',
				grade: 'case',
				sources: ['S9'],
				when: '2017'
			},
			{
				text: 'They were opened after a petition to court, with talks going on beside it. The suit was withdrawn later, although an earlier statement had said otherwise.',
				grade: 'case',
				sources: ['S9', 'S10'],
				when: '2017-12'
			},
			{
				text: 'In the same weeks 25 other organisations were told to hand over their bank details.',
				grade: 'case',
				sources: ['S7'],
				when: '2017-10'
			},
			{
				text: 'Some donors stayed away because they feared that money would be caught, and a water project was lost.',
				grade: 'case',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'Lifeline has offered grants for emergencies, advocacy and resilience to civil society under attack. Terms may have changed; ask before you count on it.',
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
				key: 'S7',
				title: 'ActionAid USA: statement of 13 October 2017',
				url: 'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S9',
				title: 'ChimpReports: the accounts are opened again',
				url: 'https://chimpreports.com/actionaid-uganda-accounts-finally-unfrozen/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S10',
				title: 'ActionAid: news that the accounts are open after the petition',
				url: 'http://www.actionaid.org/news/actionaid-uganda-bank-accounts-unfrozen-after-court-petition',
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
