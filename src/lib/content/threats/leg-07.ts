import { defineThreat } from '../define';

export const leg07 = defineThreat({
	id: 'LEG-07',
	category: 'legal',
	alsoIn: ['reputational'],
	title: 'Limits on protest, advocacy or campaigning',
	definition:
		'Rules forbid or frighten people out of gathering, speaking in public or working on policy.',
	earlySign: 'new permit rules, or a gag clause in a grant',
	synonyms: [
		'protest ban',
		'assembly permit',
		'demonstration forbidden',
		'lobbying law',
		'anti-advocacy clause',
		'gagging law',
		'election rules',
		'speech restrictions',
		'freedom of assembly',
		'campaigning limits'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A regulator of charities or associations',
			'The election office, in the months before a vote',
			'Police and local authorities who give or refuse permits',
			'Public funders who write silence into a grant'
		],
		signs: [
			'A grant contract with a new clause about campaigning',
			'Permits that once took a day now take weeks, or cost a guarantee',
			'Warnings to the sector before an election',
			'A peer is fined or loses a grant after a public word',
			'A bill on public order, on lobbying or on criticism on the internet'
		],
		hits: [
			'Events are cancelled, and people lose heart',
			'You soften what you say until nobody hears it',
			'Fines, and loss of charitable or tax status',
			'People who gather all the same are hurt or arrested',
			'Others take the silence for agreement'
		],
		exposure: [
			{
				id: 'needs-permission',
				question:
					'How much of what we plan this year needs somebody’s permission, or can be stopped by it?',
				why: 'Whoever gives a permit can also hold it back.',
				answers: [
					'Nothing',
					'A few events that could take another form',
					'Most public events',
					'Nearly all we do in public'
				]
			},
			{
				id: 'grants-forbid',
				question: 'How much of our income comes with terms that limit what we may say?',
				why: 'Such terms are often read only when it is too late.',
				answers: [
					'None; we have read every contract',
					'Less than a quarter',
					'From a quarter to half',
					'More than half, or nobody has read the terms'
				]
			},
			{
				id: 'few-voices',
				question:
					'If our own name could not appear, through whom could the message still be heard?',
				why: 'One voice and one form are easily stopped.',
				answers: [
					'Several kinds of people and forms that already carry it',
					'Two or three partners who would do it',
					'One partner, perhaps',
					'Nobody'
				]
			}
		],
		prompts: [
			'Which of our plans for this year would we give up last?',
			'Would any of our grants forbid us to comment on a law?',
			'Who could speak who is not yet thought of as a campaigner?',
			'What would we do if a march were forbidden the evening before?',
			'What have we already stopped saying, and who decided that?'
		],
		capacities: [
			'A map of what the law allows, forbids and leaves open, by a lawyer',
			'Advice from an umbrella body that knows the regulator',
			'Messages that rest on evidence, with the source at hand',
			'Speakers of many kinds: users, professionals, faith and business people',
			'Stewards and a safety plan for every gathering'
		],
		moves: {
			'24h': [
				{
					id: 'pause-act',
					what: 'Pause the event or the publication that is in doubt; a pause can be taken back',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The pause and its reason are noted, and those involved know.',
					grade: 'judgement'
				},
				{
					id: 'quick-opinion',
					what: 'Ask counsel what is forbidden in fact, to whom and until when',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The answer is one paragraph that staff can read.',
					grade: 'judgement'
				},
				{
					id: 'ask-peers',
					what: 'Ask two peers whether they received the same',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Their answers are noted.',
					grade: 'judgement'
				},
				{
					id: 'people-on-way',
					what: 'Tell people who are on their way, and see that nobody stands alone before the police',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen:
						'Every organiser has been reached. If it is safe and lawful, two people stay near the place together to turn others back.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'other-form',
					what: 'Choose a lawful form that carries the same message',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'The new form has a date, and counsel has seen it.',
					grade: 'judgement'
				},
				{
					id: 'joint-question',
					what: 'Ask the regulator together with others what the rule means',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The question was sent, and the answer will be shared.',
					grade: 'judgement'
				},
				{
					id: 'keep-proof',
					what: 'Keep each refusal with date, office and the words used',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 2,
					doneWhen: 'A folder holds every refusal and note of a call.',
					grade: 'judgement'
				},
				{
					id: 'talk-to-funder',
					what: 'Ask the funder what its clause means before you act on fear',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The funder’s answer is in writing.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'sector-guide',
					what: 'Write guidance with the sector: what is still allowed',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 30,
					doneWhen: 'A lawyer has approved it, and small groups have it too.',
					grade: 'judgement'
				},
				{
					id: 'test-case',
					what: 'Look with counsel for a case that could clear the rule in court, and count what losing would cost',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Counsel has written on chances, costs and risk to those who would bring it.',
					grade: 'judgement'
				},
				{
					id: 'public-value',
					what: 'Show in public what people gain when groups may speak',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'One piece was published with the words of people who gained.',
					grade: 'judgement'
				},
				{
					id: 'grant-terms',
					what: 'Ask for other words before you sign the next grant',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The next contract was read for such terms, and a change was asked for.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Among the violations counted by the CIVICUS Monitor for 2024, about 45% touched expression and 29% assembly.',
				grade: 'context',
				sources: ['S39', 'S40'],
				when: '2024'
			},
			{
				text: 'In Malawi the High Court turned down the state’s request to stop demonstrations on 6 August 2019. The Supreme Court refused a ban at the end of September.',
				grade: 'case',
				sources: ['MW10', 'MW12'],
				when: '2019'
			},
			{
				text: 'The state also asked for a guarantee of two billion kwacha before people could march.',
				grade: 'case',
				sources: ['MW6'],
				when: '2019'
			},
			{
				text: 'Winning is not the end of it: in November 2024 the Supreme Court of Malawi made the applicants pay costs. The matter is now before the African Court.',
				grade: 'case',
				sources: ['MW15'],
				when: '2024-11',
				checkedOn: '2026-11-21'
			},
			{
				text: 'British organisations won an exemption for aid workers from an offence of entering certain areas: the Lords voted 220 to 191, and the Commons agreed in January 2019. Peacebuilding was not included.',
				grade: 'case',
				sources: ['UK5'],
				when: '2019-01'
			}
		],
		sources: [
			{
				key: 'S39',
				title:
					'Business and Human Rights Resource Centre: summary of the CIVICUS Monitor findings for 2024',
				url: 'https://business-humanrights.org/en/latest-news/2024-civicus-monitor-finds-over-70-percent-of-worlds-population-lives-in-highly-restricted-countries-nearly-10-percent-of-civic-space-violations-related-to-Palestine',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S40',
				title: 'CIVICUS Monitor: press release on the findings for 2024',
				url: 'https://monitor.civicus.org/press_release/2024',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW10',
				title: 'Nyasa Times: the court dismisses the request to stop the demonstrations',
				url: 'https://www.nyasatimes.com/malawi-demos-on-as-judge-kenyatta-dismisses-attorney-general-injunction-bid/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW12',
				title: 'Malawi24: the Supreme Court dismisses the request of the state, October 2019',
				url: 'https://malawi24.com/2019/10/01/supreme-court-dismisses-attorney-generals-application-against-demos',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW6',
				title: 'The Nation (Malawi): hearing on the injunction against the demonstrations',
				url: 'https://mwnation.com/court-reserves-ruling-on-demos-injunction/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW15',
				title: 'Institute for Human Rights and Development in Africa: note on the order for costs',
				url: 'https://ihrda.org/?p=12417',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'UK5',
				title: 'Bond: press release on exemptions from the counter-terrorism law, January 2019',
				url: 'https://www.bond.org.uk/press-releases/2019/01/ngos-academics-and-journalists-to-be-exempt-from-counter-terrorism-and-border',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
