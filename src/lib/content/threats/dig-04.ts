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
		'internet blackout',
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
				question: 'How much of our work stops on a day without internet?',
				why: 'The more we do online, the more a shutdown takes away.',
				answers: [
					'Hardly anything',
					'Some tasks, which can wait for some days',
					'Most of our work',
					'All of it, and the people we serve could not reach us'
				]
			},
			{
				id: 'paper-phone-tree',
				question: 'How often was the internet cut or slowed where we work, in the last two years?',
				why: 'A place where it was done once is a place where it is done again.',
				answers: [
					'Never, as far as we know',
					'Once, for some hours',
					'Once for days, or several times for hours',
					'At each vote or protest, or for weeks'
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
			'A tree of text messages and calls that has been tried, for words that anyone may overhear',
			'Second SIM cards of other operators, where the law allows',
			'The habit to measure the network before, so that a change can be proved',
			'Files for the week kept on a device, encrypted',
			'Contact with a coalition that counts shutdowns'
		],
		moves: {
			'24h': [
				{
					id: 'count-heads',
					what: 'Count heads: who is where, and is everyone safe',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Every name on the list has an answer, or somebody is looking.',
					grade: 'judgement'
				},
				{
					id: 'start-offline-plan',
					what: 'Start the offline plan at the agreed time',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The first meeting or message of the plan has taken place.',
					grade: 'judgement'
				},
				{
					id: 'measure-and-write',
					what: 'Measure and write down what works, with hour, place and operator, if that is safe',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A dated log has at least one entry for each place and operator in reach.',
					grade: 'judgement'
				},
				{
					id: 'move-to-no-data',
					what: 'Move to channels that work without data',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A test message reached each team and was answered.',
					grade: 'judgement'
				},
				{
					id: 'put-off-travel',
					what: 'Put off travel that depends on being reachable',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen:
						'Each planned trip is put off, or has an agreed hour of return and someone waiting.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'report-to-coalition',
					what: 'Report to the coalition by whatever route is open',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The coalition has confirmed that it has the report.',
					grade: 'judgement'
				},
				{
					id: 'ask-urgent-filing',
					what: 'Ask counsel whether an urgent filing is possible',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 2,
					doneWhen: 'Counsel has answered, with the court and the time it would take.',
					grade: 'judgement'
				},
				{
					id: 'tell-when-next',
					what: 'Tell partners and donors abroad when they will next hear from you',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'A day and a route for the next news have reached them.',
					grade: 'judgement'
				},
				{
					id: 'collect-what-it-does',
					what: 'Collect what the shutdown does to people, with their consent',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'At least three accounts are written down, each with a note of consent.',
					grade: 'judgement'
				},
				{
					id: 'check-lone-workers',
					what: 'Check again on those who work alone',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 2,
					doneWhen: 'Each of them has been seen or heard today.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'write-record',
					what: 'Write the record: what was cut, for how long, and what it cost whom',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'The record is dated, sourced and stored in two places.',
					grade: 'judgement'
				},
				{
					id: 'join-in-court',
					what: 'Join others in court or before a regional body',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'You have joined a filing, or the board has decided not to.',
					grade: 'judgement'
				},
				{
					id: 'restore-and-look',
					what: 'Restore files and accounts, and look for traces of misuse',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'Each account has been opened and its log-ins checked.',
					grade: 'judgement'
				},
				{
					id: 'change-offline-plan',
					what: 'Change the offline plan by what you learned, and practise again',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The new plan has been practised once by everybody.',
					grade: 'judgement'
				}
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
