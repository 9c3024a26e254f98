import { defineThreat } from '../define';

export const dig04 = defineThreat({
	id: 'DIG-04',
	category: 'digital',
	alsoIn: ['legal'],
	title: 'Internet shutdown or throttling',
	definition:
		'The internet is switched off or slowed down on purpose, in a district or a whole country, mostly by order to operators.',
	earlySign: 'an election, exam or protest is near and a ministry writes to operators',
	synonyms: [
		'shutdown',
		'blackout',
		'throttling',
		'internet cut',
		'no internet',
		'network down',
		'mobile data off',
		'internet switched off',
		'slow internet',
		'kill switch'
	],
	leadsTo: ['LEG-05'],
	cases: ['keepiton'],
	detail: {
		actors: [
			'A ministry, regulator or security council that gives the order',
			'Operators that carry it out',
			'An armed party that controls cables or masts'
		],
		signs: [
			'Elections, national exams, protest or fighting ahead',
			'Letters from a ministry to operators',
			'Shutdowns at the same occasion in earlier years, or next door',
			'Mobile data slows down in one district',
			'Talk of “false news” that must be stopped at the source'
		],
		hits: [
			'Teams cannot find each other or ask for help',
			'Payments by phone and card stop',
			'Abuse happens unseen, and proof is lost',
			'People you serve miss warnings and services',
			'Files that are only in the cloud are out of reach'
		],
		exposure: [
			{
				id: 'find-each-other',
				question: 'Without a data connection, how would we find each other?',
				why: 'In the first hours nobody can be told a plan that they do not know already.',
				answers: [
					'By an agreed place, time and text message, practised this year',
					'By an agreed plan that we have not practised this year',
					'By habit: some know each other’s numbers or homes',
					'We could not'
				]
			},
			{
				id: 'paper-phone-tree',
				question: 'Who holds our phone tree on paper?',
				why: 'Numbers that are only in a locked or empty phone are of no use.',
				answers: [
					'Everyone, and it was checked in the last half-year',
					'Everyone, but it is older than half a year',
					'Only some of us',
					'Nobody; it exists on devices or not at all'
				]
			}
		],
		prompts: [
			'Which dates in the next year make a shutdown more likely?',
			'What could we do for three days with paper, text messages and feet?',
			'Who of us works alone, and who checks on them?',
			'Which payment must go out even then, and how?',
			'Who would measure and note what is down, and is that safe here?'
		],
		capacities: [
			'A plan for three days offline, on paper, with meeting places',
			'A tree of text messages and calls that has been tried',
			'Second SIM cards of other operators, where the law allows',
			'The habit to measure the network before, so that a change can be proved',
			'Files for the week kept on a device, encrypted',
			'Contact with a coalition that counts shutdowns'
		],
		moves: {
			'24h': [
				'Count heads: who is where, and is everyone safe',
				'Start the offline plan at the agreed time',
				'Measure and write down what works, with hour, place and operator, if that is safe',
				'Move to channels that work without data',
				'Put off travel that depends on being reachable'
			],
			'72h': [
				'Report to the coalition by whatever route is open',
				'Ask counsel whether an urgent filing is possible',
				'Tell partners and donors abroad when they will next hear from you',
				'Collect what the shutdown does to people, with their consent',
				'Check again on those who work alone'
			],
			month: [
				'Write the record: what was cut, for how long, and what it cost whom',
				'Join others in court or before a regional body',
				'Restore files and accounts, and look for traces of misuse',
				'Change the offline plan by what you learned, and practise again'
			]
		},
		facts: [
			{
				text: 'For 2024, campaigners counted 296 shutdowns in 54 countries.',
				grade: 'context',
				sources: ['S71-2024'],
				when: '2024'
			},
			{
				text: 'For 2023 the count was 283 in 39 countries.',
				grade: 'context',
				sources: ['S71-2023'],
				when: '2023'
			},
			{
				text: 'Handbooks divide the work in three: prepare before, stay connected and document during, gather proof and go to court after.',
				grade: 'context',
				sources: ['S69', 'S70']
			}
		],
		sources: [
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
			},
			{
				key: 'S71-2024',
				title: 'Access Now: shutdowns in 2024 (read in a mirror)',
				url: 'https://accessnow.cshp.co/internet-shutdowns-2024',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S71-2023',
				title: 'Internet Society Pulse: the #KeepItOn report on shutdowns in 2023',
				url: 'https://pulse.internetsociety.org/blog/internet-shutdowns-in-2023-the-keepiton-report',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
