import { defineCase, judged, nearby, told } from './define-case';

export const cyberBruteForce = defineCase({
	id: 'cyber-brute-force',
	title: 'Turning back a day of guessed passwords and tailored phishing',
	organisation: 'A humanitarian organisation that is not named',
	kind: 'organisation',
	region: 'global',
	countries: [],
	place: 'not stated',
	years: '2021',
	written: 2023,
	work: ['humanitarian'],
	summary:
		'On a morning in summer 2021 the IT team of a humanitarian organisation saw far more attempts to log in to webmail than usual. The addresses were right, and a machine was guessing the passwords. Phishing written for the staff followed on the same day. Management, staff, IT and an outside security firm worked together and averted the attack. The hard part took about a working day, what came after several weeks.',
	situations: [
		'Since this morning failed logins to your webmail have shot up, and the addresses are all correct.',
		'A robot is trying password after password on the mailboxes of your staff.',
		'Somebody attempts to break into many email accounts at the same time.',
		'Attackers seem to have built your address list from public profiles and the pattern of your mail.',
		'Hacking attempts began in the morning, and tailor-made fake messages followed the same day.',
		'You fear that intruders will guess a weak password and read letters from people in crisis.',
		'The computer team cannot repel the assault alone and needs a security company today.',
		'Colleagues have to be warned by phone or chat because email is the thing under attack.',
		'Managers must back technicians who interrupt everybody’s work to close a gap.',
		'Unusual sign-in activity should be noticed early and not by accident.',
		'Passwords are weak, and a second factor has never been introduced for all.',
		'The intrusion was fended off, and the checks afterwards will take weeks.'
	],
	notFor: [
		'A single person forgot a password or was tricked into giving it away.',
		'Data is already encrypted or has been stolen.',
		'Your website is swamped with traffic, but nobody is trying to log in.'
	],
	words: [
		'thousands of failed logins',
		'failed login attempts',
		'password guessing',
		'password spraying',
		'credential stuffing',
		'bot tries passwords',
		'webmail attacked',
		'mail server hammered',
		'accounts locked out',
		'lockouts this morning',
		'log-ins from many countries',
		'strange sign-ins at night',
		'two-factor',
		'multi-factor authentication not switched on',
		'weak passwords',
		'same password everywhere',
		'admin account attacked',
		'VPN login attempts',
		'remote access attacked',
		'security logs',
		'alerts from the mail provider',
		'suspicious sign-in alert',
		'attack on our mailboxes',
		'brute force',
		'dictionary attack',
		'botnet',
		'IT team small',
		'outside security firm',
		'block addresses by country',
		'force password reset for everyone',
		'staff shared passwords',
		'old accounts still open',
		'former staff accounts',
		'targeted phishing on same day',
		'hackers try to enter our systems',
		'attempted intrusion',
		'humanitarian data at risk',
		'case files of beneficiaries could leak',
		'database intrusion attempt',
		'server penetrated',
		'unknown device in the admin panel',
		'second key',
		'security keys',
		'password manager'
	],
	fits: { 'FIN-07': 1, 'DIG-01': 3, 'DIG-02': 1, 'DIG-03': 2, 'DIG-07': 2, 'DIG-08': 2 },
	threats: ['DIG-01', 'DIG-07'],
	trigger: [
		told(
			['BF1'],
			'By half past nine in the morning the head of information and the IT team saw it: far more attempts than usual to get into webmail.',
			'2021'
		),
		told(
			['BF1'],
			'The addresses that were tried were real. They were probably put together from staff names on a professional network and the pattern of the organisation’s addresses. A bot guessed the passwords.',
			'2021'
		),
		told(
			['BF1'],
			'On the same day staff received phishing messages that were written for them.',
			'2021'
		)
	],
	before: [
		told(
			['BF1'],
			'The case page advises strong passwords, because they give time to answer such an attack. How strong they were here is not told.'
		),
		judged(
			'What else was in place is not in the part that could be read. The attempts were seen early, so somebody or something was watching.'
		),
		nearby(
			['PH8'],
			'A security guide for charities: switch two-factor login on for the organisation as a whole, and do not leave it to each person.'
		),
		nearby(
			['SM10'],
			'A Ukrainian toolkit puts work mail first, because all other accounts are reset through it.'
		)
	],
	during: [
		told(
			['BF1'],
			'An outside security firm was brought in. Management, staff and IT acted together with it.',
			'2021'
		),
		judged(
			'Which measures were taken, and in which order, could not be read. Whether webmail was switched off is not known.'
		),
		nearby(
			['SM4'],
			'Guidance on incidents: talk about the incident on a channel other than the one under attack.'
		),
		nearby(
			['PH1', 'PH5'],
			'Procedures for phishing: gather the reports, and find out who clicked or typed a password.'
		)
	],
	after: [
		told(['BF1'], 'The work that followed took several weeks.', '2021'),
		judged(
			'What was changed afterwards is not in the part that could be read. Look for new forwarding rules and odd logins: a loud attack can cover a quiet one.'
		)
	],
	governance: [
		told(
			['BF1'],
			'Management took part on the day itself. The case holds the working together of management, staff and IT to be part of the defence.',
			'2021'
		),
		judged(
			'Agree before that IT may interrupt the work of everybody for a day, and that management will stand behind it.'
		)
	],
	resources: [
		told(
			['BF1'],
			'It took an outside security firm, the attention of management and the time of staff.',
			'2021'
		),
		{
			...nearby(
				['BF3'],
				'One volunteer scheme gave humanitarian NGOs about a hundred hours of experts’ time. Private persons and public bodies were not served.'
			),
			checkedOn: '2026-11-21'
		},
		{
			...nearby(
				['CX14'],
				'Since February 2023 a humanitarian cybersecurity centre offers tools, people and knowledge to NGOs at no cost.',
				'2023-02'
			),
			checkedOn: '2026-11-21'
		},
		{
			...nearby(
				['CX15'],
				'Bodies of the aid sector announced a shared centre for information on threats. The date is not known.'
			),
			checkedOn: '2026-11-21'
		},
		judged(
			'Whoever has no IT team needs this helper agreed in advance. What the firm cost here is not known.'
		)
	],
	outcomes: [
		told(['BF1'], 'The attack was averted.', '2021'),
		told(
			['BF1'],
			'The intense phase lasted about one working day, the follow-up several weeks.',
			'2021'
		),
		judged(
			'No figures are known: not how many attempts or accounts, and not the costs. Which measure did the most cannot be told.'
		)
	],
	challenges: [
		told(['BF1'], 'Two methods came on one day, and the attackers had valid addresses.', '2021'),
		nearby(
			['BF4'],
			'Background: a study of NGOs in Geneva found that 41 per cent had suffered an attack in three years. Seventy per cent doubted that they could recover.'
		)
	],
	lessons: [
		told(['BF1'], 'Strong passwords buy time to answer.'),
		told(
			['BF1'],
			'Defence is shared work. Management, staff and IT need each other on such a day.'
		),
		judged('How fast you notice decides how the day goes.'),
		judged(
			'Assume that your addresses are known. Staff pages and profiles give names, and the pattern does the rest.'
		),
		judged('Expect a second method after the first, and warn staff before it arrives.')
	],
	since: [],
	evidence: 'medium',
	evidenceNote:
		'Read: the opening of the case page, with the course of the attack, its end and how long it took. Not read: the answer step by step, the costs and the advice. Who attacked is not known; no state is named.',
	sources: [
		{
			key: 'BF1',
			title: 'Solidarity Action Network: opening of the case page on the attack on logins',
			url: 'https://solidarityaction.network/case-study/deflecting-a-sophisticated-brute-force-and-phishing-attack/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'BF3',
			title: 'CyberPeace Institute: its volunteer scheme after five months',
			url: 'https://cyberpeaceinstitute.org/news/the-cyberpeace-builders-5-months-in/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'BF4',
			title: 'GISF: blog on cyber security of NGOs',
			url: 'https://gisf.ngo/blogs/ngo-cyber-security/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'PH1',
			title: 'NFP Stack: procedure for answering a phishing campaign',
			url: 'https://www.nfpstack.com/docs/procedures/incident-response/phishing-campaign-response',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'PH5',
			title: 'Ragtag help desk: what to do with a suspicious message',
			url: 'https://helpdesk.ragtag.org/hc/en-us/articles/360016189852-How-to-Respond-If-You-Receive-a-Suspicious-Email',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'PH8',
			title: 'Free For Charity: security guide for charities',
			url: 'https://www.freeforcharity.org/charity-security-guide/',
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
			key: 'SM10',
			title: 'Helpspace toolkit (Ukraine): logging in safely',
			url: 'https://toolkit.helpspace.com.ua/cybersecurity/authentication',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'CX14',
			title:
				'Cyber Threat Alliance: launch of a cybersecurity centre for humanitarian bodies, 2023',
			url: 'https://www.cyberthreatalliance.org/cyberpeace-institute-launches-humanitarian-cybersecurity-center-hcc/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'CX15',
			title: 'Devex: report on a partnership for the cyber security of NGOs',
			url: 'https://www.devex.com/news/new-partnership-aims-to-help-ngos-ramp-up-cybersecurity-103968/amp',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'bruteforce-joint-day',
			caseId: 'cyber-brute-force',
			name: 'An outside helper, and everybody on the same day',
			summary:
				'A security firm came in, and management, staff and IT acted with it. The attack was averted; the hard part took about one working day. How much of that is owed to the firm cannot be told.',
			threats: ['DIG-01', 'DIG-07'],
			fronts: ['digital', 'people', 'governance', 'financial'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['data', 'governance', 'finance'],
			raises: ['H11', 'H13', 'H29'],
			effects: { likelihood: 0.1, impact: 0.5 },
			preconditions: [
				{
					text: 'A firm, volunteer scheme or helpline that has agreed to come, and money or a right to free hours.',
					grade: 'judgement'
				},
				{
					text: 'Management that takes part on the day and does not leave it to IT.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'A helper sees what you hold about people in danger. Agree on secrecy in writing, and show no more than is needed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Schemes choose whom they serve. Ask now whether you are among them.',
					grade: 'context'
				},
				{
					text: 'The aftermath took weeks here. Do not spend all strength and money on the first day.',
					grade: 'case'
				},
				{
					text: 'No state is named in this case. If a state may be behind yours, call a helpline for civil society as well.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'agree-helper',
					what: 'Agree with a firm, a volunteer scheme or a helpline who comes, how fast, and at what price.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The agreement is signed or the place confirmed, and the number is on paper.',
					grade: 'judgement'
				},
				{
					id: 'right-to-interrupt',
					what: 'Let the board agree that IT may stop mail or logins for a day, and who may order it.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The minutes name the role and a deputy.',
					grade: 'judgement'
				},
				{
					id: 'money-for-help',
					what: 'Set a sum aside for outside help, and say who may spend it at a weekend.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'The budget has the line, and the role is in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'call-all-hands',
					what: 'Call the helper, management and IT together at once, by phone or in one room.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each has one task, and the next talk is set for two hours later.',
					grade: 'case'
				},
				{
					id: 'block-and-log',
					what: 'Block the sources, restrict webmail for some hours if the field can spare it, and keep logs with exact times.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The attempts have fallen to the usual number, and the logs are copied away.',
					grade: 'judgement'
				},
				{
					id: 'plan-the-weeks',
					what: 'Plan the follow-up for four weeks: who checks what, who rests when, what it costs.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'A list with dates is agreed, and the board has heard of it.',
					grade: 'judgement'
				}
			],
			sources: ['BF1', 'BF3'],
			evidence: 'judgement'
		},
		{
			id: 'bruteforce-see-it-early',
			caseId: 'cyber-brute-force',
			name: 'Notice a wave of logins within the hour',
			summary:
				'By half past nine in the morning the team had seen the unusual number of attempts. How it came to see them is not told. The steps are our reasoning from that early hour.',
			threats: ['DIG-01', 'DIG-07'],
			fronts: ['digital', 'people'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['data'],
			raises: ['H25', 'H29'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'Control over your own mail service, or a provider that sends you warnings.',
					grade: 'judgement'
				},
				{ text: 'A named person who gets them, also on a Saturday.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'Logs show where colleagues are and when they work. Limit who reads them, keep them short, and ask your lawyer.',
					grade: 'judgement'
				},
				{
					text: 'Locking accounts after wrong guesses lets an attacker lock out your own people. Slow logins down as well.',
					grade: 'judgement'
				},
				{
					text: 'Alarms that ring every day are soon ignored. Begin with few.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'set-alerts',
					what: 'Set alerts for many failed logins, for logins from new countries and for new forwarding rules.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'A test with wrong passwords brought a message to the person on duty.',
					grade: 'judgement'
				},
				{
					id: 'slow-logins',
					what: 'Slow down or stop logins after repeated failures, and limit webmail by place where you can.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'Ten wrong guesses in a row were slowed, and a field office still got in.',
					grade: 'judgement'
				},
				{
					id: 'look-at-profiles',
					what: 'Look at your staff page and public profiles, and decide with each person what should stay.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Each person named on the page has agreed to the entry.',
					grade: 'judgement'
				},
				{
					id: 'first-look',
					what: 'Note time, accounts and sources when an alert comes, and call the person who decides.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The note was written within the hour, and the call was made.',
					grade: 'judgement'
				}
			],
			sources: ['BF1'],
			evidence: 'judgement'
		},
		{
			id: 'bruteforce-time-and-second-key',
			caseId: 'cyber-brute-force',
			name: 'Strong passwords to gain time, a second key to close the door',
			summary:
				'The case page advises strong passwords, because they give time to answer such an attack. Two other sources add two-factor login for the whole organisation, mail first. Whether the organisation had it is not known.',
			threats: ['DIG-01', 'DIG-07'],
			fronts: ['digital'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['data'],
			raises: ['H25'],
			effects: { likelihood: 0.6, impact: 0.1 },
			preconditions: [
				{
					text: 'A mail service in which two-factor login can be required from everyone.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Field staff with poor phones or no signal may be shut out. Give them keys or printed codes before the rule begins.',
					grade: 'judgement'
				},
				{
					text: 'At a border or in custody people can be made to hand over the second key too. This helps against guessing, not against force.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'password-manager',
					what: 'Give everyone a password manager and one hour of help to move the first ten passwords into it.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen:
						'Nine in ten staff have shown that their mail password is new, long and used once.',
					grade: 'judgement'
				},
				{
					id: 'require-two-factor',
					what: 'Require two-factor login from everyone, by a setting and not by request, mail first.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The setting is on, and the list of exceptions is empty or signed.',
					grade: 'context'
				},
				{
					id: 'old-ways-in',
					what: 'Switch off old mail programs and accounts that get in without the second step.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The log of a week shows no login without it.',
					grade: 'judgement'
				},
				{
					id: 'new-passwords',
					what: 'Set new passwords during an attack: first for the accounts under fire, then for all others.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'No password is older than the attack, and old sessions are ended.',
					grade: 'judgement'
				}
			],
			sources: ['BF1', 'PH8', 'SM10'],
			evidence: 'judgement'
		},
		{
			id: 'bruteforce-warn-and-look-again',
			caseId: 'cyber-brute-force',
			name: 'Warn staff off mail, and look again for weeks',
			summary:
				'Tailored phishing came on the same day as the guessing, and the follow-up took weeks. Guidance asks for a channel apart from the one under attack. How staff were warned here could not be read.',
			threats: ['DIG-01', 'DIG-07'],
			fronts: ['people', 'digital', 'communications', 'learning'],
			phases: ['prepare', 'respond', 'learn'],
			effort: 1,
			needs: ['people', 'data', 'communications'],
			raises: ['H18', 'H23', 'H27'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'A second channel that reaches all staff, field offices included.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Switching off mail can cut off teams in the field. Tell them first, and give them another way to call for help.',
					grade: 'judgement'
				},
				{
					text: 'Searching mailboxes touches private matters. Tell people, search with two persons, and ask your lawyer.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'If a mailbox was opened, people you serve may be at risk. Their safety comes before your good name.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'fallback-channel',
					what: 'Agree a second channel for all staff, with a phone tree for those who have no data connection.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'A test reached nine in ten staff within two hours.',
					grade: 'judgement'
				},
				{
					id: 'warn-at-once',
					what: 'Tell all staff on that channel: phishing is coming or has begun, report it here, nobody is blamed.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each team lead has confirmed that the team knows.',
					grade: 'context'
				},
				{
					id: 'gather-reports',
					what: 'Gather the reports, and find out who clicked or typed a password.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'Every report has an answer, and each opened account is closed to strangers.',
					grade: 'context'
				},
				{
					id: 'look-for-quiet-traces',
					what: 'Look through attacked mailboxes for new forwarding rules, odd logins and new devices, each week for a month.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Four dated checks are on file, with what was found.',
					grade: 'judgement'
				},
				{
					id: 'brief-board',
					what: 'Tell the board what the attack cost, what it could have cost, and what you want to change.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The minutes show the decision on each change.',
					grade: 'judgement'
				}
			],
			sources: ['BF1', 'PH1', 'PH5', 'SM4'],
			evidence: 'judgement'
		}
	]
});
