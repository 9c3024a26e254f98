import { defineCase, judged, nearby, told } from './define-case';

export const planYouth = defineCase({
	id: 'plan-youth',
	title: 'Flexible money and a mentor for young people’s organisations',
	organisation: 'Plan International',
	kind: 'organisation',
	region: 'americas',
	countries: [],
	place: 'Latin America; the countries of the pilot are not known',
	years: '2020–2021',
	written: 2021,
	work: ['civic', 'development', 'youth'],
	summary:
		'An international organisation tried out a new way to strengthen groups led by young people in Latin America. It gave them core money directly, to be used flexibly, together with mentoring, so that they could adapt when risks arose. How many groups took part, how much they received and what changed is not known. Other work of the same organisation shows what keeps young groups from money.',
	situations: [
		'A youth group runs out of money just when the risks to its members are growing.',
		'Grants are tied to last year’s plan and may not be spent on safety today.',
		'Funders pay for activities only, and nothing covers an urgent trip, a lawyer or a pause.',
		'Long forms, jargon and heavy reporting shut young activists out of funding.',
		'Young organisers fear a backlash because of their skin colour, gender or sexuality.',
		'A bigger organisation used a collective of young people to win a grant and then dropped it.',
		'Poor internet and bureaucracy keep student groups in remote places from applying for support.',
		'Young leaders have been hit hard and need an experienced companion to get back on their feet.',
		'As a donor, you would like partners to shift money freely when danger shifts.',
		'Teenage campaigners should choose their own degree of public exposure.',
		'Collectives in different towns meet the same hostility and would gain from coming together.',
		'You plan a meeting with your donor to ask for core support in place of earmarked project funds.'
	],
	notFor: [
		'A ban on foreign money makes any payment to the group a crime.',
		'Accounts have been frozen and you need access to what is already yours.'
	],
	words: [
		'donor ended all programmes',
		'aid freeze',
		'stop-work order',
		'development budget cut',
		'core costs not covered',
		'bridge funding',
		'no reserve',
		'lay off staff',
		'close field offices',
		'only one donor',
		'half of our income gone',
		'donor changed priorities',
		'donor leaves the country',
		'last instalment not paid',
		'unrestricted support',
		'emergency money within days',
		'small groups cannot fill the forms',
		'payments to persons without organisation',
		'fiscal sponsor',
		'pass-through grants',
		'partners depend on our grant',
		'youth group',
		'young activists',
		'student group',
		'youth-led',
		"girls' club",
		'adolescents',
		'young volunteers',
		'informal group without papers',
		'mutual aid',
		'unregistered group',
		'no legal status so no donor pays',
		'too small for donors',
		'grant rules exclude us',
		'donor wants audited accounts',
		'donor left',
		'grant stopped from one day to the next',
		'funding cut',
		'aid cuts',
		'project money only',
		'core money',
		'flexible money',
		'change budget lines in emergency',
		'move money to safety',
		'emergency needs not in the budget',
		'report formats too hard',
		'mentor',
		'accompaniment',
		'trusted adult',
		'young people harassed online',
		'parents forbid',
		'school threatens expulsion',
		'university disciplines',
		'minors in photographs',
		'how visible should we be',
		'young people burned out',
		'safe spaces for young people',
		'gangs',
		'threats on the way home',
		'young people not taken seriously',
		'micro-grant',
		'direct funding to local groups',
		'intermediary takes the money',
		'localisation',
		'first-time grantee',
		'gender diverse youth',
		'climate strikes by pupils'
	],
	rooms: ['narrowed', 'obstructed', 'repressed'],
	fits: {
		'FIN-03': 2,
		'FIN-04': 3,
		'FIN-09': 1,
		'DIS-07': 1,
		'DIS-08': 1,
		'REP-06': 2,
		'SEC-02': 2
	},
	threats: ['FIN-03', 'FIN-04', 'LEG-07', 'REP-06', 'SEC-02'],
	trigger: [
		told(
			['E6'],
			'Organisations led by young people in the region face risks, and the organisation looked for a way to make them more resilient.'
		),
		nearby(
			['E1'],
			'A design studio that worked for the organisation writes of a steep rise in activism by young people in the region. It says that a lack of money holds them back most.'
		),
		judged(
			'Money that is tied to a plan of last year cannot follow a danger of this week. That is the gap which flexible money is meant to close.'
		)
	],
	before: [
		nearby(
			['E1'],
			'For another project, a platform for finding grants, the studio held workshops with activists in one city in Brazil and two in Guatemala.'
		),
		nearby(
			['E1'],
			'Found there: forms full of jargon and bureaucracy that can hardly be filled in without an experienced helper.'
		),
		nearby(
			['E1'],
			'Young people told of larger organisations that applied together with them, and dropped them once the money had come.'
		),
		nearby(
			['E1'],
			'They feared judgement and persecution over race, gender, sexuality, belief or way of life. Internet and electricity were unreliable.'
		),
		judged(
			'How the groups of the pilot were found and chosen is not known. Say in public how you choose, or the choice itself breaks trust.'
		)
	],
	during: [
		told(
			['E6'],
			'The pilot gave direct core funding that groups could use flexibly, and mentoring beside it.'
		),
		told(['E6'], 'The aim was that groups could adapt to risks as they came up.'),
		judged(
			'What the mentors did, how often they met and who they were could not be read. The steps on mentoring are ours.'
		),
		nearby(
			['E3'],
			'A later regional programme of the organisation brings collectives of young people together and speaks of managing risk on purpose.'
		)
	],
	after: [
		judged(
			'Whether the pilot was looked back on, and whether finance rules changed for good, is not known.'
		)
	],
	governance: [
		judged(
			'The sources do not say who decided on the grants. Give young people seats where it is decided, and pay them for their time.'
		),
		judged(
			'Direct means that the group holds the money itself. Whether groups without registration could take part is not known.'
		)
	],
	resources: [
		judged(
			'Unrestricted money, mentors with hours, and a finance team that is willing to carry some risk. No sums of the pilot are known.'
		),
		nearby(
			['E4'],
			'For comparison: a pooled fund in which the organisation took part gave more than one million US dollars to 234 groups in 91 countries, from May 2020 on.',
			'2020'
		),
		nearby(
			['E5'],
			'Another organisation put half a million US dollars into a similar pilot with thirteen partners.'
		)
	],
	outcomes: [
		judged(
			'No outcome of the pilot is known from what could be read. There is no number of groups, no sum, and no account of what they did with the freedom.'
		)
	],
	challenges: [
		nearby(['E1'], 'Trust is low where groups were used for an application and then left out.'),
		nearby(['E1'], 'Weak internet and unreliable electricity shut groups out of digital forms.'),
		judged(
			'The rules of donors and auditors ask for papers that a young group cannot have. Somebody must carry that gap, and it should not be the group.'
		)
	],
	lessons: [
		judged(
			'Flexibility protects. A group that may move money can pay for a safe journey, a lawyer or a quiet month when it needs one.'
		),
		judged('Ask the groups what blocks them before you design a form for them.'),
		judged(
			'A grant without a person to call is a burden. A mentor without money is a visitor. The case puts both together.'
		)
	],
	since: [
		nearby(
			['E2'],
			'By August 2023 a regional youth programme of the organisation, paid for by Swedish aid, worked with twenty-three youth-led groups in eight countries. Whether it grew from the pilot is not confirmed.',
			'2023-08-11'
		)
	],
	evidence: 'weak',
	evidenceNote:
		'Read about the pilot: one line in the publisher’s list. Read around it: pages on other projects of the same organisation and two comparisons. Not read: the case study. It was written between September 2020 and March 2021; the month is not known. Nothing is known of the results.',
	sources: [
		{
			key: 'E1',
			title: 'Here I Am Studio: account of a platform for young activists, made for Plan',
			url: 'https://hereiamstudio.com/work/equality-accelerator-powering-a-global-community-of-youth-activists-to-build-a-more-equal-future',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E2',
			title: 'Plan International Paraguay: news on a regional youth programme, August 2023',
			url: 'https://plan-international.org/paraguay/noticias/2023/08/11/las-juventudes-podemos',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E3',
			title: 'Plan International: page of the regional youth programme for Latin America',
			url: 'https://plan-international.org/america-latina/programa-regional-de-juventudes-prj/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E4',
			title: 'Plan USA: article on money for groups of girls and a pooled fund',
			url: 'https://www.planusa.org/where%E2%80%99s-the-money-for-girls',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E5',
			title: 'Save the Children: article on flexible money for youth-led groups',
			url: 'https://savethechildren.org/us/charity-stories/flexible-funding-in-localized-youth-led-development',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'E6',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'plan-flexible-core',
			caseId: 'plan-youth',
			name: 'Core money that may move when the danger moves',
			summary:
				'The pilot gave young groups core funding directly and let them use it flexibly, so that they could adapt to risks. Sums, rules and results are not known. The steps below are written for a funder and for a group that asks one.',
			threats: ['FIN-04', 'FIN-03', 'LEG-07'],
			fronts: ['financial', 'programme', 'solidarity'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['finance', 'partners'],
			raises: ['H10', 'H11', 'H38', 'H39'],
			effects: { likelihood: 0.2, impact: 0.4 },
			preconditions: [
				{
					text: 'A funder who may give money that is not tied to single activities.',
					grade: 'judgement'
				},
				{
					text: 'A lawful way to receive it: an account of the group’s own, or a registered host with a written agreement.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where money from abroad must be declared or is forbidden, a grant can bring the group a charge. Ask a lawyer in the country first.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'A host can keep the money or lose it. Agree in writing what it may keep, and how the group gets the rest.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Lists of who received money can point to young people. Keep names out of public reports unless they agreed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Money can split a group of friends. Ask how it will decide before the first payment.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'one-page-grant',
					what: 'Write a grant letter of one page: the sum, the dates, what it may not pay for, and everything else is free.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'The auditor has accepted the letter, and a young person explained it back.',
					grade: 'judgement'
				},
				{
					id: 'care-and-safety-line',
					what: 'Put a line for safety and care into each grant, and say that it may be used without asking.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Every running grant has the line.',
					grade: 'judgement'
				},
				{
					id: 'ask-your-funder',
					what: 'Ask your funders in writing which part you may move without asking, and which part with one e-mail.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Two funders have answered with a share in per cent.',
					grade: 'judgement'
				},
				{
					id: 'two-day-answer',
					what: 'Agree that a request to move money because of danger gets an answer within two days.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'A test request was answered in time, by a named role and its deputy.',
					grade: 'judgement'
				},
				{
					id: 'look-at-the-moves',
					what: 'Look together every half year at what was moved and why, without blame.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'One rule has been changed because of it, or kept with a reason.',
					grade: 'judgement'
				}
			],
			sources: ['E4', 'E5', 'E6'],
			evidence: 'judgement'
		},
		{
			id: 'plan-mentor-beside-money',
			caseId: 'plan-youth',
			name: 'A mentor beside the money',
			summary:
				'Mentoring came with the grants in the pilot. Who the mentors were and how they worked could not be read, and no effect is told. A mentor can help a group to see risks early and to keep going after a blow.',
			threats: ['FIN-04', 'REP-06', 'LEG-07'],
			fronts: ['people', 'programme', 'solidarity'],
			phases: ['prepare', 'respond', 'adapt'],
			effort: 2,
			needs: ['people', 'partners'],
			raises: ['H18', 'H20', 'H22', 'H37'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'Mentors the group itself has chosen or accepted, and whom it may send away.',
					grade: 'judgement'
				},
				{
					text: 'A safeguarding rule and an independent complaints route, above all where members are under age.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A mentor who also decides on the money holds too much power. Keep the two apart.',
					grade: 'judgement'
				},
				{
					text: 'A mentor learns things that could harm the group. Agree what is written down, and keep it short.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Where contact with an international organisation is dangerous, meet where and how the young people choose.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'choose-mentor',
					what: 'Let each group choose from three people, or name its own mentor.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen:
						'Group and mentor have agreed on one page what they will do and what they will not.',
					grade: 'judgement'
				},
				{
					id: 'safeguarding-check',
					what: 'Check mentors under your safeguarding rule, and show groups how to complain without going through them.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Each mentor is cleared, and each group has tried the complaints route.',
					grade: 'judgement'
				},
				{
					id: 'risk-talk',
					what: 'Hold a first talk only about risk: what could happen, to whom, and what you would do on that day.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Mentor',
					days: 30,
					doneWhen: 'The group has three dangers, three signs and three first moves on one sheet.',
					grade: 'judgement'
				},
				{
					id: 'call-the-mentor',
					what: 'Call the mentor within a day when something happens, and decide together whether to pause.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Group coordinator',
					days: 1,
					doneWhen: 'The call was held, everyone is accounted for, and the next call has a time.',
					grade: 'judgement'
				},
				{
					id: 'end-well',
					what: 'Talk about the end six months before the money stops: what stays, who helps, what may cease.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Each group has a written plan for the first half year without the grant.',
					grade: 'judgement'
				}
			],
			sources: ['E6'],
			evidence: 'judgement'
		},
		{
			id: 'plan-ask-what-blocks',
			caseId: 'plan-youth',
			name: 'Ask what blocks young groups, and take it away',
			summary:
				'For another project of the same organisation, workshops in Brazil and Guatemala asked young activists what kept them from money. They named jargon, bureaucracy, weak internet, fear, and large organisations that had used them. What was done about each is not in what could be read.',
			threats: ['REP-06', 'FIN-04'],
			fronts: ['programme', 'financial', 'learning'],
			phases: ['prepare', 'adapt'],
			effort: 1,
			needs: ['programme', 'partners'],
			raises: ['H35', 'H36', 'H37'],
			effects: { likelihood: 0.4, impact: 0.1 },
			preconditions: [
				{
					text: 'Readiness to change a form or a rule because of the answers.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Asking and then changing nothing costs more trust than not asking.',
					grade: 'judgement'
				},
				{
					text: 'Do not ask anyone to tell of persecution in a group. Offer a private way, and someone to talk to afterwards.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A workshop shows who is an activist. Let people choose the place, and take no pictures.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'five-conversations',
					what: 'Talk with five young groups, among them two that were refused, and pay for their time.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Their words are on two pages, without names.',
					grade: 'context'
				},
				{
					id: 'strip-the-form',
					what: 'Strike every question from your form that nobody has used in the last two years.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The form fits on two pages and can be filled in on a phone, or by voice.',
					grade: 'judgement'
				},
				{
					id: 'share-of-money-rule',
					what: 'Write down that a partner named in your application receives its share, or hears why not before anyone else.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The rule is public, and the last three applications were checked against it.',
					grade: 'judgement'
				},
				{
					id: 'tell-what-changed',
					what: 'Tell the groups within two months what you changed and what you could not.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'Each group has had an answer to each point.',
					grade: 'judgement'
				}
			],
			sources: ['E1'],
			evidence: 'judgement'
		},
		{
			id: 'plan-chosen-visibility',
			caseId: 'plan-youth',
			name: 'Young people choose how visible they are, and are not left alone',
			summary:
				'Young activists told a project of the organisation that they feared backlash for who they are. A later regional programme brings groups together and speaks of managing risk on purpose. How either dealt with visibility could not be read, so the steps are ours.',
			threats: ['SEC-02', 'LEG-07', 'REP-06'],
			fronts: ['people', 'solidarity', 'communications'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['people', 'programme', 'solidarity'],
			raises: ['H19', 'H20', 'H21', 'H35', 'H41'],
			effects: { likelihood: 0.3, impact: 0.3 },
			preconditions: [
				{
					text: 'The group decides about its own name, pictures and places, each time anew.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'For members under age, the rules on consent of your country. Ask your lawyer.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Help from a large organisation can draw more fire. Back a group in public only if it asks.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Some have not told their families who they are. A photograph in the press can cost them their home.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A shared chat of many groups can be read by whoever is added. Keep plans and names off it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'visibility-levels',
					what: 'Agree with each group on a level: named, unnamed, or not mentioned at all, for each channel.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Group coordinator',
					days: 14,
					doneWhen:
						'The choice is written down, and your communications team checks it before publishing.',
					grade: 'judgement'
				},
				{
					id: 'peer-groups',
					what: 'Link each group with two others that it trusts, and pay for one meeting in person.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'The groups have met and agreed how one calls the others.',
					grade: 'context'
				},
				{
					id: 'safe-contacts',
					what: 'Let each member name one safe contact, kept by a person whom the group chose.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Group coordinator',
					days: 14,
					doneWhen: 'Each member has named someone or has said no.',
					grade: 'judgement'
				},
				{
					id: 'ask-before-backing',
					what: 'When a group is attacked, ask what it wants from you before you say a word in public.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The answer is noted, and what was asked for is under way.',
					grade: 'judgement'
				},
				{
					id: 'quiet-help',
					what: 'Offer help that nobody sees: a lawyer’s hour, a safe journey, someone to talk to, a pause with pay.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Each person affected has had the offer in private.',
					grade: 'judgement'
				}
			],
			sources: ['E1', 'E3'],
			evidence: 'judgement'
		}
	]
});
