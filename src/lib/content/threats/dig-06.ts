import { defineThreat } from '../define';

export const dig06 = defineThreat({
	id: 'DIG-06',
	category: 'digital',
	alsoIn: ['legal'],
	title: 'Device seized or opened by force',
	definition:
		'A phone or laptop is taken, or its owner is made to open it, at a border, a checkpoint or in custody.',
	earlySign: 'people like you are checked and asked for their phones',
	synonyms: [
		'confiscated phone',
		'laptop taken',
		'border search',
		'password demanded',
		'forced to unlock',
		'fingerprint unlock',
		'device inspection',
		'forensic extraction',
		'checkpoint'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Police, with or without a warrant',
			'Border and airport officers',
			'Soldiers or armed groups at checkpoints',
			'Prison or detention staff'
		],
		signs: [
			'Peers are checked and asked for their phones',
			'New rules let officers ask for passwords',
			'A partner has been searched',
			'A journey to a border or a protest is near',
			'A colleague has been called in for questioning'
		],
		hits: [
			'Contacts, chats and photos can be read, also of people who did not choose the risk',
			'The owner is questioned about what was found',
			'Accounts that were open on the device can be used by others',
			'Work stops for want of machines',
			'What comes back may have something planted in it'
		],
		exposure: [
			{
				id: 'what-i-carry',
				question: 'What could be read on the phones that we carry today, if they were opened?',
				why: 'What is not on the phone cannot be taken from it.',
				answers: [
					'Nothing that could hurt anybody',
					'Our own private life, and no other people’s',
					'Names and chats of partners and colleagues',
					'Names or messages that could bring someone to prison or worse'
				]
			},
			{
				id: 'locks-and-keys',
				question: 'How are our phones and laptops locked?',
				why: 'Encryption helps while a device is off. A finger or a face can be used against its owner.',
				answers: [
					'All encrypted, long code, no finger or face, off before checkpoints',
					'All encrypted with a code, but often carried switched on',
					'Some encrypted, mostly opened by finger or face',
					'We do not know, or not at all'
				]
			},
			{
				id: 'when-it-is-taken',
				question: 'If a device of ours were taken now, who would act, and on what?',
				why: 'The accounts on it stay open until somebody closes them.',
				answers: [
					'A named person with a list of the accounts and the lawyer’s word, practised this year',
					'A named person with a list, never practised',
					'Whoever hears of it, without a list',
					'Nobody could do anything'
				]
			}
		],
		prompts: [
			'What is on the phone that I carry, and who is in it?',
			'Which journeys in the next months lead past a check?',
			'What does our lawyer say about passwords asked for by officers, here and where we travel?',
			'Who would know within the hour that one of us had been stopped?',
			'Which people in our chats never agreed to be there?'
		],
		capacities: [
			'Full encryption on all devices, with a long code and no finger or face',
			'Plain travel devices that hold nothing sensitive',
			'A register of accounts for each device',
			'A lawyer who has said what the law asks of you',
			'A check-in before and after each crossing',
			'Chats that delete themselves by a rule set long before, where the law allows'
		],
		moves: {
			'24h': [
				{
					id: 'person-first',
					what: 'Find out where the person is and whether they are safe; nobody resists officers for the sake of a device',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The person was reached, or the lawyer and the family know.',
					grade: 'judgement'
				},
				{
					id: 'call-counsel',
					what: 'Call your lawyer, and ask what may be done with accounts and what must be left alone',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The lawyer has answered, and the hour is noted.',
					grade: 'judgement'
				},
				{
					id: 'close-accounts',
					what: 'Log the device out of all accounts from a clean one, once the lawyer agrees; wipe nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Each account on the list shows no session of that device.',
					grade: 'judgement'
				},
				{
					id: 'tell-contacts',
					what: 'Tell people who are on the device by another channel, the most endangered first',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each person at high risk was reached, or it is noted who tries next.',
					grade: 'judgement'
				},
				{
					id: 'write-it-down',
					what: 'Write down who took it, when, where, with which paper, and whether it was on and unlocked',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The note is signed by the person, and the lawyer has a copy.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-receipt',
					what: 'Ask for a receipt, if that is safe, or let the lawyer ask',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 1,
					doneWhen: 'The receipt is on file, or the request is dated.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'new-keys',
					what: 'Change passwords and keys for all that the device could reach, as the lawyer agreed',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'Each line of its register has a new password.',
					grade: 'judgement'
				},
				{
					id: 'list-what-was-seen',
					what: 'List whose data was on the device and what it could do to them',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The list has a line for each group of people, with a level of danger.',
					grade: 'judgement'
				},
				{
					id: 'duties-of-notice',
					what: 'Ask your lawyer whom you must tell by law, and by when',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The answer and the deadline are in writing.',
					grade: 'judgement'
				},
				{
					id: 'lend-a-device',
					what: 'Give the person a clean device, and time',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The person can work and call, and has been asked what else they need.',
					grade: 'judgement'
				},
				{
					id: 'check-on-others',
					what: 'Look at whether colleagues are stopped as well, and put off journeys past the same check',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'All journeys of the next two weeks have been looked at.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'claim-it-back',
					what: 'Have your lawyer claim the device back',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The claim is filed, or the reasons against it are on paper.',
					grade: 'judgement'
				},
				{
					id: 'treat-as-compromised',
					what: 'Treat whatever comes back as compromised; do not log in on it, and let an expert look first',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The device lies apart, and staff know that it is not used.',
					grade: 'judgement'
				},
				{
					id: 'travel-rules',
					what: 'Write travel rules: what to take, what stays, off before the check, who waits for the call',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The next two journeys followed them.',
					grade: 'judgement'
				},
				{
					id: 'carry-less',
					what: 'Agree for each role what need not be carried; ask the lawyer before anything is deleted while a matter is open',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The lawyer has agreed to the list, and three phones drawn by lot follow it.',
					grade: 'judgement'
				},
				{
					id: 'offer-support',
					what: 'Offer the person somebody to talk to, more than once',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Two offers have been made.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In Kampala, officers who searched ActionAid Uganda left with laptops and phones. A magistrate had signed the warrant.',
				grade: 'case',
				sources: ['S8'],
				when: '2017-09'
			},
			{
				text: 'An article of 2018 on weak data protection laws tells of demands for passwords in that search.',
				grade: 'context',
				sources: ['A15'],
				when: '2018-06'
			},
			{
				text: 'A law firm in Ukraine warns that a face or a fingerprint may be used, by force or by a trick, to open a phone.',
				grade: 'context',
				sources: ['S66']
			},
			{
				text: 'A first aid kit for digital emergencies has a path of questions for devices that were seized.',
				grade: 'context',
				sources: ['S29', 'S30']
			}
		],
		sources: [
			{
				key: 'S8',
				title: 'allAfrica: report on the search, 22 September 2017',
				url: 'https://allafrica.com/stories/201709220067.html',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'A15',
				title: 'Andrew Green: article on NGOs and weak data protection laws in Africa, June 2018',
				url: 'http://www.theandrewgreen.com/articles/2018/6/27/scarcity-of-data-protection-laws-in-africa-leaves-ngos-exposed',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S66',
				title: 'Leshchenko and partners: what to do in a search, step by step (in Ukrainian)',
				url: 'https://leshchenko.partners/en/shho-robyty-pry-obshuku-pokrokova-instrukcziya/',
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
			}
		]
	}
});
