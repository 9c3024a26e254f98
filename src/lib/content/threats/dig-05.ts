import { defineThreat } from '../define';

export const dig05 = defineThreat({
	id: 'DIG-05',
	category: 'digital',
	alsoIn: ['legal', 'disinformation'],
	title: 'Site or app blocked',
	definition: 'A site, app or service that you need is made unreachable in the country.',
	earlySign: 'it works with one provider and not with another',
	synonyms: [
		'website blocked',
		'app ban',
		'social media ban',
		'internet censorship',
		'firewall',
		'filtering',
		'VPN',
		'blacklisted domain',
		'messaging blocked'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A regulator or ministry that gives the order',
			'A court that orders a block',
			'Operators who carry it out',
			'A company that takes its app out of a country'
		],
		signs: [
			'It works with one provider and not with another',
			'Officials threaten a platform in public',
			'A new law lets an office block without a court',
			'Peers or media with your themes are already blocked',
			'An election, a protest or a scandal is near'
		],
		hits: [
			'People cannot find your information or your help line',
			'Staff lose the tools by which they work together',
			'Reach and income from the site fall',
			'People use unsafe ways round and are punished for it',
			'The block is told as proof that you did wrong'
		],
		exposure: [
			{
				id: 'no-substitute',
				question: 'Which of the tools that we use every day has no substitute here?',
				why: 'A block strikes hardest where one service does everything.',
				answers: [
					'None; each has a second one that we have used this year',
					'One or two, of little weight',
					'The tool by which our teams talk or work',
					'The only channel to people who depend on us'
				]
			},
			{
				id: 'reach-without-site',
				question: 'How would people find us if our site were blocked tomorrow?',
				why: 'A copy helps only if people know of it before.',
				answers: [
					'By a copy and a mailing list that they know already',
					'By a list or a channel that reaches about half',
					'By word of mouth',
					'They would not'
				]
			},
			{
				id: 'law-on-circumvention',
				question: 'Do we know what our law says about tools that get round a block?',
				why: 'Where such tools are punished, advice to use them can bring somebody into prison.',
				answers: [
					'Yes, from a lawyer, this year, and staff know it',
					'Yes, but older than a year or not passed on',
					'Only from hearsay',
					'No, and staff use them all the same'
				]
			}
		],
		prompts: [
			'Which dates in the next year make a block more likely?',
			'Who of us can test from two networks and write down what they see?',
			'Whom would we tell first, and by which channel that is not blocked?',
			'Who gives out advice on ways round, and who bears the risk of using them?',
			'Would a court here hear us, and how fast?'
		],
		capacities: [
			'A second tool for every task, used now and then',
			'A copy of the site that people know of',
			'A list of addresses and numbers of your own, safely kept',
			'Advice of a lawyer on circumvention and on contesting orders',
			'People trained to measure before the date comes',
			'Contact with a coalition that counts blocks'
		],
		moves: {
			'24h': [
				{
					id: 'two-networks',
					what: 'Check from two networks, and with somebody abroad, whether it is a block or a fault',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Time, place, network and result are noted for each.',
					grade: 'judgement'
				},
				{
					id: 'note-evidence',
					what: 'Save what people see: pictures of the screen, error texts, and statements of operators',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The notes are kept in two places, where that is safe.',
					grade: 'context'
				},
				{
					id: 'switch-tools',
					what: 'Move staff to the agreed second tool',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'All teams have answered there.',
					grade: 'judgement'
				},
				{
					id: 'tell-those-who-need-you',
					what: 'Tell people who depend on you how to reach you now, by text message, radio or in person',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The notice is out by two ways that are not blocked.',
					grade: 'judgement'
				},
				{
					id: 'law-before-advice',
					what: 'Ask your lawyer before you advise anybody to use a way round the block',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The answer is known to all who speak with the public.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'open-copy',
					what: 'Open a copy of the site under another address, once your lawyer has cleared it',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The copy opens on the blocked networks.',
					grade: 'judgement'
				},
				{
					id: 'tell-coalition',
					what: 'Tell the coalition that counts blocks, with your measurements and without names',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Receipt has been confirmed.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-order',
					what: 'Ask the regulator and the operators in writing for the order and its legal ground',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The letters have receipts, and the time limits are noted.',
					grade: 'judgement'
				},
				{
					id: 'tell-donors',
					what: 'Tell donors and partners what is out of reach and what goes on',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Each of them has had one message.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'contest-order',
					what: 'Contest the order with others, where your lawyer finds that courts can be used',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'A filing has been made, or the reasons against it are on paper.',
					grade: 'judgement'
				},
				{
					id: 'show-harm',
					what: 'Collect what the block does to people, with their consent and without names',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Ten accounts are written down and stored safely.',
					grade: 'judgement'
				},
				{
					id: 'make-second-ways',
					what: 'Make the second tool and the copy part of daily work',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each was used in the last week.',
					grade: 'judgement'
				},
				{
					id: 'train-testers',
					what: 'Train two people to measure before the next date that matters',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Both have recorded a normal day for comparison.',
					grade: 'context'
				}
			]
		},
		facts: [
			{
				text: 'The coalition against shutdowns checks a report by three means: measurement in the network, people’s own accounts, and what operators say.',
				grade: 'case',
				sources: ['K1']
			},
			{
				text: 'People who measure should be trained before the date. To arrange it during a crisis does not scale, experience with rapid response says.',
				grade: 'context',
				sources: ['K2']
			},
			{
				text: 'A regional court held the shutdown of 2017 in Togo unlawful and gave the plaintiffs two million CFA francs. Eight groups had joined as friends of the court.',
				grade: 'case',
				sources: ['K3'],
				when: '2020-06-25'
			},
			{
				text: 'Handbooks put preparation first, then connection and notes during the event, then proof and courts.',
				grade: 'context',
				sources: ['S69', 'S70']
			}
		],
		sources: [
			{
				key: 'K1',
				title: 'Access Now: how shutdowns are tracked',
				url: 'https://www.accessnow.org/tracking-internet-shutdowns-methodology-update/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'K2',
				title: 'Tor Project: notes of a meeting on rapid response and measurement, 2018',
				url: 'https://trac.torproject.org/projects/tor/wiki/org/meetings/2018MexicoCity/Notes/OONIRapidResponse?action=diff&version=2',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'K3',
				title: 'OpenNet Africa: the court of ECOWAS on the shutdown in Togo',
				url: 'https://www.opennetafrica.org/ecowas-court-upholds-digital-rights-rules-2017-internet-shutdowns-in-togo-illegal/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S69',
				title: 'Internews: Optima workflow for internet shutdowns',
				url: 'https://internews.org/resource/optimashutdownworkflow/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S70',
				title: 'Access Now: press release on the election handbook against shutdowns',
				url: 'https://www.accessnow.org/press-release/election-handbook-fight-back-internet-shutdowns/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
