import { defineThreat } from '../define';

export const fin02 = defineThreat({
	id: 'FIN-02',
	category: 'financial',
	alsoIn: ['reputational'],
	title: 'Refused transfers, closed accounts',
	definition:
		'A bank avoids you rather than look closer: it delays payments, sends them back or ends the account.',
	earlySign: 'repeated document requests',
	synonyms: [
		'de-risking',
		'bank refuses transfer',
		'account closed by the bank',
		'bank closed our account',
		'blocked transfer',
		'delayed wire',
		'returned payment',
		'correspondent bank',
		'debanking',
		'overcompliance'
	],
	leadsTo: ['FIN-04'],
	detail: {
		actors: [
			'Your own bank, which weighs a small fee against a large fine',
			'A correspondent bank abroad that you never meet',
			'A payment firm or card company that ends the contract',
			'A partner’s bank at the other end'
		],
		signs: [
			'The bank asks for the same papers again and again',
			'New fees, or a new form for every payment abroad',
			'Transfers come back, or hang for weeks without a reason',
			'Peers with the same theme or region lose their accounts',
			'Your contact at the bank changes, and nobody knows your file'
		],
		hits: [
			'Salaries and partners abroad are paid late or not at all',
			'Programmes are cancelled because money cannot arrive',
			'Staff begin to carry cash, which is dangerous',
			'Auditors and donors ask why the money stands still',
			'The bank’s doubt is passed on and told as a finding'
		],
		exposure: [
			{
				id: 'answer-the-bank',
				question: 'How fast could we answer a bank that asks who gets a payment, for what and why?',
				why: 'A clear answer on the same day often ends the question.',
				answers: [
					'On the same day, from a file kept for each project',
					'Within three days',
					'In one to three weeks, after searching',
					'We could not show it'
				]
			},
			{
				id: 'payments-to-risk',
				question: 'How much of our money goes to places or partners that banks treat as a risk?',
				why: 'Banks look at the country and the sector before they look at us.',
				answers: ['None of it', 'Less than a tenth', 'From a tenth to a half', 'More than half']
			},
			{
				id: 'person-at-bank',
				question: 'Does somebody at our bank know our work and take our call?',
				why: 'A file without a face is the first to be closed.',
				answers: [
					'Yes, a named person, met this year',
					'Yes, a named person, but we only write',
					'Only a general number',
					'No, or we do not know who looks after us'
				]
			}
		],
		prompts: [
			'Do we have one bank or two, and could the second carry a payment abroad?',
			'Which payment abroad would hurt most if it came four weeks late?',
			'Do our papers say in the bank’s words what a project is and who gains from it?',
			'Whom could we ask at the bank above the counter?',
			'Which peers have the same trouble, and have we compared notes?',
			'What would we never do, even if a transfer hangs, because it endangers a courier?'
		],
		capacities: [
			'A file for each project in words that a bank uses: purpose, place, partner, checks',
			'Checks of partners and payees that are written down',
			'A calendar of transfers that leaves weeks of slack',
			'A person at the bank who has visited you',
			'A forum where banks, regulators and organisations talk',
			'Partners who know what to do if money is late'
		],
		moves: {
			'24h': [
				{
					id: 'note-reference',
					what: 'Write down the reference, sum and day of each payment that hangs',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'A list shows each payment with its reference and where it was last seen.',
					grade: 'judgement'
				},
				{
					id: 'ask-reason-in-writing',
					what: 'Ask the bank for its reason and its deadline in writing',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The question is sent, and the day of the answer is noted.',
					grade: 'judgement'
				},
				{
					id: 'check-other-lawful-route',
					what: 'Find out which other lawful route could carry the most urgent payment',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'One route is named, with its cost, its time and who must agree.',
					grade: 'judgement'
				},
				{
					id: 'no-cash-by-hand',
					what: 'Tell teams that nobody carries cash to fill the gap until safety and law are cleared',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Every team has confirmed the message.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'meet-the-bank',
					what: 'Meet the bank with the project file, and answer the next question before it comes',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The meeting took place, and open questions are listed with a date.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners-the-day',
					what: 'Tell partners and staff abroad which day they can count on',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each payee has a date or an honest “not yet known”.',
					grade: 'judgement'
				},
				{
					id: 'tell-the-donor',
					what: 'Tell the donor whose money it is before it asks',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 2,
					doneWhen: 'The donor has a note with the reason and the next step.',
					grade: 'judgement'
				},
				{
					id: 'ask-closure-terms',
					what: 'Ask your lawyer about notice, complaint and the balance, if the account is to be closed',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The lawyer has named the deadline and the office for a complaint.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'open-second-account',
					what: 'Apply for a second account at another bank',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The application is complete, and the bank has confirmed that it has it.',
					grade: 'judgement'
				},
				{
					id: 'compare-with-peers',
					what: 'Collect with peers how often payments were refused, without names of people',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'At least three organisations have put their numbers in one table.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-round-table',
					what: 'Ask the bank association or regulator for a talk with the sector',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A date is set, or the refusal is on paper.',
					grade: 'judgement'
				},
				{
					id: 'complain-if-useful',
					what: 'Use the bank’s complaint route or an ombudsman, if your lawyer finds one',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The complaint is filed with its number noted.',
					grade: 'judgement'
				},
				{
					id: 'calendar-with-slack',
					what: 'Move payment dates earlier, so that three weeks of delay do no harm',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The calendar of the next half-year is agreed with partners.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In a study of United States non-profits that work abroad, two thirds had trouble with banks. For 37% payments were late, some by months, and 6.3% lost an account. The year of the study was not read.',
				grade: 'context',
				sources: ['S60']
			},
			{
				text: 'The world’s standard for non-profits was rewritten in November 2023, because it had been misused. Measures must be focused and fit the risk. It is an argument to bring to a bank.',
				grade: 'context',
				sources: ['S57', 'S58'],
				when: '2023-11',
				checkedOn: '2026-11-21'
			},
			{
				text: 'Islamic Relief met harder access and harder money transfers than others.',
				grade: 'context',
				sources: ['B8']
			},
			{
				text: 'In the United States, organisations formed the Together Project to meet such trouble as a group.',
				grade: 'context',
				sources: ['S89']
			}
		],
		sources: [
			{
				key: 'S60',
				title: 'Charity and Security Network: study of the banking problems of non-profits',
				url: 'https://www.charityandsecurity.org/FinAccessPR',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S57',
				title: 'Philea: the revision of FATF Recommendation 8',
				url: 'https://philea.eu/revision-of-fatf-recommendation-8-reflects-asks-of-non-profit-and-philanthropy-sector/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S58',
				title: 'Regulation Tomorrow: FATF updates its best practices on non-profits',
				url: 'https://www.regulationtomorrow.com/eu/fatf-updates-best-practices-on-combating-the-abuse-of-npos/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'B8',
				title: 'HuffPost UK: on the reputation of a humanitarian',
				url: 'https://www.huffingtonpost.co.uk/fadi-itani/the-reputation-of-a-human_b_12262270.html',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S89',
				title: 'International Civil Society Centre: blog page with a post on the Together Project',
				url: 'https://icscentre.org/category/blog-post/page/13/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
