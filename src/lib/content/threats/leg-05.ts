import { defineThreat } from '../define';

export const leg05 = defineThreat({
	id: 'LEG-05',
	category: 'legal',
	alsoIn: ['reputational'],
	title: 'Arrest or prosecution of staff',
	definition:
		'People who work with you are held, charged or put on trial because of the work, from public order to terrorism.',
	earlySign: 'a summons, or colleagues named on television',
	synonyms: [
		'arrested',
		'detained',
		'jailed',
		'prison',
		'prosecuted',
		'tortured or torture in custody',
		'criminal case',
		'interrogation',
		'taken into custody',
		'summons'
	],
	leadsTo: ['DIG-09'],
	detail: {
		actors: [
			'Police and security services',
			'Prosecutors who look for a charge that fits',
			'Armed groups that act beside the police',
			'A complainant who is put forward by others'
		],
		signs: [
			'A summons, or a “friendly talk” at a police station',
			'Someone is stopped at the border or refused a passport',
			'Strangers take photographs at your events',
			'Colleagues are named on television or by an official',
			'People in a group like yours are charged under a new law'
		],
		hits: [
			'A person is harmed, and a family with them',
			'Nobody can sign, decide or speak in their place',
			'Others leave, fall silent or go into hiding',
			'Money and months go into a trial',
			'Telephones and notes that were taken lead to the next person'
		],
		exposure: [
			{
				id: 'known-by-name',
				question: 'How many of our people are known by name to those who might want them silenced?',
				why: 'Those whose names are public are usually called first.',
				answers: [
					'None, or only people who live where they cannot be reached',
					'One or two, and they know it and chose it',
					'Several',
					'Most of us, also people who did not choose it'
				]
			},
			{
				id: 'ordinary-acts',
				question:
					'How much of our ordinary work could be charged under the laws as they are applied here now?',
				why: 'A charge often rests on something we do every week.',
				answers: [
					'Nothing that a lawyer could name',
					'Side activities, rarely used against anyone',
					'A main activity, and peers have been charged for it',
					'Almost everything, from meeting to posting'
				]
			},
			{
				id: 'one-person-away',
				question:
					'How much of our work would stop if one certain person could not be reached for a month?',
				why: 'Whoever holds all keys and all contacts is worth an arrest.',
				answers: [
					'Nothing important',
					'One activity, for some days',
					'Several activities, or all payments',
					'Nearly everything, since only this person has access or trust'
				]
			}
		],
		prompts: [
			'Who decides what, if the director is held tonight?',
			'Who calls the family, and do they know us already?',
			'Is a power of attorney signed, and where does it lie?',
			'What would each of us want made public about ourselves, and what never?',
			'Who visits, who brings medicine and food, and for how many months could we keep that up?'
		],
		capacities: [
			'A deputy for every key role, with powers that a lawyer has checked',
			'A lawyer for criminal cases who has met your people',
			'Money for bail, defence and family that can be used within a day',
			'Medical needs and wishes in a sealed envelope, renewed each year',
			'Contacts with those who monitor trials and prisons, made in calm times',
			'A rota for visits and for the family'
		],
		moves: {
			'24h': [
				{
					id: 'find-person',
					what: 'Find out where the person is held, by whom and on what ground',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen:
						'Place, office and ground are written down, or every office asked is listed with its answer.',
					grade: 'judgement'
				},
				{
					id: 'send-lawyer',
					what: 'Send a lawyer, and go on until the lawyer has seen the person',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The lawyer has spoken with the person alone, or has recorded the refusal.',
					grade: 'judgement'
				},
				{
					id: 'call-family',
					what: 'Call the family first, before they hear it elsewhere, and ask what they need',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen: 'One person is named who stays in touch with the family.',
					grade: 'judgement'
				},
				{
					id: 'medical-needs',
					what: 'Get medicine and medical needs to those who hold the person',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen: 'The lawyer has confirmed that the medicine was handed over or refused.',
					grade: 'judgement'
				},
				{
					id: 'person-decides',
					what: 'Ask the person, through the lawyer, whether it may be made public, and keep to the answer',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen:
						'The answer is noted. If none could be had, the family and the lawyer have said what they think.',
					grade: 'judgement'
				},
				{
					id: 'others-at-risk',
					what: 'Ask with counsel who else may be sought, and what each of them wants to do',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each person concerned has been told in a safe way and has had legal advice.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'apply-for-bail',
					what: 'Apply for bail, or for whatever release the law allows',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The application is filed, and the money or the guarantor is ready.',
					grade: 'judgement'
				},
				{
					id: 'ask-monitors',
					what: 'Ask trial monitors and embassies to attend the hearing, if the person agrees',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Two of those asked have said whether they will come.',
					grade: 'judgement'
				},
				{
					id: 'emergency-grant',
					what: 'Ask a fund for defenders for help with lawyer, family and medical costs',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The request is sent, and the fund has said when it will answer.',
					grade: 'judgement'
				},
				{
					id: 'share-duties',
					what: 'Hand the person’s duties to others and, once counsel agrees, change access that may have been exposed',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Deputy director',
					days: 2,
					doneWhen: 'A list shows each duty and each changed access.',
					grade: 'judgement'
				},
				{
					id: 'care-for-team',
					what: 'Bring the team together, say what is known and offer support',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 2,
					doneWhen: 'Everyone was invited, and knows whom to call at night.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'observe-trial',
					what: 'Have every hearing observed and noted',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 30,
					doneWhen:
						'Notes of each hearing exist, and a copy lies outside the country if that is safe.',
					grade: 'judgement'
				},
				{
					id: 'quiet-or-loud',
					what: 'Decide with person, family and lawyer between a campaign and quiet diplomacy, and look at it again each week',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The decision has a date, and shows that the person or the family was asked.',
					grade: 'judgement'
				},
				{
					id: 'support-long',
					what: 'Plan visits, family support and staff care for as long as it may take',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'A rota and a budget for three months exist.',
					grade: 'judgement'
				},
				{
					id: 'fill-role',
					what: 'Settle who holds the role until the person is back',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has named an interim holder, and the person’s place is kept open.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Protesters were detained in at least 76 countries in 2024. No other violation that the CIVICUS Monitor counted was spread as widely.',
				grade: 'context',
				sources: ['S39', 'S40'],
				when: '2024'
			},
			{
				text: 'In an analysis for 2024 and 2025, arrest and detention lead the list of attacks on defenders. Defamation is the most common charge (23.4%), then national security (19.6%), public order and terrorism (11.2% each).',
				grade: 'context',
				sources: ['S55'],
				when: '2024'
			},
			{
				text: 'Leaders of the Malawian coalition were arrested in July 2019 over an organisation said to be illegal. Bail was one million kwacha each; the charges were dropped in October 2020.',
				grade: 'case',
				sources: ['MW3'],
				when: '2020-10'
			},
			{
				text: 'When 23 people were detained in Nicaragua on 14 October 2018, the feminist network made their names, the place and its demands public within hours. They were free after some days; whether the one led to the other is not known.',
				grade: 'case',
				sources: ['NI6', 'NI7'],
				when: '2018-10'
			},
			{
				text: 'A Ugandan group raided in 2017 sorts its contacts by need: doctors, lawyers, quick money, media, counsellors. What happens next is for those affected to say.',
				grade: 'context',
				sources: ['A14']
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
				key: 'S55',
				title: 'Copy of a Front Line Defenders page on its Global Analysis 2024/25',
				url: 'https://algolearning.ir/en/resource-publication/global-analysis-202425',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'MW3',
				title: 'Front Line Defenders: the case against two defenders in Malawi',
				url: 'https://frontlinedefenders.org/en/case/judicial-harassment-human-rights-defenders-gift-trapence-and-macdonald-sembereka',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'NI6',
				title: 'ONIC: urgent statement of the feminist network of Nicaragua (Spanish)',
				url: 'https://onic.org.co/comunicados-internacionales/2616-denuncia-urgente-de-la-articulacion-feminista-de-nicaragua',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'NI7',
				title: 'Mugarik Gabe: feminist movements on the arrests in Nicaragua (Spanish)',
				url: 'https://www.mugarikgabe.org/es/2018/10/16/movimientos-feministas-siguen-denunciando-la-vulneracion-de-los-derechos-de-la-poblacion-nicaraguense-por-parte-del-gobierno-de-ortega/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'A14',
				title: 'Commons Library: rapid response system of a Ugandan group that was raided',
				url: 'https://commonslibrary.org/creating-a-rapid-response-system/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
