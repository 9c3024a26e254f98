import { defineCase, judged, nearby, told } from './define-case';

export const cyberRansomware = defineCase({
	id: 'cyber-ransomware',
	title: 'Getting back into a server that extortionists had locked',
	organisation: 'A global non-profit that is not named',
	kind: 'organisation',
	region: 'global',
	countries: [],
	place: 'headquarters of a worldwide organisation; country not stated',
	years: '2021',
	written: 2023,
	work: [],
	summary:
		'On a Saturday in September 2021 criminals came in through a development server on which an update had probably failed. They moved on to other servers, held part of the data and locked the owner out to extort a ransom. Experts from inside and, through the insurer, from outside were called for negotiation, defence and recovery. The title says that access came back. Whether anything was paid, and what it cost, could not be read.',
	situations: [
		'Criminals have locked your server and want money before they let you back in.',
		'A ransom note appears on the screen, and files can no longer be opened.',
		'Hackers hold part of your data hostage and threaten you at the weekend, when few are at work.',
		'Blackmailers got in through a test machine that had not been updated properly.',
		'The break-in is spreading from one computer to others in the network.',
		'Shared systems for finance and projects are down, and offices in many countries stand still.',
		'You do not know whether to negotiate with the extortionists, pay or refuse.',
		'Forensic experts are needed quickly, and your insurance might send them.',
		'Backups exist, but nobody has ever tried to restore from them.',
		'Staff wonder whether to pull the plug, and evidence must not be destroyed.',
		'Personal details may have leaked, and those affected and the regulator might have to be told.',
		'It seems you were hit by chance, and you want to prevent a second time.',
		'Before anything happens, you want to name who decides and whom to ring in a cyber emergency.'
	],
	notFor: [
		'Police seized the machines with a warrant.',
		'Someone threatens to publish gossip but has no access to your systems.',
		'A disk broke and there is no attacker.'
	],
	words: [
		'insurer pays experts',
		'recovery costs us',
		'donor records',
		'payments system down after attack',
		'files locked',
		'files encrypted',
		'cannot open any file',
		'ransom note',
		'pay in bitcoin',
		'hackers demand money',
		'countdown',
		'they will publish our data',
		'stolen donor database',
		'data of donors stolen',
		'names of beneficiaries leaked on the net',
		'personal data leak',
		'breach at our software supplier',
		'provider was hacked and our data with it',
		'supplier breach',
		'server down since Saturday',
		'backups also encrypted',
		'no backup',
		'restore from backup',
		'unpatched server',
		'old server',
		'update missed',
		'development server',
		'cyber insurance',
		'forensic firm',
		'negotiator',
		'data protection authority',
		'notify those affected',
		'must we report within 72 hours',
		'lawyer on privacy',
		'criminal gang',
		'extortion',
		'dark web',
		'medical records',
		'health data of patients',
		'confidential case files stolen',
		'intruders were inside for weeks',
		'network shut down',
		'switch off everything',
		'all offices offline',
		'cost of recovery',
		'bank details of supporters exposed',
		'membership list for sale'
	],
	fits: {
		'FIN-07': 1,
		'FIN-08': 1,
		'DIG-01': 1,
		'DIG-03': 1,
		'DIG-06': 1,
		'DIG-07': 3,
		'DIG-08': 3,
		'DIG-10': 2
	},
	threats: ['DIG-08', 'DIG-07', 'DIG-10', 'FIN-08'],
	trigger: [
		told(
			['RS1'],
			'A criminal group came in through a gap in software. It seized a part of the data, shut the owner out and wanted money. It was a Saturday.',
			'2021-09'
		),
		told(
			['RS1'],
			'The way in was a development server. Shortly before, it and its twin in daily use had received an update.',
			'2021-09'
		),
		told(
			['RS1'],
			'The forensic experts read the logs. They supposed that the update had failed on the development server.',
			'2021'
		),
		told(['RS1'], 'Nobody, person or organisation, had been chosen as a target.', '2021')
	],
	before: [
		told(
			['RS1'],
			'Headquarters offers shared systems for money, fundraising and programmes, so that work is not done twice. About 20,000 people use them, and an IT staff of 25 runs them.'
		),
		told(['RS1'], 'The organisation was insured, and the insurer led it to outside experts.'),
		told(
			['RS1'],
			'As the network was laid out at the time, an intruder could pass from one server to the next.'
		),
		judged('Which copies of the data existed, and where, is not known.'),
		nearby(
			['RS3'],
			'A charity in Scotland had three kinds of backup. The attackers deleted two, and the third saved it. Many of its data were stolen all the same.',
			'2022'
		),
		nearby(
			['RS9'],
			'A newspaper of the sector reports that data about people from this theft were put on the dark web.'
		),
		nearby(
			['RS5', 'RS6'],
			'Guides for nonprofits: name a team with the director as the one who decides, and keep the policy number and contacts on paper.'
		)
	],
	during: [
		told(
			['RS1'],
			'Experts from inside were called together. The insurer brought outside ones, for negotiation, for defence and for recovery.',
			'2021'
		),
		judged(
			'In which order things were done, and how far talks with the attackers went, could not be read.'
		),
		nearby(
			['RS2', 'RS7'],
			'Guides for small organisations: pull network cables, switch wireless off, unplug backup devices, and do not switch machines off before advice.'
		),
		nearby(
			['RS2', 'RS7'],
			'The guides differ on one point. One says hibernate, because locking can go on; the other says leave running for the experts. Ask yours.'
		),
		nearby(
			['RS2', 'RS5'],
			'Take a photo of the demand, write down the time, and speak by phone instead of mail.'
		),
		nearby(
			['RS8'],
			'Advice from elsewhere: write down each decision when it is taken, and take none in a hurry.'
		),
		nearby(['RS3'], 'For that charity in Scotland payment was never an option.', '2022')
	],
	after: [
		judged(
			'How long the outage lasted, and what was rebuilt, is not in the part that could be read.'
		),
		nearby(
			['RS4'],
			'At a family service charity in the United States the files were back in a day. To find out how the intruders came in cost about 25,000 dollars, and they had been inside for a month.'
		),
		nearby(['RS4'], 'That charity stresses the legal duties that follow, and what they cost.')
	],
	governance: [
		judged(
			'Who decided what is not known. Settle in peace whether to pay could ever be right for you, and who decides it.'
		),
		nearby(
			['RS5'],
			'A guide for nonprofits: the director decides, with people for technology, money, communications and law or insurance.'
		)
	],
	resources: [
		told(['RS1'], 'An insurance, forensic experts and an IT team of 25 people.', '2021'),
		judged(
			'A small group needs the same roles from outside: an expert, a lawyer, some cash, a list of contacts on paper.'
		)
	],
	outcomes: [
		told(['RS1'], 'Access to the server came back. That much the title says.', '2021'),
		judged(
			'Not known, and not to be guessed: whether a ransom was paid, how long systems stood still, what it cost and which data were taken.'
		)
	],
	challenges: [
		told(
			['RS1'],
			'An update was believed to be in place. By what the experts supposed, it was not.',
			'2021'
		),
		told(['RS1'], 'The layout of the network helped the intruders to spread.', '2021'),
		nearby(
			['RS3'],
			'Suppliers are a door as well: in 2020 a wildlife charity was caught when the firm that kept its contact database, with about 250,000 records, was broken into.',
			'2020'
		)
	],
	lessons: [
		judged('It is no protection that nobody has a reason to pick you.'),
		judged('A test server is a door like every other. Lock it as you lock the real one.'),
		nearby(['RS4'], 'When the files are back, recovery has only begun.'),
		judged('Check that an update took. To have ordered it is not enough.'),
		judged(
			'What many offices share stops many offices. Know what each could do for three days without it.'
		)
	],
	since: [
		nearby(
			['PB3'],
			'In 2024 the publisher and the CyberPeace Institute asked states, companies and funders in an open letter to act. Many organisations, it says, have no means for simple protection.',
			'2024-08'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the opening of the case page, with the way in, the spread and the help called. Not read: the answer step by step, the lessons and the costs. That access came back is in the title; that the help worked is implied, not described.',
	sources: [
		{
			key: 'RS1',
			title: 'Solidarity Action Network: opening of the case page on the hacked server',
			url: 'https://solidarityaction.network/case-study/retrieving-access-to-a-hacked-it-server/',
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
			key: 'RS2',
			title: 'Tymyrddin: example of a ransomware playbook for an NGO of twenty people',
			url: 'https://purple.tymyrddin.dev/docs/knowledge-transfer/playbook-examples/ransomware-ngo',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS3',
			title: 'CyberScotland: two charities tell of attacks',
			url: 'https://cyberscotland.com/beyond-the-breach-building-cyber-resilience-in-the-third-sector',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS4',
			title: 'alliance1.org: a family service charity in the United States tells of its attack',
			url: 'https://alliance1.org/web/resources/pubs/we-thought-we-were-safe-victim-to-cyberattack.aspx?hkey=7b320138-3886-4472-8d8a-5c5bc8442a8f',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS5',
			title: 'Nonprofits Club: lesson on answering an incident',
			url: 'https://www.nonprofits.club/learn/level-5/5-3-4-incident-response.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS6',
			title: 'North Carolina nonprofits: note on preparing for a cyber incident',
			url: 'https://d7.ncnonprofits.org/node/31415',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS7',
			title: 'Charity Digital: what to do when a cyber attack comes',
			url: 'https://charitydigital.org.uk/topics/what-to-do-in-the-event-of-a-cyber-attack-8860',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS8',
			title: 'Smartdesc: advice on what to do in a cyber incident',
			url: 'https://smartdesc.co.uk/?p=1984',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'RS9',
			title:
				'Third Force News: report on attacks on charities, with the theft at the Scottish charity',
			url: 'https://tfn.scot/news/revealed-the-scale-of-cyber-attacks-plaguing-the-sector',
			kind: 'context',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'ransomware-insurer-and-experts',
			caseId: 'cyber-ransomware',
			name: 'Insurance that sends experts, and a team named before',
			summary:
				'The insurer opened the way to outside experts, for negotiation, defence and recovery. By the title, access came back; how far the experts brought it about is not described.',
			threats: ['DIG-08', 'FIN-08'],
			fronts: ['financial', 'digital', 'governance', 'legal'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['finance', 'data', 'governance'],
			raises: ['H11', 'H13', 'H29'],
			effects: { likelihood: 0, impact: 0.5 },
			preconditions: [
				{
					text: 'A legal body that can sign an insurance or a contract with a firm.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'An insurer in your country that covers this, or money set aside for experts.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Cover often falls away if promised precautions were missing or the report came late. Read the conditions with someone who knows them.',
					grade: 'judgement'
				},
				{
					text: 'To pay may break the law or reach groups on sanctions lists. Take legal advice before anyone talks of money.',
					grade: 'judgement'
				},
				{
					text: 'An insurer may ask for files that name people in danger. Agree beforehand what it may see.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'ask-for-cover',
					what: 'Ask two insurers what they cover, which experts they send, how fast, and what they require of you.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 60,
					doneWhen: 'The board has compared two offers with a reserve of your own, and decided.',
					grade: 'judgement'
				},
				{
					id: 'paper-contacts',
					what: 'Put the policy number, the emergency line, the lawyer and the expert on one sheet of paper.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 7,
					doneWhen: 'Three people carry the sheet, and each number was called.',
					grade: 'context'
				},
				{
					id: 'name-the-team',
					what: 'Name who decides and who looks after technology, money, words and law, each with a deputy.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'All named have met once and walked through a Saturday attack.',
					grade: 'context'
				},
				{
					id: 'answer-on-paying',
					what: 'Let the board settle with a lawyer whether you would ever pay, and who alone may say so.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 60,
					doneWhen: 'The minutes hold the answer and the role.',
					grade: 'judgement'
				},
				{
					id: 'call-insurer',
					what: 'Call the insurer or the expert at once, and ask for help.',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A case number is noted, and staff know that nobody answers the demand.',
					grade: 'case'
				},
				{
					id: 'experts-with-own-people',
					what: 'Bring the outside experts together with your own people, for defence and for recovery.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 2,
					doneWhen: 'One person leads both, and the next report has an hour.',
					grade: 'case'
				}
			],
			sources: ['RS1', 'RS5', 'RS6'],
			evidence: 'judgement'
		},
		{
			id: 'ransomware-offline-copy',
			caseId: 'cyber-ransomware',
			name: 'A copy that is not plugged in, and a restore that was tried',
			summary:
				'Which copies this organisation had is not known. At a charity in Scotland attackers deleted two of three kinds of backup. The third saved its work, but not the data that had been stolen.',
			threats: ['DIG-08', 'DIG-10', 'DIG-07'],
			fronts: ['digital', 'programme'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['data', 'programme'],
			raises: ['H23', 'H26'],
			effects: { likelihood: 0, impact: 0.6 },
			preconditions: [
				{
					text: 'A safe place outside the office for a copy that is not connected to anything.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A copy can be stolen or seized like the original. Encrypt it, and copy nothing that you do not need.',
					grade: 'judgement'
				},
				{
					text: 'A copy helps against locked files, and not against the threat to publish what was taken. That charity met both.',
					grade: 'context'
				},
				{
					text: 'Files can bring the intruder back with them. Let an expert say which copy is clean.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'rank-what-to-copy',
					what: 'List what you could not work without for a week, and what you should not hold at all.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Each system has a line: copy daily, copy weekly, or delete by a date.',
					grade: 'judgement'
				},
				{
					id: 'three-kinds',
					what: 'Keep copies of more than one kind, one of them encrypted and unplugged in another place.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The unplugged copy is less than a week old.',
					grade: 'context'
				},
				{
					id: 'restore-drill',
					what: 'Restore one system from the unplugged copy on a spare machine, with a watch in hand.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen: 'The program runs, and the hours it took are written down.',
					grade: 'judgement'
				},
				{
					id: 'work-by-hand',
					what: 'Print what payroll, aid deliveries and urgent cases need for three days without computers.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'One team has worked a morning from paper.',
					grade: 'judgement'
				},
				{
					id: 'rebuild-clean',
					what: 'Rebuild machines from scratch, and bring back only data that the expert has cleared.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The expert has signed off each server before it went back into use.',
					grade: 'judgement'
				}
			],
			sources: ['RS3', 'RS9'],
			evidence: 'context'
		},
		{
			id: 'ransomware-checked-updates',
			caseId: 'cyber-ransomware',
			name: 'Check that updates took, and keep servers apart',
			summary:
				'The experts supposed that an update had failed on a development server, and the network let the intruders move on. The steps turn that cause round; what the organisation changed is not known.',
			threats: ['DIG-08', 'DIG-07'],
			fronts: ['digital'],
			phases: ['prepare', 'learn'],
			effort: 2,
			needs: ['data'],
			raises: ['H24'],
			effects: { likelihood: 0.5, impact: 0.3 },
			preconditions: [
				{
					text: 'Somebody who knows the network, or a supplier whose contract says who updates what.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A list of machines and gaps is a map for an intruder. Keep it apart from the machines it describes.',
					grade: 'judgement'
				},
				{
					text: 'Cutting networks apart can break the work of country offices. Try it with one office first.',
					grade: 'judgement'
				},
				{
					text: 'The cause here is a supposition of experts. Closing this gap does not close the others.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'list-machines',
					what: 'List all machines and services that can be reached from outside, test systems and suppliers included.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'A scan by your helper found nothing that is not on the list.',
					grade: 'judgement'
				},
				{
					id: 'verify-updates',
					what: 'Let a second person read the version number on the machine itself after each update.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'The last three updates show date, version and second name for each machine.',
					grade: 'judgement'
				},
				{
					id: 'keep-apart',
					what: 'Separate test from live systems, and offices from each other, so that one break-in stays small.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 120,
					doneWhen: 'From a test machine no live server could be reached.',
					grade: 'judgement'
				},
				{
					id: 'trace-the-way-in',
					what: 'Trace the way in after an attack, and the machines that were reached, before you call it over.',
					front: 'digital',
					phase: 'learn',
					ownerRole: 'Digital lead',
					days: 60,
					doneWhen: 'A written report names the way in, or says that it could not be found.',
					grade: 'context'
				}
			],
			sources: ['RS1', 'RS4'],
			evidence: 'judgement'
		},
		{
			id: 'ransomware-first-hours',
			caseId: 'cyber-ransomware',
			name: 'First hours: cut the connection, keep the traces, write down decisions',
			summary:
				'The attack came on a Saturday. What was done in the first hours could not be read. Guides for small organisations agree on isolating, keeping traces, phoning instead of mailing and writing down decisions.',
			threats: ['DIG-08', 'DIG-07'],
			fronts: ['digital', 'governance', 'people'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['data', 'governance', 'people'],
			raises: ['H13', 'H14', 'H18', 'H29'],
			effects: { likelihood: 0, impact: 0.4 },
			preconditions: [
				{
					text: 'Somebody who can be reached at weekends and may cut connections without asking.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Switching machines off can destroy traces that you need. Guides differ on hibernating; let the expert decide.',
					grade: 'context'
				},
				{
					text: 'Cutting a shared system may stop aid, pay or a safety line somewhere. Call those offices first if lives hang on it.',
					grade: 'judgement'
				},
				{
					text: 'Nobody answers the attackers alone, and nobody pays in panic. Talks are work for a specialist, with a lawyer.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'weekend-duty',
					what: 'Agree who is on duty at weekends and holidays, who stands in, and how any colleague reaches them.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'A test call on a Saturday was answered within half an hour.',
					grade: 'judgement'
				},
				{
					id: 'red-card',
					what: 'Hang a card by each machine: photo, time, cable out, wireless off, no switching off before advice, call this number.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'A new colleague has followed the card without help.',
					grade: 'context'
				},
				{
					id: 'isolate',
					what: 'Cut the affected machines from all networks, and unplug every backup device.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Nothing new has been locked for an hour.',
					grade: 'context'
				},
				{
					id: 'decision-log',
					what: 'Keep a log on paper: time, what was known, who decided what and why.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The log has an entry for each decision since the first call.',
					grade: 'context'
				}
			],
			sources: ['RS1', 'RS2', 'RS5', 'RS7', 'RS8'],
			evidence: 'judgement'
		},
		{
			id: 'ransomware-tell-those-affected',
			caseId: 'cyber-ransomware',
			name: 'Tell offices and people affected, with a lawyer beside you',
			summary:
				'About 20,000 people used the systems. What they were told, and whether data about people had left, could not be read. A charity elsewhere stresses the legal duties and their cost.',
			threats: ['DIG-07', 'DIG-10', 'FIN-08'],
			fronts: ['legal', 'communications', 'people', 'learning'],
			phases: ['prepare', 'respond', 'learn'],
			effort: 2,
			needs: ['legal', 'communications', 'partners', 'data'],
			raises: ['H03', 'H23', 'H31', 'H38'],
			effects: { likelihood: 0, impact: 0.4 },
			preconditions: [
				{
					text: 'A lawyer who knows the data protection law of each country in which you hold data.',
					grade: 'judgement'
				},
				{
					text: 'A list of what you hold about whom, so that you can say who is concerned.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A letter or a call can itself give away that somebody was in touch with you. Choose the way that is safe for that person.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Where an authority could misuse what you report, ask the lawyer what the law asks for and what it does not. Never evade a duty.',
					grade: 'judgement'
				},
				{
					text: 'Say nothing that you may have to take back: neither that all is safe nor who it was.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-duties',
					what: 'Write down with the lawyer whom you must tell of a loss of data, in which country, and within how many hours.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 45,
					doneWhen: 'One page names each authority, its deadline and who writes.',
					grade: 'judgement'
				},
				{
					id: 'partners-clause',
					what: 'Agree with suppliers and partners who tells whom, how fast, when one of you loses data.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 90,
					doneWhen: 'The five contracts with the most data hold the clause.',
					grade: 'judgement'
				},
				{
					id: 'who-is-at-risk',
					what: 'Find out whose data may be gone, put those in danger first, and warn them by a safe way.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each person at high risk was reached, or a plan is noted.',
					grade: 'judgement'
				},
				{
					id: 'report-where-law-asks',
					what: 'Report the loss to the authorities that the law names, with your lawyer and within the time it sets.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen:
						'Each duty on the page is met or has a written reason from the lawyer why it does not apply.',
					grade: 'judgement'
				},
				{
					id: 'notice-to-offices',
					what: 'Tell offices and partners what runs, what does not, and at what hour they will hear again.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Two notices in a row went out at the promised hour.',
					grade: 'judgement'
				},
				{
					id: 'tell-what-changed',
					what: 'Tell the board, offices and peers afterwards what happened, what it cost and what has changed.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 90,
					doneWhen: 'One page, read by the lawyer, has gone to all three.',
					grade: 'judgement'
				}
			],
			sources: ['RS1', 'RS4'],
			evidence: 'judgement'
		}
	]
});
