import { defineThreat } from '../define';

export const dig02 = defineThreat({
	id: 'DIG-02',
	category: 'digital',
	alsoIn: [],
	title: 'Malware or spyware',
	definition: 'Hidden software on a phone or computer reads, listens or copies.',
	earlySign: 'a warning from the maker, or a battery that empties fast',
	synonyms: [
		'virus',
		'trojan',
		'Pegasus',
		'stalkerware',
		'infected attachment',
		'keylogger',
		'zero-click',
		'spying software',
		'hacked phone'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Services of a state',
			'Firms that sell spyware to states',
			'Criminals who plant programs to steal or to lock',
			'Somebody close, with a moment alone with the phone'
		],
		signs: [
			'The maker of the phone or a platform warns you of a targeted attack',
			'The battery empties fast, or the device is hot at rest',
			'Crashes and odd behaviour without a reason',
			'Opponents know what was only said near a phone',
			'A message with a link that fits your work too well',
			'None at all: good spyware shows nothing'
		],
		hits: [
			'Sources and contacts are exposed, and may be arrested',
			'Everything typed, said or photographed may be read',
			'Case files and strategy are known to the other side',
			'Trust in each other breaks down',
			'The device counts as lost, even when it still runs'
		],
		exposure: [
			{
				id: 'likely-targets',
				question: 'Who of us is a likely target for spyware, and what protects that person?',
				why: 'Costly spyware is aimed at few people, and they seldom know.',
				answers: [
					'We know who, and each has the strictest settings, a separate device and a helpline contact',
					'We know who, and some protection is in place',
					'We have an idea, but nothing special is in place',
					'We have never asked ourselves'
				]
			},
			{
				id: 'updates-everywhere',
				question:
					'How soon after its release is a security update on all of our phones and computers?',
				why: 'Most programs for spying and stealing use gaps that an update has closed.',
				answers: [
					'Within a week, and somebody checks',
					'Within a month, on devices that we manage',
					'When each person gets round to it',
					'Some devices no longer get updates at all'
				]
			},
			{
				id: 'one-device-read',
				question: 'If one of our devices were read in full, whom would it put in danger?',
				why: 'The harm lies less in the device than in the people in it.',
				answers: [
					'Nobody; sensitive names are not on everyday devices',
					'Ourselves, and nobody else',
					'Partners and contacts, at work or in their good name',
					'People who could be arrested, hurt or killed'
				]
			}
		],
		prompts: [
			'What do we talk about near phones that nobody else should hear?',
			'Whose device is shared with family or colleagues?',
			'Whom would we call if the maker of a phone sent one of us a warning?',
			'How would we warn a source without using the device in question?',
			'Would we want to make an attack public, and who could be hurt by that?'
		],
		capacities: [
			'Updates on all devices within days, checked by somebody',
			'The strictest security setting of the phone for likely targets',
			'A separate device for sensitive contacts',
			'The contact of a helpline, kept off the devices',
			'A rule that no phones are in the room for the most sensitive talks',
			'Attachments opened in a viewer and not on the computer'
		],
		moves: {
			'24h': [
				{
					id: 'stop-sensitive-talk',
					what: 'Stop using the device for anything sensitive, and say so only in person or from another device',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The people concerned talk by another way, and know why.',
					grade: 'judgement'
				},
				{
					id: 'do-not-wipe',
					what: 'Do not wipe, reset or throw away the device; put it aside as the helpline says',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The device is kept safe, and its state and the time are written down.',
					grade: 'context'
				},
				{
					id: 'call-a-helpline',
					what: 'Call a helpline for civil society from a clean device, and follow what it asks first',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The helpline has given a number for the case and a first step.',
					grade: 'judgement'
				},
				{
					id: 'who-could-be-hurt',
					what: 'List on paper who could be hurt by what the device knows, the most endangered first',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The list exists once, in safe hands.',
					grade: 'judgement'
				},
				{
					id: 'keep-the-bait',
					what: 'Keep the message or link that may have brought it, without opening it again',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Sender, time and a picture of it are noted.',
					grade: 'context'
				}
			],
			'72h': [
				{
					id: 'expert-check',
					what: 'Have the device examined by experts whom the helpline names',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The experts have the device or its data, and the owner has agreed in writing.',
					grade: 'judgement'
				},
				{
					id: 'warn-sources',
					what: 'Warn sources and contacts in danger by a safe way, one by one',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each person at high risk was reached, or a safe way is still being sought.',
					grade: 'judgement'
				},
				{
					id: 'change-keys',
					what: 'Change passwords and end sessions of all accounts on the device, from a clean one',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'Each account on it has a new password.',
					grade: 'judgement'
				},
				{
					id: 'check-close-ones',
					what: 'Ask close colleagues whether they saw the same signs, and family only if the person finds it safe',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The person has said who may be asked, and each of these was asked in person.',
					grade: 'judgement'
				},
				{
					id: 'care-for-person',
					what: 'Offer the person someone to talk to; being listened to shakes people for a long time',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A first talk has a date, or the person has declined.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'public-or-not',
					what: 'Decide with the person, a lawyer and the helpline whether to report in public, in private or not at all',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The decision and its reasons are on paper, and those at risk were asked.',
					grade: 'judgement'
				},
				{
					id: 'device-rules',
					what: 'Write rules for devices: updates, who gets the strict setting, which talks are held without phones',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'All staff have the page, and likely targets are set up.',
					grade: 'judgement'
				},
				{
					id: 'separate-devices',
					what: 'Give likely targets a separate device for sensitive contacts',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each likely target uses it for a week without mixing.',
					grade: 'judgement'
				},
				{
					id: 'legal-options',
					what: 'Ask your lawyer about a complaint or a suit, and what it would reveal',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The answer is in writing and the board has seen it.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In May 2021 about 150 NGOs were sent a message in the name of a large aid donor. Its link would have given lasting access to their machines.',
				grade: 'context',
				sources: ['PH3'],
				when: '2021-05-25'
			},
			{
				text: 'One of them, EU DisinfoLab, judged that the threat was avoided, and thanked the care of all its staff and the helpers who came forward.',
				grade: 'context',
				sources: ['PH4'],
				when: '2021'
			},
			{
				text: 'A first aid kit for digital emergencies sorts by what you see, malware among it, and says when to look for help.',
				grade: 'context',
				sources: ['S29', 'S30']
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
				key: 'PH3',
				title: 'CyberPeace Institute: lessons from the attack on EU DisinfoLab',
				url: 'https://cyberpeaceinstitute.org/news/non-profit-organization-targeted-by-cyberattack-valuable-lessons-for-you/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'PH4',
				title: 'EU DisinfoLab: own statement on the attack of 2021',
				url: 'https://www.disinfo.eu/advocacy/eu-disinfolab-statement/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'PH7',
				title:
					'Responsible Data: what a study of targeted attacks on ten organisations advises, 2014',
				url: 'https://responsibledata.io/2014/11/17/how-targeted-digital-attacks-could-put-data-at-risk-and-what-funders-organisations-and-tech-companies-can-do-about-it/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S29',
				title: 'Digital Defenders Partnership: Digital First Aid',
				url: 'https://digitaldefenders.org/digitalfirstaid/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S30',
				title: 'Commons Library: page on the Digital First Aid Kit',
				url: 'https://commonslibrary.org/digital-first-aid-kit/',
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
