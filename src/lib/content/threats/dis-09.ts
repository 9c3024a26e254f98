import { defineThreat } from '../define';

export const dis09 = defineThreat({
	id: 'DIS-09',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Takedowns and media blackout',
	definition:
		'Reports in bulk, removed pages or refused airtime cut you off when people need to hear you.',
	earlySign: 'strikes against your account, or airtime refused',
	synonyms: [
		'mass reporting',
		'page suspended',
		'social media account blocked',
		'post removed',
		'shadow ban',
		'deplatformed',
		'censored',
		'denied airtime',
		'broadcast ban',
		'content takedown'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Groups that report your posts in bulk',
			'Platforms whose machines decide',
			'A regulator or ministry that asks for removal',
			'Station owners who depend on the government'
		],
		signs: [
			'Strikes or warnings against your account',
			'Far fewer people see what you post',
			'Booked airtime is cancelled without a reason',
			'Printers or halls suddenly have no room',
			'Peers lose pages just before the same date'
		],
		hits: [
			'People cannot hear you when it counts',
			'Years of contacts and pictures are gone',
			'Those you serve lose the line on which they ask for help',
			'A false story stands without an answer',
			'Money that came by the page stops'
		],
		exposure: [
			{
				id: 'reach-on-one-platform',
				question: 'How much of our reach depends on one platform or one station?',
				why: 'What one company can switch off, one complaint can switch off.',
				answers: [
					'Less than a third',
					'From a third to a half',
					'More than half',
					'All or nearly all'
				]
			},
			{
				id: 'way-to-a-human',
				question: 'Is there a person at the platform or a helper who would take our appeal?',
				why: 'Appeals that only meet a machine often come back too late.',
				answers: [
					'Yes, and it has worked for us',
					'Yes, a contact that we have not used',
					'We know of a helpline',
					'No'
				]
			},
			{
				id: 'copies-outside',
				question: 'How many of our posts and films do we hold outside the platforms?',
				why: 'What exists only there is lost with the account.',
				answers: ['All that matter, from this quarter', 'Most, but older', 'A few', 'None']
			}
		],
		prompts: [
			'Which date in the next year would be the worst to be silent on?',
			'Where would we say tomorrow what we say today, and who would find it?',
			'Which of our posts come close to a rule of the platform?',
			'Who would publish for us if we could not, and is it safe for them?',
			'Which people hear of us only on paper or by voice?'
		],
		capacities: [
			'A list of addresses and numbers that is your own',
			'Several channels, among them paper, radio or people',
			'Copies of posts, films and contacts',
			'A contact for appeals, and a helpline',
			'Knowledge of the rules of each platform',
			'Peers who publish for one another'
		],
		moves: {
			'24h': [
				{
					id: 'note-the-strike',
					what: 'Save the notice: which post, which rule, which hour',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The notice is saved in two places.',
					grade: 'judgement'
				},
				{
					id: 'appeal-at-once',
					what: 'Appeal on the route of the platform or regulator',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The appeal has a number.',
					grade: 'judgement'
				},
				{
					id: 'publish-elsewhere',
					what: 'Publish the most important things elsewhere, if no order forbids it, and tell people where',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The message is out on two other channels.',
					grade: 'judgement'
				},
				{
					id: 'secure-what-is-left',
					what: 'Secure the accounts that are left, and take copies',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Passwords, second factors and copies have been checked.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'call-the-helpline',
					what: 'Call a helpline for digital rights',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The helpline has your case.',
					grade: 'judgement'
				},
				{
					id: 'ask-who-else',
					what: 'Ask peers whether it hit them too, and put the cases together',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'A common list exists with dates.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-order',
					what: 'Ask for the order or the complaint behind it, through your lawyer',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The request is sent.',
					grade: 'judgement'
				},
				{
					id: 'reach-people-who-need',
					what: 'Reach those who used the channel to get help',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'They have another number or place, and it answers.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'contest-the-removal',
					what: 'Contest the removal or the refusal, if it is worth it and safe',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'It is filed, or the reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'change-channel-mix',
					what: 'Change the mix of channels, so that none carries more than half',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The new mix is running, and reach is counted.',
					grade: 'judgement'
				},
				{
					id: 'report-pattern',
					what: 'Report the pattern to a coalition or a researcher',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The report is sent without names of persons.',
					grade: 'judgement'
				},
				{
					id: 'build-own-list',
					what: 'Build your own list of supporters, with their consent',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The list has its first hundred people, or a tenth of your followers.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In East Africa, Hivos saw tighter censorship and more limits on online platforms and on journalists.',
				grade: 'case',
				sources: ['H6']
			},
			{
				text: 'Bustop TV in Zimbabwe, which the Hivos programme supported, had more than 145,000 subscribers by 2024.',
				grade: 'case',
				sources: ['H2'],
				when: '2024'
			},
			{
				text: 'One free helpline for civil society says that it is open day and night, with a first answer in about two hours. Ask before you count on it.',
				grade: 'context',
				sources: ['SM5'],
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'H6',
				title: 'Hivos: room to be free',
				url: 'https://hivos.org/story/theres-r-o-o-m-to-be-free-at-hivos/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'H2',
				title: 'Hivos: looking back on the R.O.O.M. programme',
				url: 'https://hivos.org/story/reflecting-on-the-r-o-o-m-program-2017-2024',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM5',
				title: 'Access Now: questions about the Digital Security Helpline',
				url: 'https://www.accessnow.org/help/helpline-faq/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
