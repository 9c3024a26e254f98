import { defineCase, judged, told } from './define-case';

export const spacesForChangeNigeria = defineCase({
	id: 'spaces-for-change-nigeria',
	title: 'One technical voice of many groups against money-laundering and security rules',
	organisation: 'Spaces for Change, with the Action Group on Free Civic Space',
	kind: 'coalition',
	region: 'africa',
	countries: ['NG'],
	place: 'Nigeria',
	years: '2015–2019',
	written: 2019,
	work: ['advocacy', 'civic', 'civil-liberties', 'digital-rights', 'governance'],
	summary:
		'Bill after bill touched internet freedom, non-profit organisations and the money that reaches them. One organisation read the technical rules, logged restrictions and opened a place to learn. Sixty-one groups then spoke with one voice to the assessors of an international body. It was the first active part that civil society took in such an evaluation. Years later the reporting duty for non-profits was lifted; that their work led to it is the account of the group and its partners.',
	situations: [
		'The money-laundering authority treats your charity like a business and demands endless reports.',
		'Non-profits are said to be a channel for terrorist financing, and every donation draws new checks.',
		'One bill after another deals with social media, charities and their funds, in language few can follow.',
		'An official risk assessment calls your sector a danger, and you doubt its reasoning.',
		'Foreign assessors are about to examine how your country fights dirty money, and organisations want to be heard.',
		'Compliance paperwork overwhelms small groups, who are afraid of making mistakes and being penalised.',
		'Dozens of organisations should sign a single expert statement instead of sending separate complaints.',
		'Restrictions happen all over the country, and nobody writes them down in one place.',
		'After a first meeting with the regulator, you would like regular and useful contact.',
		'People distrust any alliance with a boss and would prefer quiet coordination in the background.',
		'Local groups need hands-on advice on how to meet the new obligations.',
		'There is no cash for joint work, but members can lend rooms, vehicles and staff.',
		'Bloggers and activists ask for training because rules for the internet are getting tougher.'
	],
	notFor: [
		'Your accounts are already frozen and you need cash for wages now.',
		'An anonymous smear is spreading and no rule or regulator is involved.'
	],
	words: [
		'bank asks for certificate of supervision',
		'non-profits as high-risk clients',
		'transfers delayed by new compliance rules',
		'regulator wants donor lists',
		'quarterly reports of foreign money',
		'reporting to the financial intelligence unit',
		'sanction for late declaration',
		'FATF',
		'mutual evaluation',
		'grey list',
		'recommendation 8',
		'risk assessment of non-profits',
		'money laundering law for associations',
		'anti-money-laundering rules',
		'counter-financing of terrorism',
		'supervision of non-profits',
		'non-profits reported as risky',
		'designated non-financial',
		'reporting duty',
		'beneficial owners',
		'suspicious transaction',
		'due diligence on donors',
		'assessors visit',
		'financial intelligence unit',
		'bill on NGOs',
		'NGO regulatory commission bill',
		'social media bill',
		'hate speech bill',
		'cybercrime law',
		'companies law gives power to remove trustees',
		'appoint interim managers',
		'administrators imposed on the board',
		'fines for missing report',
		'law copied from abroad',
		'joint submission',
		'memorandum to committee',
		'public hearing',
		'one technical position',
		'read the technical rules',
		'explain rules to small groups',
		'clinic on compliance',
		'helpdesk',
		'database of restrictions',
		'tracker of closing space',
		'map of incidents',
		'talk to the regulator',
		'round table with the regulator',
		'risk-based approach',
		'proportionate',
		'overregulation',
		'banks treat all charities as risky',
		'bank transfers refused because of rules',
		'coalition without leader',
		'background team',
		'members give time and rooms',
		'standard setter',
		'international body evaluates our country',
		'expert working group'
	],
	rooms: ['narrowed', 'obstructed', 'repressed'],
	fits: {
		'LEG-01': 3,
		'LEG-02': 1,
		'LEG-08': 3,
		'LEG-09': 2,
		'FIN-01': 1,
		'FIN-02': 3,
		'FIN-03': 1,
		'FIN-05': 1,
		'DIS-09': 1,
		'DIG-04': 1,
		'DIG-05': 2,
		'REP-03': 1,
		'REP-05': 1,
		'REP-09': 1
	},
	threats: ['LEG-08', 'LEG-01', 'LEG-09', 'LEG-02', 'FIN-02', 'DIG-05', 'REP-03', 'REP-09'],
	trigger: [
		told(
			['S12'],
			'Bills came in a row on internet freedom, on the work of NGOs, on terrorism financing and on money laundering.'
		),
		told(
			['S2'],
			'Between May 2015 and May 2017 the organisation logged 103 restrictions of civic space.',
			'2017'
		),
		told(
			['S3'],
			'Rules on money laundering classed non-profits with businesses that must report, and laid many reports on them.'
		)
	],
	before: [
		told(
			['S1'],
			'In 2018 it began loosely, as a hub where groups could learn about the rules and share what they met. Security is a sensitive subject, so trust was given time.',
			'2018'
		),
		told(
			['S5', 'S13'],
			'The organisation studied the state’s own risk assessment and published an independent reading of it.',
			'2019'
		),
		told(
			['S6'],
			'A public database sorts incidents by right, tactic, place and who was behind them. Entries come from media, eyewitnesses, people who press a report button, and a team that tracks news.'
		),
		told(['S1'], 'Members were won by showing how the shared aim served the mission of each.'),
		told(
			['S3'],
			'An evaluation of the country’s rules by an international and a regional body gave a fixed date to work towards.'
		)
	],
	during: [
		told(['S3'], 'Sixty-one groups signed one statement, which went to the assessors.'),
		told(
			['S3'],
			'The organisation met the team of assessors in Abuja on 10 October; the note that was read gives no year. Further questions were answered together with other local groups.'
		),
		told(
			['S1'],
			'The evaluation called for expert analysis. Who took part in it was weighed against the wish to leave nobody out.'
		),
		told(['S12'], 'Activists and bloggers were trained.', '2019')
	],
	after: [
		told(
			['S12'],
			'The loose network became a named group with a coordinating team, regular meetings and online channels.',
			'2019'
		)
	],
	governance: [
		told(
			['S1', 'S12'],
			'Sixty-one national organisations and country offices from many sectors and regions belonged to the group.',
			'2019'
		),
		told(['S1'], 'It is meant to belong to all, and no single group leads it.'),
		told(['S12'], 'A team in the background coordinates; it does not stand in front.', '2019'),
		told(
			['S4'],
			'A later report tells that members pool money and share offices and staff, across six zones.'
		)
	],
	resources: [
		told(['S1'], 'Gifts in kind, such as rooms and transport, counted for as much as cash.'),
		judged(
			'What it takes: one or two people who can read technical rules, a coordinator, rooms to meet in, travel money and a website with someone who keeps it.'
		)
	],
	outcomes: [
		told(
			['S10'],
			'Its research drew the government’s attention and opened a steady dialogue with the regulators. Civil society then took an active part in an evaluation of the country for the first time.'
		),
		told(
			['S12'],
			'Within a short time the coalition grew in members and shared expertise, and had good working relations with national and international regulators.',
			'2019'
		),
		told(
			['S3'],
			'The assessors said that they had seen the independent report, and asked about it.'
		),
		judged(
			'How many of the bills were stopped or changed by this work is not known from what could be read.'
		)
	],
	challenges: [
		told(['S1'], 'The subject was sensitive, and people were wary of joining a coalition.'),
		told(['S1', 'S12'], 'Including everyone pulled against the need for expertise.'),
		told(['S1'], 'Earlier coalitions had faded away.')
	],
	lessons: [
		told(
			['S12'],
			'People stay when the thing belongs to them. A background team that drives coordination makes this possible.',
			'2019'
		),
		told(['S1'], 'Count what members give besides money. It is often the larger part.'),
		judged(
			'A date set by others, such as an evaluation or an election, is a gift: it gathers people and forces a text.'
		),
		judged(
			'Someone in your circle should be able to read the rules that are written for banks and security services. If nobody can, find a peer who does.'
		)
	],
	since: [
		told(
			['S4'],
			'Members campaigned on bills about social media, NGOs, infectious diseases and company law. The company law is of 2020.',
			'2020'
		),
		told(
			['S4'],
			'Members met donors together to speak about civic space. The report names a day in March and no year.'
		),
		told(['S9'], 'Research came out under the name of the group.'),
		told(
			['S13'],
			'The evaluation of 2021 found that the state had not assessed the risk of non-profits properly. The reading of 2019 had pointed to this.',
			'2021'
		),
		{
			...told(
				['S11'],
				'In 2022 non-profits were taken off the list of bodies that must report. Spaces for Change counts this among the fruits of its support.',
				'2022'
			),
			checkedOn: '2026-11-21'
		},
		{
			...told(
				['S7', 'S13'],
				'The country then reached full compliance with the standard on non-profits, in 2023. By the organisation’s account of July 2024 it was alone in Africa with that rating.',
				'2024-07'
			),
			checkedOn: '2026-11-21'
		},
		told(
			['S7'],
			'On 4 July 2024 it visited the head of the commission against economic crime and spoke of its support as technical consultant.',
			'2024-07-04'
		),
		told(
			['S8'],
			'Clinics on compliance were held region by region. Nineteen national bodies took part in the seventh one; the page that was read gives no date.'
		),
		{
			...told(
				['S11'],
				'In October 2025 the country was taken off the list of states under increased watch over money laundering.',
				'2025-10'
			),
			checkedOn: '2026-11-21'
		}
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the publisher’s summary, the opening of the case page, pages of the organisation and its database, and notes by networks and press. Not read: the full case study and most of its list of lessons. That civil society took part in the evaluation is well sourced. The link between this work and the change of the rules in 2022 is the account of the organisation and its partners.',
	sources: [
		{
			key: 'S1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/spaces-for-change/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S2',
			title: 'Sur journal: article on how civic space in Nigeria was closing',
			url: 'https://sur.conectas.org/en/confronting-closing-civic-spaces-in-nigeria/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S3',
			title: 'Global NPO Coalition on FATF: note on the visit of the assessors',
			url: 'http://fatfplatform.org/news/nigeria-fatf-on-site-visit-consultation-with-npos/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S4',
			title: 'Spaces for Change: report on the group’s meeting with donors',
			url: 'https://spacesforchange.org/action-group-members-parley-with-donors-on-civic-space/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S5',
			title: 'VDocuments: mirrored copy of the reading of the official risk assessment',
			url: 'https://vdocuments.site/of-risks-and-vulnerabilities-nigeria.html',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S6',
			title: 'Closing Spaces Database: page on how incidents are gathered',
			url: 'https://closingspaces.org/about-us/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S7',
			title: 'Spaces for Change: report on a visit to the commission against economic crime, 2024',
			url: 'https://spacesforchange.org/s4c-pays-courtesy-call-on-efcc-chairman/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S8',
			title: 'Closing Spaces Database: page on defending civic space, with the compliance clinics',
			url: 'https://closingspaces.org/defending-the-civic-space',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S9',
			title: 'Closing Spaces Database: research of the group on global security measures',
			url: 'https://closingspaces.org/harms-from-abroad-impact-of-global-security-measures-on-civic-space-in-nigeria/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S10',
			title: 'ECNL Learning Center: report on reporting duties and on the part civil society took',
			url: 'https://learningcenter.ecnl.org/news/csos-face-greater-reporting-and-regulatory-obligations-nigeria',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S11',
			title: 'Leadership (Nigeria): report on the end of the grey listing, October 2025',
			url: 'https://leadership.ng/spaces-for-change-lauds-nigerias-grey-list-removal/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S12',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/21/from-informal-networks-and-collaboration-to-the-action-group-for-free-civic-space/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'S13',
			title:
				'ECNL Learning Center: report on the risk assessment in Nigeria, with an update of November 2023',
			url: 'https://learningcenter.ecnl.org/news/nigeria-changing-governance-exclusion-engagement-risk-assessment',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'spaces-joint-statement',
			caseId: 'spaces-for-change-nigeria',
			name: 'One statement with many names, and answers given together',
			summary:
				'Sixty-one groups signed one statement for the assessors of the country’s rules. The organisation met them in person and answered further questions with other local groups. It was the first active part of civil society in such an evaluation.',
			threats: ['LEG-08', 'LEG-01', 'LEG-09', 'FIN-02', 'REP-03'],
			fronts: ['political', 'legal', 'solidarity'],
			phases: ['prepare', 'respond', 'reform'],
			effort: 2,
			needs: ['legal', 'solidarity', 'partners'],
			raises: ['H02', 'H15', 'H40', 'H42'],
			effects: { likelihood: 0.3, impact: 0.3 },
			preconditions: [
				{
					text: 'A date and a body that has to listen: an evaluation, a review or a consultation.',
					grade: 'judgement'
				},
				{
					text: 'Organisations that are ready to be named, or a way to count them without names.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A list of signers is also a list for those who want to inspect. Ask every group, and accept a no.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Examples in the text may point to people or small partners. Use them only with consent.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'It was slow: the first circle met in 2018, and the rule on reporting fell in 2022.',
					grade: 'case'
				},
				{
					text: 'An error of fact in a technical text costs the trust of the assessors. Let a second expert read it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'find-the-date',
					what: 'Find out when your country is next reviewed, by whom, and who may send a text.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The date, the body, the contact and the deadline are on one card.',
					grade: 'judgement'
				},
				{
					id: 'draft-four-pages',
					what: 'Draft at most four pages: the rule, the harm it did, the proof, the change you ask for.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Two experts have read it, and every fact has a source in the file.',
					grade: 'judgement'
				},
				{
					id: 'gather-signatures',
					what: 'Ask groups from many regions and fields to sign one statement.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen:
						'All had a week to read and a way to stay unnamed, and the statement has gone out.',
					grade: 'case'
				},
				{
					id: 'meet-assessors',
					what: 'Meet the assessors in person, and bring your proof.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The meeting was held, and its open questions are listed with a role each.',
					grade: 'case'
				},
				{
					id: 'answer-together',
					what: 'Answer follow-up questions together with other groups.',
					front: 'legal',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The body has confirmed receipt, and the signers hold the same text.',
					grade: 'case'
				}
			],
			sources: ['S1', 'S3', 'S10', 'S11'],
			evidence: 'case'
		},
		{
			id: 'spaces-independent-reading',
			caseId: 'spaces-for-change-nigeria',
			name: 'Your own reading of the official risk assessment',
			summary:
				'The state had assessed the risk that non-profits serve to launder money or fund terror. The organisation studied the text and published an independent reading. The assessors said that they had seen it. Partners say that it opened talks with the regulators and helped towards a new assessment. Nobody else was read who confirms it.',
			threats: ['LEG-08', 'LEG-09', 'FIN-02', 'REP-03', 'LEG-01'],
			fronts: ['legal', 'political', 'learning'],
			phases: ['prepare', 'reform'],
			effort: 2,
			needs: ['legal', 'finance', 'partners'],
			raises: ['H02', 'H06', 'H37', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'Someone who can read rules on money laundering and terrorism financing, or a peer abroad who helps.',
					grade: 'judgement'
				},
				{
					text: 'The official assessment, or a summary of it, can lawfully be had.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'To contest security rules in public can be turned into “defending terrorists”. Let a lawyer read the text, and begin with what you share.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Do not use papers that were leaked to you before a lawyer has looked at them.',
					grade: 'judgement'
				},
				{
					text: 'A paper of sixty pages is read by few. Add two pages for boards, banks and donors.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'get-the-assessment',
					what: 'Get the official assessment, and mark each sentence that speaks about organisations like yours.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The marked copy and a list of ten claims are on file.',
					grade: 'judgement'
				},
				{
					id: 'test-claims',
					what: 'Test each claim: what proof is named, what is missing, what your own experience shows.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Each claim has a finding of three sentences and a source.',
					grade: 'judgement'
				},
				{
					id: 'publish-reading',
					what: 'Publish your own reading of the assessment.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 60,
					doneWhen:
						'The text and a two-page version are public, and the regulator has confirmed receipt.',
					grade: 'case'
				},
				{
					id: 'show-own-checks',
					what: 'Show in two pages how you check partners, payments and people, and give it to your bank.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The bank has the pages and has named a person who reads them.',
					grade: 'judgement'
				}
			],
			sources: ['S3', 'S5', 'S10', 'S13'],
			evidence: 'judgement'
		},
		{
			id: 'spaces-background-team',
			caseId: 'spaces-for-change-nigeria',
			name: 'All own it, no single group leads it: a background team and gifts in kind',
			summary:
				'It began as a hub to learn in and grew into a named group. A team in the background coordinates, and members give rooms, transport and staff. Expertise had to be weighed against including all. The case says that the team is what gives a sense of ownership; how long that holds is not known.',
			threats: ['LEG-01', 'LEG-08', 'LEG-02', 'REP-09'],
			fronts: ['solidarity', 'governance'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'governance', 'partners'],
			raises: ['H15', 'H37', 'H40'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'One organisation that will do the work without claiming the stage.',
					grade: 'judgement'
				},
				{ text: 'Members who see the shared aim in their own mission.', grade: 'case' }
			],
			cautions: [
				{
					text: 'Where nobody leads, one body can lead unseen. Write down who decides what, and change the chair.',
					grade: 'judgement'
				},
				{
					text: 'Earlier coalitions had faded, and people doubted that this would be different.',
					grade: 'case'
				},
				{
					text: 'Experts and the many pull in different directions. Agree when experts may act alone, and when they must ask.',
					grade: 'case'
				},
				{
					text: 'Talk on security rules draws attention. Let groups learn in the hub without being named.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'open-learning-hub',
					what: 'Open a small circle to learn about one rule, with no duty to sign anything.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Three meetings have taken place and half of the guests came twice.',
					grade: 'case'
				},
				{
					id: 'tie-to-missions',
					what: 'Write for each member one sentence on what the rule does to its own work.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Each member has changed its sentence until it was right.',
					grade: 'case'
				},
				{
					id: 'list-gifts-in-kind',
					what: 'List what each can give: a room, a car, a day of staff, a lawyer’s hour, a printer.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'Ten gifts are on the list, and three were used.',
					grade: 'case'
				},
				{
					id: 'name-background-team',
					what: 'Name a background team of two or three people with fixed hours, and set meeting dates for half a year.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Members have agreed to the team, and the second meeting was held.',
					grade: 'case'
				},
				{
					id: 'experts-in-room',
					what: 'Agree who sits in technical talks, and within how many days the others hear of it.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The rule is on one page, and the last talk was reported on time.',
					grade: 'judgement'
				}
			],
			sources: ['S1', 'S4', 'S12'],
			evidence: 'judgement'
		},
		{
			id: 'spaces-incident-database',
			caseId: 'spaces-for-change-nigeria',
			name: 'A public log of restrictions',
			summary:
				'A database sorts restrictions by right, tactic, place and source, and takes in what media, eyewitnesses and a tracking team report. From May 2015 to May 2017 the organisation logged 103. What the log itself brought about is not told.',
			threats: ['LEG-01', 'LEG-09', 'DIG-05', 'LEG-02'],
			fronts: ['learning', 'political', 'digital'],
			phases: ['prepare', 'learn'],
			effort: 3,
			needs: ['data', 'communications', 'partners'],
			raises: ['H06', 'H23', 'H32'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Two people with hours every week, for years. A log that stops helps the other side.',
					grade: 'judgement'
				},
				{
					text: 'Publishing about attacks is not itself a crime, or the log is kept in a safer place.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'An entry can lead back to the person who reported. Publish no detail that points to a witness or victim.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'To name those who did it can bring a lawsuit or worse. Let a lawyer set the rule, and name offices before persons.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A raw list of reports is a danger if it is seized. Keep it apart from the public entries, and hold no more than you need.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'set-categories',
					what: 'Set the columns: date, place, right, tactic and the kind of body behind it.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Two people sorted ten incidents alike.',
					grade: 'case'
				},
				{
					id: 'safe-way-in',
					what: 'Build a safe way to report, and say plainly what you do with names.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen: 'A digital security helper has tested it, and the note on names is public.',
					grade: 'judgement'
				},
				{
					id: 'check-each-entry',
					what: 'Check each report with a second source before it goes in, and ask the person concerned.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 7,
					doneWhen: 'Ten entries drawn at random show a second source and a consent.',
					grade: 'judgement'
				},
				{
					id: 'read-the-pattern',
					what: 'Write twice a year what the log shows, and send it to members, lawmakers and donors.',
					front: 'political',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Two pages are out, and one reader has used a figure from them.',
					grade: 'judgement'
				}
			],
			sources: ['S2', 'S6'],
			evidence: 'judgement'
		},
		{
			id: 'spaces-regulator-dialogue',
			caseId: 'spaces-for-change-nigeria',
			name: 'Steady talks with the regulator, and clinics that help groups comply',
			summary:
				'The organisation stayed in touch with the authorities, offered its knowledge and held clinics for non-profits region by region. Non-profits left the list of reporting bodies in 2022. That its support led there is the account of the organisation and its partners.',
			threats: ['LEG-08', 'LEG-09', 'LEG-01', 'FIN-02'],
			fronts: ['political', 'legal', 'financial', 'solidarity'],
			phases: ['prepare', 'adapt', 'reform'],
			effort: 3,
			needs: ['legal', 'finance', 'governance'],
			raises: ['H01', 'H09', 'H15', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'An authority that talks, and people in it who keep their word at least sometimes.',
					grade: 'judgement'
				},
				{
					text: 'Red lines that your board has written: what you will not help with.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Closeness to a regulator can cost the trust of peers. Tell them beforehand what you will talk about, and afterwards what was said.',
					grade: 'judgement'
				},
				{
					text: 'Help for a regulator must never include names or files of others.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Groups without registration can be put in danger by a clinic held with officials. Offer them a separate talk with a lawyer.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Complying with a bad rule can make it look good. Say at each clinic what you want changed.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'red-lines-for-talks',
					what: 'Let the board write what you will discuss with the authority, what never, and who goes.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The page is in the minutes, and two people are named to go together.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-meeting',
					what: 'Ask the regulator for a meeting, and offer what you know.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The meeting was held, and a note went to your peers.',
					grade: 'case'
				},
				{
					id: 'hold-clinic',
					what: 'Hold a clinic for ten organisations: what must be filed, by when, with what proof, and where to ask.',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Lawyer',
					days: 60,
					doneWhen: 'Each guest left with a list of gaps and a date for closing them.',
					grade: 'case'
				},
				{
					id: 'gather-burdens',
					what: 'Write down what the rule costs ten groups in hours and money, and propose a simpler form.',
					front: 'financial',
					phase: 'reform',
					ownerRole: 'Finance lead',
					days: 60,
					doneWhen: 'The regulator holds the sheet, and has answered.',
					grade: 'judgement'
				}
			],
			sources: ['S7', 'S8', 'S10', 'S11'],
			evidence: 'judgement'
		}
	]
});
