import { defineThreat } from '../define';

export const dig07 = defineThreat({
	id: 'DIG-07',
	category: 'digital',
	alsoIn: ['legal', 'reputational'],
	title: 'Data breach or leak',
	definition: 'Information about people leaves your hands, by theft, by an insider or by mistake.',
	earlySign: 'an odd export, or a journalist who knows too much',
	synonyms: [
		'data leak',
		'leaked data',
		'stolen database',
		'lost laptop',
		'personal data exposed',
		'beneficiary list',
		'privacy breach',
		'insider leak',
		'data protection',
		'exfiltration'
	],
	leadsTo: ['REP-01'],
	detail: {
		actors: [
			'Criminals who sell or publish data',
			'Somebody inside, in anger or by order',
			'A supplier that was broken into',
			'All of us, by a wrong address or a lost bag'
		],
		signs: [
			'A large export that nobody asked for',
			'A journalist or an opponent knows too much',
			'A ransom note, or a sample of your files online',
			'People you serve get messages from strangers',
			'A laptop, phone or paper folder is missing'
		],
		hits: [
			'People on the list are threatened, blackmailed or arrested',
			'People stop telling you the truth',
			'Deadlines of data protection law run at once',
			'Donors and partners cut the links between systems',
			'Staff blame one another'
		],
		exposure: [
			{
				id: 'hands-on-worst-list',
				question:
					'How many people and suppliers can open the list of ours that would hurt people most?',
				why: 'Each pair of hands is another way out.',
				answers: [
					'Only the few who need it this month',
					'A team, and we know who',
					'Most of the staff, or a supplier too',
					'We do not know'
				]
			},
			{
				id: 'copy-noticed',
				question: 'Would we notice if somebody copied that list?',
				why: 'A leak that nobody sees goes on for months.',
				answers: [
					'Yes, an alert goes to a named person',
					'Probably, when logs are read',
					'Only by chance',
					'No'
				]
			},
			{
				id: 'warn-within-a-day',
				question:
					'Could we warn the people on it within a day, without putting them in more danger?',
				why: 'Those on the list have the most to lose, and the least time.',
				answers: [
					'Yes, by a way each of them chose',
					'Most of them',
					'Some; a call could itself be dangerous',
					'No'
				]
			}
		],
		prompts: [
			'Which list would hurt most, and would the work stop without it?',
			'What may never be written down here?',
			'Who would call those at risk, and in which words?',
			'What does the law ask from us, and within how many hours?',
			'Which partner holds our data, and would it tell us?'
		],
		capacities: [
			'Less data, kept for a shorter time',
			'Encryption of what must be kept',
			'Access for few, with a log that is read',
			'A safe way to reach people, which they chose',
			'A lawyer who knows the duty to notify',
			'Agreements with suppliers that oblige them to tell you'
		],
		moves: {
			'24h': [
				{
					id: 'stop-the-leak',
					what: 'Stop the leak: close the account, the link or the device',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The way out is closed, and the hour is noted.',
					grade: 'judgement'
				},
				{
					id: 'keep-logs',
					what: 'Keep logs and copies, and wipe nothing',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Logs are saved where the intruder cannot reach them.',
					grade: 'judgement'
				},
				{
					id: 'who-is-at-risk',
					what: 'Find out whose data it was, and who is most at risk',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'A short list shows groups of people by danger.',
					grade: 'judgement'
				},
				{
					id: 'safety-calls',
					what: 'Warn those most at risk first, by the way that is safe for them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Each of them was reached, or somebody is still trying.',
					grade: 'judgement'
				},
				{
					id: 'call-data-counsel',
					what: 'Call your lawyer about the duty to notify',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 1,
					doneWhen: 'The deadline is known to the hour.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'notify-office',
					what: 'Notify the office in charge, where the law asks it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The notice is filed with a number, or the lawyer has said that none is due.',
					grade: 'judgement'
				},
				{
					id: 'tell-people-plainly',
					what: 'Tell all others concerned what left, what it means and what they can do',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The message was read first by two people from outside.',
					grade: 'judgement'
				},
				{
					id: 'change-keys',
					what: 'Change passwords, keys and links that the leak may have opened',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The list of changed accesses is complete.',
					grade: 'judgement'
				},
				{
					id: 'tell-partners-in-data',
					what: 'Tell partners and donors whose data was in it',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Each has a note with the facts.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'find-root-cause',
					what: 'Find the cause with outside help, and write it down without blame',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The report names the cause, the reach and what stays unknown.',
					grade: 'judgement'
				},
				{
					id: 'delete-surplus',
					what: 'Delete by a fixed rule what you no longer need, once evidence is safe and your lawyer agrees',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The lawyer has agreed, and the deleted kinds are listed.',
					grade: 'judgement'
				},
				{
					id: 'stay-with-people',
					what: 'Stay in touch with people at risk, and pay for what protects them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Each was asked twice, and costs have been paid.',
					grade: 'judgement'
				},
				{
					id: 'fewer-hands',
					what: 'Cut down who may open what',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'The list of access is new and signed by the director.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'An attack on systems of the Red Cross laid open data on more than 515,000 people. The date was not read.',
				grade: 'context',
				sources: ['S74']
			},
			{
				text: 'A charity for wildlife was caught in 2020 when the firm that ran its contact database was broken into. About 250,000 records were kept there.',
				grade: 'context',
				sources: ['RS3'],
				when: '2020'
			},
			{
				text: 'One United States charity had its files back within a day, yet strangers had moved about in its systems for a month.',
				grade: 'context',
				sources: ['RS4']
			},
			{
				text: 'A report from Africa says that gaps in data protection law leave organisations exposed when officers ask for passwords.',
				grade: 'context',
				sources: ['A15'],
				when: '2018-06-27'
			}
		],
		sources: [
			{
				key: 'S74',
				title: 'Infosecurity Magazine: how NGOs deal with cybersecurity',
				url: 'https://www.infosecurity-magazine.com/news-features/how-ngo-deal-with-cybersecurity/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'RS3',
				title: 'CyberScotland: beyond the breach, two Scottish charities',
				url: 'https://cyberscotland.com/beyond-the-breach-building-cyber-resilience-in-the-third-sector',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'RS4',
				title: 'Alliance for Strong Families and Communities: a charity after a cyberattack',
				url: 'https://alliance1.org/web/resources/pubs/we-thought-we-were-safe-victim-to-cyberattack.aspx?hkey=7b320138-3886-4472-8d8a-5c5bc8442a8f',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'A15',
				title: 'The Andrew Green: scarce data protection laws in Africa leave NGOs exposed',
				url: 'http://www.theandrewgreen.com/articles/2018/6/27/scarcity-of-data-protection-laws-in-africa-leaves-ngos-exposed',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
