import { defineThreat } from '../define';

export const dis08 = defineThreat({
	id: 'DIS-08',
	category: 'disinformation',
	alsoIn: ['reputational'],
	title: 'Rumours that harm field work',
	definition:
		'False talk about health, votes or aid makes it unsafe to visit the people you work with.',
	earlySign: 'more worried calls, and doors that stay shut',
	synonyms: [
		'rumour',
		'rumor',
		'fake news',
		'gossip',
		'vaccine myth',
		'misinformation',
		'aid diversion story',
		'conspiracy',
		'election rumour',
		'radio talk'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Local rivals for power or for aid',
			'People with a following on the phone or in places of worship',
			'Accounts that stir up fear for money',
			'Frightened neighbours who mean no harm'
		],
		signs: [
			'More calls with the same worried question',
			'Doors that were open stay shut',
			'A new word for your team is heard in the market',
			'Voice messages go round in closed groups',
			'Somebody films your vehicle'
		],
		hits: [
			'Teams are chased away, or worse',
			'People miss a vaccine, a vote or a delivery',
			'Community helpers are blamed by their neighbours',
			'Access is lost for months',
			'Staff begin to argue with the people they serve'
		],
		exposure: [
			{
				id: 'who-stops-a-visit',
				question: 'Who of us may stop a field visit, and on what sign?',
				why: 'Without a rule, the team goes on until it is hurt.',
				answers: [
					'The team itself, by agreed signs, and it has happened',
					'A leader, by agreed signs',
					'A leader, as he or she sees fit',
					'Nobody, or the donor’s plan decides'
				]
			},
			{
				id: 'trusted-mouths',
				question: 'Through how many people whom a community trusts could we reach it within a day?',
				why: 'A false story is corrected by a trusted mouth, seldom by a poster.',
				answers: ['Ten or more, in different groups', 'Two to nine', 'One, who may be away', 'None']
			},
			{
				id: 'strangers-there',
				question: 'How well do people in the places where we work know us?',
				why: 'Rumours grow fastest about strangers with a car.',
				answers: [
					'We live there or are there each week',
					'We are there each month',
					'We come and go with projects',
					'We are new, or send others'
				]
			}
		],
		prompts: [
			'Who of us hears a rumour first, and whom do they tell?',
			'What is the most harmful thing that could be believed about us?',
			'Which grain of truth is in the rumour?',
			'Who gains if we go away?',
			'What do helpers from the village risk if we ask them to speak?',
			'What would we hear if we only listened for a day?'
		],
		capacities: [
			'A log of what people say, in their own words',
			'Helpers in the community who may say no',
			'A stop rule that is agreed before',
			'A way for people to ask and get an answer',
			'Pictures, songs or plays made with local artists',
			'Teams that know how to leave calmly'
		],
		moves: {
			'24h': [
				{
					id: 'pause-risky-sites',
					what: 'Pause visits where it is not safe, and bring teams back calmly',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each team has confirmed where it is.',
					grade: 'judgement'
				},
				{
					id: 'listen-first',
					what: 'Listen: what exactly is said, by whom, and what are people afraid of',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The rumour is written down in people’s own words from three places.',
					grade: 'judgement'
				},
				{
					id: 'check-what-is-true',
					what: 'Check which part is true',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'A note tells true from false, with proof.',
					grade: 'judgement'
				},
				{
					id: 'ask-local-helpers',
					what: 'Ask helpers and staff who live there whether they are safe',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each has answered and has got what they asked for.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'talk-with-trusted',
					what: 'Talk with people who are trusted there, and let them choose what they say',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Three of them have talked with you, and have said what they will do.',
					grade: 'judgement'
				},
				{
					id: 'answer-the-fear',
					what: 'Answer the fear with facts on the channel on which it spread',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The answer was heard on that channel, and does not repeat the rumour.',
					grade: 'judgement'
				},
				{
					id: 'tell-others-at-work-there',
					what: 'Tell other organisations that work there',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 2,
					doneWhen: 'They know the signs and where you paused.',
					grade: 'judgement'
				},
				{
					id: 'admit-what-went-wrong',
					what: 'Admit what went wrong, if something did, and say what will change',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'It was said face to face to those concerned.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'return-by-invitation',
					what: 'Return step by step, and first where you are asked to come',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The first visit was agreed with local people and went well.',
					grade: 'judgement'
				},
				{
					id: 'start-rumour-log',
					what: 'Keep a log of rumours with date, place and answer',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The log has entries for four weeks.',
					grade: 'judgement'
				},
				{
					id: 'way-to-ask',
					what: 'Set up a way to ask questions that people like to use',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Questions have come in, and each was answered.',
					grade: 'judgement'
				},
				{
					id: 'agree-stop-rule',
					what: 'Agree the stop rule with teams and donors',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The rule is on paper, and each donor has it.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'False stories lead to attacks on people who are served, and draw organisations into fights they did not seek.',
				grade: 'context',
				sources: ['S68']
			},
			{
				text: 'Before they spoke to the public, members of a Polish coalition listened to groups in villages and cities, to learn which words people understand.',
				grade: 'case',
				sources: ['pl-batory']
			},
			{
				text: 'Over seven years a programme of Hivos for makers of culture backed about 342 productions. Evaluators found that new voices had joined the debate.',
				grade: 'case',
				sources: ['H2']
			}
		],
		sources: [
			{
				key: 'S68',
				title: 'Countering Disinformation: civil society as a target',
				url: 'https://counteringdisinformation.org/topics/csos/8-civil-society-targets-disinformation',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-batory',
				title: 'Batory Foundation: page on society',
				url: 'https://www.batory.org.pl/en/category/society/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'H2',
				title: 'Hivos: looking back on the R.O.O.M. programme',
				url: 'https://hivos.org/story/reflecting-on-the-r-o-o-m-program-2017-2024',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
