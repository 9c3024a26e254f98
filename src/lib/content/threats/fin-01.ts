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
	cases: ['actionaid-uganda'],
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
				question: 'How many weeks could we run without the main account?',
				why: 'A freeze can last for months, and the first weeks decide who stays.',
				answers: [
					'Eight weeks or more',
					'Four to seven weeks',
					'One to three weeks',
					'Less than one week'
				]
			},
			{
				id: 'who-signs-elsewhere',
				question: 'Who may sign for any money of ours that lies elsewhere?',
				why: 'A second route that nobody can use by law is no route.',
				answers: [
					'Two people, and the route was used in the last three months',
					'Two people, but the route has not been used lately',
					'One person alone',
					'Nobody, or there is no other money'
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
				'Ask the bank in writing: which accounts, by whose order, until when',
				'Call counsel and find out by when you must answer',
				'List payments due in ten days, with salaries on top',
				'Stop all spending that can wait',
				'Tell the board, and agree who may decide on money'
			],
			'72h': [
				'File a petition in court, if counsel finds it can be used',
				'Talk with the authority that gave the order at the same time; do one and the other',
				'Write to donors: what happened, what stands still, what you ask',
				'Pay hardship money by a lawful route that counsel has cleared',
				'Tell staff in person what is known about pay',
				'Tell partners which transfers will not arrive'
			],
			month: [
				'Write a plan for the day the account opens: who is paid in which order',
				'Put together an audit pack that answers the suspicion',
				'Record what the freeze cost, for a claim',
				'Review how much money lies in one place',
				'Stay in touch with donors, also after it ends: fear lasts longer than the freeze'
			]
		},
		facts: [
			{
				text: 'The accounts of ActionAid Uganda stayed blocked for nearly three months.',
				grade: 'context',
				sources: ['S9'],
				when: '2017'
			},
			{
				text: 'They were opened after a petition to court, with talks going on beside it. The suit was withdrawn later, although an earlier statement had said otherwise.',
				grade: 'context',
				sources: ['S9', 'S10'],
				when: '2017-12'
			},
			{
				text: 'In the same weeks 25 other organisations were told to hand over their bank details.',
				grade: 'context',
				sources: ['S7'],
				when: '2017-10'
			},
			{
				text: 'Some donors stayed away because they feared that money would be caught, and a water project was lost.',
				grade: 'context',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'Lifeline has offered grants for emergencies, advocacy and resilience to civil society under attack. Terms may have changed; ask before you count on it.',
				grade: 'context',
				sources: ['S49', 'S50']
			}
		],
		sources: [
			{
				key: 'S6',
				title: 'ActionAid Uganda: review one year after the search',
				url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S7',
				title: 'ActionAid USA: statement of 13 October 2017',
				url: 'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S9',
				title: 'ChimpReports: the accounts are opened again',
				url: 'https://chimpreports.com/actionaid-uganda-accounts-finally-unfrozen/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S10',
				title: 'ActionAid: news that the accounts are open after the petition',
				url: 'http://www.actionaid.org/news/actionaid-uganda-bank-accounts-unfrozen-after-court-petition',
				kind: 'context',
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
