import { defineCase, judged, nearby, told } from './define-case';

export const vsoEthiopia = defineCase({
	id: 'vso-ethiopia',
	title: 'Helping a sector to use an opening for a better law',
	organisation: 'VSO Ethiopia',
	kind: 'organisation',
	region: 'africa',
	countries: ['ET'],
	place: 'Ethiopia',
	years: '2018–2020',
	written: 2021,
	work: ['advocacy', 'development', 'volunteering'],
	rating: 'repressed',
	summary:
		'A law of 2009 had driven most rights groups out of their work. When a new prime minister opened the way to reform in 2018, a volunteering organisation led and advised its peers. It mobilised and amplified joint work for a better environment. A new law came in 2019 and many groups registered. By late 2024 the room had closed again. What exactly this organisation did, with whom and when, is not known; the course of the reform is.',
	situations: [
		'A new head of government promises to replace the harsh law on associations, and you want to be ready.',
		'Foreign-funded groups were barred from rights work for years, and now the rules may be rewritten.',
		'A ceiling on income from abroad has pushed most organisations out of governance and human rights.',
		'Limits on overheads and a painful registration process have emptied your sector.',
		'A public consultation on the charity law opens at short notice, and there is no joint draft to hand in.',
		'Power has changed hands, and an unfair regulation could be altered if organisations act together now.',
		'You are invited to the working group that prepares the bill and need precise wording.',
		'An international organisation would like to back reform without elbowing local groups aside.',
		'The improved act is in force, but civil servants have never been taught how to apply it.',
		'Licensing powers that survived in the new text might one day be used to shut groups down.',
		'Experts in drafting legislation could help to turn wishes into clauses.',
		'With more freedom in sight, organisations discuss a council and a code of conduct of their own.'
	],
	notFor: [
		'Those in power are tightening the rules and show no wish to talk.',
		'You need protection this week and not a reform next year.'
	],
	words: [
		'approval before receipt of foreign money',
		'permission for every foreign grant',
		'foreign money must pass a state bank',
		'cap on administration costs',
		'donations from abroad refused',
		'licence for foreign contributions not renewed',
		'limit lifted by new government',
		'grants to local partners forbidden',
		'rights work closed to those with foreign money',
		'new government',
		'new president',
		'new prime minister',
		'transition',
		'opening',
		'window of opportunity',
		'reform of the association law',
		'old law to be repealed',
		'repeal',
		'government asks our comment on draft',
		'drafting committee',
		'consultation on new law',
		'working group on the NGO law',
		'advisory council',
		'law reform',
		'political change',
		'after the dictatorship',
		'after the uprising',
		'after elections the tone changed',
		'liberalisation',
		'sanctions of old law lifted',
		'foreign funding limit',
		'ten per cent rule',
		'ninety per cent local funds',
		'administrative cost cap',
		'regulation that follows the law',
		'by-laws and directives',
		'small print',
		're-registration under new law',
		'help groups to register again',
		'wording ready',
		'model articles',
		'volunteer organisations',
		'service organisations convene',
		'neutral convener',
		'international organisation steps back',
		'local organisations in front',
		'trusted by ministry',
		'self-regulation',
		'code of conduct',
		'council of organisations',
		'before the next election'
	],
	rooms: ['obstructed', 'repressed'],
	fits: { 'LEG-01': 2, 'LEG-02': 1, 'FIN-03': 3, 'REP-08': 1 },
	threats: ['FIN-03', 'LEG-01', 'REP-08'],
	trigger: [
		nearby(
			['G1'],
			'Under the law of 2009, groups that took more than a tenth of their money from abroad could not work on rights or governance. Administration was capped at thirty per cent.',
			'2009'
		),
		nearby(
			['G1'],
			'Registration was hard, and a bank account needed a letter from the agency. Up to nine in ten local groups in that field are reported to have closed or changed their aim.'
		),
		nearby(
			['G3'],
			'After protests and the surprise resignation of the prime minister in February 2018, his successor promised to repeal or revise harsh laws.',
			'2018'
		),
		{
			...nearby(
				['G5'],
				'In November 2018 the CIVICUS Monitor moved the country from closed to repressed.',
				'2018-11'
			),
			checkedOn: '2026-11-21'
		}
	],
	before: [
		nearby(
			['G7'],
			'A British diplomat wrote in 2012 that the organisation’s volunteers were well regarded by officials.',
			'2012-02-09'
		),
		nearby(
			['G6'],
			'Research found that groups which survived the old law went on with advocacy under the name of services.'
		),
		judged(
			'Standing earned through years of useful work is probably why such an organisation could convene others. The sources do not say so.'
		)
	],
	during: [
		told(
			['G10'],
			'The organisation took the lead and advised on strategy. It mobilised joint action for an environment in which civil society can work, and made it better heard.'
		),
		nearby(
			['G2'],
			'An advisory council of thirteen members set up working groups and held public consultations.',
			'2018-09-10'
		),
		nearby(
			['G3'],
			'Several representatives of civil society sat on the committee that drafted the law. There were several drafts, with public consultation.',
			'2019-03'
		),
		nearby(
			['G9'],
			'An international centre for the law on civil society gave technical help with the bill.'
		),
		judged(
			'Whether this organisation sat in the working groups, or worked around them, is not known.'
		)
	],
	after: [
		nearby(
			['G4'],
			'In February 2020 a project paid for by the United States trained 77 people of the agency for civil society in the new law, and 22 of other offices.',
			'2020-02'
		),
		nearby(
			['G4'],
			'Two first grants helped groups to learn about the law. Forty-one local organisations came to a workshop on how to apply.',
			'2020-03'
		),
		nearby(
			['G8'],
			'In September 2020 a council of civil society was in the making, with by-laws and a code of conduct.',
			'2020-09-18'
		),
		nearby(
			['G6'],
			'The new law leaves more room for self-regulation. The state keeps some oversight through registration, reporting and rules on how funds are used.',
			'2019'
		)
	],
	governance: [
		judged(
			'How decisions were taken between the organisation, its peers and local groups could not be read.'
		),
		judged(
			'An international organisation that convenes should hold the pen and the bill for the room. The demands and the seats belong to local groups.'
		)
	],
	resources: [
		judged(
			'Time of leaders, a budget for meetings, help with legal drafting, and contacts among donors. No figure is known.'
		)
	],
	outcomes: [
		nearby(
			['G4'],
			'A new law came in March 2019. It lifted heavy limits on work for human rights and democracy.',
			'2019-03'
		),
		nearby(
			['G4'],
			'Hundreds of new organisations were able to register once the law was in effect.',
			'2020'
		),
		judged(
			'The share of this organisation in the reform is not known. A political opening came first, and many others took part.'
		)
	],
	challenges: [
		judged(
			'It is harder to work together while a door opens than to push against one that closes: there is more to gain, less fear to unite, and little time.'
		),
		nearby(
			['G6'],
			'Oversight by the state remains, and the sector still needs support and reliable money.',
			'2019'
		),
		judged(
			'Openings close, as this one did within about five years. Use the good years for reserves, clean papers and allies.'
		)
	],
	lessons: [
		nearby(
			['G6'],
			'Donors should not split advocacy from services, and should fund for the long term: survivors did both under one name.'
		),
		nearby(
			['G3'],
			'A reform that nobody foresaw a year earlier became law within about a year. Those who were ready could take part.'
		),
		judged(
			'Keep a page with the law you want. An opening leaves no time to agree on one from nothing.'
		),
		judged(
			'The day the law is passed is the middle of the work. Officials must know it, groups must use it, and someone must watch the rules below it.'
		)
	],
	since: [
		nearby(
			['G11'],
			'In January 2021 the agency said that it had registered over a thousand new local and foreign organisations within a year, more than in the five years before.',
			'2021-01-11'
		),
		nearby(
			['G13'],
			'A later note on an aid programme says that conflict and instability made work harder for groups that are new to advocacy, in spite of the opening. It gives no year.'
		),
		nearby(
			['G14'],
			'In July 2024 the authority was reported to have shut at least 1,504 organisations because annual reports were missing. Defenders call it a crackdown; small groups lack the means for such reports.',
			'2024-07-19'
		),
		nearby(
			['G15'],
			'In November and December 2024 the authority suspended five rights organisations; some suspensions were lifted and imposed again. Bank accounts were frozen.',
			'2024-12'
		),
		{
			...nearby(
				['G16'],
				'In December 2024 CIVICUS moved the country down to closed, the worst of its ratings.',
				'2024-12'
			),
			checkedOn: '2026-11-22'
		},
		{
			...nearby(
				['G12'],
				'In March 2026 an official of the authority spoke of more than 8,400 organisations at work, and of regional councils. That is the state’s own account, and it stands beside the closures of 2024.',
				'2026-03-11'
			),
			checkedOn: '2026-11-22'
		}
	],
	evidence: 'weak',
	evidenceNote:
		'Read about the organisation’s part: one line in the publisher’s list. Read about the reform: openings of articles, a study and project pages. Not read: the case study. It was written between September 2020 and March 2021; the month is not known. The reform and the later closures are fairly well sourced, the organisation’s share not at all.',
	sources: [
		{
			key: 'G1',
			title: 'Move Democracy: case study of the laws on civil society in Ethiopia',
			url: 'https://www.movedemocracy.org/case-studies/ethiopia',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G2',
			title: 'Ethiopia Insight: article on the committees of the reform, September 2018',
			url: 'https://www.ethiopia-insight.com/2018/09/10/ethiopias-liberal-democratic-revolution-unfolds-in-committees/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G3',
			title: 'Tilburg University: blog on the new law, March 2019',
			url: 'https://blog.uvt.nl/environmentallaw/?m=201903',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G4',
			title: 'developmentpi.com: news on help with the new law, 2020',
			url: 'https://developmentpi.com/news/support-for-cso-sector-growth-in-ethiopia',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G5',
			title: 'CIVICUS Monitor: changes of rating, November 2018',
			url: 'https://monitor.civicus.org/RatingsChangesNov2018/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G6',
			title:
				'African Journal of Legal Studies: study of civil society and sustainable development in Ethiopia',
			url: 'https://brill.com/view/journals/ajls/13/1/article-p43_3.xml?language=en',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G7',
			title: 'British Foreign Office: blog on volunteering in Ethiopia, February 2012',
			url: 'https://blogs.fcdo.gov.uk/gregdorey/2012/02/09/volunteering-in-ethiopia/amp',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G8',
			title: 'AllAfrica: report on the council of civil society, September 2020',
			url: 'https://allafrica.com/stories/202009180456.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G9',
			title: 'ICNL: page on its work in Ethiopia',
			url: 'https://www.icnl.org/our-work/ethiopia',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G10',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G11',
			title: 'Capital Ethiopia: report on a year of registrations, January 2021',
			url: 'https://capitalethiopia.com/2021/01/11/acso-registers-1000-civic-society-organizations-in-a-year',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'G12',
			title: 'AllAfrica: report on a grant agreement and the state of the sector, March 2026',
			url: 'https://allafrica.com/stories/202603110045.html',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'G13',
			title: 'USAID Learning Lab: note on young civil society groups in Ethiopia',
			url: 'https://usaidlearninglab.org/resources/pausing-and-reflecting-pays-dividends-nascent-ethiopian-csos',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'G14',
			title: 'FIDH: urgent statement on the closing of organisations, July 2024',
			url: 'https://www.fidh.org/en/region/Africa/ethiopia/ethiopia-massive-crackdown-on-civil-society-organisations',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'G15',
			title: 'Move Democracy: alert on suspended organisations, January 2025',
			url: 'https://movedemocracy.org/democracy-alert-growing-crackdown-on-civil-society-organizations-in-ethiopia',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'G16',
			title: 'Nation (Kenya): report on the ratings of CIVICUS, December 2024',
			url: 'https://nation.africa/kenya/news/africa/why-ethiopia-kenya-score-dismally-in-civic-rights--4849864',
			kind: 'context',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'vso-convene-and-amplify',
			caseId: 'vso-ethiopia',
			name: 'Convene the sector, keep local groups in front, and amplify',
			summary:
				'The organisation led and guided, and it mobilised and amplified joint work for a better environment. With whom and by which steps is not known, nor what it changed. The steps are ours.',
			threats: ['LEG-01', 'FIN-03'],
			fronts: ['solidarity', 'political', 'communications'],
			phases: ['prepare', 'reform'],
			effort: 2,
			needs: ['solidarity', 'governance'],
			raises: ['H02', 'H15', 'H40', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'Trust among peers that you are not doing it for your own logo.',
					grade: 'judgement'
				},
				{
					text: 'Lawful room to meet and to speak about a law. Ask your lawyer what your registration allows.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A loud international organisation makes a local demand look foreign. Stand behind, unless local groups ask otherwise.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Groups without registration, far from the capital or in conflict areas are easily left out. The law will bind them as well.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'An opening can close. Do not collect lists of names that a later government could use.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'one-room',
					what: 'Invite the forums of national and international organisations to one room, and let a local group chair.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The meeting was held, and a small group has a task and a date.',
					grade: 'judgement'
				},
				{
					id: 'law-we-want',
					what: 'Agree on one page what a fair law would say: registration, money, topics, appeal.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Twenty organisations back the page, half of them from outside the capital.',
					grade: 'judgement'
				},
				{
					id: 'signs-of-opening',
					what: 'List the signs of an opening: a new leader, a review of laws, a consultation. Agree who calls whom.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'The list has five signs, and a test call reached everyone within a day.',
					grade: 'judgement'
				},
				{
					id: 'amplify-local-voices',
					what: 'Carry local demands to donors, embassies and media, in the words the groups chose.',
					front: 'communications',
					phase: 'reform',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen:
						'Three outside voices have repeated the demands, and the groups approved each text.',
					grade: 'judgement'
				}
			],
			sources: ['G10'],
			evidence: 'judgement'
		},
		{
			id: 'vso-official-process',
			caseId: 'vso-ethiopia',
			name: 'Enter the official process with wording that is ready',
			summary:
				'The reform ran through an advisory council of thirteen, working groups, public consultations and a drafting committee with seats for civil society. Legal help came from an international centre. The new law followed in 2019. Whether and how this organisation took part is not known.',
			threats: ['LEG-01', 'FIN-03', 'REP-08'],
			fronts: ['political', 'legal', 'solidarity'],
			phases: ['reform'],
			effort: 3,
			needs: ['legal', 'solidarity', 'governance'],
			raises: ['H02', 'H03', 'H15', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'A process that is open to changes, with people in it who want them.',
					grade: 'judgement'
				},
				{
					text: 'Someone who can write law, from among you or lent by others.',
					grade: 'context'
				}
			],
			cautions: [
				{
					text: 'A seat can be a decoration. Agree with peers beforehand at which point you will leave, and say so when you do.',
					grade: 'judgement'
				},
				{
					text: 'Those who testify about harm show that they were working on rights. Ask them, and offer to speak for them.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Where critics are punished after a consultation, send comments through a body that can bear it.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'The new law kept oversight over registration, reports and funds. Expect part of what you ask for.',
					grade: 'context'
				}
			],
			steps: [
				{
					id: 'map-the-process',
					what: 'Draw the way of the draft: who writes, who advises, who votes, and by when one must be heard.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 7,
					doneWhen: 'The drawing has names of offices, dates and one contact at each step.',
					grade: 'judgement'
				},
				{
					id: 'agree-who-sits',
					what: 'Agree with the sector who takes the seats, whom they report to and what they may concede.',
					front: 'governance',
					phase: 'reform',
					ownerRole: 'Board chair',
					days: 14,
					doneWhen: 'The mandate is on one page, and each seat has a deputy.',
					grade: 'judgement'
				},
				{
					id: 'borrow-a-drafter',
					what: 'Ask a legal centre or a law school to turn your page into clauses.',
					front: 'legal',
					phase: 'reform',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Each demand has a clause, and a reason in two sentences.',
					grade: 'context'
				},
				{
					id: 'show-the-harm',
					what: 'Show with five examples what the old law took from people. Use each only with consent, and with no detail they did not want.',
					front: 'programme',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The examples are in the submission, and consent is on file.',
					grade: 'judgement'
				},
				{
					id: 'report-back',
					what: 'Tell the sector after each session what was said, won and lost.',
					front: 'solidarity',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The last three sessions have a note that small groups have received.',
					grade: 'judgement'
				}
			],
			sources: ['G2', 'G3', 'G6', 'G9'],
			evidence: 'judgement'
		},
		{
			id: 'vso-after-the-law',
			caseId: 'vso-ethiopia',
			name: 'After the vote: train, organise yourselves, and watch the small print',
			summary:
				'Once the law was there, officials were trained, groups learned what it allows, and a council with a code of conduct was prepared. Others ran these steps, as far as is known. Hundreds of groups registered, and some control by the state remained. In 2024 it was used to close and suspend many.',
			threats: ['LEG-01', 'FIN-03', 'REP-08'],
			fronts: ['legal', 'political', 'solidarity', 'learning'],
			phases: ['reform', 'adapt'],
			effort: 2,
			needs: ['legal', 'governance', 'solidarity'],
			raises: ['H01', 'H02', 'H16', 'H40'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'A law that has improved, at least in part, and an agency that will talk.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A council of the sector can be captured and used to discipline others. Fix terms of office, open votes and a way to appeal.',
					grade: 'judgement'
				},
				{
					text: 'The authority suspended five rights groups in late 2024. Each group decides for itself when to take up such work.',
					gate: 'exposure-raises-danger',
					grade: 'context'
				},
				{
					text: 'A better law still has duties. Some 1,500 organisations were reported shut in 2024 over missing annual reports, so help small groups to file on time.',
					grade: 'context'
				},
				{
					text: 'Groups with no registration do not gain by the new law on their own. Help them with forms, or host them.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'law-in-plain-words',
					what: 'Put the new law on four pages of plain words, in the languages that groups speak.',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Lawyer',
					days: 45,
					doneWhen: 'Ten small groups have it, and three told you what is unclear.',
					grade: 'judgement'
				},
				{
					id: 'train-officials',
					what: 'Offer the agency a training on the law, together with a partner it trusts.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 120,
					doneWhen: 'One training was held, and the agency named what it needs next.',
					grade: 'context'
				},
				{
					id: 'code-of-conduct',
					what: 'Write a code of conduct with peers, and say who looks at complaints.',
					front: 'governance',
					phase: 'reform',
					ownerRole: 'Board chair',
					days: 180,
					doneWhen: 'The code is adopted, and one test complaint went through the whole way.',
					grade: 'context'
				},
				{
					id: 'watch-directives',
					what: 'Watch the directives below the law, and log each refusal or delay that groups meet.',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'The log has no private names, and the first note from it went to the agency.',
					grade: 'judgement'
				},
				{
					id: 'review-what-is-allowed',
					what: 'Review with lawyer and donors which work on rights the new law allows you, and what you want to take up.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 90,
					doneWhen:
						'The board has decided for each programme, with the risk if the law turns back.',
					grade: 'judgement'
				}
			],
			sources: ['G4', 'G6', 'G8', 'G14', 'G15'],
			evidence: 'judgement'
		}
	]
});
