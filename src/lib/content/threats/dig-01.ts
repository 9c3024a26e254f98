import { defineThreat } from '../define';

export const dig01 = defineThreat({
	id: 'DIG-01',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Account takeover or phishing',
	definition:
		'Somebody gets into mail or social accounts, mostly by tricking a person into giving the key away.',
	earlySign: 'reset messages that nobody asked for',
	synonyms: [
		'phishing',
		'hacked account',
		'stolen password',
		'hijacked page',
		'spear phishing',
		'login alert',
		'brute force',
		'credential theft',
		'two-factor',
		'lost access'
	],
	leadsTo: ['DIG-07'],
	detail: {
		actors: [
			'Criminals who want money or a large audience',
			'Services of a state, or a firm that works for one',
			'Opponents who want to read or to speak in your name',
			'Bots that try stolen or guessed passwords everywhere'
		],
		signs: [
			'Messages about a new password that nobody asked for',
			'Alerts of logins from strange places or at strange hours',
			'A known colleague sends an odd link or an odd request',
			'Many failed logins within an hour',
			'Mail that should have come does not come, or rules forward it elsewhere',
			'A platform notice that wants an answer today'
		],
		hits: [
			'Mail, files and contacts can be read and copied',
			'Somebody speaks or asks for money in your name',
			'Other accounts fall, since mail resets them',
			'People who wrote to you in confidence are exposed',
			'The account and its followers are lost for days or for good'
		],
		exposure: [
			{
				id: 'two-factor-for-all',
				question:
					'How many of our mail and social accounts ask for a second step at login, the director’s included?',
				why: 'One account without it is enough, and leaders often ask to be let off.',
				answers: [
					'All, required by a setting; administrators use hardware keys',
					'All, but each person could switch it off',
					'Most, with exceptions at the top or among volunteers',
					'Few or none, or we do not know'
				]
			},
			{
				id: 'would-tell-us',
				question: 'Would a colleague of ours who clicked on a bad link tell us within minutes?',
				why: 'The minutes between the click and the report decide how far an intruder gets.',
				answers: [
					'Yes, it has happened and was thanked',
					'Probably, the place to report is known',
					'Perhaps, after some hours',
					'They would rather hide it'
				]
			},
			{
				id: 'saturday-watch',
				question: 'If somebody broke into our mail at the weekend, who of us would notice?',
				why: 'Many attacks come when nobody is looking.',
				answers: [
					'Alerts reach a named person on duty',
					'Alerts reach somebody, without a duty',
					'Somebody might see it by luck',
					'Nobody before Monday'
				]
			}
		],
		prompts: [
			'Which single account would hurt us most if a stranger had it tonight?',
			'Who besides one person could get into our main page and our mail settings?',
			'Could we reach our followers if the account were gone?',
			'Where are the recovery codes, and who has tried one?',
			'Which message in our busiest week would we open without thinking?'
		],
		capacities: [
			'Two-factor login for everyone by app or key, with hardware keys for administrators; text messages are the weakest kind',
			'A password manager, and no password used twice',
			'A register of accounts with two administrators each',
			'Recovery codes and proof of ownership kept offline',
			'One place to report strange messages, without blame',
			'A second channel to staff and to followers',
			'The number of a helpline, on paper'
		],
		moves: {
			'24h': [
				{
					id: 'end-sessions',
					what: 'End all sessions of the account and set a new password, from a device that is surely clean',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Only your own devices are listed as logged in.',
					grade: 'context'
				},
				{
					id: 'call-helpline',
					what: 'Start the recovery of the platform if you are locked out, and call your helper or helpline',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Both have given you a number for the case.',
					grade: 'context'
				},
				{
					id: 'warn-contacts',
					what: 'Warn staff, contacts and followers by another channel: do not answer, do not click, do not pay',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The warning is out on two channels that the attacker does not hold.',
					grade: 'judgement'
				},
				{
					id: 'who-is-in-danger',
					what: 'Find out who wrote to that account in confidence, and first tell those who could be hurt, in a safe way',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each person at high risk was reached, or it is noted who tries next.',
					grade: 'judgement'
				},
				{
					id: 'keep-traces',
					what: 'Take screenshots with times, and keep messages and logs; delete nothing that belongs to the attack',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Screens and messages are saved in a place apart.',
					grade: 'context'
				},
				{
					id: 'ring-bank',
					what: 'Call the bank if money was asked for or sent, and stop payments until they are checked by phone',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The bank has been reached and open payments are on hold.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'check-forwarding',
					what: 'Look for new forwarding rules, connected apps, recovery addresses and delegates, and remove what is not yours',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'A second person has gone through the settings too.',
					grade: 'judgement'
				},
				{
					id: 'other-accounts',
					what: 'Check every account that this mail could reset or that shared its password',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'Each line of the register is ticked or has a new password.',
					grade: 'context'
				},
				{
					id: 'ask-all-staff',
					what: 'Ask everyone who received the same bait, and thank those who report that they clicked',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each recipient has answered.',
					grade: 'judgement'
				},
				{
					id: 'legal-duties',
					what: 'Ask your lawyer whether people or an authority must be told, and by when',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The answer and the deadline are in writing.',
					grade: 'judgement'
				},
				{
					id: 'say-it-is-over',
					what: 'Tell contacts when the account is yours again, and which messages were not from you',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The notice is out in each language that you use.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'keys-for-all',
					what: 'Require two-factor login for all by a setting, with keys for administrators and leaders, and move away from codes by text message',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The list shows no account without it.',
					grade: 'judgement'
				},
				{
					id: 'second-administrators',
					what: 'Name a second administrator for each account, and remove those who have left',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Each account has two present members of staff.',
					grade: 'judgement'
				},
				{
					id: 'phishing-drill',
					what: 'Practise one case with all staff: a strange message, a report, an answer, no blame',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Nine in ten staff knew where to report.',
					grade: 'judgement'
				},
				{
					id: 'review-and-share',
					what: 'Review without blame what happened, and tell peers on one page what the bait looked like',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The changes have owners and dates, and three peers have the page.',
					grade: 'context'
				}
			]
		},
		facts: [
			{
				text: 'Of 192 NGOs trained in Romania one in four had met an incident within a year. Which year was not read.',
				grade: 'context',
				sources: ['S73']
			},
			{
				text: 'In 2021 UICC lost an Instagram account with about 20,000 followers to a message on picture rights. The title of the case says that access came back.',
				grade: 'case',
				sources: ['SM1'],
				when: '2021'
			},
			{
				text: 'In the same summer a humanitarian organisation met guessed passwords and tailored phishing on one day. It averted both; the follow-up took weeks.',
				grade: 'case',
				sources: ['BF1'],
				when: '2021'
			},
			{
				text: 'Volunteers who helped with hijacked accounts got 21 of 38 back. None of the hijacked accounts had used two-factor login.',
				grade: 'context',
				sources: ['SM9'],
				when: '2020'
			},
			{
				text: 'One helpline for civil society says that it is free and open at all hours. It names about two hours for a first answer, then makes sure who is asking. Ask before you count on it.',
				grade: 'context',
				sources: ['SM5'],
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'S73',
				title: 'German Marshall Fund: cybersecurity for NGOs, with figures from Romania',
				url: 'https://gmfus.org/cybersecurity-ngos-boring-not-thing-wed-better',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM1',
				title: 'Solidarity Action Network: opening of the case page on UICC',
				url: 'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'BF1',
				title: 'Solidarity Action Network: opening of the case page on the attack on logins',
				url: 'https://solidarityaction.network/case-study/deflecting-a-sophisticated-brute-force-and-phishing-attack/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM9',
				title: 'CyberSafe Foundation: lessons from recovering hijacked accounts, 2020',
				url: 'https://cybersafefoundation.org/2020/05/02/recovering-hijacked-social-media-accounts-insights-lessons-learned/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM3',
				title: 'Security in a Box: what to do when an account is broken into',
				url: 'https://securityinabox.org/en/communication/account-compromise',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM4',
				title: 'Helpspace toolkit (Ukraine): answering an incident',
				url: 'https://toolkit.helpspace.com.ua/cybersecurity/incident-response',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM5',
				title: 'Access Now: questions and answers on the helpline',
				url: 'https://www.accessnow.org/help/helpline-faq/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
