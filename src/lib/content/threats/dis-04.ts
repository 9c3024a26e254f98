import { defineThreat } from '../define';

export const dis04 = defineThreat({
	id: 'DIS-04',
	category: 'disinformation',
	alsoIn: ['digital'],
	title: 'Impersonation of your organisation',
	definition:
		'A false page, address or fundraiser uses your name or the name of one of your people.',
	earlySign: 'odd replies, or a second page with your logo',
	synonyms: [
		'fake account',
		'fake page',
		'spoofed email',
		'phishing in our name',
		'look-alike domain',
		'identity theft',
		'false fundraiser',
		'fake press release',
		'clone profile',
		'impostor'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Fraudsters who collect money in your name',
			'Opponents who want you to say something shameful',
			'People who send bad links to your friends',
			'A former partner who keeps using your name'
		],
		signs: [
			'Answers to messages that you never sent',
			'A second page with your logo',
			'People ask about a collection that you do not hold',
			'An address that differs from yours by one letter',
			'New profiles of your director ask for contact'
		],
		hits: [
			'Supporters lose money and blame you',
			'Partners open a bad file because your name stood on it',
			'People in need give their data to strangers',
			'Nobody knows any more which message is true',
			'The press prints a false release'
		],
		exposure: [
			{
				id: 'true-channels-known',
				question:
					'Can somebody who doubts a message of ours find out in a minute which channels are truly ours?',
				why: 'Only those who can check can be warned.',
				answers: [
					'Yes, a public list that staff and partners know',
					'A list exists, but few know it',
					'They would have to ask us',
					'No; we have no list ourselves'
				]
			},
			{
				id: 'look-alike-names',
				question: 'Which of the names that look like our web address do we hold or watch?',
				why: 'The next letter or ending costs a forger a few coins.',
				answers: [
					'The main ones are ours, and the rest are watched',
					'One or two are ours',
					'None, but we know which exist',
					'None, and we have never looked'
				]
			},
			{
				id: 'mail-can-be-faked',
				question: 'Would other mail systems refuse a message that falsely carries our address?',
				why: 'Without such a setting, anyone can write in our name.',
				answers: [
					'Yes, set to refuse and checked this year',
					'Partly: it is set to watch only',
					'It was begun',
					'No, or we do not know'
				]
			}
		],
		prompts: [
			'Whom would a fake of ours hurt most?',
			'Are our profiles marked as genuine where platforms offer it?',
			'Who would tell us first that a second page exists?',
			'What would we write to people who paid into a false account?',
			'Which of us has a name that is worth copying?'
		],
		capacities: [
			'A public list of your channels and of your bank account',
			'A setting that lets others refuse false mail in your name',
			'Marks of genuine profiles where platforms offer them',
			'The main look-alike addresses in your hand',
			'A sentence for donors: we never ask for money in this way',
			'Peers who tell you what they see'
		],
		moves: {
			'24h': [
				{
					id: 'screenshot-the-fake',
					what: 'Save the fake with address, date and what it asks for',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Pictures and address are saved in two places.',
					grade: 'judgement'
				},
				{
					id: 'warn-audiences',
					what: 'Warn on all true channels: what is false, and what not to do',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The warning is out on each channel and to staff.',
					grade: 'judgement'
				},
				{
					id: 'report-to-platform',
					what: 'Report it to the platform, the registrar or the bank of the false account',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Each has a report, and the numbers are noted.',
					grade: 'judgement'
				},
				{
					id: 'help-those-harmed',
					what: 'Answer those who already paid or clicked, and tell them what to do',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Each who wrote has an answer with a next step.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'press-for-takedown',
					what: 'Press for the removal, with proof that the name is yours',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'It is gone, or the second request is filed.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners-directly',
					what: 'Tell partners and donors by voice, since their inbox may hold the fake',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each main partner was reached by voice.',
					grade: 'judgement'
				},
				{
					id: 'ask-a-helpline',
					what: 'Ask a digital helpline for civil society, if the platform does not answer',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The helpline has your case.',
					grade: 'judgement'
				},
				{
					id: 'think-about-police',
					what: 'Ask your lawyer whether to report it as a crime',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The decision is noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'set-mail-protection',
					what: 'Have the protection of your mail address set to refuse, step by step',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A false test message was refused.',
					grade: 'judgement'
				},
				{
					id: 'watch-names',
					what: 'Watch look-alike addresses and pages each month',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A named role has made the first check.',
					grade: 'judgement'
				},
				{
					id: 'publish-true-list',
					what: 'Put the list of true channels where people look first',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'The list is one step from the front page.',
					grade: 'judgement'
				},
				{
					id: 'tell-how-it-ended',
					what: 'Tell those you warned how it ended',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'A short message went to all who were warned.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In May 2021 about 150 organisations were written to in the name of a large aid donor. The link would have planted software that lets strangers in.',
				grade: 'context',
				sources: ['PH3'],
				when: '2021-05-25'
			},
			{
				text: 'The CyberPeace Institute was itself written to in the name of its own human-resources team, just before its yearly report.',
				grade: 'context',
				sources: ['PH2']
			},
			{
				text: 'In summer 2021 the Union for International Cancer Control lost an account to a message that looked like one from the platform. It got the account back.',
				grade: 'case',
				sources: ['SM1'],
				when: '2021'
			},
			{
				text: 'One free helpline for civil society says that it works at all hours and replies in some two hours. It then asks for proof of who you are; ask before you count on it.',
				grade: 'context',
				sources: ['SM5'],
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'PH3',
				title: 'CyberPeace Institute: lessons from an attack on a non-profit',
				url: 'https://cyberpeaceinstitute.org/news/non-profit-organization-targeted-by-cyberattack-valuable-lessons-for-you/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'PH2',
				title: 'CyberPeace Institute: on being a target itself',
				url: 'https://cyberpeaceinstitute.org/news/cyberpeace-institute-faces-cyber-threats/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'SM1',
				title: 'Solidarity Action Network: regaining access to a social media account',
				url: 'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/',
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
