import { defineThreat } from '../define';

export const dig08 = defineThreat({
	id: 'DIG-08',
	category: 'digital',
	alsoIn: ['financial'],
	title: 'Ransomware or extortion',
	definition: 'Somebody locks or copies your files and asks for money.',
	earlySign: 'a wave of phishing while updates are overdue',
	synonyms: [
		'ransom',
		'encrypted files',
		'locked server',
		'blackmail',
		'extortion',
		'crypto locker',
		'hacked server',
		'pay in bitcoin',
		'data hostage',
		'hackers demand money'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Criminal groups that scan for open doors',
			'People who sell access to them',
			'Somebody who found an old password of yours',
			'Attackers who only pretend to want money'
		],
		signs: [
			'A wave of phishing while updates are overdue',
			'Files with strange endings, or a note on the screen',
			'Backups fail or have been erased',
			'Logins at night or from far away',
			'A supplier tells you that it is in trouble'
		],
		hits: [
			'Work stops in all offices that share the system',
			'Data about people may be published',
			'Wages and aid are late because lists cannot be opened',
			'Experts and new machines cost more than the year’s budget',
			'Staff feel guilty and work through the nights'
		],
		exposure: [
			{
				id: 'patch-and-check',
				question:
					'How soon do security updates reach all our machines, and does somebody check that they took?',
				why: 'An update that failed in silence is an open door.',
				answers: [
					'Within days, and a named person checks, test machines too',
					'Within days, without a check',
					'Within weeks',
					'When somebody thinks of it'
				]
			},
			{
				id: 'work-by-hand',
				question: 'How long could we pay, serve and help people if all shared files were locked?',
				why: 'The pressure to pay comes from what stands still.',
				answers: [
					'Two weeks, with lists on paper or elsewhere',
					'A few days',
					'One day',
					'Not at all'
				]
			},
			{
				id: 'saturday-alarm',
				question: 'Who would notice on a Saturday that something is wrong with our systems?',
				why: 'Attackers like weekends.',
				answers: [
					'An alert reaches a named person on call',
					'Somebody gets alerts, and reads them when possible',
					'Somebody by luck',
					'Nobody before Monday'
				]
			}
		],
		prompts: [
			'When did we last bring files back from a backup, as a test?',
			'Would we ever pay, who may say so, and what does the law forbid?',
			'Which system stops everything else?',
			'Where is the number of the insurer if no computer works?',
			'Which lists do we need on paper every week?',
			'What would we tell people whose data may appear?'
		],
		capacities: [
			'Copies of data that are not connected to the network',
			'Updates that are checked, also on test machines',
			'Networks that are separated from each other',
			'An expert or insurer agreed in advance',
			'Money for the first weeks of help',
			'A decision in principle about ransom, taken in calm times'
		],
		moves: {
			'24h': [
				{
					id: 'photograph-note',
					what: 'Photograph the note and write down the hour',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The picture is on a device that is not concerned.',
					grade: 'judgement'
				},
				{
					id: 'cut-connections',
					what: 'Cut the network, the wireless and the backup devices from the machines concerned',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Each machine is marked as cut off or clean.',
					grade: 'judgement'
				},
				{
					id: 'ask-before-switch-off',
					what: 'Ask an expert before you switch off or wipe a machine',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'An expert has answered for each machine.',
					grade: 'judgement'
				},
				{
					id: 'call-by-phone',
					what: 'Call insurer, lawyer and helper by phone, not by mail',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each has a number for the case.',
					grade: 'judgement'
				},
				{
					id: 'nobody-answers-attackers',
					what: 'Let nobody answer the attackers or pay',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All staff have confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'decide-with-advice',
					what: 'Decide with lawyer and expert how to deal with the demand; paying may be unlawful and promises nothing',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen:
						'The minutes hold the decision, its reasons and what the lawyer said about the law on payments.',
					grade: 'judgement'
				},
				{
					id: 'keep-vital-work',
					what: 'Keep vital work going by hand: wages, medicine, urgent cases',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each vital task has a way without the system, and a person.',
					grade: 'judgement'
				},
				{
					id: 'check-duty-to-notify',
					what: 'Check the duty to notify, and who could be harmed by a publication',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The notice is filed, or the lawyer has said that none is due.',
					grade: 'judgement'
				},
				{
					id: 'restore-clean-copies',
					what: 'Restore from clean copies on clean machines, the most needed first',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen:
						'The first service runs and was checked by the expert, and traces were kept before anything was rebuilt.',
					grade: 'judgement'
				},
				{
					id: 'tell-offices-and-partners',
					what: 'Tell offices and partners what works, what does not and when you write next',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The first update is out, with the hour of the next.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'rebuild-rather',
					what: 'Build anew rather than repair',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each machine was set up anew, and a list shows it.',
					grade: 'judgement'
				},
				{
					id: 'find-way-in',
					what: 'Find out how they came in, how far they got and what they took',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A report answers the three questions or says what cannot be known.',
					grade: 'judgement'
				},
				{
					id: 'separate-networks',
					what: 'Separate test from live systems, and offices from each other',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A test shows that one side does not reach the other.',
					grade: 'judgement'
				},
				{
					id: 'rest-for-it',
					what: 'Give those who worked the nights time off, and thank them',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Each has had the days.',
					grade: 'judgement'
				},
				{
					id: 'tell-story-on',
					what: 'Tell peers what happened, so that they can close the same door',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'One talk or page has been shared.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'In September 2021 a criminal group reached a development server of a global non-profit through a gap in software. Experts supposed that an update had failed there.',
				grade: 'case',
				sources: ['RS1'],
				when: '2021-09'
			},
			{
				text: 'That attack came on a Saturday. Some 20,000 people used the systems, and 25 staff ran them. Help came through the insurer. What could be read does not say whether money was paid.',
				grade: 'case',
				sources: ['RS1'],
				when: '2021-09'
			},
			{
				text: 'A Scottish charity had three kinds of backup. Attackers erased two; the third saved it.',
				grade: 'context',
				sources: ['RS3']
			},
			{
				text: 'Advice differs on machines that still run: one guide says hibernate, another says leave them on. Ask your expert.',
				grade: 'context',
				sources: ['RS2', 'RS7']
			}
		],
		sources: [
			{
				key: 'RS1',
				title: 'Solidarity Action Network: getting back a hacked server',
				url: 'https://solidarityaction.network/case-study/retrieving-access-to-a-hacked-it-server/',
				kind: 'case',
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
				key: 'RS2',
				title: 'Tymyrddin: example playbook against ransomware for an NGO',
				url: 'https://purple.tymyrddin.dev/docs/knowledge-transfer/playbook-examples/ransomware-ngo',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'RS7',
				title: 'Charity Digital: what to do in a cyberattack',
				url: 'https://charitydigital.org.uk/topics/what-to-do-in-the-event-of-a-cyber-attack-8860',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
