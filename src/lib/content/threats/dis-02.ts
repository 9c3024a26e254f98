import { defineThreat } from '../define';

export const dis02 = defineThreat({
	id: 'DIS-02',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Coordinated troll attack',
	definition:
		'Many accounts that work together, paid or automated, flood you with abuse and bend the debate.',
	earlySign: 'the same post from many new accounts',
	synonyms: [
		'trolls',
		'trolling',
		'bots',
		'troll farm',
		'hashtag campaign',
		'brigading',
		'pile-on',
		'online abuse',
		'inauthentic behaviour',
		'astroturfing'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Paid networks that post to order',
			'Party teams and their followers',
			'Groups of private people who agree on a target',
			'Automated accounts that repeat what others write'
		],
		signs: [
			'The same words from many new accounts',
			'Posts at odd hours, or all within minutes',
			'A hashtag with your name that nobody of yours made',
			'Abuse rises just before a vote, a report or a hearing',
			'A peer is flooded with the same pictures'
		],
		hits: [
			'Those who read the comments are worn out or frightened',
			'People you serve read abuse under your posts and leave',
			'Your debate becomes a debate about you',
			'Journalists take the noise for opinion',
			'Platforms punish your account because of false reports'
		],
		exposure: [
			{
				id: 'who-may-lock',
				question: 'Who of us may close comments or hide posts, at any hour?',
				why: 'The first night is the worst, and it is seldom in office hours.',
				answers: [
					'Two people with access, at any hour',
					'Two people, in office hours',
					'One person',
					'Nobody knows, or someone who has left'
				]
			},
			{
				id: 'one-open-channel',
				question: 'How much of our public voice runs through channels that anyone can flood?',
				why: 'Where everything passes one open comment field, noise can drown it.',
				answers: [
					'Less than a third; we also meet and write to people directly',
					'From a third to a half',
					'More than half',
					'All or nearly all of it'
				]
			},
			{
				id: 'people-behind-accounts',
				question: 'How easily can a stranger tell which of us stands behind our accounts?',
				why: 'A flood turns on persons once it finds one.',
				answers: [
					'Not at all; posts carry no names',
					'With some effort',
					'Easily for one or two people',
					'At once, with names and faces'
				]
			}
		],
		prompts: [
			'Who watches what is said about us, and in which languages?',
			'Which date of ours would be worth a flood to somebody?',
			'What do we hide, what do we answer, and what do we leave?',
			'Who takes over when the first person has read enough?',
			'Which allies would speak, and who should better stay silent?',
			'How would we tell a real critic from the crowd?'
		],
		capacities: [
			'Rules for comments that are public and applied to all',
			'A rota, so that nobody reads abuse for long',
			'A way to save posts with date and address',
			'Two administrators for each account',
			'Allies who know when to speak and when not',
			'Channels that cannot be flooded, such as letters, calls and meetings'
		],
		moves: {
			'24h': [
				{
					id: 'save-before-hide',
					what: 'Save examples with date, address and account before you hide anything',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'At least twenty examples are saved in two places.',
					grade: 'judgement'
				},
				{
					id: 'close-or-slow-comments',
					what: 'Close, slow or filter comments for a time',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The setting is on, and the hour to look again is agreed.',
					grade: 'judgement'
				},
				{
					id: 'do-not-feed',
					what: 'Do not answer the crowd, and ask staff and friends not to',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A short note with the reason has reached all staff.',
					grade: 'judgement'
				},
				{
					id: 'ask-who-is-hit',
					what: 'Ask those who are named or who read along how they are, and relieve them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each was asked, and somebody else reads on.',
					grade: 'judgement'
				},
				{
					id: 'look-for-threats',
					what: 'Pick out threats to persons, and treat them first',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each threat has a name of a role that deals with it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'report-as-group',
					what: 'Report the accounts to the platform as a group that acts together',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The report has a number and shows the pattern.',
					grade: 'judgement'
				},
				{
					id: 'brief-allies',
					what: 'Tell allies and funders what happens and what you ask of them',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'Each has a short note with one request.',
					grade: 'judgement'
				},
				{
					id: 'speak-to-your-people',
					what: 'Speak to the people you serve where the crowd cannot follow',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'They have heard from you by letter, call or meeting.',
					grade: 'judgement'
				},
				{
					id: 'decide-public-line',
					what: 'Decide whether to say one thing in public, and say it once',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The line is out, or the choice of silence is noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'pattern-report',
					what: 'Write down the pattern: when, which words, which accounts, what was coming',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'A report of two pages exists and contains no private data of others.',
					grade: 'judgement'
				},
				{
					id: 'share-with-researchers',
					what: 'Share it with researchers, peers or a regulator, if that is safe',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'It was shared, or the reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'rest-and-support',
					what: 'Give rest and support to those who read it all',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Each has had free time and an offer of support.',
					grade: 'judgement'
				},
				{
					id: 'change-comment-rules',
					what: 'Change the rules for comments and the rota by what you learned',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The new rules are public, and the rota is filled for two months.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Guidance for NGOs shares the task among technical, programme, communications and security staff.',
				grade: 'context',
				sources: ['S67']
			},
			{
				text: 'Islamic Relief learned that an answer to each attacker keeps the attack alive.',
				grade: 'case',
				sources: ['S84']
			},
			{
				text: 'When streets were closed to them, feminist groups in Nicaragua took their work online.',
				grade: 'case',
				sources: ['S86']
			},
			{
				text: 'The Polish coalition It Works showed short films of people whom local groups had helped. By December 2019 it had reached over two million people online.',
				grade: 'case',
				sources: ['pl-films', 'pl-civitates'],
				when: '2019-12'
			}
		],
		sources: [
			{
				key: 'S67',
				title: 'InterAction: disinformation and the work of NGOs',
				url: 'https://interaction.org/?p=17318',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S84',
				title: 'Solidarity Action Network: the Islamic Relief case',
				url: 'https://solidarityaction.network/case-study/islamic-relief/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S86',
				title: 'Solidarity Action Network: cases in the Americas, with the case of Nicaragua',
				url: 'https://solidarityaction.network/?region=americas',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-films',
				title: 'iGryfino: report on a film of the campaign',
				url: 'https://igryfino.pl/artykuly/17/banie?p=548',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-civitates',
				title: 'Civitates: stronger relations between coalitions, December 2019',
				url: 'https://civitates-eu.org/2019/12/11/strenghtening-relations-across-the-coalitions/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
