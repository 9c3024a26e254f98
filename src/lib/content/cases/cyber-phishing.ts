import { defineCase, judged, nearby, told } from './define-case';

export const cyberPhishing = defineCase({
	id: 'cyber-phishing',
	title: 'Holding out through about six weeks of phishing',
	organisation: 'An organisation that is not named',
	kind: 'organisation',
	region: 'global',
	countries: [],
	place: 'not known',
	years: 'year not known',
	written: 2023,
	work: [],
	summary:
		'Only the title of this case is known. It says that an organisation was sent phishing messages for about six weeks and resisted. Who it was, where, when, what was tried and what helped could not be read. What stands here comes from other sources on phishing, among them two organisations that told their own stories. Take it as sound practice, not as what this organisation did.',
	situations: [
		'For weeks on end, fake emails have been landing in the inboxes of your staff.',
		'A colleague followed a strange link and typed in a password.',
		'Messages pretend to come from a donor and urge you to open a file.',
		'Somebody poses as your director and wants an urgent bank transfer.',
		'An email that seems to be from human resources asks everyone to log in during a hectic week.',
		'Partner groups have been sent the same suspicious mail as you.',
		'Scammers keep trying to fish for logins, and the team is tired of being on guard.',
		'Employees hide their mistakes because they are scared of blame.',
		'People need one easy address to which they can forward anything that looks odd.',
		'A second login step and fewer access rights should keep one careless click from opening everything.',
		'Payment requests must be confirmed by telephone before any money leaves.',
		'You want to alert peers and funders to the trick without passing on the trap.'
	],
	notFor: [
		'A bot is guessing passwords and no bait has been sent.',
		'Your phone seems to be infected by spyware from a state.',
		'Files are already locked and a ransom is demanded.'
	],
	words: [
		'invoice fraud',
		'paid the wrong account',
		'bank cannot recall the transfer',
		'cashier deceived',
		'approval by e-mail only',
		'second signature missing',
		'thread hijacked',
		'reply in our real conversation',
		'intercepted correspondence',
		'false e-mail',
		'fake login page',
		'link in mail',
		'strange attachment',
		'asks to confirm password',
		'looks like from our director',
		'mail from a fake partner',
		'fake grant offer',
		'invoice with changed bank details',
		'new account number from supplier',
		'boss asks to pay urgently',
		'gift cards',
		'wave of bait messages',
		'week after week messages',
		'same text sent to partners',
		'spoofed address',
		'look-alike domain',
		'one letter different in address',
		'colleague clicked',
		'opened the document and macros ran',
		'typed her password',
		'QR code',
		'text message with link',
		'voice call pretending to be bank',
		'message pretends to be police or court',
		'fake journalist interview',
		'fake donor',
		'fake Google Docs share',
		'fake security alert',
		'one-click link on phone',
		'malicious link by SMS',
		'impersonated colleague asks for code',
		'verification code',
		'transfer went to wrong account',
		'paid thieves',
		'stolen from mailbox and read for months',
		'shame to admit the click',
		'report suspicious mail',
		'training for staff',
		'wire fraud',
		'cloned voice asks for money'
	],
	fits: {
		'FIN-07': 3,
		'DIS-03': 1,
		'DIS-04': 2,
		'DIG-01': 3,
		'DIG-02': 3,
		'DIG-07': 1,
		'DIG-08': 1
	},
	threats: ['DIG-01', 'DIG-02', 'DIS-04', 'FIN-07'],
	trigger: [
		told(
			['PB1'],
			'The title tells of phishing that kept coming for about six weeks. Nothing more is known of how it began.'
		),
		nearby(
			['PH3'],
			'For comparison: on 25 May 2021 about 150 NGOs, EU DisinfoLab among them, were sent a message in the name of a large aid donor. Its link would have planted a program that opens the door for good.',
			'2021-05-25'
		),
		nearby(
			['PH2'],
			'Also for comparison: at the CyberPeace Institute the bait came in the name of human resources, in the busy days before an annual report.',
			'2021-02'
		),
		judged(
			'A message works best when it fits the season: a grant deadline, an audit, a campaign day. Expect bait around your own dates.'
		)
	],
	before: [
		judged('What the organisation had prepared is not known.'),
		nearby(
			['PH6'],
			'Guidance for charities: each person gets only the access the role needs, and nobody uses an administrator account for mail or browsing.'
		),
		nearby(['PH6'], 'The same guidance asks for two-factor login on the accounts that matter.'),
		nearby(
			['PH1'],
			'A written procedure for nonprofits lets one credible report start the response. It has one lead who decides and one for the technical side, each with a stand-in.'
		),
		nearby(
			['PH8'],
			'A security guide for charities says: check any request for money by phone, on a number that you already had.'
		)
	],
	during: [
		judged('What the organisation did in those weeks is not known.'),
		nearby(
			['PH1'],
			'The procedure for nonprofits: find out who received the message, and block its sender and its links.'
		),
		nearby(
			['PH5'],
			'A help desk advises: whoever typed a password sets a new one at once and ends all other sessions. Whoever clicked has the device checked. The mail provider is told.'
		),
		nearby(
			['PH5'],
			'Telling colleagues about a message keeps them from being caught by the same one.'
		),
		nearby(
			['PH7'],
			'An article on a study of ten civil society organisations advises to document attacks, to keep what came in, and to answer together with others.'
		)
	],
	after: [
		judged('What the organisation changed afterwards is not known.'),
		nearby(
			['PH7'],
			'The same article asks organisations to tell their funders of incidents regularly.'
		),
		nearby(
			['PH4'],
			'EU DisinfoLab published a short, calm statement: when, what, and that checks had been made. It thanked its team and helpers and would not say who was behind it.',
			'2021'
		),
		nearby(
			['PH2'],
			'The CyberPeace Institute told its own story in public so that others could learn, and blamed nobody.'
		)
	],
	governance: [
		told(
			['PB1'],
			'The message of the whole edition: security belongs to everyone in the organisation, not to the IT staff alone.',
			'2023-04-26'
		),
		judged(
			'Somebody must be allowed to block a sender or lock an account at once, without a meeting. Decide who, and who stands in.'
		)
	],
	resources: [
		judged('What the six weeks cost is not known.'),
		nearby(
			['PH4'],
			'In the case of EU DisinfoLab private persons, companies and NGOs in several time zones offered help for free.',
			'2021'
		),
		judged(
			'Count on a mailbox for reports, some hours of one person on every working day, and a helper outside whom you can reach.'
		)
	],
	outcomes: [
		told(['PB1'], 'By its title the organisation resisted the attacks.'),
		judged(
			'No figures are known: not how many messages, how many clicks, what was lost or what it cost.'
		),
		nearby(
			['PH4'],
			'EU DisinfoLab judged that its own threat was avoided, and gave the credit to the care of everyone on its staff.',
			'2021'
		)
	],
	challenges: [
		nearby(['PH6'], 'There is a limit to what one can expect people to notice.'),
		judged(
			'Over weeks attention wears out, and the messages may get better. Plan for tired people, not for heroes.'
		)
	],
	lessons: [
		told(
			['PB1'],
			'Do not leave security to the IT staff. Everyone who reads mail is part of it.',
			'2023-04-26'
		),
		judged(
			'Build things so that one wrong click is a nuisance and not a disaster: little access, two-factor, separate administrator accounts.'
		),
		judged(
			'A colleague who fears blame hides the click. The hours lost in this way are those that count.'
		),
		judged(
			'If one group receives the bait, others have it too. A quick word to peers costs little.'
		)
	],
	since: [
		nearby(
			['PB3'],
			'In 2024 the publisher and the CyberPeace Institute wrote an open letter. It calls on states, companies and funders to act: many organisations cannot afford even the basics of security.',
			'2024-08'
		)
	],
	evidence: 'weak',
	evidenceNote:
		'Read: the title, in the announcement of April 2023. Not read: the case itself, which could not be found in any stored copy. All steps rest on other sources or on our judgement. Use this case as a frame for training, never as proof that something helps.',
	sources: [
		{
			key: 'PB1',
			title: 'International Civil Society Centre: announcement of the four cyber cases, April 2023',
			url: 'https://icscentre.org/tag/sane/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'PB3',
			title:
				'International Civil Society Centre: open letter to states, companies and funders, 2024',
			url: 'https://icscentre.org/2024/08/28/open-letter-to-governments-corporations-and-philanthropies/',
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
			key: 'PH2',
			title: 'CyberPeace Institute: how it was itself a target of phishing',
			url: 'https://cyberpeaceinstitute.org/news/cyberpeace-institute-faces-cyber-threats/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
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
			key: 'PH5',
			title: 'Ragtag help desk: what to do with a suspicious message',
			url: 'https://helpdesk.ragtag.org/hc/en-us/articles/360016189852-How-to-Respond-If-You-Receive-a-Suspicious-Email',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'PH6',
			title: 'NCVO: how voluntary groups can avoid phishing',
			url: 'https://www.ncvo.org.uk/help-and-guidance/digital-technology/data-protection-and-cybersecurity/five-steps-cybersecurity-every-group-needs/avoid-phishing-attacks/',
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
			key: 'PH8',
			title: 'Free For Charity: security guide for charities',
			url: 'https://www.freeforcharity.org/charity-security-guide/',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'phishing-report-without-blame',
			caseId: 'cyber-phishing',
			name: 'One place to report a strange message, and no blame',
			summary:
				'Sources on phishing agree that the answer starts with somebody who reports. A procedure for nonprofits lets one credible report set it off. Whether the organisation of this case did so is not known.',
			threats: ['DIG-01', 'DIG-02', 'DIS-04'],
			fronts: ['people', 'digital'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['people', 'data'],
			raises: ['H18', 'H29'],
			effects: { likelihood: 0.3, impact: 0.3 },
			preconditions: [
				{
					text: 'Somebody who reads the reports every working day and may act on them.',
					grade: 'judgement'
				},
				{ text: 'A director who reports own mistakes too.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'If those who click are punished or laughed at, reports stop. Tests that shame people do harm.',
					grade: 'judgement'
				},
				{
					text: 'People cannot notice everything. Do not make their eyes the only lock.',
					grade: 'context'
				},
				{
					text: 'Well-made bait for one person may come from a state or a hired firm. Then stop using the device, wipe nothing, and call a helpline for civil society from another one.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'open-mailbox',
					what: 'Set up one address or button for strange messages, with a lead and a stand-in who read it.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 7,
					doneWhen: 'A test report sent by a volunteer was answered within two hours.',
					grade: 'context'
				},
				{
					id: 'say-no-blame',
					what: 'Tell all staff and volunteers that whoever clicks and says so will be thanked.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 7,
					doneWhen:
						'The sentence is in the induction sheet, and the director has said it in a meeting.',
					grade: 'judgement'
				},
				{
					id: 'show-the-bait',
					what: 'Show all staff what the present bait looks like, by a channel other than mail.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'A picture of the message, without live links, has reached everyone.',
					grade: 'context'
				},
				{
					id: 'find-and-block',
					what: 'Find out who received the message, block sender and links, and ask who typed a password.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Each recipient is on a list with the answer: saw it, clicked, or typed.',
					grade: 'context'
				},
				{
					id: 'close-open-doors',
					what: 'Give everyone who typed a password a new one, end other sessions, and have the devices of those who clicked checked.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Every name marked “clicked” or “typed” is crossed off.',
					grade: 'context'
				}
			],
			sources: ['PH1', 'PH5', 'PH6', 'PB1'],
			evidence: 'judgement'
		},
		{
			id: 'phishing-survivable-click',
			caseId: 'cyber-phishing',
			name: 'Make one wrong click survivable',
			summary:
				'Guidance for charities asks for little access, two-factor login and no mail on administrator accounts. Then a stolen password opens less. What this organisation had in place is not known.',
			threats: ['DIG-01', 'DIG-02'],
			fronts: ['digital', 'governance'],
			phases: ['prepare'],
			effort: 2,
			needs: ['data'],
			raises: ['H24', 'H25'],
			effects: { likelihood: 0.5, impact: 0.3 },
			preconditions: [
				{
					text: 'One person who may change the settings of mail and files for everybody.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Codes by text message can be read or redirected by whoever controls the phone network. Prefer an app or a key.',
					grade: 'judgement'
				},
				{
					text: 'Two-factor without recovery codes can lock you out. A second person who is an administrator is the spare key.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'two-factor-first',
					what: 'Turn on two-factor login for mail first, then for files, money and social accounts, leaders included.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The administrator’s list shows no account without it.',
					grade: 'context'
				},
				{
					id: 'trim-access',
					what: 'Go through who can open what, and take away what the role does not need.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The list of access was signed off, and people who have left are gone from it.',
					grade: 'context'
				},
				{
					id: 'split-admin',
					what: 'Give administrators a second, plain account for mail and browsing.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'No administrator account has a mailbox in daily use.',
					grade: 'context'
				},
				{
					id: 'keep-recovery-codes',
					what: 'Print the recovery codes and keep them in two sealed places that you trust.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'Two people know where the envelopes are, and one code was tried.',
					grade: 'judgement'
				}
			],
			sources: ['PH6'],
			evidence: 'judgement'
		},
		{
			id: 'phishing-voice-check',
			caseId: 'cyber-phishing',
			name: 'A voice check on every request for money',
			summary:
				'A guide for charities asks for a phone call before any requested payment, on a number that you already had. Messages in the name of a funder or of your own staff are common bait. That this organisation met payment fraud is not told.',
			threats: ['FIN-07', 'DIS-04'],
			fronts: ['financial', 'governance'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['finance', 'governance'],
			raises: ['H08'],
			effects: { likelihood: 0.5, impact: 0.2 },
			preconditions: [
				{
					text: 'A list of phone numbers that does not come from mail signatures.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Voices can be imitated. Call back yourself, and ask something only the real person knows.',
					grade: 'judgement'
				},
				{
					text: 'The rule fails when the director is let off. It holds for urgent requests most of all.',
					grade: 'judgement'
				},
				{
					text: 'Where phones are listened to, say on the phone only that a payment was asked for, not for whom.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'number-list',
					what: 'Make a list of call-back numbers for staff, partners, suppliers and funders, from papers you trust.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 14,
					doneWhen: 'The ten largest payees have a number that was tried.',
					grade: 'judgement'
				},
				{
					id: 'call-back-rule',
					what: 'Agree in writing: no new account number and no urgent payment without a call back by a second person.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen:
						'The board has the rule in its minutes, and the last five payments show the call.',
					grade: 'context'
				},
				{
					id: 'ring-the-bank',
					what: 'Call the bank at once if money has gone out, and ask it to stop or recall the payment.',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The bank has given a reference number, and the board chair knows.',
					grade: 'judgement'
				}
			],
			sources: ['PH2', 'PH3', 'PH8'],
			evidence: 'judgement'
		},
		{
			id: 'phishing-pace-for-weeks',
			caseId: 'cyber-phishing',
			name: 'A pace for weeks, together with peers',
			summary:
				'The title tells of about six weeks, so this is a test of stamina. Other sources advise to tell peers and funders and to keep the messages. The weekly rhythm in the steps is our own suggestion.',
			threats: ['DIG-01', 'DIS-04'],
			fronts: ['people', 'digital', 'solidarity', 'communications', 'learning'],
			phases: ['respond', 'learn'],
			effort: 2,
			needs: ['people', 'solidarity', 'communications'],
			raises: ['H20', 'H29', 'H31', 'H40'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'Two people who can take turns as lead, so that neither is on call for six weeks.',
					grade: 'judgement'
				},
				{
					text: 'A channel to peers that is not the mail under attack.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A forwarded message can carry its danger along. Send a picture, never the message itself.',
					grade: 'judgement'
				},
				{
					text: 'The messages may name people you work with. Black out names before you share them.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Do not guess in public who did it. A wrong guess can be sued over, or anger somebody dangerous.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'weekly-look',
					what: 'Hold a half-hour review every week: what is new, who needs a rest, what may be relaxed.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 7,
					doneWhen: 'Each week has three written lines and a name for the next turn.',
					grade: 'judgement'
				},
				{
					id: 'keep-the-messages',
					what: 'Keep each bait message with its full headers in a separate place, and wipe nothing.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 3,
					doneWhen: 'The collection has date, recipient and kind of bait for each message.',
					grade: 'context'
				},
				{
					id: 'warn-peers',
					what: 'Tell peers and your network what the bait looks like, and ask who else has it.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Five peers have the picture, and their answers are noted.',
					grade: 'judgement'
				},
				{
					id: 'short-statement',
					what: 'Say when, what, and what you have checked, if the press names you, and nothing about who it was.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The director has signed off a text of at most ten lines.',
					grade: 'context'
				},
				{
					id: 'tell-funders-and-peers',
					what: 'Tell funders and peers afterwards what came, what helped and what security would cost you.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'One page without names has gone to each funder and to the network.',
					grade: 'context'
				}
			],
			sources: ['PB1', 'PH2', 'PH3', 'PH4', 'PH7'],
			evidence: 'judgement'
		}
	]
});
