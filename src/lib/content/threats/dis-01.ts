import { defineThreat } from '../define';

export const dis01 = defineThreat({
	id: 'DIS-01',
	category: 'disinformation',
	alsoIn: ['reputational'],
	title: 'State or partisan media smear',
	definition:
		'Officials or media close to power call you traitors, criminals or paid by others, again and again.',
	earlySign: 'the same talking points from several mouths, or your logo in a segment',
	synonyms: [
		'smear campaign',
		'propaganda',
		'mudslinging',
		'hostile media',
		'called traitors',
		'enemy of the state',
		'public television',
		'defamed',
		'hit piece',
		'vilified'
	],
	leadsTo: ['FIN-04'],
	detail: {
		actors: [
			'Ministers, spokespeople or lawmakers',
			'Television, radio or papers loyal to power',
			'Party accounts and the people who repeat them',
			'A rival group that gains from your fall'
		],
		signs: [
			'Old accusations come back in new words',
			'Your logo or office appears in a segment on something else',
			'Interview requests that already contain the verdict',
			'A peer is attacked with the same script',
			'A law or a vote is coming that needs a culprit'
		],
		hits: [
			'People you serve begin to doubt you, or are afraid to be seen with you',
			'Staff are insulted or threatened in the street and at home',
			'Donors and banks become nervous',
			'Your own campaign is pushed off the agenda',
			'The story lives on long after it was disproved'
		],
		exposure: [
			{
				id: 'one-minute-story',
				question: 'How disputed is our work among the people around us?',
				why: 'A smear spreads where people already disagree.',
				answers: [
					'Most people know our work and like it',
					'Few people know our work, and nobody quarrels with it',
					'Part of our work touches a subject on which people are divided',
					'Our main work is such a subject, and we are known for it'
				]
			},
			{
				id: 'who-speaks',
				question:
					'How often were we, or groups like ours, attacked in public in the last twelve months?',
				why: 'Who was a target once is an easy target again.',
				answers: [
					'Never, as far as we know',
					'Groups like ours were, once or twice',
					'We were, once or twice',
					'We were, many times or by people in power'
				]
			},
			{
				id: 'ten-people',
				question:
					'Of the ten people whose opinion matters most to us, how many know us only through others?',
				why: 'A person who never met us has nothing to hold against a smear.',
				answers: [
					'None of them',
					'One or two',
					'Three to five',
					'More than five, or we cannot say who they are'
				]
			}
		],
		prompts: [
			'What would our neighbours say about us if a reporter rang their bell?',
			'Which true detail about us could be told in the worst way?',
			'Which claim would we leave without an answer?',
			'Who may decide to answer, and within how many hours?',
			'Who of us would be attacked in person, and what do they want us to do?'
		],
		capacities: [
			'A few lines that everyone knows and can say in their own words',
			'Journalists who know you from calmer days',
			'Income and accounts published in plain language',
			'People from the community who speak for themselves',
			'Someone who watches mentions and keeps a log',
			'Peers who have agreed to speak when you are attacked'
		],
		moves: {
			'24h': [
				{
					id: 'find-reach',
					what: 'Find out how far it went before you answer: who saw it, who repeats it',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen:
						'A half-page note names where it ran, who repeated it and about how many saw it.',
					grade: 'judgement'
				},
				{
					id: 'keep-copies',
					what: 'Keep copies with date and address',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Each item is saved in two places with date, time and address.',
					grade: 'judgement'
				},
				{
					id: 'do-not-repeat',
					what: 'Do not repeat the slur, not even to deny it',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who may publish has confirmed that they will leave it out.',
					grade: 'judgement'
				},
				{
					id: 'short-note-to-staff',
					what: 'Send staff a short note: what is true, who speaks, whom to tell about threats',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All staff have the note, also those who are away.',
					grade: 'judgement'
				},
				{
					id: 'one-person-speaks',
					what: 'Let one person speak, or nobody',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The name of the role is known to all, and requests go there.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'facts-to-who-counts',
					what: 'Give facts to the people who count for you, by phone and in person',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Each person on the list has been spoken to, with a note of the answer.',
					grade: 'judgement'
				},
				{
					id: 'peers-own-words',
					what: 'Ask partners and peers to speak in their own words',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'At least two peers have said yes or no, and when.',
					grade: 'judgement'
				},
				{
					id: 'care-for-those-named',
					what: 'Ask those who are named how they are, and look after their safety',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each named person was asked, and what they want is noted and acted on.',
					grade: 'judgement'
				},
				{
					id: 'donors-before-they-ask',
					what: 'Talk with donors before they ask',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Every main donor has had a call or a letter.',
					grade: 'judgement'
				},
				{
					id: 'look-at-correction',
					what: 'Look with counsel at a correction or complaint',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'Counsel has said in writing what is possible, until when and at what cost.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'tell-who-you-are',
					what: 'Tell who you are and what you do, without mentioning the smear',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Three stories of people you serve, with their consent, have appeared.',
					grade: 'judgement'
				},
				{
					id: 'file-correction',
					what: 'File the correction or complaint if it is worth the noise',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 14,
					doneWhen: 'It is filed, or the reason for not filing is in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'ask-outside-circle',
					what: 'Ask people outside your circle what they now think, and compare',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The answers of at least ten outsiders are written down beside earlier ones.',
					grade: 'judgement'
				},
				{
					id: 'mend-what-is-true',
					what: 'Write down what the next attack may use, and mend what is true in it',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The list has an owner and a date for each weakness.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Usual consequences are lost trust and money, attacks on the people served, and being pulled into quarrels that a group did not choose. Groups of every theme are advised to prepare.',
				grade: 'context',
				sources: ['S68']
			},
			{
				text: 'Islamic Relief found that speaking to people with influence helped more than answering every opponent, since answers keep a smear alive.',
				grade: 'case',
				sources: ['S84']
			},
			{
				text: 'Guidance for NGOs spreads the task over four kinds of staff: technical, programme, communications and security.',
				grade: 'context',
				sources: ['S67']
			},
			{
				text: 'The account of ActionAid Uganda names propaganda that outlasts the attack as one of its lasting difficulties.',
				grade: 'case',
				sources: ['S1']
			}
		],
		sources: [
			{
				key: 'S1',
				title: 'International Civil Society Centre: summary of the ActionAid case',
				url: 'https://icscentre.org/2020/04/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S67',
				title: 'InterAction: disinformation and the work of NGOs',
				url: 'https://interaction.org/?p=17318',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S68',
				title: 'Countering Disinformation: civil society as a target',
				url: 'https://counteringdisinformation.org/topics/csos/8-civil-society-targets-disinformation',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S84',
				title: 'Solidarity Action Network: the Islamic Relief case',
				url: 'https://solidarityaction.network/case-study/islamic-relief/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
