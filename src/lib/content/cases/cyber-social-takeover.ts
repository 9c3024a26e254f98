import { defineCase, judged, nearby, told } from './define-case';

export const cyberSocialTakeover = defineCase({
	id: 'cyber-social-takeover',
	title: 'Getting a hijacked social media account back',
	organisation: 'Union for International Cancer Control (UICC)',
	kind: 'organisation',
	region: 'global',
	countries: ['CH'],
	place: 'Geneva, Switzerland, with followers worldwide',
	years: '2021',
	written: 2023,
	work: ['advocacy'],
	summary:
		'In summer 2021 a message that looked as if it came from Instagram asked a colleague to prove the right to a picture. Such questions were normal, so the colleague answered and gave the login details. The account was taken over, with some 20,000 followers. The title says that access was regained. How, how fast and with whose help could not be read.',
	situations: [
		'Strangers control your social media page, and you are locked out.',
		'A message that imitated the platform asked about picture rights, and the answer gave away the login.',
		'Someone is posting in your name, and the password no longer works.',
		'Your channel with thousands of followers was stolen through a convincing fake notice.',
		'The hackers may write to your supporters and press them for money.',
		'Your only administrator lost access just before a weekend, and nobody else can get in.',
		'The platform does not react, and you are searching for a helpline that can reach it.',
		'Followers ought to be warned through another channel before they are cheated.',
		'No one knows which accounts exist, who owns them and which mail address resets them.',
		'Each profile should have two people in charge and a second lock on the login.',
		'The person who fell for the trick feels ashamed, and the team wants to learn without blame.',
		'You consider telling other organisations openly how your page was hijacked.'
	],
	notFor: [
		'The platform itself removed your posts or closed your page for breaking its rules.',
		'A false profile copies you, but your own account is safe.',
		'Trolls flood your comments without having any access.'
	],
	words: [
		'instagram account hacked',
		'facebook page stolen',
		'lost our page',
		'page taken over',
		'lost access to our account',
		'someone changed the password of our page',
		'admin removed us',
		'strange posts in our name',
		'they post adverts on our page',
		'our twitter posted scam',
		'whatsapp account stolen',
		'telegram channel stolen',
		'youtube channel hijacked',
		'false account in our name',
		'fake page with our logo',
		'fake fundraiser collects money with our name',
		'clone profile asks followers for money',
		'impostor page',
		'copyright message from platform',
		'verify your account message',
		'blue tick offer',
		'no answer from platform support',
		'form of the platform',
		'followers receive private messages',
		'followers were cheated',
		'donors sent money to fake account',
		'only one person had the login',
		'the volunteer who opened the page left',
		'two administrators',
		'recover the account',
		'warn our supporters',
		'deleted years of posts',
		'phone number of page owner',
		'swapped SIM card',
		'accounts disabled',
		'access helpline'
	],
	fits: {
		'FIN-07': 1,
		'DIS-02': 1,
		'DIS-03': 1,
		'DIS-04': 3,
		'DIS-07': 1,
		'DIS-09': 1,
		'DIG-01': 3,
		'DIG-03': 1,
		'DIG-10': 3,
		'REP-06': 1
	},
	threats: ['DIG-01', 'DIS-04', 'DIG-10', 'REP-06'],
	trigger: [
		told(
			['SM1'],
			'In summer 2021 the person in charge of the account received a message in the style of Instagram. It asked for proof of the right to use a picture.',
			'2021'
		),
		told(
			['SM1'],
			'The team dealt with such questions often. The answer went out, and the login details with it.',
			'2021'
		),
		told(['SM1'], 'It happened on a Friday.', '2021'),
		told(
			['SM1'],
			'Earlier attempts at phishing had been seen through. This one was a close copy of the real thing.'
		)
	],
	before: [
		told(
			['SM1'],
			'UICC links 1,200 organisations. Of its roughly forty staff most work in one office in Geneva.'
		),
		told(
			['SM1'],
			'The account was that of World Cancer Day, which is held on 4 February each year. UICC looks after its channels.'
		),
		judged(
			'Whether two-factor login, a second administrator or a list of accounts existed could not be read.'
		),
		nearby(
			['SM7'],
			'A toolkit for charities says that accounts are often lost because nobody keeps track of them.'
		),
		nearby(
			['SM2', 'SM10'],
			'Helpline and training pages advise two-factor login for accounts used in advocacy, and hardware keys where a loss would hurt most.'
		)
	],
	during: [
		told(
			['SM1'],
			'There was concern that followers might be pressed for money in the name of the account.',
			'2021'
		),
		judged(
			'The steps that UICC took to get the account back are not in the part that could be read.'
		),
		nearby(
			['SM4'],
			'Guidance on incidents: from a clean device, set a new password and end all other sessions. Keep screenshots with times.'
		),
		nearby(
			['SM3', 'SM5'],
			'Whoever is locked out uses the recovery route of the platform and can turn to a helpline for civil society.'
		),
		nearby(
			['SM8'],
			'An adviser suggests to hide the posts of an intruder at first and delete them only when the platform has seen them.'
		),
		nearby(
			['SM6'],
			'A blog compares two nonprofits whose accounts were broken into. It praises the one that warned and apologised within an hour, and expects the silent one to lose followers.'
		)
	],
	after: [
		told(['SM1'], 'UICC is named in the case.'),
		judged(
			'In the two other cyber cases that could be opened the victim has no name. Why UICC chose otherwise is not told.'
		),
		nearby(
			['SM4'],
			'Guidance on incidents asks for a short review without blame, with a person and a date for each change.'
		),
		nearby(['SM3'], 'Wherever the old password was used as well, a new one of its own is needed.')
	],
	governance: [
		told(['SM1'], 'The person who managed the account received the message and answered it.'),
		judged(
			'Decide in peace who may speak for you while an account is lost, and that nobody pays or bargains for it without the leadership.'
		)
	],
	resources: [
		{
			...nearby(
				['SM5'],
				'One helpline is free for civil society and works round the clock. A first answer takes about two hours; then it makes sure who is asking.'
			),
			checkedOn: '2026-11-21'
		},
		judged(
			'Count on days of communications staff, a second administrator, papers that prove ownership, and another channel to your followers.'
		)
	],
	outcomes: [
		told(['SM1'], 'Access was regained. That much the title says.', '2021'),
		told(['SM1'], 'At stake were about 20,000 followers, won over several years.', '2021'),
		judged(
			'Not known: for how long it was gone, what the attackers posted or asked for, who helped, and whether a follower was harmed.'
		),
		nearby(
			['SM9'],
			'Volunteers in Nigeria were asked for help 38 times and got 21 accounts back. Not one of the hijacked accounts had used two-factor login.',
			'2020'
		)
	],
	challenges: [
		told(['SM1'], 'The copy was good enough to pass an eye that had spotted others.'),
		judged(
			'You depend on the support of a company, and it owes you little. Weekends are the slowest time.'
		)
	],
	lessons: [
		judged(
			'Having spotted phishing before does not protect you from a message that fits your daily work.'
		),
		judged(
			'What is damaged is the trust of people who follow you, and not only an account. Warn them first.'
		),
		judged(
			'Treat notices about pictures, rights and violations as bait until you have seen them inside the app.'
		),
		judged(
			'Being open about it helps others. A story with a name is worth more than a warning from nobody.'
		)
	],
	since: [
		nearby(
			['PB3'],
			'An open letter of 2024 says that many organisations lack the means for even simple security. The publisher and the CyberPeace Institute ask states, firms and funders to help.',
			'2024-08'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the opening of the case page, which tells who, when and how the account was lost, and the title, which says that it came back. Not read: the rest, with the way back, the lessons and the advice. The steps below rest on other sources or on our judgement.',
	sources: [
		{
			key: 'SM1',
			title: 'Solidarity Action Network: opening of the case page on UICC',
			url: 'https://solidarityaction.network/case-study/regaining-access-to-a-social-media-account/',
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
			key: 'SM2',
			title: 'Access Now helpline: answers on securing online accounts',
			url: 'https://communitydocs.accessnow.org/95-FAQ_Securing_Online_Accounts.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM3',
			title: 'Security in a Box: what to do when an account is broken into',
			url: 'https://securityinabox.org/en/communication/account-compromise',
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
			key: 'SM5',
			title: 'Access Now: questions and answers on the helpline',
			url: 'https://www.accessnow.org/help/helpline-faq/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM6',
			title: 'A communications blog: passwords and security of social accounts',
			url: 'http://www.elainabuzzell.com/passwords-security-social-media',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM7',
			title: 'Digital Charity Lab: toolkit for managing digital accounts',
			url: 'https://www.digitalcharitylab.org/product/digital-account-management-toolkit/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM8',
			title: 'OH Partners: tips for a hacked Facebook page',
			url: 'https://blog.ohpartners.com/tips-for-navigating-a-facebook-hack/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM9',
			title: 'CyberSafe Foundation: lessons from recovering hijacked accounts, 2020',
			url: 'https://cybersafefoundation.org/2020/05/02/recovering-hijacked-social-media-accounts-insights-lessons-learned/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'SM10',
			title: 'Helpspace toolkit (Ukraine): logging in safely',
			url: 'https://toolkit.helpspace.com.ua/cybersecurity/authentication',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'takeover-account-register',
			caseId: 'cyber-social-takeover',
			name: 'A register of accounts, with two administrators each',
			summary:
				'Here one answered message was enough to lose an account with some 20,000 followers. A charity toolkit names poor record keeping as a usual cause of loss, and a volunteer effort found no two-factor login on any hijacked account. Whether UICC had a register is not known.',
			threats: ['DIG-01', 'DIG-10', 'DIS-04'],
			fronts: ['digital', 'communications', 'governance'],
			phases: ['prepare'],
			effort: 1,
			needs: ['data', 'communications'],
			raises: ['H25', 'H28'],
			effects: { likelihood: 0.5, impact: 0.3 },
			preconditions: [
				{
					text: 'Accounts that belong to the organisation and not to a private person.',
					grade: 'judgement'
				},
				{ text: 'Two people who stay long enough to hold the keys.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'A register shows an intruder where everything is. Keep it encrypted, and keep no passwords in it.',
					grade: 'judgement'
				},
				{
					text: 'Being listed as administrator can tie a person to your work in public. Ask each one, and look at what the platform shows.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Phone numbers for two-factor are often private ones. Prefer an app or a hardware key.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'list-accounts',
					what: 'Write down each account with its owner, the mail address that resets it, and the other administrators.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'The list has been compared with what a search for your name shows.',
					grade: 'judgement'
				},
				{
					id: 'two-administrators',
					what: 'Name two administrators for each account, and remove everyone who has left.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen:
						'Each line has two present members of staff, and the second has logged in once.',
					grade: 'judgement'
				},
				{
					id: 'two-factor-social',
					what: 'Turn on two-factor login for all social accounts and for the mail that resets them.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen:
						'A login from a new device was refused without the second step, on each account.',
					grade: 'context'
				},
				{
					id: 'open-in-app',
					what: 'Agree that notices from a platform are opened inside its app, never through a link in a mail.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen:
						'Everyone with access has read the rule and knows the example of the picture rights.',
					grade: 'judgement'
				},
				{
					id: 'ownership-file',
					what: 'Keep recovery codes and proof of ownership offline: registration papers, domain mail, first posts.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Both administrators have found the file without help.',
					grade: 'judgement'
				}
			],
			sources: ['SM1', 'SM2', 'SM7', 'SM8', 'SM9', 'SM10'],
			evidence: 'judgement'
		},
		{
			id: 'takeover-way-back',
			caseId: 'cyber-social-takeover',
			name: 'A known way back in: clean device, platform, helpline',
			summary:
				'Access was regained; by which way is not known. Other sources name three roads: act at once while a session is still open, use the recovery route of the platform, and call a helpline that knows the platforms.',
			threats: ['DIG-01', 'DIG-10'],
			fronts: ['digital', 'communications', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['data', 'solidarity'],
			raises: ['H28', 'H29'],
			effects: { likelihood: 0, impact: 0.5 },
			preconditions: [
				{
					text: 'Papers that show that the account is yours.',
					grade: 'judgement'
				},
				{
					text: 'A device that has surely not been touched by the attacker.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Platforms may ask for an identity paper. That can expose people who work under another name. Ask the helpline first.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Nobody sends in the paper of a colleague who has not agreed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'False helpers write to people who complain in public. Use only contacts that you stored before.',
					grade: 'judgement'
				},
				{
					text: 'Not every account comes back: in one effort it was 21 of 38.',
					grade: 'context'
				}
			],
			steps: [
				{
					id: 'store-helpline',
					what: 'Store the contact of a helpline for civil society on paper, and ask now what it needs to know who you are.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 7,
					doneWhen: 'Two people carry the contact, and its address was checked this quarter.',
					grade: 'judgement'
				},
				{
					id: 'weekend-eyes',
					what: 'Agree who looks at the channels on Friday evening and at weekends.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'A rota for the next three months hangs where the team sees it.',
					grade: 'context'
				},
				{
					id: 'shut-sessions',
					what: 'Use any way in that is left: new password from a clean device, other sessions ended, changed addresses undone.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Only your own sessions and your own recovery address are listed.',
					grade: 'context'
				},
				{
					id: 'claim-account',
					what: 'Start the recovery of the platform if you are locked out, and write to the helpline in the same hour.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Both have given you a number for the case.',
					grade: 'context'
				},
				{
					id: 'keep-proof',
					what: 'Take screenshots with times, and hide the posts of the intruder until the platform has seen them.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Each false post is saved with address and time.',
					grade: 'context'
				},
				{
					id: 'reused-passwords',
					what: 'Find out where the old password was used as well, and give each of those a new one of its own.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'The person concerned has gone through the register and ticked each account.',
					grade: 'context'
				}
			],
			sources: ['SM1', 'SM3', 'SM4', 'SM5', 'SM6', 'SM8', 'SM9'],
			evidence: 'judgement'
		},
		{
			id: 'takeover-warn-followers',
			caseId: 'cyber-social-takeover',
			name: 'Warn followers early, from another channel',
			summary:
				'UICC feared that followers would be pressed for money. What it told them is not known. A blog praises a nonprofit that warned and apologised within an hour, and expects a silent one to lose followers.',
			threats: ['DIS-04', 'REP-06', 'DIG-10'],
			fronts: ['communications', 'people'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['communications'],
			raises: ['H31', 'H34'],
			effects: { likelihood: 0, impact: 0.4 },
			preconditions: [
				{
					text: 'A second channel that reaches many of the same people: website, mailing list, partners.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Tell people what to distrust, and do not repeat the false message or its link.',
					grade: 'judgement'
				},
				{
					text: 'Private messages in the account may have been read. Warn first those whom this could endanger, one by one and not in public.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'That an early warning keeps trust is the view of one blog. Take it as a hint.',
					grade: 'context'
				}
			],
			steps: [
				{
					id: 'second-channel',
					what: 'Choose the channel you would use if the main account were gone, and say so on your website now.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'A test message went out there, and it is named on the website.',
					grade: 'judgement'
				},
				{
					id: 'warning-text',
					what: 'Prepare a warning of four lines: the account is not ours now, do not answer, do not pay, ask here.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'The text is signed off in each language and both administrators have it.',
					grade: 'judgement'
				},
				{
					id: 'send-warning',
					what: 'Send the warning within the hour, and ask partners to pass it on.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen:
						'It is on the website and the second channel, and three partners have shared it.',
					grade: 'context'
				},
				{
					id: 'who-wrote-to-us',
					what: 'Find out which people had written to the account in private, and call those who could be hurt.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each person on the list was reached by a safe way, or it is noted why not.',
					grade: 'judgement'
				},
				{
					id: 'say-it-is-back',
					what: 'Tell followers when you are in control again, and which messages of those days were not yours.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The notice is pinned for two weeks, and questions are answered.',
					grade: 'judgement'
				}
			],
			sources: ['SM1', 'SM6'],
			evidence: 'judgement'
		},
		{
			id: 'takeover-open-story',
			caseId: 'cyber-social-takeover',
			name: 'Review without blame, and tell the story',
			summary:
				'UICC is named in the case, so a painful mistake can teach others. What that did for trust is not known. Guidance on incidents asks for a short review without blame.',
			threats: ['REP-06', 'DIG-01'],
			fronts: ['people', 'learning', 'solidarity'],
			phases: ['respond', 'learn'],
			effort: 1,
			needs: ['people', 'solidarity', 'communications'],
			raises: ['H18', 'H20', 'H40'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'The colleague who was deceived agrees to how the story is told.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'In a small team everybody knows who it was, even without a name. The person concerned has the last word.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Do not publish details that show the next attacker a way in. Close the gap first.',
					grade: 'judgement'
				},
				{
					text: 'Where opponents wait for a sign of weakness, tell peers and funders and leave the public out.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'no-shame',
					what: 'Say to the colleague and the team on the first day that this could have happened to anybody.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The director has spoken with the person, and with the team.',
					grade: 'judgement'
				},
				{
					id: 'short-review',
					what: 'Hold a review of one hour without blame: what happened, what helped, what we change by when.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Up to five changes each have a role and a date.',
					grade: 'context'
				},
				{
					id: 'share-with-peers',
					what: 'Tell peers the story on one page, with the bait, the course of events and the changes.',
					front: 'solidarity',
					phase: 'learn',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'The colleague has read the page, and three peers have it.',
					grade: 'judgement'
				}
			],
			sources: ['SM1', 'SM4'],
			evidence: 'judgement'
		}
	]
});
