import { defineThreat } from '../define';

export const dis07 = defineThreat({
	id: 'DIS-07',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Doxxing and harassment of staff',
	definition:
		'Private details of a person are published, and strangers contact, threaten or follow them.',
	earlySign: 'a home address posted, or a relative contacted',
	synonyms: [
		'doxxing',
		'doxing',
		'stalked or stalking',
		'home address published',
		'harassed or harassment online',
		'threats to family',
		'cyberbullying',
		'private photos',
		'trolling a person',
		'swatting'
	],
	leadsTo: ['DIS-05'],
	detail: {
		actors: [
			'Trolls who want to silence one person',
			'Services or parties with access to registers',
			'A former partner or colleague',
			'People who know the family or the village'
		],
		signs: [
			'A home address, a number plate or a school is posted',
			'Relatives get calls or messages',
			'Strangers know small things about a day',
			'Old private pictures come up again',
			'Somebody asks colleagues about shifts and travel'
		],
		hits: [
			'The person sleeps badly, moves house or falls silent',
			'Children and parents are frightened',
			'Work on a theme ends because nobody wants to sign',
			'Colleagues begin to hide what happens to them',
			'Words online turn into somebody at the door'
		],
		exposure: [
			{
				id: 'found-in-ten-minutes',
				question:
					'What can a stranger find in ten minutes about the home and family of those of us who are most visible?',
				why: 'What is easy to find is posted first.',
				answers: [
					'Nothing that leads to the door; we looked this year',
					'Little, for most of us',
					'An address or a relative for some',
					'Addresses, family and daily paths'
				]
			},
			{
				id: 'night-plan',
				question: 'Could we move one of us and their family to a safe place tonight?',
				why: 'The first night is when people need a door that is open.',
				answers: [
					'Yes: place, money and person in charge are agreed',
					'Yes, with some calls',
					'Perhaps, through friends',
					'No'
				]
			},
			{
				id: 'one-name-on-all',
				question:
					'On how many of our reports, posts and court papers does the same person’s name stand?',
				why: 'One name makes one target.',
				answers: [
					'None needs a person’s name',
					'Names are shared among several people',
					'Mostly one or two people',
					'One person is the face of all'
				]
			}
		],
		prompts: [
			'Who of us has already had this, and did we know?',
			'What does the person want: noise, quiet, police, rest?',
			'What may the employer do, and what is private?',
			'Who reads the messages so that the person need not?',
			'How would we help if the person who does it is a colleague?'
		],
		capacities: [
			'A yearly clean-up of what is public about each person',
			'A protocol for the employer that staff helped to write',
			'Money to move someone for two weeks',
			'A trusted person outside the line of command',
			'Counselling that people can choose themselves',
			'Reports signed by the organisation instead of a person'
		],
		moves: {
			'24h': [
				{
					id: 'ask-what-they-need',
					what: 'Ask the person what they need and where they want to sleep',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Their answer is noted and arranged.',
					grade: 'judgement'
				},
				{
					id: 'take-over-reading',
					what: 'Take over the reading of messages, if the person agrees',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Somebody else reads, and tells only what is needed.',
					grade: 'judgement'
				},
				{
					id: 'save-the-evidence',
					what: 'Save what was posted with date and address, and delete nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'It is stored in two places, and the person knows where.',
					grade: 'judgement'
				},
				{
					id: 'lock-the-accounts',
					what: 'Lock the person’s accounts with new passwords and a second factor, by app or key where possible',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Each important account was gone through from a clean device.',
					grade: 'judgement'
				},
				{
					id: 'warn-the-family',
					what: 'Warn the family and others in the household, as the person wishes',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Those whom the person named have been told.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'police-if-they-want',
					what: 'Let the person decide about police, with advice from a lawyer',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The person has had advice, and has chosen.',
					grade: 'judgement'
				},
				{
					id: 'report-posts',
					what: 'Ask platforms to remove private data, and ask friends not to share it',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'Each post has a report with a number.',
					grade: 'judgement'
				},
				{
					id: 'safe-place',
					what: 'Arrange a hotel or a friend’s place, and a way to and from work',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 2,
					doneWhen: 'The person is where they want to be, and the money is cleared.',
					grade: 'judgement'
				},
				{
					id: 'share-the-work',
					what: 'Give the visible part of the work to others for a while',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The new signatures and speakers are named.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'offer-counselling',
					what: 'Offer counselling, and pay for it without many questions',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 21,
					doneWhen: 'The person has had an offer with names and the cost covered.',
					grade: 'judgement'
				},
				{
					id: 'public-line-with-person',
					what: 'Decide with the person whether you say anything in public',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'The decision is theirs and is noted.',
					grade: 'judgement'
				},
				{
					id: 'clean-up-for-all',
					what: 'Clean up what is public about others who could be next',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each of them has gone through the list once.',
					grade: 'judgement'
				},
				{
					id: 'write-protocol',
					what: 'Write the protocol by what you learned, with the staff',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Staff have agreed it, and it names money and roles.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Two in three of those asked in a survey of people under attack reported severe reactions. More than a third kept away from certain topics afterwards. The year was not read.',
				grade: 'context',
				sources: ['S76']
			},
			{
				text: 'In March 2020 petrol bombs at the home of the chair of a coalition in Malawi were reported.',
				grade: 'case',
				sources: ['mw-amnesty'],
				when: '2020-03'
			},
			{
				text: 'A Mesoamerican initiative offers women who defend rights a risk analysis, plans for protection, care and rest.',
				grade: 'context',
				sources: ['ni-imd']
			}
		],
		sources: [
			{
				key: 'S76',
				title: 'PEN America: online harassment field manual',
				url: 'https://pen.org/research-resources/online-harassment-field-manual/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'mw-amnesty',
				title: 'Malawi24: Amnesty asks for an end to threats, March 2020',
				url: 'https://malawi24.com/2020/03/10/amnesty-tells-mutharika-to-stop-threatening-activists/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'ni-imd',
				title: 'IM-Defensoras: about the Mesoamerican initiative',
				url: 'https://im-defensoras.org/en/2022/12/im-defensoras/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
