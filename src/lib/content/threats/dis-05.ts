import { defineThreat } from '../define';

export const dis05 = defineThreat({
	id: 'DIS-05',
	category: 'disinformation',
	alsoIn: ['reputational'],
	title: 'Hate stories about identity',
	definition:
		'Stories set people against staff or communities because of faith, gender, origin or sexuality.',
	earlySign: 'slurs that begin to mention your programme',
	synonyms: [
		'hate speech',
		'Islamophobia',
		'homophobia',
		'transphobia',
		'anti-gender',
		'racism',
		'antisemitism',
		'xenophobia',
		'misogyny',
		'sectarian'
	],
	leadsTo: ['LEG-05'],
	detail: {
		actors: [
			'Movements that live on an enemy',
			'Media and preachers with a following',
			'Politicians before an election',
			'Neighbours who repeat what they heard'
		],
		signs: [
			'Slurs that begin to name your programme',
			'A law or a vote about a group you serve',
			'Pictures of your people with false captions',
			'Meetings are called against a centre or a shelter',
			'Words that were rare last year are now said on television'
		],
		hits: [
			'People are insulted, followed or beaten',
			'Those most at risk stop coming to you',
			'Colleagues leave, or hide who they are',
			'Partners ask you to be less visible',
			'Other groups are set against the one under attack'
		],
		exposure: [
			{
				id: 'readable-from-outside',
				question:
					'Could a stranger tell from what we publish who of us belongs to a group under attack?',
				why: 'What hurts a person often stands on our own pages.',
				answers: [
					'No; names and pictures appear only where the person asked for it',
					'Only for leaders who agreed',
					'For many of us',
					'For nearly all, also people we serve'
				]
			},
			{
				id: 'allies-across',
				question: 'Who outside the group under attack would speak up for us or for them?',
				why: 'Hate grows where only those attacked object.',
				answers: [
					'Several, of other faiths or camps, who have said so',
					'One or two who have said so',
					'We think that some would',
					'Nobody'
				]
			},
			{
				id: 'how-much-they-decide',
				question: 'How far do those of us who would be hit decide what we say and show?',
				why: 'A brave statement by some can cost others their safety.',
				answers: [
					'They decide, and a no is enough',
					'They are asked each time',
					'They are asked sometimes',
					'Others decide'
				]
			}
		],
		prompts: [
			'Who would be hit first, and have we asked them lately?',
			'What do we say when a funder asks us to leave the group out of sight?',
			'Which words do we use for people, and are they theirs?',
			'Who in our own ranks repeats such stories?',
			'Where does the law protect, and where is it part of the attack?'
		],
		capacities: [
			'Safety plans made with those who are most exposed',
			'Leaders who belong to the groups concerned',
			'Friends of other faiths, camps and trades',
			'Knowledge of the law on hate speech, and of its risks',
			'Stories told by people themselves, with consent that can be taken back',
			'Places where people can rest and talk'
		],
		moves: {
			'24h': [
				{
					id: 'safety-of-exposed-first',
					what: 'Ask those most exposed what they need, before anything is said in public',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each has been asked, and what they chose is arranged.',
					grade: 'judgement'
				},
				{
					id: 'take-down-what-hurts',
					what: 'Take names, faces and places off your pages where those shown want it',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen:
						'The list of pages is worked through; a copy is kept where only two people can reach it.',
					grade: 'judgement'
				},
				{
					id: 'check-places-and-dates',
					what: 'Look at meetings and places of the next days, and move or cancel where needed',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each date has a yes, a new place or a no.',
					grade: 'judgement'
				},
				{
					id: 'save-threats',
					what: 'Save threats and calls for violence with date and address',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'They are stored in two places for a complaint.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'allies-speak',
					what: 'Ask allies to speak in their own words, about what they share with you',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'At least two have spoken or given a date.',
					grade: 'judgement'
				},
				{
					id: 'look-at-legal-way',
					what: 'Ask your lawyer about the law on hate speech, and whom a complaint could endanger',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The lawyer has answered, and those concerned have decided.',
					grade: 'judgement'
				},
				{
					id: 'talk-to-the-place',
					what: 'Talk with school, landlord, clinic or council, where it is safe',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each talk is noted with what was promised.',
					grade: 'judgement'
				},
				{
					id: 'one-line-for-all',
					what: 'Agree one line that does not buy safety for some at the price of others',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The line was read by those concerned and agreed.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'tell-other-stories',
					what: 'Tell stories of daily life and shared worries, told by those who want to',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The first have appeared, with consent on paper.',
					grade: 'judgement'
				},
				{
					id: 'care-over-weeks',
					what: 'Keep care and rest going for weeks',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Each person concerned has had an offer twice.',
					grade: 'judgement'
				},
				{
					id: 'record-incidents',
					what: 'Record incidents in one form, with consent, for later complaints',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The record exists, and access to it is limited.',
					grade: 'judgement'
				},
				{
					id: 'look-inside',
					what: 'Look inside: what did colleagues from the group need, and not get',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has heard them and decided on two changes.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Islamic Relief describes personal abuse against Muslims online as part of what it faced.',
				grade: 'case',
				sources: ['B6']
			},
			{
				text: 'Those who signed the letter of 2017 in defence of Islamic Relief came from different faiths. It drew over 50 supporters within a day.',
				grade: 'case',
				sources: ['B4', 'B5'],
				when: '2017'
			},
			{
				text: 'In India auditors put questions to organisations about their Muslim employees and the Muslims they serve.',
				grade: 'context',
				sources: ['S80']
			},
			{
				text: 'A European project that monitors civil society lists attacks on protected characteristics as one of seven areas of risk.',
				grade: 'context',
				sources: ['CX1']
			}
		],
		sources: [
			{
				key: 'B6',
				title: 'HAD: scrutiny of faith-based charities',
				url: 'https://had-int.org/faith-based-charities-face-additional-level-of-scrutiny-based-on-inaccurate-perceptions/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B4',
				title:
					'Charity and Security Network: an attempt in Congress to exclude Islamic Relief is defeated',
				url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B5',
				title: 'Charity and Security Network: the letter of September 2017 to members of Congress',
				url: 'https://charityandsecurity.org/blog/ellison-dear-colleague-letter-september-2017/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S80',
				title: 'Scroll.in: auditors ask NGOs about their Muslim employees and beneficiaries',
				url: 'https://scroll.in/article/999632/modi-governments-auditors-are-questioning-ngos-about-their-muslim-employees-and-beneficiaries',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'CX1',
				title: 'Civic Champions: the tool that monitors risks to civil society',
				url: 'https://www.civicchampionsproject.eu/?p=88',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
