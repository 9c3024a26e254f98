import { defineThreat } from '../define';

export const rep06 = defineThreat({
	id: 'REP-06',
	category: 'reputational',
	alsoIn: [],
	title: 'Community trust lost',
	definition: 'The people you work with no longer want you there, or no longer believe you.',
	earlySign: 'fewer people come, and more complain',
	synonyms: [
		'acceptance',
		'local anger',
		'community rejection',
		'boycott',
		'loss of access',
		'complaints',
		'legitimacy',
		'out of touch',
		'chased away',
		'hostile villagers'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Local leaders who feel passed over',
			'Rivals, traders or officials who lose by your work',
			'Groups that spread a story about you',
			'Ourselves, by a promise that was not kept'
		],
		signs: [
			'Fewer people come to meetings',
			'Complaints are told to others, not to you',
			'Leaders have no time for you any more',
			'Children call after your cars',
			'Another group is asked in for the same work'
		],
		hits: [
			'Staff are no longer safe on the road or in the village',
			'Work stops, also for those who still want it',
			'Those who stood up for you lose face',
			'A hostile official can say that the people themselves want you gone',
			'It takes years to come back, if at all'
		],
		exposure: [
			{
				id: 'from-here',
				question:
					'How many of our people who meet the community come from it and speak its language?',
				why: 'Outsiders hear of anger last.',
				answers: ['All or nearly all', 'More than half', 'Half or fewer', 'None']
			},
			{
				id: 'promises-open',
				question: 'How many of our promises to people are still open?',
				why: 'What was promised and not done is remembered longest.',
				answers: [
					'None, or each has a date that people know',
					'A few that people know are late',
					'Several, and nobody has explained them',
					'We do not know what was promised'
				]
			},
			{
				id: 'who-could-close',
				question: 'How many people would have to say no for us to lose access?',
				why: 'If one door leads to everyone, one quarrel can close it.',
				answers: [
					'Many; people in several groups want us there',
					'A council or several leaders',
					'Two or three people',
					'One'
				]
			}
		],
		prompts: [
			'When did a community last make us change a plan?',
			'Who in the village gains nothing from us, and what do they say?',
			'Which of our rules would people there find unfair?',
			'How would we hear of anger before it reaches our car?',
			'Would we know how to leave well if they asked us to?'
		],
		capacities: [
			'A way for people to answer back, and to see what came of it',
			'Staff from the place, with a say in decisions',
			'Time for talks that have no project in them',
			'A plan for leaving that people have helped to write',
			'A rule that teams may turn back without asking anyone'
		],
		moves: {
			'24h': [
				{
					id: 'stop-and-listen',
					what: 'Stop the work that angers people, and go and listen',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'One person has listened to three groups, and has promised nothing.',
					grade: 'judgement'
				},
				{
					id: 'safe-team',
					what: 'Bring staff to a safe place, if they are in doubt',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each member of the team has confirmed that they are safe.',
					grade: 'judgement'
				},
				{
					id: 'keep-vital-help',
					what: 'Keep help going that people need to live, by those who are accepted',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'A list says what goes on and who does it.',
					grade: 'judgement'
				},
				{
					id: 'no-counter-talk',
					what: 'Say nothing in public against the people or their leaders',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Staff have heard it, and know whom to send journalists to.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'meet-leaders',
					what: 'Ask leaders for a meeting, on their ground and by their rules',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A day is set, or somebody trusted has taken the request.',
					grade: 'judgement'
				},
				{
					id: 'hear-others',
					what: 'Hear also those who are seldom at such meetings: women, the young, newcomers',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Their view is noted, by a way that is safe for them.',
					grade: 'judgement'
				},
				{
					id: 'say-sorry',
					what: 'Say what went wrong on your side, in person',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'It was said to those concerned before it was written anywhere.',
					grade: 'judgement'
				},
				{
					id: 'check-rumour',
					what: 'Find out whether a false story is part of it',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The story is written down, with where it was heard.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'change-visibly',
					what: 'Change one thing that people asked for and can see',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'People there say that they have seen it.',
					grade: 'judgement'
				},
				{
					id: 'agree-rules',
					what: 'Agree with the community on how to decide and complain from now on',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The rules were read out in the local language and agreed.',
					grade: 'judgement'
				},
				{
					id: 'leave-or-stay',
					what: 'Decide with people there whether to stay, to hand over or to leave',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The decision was told to them first, with dates.',
					grade: 'judgement'
				},
				{
					id: 'learn-why',
					what: 'Write down what you did not see, and for how long',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'One page has been talked through with the team.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Talks with small groups in Polish villages and cities showed that words such as “NGO” say little to people.',
				grade: 'case',
				sources: ['PL4']
			},
			{
				text: 'Young activists in Brazil and Guatemala told designers that difficult words and paperwork keep them out. Larger organisations, they said, let them go once the money had come.',
				grade: 'context',
				sources: ['E1']
			},
			{
				text: 'When its accounts were blocked, ActionAid Uganda announced that it would tell the people it works with what had happened.',
				grade: 'case',
				sources: ['A7'],
				when: '2017-10'
			}
		],
		sources: [
			{
				key: 'PL4',
				title: 'Stefan Batory Foundation: page on its work with society',
				url: 'https://www.batory.org.pl/en/category/society/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'E1',
				title: 'Here I Am Studio: design work for Plan’s Equality Accelerator',
				url: 'https://hereiamstudio.com/work/equality-accelerator-powering-a-global-community-of-youth-activists-to-build-a-more-equal-future',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'A7',
				title: 'Nile Post: report on the appeal to the international community, 18 October 2017',
				url: 'http://nilepost.co.ug/2017/10/18/action-aid-turns-to-international-community-to-plead-with-government-over-frozen-accounts/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
