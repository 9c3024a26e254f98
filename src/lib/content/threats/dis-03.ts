import { defineThreat } from '../define';

export const dis03 = defineThreat({
	id: 'DIS-03',
	category: 'disinformation',
	alsoIn: ['digital', 'reputational'],
	title: 'Forged document, audio or deepfake',
	definition: 'A letter, recording or picture that you never made is passed around as yours.',
	earlySign: 'you are asked to comment on a paper that you have never seen',
	synonyms: [
		'deepfake',
		'fake letter',
		'forged email',
		'forgery',
		'doctored photo',
		'manipulated video',
		'fabricated audio',
		'AI-generated',
		'false leak',
		'fake evidence'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Opponents who want one bad headline',
			'Secret services or people who work for them',
			'Someone inside who mixes true papers with false ones',
			'Strangers who do it for money or for fun'
		],
		signs: [
			'A journalist asks about a paper that you have never seen',
			'A recording of your director is passed around in closed groups',
			'True details stand beside false ones, as after a leak',
			'Old photographs of yours appear with new captions',
			'A peer was hit by a forgery before a vote'
		],
		hits: [
			'The first hours of belief cannot be taken back',
			'The forgery is used in an inquiry or in court',
			'Partners and donors ask whether it could be true',
			'The person shown is shamed or put in danger',
			'From then on true papers are doubted too'
		],
		exposure: [
			{
				id: 'disprove-in-two-hours',
				question: 'Could we disprove a forged letter within two hours?',
				why: 'After a day the answer reaches few of those who saw the forgery.',
				answers: ['Yes, and we have tried it', 'Yes, in office hours', 'Within a day', 'No']
			},
			{
				id: 'easy-to-copy',
				question: 'How easy is it to copy our letterhead, signatures and stamps?',
				why: 'What lies on the website as an open file is copied in minutes.',
				answers: [
					'Hard; letters carry a number that we can check',
					'Some letters can be checked',
					'Letterhead and signatures can be found with effort',
					'All of it is public'
				]
			},
			{
				id: 'voices-out-there',
				question: 'How much recorded voice and picture of our leaders can anyone download?',
				why: 'A convincing fake voice needs recorded speech, often very little of it.',
				answers: [
					'None that we could find',
					'Less than a minute in all',
					'Some minutes',
					'An hour or more, or we do not keep the originals'
				]
			}
		],
		prompts: [
			'What would a good forger make us say?',
			'Where are the originals of our letters and films?',
			'Who of us knows a person who can examine a file?',
			'Who tells the person shown, and what do they want?',
			'Which true weakness of ours would make a forgery believable?'
		],
		capacities: [
			'Numbers on letters, and a register of what went out',
			'Originals of papers, pictures and recordings, with dates',
			'A helper who can examine files',
			'A page on your site that says how to check a letter',
			'Journalists and fact-checkers who answer',
			'A short denial with room for proof'
		],
		moves: {
			'24h': [
				{
					id: 'get-the-file',
					what: 'Get the file itself, and note where and when it appeared',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The file is saved as it was found, with address and hour.',
					grade: 'judgement'
				},
				{
					id: 'compare-with-originals',
					what: 'Compare it with the register and the originals',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A note says what differs and what is true in it.',
					grade: 'judgement'
				},
				{
					id: 'speak-with-person-shown',
					what: 'Speak with the person shown or named, and ask what they want',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Their wish and their safety are noted and respected.',
					grade: 'judgement'
				},
				{
					id: 'short-denial-with-proof',
					what: 'Say once and briefly that it is false, with the proof',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The statement stands on your own site, and journalists have it.',
					grade: 'judgement'
				},
				{
					id: 'do-not-show-it',
					what: 'Do not show the forgery again, not even with a red stamp',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who may publish has confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'ask-for-examination',
					what: 'Ask an expert to examine the file',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The expert has the file and has named a day.',
					grade: 'judgement'
				},
				{
					id: 'bring-in-fact-checkers',
					what: 'Give fact-checkers the originals and let them judge',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'At least one has confirmed that it is looking into it.',
					grade: 'judgement'
				},
				{
					id: 'letter-by-lawyer',
					what: 'Have your lawyer write to those who spread it and can be named',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The letter is sent, or the lawyer has advised against it.',
					grade: 'judgement'
				},
				{
					id: 'tell-authorities-that-matter',
					what: 'Tell the offices and donors who might act on it',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each has the denial and the proof.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'publish-how-made',
					what: 'Publish how it was made, if that helps others and hurts nobody',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'It is published, or the reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'number-your-letters',
					what: 'Give each letter a number from now on, and say on your site how to check it',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The first letters carry numbers, and a stranger could check one.',
					grade: 'judgement'
				},
				{
					id: 'look-for-leak',
					what: 'Look whether true papers leaked, without a hunt for the guilty',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'A note says which papers were used and who could reach them.',
					grade: 'judgement'
				},
				{
					id: 'care-for-person',
					what: 'Stay with the person who was shown, also when the noise is over',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'They were asked twice how they are and what they need.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Lost trust, lost money and attacks on the people served are the usual consequences of false stories. Preparation is advised to organisations of every kind.',
				grade: 'context',
				sources: ['S68']
			},
			{
				text: 'In May 2021 some 150 organisations got a forged message in the name of a large aid donor.',
				grade: 'context',
				sources: ['PH3'],
				when: '2021-05-25'
			},
			{
				text: 'Islamic Relief could point to more than 500 audits, none of which supported the claims against it.',
				grade: 'case',
				sources: ['B4']
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
				key: 'PH3',
				title: 'CyberPeace Institute: lessons from an attack on a non-profit',
				url: 'https://cyberpeaceinstitute.org/news/non-profit-organization-targeted-by-cyberattack-valuable-lessons-for-you/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'B4',
				title:
					'Charity and Security Network: an attempt in Congress to exclude Islamic Relief is defeated',
				url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
