import { defineThreat } from '../define';

export const fin08 = defineThreat({
	id: 'FIN-08',
	category: 'financial',
	alsoIn: ['legal'],
	title: 'Costs that drain you',
	definition:
		'Lawyers, insurance, rent and security eat the money meant for the work, a little every month.',
	earlySign: 'a premium rises, or a lease is not renewed',
	synonyms: [
		'legal costs',
		'legal fees',
		'insurance cancelled',
		'security costs',
		'evicted or eviction',
		'rent',
		'overheads',
		'slow exhaustion',
		'defence costs',
		'bankruptcy'
	],
	leadsTo: ['DIS-01'],
	detail: {
		actors: [
			'People who sue in order to cost you money',
			'Insurers who raise the price or leave',
			'A landlord under pressure',
			'Auditors, notaries and advisers whom new rules make compulsory'
		],
		signs: [
			'A premium rises or a policy is not renewed',
			'The landlord does not answer about the lease',
			'Legal bills come each month, and nobody planned them',
			'Guards, cameras and travel eat more than last year',
			'Project money is asked to carry what it may not'
		],
		hits: [
			'Less is left for the work, a little each month',
			'Staff are kept busy with hearings and offers instead of people',
			'Leaders become careful and say less',
			'Reserves shrink without a single dramatic day',
			'A small organisation gives up a case it could have won'
		],
		exposure: [
			{
				id: 'cost-seen',
				question:
					'Do we know what we spent last year on lawyers, insurance, security and rent together?',
				why: 'A slow drain is seen only by those who add it up.',
				answers: [
					'Yes, by month, and the board has seen it',
					'Yes, for the year',
					'Only roughly',
					'No'
				]
			},
			{
				id: 'one-decision-away',
				question:
					'Which of our insurance, rooms or services could be ended by one other party within three months?',
				why: 'A lease or a policy is a lever in the hand of someone who may be pressed.',
				answers: [
					'None that we could not replace',
					'One, and we know the alternative',
					'One or two without an alternative',
					'Three or more, or most of them'
				]
			},
			{
				id: 'help-for-less',
				question: 'Who would help us in court or with security for little or no money?',
				why: 'Defence at full price is what exhausts.',
				answers: [
					'Two or more, with a promise on paper',
					'One, with a promise',
					'Somebody we think would',
					'Nobody'
				]
			}
		],
		prompts: [
			'Which of our budgets has a line for lawyers and safety?',
			'How long could we pay a lawyer at the full rate?',
			'Which cost would we cut first, and whom would that put at risk?',
			'When do lease and policies end?',
			'Which donor would allow a change of budget for defence?',
			'Could we share a lawyer, a guard or an office with peers?'
		],
		capacities: [
			'A line for contingencies in each budget',
			'A pooled fund or a shared lawyer with peers',
			'A list of lawyers who work without a fee',
			'A calendar of leases, policies and licences',
			'Other rooms that could be had within weeks',
			'Board members who look at the slow costs every quarter'
		],
		moves: {
			'24h': [
				{
					id: 'log-the-cost',
					what: 'Log the bill, the rise or the notice with its date and reason',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The entry stands in a list of such costs for the year.',
					grade: 'judgement'
				},
				{
					id: 'check-the-notice',
					what: 'Check by when you must answer, object or leave',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The deadline is in the calendar of two people.',
					grade: 'judgement'
				},
				{
					id: 'do-not-sign-in-haste',
					what: 'Sign nothing in haste, and pay nothing that is disputed before you have asked',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Those who may sign have confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'get-other-offers',
					what: 'Get two other offers for insurance, rooms or guards',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Two offers are on the table, or two refusals are noted.',
					grade: 'judgement'
				},
				{
					id: 'ask-pro-bono',
					what: 'Ask lawyers on your list for help without a fee or at a fixed price',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The answers are listed with their limits.',
					grade: 'judgement'
				},
				{
					id: 'ask-peers-cost',
					what: 'Ask peers whether the same happens to them',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'At least three answers are noted.',
					grade: 'judgement'
				},
				{
					id: 'look-for-cover',
					what: 'Look whether a policy or a donor already covers it',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Policies and contracts have been read and the answer noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'amend-donor-budgets',
					what: 'Ask donors to change budgets so that they carry defence, security and care',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Fundraising lead',
					days: 30,
					doneWhen: 'Each main donor has the request and has answered.',
					grade: 'judgement'
				},
				{
					id: 'set-a-ceiling',
					what: 'Set with the board how much each fight may cost, and when to look again',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 21,
					doneWhen: 'The ceiling and the date stand in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'pool-with-peers',
					what: 'Agree with peers to share a lawyer, a policy or rooms',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A first agreement, even a small one, is signed.',
					grade: 'judgement'
				},
				{
					id: 'keep-safety-costs',
					what: 'Cut elsewhere before you cut what keeps people safe',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen:
						'The list of costs marks those that protect people, and none was cut without asking them.',
					grade: 'judgement'
				},
				{
					id: 'yearly-view',
					what: 'Put these costs together in one yearly view with a trend',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The board has seen three years side by side.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Islamic Relief reports that lawyers and work with lawmakers are expensive and need their own money.',
				grade: 'case',
				sources: ['S84']
			},
			{
				text: 'Two suits were brought against Greenpeace in the United States, in 2016 and 2017. The second claimed almost a billion dollars.',
				grade: 'case',
				sources: ['C1'],
				when: '2017'
			},
			{
				text: 'The first of these suits against Greenpeace ended only in April 2023, after seven years.',
				grade: 'case',
				sources: ['C2'],
				when: '2023-04'
			},
			{
				text: 'A United States charity with 125 staff paid about 25,000 dollars only to learn how intruders had come in.',
				grade: 'context',
				sources: ['RS4']
			}
		],
		sources: [
			{
				key: 'S84',
				title: 'Solidarity Action Network: the Islamic Relief case',
				url: 'https://solidarityaction.network/case-study/islamic-relief/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'C1',
				title: 'International Civil Society Centre: summary of the Greenpeace case',
				url: 'https://icscentre.org/2020/04/22/greenpeace-international-developing-resilience-to-strategic-lawsuits-against-public-participation-suits-through-joint-action/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'C2',
				title: 'Greenpeace USA: page on suits against public participation',
				url: 'https://www.greenpeace.org/usa/issues/anti-slapp/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'RS4',
				title: 'Alliance for Strong Families and Communities: a charity after a cyberattack',
				url: 'https://alliance1.org/web/resources/pubs/we-thought-we-were-safe-victim-to-cyberattack.aspx?hkey=7b320138-3886-4472-8d8a-5c5bc8442a8f',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
