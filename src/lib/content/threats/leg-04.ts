import { defineThreat } from '../define';

export const leg04 = defineThreat({
	id: 'LEG-04',
	category: 'legal',
	alsoIn: ['digital', 'financial'],
	title: 'Office raid, search and seizure',
	definition:
		'Officers come into your office, search it, keep people there and take devices and papers with them.',
	earlySign: 'officers visit or ask the landlord about you, or a partner is searched',
	synonyms: [
		'raid',
		'siege',
		'dawn search',
		'search warrant',
		'police at the door',
		'seizure',
		'confiscated laptops',
		'office sealed',
		'stormed',
		'search of premises'
	],
	leadsTo: ['FIN-01'],
	detail: {
		actors: [
			'Police, with or without a warrant',
			'Tax or security officers',
			'A financial intelligence unit that follows money',
			'Local officials who come along to seal the place'
		],
		signs: [
			'Officers in uniform pass by to “get to know you”',
			'Questions to your landlord, guard or neighbours',
			'A partner or peer has just been searched',
			'Your people are named in hostile media',
			'A vote or a campaign that matters to those in power is near'
		],
		hits: [
			'Devices, papers and what is on them are gone',
			'Staff are held for hours and stay afraid for months',
			'Work stops because everything was in one place',
			'What was found is used in a case, a freeze or a smear later',
			'Partners and people you serve are exposed through your files'
		],
		exposure: [
			{
				id: 'who-meets-officers',
				question: 'Who is in our rooms on a usual day?',
				why: 'Officers see, and may question, whoever is there.',
				answers: [
					'Hardly anyone; we work from several places',
					'Staff only',
					'Staff and visitors, at hours that everybody knows',
					'People who would be in danger if officers saw them with us'
				]
			},
			{
				id: 'unlocked-laptop',
				question:
					'What could be read on one of our laptops if it were taken switched on and unlocked?',
				why: 'Encryption does not help while a device is open.',
				answers: [
					'That day’s work, nothing sensitive',
					'Internal papers, but no data about other people',
					'Personal data of staff, partners or people we serve',
					'Names that could bring someone into danger, or the way into all our systems'
				]
			},
			{
				id: 'without-the-office',
				question: 'How much of our work depends on one office and what is in it?',
				why: 'The more one place holds, the more a search of it is worth to others.',
				answers: [
					'Nothing; we work from several places',
					'Some tasks',
					'Most tasks',
					'Everything, and paying wages too'
				]
			}
		],
		prompts: [
			'Where does the door checklist hang, and who has read it this year?',
			'It is ten past seven and there is a knock. Who knows the lawyer’s number by heart?',
			'What do our files say about partners who did not choose this risk?',
			'What does our lawyer say that each of us must answer, and what need we not answer?',
			'Who tells families, and who stays with a colleague who is badly shaken?'
		],
		capacities: [
			'A door protocol on one page, practised with everyone, guard and cleaner included',
			'A lawyer who has agreed to come, with a second number',
			'Encrypted devices that lock fast, and few papers on site',
			'Copies kept lawfully elsewhere, so that work can go on without the office',
			'A short line for journalists, and somebody outside who can give it',
			'Care for staff, agreed before it is needed'
		],
		moves: {
			'24h': [
				{
					id: 'read-warrant',
					what: 'Read the warrant: who issued it, which address, what scope, what date',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Person at the door',
					days: 1,
					doneWhen:
						'Issuer, address, scope and date are written down, or it is noted that no warrant was shown.',
					grade: 'context'
				},
				{
					id: 'note-badges',
					what: 'Ask to see badges and write down names and numbers',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Person at the door',
					days: 1,
					doneWhen: 'A list of names and badge numbers exists, with a note of who refused.',
					grade: 'context'
				},
				{
					id: 'call-counsel',
					what: 'Call counsel at once, and go on calling until somebody is coming',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A lawyer has said that they are on the way, and when they will arrive.',
					grade: 'context'
				},
				{
					id: 'no-consent-beyond',
					what: 'Do not obstruct, and do not consent to anything beyond the warrant',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Person at the door',
					days: 1,
					doneWhen:
						'The notes show that nobody stood in the way and nobody agreed to more than the warrant.',
					grade: 'context'
				},
				{
					id: 'observe-and-note',
					what: 'Stay with the search where you may, observe, and note time, room and item',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Office manager',
					days: 1,
					doneWhen: 'A dated record shows who was where, and what was looked at or taken.',
					grade: 'context'
				},
				{
					id: 'signed-inventory',
					what: 'Ask for a signed inventory of all that is taken',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Person at the door',
					days: 1,
					doneWhen: 'You hold a signed list, or a note that it was asked for and refused.',
					grade: 'context'
				},
				{
					id: 'never-delete',
					what: 'Never delete, hide or destroy anything once officers are there or expected',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All staff have heard the rule, and counsel has been told that it was kept.',
					grade: 'context'
				},
				{
					id: 'account-for-people',
					what: 'Account for all staff and visitors, and tell families',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen:
						'Every person is ticked on a list, and each family that wished it has been called.',
					grade: 'context'
				},
				{
					id: 'log-out-devices',
					what: 'Log taken devices out from a clean one, once counsel agrees',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Counsel has agreed, and the log shows which sessions were ended and when.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'one-statement',
					what: 'Give one statement through one person',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The statement is out, counsel has read it, and one role answers questions.',
					grade: 'judgement'
				},
				{
					id: 'tell-those-concerned',
					what: 'Tell embassies, your network and those partners whose data was taken',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Every partner whose data was taken has been told, and the calls are noted.',
					grade: 'judgement'
				},
				{
					id: 'change-passwords',
					what: 'Change passwords and keys from clean devices once counsel agrees, and wipe nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen:
						'Counsel has agreed, and a list shows the change for each account, made from a device that was not taken.',
					grade: 'judgement'
				},
				{
					id: 'replace-tools',
					what: 'Replace what people need to work, from a reserve or by loan',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Office manager',
					days: 3,
					doneWhen: 'Each person has what they need for the most urgent work.',
					grade: 'judgement'
				},
				{
					id: 'somebody-to-talk-to',
					what: 'Offer each person somebody to talk to, more than once',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 3,
					doneWhen:
						'Each person has had the offer twice, and nobody is asked what they did with it.',
					grade: 'judgement'
				},
				{
					id: 'ask-the-bank',
					what: 'Ask the bank what it has been asked, and prepare for a freeze',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen:
						'The bank’s answer is noted, or that it may not say. No money was moved without counsel.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'challenge-scope',
					what: 'Have counsel challenge the scope and anything taken beyond it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen:
						'Counsel has filed a challenge, or has written down why it should not be filed.',
					grade: 'judgement'
				},
				{
					id: 'get-property-back',
					what: 'Apply for return of property, and treat what comes back as compromised',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen:
						'The application is filed, and no returned device has been put back on your network.',
					grade: 'judgement'
				},
				{
					id: 'donor-report',
					what: 'Report to donors what happened and what it cost',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'Each donor concerned has a report with the facts and the cost.',
					grade: 'judgement'
				},
				{
					id: 'keep-less-on-site',
					what: 'Agree with counsel what you will no longer keep on site',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen:
						'A list agreed with counsel says what is kept where, and nothing under an order was touched.',
					grade: 'judgement'
				},
				{
					id: 'review-protocol',
					what: 'Review with all staff what worked at the door, and change the protocol',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The changed protocol hangs at the door, with the date of the review.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In Kampala police searched ActionAid Uganda over two days, and more than 30 staff were kept inside. Partner groups were searched as well.',
				grade: 'case',
				sources: ['S5', 'S6'],
				when: '2017-09'
			},
			{
				text: 'A magistrate’s warrant was shown; telephones, laptops and papers about money were carried away.',
				grade: 'case',
				sources: ['S8'],
				when: '2017-09'
			},
			{
				text: 'The accounts were blocked about two weeks after the search; reports differ on the day. That gap is time to act.',
				grade: 'case',
				sources: ['S7', 'S9'],
				when: '2017-10'
			},
			{
				text: 'After a year the police had still published no result.',
				grade: 'case',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'Guidance from Ukraine warns that a finger or a face can be used against its owner to open a telephone.',
				grade: 'context',
				sources: ['S66']
			}
		],
		sources: [
			{
				key: 'S5',
				title: 'ActionAid Uganda: note on moving on after the police siege',
				url: 'http://www.actionaid.org/uganda/publications/moving-police-siege-aa-uganda-offices',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S6',
				title: 'ActionAid Uganda: review one year after the search',
				url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S7',
				title: 'ActionAid USA: statement of 13 October 2017',
				url: 'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S8',
				title: 'allAfrica: report on the search, 22 September 2017',
				url: 'https://allafrica.com/stories/201709220067.html',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S9',
				title: 'ChimpReports: the accounts are opened again',
				url: 'https://chimpreports.com/actionaid-uganda-accounts-finally-unfrozen/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S64',
				title: 'Protect Democracy: guide to search warrants for nonprofits',
				url: 'https://protectdemocracy.org/work/nonprofit-search-warrant',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S65',
				title: 'Association of Corporate Counsel: making a plan for a search warrant',
				url: 'https://docket.acc.com/under-microscope-developing-search-warrant-response-plan',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S66',
				title: 'Leshchenko and partners: what to do in a search, step by step (in Ukrainian)',
				url: 'https://leshchenko.partners/en/shho-robyty-pry-obshuku-pokrokova-instrukcziya/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
