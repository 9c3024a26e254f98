import { defineThreat } from '../define';

export const dig09 = defineThreat({
	id: 'DIG-09',
	category: 'digital',
	alsoIn: ['legal'],
	title: 'Surveillance and infiltration',
	definition: 'Others listen to what you say or join you in order to report on you.',
	earlySign: 'others already know plans that you told few people',
	synonyms: [
		'wiretap',
		'tapped phone',
		'spies and spying',
		'informant',
		'infiltrator',
		'mole',
		'intercepted messages',
		'tracking',
		'mass surveillance',
		'being followed'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Police or secret services, with or without a court',
			'A company that you criticise, and those it hires',
			'An opponent who sends somebody to your meetings',
			'A new member under pressure to report'
		],
		signs: [
			'Others know plans that you told few people',
			'A new member is eager, and asks who, where and when',
			'The same stranger or car appears near meetings',
			'Questions at a border or a hearing quote your talks',
			'Someone pushes the group towards violence or illegal acts'
		],
		hits: [
			'People are arrested or lose their work because of what was said',
			'Members mistrust one another, and the group dries up',
			'People who trusted you with their story are exposed',
			'You spend your time on secrets instead of the work',
			'An innocent member is driven out'
		],
		exposure: [
			{
				id: 'who-is-in-our-groups',
				question: 'Do we know everybody who reads along in our chat groups and lists?',
				why: 'A group that grew by itself has ears that nobody invited.',
				answers: [
					'Yes, each was checked this quarter',
					'Yes, in the sensitive ones',
					'Only some',
					'No'
				]
			},
			{
				id: 'where-we-say-it',
				question: 'Where do we speak about what could endanger somebody?',
				why: 'The easiest thing to listen to is an ordinary call.',
				answers: [
					'Face to face, or on encrypted channels with short storage where the law allows it',
					'Mostly so',
					'Sometimes on ordinary calls or mail',
					'Wherever it comes up'
				]
			},
			{
				id: 'who-knows-what',
				question: 'How many of us know about a sensitive plan before it happens?',
				why: 'What five people know can reach the wrong ear; what fifty know will.',
				answers: [
					'Only those who need it, as a rule',
					'Those who need it, and some others',
					'All staff',
					'Everyone, members and guests too'
				]
			}
		],
		prompts: [
			'What is truly secret here, and what may anyone know?',
			'How do we welcome new people without suspecting them?',
			'What would we do if a member told us that police had asked for reports?',
			'Which of our open work would suffer from too much secrecy?',
			'Who would be blamed unjustly, and why?'
		],
		capacities: [
			'Small rooms for small matters',
			'Messages that delete themselves, where law and duty allow',
			'A calm way to get to know new people',
			'Rules about who needs to know what',
			'Openness about all that need not be secret',
			'A trusted person to whom a doubt can be told'
		],
		moves: {
			'24h': [
				{
					id: 'shrink-the-circle',
					what: 'Shrink the circle for what is sensitive now',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Those who need to know are named, and others have open work.',
					grade: 'judgement'
				},
				{
					id: 'change-plan-at-risk',
					what: 'Change or put off what could harm somebody if it is known',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each plan in question is changed, put off or left as it is for a reason.',
					grade: 'judgement'
				},
				{
					id: 'warn-who-is-exposed',
					what: 'Warn people who could be hurt by what was heard, by a safe way',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each was reached face to face or by a channel that is safe.',
					grade: 'judgement'
				},
				{
					id: 'accuse-nobody',
					what: 'Accuse nobody, and do not search on your own',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The few who know have agreed to it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'review-with-few',
					what: 'Look with two or three trusted people at what was known, where and to whom',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 3,
					doneWhen: 'A page lists other explanations too, such as carelessness or chance.',
					grade: 'judgement'
				},
				{
					id: 'clean-the-groups',
					what: 'Go through groups, lists and shared files, and remove access nobody needs',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'Each list was read and signed off.',
					grade: 'judgement'
				},
				{
					id: 'ask-digital-helper',
					what: 'Ask a digital helper to look at phones that could be affected',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'A helper has the case; nothing was wiped before.',
					grade: 'judgement'
				},
				{
					id: 'ask-counsel-surveillance',
					what: 'Ask your lawyer what the law allows them and you',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The lawyer has answered in person or by a safe channel.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'agree-group-rules',
					what: 'Agree rules with the group: where we speak of what, how people join and leave',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The rules fit on a page, and all have heard them.',
					grade: 'judgement'
				},
				{
					id: 'train-habits',
					what: 'Train the habits together, phones and talk',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Everyone has done it once, with help for those who find it hard.',
					grade: 'judgement'
				},
				{
					id: 'talk-about-trust',
					what: 'Talk about trust, so that suspicion does not stay',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'A conversation with an outside facilitator took place.',
					grade: 'judgement'
				},
				{
					id: 'complain-or-ask',
					what: 'Decide with your lawyer and peers whether to complain or to ask a court or an oversight body',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The decision is noted with its reasons.',
					grade: 'judgement'
				},
				{
					id: 'talk-with-suspected',
					what: 'Let a neutral person decide with counsel whether a talk with someone in doubt would be safe and fair',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen:
						'The decision and its reasons are noted. If a talk took place, the person was heard and nobody was named to others.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Surveillance is among the five violations most often recorded against people who defend rights. The others are arrest, threats, legal action and death threats.',
				grade: 'context',
				sources: ['S55']
			},
			{
				text: 'In Canada a coalition of civil liberties groups worked against new powers of surveillance. It drew close to 10,000 letters to the senate.',
				grade: 'case',
				sources: ['ca-c59', 'ca-letters']
			},
			{
				text: 'In Canada the language of security was also used against people who defend land.',
				grade: 'case',
				sources: ['ca-land']
			}
		],
		sources: [
			{
				key: 'S55',
				title: 'Front Line Defenders: global analysis 2024/25 (read in a mirror)',
				url: 'https://algolearning.ir/en/resource-publication/global-analysis-202425',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'ca-c59',
				title: 'ICLMG: news page with Bill C-59',
				url: 'https://iclmg.ca/category/news-from-iclmg/page/5/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'ca-letters',
				title: 'ICLMG: newsletter on the work of 2018 and plans for 2019',
				url: 'https://myemail.constantcontact.com/What-we-ve-been-up-to-so-far-and-what-is-coming-up-in-2019-.html?soid=1110839102458&aid=6PhXtLeXJCc',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'ca-land',
				title: 'ICLMG: news page with security powers used on land defenders',
				url: 'https://iclmg.ca/category/news-from-iclmg/page/11/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
