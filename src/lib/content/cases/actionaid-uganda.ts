import { defineCase, judged, nearby, told } from './define-case';

export const actionaidUganda = defineCase({
	id: 'actionaid-uganda',
	title: 'Planning by scenario, and answering a raid and a freeze on several fronts at once',
	organisation: 'ActionAid and ActionAid Uganda',
	kind: 'organisation',
	region: 'africa',
	countries: ['UG'],
	place: 'Kampala, Uganda, and the whole federation',
	years: '2013–2018',
	written: 2019,
	work: ['advocacy', 'development', 'governance', 'human-rights'],
	rating: 'repressed',
	summary:
		'From 2013 a federation prepared for growing hostility in several of its countries. In September 2017 police searched its Kampala office for two days; in October the bank accounts were frozen. The organisation answered on political, legal, financial and communications fronts together. The accounts reopened in December 2017, after a petition to the court and talks with the authorities. The losses lasted longer than the freeze.',
	situations: [
		'Officers arrive with a search warrant, keep your colleagues indoors and carry away computers, phones and ledgers.',
		'The bank tells you that it may not pay out anything because an authority has ordered a block.',
		'Salaries and rent fall due while every account is frozen over alleged money laundering.',
		'A raid has just taken place and you fear that your funds will be next.',
		'You are suspected of working to destabilise the state after you opposed a longer stay in power for the leader.',
		'One authority agrees to unfreeze the money, and a second one locks it up again.',
		'Investigators ask for your account details, and many other groups receive the same demand.',
		'All devices were confiscated today, and somehow the team has to go on working tomorrow.',
		'Weeks of letters to ministries have led nowhere, and you consider suing while talks continue.',
		'Hostility is rising in several countries of your federation, and you want to be ready before anyone knocks.',
		'Sister offices abroad ask whether and how they should speak up for a team under siege.',
		'Every employee should know what to do and say if investigators turn up unannounced.',
		'Nervous donors put new grants on hold after a police operation against you.',
		'The worst is over, and what was learned should reach other offices that may be attacked.'
	],
	notFor: [
		'Tax inspectors come for a routine check and nothing has been seized or blocked.',
		'The bank closes your account by its own choice, out of caution and without any order from the state.'
	],
	words: [
		'court order on our accounts',
		'account under investigation',
		'assets preserved by order',
		'signatories blocked',
		'demand of tax arrears',
		'inspectors in finance office',
		'how to pay staff in cash',
		'letter of instruction from the financial authority',
		'criminal inquiry into our grants',
		'misuse of grants alleged by officials',
		'audit by order of the ministry',
		'keep three months of salaries elsewhere',
		'police raid on our office',
		'warrant',
		'they locked the doors and kept staff inside',
		'search lasted all night',
		'took laptops, phones, ledgers and hard disks',
		'they emptied the cupboards',
		'central bank letter to our bank',
		'account frozen by order',
		'accounts blocked',
		'cannot pay salaries',
		'partners wait for money',
		'no cash for rent',
		'financial intelligence authority',
		'money laundering inquiry',
		'illicit activity allegation',
		'conspiracy to destabilise',
		'subversion',
		'term limits',
		'age limit debate',
		'we opposed the president staying on',
		'petition to lift the freeze',
		'court order to unfreeze',
		'lawyer files while director talks to minister',
		'negotiate with the ministry',
		'sister offices',
		'headquarters abroad',
		'federation',
		'country director',
		'affiliates speak up',
		'scenario planning',
		'contingency plan',
		'what if they come for us',
		'raid drill',
		'who talks to the officers at the door',
		'phone tree',
		'holding statement',
		'spokesperson agreed',
		'donors suspended disbursement',
		'board members called in',
		'books in order',
		'licences up to date',
		'statutory returns',
		'audit file ready',
		'off-site copies',
		'backup of accounts',
		'working without computers',
		'staff cannot enter the building',
		'office sealed',
		'investigators summon finance manager',
		'lessons learned paper',
		'other NGOs also got letters',
		'seized records',
		'treasurer questioned',
		'signatories',
		'the bank says it is an instruction from above',
		'security agents',
		'plain clothes men with papers'
	],
	rooms: ['narrowed', 'obstructed', 'repressed'],
	fits: {
		'LEG-03': 1,
		'LEG-04': 3,
		'LEG-05': 1,
		'LEG-09': 3,
		'FIN-01': 3,
		'FIN-02': 1,
		'FIN-03': 1,
		'FIN-04': 2,
		'FIN-05': 3,
		'FIN-06': 2,
		'DIS-01': 2,
		'DIS-03': 1,
		'DIS-06': 1,
		'DIG-06': 3,
		'REP-01': 1,
		'REP-02': 2,
		'REP-04': 1,
		'REP-09': 1
	},
	threats: [
		'LEG-04',
		'FIN-01',
		'DIG-06',
		'DIS-01',
		'FIN-04',
		'REP-02',
		'REP-04',
		'REP-09',
		'LEG-09',
		'LEG-03',
		'FIN-05'
	],
	trigger: [
		told(
			['A1'],
			'In 2013 the federation saw hostility towards its work growing in a number of countries at the same time.',
			'2013'
		),
		told(
			['A19'],
			'In the middle of September 2017 the organisation and its allies told the press that they were against lifting the age limit for the president.',
			'2017-09'
		),
		told(
			['A8'],
			'It had also spoken against rules that would have made it easier to take people’s land.'
		),
		told(
			['A2', 'A8'],
			'Police surrounded and searched the Kampala office on 20 and 21 September 2017. Partner organisations were searched in the same days.',
			'2017-09-20'
		),
		told(
			['A3', 'A4'],
			'The suspicions put forward were money laundering, conspiracy and work to destabilise the country.',
			'2017-09'
		)
	],
	before: [
		told(
			['A1'],
			'The federation set up working groups: one theme was closing space, the other the resilience of its own institutions. They were asked to find answers.'
		),
		told(['A1'], 'Country offices received training and help in becoming more resilient.'),
		nearby(
			['A18'],
			'In January 2013 police questioned the country director for about two hours over leaflets against corruption. No charge followed.',
			'2013-01'
		),
		told(
			['A5'],
			'The country director said afterwards that the office had been prepared for a search.',
			'2017'
		),
		told(
			['A4'],
			'A piece by the country director in October 2017 quotes the civic-space rating of Uganda as repressed.',
			'2017-10'
		),
		judged(
			'The public summary does not say how much scenario work existed before the raid and how much was done in answer to it. Take the method as tested in 2017, not as proven before.'
		)
	],
	during: [
		told(
			['A11', 'A3'],
			'Around twenty officers came. More than thirty members of staff were kept inside.',
			'2017-09-20'
		),
		told(
			['A8'],
			'The officers showed a warrant from a magistrate. They left towards one in the afternoon of the second day and took laptops, phones and papers about money.',
			'2017-09-21'
		),
		nearby(
			['A15'],
			'An article on weak data protection tells of demands for passwords.',
			'2018-06'
		),
		told(
			['A8'],
			'Right after the search all staff met to agree how to work without their devices.',
			'2017-09'
		),
		told(
			['A19', 'A11'],
			'The sister organisation in the United States spoke out the day after and later asked in public for the accounts to be released.',
			'2017-09-21'
		),
		nearby(
			['A10'],
			'A national coalition of human rights defenders held the search against the law on NGOs, which allows inspections on working days between eight and five, and said that legal standards had been broken.',
			'2017-09-28'
		),
		told(
			['A6', 'A22'],
			'A letter of the central bank to the commercial bank is dated 3 October 2017. Five accounts were blocked: one in shillings, one in dollars, one in sterling and two in euros.',
			'2017-10-03'
		),
		told(
			['A6', 'A7', 'A11', 'A22'],
			'Reports differ on the day of the freeze. The organisation itself names 6 October; one newspaper has 5 October; a statement of 13 October puts it one day earlier, on the twelfth.',
			'2017-10'
		),
		told(
			['A11'],
			'In the same month twenty-five other NGOs were asked for the details of their bank accounts.',
			'2017-10'
		),
		told(
			['A7'],
			'The organisation wrote to all the agencies involved, turned to the international office, donors and diplomats, and said that it would explain the situation to the communities it works with.',
			'2017-10-18'
		),
		told(
			['A9'],
			'On 20 October the central bank ordered the accounts to be released. The financial intelligence authority then had them blocked again.',
			'2017-10-20'
		),
		told(
			['A9'],
			'Two months of letters and diplomacy had brought no release, so lawyers filed a petition with the Commercial Court.',
			'2017-12'
		),
		told(
			['A20'],
			'On 20 December the court put the hearing off to 12 January 2018 because technical points were open. The director said that the meetings held until then had brought nothing.',
			'2017-12-20'
		),
		told(
			['A4', 'A5', 'A16'],
			'While the freeze lasted, the director published advice for other organisations on preparing for a raid.',
			'2017'
		)
	],
	after: [
		told(
			['A2'],
			'About a week after the search a brief note, with a matrix of scenarios, looked back at the events and at what to do next.',
			'2017-09'
		),
		told(
			['A6', 'A22'],
			'Around 23 December the organisation announced that its accounts were open again, after talks with some agencies of the government, and that it would still seek compensation in court.',
			'2017-12'
		),
		told(['A13'], 'Later it withdrew the suit, once talks with the authorities had gone further.'),
		told(
			['A12', 'A21'],
			'The federation asked its members which attacks they had met and how they had answered, and published what it learned.',
			'2018'
		),
		told(
			['A1'],
			'A learning paper went to the federation, which built resources and tools on it. In Uganda civic space became part of the programmes.'
		),
		told(
			['A3'],
			'A year after the raid the police had still not made any findings public.',
			'2018-09-24'
		)
	],
	governance: [
		told(
			['A1'],
			'The work was held at two levels: working groups in the federation, and country offices that were trained and supported.'
		),
		told(
			['A13'],
			'When the accounts were open again, the head of the federation gave the credit for leading through the crisis to the management and the board in Uganda.'
		),
		told(['A11', 'A19'], 'Sister organisations in the federation spoke in their own name.'),
		judged(
			'Decide before a crisis who may file, who may talk to the authorities and who may speak in public, and write it on one page. The sources do not show how this was settled here.'
		)
	],
	resources: [
		told(
			['A9', 'A20'],
			'Outside lawyers filed the petition and stood for the organisation in court.'
		),
		told(['A1'], 'A shortage of resources is named among the difficulties.'),
		judged(
			'Count on a retained lawyer, someone for media contacts, help with devices, many hours of senior staff, and money outside the blocked account for about three months.'
		)
	],
	outcomes: [
		told(
			['A6', 'A22'],
			'All five accounts were open again in December 2017, nearly three months after they were blocked.',
			'2017-12'
		),
		told(['A9'], 'The central bank stated that the money in the accounts was genuine.', '2017-10'),
		told(
			['A23', 'A20'],
			'Figures for the people affected differ: one report has 3.2 million, another one million and more than a hundred workers. Neither should be taken as settled.'
		),
		told(
			['A3'],
			'Donors held back new money because they feared that the state would take it. One of them gave up a water project in the north.',
			'2018-09'
		),
		told(
			['A3'],
			'Staff carried the shock of the siege for a long time, and many other NGOs began to censor themselves.',
			'2018-09'
		),
		told(
			['A3'],
			'The organisation says that what it learned made it bolder and stronger as an institution.',
			'2018-09'
		)
	],
	challenges: [
		told(
			['A1'],
			'Named in the summary: too few resources, insecurity among staff and in the sector, and propaganda whose effects last.'
		),
		told(
			['A9'],
			'A release order by one agency was undone by another, so one friendly office was not enough.'
		),
		told(['A20'], 'The court route was slow: the first hearing was put off for three weeks.')
	],
	lessons: [
		told(
			['A1'],
			'Keep your own affairs in such order that nobody finds an easy reason to act against you.'
		),
		told(['A1'], 'See that all staff know the procedures, so that everyone says the same.'),
		told(['A1'], 'Get legal help quickly, and build your contacts with the media beforehand.'),
		told(['A1'], 'Stay useful to the people you work for and to civil society, and be open.'),
		told(
			['A16'],
			'The director saw motives behind the raids: to discredit civil society and frighten its funders, to get into its systems, and to draw it away from its mission.',
			'2017-10'
		),
		judged(
			'Turn each motive into a question for your plan. Whose money is the first to go? What could strangers read on our devices? Which work carries on in any case?'
		),
		judged(
			'About two weeks lay between the raid and the freeze. After a raid, use the days at once: wages, cash, donors, lawyer.'
		),
		judged(
			'Plan for the third month and the twelfth as well as for the first day: care for staff, and donors who need reassurance, come late and stay long.'
		)
	],
	since: [],
	evidence: 'strong',
	evidenceNote:
		'Read: the publisher’s summary and press and organisation pages of 2017 and 2018, mostly their opening parts. Not read: the full case study, the scenario matrix, the learning paper and the tools of the federation. That the accounts reopened is well sourced; what exactly brought it about is not.',
	sources: [
		{
			key: 'A1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A2',
			title: 'ActionAid Uganda: note with a scenario matrix after the police siege, September 2017',
			url: 'http://www.actionaid.org/uganda/publications/moving-police-siege-aa-uganda-offices',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A3',
			title: 'ActionAid Uganda: review one year after the raid, September 2018',
			url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A4',
			title: 'Devex: opinion piece by the country director, October 2017',
			url: 'https://www.devex.com/news/opinion-our-offices-were-raided-in-uganda-here-s-what-to-do-if-yours-are-too-91288',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A5',
			title: 'Devex: advice on office raids from an interview with the country director, 2017',
			url: 'https://www.devex.com/news/ngos-here-s-how-to-prep-for-and-respond-to-office-raids-91482',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A6',
			title: 'Dispatch (Uganda): report on the release of the accounts, 26 December 2017',
			url: 'http://dispatch.ug/2017/12/26/bank-uganda-unfreeze-actionaid-accounts/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A7',
			title: 'Nile Post: report on the appeal to the international community, 18 October 2017',
			url: 'http://nilepost.co.ug/2017/10/18/action-aid-turns-to-international-community-to-plead-with-government-over-frozen-accounts/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A8',
			title: 'AllAfrica: report on the search of the office, 22 September 2017',
			url: 'https://allafrica.com/stories/201709220067.html',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A9',
			title: 'New Vision: report on the petition to the Commercial Court, 20 December 2017',
			url: 'https://www.newvision.co.ug/news/1467865/actionaid-petitions-court-frozen-accounts',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A10',
			title: 'Daily Monitor: report on defenders who criticised the searches, September 2017',
			url: 'https://www.monitor.co.ug/News/National/Activists-condemn-police-over-raiding-CSO-offices/688334-4116830-format-xhtml-10cn0m6/index.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'A11',
			title: 'ActionAid USA: statement on the freeze, 13 October 2017',
			url: 'https://actionaidusa.org/news/ugandan-authorities-shut-actionaid/amp',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A12',
			title: 'ActionAid: page of the survey on attacks and the answers of members',
			url: 'http://actionaid.org/publications/attacks-civic-and-democratic-space-strategies-and-lessons-actionaids-response',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A13',
			title: 'ActionAid International: news that the accounts are open and the suit is withdrawn',
			url: 'http://www.actionaid.org/news/actionaid-uganda-bank-accounts-unfrozen-after-court-petition',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A14',
			title: 'Commons Library: rapid response system of a partner that was raided in the same week',
			url: 'https://commonslibrary.org/creating-a-rapid-response-system/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'A15',
			title: 'Andrew Green: article on NGOs and weak data protection laws in Africa, June 2018',
			url: 'http://www.theandrewgreen.com/articles/2018/6/27/scarcity-of-data-protection-laws-in-africa-leaves-ngos-exposed',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'A16',
			title: 'Disrupt and Innovate: essay on the raids and their motives, by the country director',
			url: 'https://disrupt-and-innovate.org/csos-uganda-targeted-lessons-can-draw-future/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A17',
			title: 'Clayton Utz: a law firm’s guide to conduct during a search (Australia)',
			url: 'https://claytonutz.com/dawnraid/during-raid?raid=accc',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'A18',
			title: 'IFEX: alert on people held for handing out leaflets against corruption, 2013',
			url: 'https://ifex.org/anti-corruption-activists-detained-for-distributing-flyers-in-uganda',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'A19',
			title: 'ActionAid USA: statement of solidarity, 21 September 2017',
			url: 'https://www.actionaidusa.org/news/actionaid-continues-to-demand-justice-and-accountability-in-uganda/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A20',
			title: 'Nile Post: report on the adjourned hearing, 20 December 2017',
			url: 'http://nilepost.co.ug/2017/12/20/case-on-frozen-action-aid-accounts-for-next-year/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A21',
			title: 'ActionAid: publication page of the 2018 survey on civic and democratic space',
			url: 'https://actionaid.org/publications/2018/attacks-civic-and-democratic-space',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A22',
			title: 'ChimpReports: report on the release of the accounts, December 2017',
			url: 'https://chimpreports.com/actionaid-uganda-accounts-finally-unfrozen/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A23',
			title: 'PressUg: report on the people affected by the freeze, 2017',
			url: 'http://pressug.com/3-2-million-people-affected-due-action-aid-frozen-accounts/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'actionaid-petition-and-talks',
			caseId: 'actionaid-uganda',
			name: 'Court petition and talks at the same time',
			summary:
				'They wrote to the agencies involved and brought in headquarters, donors and diplomats. When some two months of this had not opened the accounts, they petitioned the Commercial Court and went on talking. In December 2017 the accounts were released; the suit was withdrawn afterwards.',
			threats: ['FIN-01', 'LEG-04'],
			fronts: ['legal', 'political', 'financial'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['legal', 'finance', 'solidarity'],
			raises: ['H03', 'H11', 'H39', 'H42'],
			effects: { likelihood: 0, impact: 0.7 },
			preconditions: [
				{
					text: 'Courts that hear a case against a state body and can decide it freely, at least sometimes.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Legal personality, so that the organisation itself can file.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Books that can be laid open: the central bank found the money genuine.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'Where courts follow the government, filing may bring a ruling that makes the freeze look lawful. Ask two lawyers first.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'A petition can be read by anyone. Ask staff and partners whose names are in the papers before you file.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'It took nearly three months here, and the first hearing was put off. You need money for that time.',
					grade: 'case'
				},
				{
					text: 'One agency released the accounts and another blocked them again. Talk to all of them.',
					grade: 'case'
				},
				{
					text: 'A large federation, donors and embassies stood behind this office. Alone, expect less.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'agree-lawyer',
					what: 'Agree a lawyer, a fee and two phone numbers, and try both numbers after hours.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen:
						'The letter of engagement is signed and both numbers were answered after hours.',
					grade: 'judgement'
				},
				{
					id: 'draft-petition',
					what: 'Have the petition drafted with gaps for dates and accounts, and keep a copy off site.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 45,
					doneWhen: 'The lawyer and one board member each hold the draft outside the office.',
					grade: 'judgement'
				},
				{
					id: 'list-who-talks',
					what: 'List who in each authority would talk to you, and which of you knows them.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen:
						'Each authority that could block an account has a name and a contact on the list.',
					grade: 'judgement'
				},
				{
					id: 'money-for-wages',
					what: 'Agree with two donors or a partner how staff could lawfully be paid while an account is blocked.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Two written answers are on file and cover eight weeks of wages.',
					grade: 'judgement'
				},
				{
					id: 'write-to-agencies',
					what: 'Write to every agency that had a hand in the freeze, and tell headquarters, donors and embassies.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Each letter has a receipt, and the list of people told is dated.',
					grade: 'case'
				},
				{
					id: 'file-and-keep-talking',
					what: 'File the petition, and keep meeting the agencies while the court has it.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 10,
					doneWhen: 'The court has given a number, and the next meeting with an agency has a date.',
					grade: 'case'
				}
			],
			sources: ['A6', 'A7', 'A9', 'A13', 'A20', 'A22'],
			evidence: 'case'
		},
		{
			id: 'actionaid-scenario-matrix',
			caseId: 'actionaid-uganda',
			name: 'Scenario matrix with a first move on every front',
			summary:
				'The summary names scenario planning and contingencies as part of the answer of 2017, with moves on the political, legal, financial and communications fronts. About a week after the search a note with a scenario matrix was out. Its text could not be read; the steps below are ours.',
			threats: ['LEG-04', 'FIN-01', 'DIG-06', 'LEG-03', 'LEG-09', 'FIN-04', 'DIS-01'],
			fronts: ['political', 'legal', 'financial', 'communications', 'people', 'digital'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['legal', 'people', 'data', 'finance'],
			raises: ['H04', 'H07', 'H14', 'H18', 'H20', 'H24', 'H26'],
			effects: { likelihood: 0, impact: 0.6 },
			preconditions: [
				{
					text: 'Half a day with the director, finance, communications and whoever keeps the devices in one room.',
					grade: 'judgement'
				},
				{ text: 'A place for the finished sheet that a search will not find.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'In the wrong hands the matrix tells what you fear and whom you would call. Use roles, no names, and keep it off site.',
					grade: 'judgement'
				},
				{
					text: 'A sheet that nobody has rehearsed helps little. Walk through one row before you call it done.',
					grade: 'judgement'
				},
				{
					text: 'Do not hinder officers or delete anything during a search; the law firm’s guide is firm on this, and the law of your country decides.',
					grade: 'context'
				}
			],
			steps: [
				{
					id: 'write-matrix',
					what: 'Write a sheet with one row for each likely attack and one column for each front: sign, first move, role, fallback.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Three rows have a first move, a role and a deputy on every front.',
					grade: 'judgement'
				},
				{
					id: 'door-protocol',
					what: 'Agree what to do when officers arrive: who meets them, who reads the warrant, who lists what they take.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 14,
					doneWhen: 'The sheet hangs inside the door and two people have walked through it.',
					grade: 'context'
				},
				{
					id: 'lock-devices',
					what: 'Encrypt every laptop and phone, and keep a tested copy of the files off site.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each device is ticked on the list and one file was restored from the copy.',
					grade: 'judgement'
				},
				{
					id: 'wages-without-account',
					what: 'Set aside eight weeks of wages that do not depend on the main account, and open a second account.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 90,
					doneWhen: 'One lawful payment has gone out through the second route.',
					grade: 'judgement'
				},
				{
					id: 'gather-staff',
					what: 'Bring all staff together as soon as officers have left: is everyone safe, and how do we work without our devices?',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each person is accounted for and knows the first task for tomorrow.',
					grade: 'case'
				},
				{
					id: 'book-support',
					what: 'Book someone outside the organisation to whom staff can talk in the weeks after an attack.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen:
						'A provider, a price and a budget line are written down, and staff know how to ask.',
					grade: 'judgement'
				}
			],
			sources: ['A1', 'A2', 'A5', 'A8', 'A17'],
			evidence: 'judgement'
		},
		{
			id: 'actionaid-prepared-messages',
			caseId: 'actionaid-uganda',
			name: 'Messages agreed beforehand, and sister organisations that speak',
			summary:
				'The lessons name two things to have before an attack: staff who all know the procedures, so that accounts match, and working contacts with the media. After the raid the sister organisation in the United States went public within a day, and later asked for release. The office said it would explain to communities what was going on. What the words changed is not known.',
			threats: ['DIS-01', 'REP-02', 'REP-04', 'LEG-04', 'FIN-04'],
			fronts: ['communications', 'solidarity', 'people'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['communications', 'people', 'solidarity'],
			raises: ['H18', 'H30', 'H31', 'H33', 'H41'],
			effects: { likelihood: 0.2, impact: 0.4 },
			preconditions: [
				{
					text: 'At least one organisation elsewhere that agrees in writing to speak when you cannot.',
					grade: 'judgement'
				},
				{
					text: 'Staff who were told before an attack what may be said to officers and what may not.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'Publicity can make things worse for people who are held or watched. The person concerned decides, or the family if the person cannot.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Nobody is named or shown by a sister organisation without having agreed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Support from abroad can be turned into a story about foreign steering. Let local voices come first where they can.',
					grade: 'judgement'
				},
				{
					text: 'The propaganda outlasted the freeze: a year later donors were still cautious.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'one-page-line',
					what: 'Write one page that says who you are, who pays for the work and what you answer to the three worst claims.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Three people from different teams gave the same answers without the page.',
					grade: 'judgement'
				},
				{
					id: 'brief-staff',
					what: 'Brief all staff on the procedures: whom to warn, what to tell officers, what to leave to the lawyer.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Everyone has attended, newcomers within their first month.',
					grade: 'case'
				},
				{
					id: 'five-journalists',
					what: 'Get to know five journalists who would take your call, and speak with each before you need them.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'The list has five names, each with a conversation in the last six months.',
					grade: 'judgement'
				},
				{
					id: 'who-speaks-for-us',
					what: 'Agree with two peers, one of them abroad, who speaks if you cannot, and with which words.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both peers hold the signed page and the sign that starts it.',
					grade: 'judgement'
				},
				{
					id: 'tell-communities',
					what: 'Explain to the communities you work with what has stopped, what goes on, and whom they can ask.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 5,
					doneWhen: 'Each community contact has been reached and the questions are written down.',
					grade: 'case'
				}
			],
			sources: ['A1', 'A3', 'A5', 'A7', 'A11', 'A19'],
			evidence: 'judgement'
		},
		{
			id: 'actionaid-house-in-order',
			caseId: 'actionaid-uganda',
			name: 'House in order before anyone looks',
			summary:
				'The first lesson the organisation named was to keep its own affairs in order and be open about them. In October 2017 the central bank stated that the money was genuine, and the accounts stayed blocked until December all the same. How far good order helped is not known.',
			threats: ['FIN-01', 'LEG-04', 'LEG-09', 'FIN-05', 'REP-02'],
			fronts: ['governance', 'financial', 'legal'],
			phases: ['prepare'],
			effort: 2,
			needs: ['finance', 'legal', 'governance'],
			raises: ['H01', 'H05', 'H08', 'H09', 'H16'],
			effects: { likelihood: 0.6, impact: 0.2 },
			preconditions: [
				{
					text: 'Registration and accounts in your own name. A group without legal status needs its host to do the same.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{ text: 'Someone with time for filing, month after month.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'Clean books did not prevent the raid or the freeze. They may shorten an attack; they do not rule it out.',
					grade: 'judgement'
				},
				{
					text: 'What you publish for openness can point to people: no names of those served, of small partners or of single donors who did not agree.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'filing-calendar',
					what: 'Gather registration, licences and yearly filings of five years, and check them against a calendar.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'A second person finds any paper of the last five years in ten minutes.',
					grade: 'judgement'
				},
				{
					id: 'two-approvals',
					what: 'Let two people approve every payment, and call back when bank details change.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 14,
					doneWhen: 'Ten payments drawn at random all show two approvals.',
					grade: 'judgement'
				},
				{
					id: 'public-accounts',
					what: 'Have the accounts audited by someone outside, and put them in plain words on one public page.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 120,
					doneWhen: 'The last audited year can be read by anyone, with a date on it.',
					grade: 'judgement'
				},
				{
					id: 'proof-of-funds',
					what: 'Keep a folder that shows where each large sum came from and what it paid for, ready to hand to a lawyer.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'The lawyer has looked at the folder and asks for nothing more.',
					grade: 'judgement'
				},
				{
					id: 'meet-regulator',
					what: 'Meet the regulator and your bank once a year when nothing is wrong, and tell them what you do.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Both meetings have a date, a note and a named contact.',
					grade: 'judgement'
				}
			],
			sources: ['A1', 'A6', 'A9'],
			evidence: 'judgement'
		},
		{
			id: 'actionaid-working-groups',
			caseId: 'actionaid-uganda',
			name: 'Working groups in the federation and training in each country',
			summary:
				'When hostility grew in several countries, the federation created working groups, about closing space and about its own resilience, with the task of finding answers. Country offices were then trained and supported. Which offices took part, for how long and with what effect is not known.',
			threats: ['LEG-04', 'FIN-01', 'LEG-09', 'DIS-01', 'REP-09'],
			fronts: ['governance', 'people', 'solidarity', 'learning'],
			phases: ['prepare'],
			effort: 3,
			needs: ['governance', 'people', 'solidarity'],
			raises: ['H02', 'H13', 'H18', 'H40'],
			effects: { likelihood: 0.2, impact: 0.4 },
			preconditions: [
				{
					text: 'A family, network or group of peers that shares risks. For one small organisation, two or three neighbours will do.',
					grade: 'judgement'
				},
				{
					text: 'A mandate from leadership, with hours and money attached.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A working group can talk for a year without changing one office. Ask for something usable within three months.',
					grade: 'judgement'
				},
				{
					text: 'Advice made at headquarters may not fit local law. Let the country office change it.',
					grade: 'judgement'
				},
				{
					text: 'Lists of incidents can harm the people in them. Share what happened, not who.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{ text: 'Too few resources are among the difficulties the case names.', grade: 'case' }
			],
			steps: [
				{
					id: 'name-the-group',
					what: 'Name three to five people who own the subject, and give them a written task and a date.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 21,
					doneWhen: 'The mandate, the hours and the first date are in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'ask-members',
					what: 'Ask offices or partners which attacks they met in the last two years and what they did about them.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Two thirds have answered and one page of patterns is written, without names.',
					grade: 'case'
				},
				{
					id: 'train-office',
					what: 'Train each office for one day: signs, first moves, roles, and a walk through a search.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Every office has held the day and sent back three changes it made.',
					grade: 'judgement'
				},
				{
					id: 'call-for-help',
					what: 'Set up one way to call the family or network for help, by day and by night, and try it.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A test call on a weekend was answered within two hours.',
					grade: 'judgement'
				},
				{
					id: 'ally-alerts',
					what: 'Sort your allies by what they can give: medical, legal, money for a week, media, someone to talk to.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Each need has two contacts that have said yes.',
					grade: 'context'
				}
			],
			sources: ['A1', 'A12', 'A14', 'A21'],
			evidence: 'judgement'
		},
		{
			id: 'actionaid-learning-paper',
			caseId: 'actionaid-uganda',
			name: 'Learning paper, and civic space in the programmes',
			summary:
				'What Uganda went through was written up and given back to the federation, which made resources and tools from it. The country organisation took civic space into its programmes, so that defending it became part of the work itself. What that changed is not known.',
			threats: ['REP-09', 'LEG-04', 'FIN-01', 'FIN-04', 'REP-04'],
			fronts: ['learning', 'programme', 'people'],
			phases: ['learn', 'adapt'],
			effort: 1,
			needs: ['programme', 'people', 'partners'],
			raises: ['H18', 'H35', 'H36', 'H39'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'Enough calm for people to look back. The week after an attack is for facts, the month after for lessons.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'People relive what happened when they write it. Taking part is free, and someone to talk to is at hand.',
					grade: 'judgement'
				},
				{
					text: 'Quote or describe nobody who has not agreed. Even without names, a small office is easy to recognise.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Open work on civic space draws attention. Where that is dangerous, keep the paper inside the family.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'first-note',
					what: 'Within a week write two pages: what happened, what we did, what could come next.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 7,
					doneWhen: 'The note is dated, holds no names and has gone to the board.',
					grade: 'case'
				},
				{
					id: 'hold-review',
					what: 'Hold a review with everyone who took part: what worked, what was missing, what we change.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Each change has a role and a date in the plan.',
					grade: 'judgement'
				},
				{
					id: 'share-paper',
					what: 'Give the lessons to peers in a form that holds no names, with one sheet they can use at once.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Two other organisations have said what they changed because of it.',
					grade: 'judgement'
				},
				{
					id: 'civic-space-in-programmes',
					what: 'Put one piece of work on civic space into the next yearly plan of each programme.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Each programme plan names the work, its money and the risk to people.',
					grade: 'case'
				},
				{
					id: 'one-year-check',
					what: 'A year later, look again: donors, staff, partners, property that was not returned.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 365,
					doneWhen: 'The check is on paper and the board has read it.',
					grade: 'judgement'
				}
			],
			sources: ['A1', 'A2', 'A3'],
			evidence: 'judgement'
		}
	]
});
