import { defineCase, judged, told } from './define-case';

export const vuka = defineCase({
	id: 'vuka',
	title: 'Calls on one country at a time, in a coalition that spans the world',
	organisation: 'Vuka! Coalition for Civic Action',
	kind: 'coalition',
	region: 'global',
	countries: [],
	place: 'Worldwide',
	years: 'up to 2019',
	written: 2019,
	work: ['advocacy', 'civic', 'civil-liberties', 'human-rights', 'solidarity'],
	summary:
		'About 160 organisations asked how the world’s civil society should answer closing space. They formed a coalition with a secretariat, a steering group and six action teams, and spoke on calls about one country at a time. A coordinator who competes with nobody and a secure platform made sharing possible. The case tells of wider reach and easier ways into international bodies; it tells of no country in which the calls turned events.',
	situations: [
		'A crackdown strikes one country, and supporters abroad all act without knowing about each other.',
		'Arrests, closures and a repressive bill come together, and everyone concerned should get on one call.',
		'Several international networks follow the same government and repeat each other’s letters and statements.',
		'Attacks on civic freedom are well recorded, yet no one has a shared plan for answering them.',
		'Your national group is in trouble and knows nobody in embassies or international institutions.',
		'Partners need a protected online space to draft texts and plan while a crisis unfolds.',
		'Rival organisations hold back what they know about a place, and trust has to grow first.',
		'A neutral person should put scattered information together and point to what nobody is doing.',
		'Somebody among your allies may know an ambassador, and you must find out fast who it is.',
		'Specialists in court cases, rapid response and hostile narratives could join forces across borders.',
		'Restrictions ease without warning, and friends abroad have not agreed on a first move.',
		'National voices ought to set the course when outsiders discuss what to do about their country.'
	],
	notFor: [
		'The trouble concerns only your own house: a debt, a server, a quarrel in the team.',
		'It would be dangerous if it became known that you talk to organisations abroad.'
	],
	words: [
		'crackdown in one country',
		'coordination call',
		'country call',
		'duplicate statements',
		'uncoordinated letters',
		'embassies',
		'diplomats',
		'ambassador',
		'European Union delegation',
		'state department',
		'UN office',
		'international allies',
		'global networks',
		'international NGOs ask what to do',
		'how can we help from outside',
		'solidarity from abroad',
		'share information securely',
		'secure platform',
		'encrypted group',
		'secure room',
		'sharing intelligence about situation',
		'neutral coordinator',
		'secretariat',
		'division of labour',
		'action teams',
		'pooled contacts',
		'member in trouble',
		'partner organisation arrested',
		'several members closed at once',
		'wave of arrests and closures',
		'wave of dissolutions',
		'coup',
		'military took power',
		'state of emergency',
		'emergency law',
		'joint strategy',
		'rapid response',
		'nobody has the whole picture',
		'competing organisations',
		'trust between networks',
		'national groups lead',
		'nothing about us without us',
		'global alliance',
		'closing space everywhere'
	],
	rooms: ['obstructed', 'repressed', 'closed'],
	fits: {
		'LEG-01': 2,
		'LEG-02': 1,
		'LEG-03': 2,
		'LEG-04': 1,
		'LEG-05': 2,
		'LEG-07': 1,
		'LEG-10': 1,
		'FIN-01': 1,
		'FIN-06': 1,
		'DIG-04': 1,
		'DIG-09': 1,
		'REP-09': 1,
		'SEC-01': 1
	},
	threats: ['LEG-01', 'LEG-03', 'LEG-05', 'REP-09', 'LEG-04', 'LEG-07'],
	trigger: [
		told(
			['C1'],
			'No single attack started it, but a question: what can international civil society do about closing space everywhere?'
		),
		told(
			['C3'],
			'Attacks on civic freedom were well documented, while the strategies against them ran side by side.'
		)
	],
	before: [
		told(
			['C2'],
			'Trust came before requests: members had to see what they gain before they gave their time.'
		),
		told(
			['C2'],
			'The coalition had to choose between few countries in depth and many countries lightly.'
		),
		told(
			['C4'],
			'A secure platform was set up, with rooms for incidents and rooms for emergencies.'
		)
	],
	during: [
		told(
			['C2'],
			'Country coordination calls brought together those who work on one country, to plan answers to closing space there.'
		),
		told(
			['C2'],
			'The coordinator drew together what was shared, so that next steps became visible.'
		),
		told(['C4'], 'Incident rooms let members write papers together, chat and plan joint action.'),
		told(
			['C4'],
			'Emergency rooms were meant to pool contacts to diplomats, United Nations staff and governments.'
		),
		told(
			['C3', 'C6'],
			'Teams worked on rapid response, counter-narratives and strategic litigation, among other things. One security charity joined the teams for rapid response and technology.'
		),
		judged(
			'Let people from the country speak first on a call, and agree with them what may leave the room. Whether the calls were run like this was not read.'
		)
	],
	after: [
		told(['C1'], 'Members who had met in the coalition began to work with one another directly.'),
		told(
			['C1', 'C2'],
			'Ideas from the calls needed money and a mechanism behind them to become real.'
		),
		judged(
			'Send short notes through a safe channel after each call, and agree which events would lead to the next one.'
		)
	],
	governance: [
		told(
			['C1', 'C5'],
			'About 160 international, regional and national organisations had an equal say on the priorities.',
			'2019'
		),
		told(
			['C2'],
			'The secretariat was housed at CIVICUS, a world alliance. A steering group had 19 members.',
			'2019'
		),
		told(['C1', 'C6'], 'There were six action teams, and members chose the ones they joined.'),
		{
			...told(
				['C3'],
				'The coalition’s website, without a date, counts more than 220 allies, among them women’s groups, movements and unions.'
			),
			checkedOn: '2026-11-21'
		}
	],
	resources: [
		told(['C2'], 'A coordinator and a secure platform were central.'),
		told(
			['C2'],
			'Good analysis needs resources and ways to act on it. Which ones the coalition had is not told.'
		),
		judged(
			'What it takes: a coordinator for at least half of the week, a safe platform with someone who looks after it, and a small fund that can pay within days.'
		)
	],
	outcomes: [
		told(['C1'], 'With so many kinds of members, campaigns reached more people.', '2019'),
		told(
			['C1'],
			'National groups found it easier to deal with international and regional bodies.',
			'2019'
		),
		told(['C1'], 'Members formed ties with each other that no one had planned.', '2019'),
		told(
			['C1'],
			'New and inventive initiatives grew in the action teams, which also looked after them.',
			'2019'
		),
		told(['C2'], 'The secure platform is described as of great worth for building trust.', '2019'),
		judged(
			'No outcome for a single country is known from what could be read: no law stopped, no person freed, no number of calls.'
		)
	],
	challenges: [
		told(['C1'], 'It was hard to keep talks about a country going.'),
		told(
			['C1', 'C2'],
			'When space opened, members found few actions they could agree on. They were practised in fighting restrictions, not in using openings.'
		),
		told(['C2'], 'Depth in a few countries and breadth over many pulled against each other.')
	],
	lessons: [
		told(['C1', 'C2'], 'Trust is the base, and a secure platform helps to build it.'),
		told(
			['C2'],
			'Those who coordinate must not compete with members, and should leave room for others.'
		),
		told(
			['C1', 'C2'],
			'Someone has to put the pieces together and see gaps and chances. Money and ways to act must stand ready.'
		),
		judged(
			'Prepare for good news too: agree what you would do in the first month if space opened in one of your countries.'
		)
	],
	since: [
		judged(
			'Nothing dated after 2020 about the coalition’s own work was read. Whether the calls, the platform and the teams still exist is not known, so do not count on them before you have asked.'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the publisher’s summary, the opening of the case page, the opening of the case study in a mirrored copy, and pages of the coalition and one member. Not read: the body of the case study with its examples. How often calls took place, on which countries, who chaired them and what came of them is not known. Nothing after 2020 was found.',
	sources: [
		{
			key: 'C1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/vuka-building-an-international-coalition-to-coordinate-and-enable-civil-societys-response-to-closing-space/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C2',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/vuka',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C3',
			title: 'Vuka!: home page with aims, structure and teams',
			url: 'https://www.vukacoalition.org/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C4',
			title: 'Vuka!: page on tools, with the two kinds of rooms',
			url: 'https://www.vukacoalition.org/ToolsAndMethodologies/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C5',
			title: 'DocSlides: mirrored opening of the case study',
			url: 'https://www.docslides.com/importedferrari/vuka-is-a-broad-coalition-of-approximately-160-international-regiona',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C6',
			title: 'Open Briefing: note of a security charity on joining the coalition',
			url: 'https://openbriefing.org/blog/open-briefing-joins-the-vuka-coalition-for-civic-action',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'vuka-country-calls',
			caseId: 'vuka',
			name: 'A call on one country, with a coordinator who puts the pieces together',
			summary:
				'Those who work on the same country meet on a call and share what they know. A coordinator who competes with nobody draws it together, so that gaps and next steps show. What came of the calls in any one country is not known.',
			threats: ['LEG-01', 'LEG-03', 'LEG-05', 'LEG-04', 'LEG-07', 'REP-09'],
			fronts: ['solidarity', 'political', 'learning'],
			phases: ['prepare', 'respond', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'partners'],
			raises: ['H02', 'H37', 'H40', 'H42'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'A coordinator whom all trust, from a body that is not after the same funds or headlines.',
					grade: 'case'
				},
				{
					text: 'People from the country who want the call and can join it without danger.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A leaked call can harm the people in the country. Use first names or roles, record nothing, and share only what each has cleared.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'To take part in a call from abroad may itself be a risk for those inside. Offer them a way to speak through someone else.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Momentum fades. The case names this as a main difficulty, and a call without a next step feeds it.',
					grade: 'case'
				},
				{
					text: 'Those who coordinate can come to fill the room. The case says that they should make space, not take it.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'choose-countries',
					what: 'Choose the countries you will follow closely, and say which you will not.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The list has at most three countries, and the reasons are noted.',
					grade: 'case'
				},
				{
					id: 'find-neutral-coordinator',
					what: 'Find a coordinator who does not compete with members, and pay for the hours.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Every member has said yes to the person, and six months are paid for.',
					grade: 'case'
				},
				{
					id: 'first-call',
					what: 'Hold the call within three days of a blow: voices from the country first, then what each knows and can give.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The call was held, and people from the country spoke first or sent word.',
					grade: 'judgement'
				},
				{
					id: 'gaps-and-next-steps',
					what: 'Write one page after the call: what we know, what is missing, who does what by when.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'The page went out by the safe channel, cleared by those it concerns.',
					grade: 'case'
				},
				{
					id: 'agree-triggers',
					what: 'Agree which events lead to the next call, good news included.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Five triggers are listed, and at least one of them is an opening.',
					grade: 'judgement'
				}
			],
			sources: ['C1', 'C2'],
			evidence: 'judgement'
		},
		{
			id: 'vuka-secure-rooms',
			caseId: 'vuka',
			name: 'Secure rooms for an incident',
			summary:
				'The platform gave members a closed place to chat, write together and plan when something happens. The case study says that it was of great worth for building trust. Which software it used was not read.',
			threats: ['LEG-05', 'LEG-01', 'LEG-04'],
			fronts: ['digital', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['data', 'solidarity', 'partners'],
			raises: ['H23', 'H25', 'H38', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Someone who looks after access: who comes in, who leaves, what is kept and for how long.',
					grade: 'judgement'
				},
				{
					text: 'A tool that people in the country may lawfully use and can reach.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'No platform is safe from a seized phone or a false member. Put in only what could be read by others without harm to anyone.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'In some places the tool itself is a reason for suspicion. Ask those inside before you invite them.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Rooms that stay open for years gather names. Set a closing date, and first ask your lawyer what must be kept.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'pick-safe-tool',
					what: 'Choose one tool with advice from a digital security helper, and write down what may not go into it.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'The half-page of rules is agreed and two-factor login is on for all.',
					grade: 'judgement'
				},
				{
					id: 'open-room',
					what: 'Open a secure room for the incident.',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'Everyone in the room has a task and is known to two others there.',
					grade: 'case'
				},
				{
					id: 'write-together',
					what: 'Write the joint text in the room.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'Those concerned have cleared the text, and it is out.',
					grade: 'case'
				},
				{
					id: 'try-the-room',
					what: 'Rehearse once with a made-up incident, from the alarm to the closing of the room.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 60,
					doneWhen: 'Eight of ten members were in the room within a day.',
					grade: 'judgement'
				}
			],
			sources: ['C1', 'C2', 'C4'],
			evidence: 'case'
		},
		{
			id: 'vuka-shared-contacts',
			caseId: 'vuka',
			name: 'Pooled contacts to diplomats, the United Nations and governments',
			summary:
				'Emergency rooms were made for one question: who among us knows someone who can be called about this country? The case tells that national groups came into touch with international bodies more easily. Whether the rooms brought this about is not known.',
			threats: ['LEG-05', 'LEG-03', 'LEG-01', 'LEG-04'],
			fronts: ['political', 'solidarity', 'legal'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['solidarity', 'partners', 'legal'],
			raises: ['H40', 'H41', 'H42'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'Members that are willing to share a contact, not only to say that they have one.',
					grade: 'judgement'
				},
				{
					text: 'The person or group concerned wants outside help of this kind.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A call by an embassy can help one person and harm another. Those concerned decide, or the family if they cannot.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A list of contacts is worth stealing. Keep names with the members who own them, and share only “we know someone”.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Support from abroad can be shown as foreign steering. Let groups at home choose whether, when and who.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-who-knows-whom',
					what: 'Map which ally can reach which embassy, ministry, parliament or United Nations office, without writing names.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Each of the five most useful offices has two allies who can reach it.',
					grade: 'judgement'
				},
				{
					id: 'short-introduction',
					what: 'Prepare one page about you and your country that an ally may hand on, and date it.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Three allies hold the page, and each knows what may not be added.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-door',
					what: 'Ask the group in the first two days who can open a door, with the consent of those concerned.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'The consent is noted, and two offices have been told.',
					grade: 'judgement'
				},
				{
					id: 'go-with-national-voices',
					what: 'Take people from the country along to meetings with international bodies, or let them write what is said.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'One meeting was held with words that the national group had chosen.',
					grade: 'judgement'
				}
			],
			sources: ['C1', 'C4'],
			evidence: 'judgement'
		},
		{
			id: 'vuka-action-teams',
			caseId: 'vuka',
			name: 'Action teams that members choose',
			summary:
				'Six teams took up subjects such as rapid response, counter-narratives and strategic litigation, and each member joined where it had something to give. The publisher tells that new initiatives grew in the teams and were looked after there.',
			threats: ['LEG-01', 'LEG-05', 'REP-09'],
			fronts: ['solidarity', 'legal', 'communications', 'digital'],
			phases: ['prepare', 'respond', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'communications', 'legal'],
			raises: ['H03', 'H33', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Enough members with different skills. With fewer than ten, one team with clear tasks is plenty.',
					grade: 'judgement'
				},
				{ text: 'A little money that a team may spend without a long vote.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'Ideas without money and a way to act die. The case calls for ready resources.',
					grade: 'case'
				},
				{
					text: 'A team for court cases is of use only where a court can be reached. Elsewhere let it document.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Six teams can mean six sets of meetings. Close a team that has no task for half a year.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'list-what-each-gives',
					what: 'List for each member one thing it can give: hours of a lawyer, reach, safety advice, money, a room.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Every member has one line, and the gaps are marked.',
					grade: 'judgement'
				},
				{
					id: 'let-members-choose',
					what: 'Let members choose the teams they join, with a lead and a first task for each team.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'Each team has a lead, a deputy and one task with a date.',
					grade: 'case'
				},
				{
					id: 'money-for-first-days',
					what: 'Set aside a small sum that the rapid response team may spend within two days.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 90,
					doneWhen: 'The rules fit on half a page, and one test payment went out lawfully.',
					grade: 'judgement'
				},
				{
					id: 'hand-task-to-team',
					what: 'Hand each gap from a country call to one team, with a date.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Every gap has a team, or a note that nobody can fill it.',
					grade: 'judgement'
				}
			],
			sources: ['C1', 'C2', 'C3', 'C6'],
			evidence: 'case'
		}
	]
});
