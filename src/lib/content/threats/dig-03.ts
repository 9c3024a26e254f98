import { defineThreat } from '../define';

export const dig03 = defineThreat({
	id: 'DIG-03',
	category: 'digital',
	alsoIn: [],
	title: 'Website knocked out or defaced',
	definition: 'Your site is flooded until it falls over, or its pages are replaced.',
	earlySign: 'a slow site and odd traffic close to an event',
	synonyms: [
		'DDoS',
		'denial of service',
		'site down',
		'defacement',
		'hacked website',
		'traffic flood',
		'web server attack',
		'hacktivist'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Groups who attack for a cause',
			'Hired attackers, paid by an opponent',
			'A service of a state',
			'Bots that look for old software on any site'
		],
		signs: [
			'The site is slow or falls over close to an event or a publication',
			'Traffic from places where you have no readers',
			'Threats in messages or on social media',
			'A peer’s site has just gone down',
			'Pages or users in the system that nobody made'
		],
		hits: [
			'You are silent on the day that matters',
			'People who need help do not find you',
			'False words stand under your name',
			'The host shuts you off to protect its other customers',
			'Staff spend days on repairs',
			'Behind the noise something else may be stolen'
		],
		exposure: [
			{
				id: 'who-changes-dns',
				question: 'Who could change where our domain points, today?',
				why: 'To move a site behind a shield or to a copy, somebody must change that entry.',
				answers: [
					'Two people, who did it in the last year',
					'Two people, but they have never tried',
					'One person or a supplier alone',
					'Nobody knows who holds the login'
				]
			},
			{
				id: 'shield-in-front',
				question: 'What stands between our site and a flood of traffic?',
				why: 'Shield services are offered to civil society for free, but joining under attack costs hours.',
				answers: [
					'A shield service, with the site’s own address hidden',
					'A shield service, not checked since it was set up',
					'What the host offers; we have not asked',
					'Nothing, or we do not know'
				]
			},
			{
				id: 'site-without-site',
				question: 'What could our public read if our site were down for a week?',
				why: 'An attack on a site is an attempt to silence what it says.',
				answers: [
					'A static copy elsewhere, tried, with the address known',
					'Our news on two other channels, without the files',
					'One social media page',
					'Nothing'
				]
			}
		],
		prompts: [
			'Which days in the next year would be the best for an attack on our site?',
			'Who answers at our host at night, and under which contract?',
			'Has anybody applied for the free protection that is open to groups like ours?',
			'Which old parts of the site does nobody look after?',
			'What is stored on the web server that should not be there?'
		],
		capacities: [
			'A shield service for civil society, joined in peace',
			'A static copy of the main pages at another place',
			'A host with a number that is answered at night',
			'Domain and host in the name of the organisation, with two logins',
			'Updates of the site and its extensions every month',
			'A backup of the site, restored in a test'
		],
		moves: {
			'24h': [
				{
					id: 'rule-out-errors',
					what: 'Rule out plain causes first: an unpaid bill, a lapsed domain, a fault at the host',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The host and the registrar have said that accounts and machines are in order.',
					grade: 'context'
				},
				{
					id: 'call-host',
					what: 'Call your webmaster and your host, and ask what they see and what they can do tonight',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The host has given a number for the case and a next time to talk.',
					grade: 'context'
				},
				{
					id: 'save-logs',
					what: 'Save the logs and pictures of false pages with times, before anything is repaired',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A copy of logs and pictures lies off the server.',
					grade: 'judgement'
				},
				{
					id: 'other-channels',
					what: 'Say on other channels that the site is down and where to find help and news',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The notice is out, with the number for people who need help.',
					grade: 'judgement'
				},
				{
					id: 'look-behind',
					what: 'Look at mail, accounts and data for a second, quieter attack',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Logins of the last two days have been looked through.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'raise-shield',
					what: 'Put the site behind a shield service for civil society, and change the address of the server',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The site answers through the shield, and the old address is closed.',
					grade: 'judgement'
				},
				{
					id: 'put-up-copy',
					what: 'Put a static copy of the main pages on another host',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'The copy opens from two networks.',
					grade: 'judgement'
				},
				{
					id: 'close-the-gap',
					what: 'Take a defaced site offline, close the gap and restore from a clean copy',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'A second person has checked for unknown users and files.',
					grade: 'judgement'
				},
				{
					id: 'one-statement',
					what: 'Publish a few sentences: what is down, what is safe as far as you know, when you speak next',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The director has signed off the text, and it does not guess who did it.',
					grade: 'judgement'
				},
				{
					id: 'ask-peers',
					what: 'Ask peers and your network whether they are hit too',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Five peers have answered.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'harden',
					what: 'Update or remove old parts, change all passwords of the site, and require two-factor login',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The list of parts has no line without an update.',
					grade: 'judgement'
				},
				{
					id: 'read-the-logs',
					what: 'Have somebody read the logs, and write down what came, from when to when, and how it ended',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 21,
					doneWhen: 'A one-page record is on file.',
					grade: 'judgement'
				},
				{
					id: 'report-crime',
					what: 'Ask your lawyer whether to report it, to whom, and who could be hurt by that',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The decision is on paper.',
					grade: 'judgement'
				},
				{
					id: 'practise-switch',
					what: 'Practise the switch to shield and copy with two people',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The second person did it alone in under an hour.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'One protection project counted 108.9 billion threats that it had blocked in the eleven months to March 2025.',
				grade: 'context',
				sources: ['S75'],
				when: '2025-03'
			},
			{
				text: 'The same report sees floods of traffic more often by now than attempts to use flaws of websites.',
				grade: 'context',
				sources: ['S75'],
				when: '2025'
			},
			{
				text: 'Guidance on such attacks begins with the plain causes: look for errors of the host and unpaid bills, then call webmaster and host.',
				grade: 'context',
				sources: ['S30b']
			}
		],
		sources: [
			{
				key: 'S75',
				title: 'Project Galileo: report on eleven years of protecting websites (read in a copy)',
				url: 'https://radar-frontend.pages.dev/reports/project-galileo-11th-anniv',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S30b',
				title: 'CIRCL: Digital First Aid Kit, page on floods of traffic',
				url: 'https://circl.lu/pub/dfak/DDoSMitigation',
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
