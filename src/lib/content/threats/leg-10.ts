import { defineThreat } from '../define';

export const leg10 = defineThreat({
	id: 'LEG-10',
	category: 'legal',
	alsoIn: [],
	title: 'Travel bans, visas and expulsion',
	definition:
		'Leave to enter, stay, work or travel is refused or withdrawn so that certain people cannot do their job.',
	earlySign: 'permits slow down, or questions at the airport',
	synonyms: [
		'visa refused',
		'deported',
		'expelled',
		'exit ban',
		'no-fly list',
		'passport taken',
		'work or residence permit',
		'exile',
		'persona non grata',
		'border and immigration'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Immigration offices that give and renew permits',
			'Border police and airport officers',
			'Security services whose lists others follow',
			'Foreign states that refuse entry to your people'
		],
		signs: [
			'A permit that took weeks now takes months',
			'Long questions at the airport, or a telephone taken for an hour',
			'Officials or newspapers name your foreign staff',
			'A colleague from a peer group was sent back at the border',
			'A passport is kept “for checking”'
		],
		hits: [
			'A leader is missing when it matters most',
			'Families are split, and children lose their school',
			'Meetings with donors, courts or UN bodies take place without you',
			'Those who go into exile take knowledge and contacts with them',
			'Colleagues without a foreign passport are left to face the pressure'
		],
		exposure: [
			{
				id: 'permit-roles',
				question: 'How many of our key roles are held by people whose stay depends on a permit?',
				why: 'A permit can end a role without a word about your work.',
				answers: [
					'None',
					'One, and the work could go on without',
					'Several',
					'Most, the head of the office among them'
				]
			},
			{
				id: 'who-steps-in',
				question:
					'If someone with a key role of ours could not come back tomorrow, who would do the work next week?',
				why: 'A ban strikes on a journey, without warning.',
				answers: [
					'Someone here who has already done it',
					'Someone here who would have to learn it',
					'Someone abroad, by telephone',
					'Nobody'
				]
			},
			{
				id: 'crossing-borders',
				question: 'How much of our work depends on people crossing a border?',
				why: 'What depends on travel can be stopped at a desk.',
				answers: [
					'Nothing that could not be done at a distance',
					'A few meetings a year',
					'Regular work or money',
					'The core of our work, or the safety of some of us'
				]
			}
		],
		prompts: [
			'Whose permit ends in the next twelve months?',
			'What would someone of ours carry over a border that could harm others?',
			'Where would a colleague sleep who is sent back tonight?',
			'Who would look after the family if one of us could not return?',
			'Whose passport puts them in a stronger place than the others, and how do we talk about that?'
		],
		capacities: [
			'Leaders who are at home here, with real power to decide',
			'A calendar of permits and passports, with three months’ warning',
			'Rules for travel: what to carry, whom to call, when to check in',
			'A lawyer for immigration, and contacts in consulates',
			'Money and a place for someone who must leave, or cannot return'
		],
		moves: {
			'24h': [
				{
					id: 'reach-person',
					what: 'Reach the person and find out where they are, who holds them or their papers, and why',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Place, office and reason are noted, with the time of the last contact.',
					grade: 'judgement'
				},
				{
					id: 'border-counsel',
					what: 'Call a lawyer for immigration, and note by when one can object',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The lawyer has the papers, and the deadline is written down.',
					grade: 'judgement'
				},
				{
					id: 'call-consulate',
					what: 'Ask the person whether the consulate may be told, and call it if they agree',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The person’s answer is noted, and the consulate has a name to ask for.',
					grade: 'judgement'
				},
				{
					id: 'safe-place',
					what: 'Find safe lodging for the person and those with them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen: 'They have confirmed that they are there.',
					grade: 'judgement'
				},
				{
					id: 'limit-access',
					what: 'Limit access from devices that officers may have taken or opened, once counsel agrees',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Counsel and the person have agreed, and a log shows what was changed.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'file-objection',
					what: 'File the objection, if counsel finds that it can help',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The objection is filed, or counsel’s reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'interim-lead',
					what: 'Name who leads in the meantime, and tell those who must know',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 2,
					doneWhen: 'The bank, staff and partners know the name of the interim lead.',
					grade: 'judgement'
				},
				{
					id: 'family-help',
					what: 'Ask the family what they need, and give it',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 3,
					doneWhen: 'One person stays in touch, and the first need is met.',
					grade: 'judgement'
				},
				{
					id: 'warn-travellers',
					what: 'Tell others with the same profile before they travel',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Everyone who planned to travel this month was asked and has decided.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'change-roles',
					what: 'Change roles so that none hangs on one permit',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A list shows each role with a deputy who may stay.',
					grade: 'judgement'
				},
				{
					id: 'distant-lead',
					what: 'Agree how someone can work from abroad without putting people at home in danger',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The rules are written, and those at home have agreed to them.',
					grade: 'judgement'
				},
				{
					id: 'raise-abroad',
					what: 'Raise the case with bodies that watch rights at borders, if the person agrees',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The report was sent, with the person’s consent on file.',
					grade: 'judgement'
				},
				{
					id: 'plan-costs',
					what: 'Plan for rent, lawyer and school for as long as it may last',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'A budget for six months has been shown to the board or a fund.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'From Nicaragua activists went into exile in Costa Rica and Spain, and the movement lost leaders with experience.',
				grade: 'case',
				sources: ['S86'],
				when: '2020'
			},
			{
				text: 'In Canada the state set aside 81.4 million Canadian dollars over five years for redress over no-fly lists. ICLMG and others had long asked for it. When this was, was not read.',
				grade: 'case',
				sources: ['CA5']
			},
			{
				text: 'The Canadian border agency has an independent review body by a law of 31 October 2024, the first it ever had.',
				grade: 'case',
				sources: ['CA3'],
				when: '2024-10-31',
				checkedOn: '2026-11-21'
			},
			{
				text: 'Help from the Lifeline fund could also cover relocation. Its terms may have changed; ask before you count on it.',
				grade: 'context',
				sources: ['S50'],
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'S86',
				title: 'Solidarity Action Network: case studies of the Americas',
				url: 'https://solidarityaction.network/?region=americas',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'CA5',
				title: 'ICLMG: news page with the money for redress of flight lists',
				url: 'https://iclmg.ca/category/news-from-iclmg/page/51/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'CA3',
				title: 'ICLMG: news page with the review body for the border agency',
				url: 'https://iclmg.ca/category/news-from-iclmg/page/3',
				kind: 'case',
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
