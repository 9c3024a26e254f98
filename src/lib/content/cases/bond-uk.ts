import { defineCase, judged, nearby, told } from './define-case';

export const bondUk = defineCase({
	id: 'bond-uk',
	title: 'An umbrella body against many small rules that add up',
	organisation: 'Bond',
	kind: 'coalition',
	region: 'europe',
	countries: ['GB'],
	place: 'United Kingdom',
	years: '2017–2020',
	written: 2020,
	work: ['advocacy', 'civil-liberties', 'development', 'humanitarian'],
	summary:
		'No single law closed civil society in the United Kingdom. Rules on campaigning, clauses in grants and a terrorism offence came one by one, each too technical for most. Bond, the network of development organisations, gathered its members’ experience and asked for a few clear changes. One amendment passed: in January 2019 the Commons agreed to exempt aid workers from the offence of entering a designated area. Reform of the campaigning law was refused.',
	situations: [
		'No single law is deadly, but petty restrictions on campaigning keep adding up.',
		'A ministry asks you to sign a grant agreement that forbids spending on policy influence.',
		'Rules for the months before an election make charities afraid to comment on public issues.',
		'A counter-terrorism bill could turn relief workers into criminals for travelling to a conflict zone.',
		'Humanitarian staff need an exemption from a security offence that is about to be voted on.',
		'Member organisations shrug because every new limit looks minor and too technical.',
		'Police powers over protest are being widened, and your network is asked for a position.',
		'You want a lawmaker to propose an amendment, with backers from different political camps.',
		'The vote is days away, and heads of organisations should put their names to one text.',
		'A complicated statute has to be boiled down to a few requests that a minister can grasp.',
		'A standing circle of members could keep an eye on all rules that touch advocacy.',
		'Charities from other fields should join in, so that it does not look like self-interest.'
	],
	notFor: [
		'Police are at your door or your leaders are being held.',
		'Lawmakers decide nothing, and those who propose changes are punished.'
	],
	words: [
		'contracts with clauses against advocacy',
		'public service contracts',
		'grant standards of the ministry',
		'funding conditions silence us',
		'lobbying act',
		'campaigning rules before elections',
		'regulated spending',
		'charity regulator guidance on campaigning',
		'gag clause in grant contract',
		'no advocacy with public money',
		'clause forbids criticism',
		'anti-advocacy clause',
		'we are silenced by contract',
		'chilling effect',
		'self-censorship before election',
		'electoral commission',
		'protest bill',
		'police powers bill',
		'noise limits for protests',
		'designated area offence',
		'aid workers could be prosecuted',
		'humanitarian exemption',
		'amendment',
		'committee stage',
		'upper house',
		'lords',
		'members of parliament table an amendment',
		'select committee',
		'brief legislators',
		'letter signed by many directors',
		'membership body',
		'umbrella of development organisations',
		'working group of members',
		"collect members' evidence",
		'survey members about the effect',
		'technical law nobody notices',
		'small rules that add up',
		'death by a thousand cuts',
		'cross-sector alliance',
		'with unions, faith groups and environment groups',
		'loss of charitable status for politics',
		'tax-exempt status and political activity',
		'ministers complain charities are political',
		'stick to your knitting',
		'culture war against charities',
		'judicial review limits',
		'exemption for charities',
		'guidance from the ministry',
		'unclear definition in law',
		'unintended consequences for charities',
		'carve-out',
		'review of the act',
		'three clear asks',
		'think tank proposes limits'
	],
	rooms: ['open', 'narrowed', 'obstructed'],
	fits: {
		'LEG-01': 2,
		'LEG-06': 1,
		'LEG-07': 3,
		'LEG-08': 2,
		'FIN-02': 1,
		'FIN-09': 1,
		'REP-03': 1,
		'REP-04': 2,
		'REP-08': 1
	},
	threats: ['LEG-07', 'LEG-08', 'LEG-01', 'REP-04'],
	trigger: [
		told(
			['B1'],
			'Restrictions came bit by bit. The worry was what they did at home and the example they set for other states.'
		),
		told(['B3'], 'The Lobbying Act limits campaigning in the time before elections.'),
		told(['B4'], 'Clauses in grants worked against speaking up about policy.'),
		told(
			['B5', 'B11'],
			'A terrorism bill of 2018 let ministers name an area abroad. Whoever entered or stayed there without a good reason could face up to ten years in prison. Aid work was to count as a reason, but only once a person had been charged.',
			'2018'
		)
	],
	before: [
		told(
			['B10'],
			'In 2017 Bond became the British civil society contact for the Community of Democracies, a group of states.',
			'2017-09'
		),
		judged('A role in an international body lends weight to what you say at home.'),
		judged(
			'A network with policy staff and contacts in Parliament was there before the bills came. A group that starts from nothing will need longer.'
		)
	],
	during: [
		told(
			['B3'],
			'For the campaigning law Bond named three changes that would mend the worst of it.',
			'2017-09-01'
		),
		told(
			['B12'],
			'Weeks before the government answered, more than a hundred charities had sent it a letter that asked for reform.',
			'2017'
		),
		told(
			['B11'],
			'In the week before the vote in the House of Lords in December 2018, Bond coordinated a statement of chief executives. Its pages give 22 or 23 names.',
			'2018-12'
		),
		told(
			['B5', 'B11'],
			'A member of the House of Lords tabled the exemption. A former reviewer of terrorism laws, a former police chief and others from different sides backed it.',
			'2018-12'
		)
	],
	after: [
		told(
			['B5'],
			'When the Commons had agreed, Bond said in public what was won and what was not: peacebuilders stayed without an exemption.',
			'2019-01-22'
		),
		told(
			['B13'],
			'It put the same requests into its answer when the government consulted on a strategy for civil society.'
		)
	],
	governance: [
		told(
			['B1'],
			'More than four hundred organisations belong to Bond, from small specialists to the largest international ones.',
			'2020'
		),
		told(
			['B7'],
			'A standing group of members works on civic space. It coordinates talks with the government and shares what members learn, with near and far aims.'
		),
		judged(
			'Settle beforehand how fast chief executives must answer when a statement needs their names. Before a vote there are days, not weeks.'
		)
	],
	resources: [
		judged(
			'What it takes: part of one policy officer, legal reading of drafts, contacts in both chambers, and heads of organisations who answer within a day. No budget was found.'
		)
	],
	outcomes: [
		told(
			['B5', 'B11'],
			'The Lords passed the exemption for aid workers by 220 votes to 191; the Commons agreed on 22 January 2019.',
			'2019-01-22'
		),
		told(
			['B5'],
			'Peacebuilding was left out of the exemption in spite of the efforts of Bond and its members.',
			'2019-01-22'
		),
		told(
			['B12'],
			'The government said that it would change nothing in the campaigning law.',
			'2017-09-15'
		),
		judged(
			'How much of the vote is owed to the statement cannot be told. That it passed after the statement, with votes from several sides, is what the sources show.'
		)
	],
	challenges: [
		told(
			['B1'],
			'Each measure is very technical. Many members, politicians and the public find it hard to take part.',
			'2020'
		),
		told(
			['B1'],
			'Few members see such a rule as a danger to their existence, so they cannot spare much time for it.',
			'2020'
		),
		told(
			['B1'],
			'Some have grown used to the limits. They work around them and no longer object.',
			'2020'
		)
	],
	lessons: [
		nearby(
			['B15'],
			'The playbook’s findings across cases: where space closes in quiet or technical ways, a network can collect what many have met and speak for all of them.'
		),
		judged(
			'Ask for two or three changes that fit on half a page. What a busy lawmaker can repeat has a chance.'
		),
		judged(
			'Say openly whom a win leaves out. Those members stay with you only if they were not forgotten.'
		)
	],
	since: [
		told(
			['B8'],
			'Four umbrella bodies, Bond among them, gave joint written evidence to Parliament on the Police Bill, which touched the right to protest. The paper shows no date in the part that was read.'
		),
		told(
			['B8', 'B9'],
			'In those papers Bond is part of Civil Society Voice, a loose circle for the right to campaign. The Quakers convene it.'
		),
		told(
			['B6'],
			'In February 2022 six networks that speak for more than two thousand groups urged members of Parliament to keep the changes that the Lords had made to that bill. What they obtained was not read.',
			'2022-02'
		),
		told(
			['B14'],
			'In March 2023 the CIVICUS Monitor lowered the United Kingdom from narrowed to obstructed.',
			'2023-03'
		),
		told(
			['B14'],
			'In July 2024 Bond published its first yearly review of civic space in the country.',
			'2024-07-23'
		),
		told(
			['B16'],
			'In February 2026 it brought out the third of these reviews and called it the last.',
			'2026-02-18'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the opening of the case page, which breaks off in the third challenge, and press pages of Bond and its partners, one of them in a staging copy. Not read: the full case study and its lessons. The amendment and its gap are well sourced, in Bond’s own words.',
	sources: [
		{
			key: 'B1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/bond-uk/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B3',
			title: 'STOPAIDS: text by Bond on three changes to the Lobbying Act, September 2017',
			url: 'https://stopaids.org.uk/2017/09/01/bond-the-draconian-lobbying-act-must-be-reformed-here-are-three-simple-ways-to-improve-it/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B4',
			title: 'Bond: statement on a letter of umbrella bodies about grant clauses, May 2018',
			url: 'https://www.bond.org.uk/press-releases/2018/05/bond-statement-in-response-to-letter-from-umbrella-bodies-calling-for-a-civil',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B5',
			title: 'Bond: news of the exemption in the House of Commons, January 2019',
			url: 'https://www.bond.org.uk/press-releases/2019/01/ngos-academics-and-journalists-to-be-exempt-from-counter-terrorism-and-border',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B6',
			title: 'Bond: appeal of six networks on the Police Bill, February 2022',
			url: 'https://www.bond.org.uk/press-releases/2022/02/civil-society-groups-urge-mps-to-fight-for-democracy-when-the-police-bill-returns-to-the-house-of-commons/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B7',
			title: 'Bond: page of the members’ group on civic space',
			url: 'https://www.bond.org.uk/groups/civic-space',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B8',
			title: 'UK Parliament: joint written evidence of four umbrella bodies on the Police Bill',
			url: 'https://publications.parliament.uk/pa/cm5802/cmpublic/PoliceCrimeSentencing/memo/PCSCB18.htm',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B9',
			title: 'Directory of Social Change: article on the Police Bill and the network against it',
			url: 'https://www.dsc.org.uk/content/the-legislative-battle-is-joined-on-policing-and-civil-liberties/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'B10',
			title: 'Bond: news of its role for the Community of Democracies, September 2017',
			url: 'https://www.bond.org.uk/news/2017/09/bond-to-be-the-uk-civil-society-focal-point-for-the-community-of-democracies',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B11',
			title: 'Bond: news of the vote in the House of Lords, December 2018',
			url: 'https://www.bond.org.uk/press-releases/2018/12/counter-terrorism-and-border-security-amendment-backed-by-house-of-lords-peers/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B12',
			title: 'Bond: news of the refused reform and of the letter before it, September 2017',
			url: 'https://www.bond.org.uk/news/2017/09/uks-charity-sector-outraged-by-governments-rejection-of-amendments-to-the-lobbying-act',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B13',
			title: 'Bond: answer to the consultation on a civil society strategy (staging copy)',
			url: 'https://staging.bond.org.uk/resources/bonds-response-to-the-office-for-civil-society-consultation-on-the-civil-society-strategy',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B14',
			title: 'The Canary: report on Bond’s first review of civic space, July 2024',
			url: 'https://thecanary.co/uk/analysis/2024/07/23/civic-space-uk-bond',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B15',
			title: 'Solidarity Action Network: findings across the cases of the playbook',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/key-findings/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'B16',
			title: 'Bond: news of its third review of civic space, February 2026',
			url: 'https://www.bond.org.uk/press-releases/2026/02/uks-civic-space-heavily-damaged-finds-bonds-civic-space-annual-review',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'bond-amendment',
			caseId: 'bond-uk',
			name: 'An amendment someone can table, and many names days before the vote',
			summary:
				'A terrorism bill put aid workers at risk of a charge for entering certain areas. Bond brought heads of 22 or 23 organisations to one statement in the week before the vote, and a member of the House of Lords tabled an exemption. It passed by 220 to 191 and the Commons agreed. Peacebuilders were left out.',
			threats: ['LEG-08', 'LEG-01'],
			fronts: ['political', 'legal', 'communications', 'solidarity'],
			phases: ['prepare', 'respond', 'reform'],
			effort: 2,
			needs: ['legal', 'solidarity', 'governance'],
			raises: ['H02', 'H15', 'H40', 'H42'],
			effects: { likelihood: 0.4, impact: 0.2 },
			preconditions: [
				{
					text: 'A parliament where a single member can propose a change and votes are not fixed beforehand.',
					grade: 'judgement'
				},
				{
					text: 'Heads of organisations who can give or refuse their name within a day.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'An exemption protects those it names. Here peacebuilders stayed outside: agree first whom you would not leave behind.',
					grade: 'case'
				},
				{
					text: 'Where those who speak against security laws are called friends of terrorists, names on a statement can harm. Let some work without a name.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Real stories of staff in the field persuade, and they can point to people and routes. Use them only with consent.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-lawmakers',
					what: 'List ten lawmakers from several parties who know your subject, and meet three of them while nothing is at stake.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'The list shows a last contact for each, and three notes of meetings.',
					grade: 'judgement'
				},
				{
					id: 'draft-the-change',
					what: 'Have a lawyer write the exact words of the change you want, with half a page on why.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 10,
					doneWhen: 'Two people outside law could say what the change does.',
					grade: 'judgement'
				},
				{
					id: 'find-who-tables-it',
					what: 'Find one lawmaker to table it and backers from other sides, best those with a record in security.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The text is on the order paper with backers from two sides.',
					grade: 'case'
				},
				{
					id: 'heads-statement',
					what: 'Publish one statement of the heads of organisations in the week before the vote.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'The statement is out with twenty names, each agreed in writing.',
					grade: 'case'
				},
				{
					id: 'second-chamber',
					what: 'After a first win ask the next chamber or the ministry at once to keep it.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 30,
					doneWhen:
						'The change stands in the final text, or the reasons for its loss are on paper.',
					grade: 'case'
				},
				{
					id: 'say-what-is-missing',
					what: 'Tell members and the public what was won and who is still not covered.',
					front: 'communications',
					phase: 'reform',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'The note names both, and those left out have seen it first.',
					grade: 'case'
				}
			],
			sources: ['B5', 'B11'],
			evidence: 'case'
		},
		{
			id: 'bond-standing-group',
			caseId: 'bond-uk',
			name: 'A standing group of members that watches how small rules add up',
			summary:
				'Bond’s members have a group on civic space with near and far aims. It coordinates what they ask of the government and passes on what they learn. Its worth lies in the sum: each rule looks minor to each member. What the group has changed is not known.',
			threats: ['LEG-01', 'LEG-07', 'LEG-08'],
			fronts: ['political', 'solidarity', 'learning', 'legal'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['legal', 'solidarity', 'governance'],
			raises: ['H02', 'H15', 'H40'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'A network or a handful of peers, and one person with fixed hours for it.',
					grade: 'judgement'
				},
				{
					text: 'Members who tell each other when a rule has stopped them.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Members with other work find it hard to give time here. Ask for one hour a month, not for one day.',
					grade: 'case'
				},
				{
					text: 'A list of who held back from what can be used against them. Record the rule and its effect, not the member.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'The danger of habit: some members had come to see limits as normal. Note what you no longer do.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'name-a-group',
					what: 'Set up a small group with one aim for six months and one for three years.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both aims fit on half a page, and the first three dates stand.',
					grade: 'case'
				},
				{
					id: 'rule-ledger',
					what: 'Keep one table of rules, clauses and incidents: date, what it stops, whom it hits, source.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The table has ten entries and a second person has checked three.',
					grade: 'judgement'
				},
				{
					id: 'what-we-stopped-doing',
					what: 'Once a year ask members which lawful work they gave up because of a rule, a clause or fear.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'A page without names shows what has gone, and the board has read it.',
					grade: 'judgement'
				},
				{
					id: 'read-grant-clauses',
					what: 'Read every public grant for clauses that limit what you may say, and ask a lawyer what they allow.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Each grant has one line: free to speak, limited, or unclear.',
					grade: 'judgement'
				},
				{
					id: 'show-the-sum',
					what: 'Once a year show two lawmakers the whole table, so that they see the sum and not one rule.',
					front: 'political',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 90,
					doneWhen: 'Both meetings have a note, and one question was asked in public.',
					grade: 'judgement'
				}
			],
			sources: ['B1', 'B7', 'B15'],
			evidence: 'judgement'
		},
		{
			id: 'bond-few-fixes',
			caseId: 'bond-uk',
			name: 'Turn a technical law into three requests, signed by many',
			summary:
				'A law on campaigning before elections was hard to explain. Bond named three changes, and over a hundred charities wrote to the government together. Weeks later ministers refused to change the law. Bond brought the requests back in a later consultation.',
			threats: ['LEG-07', 'LEG-01', 'REP-04'],
			fronts: ['political', 'legal', 'solidarity'],
			phases: ['prepare', 'reform'],
			effort: 2,
			needs: ['legal', 'communications', 'solidarity', 'governance'],
			raises: ['H02', 'H15', 'H30', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'A government that consults, or a parliament that will come back to the law.',
					grade: 'judgement'
				},
				{
					text: 'Someone who knows the law well enough to say what matters least and can be dropped.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'The requests were refused. Count this as laying ground for later, not as a remedy for this year.',
					grade: 'case'
				},
				{
					text: 'Near an election a joint campaign about a law can itself fall under the rules. Ask your lawyer first.',
					grade: 'judgement'
				},
				{
					text: 'Signers can be held to be against the government. Show friends of the change from more than one side.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'examples-of-harm',
					what: 'Collect ten plain examples of lawful work that the rule stopped, each agreed with the one concerned.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Ten examples are on paper, with consent or without names.',
					grade: 'judgement'
				},
				{
					id: 'three-requests',
					what: 'Cut your wishes down to three changes, each in one sentence and with the clause it touches.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Lawyer',
					days: 21,
					doneWhen: 'A lawmaker’s assistant could repeat all three after reading once.',
					grade: 'case'
				},
				{
					id: 'wide-sign-on',
					what: 'Ask peers from many fields to sign, with one contact and one clear last day.',
					front: 'solidarity',
					phase: 'reform',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Signers come from at least four fields of work.',
					grade: 'case'
				},
				{
					id: 'same-asks-again',
					what: 'Bring the same requests to the next consultations on the subject.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Two official papers hold the requests, with dates.',
					grade: 'case'
				},
				{
					id: 'guide-to-allowed',
					what: 'Until the law changes, give members two pages on what is still allowed, read by a lawyer.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 45,
					doneWhen: 'The pages are out, and three members have used them to decide.',
					grade: 'judgement'
				}
			],
			sources: ['B3', 'B12', 'B13'],
			evidence: 'judgement'
		},
		{
			id: 'bond-wider-alliance',
			caseId: 'bond-uk',
			name: 'Stand with other sectors, so that the issue is nobody’s alone',
			summary:
				'Later papers on the Police Bill show Bond in a loose alliance on the right to campaign and in joint evidence with bodies for charities of every kind. In 2022 six networks spoke for more than two thousand groups. What these joint texts changed was not read.',
			threats: ['LEG-07', 'REP-04', 'LEG-01'],
			fronts: ['solidarity', 'political', 'communications'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['solidarity', 'governance', 'communications'],
			raises: ['H15', 'H31', 'H40', 'H41', 'H42'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'One body that others trust to call the meeting and that seeks nothing for itself.',
					grade: 'judgement'
				},
				{
					text: 'Agreement on the one thing you share, and silence on the rest.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A partner’s other positions can be held against you. Agree in writing that each speaks for itself outside the shared text.',
					grade: 'judgement'
				},
				{
					text: 'Small or migrant-led groups may be hit harder for the same signature. Ask them first, and accept a quiet role.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Wide texts tend to become thin. Keep one sentence in them that says what you want.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'four-other-sectors',
					what: 'Name four sectors that the same rule touches, and the body that speaks for each.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Four contacts have answered and said where the rule hurts them.',
					grade: 'judgement'
				},
				{
					id: 'loose-alliance',
					what: 'Agree on a loose alliance with one convener, in which news is shared and action agreed.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'One page says who convenes, how a text is agreed and who may leave when.',
					grade: 'case'
				},
				{
					id: 'joint-evidence',
					what: 'File one joint paper with the committee that reads the bill.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The committee has published it with the names of all that agreed.',
					grade: 'case'
				},
				{
					id: 'lines-on-neutrality',
					what: 'Write three lines that say why this is about everyone’s rights and about no party.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'All partners use the same three lines, and two outsiders found them fair.',
					grade: 'judgement'
				}
			],
			sources: ['B6', 'B8', 'B9'],
			evidence: 'judgement'
		}
	]
});
