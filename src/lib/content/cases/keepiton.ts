import { defineCase, judged, nearby, told } from './define-case';

export const keepiton = defineCase({
	id: 'keepiton',
	title: 'A worldwide coalition that prepares for internet shutdowns and counts them',
	organisation: '#KeepItOn, hosted by Access Now',
	kind: 'coalition',
	region: 'global',
	countries: [],
	place: 'Worldwide',
	years: '2016–2020',
	written: 2020,
	work: ['advocacy', 'civil-liberties', 'digital-rights', 'human-rights', 'media'],
	summary:
		'Governments switch off the internet at elections, protests and exams. In 2016 it was agreed what counts as a shutdown, and seventy organisations began to act together. The coalition plans by a calendar of likely dates, warns on one list, writes to leaders and operators, helps local groups and goes to court. A West African court found a shutdown in Togo unlawful in June 2020. Shutdowns grew all the same.',
	situations: [
		'You expect the government to switch off the internet on election day.',
		'Mobile data is cut during protests, and nobody can send pictures or call for help.',
		'Chat apps and social networks are blocked shortly before polling.',
		'Every exam season, whole regions go offline by order of a ministry.',
		'Connections crawl, telecom companies keep quiet, and you cannot prove that it was done on purpose.',
		'A blackout would cut off your observers, your hotline and your field staff.',
		'Officials deny any outage, and measurements and testimony are needed as evidence.',
		'Before the vote, you want a public promise from the president and from network providers.',
		'Citizens sue over a disconnection and would welcome outside experts who support their case in court.',
		'The risky dates are known, so training and phone lists can be ready months earlier.',
		'Volunteers must learn to test the network while it is still up.',
		'Stories of people who lost touch with family and work may move those whom figures leave cold.',
		'A local group asks for template letters and a small sum that arrives quickly.'
	],
	notFor: [
		'Only your own website or account is down.',
		'The line failed because of a storm, a cable or an unpaid bill.'
	],
	words: [
		'online payments down',
		'provider blocks our domain',
		'list of forbidden sites',
		'access to messaging restricted',
		'internet cut',
		'internet shut down',
		'no internet since yesterday',
		'mobile data off',
		'network switched off',
		'blackout of internet',
		'throttled',
		'slow internet before election',
		'social media blocked',
		'whatsapp blocked',
		'facebook blocked',
		'VPN does not work',
		'only landlines',
		'exam shutdown',
		'shutdown during protests',
		'curfew and internet cut',
		'operators received an order',
		'telecom operators',
		'internet provider',
		'regulator orders block',
		'site blocked',
		'our website blocked by providers',
		'app removed from store by order',
		'digital rights',
		'measure the shutdown',
		'record of outages',
		'evidence of blocking',
		'open letter to operators',
		'letter to president before election',
		'election coming and we fear a cut',
		'calendar of elections',
		'mirror site',
		'satellite',
		'mesh network',
		'offline messages',
		'radio backup',
		'SIM from neighbour country',
		'cannot reach field teams',
		'cannot send reports',
		'mobile money down',
		'sue over shutdown',
		'regional court',
		'friend of the court',
		'journalists cannot publish',
		'news site blocked',
		'censorship of independent media',
		'rapid response grants for digital emergencies',
		'circumvention',
		'tool kit',
		'warning list',
		'social media tax'
	],
	rooms: ['obstructed', 'repressed', 'closed'],
	fits: { 'DIS-09': 3, 'DIG-03': 2, 'DIG-04': 3, 'DIG-05': 3, 'DIG-06': 1, 'DIG-10': 2 },
	threats: ['DIG-04', 'DIG-05', 'DIS-09', 'DIG-03', 'DIG-10'],
	trigger: [
		told(
			['K2'],
			'Governments ordered shutdowns around elections, protests and exams. The coalition’s tracker has 75 for 2016 and 188 for 2018.',
			'2018'
		),
		told(['K6'], 'An earlier count, from March 2017, has more than fifty for 2016.', '2017-03'),
		judged('Counts change as cases are checked. Give the date with every number.')
	],
	before: [
		told(
			['K3'],
			'At a conference in 2016 people from many fields agreed on one definition of a shutdown. Before that, everyone counted differently.',
			'2016'
		),
		told(['K1', 'K5'], 'It plans ahead by dates that bring danger, above all elections.'),
		told(
			['K6'],
			'Members named the tools they lacked: short backgrounders, model laws, lists for documenting, sums of the cost, letters to adapt and ways around a block.',
			'2017-03'
		),
		nearby(
			['K8'],
			'A group that measures networks found in 2018 that training testers in the middle of a crisis cannot keep up. It wants them trained before.',
			'2018'
		)
	],
	during: [
		told(['K4'], 'Members use one mailing list to warn of a shutdown and to share what they have.'),
		told(
			['K9'],
			'Since 2017 a shared tracker puts together measurements, accounts of people on the spot, news, orders and what operators say.',
			'2017'
		),
		told(
			['K2'],
			'It also collects the stories of people cut off, since talk of rights and costs did not reach everyone.'
		),
		told(
			['K1'],
			'Small grants go to local groups that bring knowledge of policy and of technology together.'
		)
	],
	after: [
		told(
			['K14'],
			'In 2016 groups of the coalition had urged the president of The Gambia to keep the internet on. Hours later, on the eve of the vote, it was shut down for about a day and a half.',
			'2016'
		),
		told(
			['K12'],
			'In 2019 eight organisations led by Access Now stood as friends of the court beside those who sued Togo over the shutdown of 2017.',
			'2019'
		),
		told(
			['K12'],
			'On 25 June 2020 the court of the West African states found the shutdown unlawful. Togo was to pay two million CFA francs and to build safeguards.',
			'2020-06-25'
		)
	],
	governance: [
		told(['K3'], 'Seventy organisations began it in 2016.', '2016'),
		told(['K2'], 'An article that tells of 2018 counts 141 from 59 countries.'),
		told(['K1'], 'The case study counts 220.', '2020'),
		told(
			['K4'],
			'Only groups that make no profit can join. The coalition looks at each request, and a newcomer is introduced in a call.'
		),
		told(['K1'], 'It has no centre that commands. The study counts this as a strength.', '2020')
	],
	resources: [
		told(
			['K7'],
			'Grants of Access Now for digital rights averaged about 23,000 US dollars in 2017; the smallest was below one hundred. How much of it was for shutdowns is not said.',
			'2017'
		),
		judged(
			'What it takes: someone who leads the campaign, a host for the list, partners who measure, lawyers, and small sums that move fast.'
		)
	],
	outcomes: [
		told(
			['K12'],
			'A regional court found Togo’s shutdown of 2017 unlawful and ordered payment and safeguards.',
			'2020-06-25'
		),
		told(
			['K1'],
			'According to the study shutdowns were fought off in several countries, and the subject is now on the table internationally.',
			'2020'
		),
		told(
			['K6'],
			'The Human Rights Council of the United Nations, bodies of the industry and the African Commission spoke out.',
			'2017-03'
		),
		judged(
			'The number of shutdowns rose in the same years. The coalition made them visible and contested; it did not end them.'
		)
	],
	challenges: [
		told(['K1'], 'Help must reach the partner who can use it, and fast enough.', '2020'),
		told(['K1'], 'Where shutdowns are worst, fewest groups are able to join.', '2020'),
		told(
			['K6'],
			'Between fine words at a high level and what happens on the ground the gap is wide.',
			'2017-03'
		)
	],
	lessons: [
		told(['K1'], 'Prepare; do not only react.', '2020'),
		told(['K1'], 'Stay open to all who are affected.', '2020'),
		judged(
			'An organisation that never joins the coalition can take three things from it: the calendar, the paper phone tree and the habit of writing down each outage.'
		)
	],
	since: [
		told(
			['K10'],
			'On 1 December 2021 the coalition wrote to the president of The Gambia with clear requests. After the vote of 4 December it had no reports of a shutdown; in 2016 there had been one.',
			'2021-12-13'
		),
		told(
			['K11'],
			'Access Now brought out a handbook for elections, on safe tools, on documenting harm and on standing by those who are targeted. Its date was not read.'
		),
		{
			...told(
				['K4'],
				'Its page now counts more than three hundred organisations from 105 countries.'
			),
			checkedOn: '2026-11-21'
		},
		{
			...told(['K13'], 'For 2024 it counts 296 shutdowns in 54 countries.', '2024'),
			checkedOn: '2026-11-21'
		}
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the listing of the case, which breaks off at inclusion, and pages of Access Now, its partners and the coalition, two of them in mirrors. Not read: the full case study. The court’s ruling is well sourced; what the friends of the court added to it is not. Which shutdowns were fought off was not read.',
	sources: [
		{
			key: 'K1',
			title: 'Solidarity Action Network: worldwide cases, with the summary of this one',
			url: 'https://solidarityaction.network/?region=global',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K2',
			title: 'Mobilisation Lab: article on the stories of people cut off',
			url: 'https://mobilisationlab.org/stories/keepiton-campaign-shutdown-stories/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K3',
			title: 'Access Now: how the campaign began',
			url: 'https://www.accessnow.org/defending-the-web-for-all-how-global-champions-are-fighting-to-keepiton/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K4',
			title: 'Access Now: questions and answers on the coalition',
			url: 'https://www.accessnow.org/campaign/keepiton/keepiton-faq/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K5',
			title: 'Digital Rights and Inclusion Forum 2023: session by Access Now',
			url: 'https://drif.paradigmhq.org/stec_event/access-now-drif23/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K6',
			title: 'Internet Freedom Festival: workshop on the coalition’s toolkit, March 2017',
			url: 'https://internetfreedomfestival.org/wiki/index.php?title=Workshopping_the_KeepitOn_Advocacy_Toolkit:_enhancing_ways_for_stakeholders_to_fight_shutdowns_around_the_world&direction=prev&oldid=38703',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K7',
			title: 'Access Now: report on its grants of 2017',
			url: 'https://www.accessnow.org/spent-1-million-digital-rights-2017-empowering-grassroots-across-globe/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K8',
			title: 'Tor Project: notes on quick answers to censorship by network measurers, 2018',
			url: 'https://trac.torproject.org/projects/tor/wiki/org/meetings/2018MexicoCity/Notes/OONIRapidResponse?action=diff&version=2',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'K9',
			title: 'Access Now: how the tracker works and what changes in it',
			url: 'https://www.accessnow.org/tracking-internet-shutdowns-methodology-update/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K10',
			title: 'Access Now: letter on the election in The Gambia, December 2021 (mirror)',
			url: 'https://accessnow.cshp.co/press-release/keepiton-the-gambia-election',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K11',
			title: 'Access Now: news of the election handbook',
			url: 'https://www.accessnow.org/press-release/election-handbook-fight-back-internet-shutdowns/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K12',
			title: 'OpenNet Africa: Access Now on the ruling against Togo, June 2020',
			url: 'https://www.opennetafrica.org/ecowas-court-upholds-digital-rights-rules-2017-internet-shutdowns-in-togo-illegal/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K13',
			title: 'Access Now: figures for 2024 (read in a mirror)',
			url: 'https://accessnow.cshp.co/internet-shutdowns-2024',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'K14',
			title: 'Access Now: news of the vote and the shutdown in The Gambia, 2016 (mirror)',
			url: 'https://accessnow.cshp.co/press-release/victory-gambia-elects-new-president-turns-internet-back',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'keepiton-calendar',
			caseId: 'keepiton',
			name: 'A calendar of likely dates, and everything ready before the first',
			summary:
				'The coalition looks ahead to elections and protests and plans by them. Those who measure networks learned that testers must be trained before; in the crisis it is too late. Preparing instead of reacting is the study’s first lesson. How much harm it spared is not known.',
			threats: ['DIG-04', 'DIG-05', 'DIS-09'],
			fronts: ['digital', 'people', 'solidarity', 'political'],
			phases: ['prepare'],
			effort: 2,
			needs: ['data', 'communications', 'solidarity', 'people'],
			raises: ['H18', 'H27', 'H29', 'H34', 'H40'],
			effects: { likelihood: 0, impact: 0.5 },
			preconditions: [
				{
					text: 'One person who keeps the calendar and may call a drill.',
					grade: 'judgement'
				},
				{
					text: 'A lawyer’s word on which measuring and which ways around a block are lawful where you are.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Measuring tools can be seen by the operator, and in some countries they are forbidden. Nobody runs one without knowing this.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A paper list of phones can fall into the wrong hands. Use short names, and only people who agreed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Some shutdowns come without a date. Hold the drill even in a year without an election.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'risk-calendar',
					what: 'Write a calendar for the year: elections, exams, court days, anniversaries, planned protests.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'Each date has a risk from one to three and someone who looks after it.',
					grade: 'case'
				},
				{
					id: 'paper-phone-tree',
					what: 'Make a phone tree on paper for calls and texts, and agree one place to meet if those fail.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'A test without internet reached everyone within two hours.',
					grade: 'judgement'
				},
				{
					id: 'train-testers',
					what: 'Train two people to measure the network before the first date, if your lawyer sees no harm.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen: 'Both have a normal day’s result on file and know the risk.',
					grade: 'context'
				},
				{
					id: 'three-days-offline',
					what: 'Work half a day without internet: pay, call, publish, find each other. Write down what failed.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 60,
					doneWhen: 'The drill was held, and each failure has a date for repair.',
					grade: 'judgement'
				},
				{
					id: 'coalition-contact',
					what: 'Get to know a member of the coalition, and store the contact of a helpline where you can read it offline.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both contacts are on paper, and one has answered a test.',
					grade: 'judgement'
				}
			],
			sources: ['K1', 'K5', 'K8'],
			evidence: 'judgement'
		},
		{
			id: 'keepiton-shared-count',
			caseId: 'keepiton',
			name: 'One definition, one list for warning, one record of every case',
			summary:
				'An agreed definition made cases comparable. Members warn each other on one list; a tracker since 2017 joins measurements with accounts of people, orders and words of operators. Stories of daily life were added later. The record serves campaigns and courts; its own effect was not measured.',
			threats: ['DIG-04', 'DIG-05', 'DIS-09'],
			fronts: ['digital', 'learning', 'communications', 'solidarity'],
			phases: ['respond', 'learn'],
			effort: 2,
			needs: ['data', 'communications', 'solidarity'],
			raises: ['H23', 'H27', 'H33', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Agreement on what counts before the first case is written down.',
					grade: 'case'
				},
				{
					text: 'A way to pass the report out when the network is down: by hand, by text or by someone across a border.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Who reports can be traced by time and place. Delay or blur both where reporting is punished.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Stories of those cut off need their consent, and so does every photograph.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A broken cable looks like a shutdown. Check with two networks before you accuse anyone.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'outage-form',
					what: 'Use one short form: when, where, which operator, what failed, how you know.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The first form is filled in within an hour of the outage.',
					grade: 'judgement'
				},
				{
					id: 'verify-two-ways',
					what: 'Confirm it in two ways: a measurement or second network, and a person or an operator’s word.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Both confirmations are on the form.',
					grade: 'case'
				},
				{
					id: 'warn-the-list',
					what: 'Warn the coalition, or a peer who is in it, as soon as you can reach them.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Someone outside has confirmed that the report arrived.',
					grade: 'case'
				},
				{
					id: 'three-stories',
					what: 'Collect three stories of what people could not do, with consent and without anything that points to them.',
					front: 'communications',
					phase: 'learn',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Each person has read the text and agreed to its use.',
					grade: 'case'
				},
				{
					id: 'case-file',
					what: 'Close each case with a file: form, proof, harm, who was told, what they answered.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'A lawyer says what is missing for a court, and it is noted.',
					grade: 'judgement'
				}
			],
			sources: ['K2', 'K3', 'K4', 'K9'],
			evidence: 'judgement'
		},
		{
			id: 'keepiton-letter-before-vote',
			caseId: 'keepiton',
			name: 'An open letter before the vote, with requests that can be checked',
			summary:
				'Three days before The Gambia voted in December 2021 the coalition wrote to its president: keep the net open, say so in public, tell the operators. No shutdown was reported; in 2016, under another government, there had been one. What part the letter had cannot be told.',
			threats: ['DIG-04', 'DIG-05', 'DIS-09'],
			fronts: ['political', 'communications', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['solidarity', 'communications', 'governance'],
			raises: ['H15', 'H33', 'H40', 'H42'],
			effects: { likelihood: 0.2, impact: 0 },
			preconditions: [
				{
					text: 'A government or operator that minds what the world says.',
					grade: 'judgement'
				},
				{
					text: 'Signers from outside who can speak when local groups cannot.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Local signers may be called agents of foreigners in an election. Let the letter go out without them if they wish.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'In 2016 a plea to the president of the day was followed by a shutdown within hours. A letter does not bind anyone.',
					grade: 'case'
				},
				{
					text: 'One quiet election is no proof. The letter went to another government than that of 2016. Faults in a sea cable also cut access about four times in 2021.',
					grade: 'case'
				},
				{
					text: 'In an election each word can look partisan. Address all parties and the operators alike.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'three-checkable-requests',
					what: 'Choose three requests that can be checked on the day, such as open networks and a public promise.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'For each request it is written how you will see whether it is kept.',
					grade: 'case'
				},
				{
					id: 'ask-the-operators',
					what: 'Write to each operator: what would you do with an order, and will you make it public?',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Each letter has a receipt, and answers are on file.',
					grade: 'judgement'
				},
				{
					id: 'letter-goes-out',
					what: 'Publish the letter some days before the vote, with signers from home only where that is safe.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'It has reached the office named in it, and two media have it.',
					grade: 'case'
				},
				{
					id: 'report-what-was-kept',
					what: 'After the vote say what was kept and what was not, and thank where thanks are due.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'The note is public and dated.',
					grade: 'case'
				}
			],
			sources: ['K10', 'K14'],
			evidence: 'judgement'
		},
		{
			id: 'keepiton-friends-of-court',
			caseId: 'keepiton',
			name: 'Stand beside those who sue, as friends of the court',
			summary:
				'Groups in Togo sued over the shutdown of 2017. Eight organisations led by Access Now gave the regional court their knowledge, though Togo tried to keep them out. In June 2020 the court found the shutdown unlawful. What their brief added to the ruling cannot be told.',
			threats: ['DIG-04', 'DIG-05'],
			fronts: ['legal', 'solidarity', 'digital'],
			phases: ['respond', 'reform'],
			effort: 3,
			needs: ['legal', 'finance', 'solidarity'],
			raises: ['H03', 'H11', 'H40'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'A court, at home or in the region, that hears such a case and lets others speak.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Someone who was harmed and wants to sue, with legal standing.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where no free court is within reach, keep the proof for later and spend nothing on a suit now.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Those who sue are known by name and may be punished. Ask them what happens to them if they win, too.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'The ruling came almost three years after the shutdown. It protects the next people, not those of 2017.',
					grade: 'case'
				},
				{
					text: 'Whether Togo paid and built safeguards was not read. A ruling needs people who follow it up.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'find-who-sues',
					what: 'Find out within weeks who was harmed and thinks of a suit, and what they need.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The lawyer knows the deadline, the court and those ready to sue.',
					grade: 'judgement'
				},
				{
					id: 'proof-for-the-court',
					what: 'Give them your record of the outage in a form a court accepts.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen: 'The lawyer has it, with a statement on how it was measured.',
					grade: 'judgement'
				},
				{
					id: 'joint-brief',
					what: 'Write one brief with others that brings the court law and facts the parties do not have.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 90,
					doneWhen: 'The court has taken it, or its refusal is on file.',
					grade: 'case'
				},
				{
					id: 'use-the-ruling',
					what: 'After a ruling explain it on one page, and ask each year whether it is obeyed.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 365,
					doneWhen: 'The page is out, and the first yearly question has gone to the ministry.',
					grade: 'judgement'
				}
			],
			sources: ['K12'],
			evidence: 'judgement'
		},
		{
			id: 'keepiton-kit-and-small-grants',
			caseId: 'keepiton',
			name: 'A kit to take from the shelf, and small sums that move fast',
			summary:
				'Members named what they lacked, and a kit was begun: letters to adapt, model laws, lists for documenting, sums of the cost. Small grants joined knowledge of policy and technology on the spot. Getting help to the right partner in time stayed hard. Results of single grants were not read.',
			threats: ['DIG-04', 'DIG-05', 'DIG-03', 'DIG-10'],
			fronts: ['financial', 'digital', 'solidarity', 'programme'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['data', 'finance', 'solidarity', 'partners'],
			raises: ['H11', 'H26', 'H28', 'H29', 'H38', 'H40'],
			effects: { likelihood: 0, impact: 0.3 },
			preconditions: [
				{
					text: 'A lawful way to pass money to small groups, some of them without registration.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'A budget line that one person may spend within two days.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Money or tools from abroad can be used as a charge. The group that receives decides, with its lawyer.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Where ways around a block are forbidden, teaching them can bring people to prison. Ask a local lawyer first.',
					grade: 'judgement'
				},
				{
					text: 'The places hit worst have the fewest groups that can join. A kit in English alone will miss them.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'shelf-of-texts',
					what: 'Put five texts on a shelf that works offline: warning, letter, form, cost sheet, line for the press.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'All five are in the languages you need, on paper and on two devices.',
					grade: 'case'
				},
				{
					id: 'own-your-addresses',
					what: 'See that site, domain and accounts belong to the organisation, and keep a copy of the site elsewhere.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The register is complete, and the copy was opened from another network.',
					grade: 'judgement'
				},
				{
					id: 'fast-small-fund',
					what: 'Set aside a small sum that partners can ask for in ten lines and get within days.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen:
						'A trial payment reached a partner within five days, lawfully and with a receipt.',
					grade: 'judgement'
				},
				{
					id: 'pair-two-skills',
					what: 'Bring one group that knows the law and one that knows networks together in each place.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Both have done one drill together and written what they lack.',
					grade: 'judgement'
				}
			],
			sources: ['K1', 'K6', 'K7', 'K11'],
			evidence: 'judgement'
		}
	]
});
