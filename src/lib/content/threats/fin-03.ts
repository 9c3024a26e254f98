import { defineThreat } from '../define';

export const fin03 = defineThreat({
	id: 'FIN-03',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Cap or ban on foreign funding',
	definition: 'Money from abroad needs approval first, is limited to some purposes, or stops.',
	earlySign: 'a ministry asks for your grant list',
	synonyms: [
		'foreign funding ban',
		'foreign donations',
		'prior approval',
		'funding licence',
		'FCRA',
		'cap on overseas money',
		'foreign grants law',
		'funding restriction',
		'state bank route',
		'foreign contribution'
	],
	leadsTo: ['LEG-03'],
	detail: {
		actors: [
			'The government, which writes the rule',
			'The central bank, through which money must pass',
			'A ministry that approves each grant',
			'A registrar who renews the licence to receive money'
		],
		signs: [
			'Draft rules on “foreign contributions”',
			'Licences of peers are renewed slowly or not at all',
			'A ministry asks for your list of grants',
			'Speeches against money from abroad',
			'A bank wants a letter from an agency before it pays out'
		],
		hits: [
			'Grants that were won cannot be used',
			'Posts are cut, often those of the people with most knowledge',
			'Partners who live on your small grants close',
			'Work is bent to the few purposes that are allowed',
			'Donors turn to organisations that are closer to power'
		],
		exposure: [
			{
				id: 'approval-map',
				question:
					'For each grant from abroad, do we know who would have to approve it and how long that takes?',
				why: 'A rule hits at once those who must first find out whether it means them.',
				answers: [
					'Yes, for every grant, checked this year',
					'Yes, for the large ones',
					'Only in part',
					'No'
				]
			},
			{
				id: 'core-without-abroad',
				question: 'What could we still do after six months without any money from abroad?',
				why: 'What lives on other money is what a ban cannot stop.',
				answers: ['Nearly all of our work', 'Our core work', 'A small part', 'Nothing']
			},
			{
				id: 'purposes-at-risk',
				question:
					'How much of our work falls under purposes that such rules often exclude, such as rights, elections or advocacy?',
				why: 'Limits on purpose leave some organisations alone and close others.',
				answers: ['None of it', 'A side activity', 'One of our main activities', 'Most of it']
			}
		],
		prompts: [
			'Which grants would need approval, from whom, and what would we do while we wait?',
			'What comes in from people in our own country, and what could?',
			'Which activity would we refuse to give up for a licence?',
			'Which contracts let a donor pause without an end?',
			'What would our partners do if we could not pass money on?'
		],
		capacities: [
			'Supporters at home who give small sums, or time and rooms',
			'Regional funds and gifts in kind, where a lawyer finds that the rule allows them',
			'A desk that can fill in an approval within days',
			'Contracts that may be paused and bent',
			'A position agreed with peers before the vote',
			'A lawyer who knows the rules on money from abroad'
		],
		moves: {
			'24h': [
				{
					id: 'hold-transfers',
					what: 'Hold transfers that are on their way until counsel has read the rule',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'Each open transfer is marked as held or cleared, with the reason.',
					grade: 'judgement'
				},
				{
					id: 'get-rule-and-date',
					what: 'Get the full text, and the day from which it applies',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 1,
					doneWhen: 'A dated copy is kept, and the first deadline is known to the board.',
					grade: 'judgement'
				},
				{
					id: 'do-not-split',
					what: 'Make clear that nobody splits or reroutes a grant to slip under the rule',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Finance and programme staff have confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'ask-donors-to-pause',
					what: 'Ask donors for a pause without cost, rather than an end',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Every donor from abroad has the request, and answers are listed.',
					grade: 'judgement'
				},
				{
					id: 'read-with-sector',
					what: 'Read the rule together with peers and one lawyer',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A shared reading on two pages exists.',
					grade: 'judgement'
				},
				{
					id: 'sort-grants',
					what: 'Sort all grants: allowed, needs approval, forbidden, unclear',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Every grant stands in one of the four columns.',
					grade: 'judgement'
				},
				{
					id: 'tell-those-who-depend',
					what: 'Tell staff and partners whose pay is in question, and by when you will know',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each person concerned has heard it from you.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'apply-where-you-must',
					what: 'Apply for approval where the law asks it, and keep the stamp of each paper',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Every application is filed with proof of the day.',
					grade: 'judgement'
				},
				{
					id: 'choose-the-core',
					what: 'Choose with the board what stays if the money does not come',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The minutes name the core work, its cost and what stops.',
					grade: 'judgement'
				},
				{
					id: 'contest-with-peers',
					what: 'Decide with peers whether to contest the rule, in court or in parliament',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The decision is on paper, with who pays and who speaks.',
					grade: 'judgement'
				},
				{
					id: 'start-money-at-home',
					what: 'Start one way of raising money at home, and test it small',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Fundraising lead',
					days: 30,
					doneWhen: 'The first gifts have come, and their cost is known.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Five kinds of barrier are told apart: a ban, approval beforehand, burdensome procedure, limits on purpose, and a compulsory route through state banks.',
				grade: 'context',
				sources: ['S41']
			},
			{
				text: 'The Ethiopian law of 2009 kept groups with more than 10% of income from abroad out of work on rights and governance. Up to nine in ten local groups in this field are said to have closed or changed course.',
				grade: 'context',
				sources: ['G1'],
				when: '2009'
			},
			{
				text: 'Ethiopia passed a new law in March 2019, and hundreds of new registrations followed.',
				grade: 'context',
				sources: ['G4'],
				when: '2019-03'
			},
			{
				text: 'The Hungarian law of 2017 was struck down by the EU court in June 2020. It lapsed in July 2021, and audits of larger organisations took its place.',
				grade: 'context',
				sources: ['hu-helsinki'],
				when: '2021-07-01',
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'S41',
				title: 'Global NPO Coalition on FATF: restrictions on foreign funding',
				url: 'http://fatfplatform.org/foreign-funding-restrictions/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'G1',
				title: 'Movedemocracy: case study of Ethiopia',
				url: 'https://www.movedemocracy.org/case-studies/ethiopia',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'G4',
				title: 'DevelopmentPI: notice on support for civil society in Ethiopia',
				url: 'https://developmentpi.com/news/support-for-cso-sector-growth-in-ethiopia',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'hu-helsinki',
				title:
					'Hungarian Helsinki Committee: note on the law on foreign-funded organisations, 2021',
				url: 'https://helsinki.hu/en/information-note-on-hungarys-lex-ngo-2021',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
