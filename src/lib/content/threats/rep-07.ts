import { defineThreat } from '../define';

export const rep07 = defineThreat({
	id: 'REP-07',
	category: 'reputational',
	alsoIn: [],
	title: 'Internal conflict goes public',
	definition: 'A quarrel between staff, leaders or board is carried outside.',
	earlySign: 'people leave, and unsigned posts appear',
	synonyms: [
		'staff revolt',
		'open letter',
		'toxic culture',
		'board dispute',
		'staff speak to the press',
		'leaked email',
		'union dispute',
		'resignation',
		'leadership crisis',
		'governance crisis'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Staff who found no other way to be heard',
			'Board members or founders who disagree',
			'People who left, or were made to leave',
			'Outsiders who feed the quarrel for their own ends'
		],
		signs: [
			'Many people leave within a year',
			'Unsigned posts tell what was said in meetings',
			'Meetings after the meeting, in closed groups',
			'Staff take their worry to a donor',
			'The same conflict comes back under a new name'
		],
		hits: [
			'People fall ill or leave, often the best',
			'What is public about the quarrel covers what you do',
			'Donors wait until it is settled',
			'Opponents receive papers and stories from inside',
			'Those you serve feel that nobody is there for them'
		],
		exposure: [
			{
				id: 'who-left',
				question: 'How many people left us in the past year, and do we know why?',
				why: 'Leaving is often the last form of complaint.',
				answers: [
					'Fewer than one in five, and each told someone neutral why',
					'Fewer than one in five, but nobody asked',
					'One in five or more, and we think we know why',
					'One in five or more, and nobody asked'
				]
			},
			{
				id: 'oldest-quarrel',
				question: 'How long has the oldest open quarrel among our staff, leaders or board lasted?',
				why: 'Quarrels go public when nothing else is left.',
				answers: [
					'None that we know of, and we ask every year',
					'Some weeks',
					'Some months',
					'Longer than a year, or nobody asks'
				]
			},
			{
				id: 'if-published',
				question: 'How would our pay, contracts and working hours look if all were published?',
				why: 'What feels unfair inside will be believed outside.',
				answers: [
					'As we say in public, and fair',
					'Mostly fair, with one weak point',
					'Some of it hard to explain',
					'Against what we stand for'
				]
			}
		],
		prompts: [
			'Would a worried colleague use our own routes, and who has used them?',
			'What do people say in the corridor that nobody says in the meeting?',
			'Which quarrel do we hope will end by itself?',
			'Who could help two of us to talk, and do both trust that person?',
			'What would a donor read about us from a former colleague?'
		],
		capacities: [
			'A way to report wrong that does not pass through the person it is about',
			'Somebody from outside who helps in conflicts, known before one breaks out',
			'Pay and contracts by rules that everyone can read',
			'A board that hears staff at least once a year without the director',
			'A rule that nobody suffers for having spoken up'
		],
		moves: {
			'24h': [
				{
					id: 'no-retaliation',
					what: 'Say to everyone, in writing, that nobody will suffer for speaking',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'The message has gone to all, signed by the chair.',
					grade: 'judgement'
				},
				{
					id: 'listen-first',
					what: 'Offer each side a talk with someone who is not part of it',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'The offers are made, and first talks have a time.',
					grade: 'judgement'
				},
				{
					id: 'no-search',
					what: 'Do not look for who leaked, and do not block accounts to find out',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Managers have confirmed that they heard it.',
					grade: 'judgement'
				},
				{
					id: 'one-sentence',
					what: 'Give journalists one sentence: you know of it and take it seriously',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The sentence names nobody and blames nobody.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'outside-mediator',
					what: 'Ask for a mediator from outside whom both sides accept',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'Both sides have agreed to a person, or to how one is chosen.',
					grade: 'judgement'
				},
				{
					id: 'labour-advice',
					what: 'Ask counsel about labour law before any step against a person',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Counsel’s answer is noted.',
					grade: 'judgement'
				},
				{
					id: 'data-out',
					what: 'Find out with counsel whether data about people got out, and who must be told',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen: 'Counsel’s answer is noted, and those who must be told have a date.',
					grade: 'judgement'
				},
				{
					id: 'tell-all-staff',
					what: 'Tell all staff what happens next and by when',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Everyone has heard the same, also those on leave or far away.',
					grade: 'judgement'
				},
				{
					id: 'tell-donors',
					what: 'Tell main donors that there is a conflict and how it is being handled',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Each has had a call, without details about persons.',
					grade: 'judgement'
				},
				{
					id: 'keep-serving',
					what: 'See that the people you serve still have someone to turn to',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each service has a named contact this week.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'act-on-findings',
					what: 'Act on what mediator or examiner found, and say what you will not do and why',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'Each finding has an answer, an owner and a date.',
					grade: 'judgement'
				},
				{
					id: 'mend-routes',
					what: 'Mend the route for complaints with those who did not use it',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Staff have seen the new route, and two have tested it.',
					grade: 'judgement'
				},
				{
					id: 'fair-rules',
					what: 'Make pay and roles fair where they were not',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The rules are on paper, and staff could comment.',
					grade: 'judgement'
				},
				{
					id: 'thank-and-rest',
					what: 'Give time and support to those who carried on',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Each has had the offer.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'A toolkit on protest says that networks fight inside as well as outside. It advises to write a group agreement by consensus at the very start, so that quarrels can be settled.',
				grade: 'context',
				sources: ['CV1']
			},
			{
				text: 'The Hungarian coalition advises to say early that members differ in style and in how far they want to go, and to agree how decisions are made.',
				grade: 'case',
				sources: ['HU2'],
				when: '2019'
			},
			{
				text: 'Advice to charities in a crisis: tell staff what is going on, and let a deputy take care of normal work.',
				grade: 'context',
				sources: ['S82']
			},
			{
				text: 'A study of coalitions found that clear rules for decisions keep trust alive.',
				grade: 'context',
				sources: ['S4'],
				when: '2020-06-09'
			}
		],
		sources: [
			{
				key: 'CV1',
				title: 'CIVICUS: Protest Resilience Toolkit, part on working together',
				url: 'https://civicus.org/protest-resilience-toolkit/fostering-collaboration/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'HU2',
				title: 'Solidarity Action Network: the case of the coalition Civilisation',
				url: 'https://solidarityaction.network/case-study/civilisation/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S82',
				title: 'HW Fisher: crisis management in charities',
				url: 'https://hwfisher.co.uk/crisis-management-in-charities/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S4',
				title: 'International Civil Society Centre: key learnings for coalitions, June 2020',
				url: 'https://icscentre.org/2020/06/09/solidarity-in-times-of-scrutiny-key-learnings-for-civil-society-coalitions/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
