import { defineThreat } from '../define';

export const sec01 = defineThreat({
	id: 'SEC-01',
	category: 'legal',
	alsoIn: ['disinformation', 'digital'],
	title: 'Physical attack on or threat to staff',
	definition:
		'Somebody hurts a person who works with you, breaks into their place, or says that they will.',
	earlySign: 'a warning by phone or at the door, or the same stranger twice',
	synonyms: [
		'assaulted or shot',
		'beaten',
		'violence',
		'death threat',
		'killed or murdered',
		'kidnapped or kidnapping',
		'abducted or disappeared',
		'arson',
		'break-in, burglary or robbed',
		'intimidated or threatened'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Police or soldiers, in or out of uniform',
			'Paramilitary or party groups',
			'Hired criminals',
			'Neighbours or relatives who were stirred up',
			'Staff of a company that you criticise'
		],
		signs: [
			'A warning by phone, at the door or through a relative',
			'The same stranger or vehicle twice',
			'A public figure calls you an enemy or a terrorist',
			'Peers with the same theme are attacked',
			'Break-ins in which only papers or devices are taken',
			'Dates near: a march, a hearing, an election'
		],
		hits: [
			'People are hurt or killed',
			'Families live in fear or must leave',
			'Leaders go into exile, and their knowledge with them',
			'The work falls silent where it matters most',
			'Those who stay feel guilty towards those who were hit'
		],
		exposure: [
			{
				id: 'arrived-within-the-hour',
				question: 'Would we know within an hour that one of us has not arrived?',
				why: 'What helps after a disappearance helps most in the first hours.',
				answers: [
					'Yes: agreed calls, and someone who acts when one is missing',
					'Yes, on journeys that we think dangerous',
					'Only if somebody happens to wonder',
					'No'
				]
			},
			{
				id: 'threats-in-a-year',
				question: 'How often was one of us threatened, followed or attacked in the last year?',
				why: 'Attacks are seldom the first thing that happens.',
				answers: [
					'Never, and we have asked everyone',
					'Never, as far as we know',
					'Once or twice',
					'Several times, or more and more'
				]
			},
			{
				id: 'leave-tonight',
				question: 'Could one of us and their family leave tonight, lawfully and safely?',
				why: 'A door, a car and money cannot be found at night.',
				answers: [
					'Yes: place, transport, money and papers are ready',
					'Yes, with some hours of calls',
					'Only one person, without the family',
					'No'
				]
			}
		],
		prompts: [
			'Who among us is most at risk, and is it the one we think of?',
			'Who wants to hurt us, what do they want, and whose lawful word could make them stop?',
			'What do families know, and what do they want to know?',
			'Who guards, drives and cleans for us, and are they in the plan?',
			'What would a person need in order to come back?'
		],
		capacities: [
			'Agreed calls on journeys, and a person who acts when one is missing',
			'A plan for each person at higher risk, made with them',
			'A place, transport and money for a sudden move',
			'Doctors and lawyers who come at night',
			'Embassies, monitors and networks that know you already',
			'Doors, light and a second way out',
			'Talk about fear, and rest after it'
		],
		moves: {
			'24h': [
				{
					id: 'get-to-safety',
					what: 'Bring the person and others at risk to a place that is safe, and get medical help',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen:
						'A doctor has seen the injured, and each person’s place is known to two people only.',
					grade: 'judgement'
				},
				{
					id: 'count-everybody',
					what: 'Count everybody, also drivers, guards and volunteers',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Every name has an answer, or somebody is looking.',
					grade: 'judgement'
				},
				{
					id: 'tell-family',
					what: 'Tell the family first, as the person wished, and ask what they need',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The family has heard it from you, with a person to call at any hour.',
					grade: 'judgement'
				},
				{
					id: 'call-counsel-and-monitor',
					what: 'Call counsel and a body that protects defenders',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 1,
					doneWhen: 'Both have the facts and a number to reach you.',
					grade: 'judgement'
				},
				{
					id: 'keep-traces',
					what: 'Keep traces: photographs, clothes, messages, names of witnesses',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'They are stored safely, and witnesses were asked whether they agree.',
					grade: 'judgement'
				},
				{
					id: 'stop-what-exposes',
					what: 'Stop travel and meetings that expose others',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'All teams have confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'person-decides-public',
					what: 'Let the person or the family decide whether it is made public',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Their decision is noted, and everyone who may publish knows it.',
					grade: 'judgement'
				},
				{
					id: 'report-with-counsel',
					what: 'Decide with counsel whether a report to the police helps or harms, and to whom',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The decision is noted; if filed, the number too.',
					grade: 'judgement'
				},
				{
					id: 'ask-for-visible-friends',
					what: 'Ask embassies, UN offices or trusted leaders to call, visit or speak, if the person wants it',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'At least two have been asked, and their answers are noted.',
					grade: 'judgement'
				},
				{
					id: 'emergency-grant',
					what: 'Apply for an emergency grant for treatment, a move or protection',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The application is sent by a safe route.',
					grade: 'judgement'
				},
				{
					id: 'look-at-risk-anew',
					what: 'Look at the risk anew for everyone, and change what each does',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 3,
					doneWhen: 'Each person at risk has a new plan that they accept.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'support-over-time',
					what: 'Pay for treatment and counselling, for families too',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Each person concerned has had the offer, and costs are covered.',
					grade: 'judgement'
				},
				{
					id: 'move-for-longer',
					what: 'Arrange a longer stay elsewhere, if the person wants it, with work and company there',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The person has a place, an income for the time and a date to look again.',
					grade: 'judgement'
				},
				{
					id: 'follow-the-case',
					what: 'Follow the case: police, court, regional or UN bodies',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'A file with dates exists, and the next step has an owner.',
					grade: 'judgement'
				},
				{
					id: 'make-it-costly',
					what: 'Work with allies so that those who order attacks have to answer for them, by law and in public opinion',
					front: 'political',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen:
						'Allies have agreed who says what to whom, and those who were hit have consented.',
					grade: 'judgement'
				},
				{
					id: 'change-how-we-work',
					what: 'Change routes, hours and who is seen, and practise it',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The changes were practised once.',
					grade: 'judgement'
				},
				{
					id: 'remember-and-rest',
					what: 'Make room for mourning, thanks and rest',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'A time together was held, as those concerned wished.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'The coalition of human rights defenders in Malawi met threats and attacks during nine months of protest. They followed the disputed election of May 2019.',
				grade: 'case',
				sources: ['mw-case'],
				when: '2019'
			},
			{
				text: 'Petrol bombs at the home of the chair of that coalition were reported in March 2020. The president of Malawi had called it terrorist.',
				grade: 'case',
				sources: ['mw-amnesty', 'mw-omct'],
				when: '2020-03'
			},
			{
				text: 'Amnesty, OMCT and FIDH spoke out for the coalition in Malawi within ten days.',
				grade: 'case',
				sources: ['mw-amnesty', 'mw-omct'],
				when: '2020-03'
			},
			{
				text: 'Charges of 2019 against members of the coalition in Malawi were withdrawn in October 2020.',
				grade: 'case',
				sources: ['mw-fld'],
				when: '2020-10'
			},
			{
				text: 'Members of the feminist network in Nicaragua faced prison, sexual violence in custody and threats by police and paramilitaries. Many went into exile.',
				grade: 'case',
				sources: ['S86']
			},
			{
				text: 'Emergency grants have covered medical care, lawyers, prison visits, moves to safety and equipment. Terms may have changed.',
				grade: 'context',
				sources: ['S50'],
				checkedOn: '2026-11-21'
			},
			{
				text: 'A protocol for defenders asks for one trusted contact and agreed times for checking in.',
				grade: 'context',
				sources: ['S32']
			}
		],
		sources: [
			{
				key: 'mw-case',
				title: 'Solidarity Action Network: the HRDC case',
				url: 'https://solidarityaction.network/case-study/hrdc-malawi/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'mw-amnesty',
				title: 'Malawi24: Amnesty asks for an end to threats, March 2020',
				url: 'https://malawi24.com/2020/03/10/amnesty-tells-mutharika-to-stop-threatening-activists/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'mw-omct',
				title: 'OMCT: urgent intervention on members of the Human Rights Defenders Coalition',
				url: 'https://www.omct.org/en/resources/urgent-interventions/smear-campaign-and-judicial-harassment-of-three-members-of-the-human-rights-defenders-coalition',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'mw-fld',
				title: 'Front Line Defenders: the 2019 case of members of the coalition',
				url: 'https://frontlinedefenders.org/en/case/judicial-harassment-human-rights-defenders-gift-trapence-and-macdonald-sembereka',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S86',
				title: 'Solidarity Action Network: cases in the Americas, with the case of Nicaragua',
				url: 'https://solidarityaction.network/?region=americas',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S50',
				title: 'CCC Creative Center: notice about emergency grants of Lifeline',
				url: 'http://www.ccc-tck.org.ua/eng/news/35/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S32',
				title: 'Open Briefing: the Defenders Protocol',
				url: 'https://openbriefing.gitbook.io/defenders-protocol',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
