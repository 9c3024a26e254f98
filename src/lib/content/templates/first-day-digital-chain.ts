import { judged, nearby, told } from '../cases/define-case';
import {
	caution,
	choice,
	column,
	day,
	defineTemplate,
	line,
	long,
	options,
	part,
	pick,
	role,
	rows
} from './define-template';

export const firstDayDigitalChain = defineTemplate({
	id: 'first-day-digital-chain',
	title: 'First day of a digital attack, as a chain',
	purpose: 'Seven links from noticing to learning, each with a function and a number, on paper.',
	forWhom: 'Any organisation, also without staff for IT.',
	whenToUse:
		'Fill it in now and print it. On the day, start at link one and note the hour beside each.',
	minutes: 90,
	cases: ['cyber-phishing', 'cyber-social-takeover', 'cyber-brute-force', 'cyber-ransomware'],
	threats: ['DIG-01', 'DIG-02', 'DIG-07', 'DIG-08', 'DIG-10', 'DIS-04', 'FIN-07'],
	shows: [
		told(
			['S1'],
			'A message on a Friday looked like a platform’s question about a picture. The account with some 20,000 followers was taken over; the title says that access came back.',
			'2021'
		),
		told(
			['S2'],
			'By half past nine in the morning an IT team saw too many attempts to log in. Phishing followed the same day. An outside firm, management, staff and IT turned it back; the aftermath took weeks.',
			'2021'
		),
		told(
			['S3'],
			'Extortionists came in on a Saturday through a development server. The insurer opened the way to outside experts. Whether a ransom was paid is not in the part that could be read.',
			'2021-09'
		),
		told(
			['S4'],
			'Of the fourth case only the title is known: it tells of six weeks of phishing that were resisted.',
			'2023-04-26'
		),
		judged('The chain itself is ours. No case page that could be read shows the whole response.')
	],
	sections: [
		part({
			id: 'ready',
			title: 'Ready beforehand',
			intro: 'On paper, because the screen may be the problem.',
			fields: [
				rows({
					id: 'people',
					label: 'Who does what',
					help: 'A function and a stand-in, weekends too.',
					columns: [
						column('task', 'Task'),
						column('function', 'Function', 'role'),
						column('stand-in', 'Stand-in', 'role')
					],
					start: [
						{ task: 'Decides' },
						{ task: 'Leads the technical side' },
						{ task: 'Speaks to staff and outside' },
						{ task: 'Law, insurance and data protection' },
						{ task: 'Money and payments' }
					]
				}),
				rows({
					id: 'numbers',
					label: 'Numbers to call',
					help: 'IT helper, insurer with policy number, lawyer, bank, a helpline for civil society. Check them twice a year.',
					sensitivity: 'names',
					columns: [
						column('who', 'Who'),
						column('number', 'Number'),
						column('hours', 'Hours'),
						column('checked', 'Checked on', 'date')
					]
				}),
				line({
					id: 'second-channel',
					label: 'Second channel',
					help: 'Not the mail that may be read by the attacker.',
					sensitivity: 'names'
				}),
				line({
					id: 'helper',
					label: 'Outside helper agreed with',
					help: 'Who pays, from which hour, and what they may touch.',
					sensitivity: 'names'
				}),
				choice({
					id: 'ransom-decides',
					label: 'Who alone may decide about demands for money',
					help: 'Paying may be unlawful and may reach listed groups. Decide the principle now, with a lawyer.',
					options: options({
						board: 'The board',
						'board-director': 'Board and director',
						never: 'We do not pay; decided by the board'
					})
				})
			]
		}),
		part({
			id: 'chain',
			title: 'The chain',
			intro:
				'Do the links in order. Go on to the next one as soon as someone has this one in hand.',
			lines: [
				'1. Notice. Say what you saw, thank whoever said it, note the hour.',
				'2. Tell by the second channel. Call people; do not use the mail that may be attacked.',
				'3. Contain without destroying. Take machines off the network and unplug backups. Do not wipe, restart or switch off before the expert says so.',
				'4. Call the outside helper and the insurer.',
				'5. Warn those who could be hurt next: staff, partners, followers, people in your data.',
				'6. Decide and write it down: who decided what, at which hour, and why.',
				'7. Look back within a week, without blame.'
			],
			fields: [
				rows({
					id: 'chain-log',
					label: 'Log of the day',
					help: 'Write as it happens. Keep messages, headers, screenshots and times.',
					sensitivity: 'names',
					columns: [
						pick('link', 'Link', {
							notice: '1 Notice',
							tell: '2 Tell',
							contain: '3 Contain',
							helper: '4 Helper',
							warn: '5 Warn',
							decide: '6 Decide',
							'look-back': '7 Look back'
						}),
						column('hour', 'Hour'),
						column('what', 'What was done or decided'),
						column('by', 'By', 'role')
					]
				})
			]
		}),
		part({
			id: 'by-kind',
			title: 'What is different by kind',
			intro: 'Read the line that fits. Ask the expert where advice differs.',
			tables: [
				{
					id: 'kinds',
					title: 'Four kinds of attack',
					columns: [
						{ id: 'first', label: 'First' },
						{ id: 'not', label: 'Not' },
						{ id: 'warn', label: 'Whom to warn' }
					],
					rows: [
						{
							id: 'phishing',
							title: 'Phishing over weeks',
							cells: {
								first: nearby(
									['S5'],
									'Find everyone who received it, and block the sender and the links.'
								),
								not: judged(
									'Do not punish anyone for a click. Those who fear it will hide the next one.'
								),
								warn: nearby(['S6'], 'Colleagues, so that the same message catches nobody else.')
							}
						},
						{
							id: 'account',
							title: 'Account taken over',
							cells: {
								first: nearby(
									['S7'],
									'Change the password from a clean device and sign out all other sessions.'
								),
								not: judged(
									'Do not bargain for it without leadership. Do not send proof of identity that could expose activists.'
								),
								warn: judged('Followers, by other channels: do not answer, do not pay.')
							}
						},
						{
							id: 'logins',
							title: 'Many attempts to log in',
							cells: {
								first: judged(
									'Block the sources, limit webmail for some hours, and renew passwords of the addresses that were tried.'
								),
								not: judged('Do not cut off field teams without another way to reach them.'),
								warn: judged('All staff by a channel that is not mail: false messages may follow.')
							}
						},
						{
							id: 'ransom',
							title: 'Files locked, money demanded',
							cells: {
								first: nearby(
									['S8'],
									'Photograph the note, note the hour, take cables out, unplug backups, and call by telephone.'
								),
								not: judged(
									'Do not talk to the attackers yourselves. Do not switch machines off before the expert says so; sources differ on this.'
								),
								warn: judged(
									'Lawyer on data protection, insurer, offices that depend on the system, people in the data.'
								)
							}
						}
					]
				}
			]
		}),
		part({
			id: 'people',
			title: 'People who could be hurt',
			intro: 'Data of people in danger come before systems.',
			fields: [
				rows({
					id: 'affected',
					label: 'Who is in the data',
					help: 'Groups, not names. How you reach them without endangering them.',
					sensitivity: 'secret',
					columns: [
						column('group', 'Group'),
						column('data', 'What could be known'),
						column('harm', 'What could happen'),
						column('warn', 'How they are warned'),
						pick('done', 'Warned', { yes: 'Yes', no: 'No' })
					]
				}),
				long({
					id: 'words',
					label: 'Words prepared for staff and followers',
					help: 'What happened as far as known, what to do, when the next word comes. No guess at who did it.'
				}),
				long({
					id: 'by-hand',
					label: 'What goes on by hand',
					help: 'Pay, aid, urgent cases, and for how many days.'
				})
			]
		}),
		part({
			id: 'look-back',
			title: 'Looking back',
			intro: 'Within a week. The person who clicked is thanked for speaking up.',
			fields: [
				long({
					id: 'how-in',
					label: 'The way in, and how far it led',
					help: 'As far as the expert can tell.'
				}),
				rows({
					id: 'changes',
					label: 'What we change',
					help: 'Three things that will be done are worth more than ten that will not.',
					columns: [
						column('change', 'Change'),
						column('owner', 'Who', 'role'),
						column('due', 'By', 'date')
					]
				}),
				role({
					id: 'tells',
					label: 'Who tells peers, funders and, if the law asks for it, authorities',
					help: 'Your lawyer says what must be reported and by when. Some time limits are very short.'
				}),
				day({ id: 'drill', label: 'Next drill', help: 'Half an hour with this paper.' })
			]
		})
	],
	cautions: [
		caution(
			'If a state or a hired firm may be behind it, call a helpline for civil society before you touch the device. These cases name no state.'
		),
		caution(
			'Never wipe or delete to make it go away. Evidence helps you, and the law may require it.'
		),
		caution(
			'A public warning can show who is in your data. Think of the people first.',
			'exposure-raises-danger'
		),
		caution('Demands for money are a matter for the board, a lawyer and a specialist together.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'S1',
			title: 'Solidarity Action Network: case page on regaining a social media account (opening)',
			url: 'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S2',
			title: 'Solidarity Action Network: case page on a brute-force and phishing attack (opening)',
			url: 'https://solidarityaction.network/case-study/deflecting-a-sophisticated-brute-force-and-phishing-attack/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S3',
			title: 'Solidarity Action Network: case page on a hacked server (opening)',
			url: 'https://solidarityaction.network/case-study/retrieving-access-to-a-hacked-it-server/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S4',
			title: 'International Civil Society Centre: announcement of the four cases, April 2023',
			url: 'https://icscentre.org/tag/sane/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S5',
			title: 'NFP Stack: procedure for answering a phishing campaign',
			url: 'https://www.nfpstack.com/docs/procedures/incident-response/phishing-campaign-response',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'S6',
			title: 'Ragtag helpdesk: what to do with a suspicious e-mail',
			url: 'https://helpdesk.ragtag.org/hc/en-us/articles/360016189852-How-to-Respond-If-You-Receive-a-Suspicious-Email',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'S7',
			title: 'HelpSpace toolkit: answering an incident',
			url: 'https://toolkit.helpspace.com.ua/cybersecurity/incident-response',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'S8',
			title: 'Tymyrddin: playbook for ransomware at a small organisation',
			url: 'https://purple.tymyrddin.dev/docs/knowledge-transfer/playbook-examples/ransomware-ngo',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
