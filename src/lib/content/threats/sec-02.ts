import { defineThreat } from '../define';

export const sec02 = defineThreat({
	id: 'SEC-02',
	category: 'disinformation',
	alsoIn: ['legal', 'digital', 'reputational'],
	title: 'Attack on protected characteristics',
	definition:
		'People of yours, or people you serve, are attacked, shut out or punished for their faith, origin, gender, sexuality, disability or age.',
	earlySign: 'insults or rules aimed at one group, then damage to its places',
	synonyms: [
		'hate crime',
		'discrimination',
		'minority',
		'LGBTI',
		'women human rights defenders',
		'ethnic',
		'religious persecution',
		'rape and gender-based violence',
		'disability',
		'vandalism'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Groups that preach the superiority of some over others',
			'Officials who apply a rule to one group only',
			'Neighbours, employers or landlords who shut people out',
			'Members of the own family or community',
			'Colleagues inside the organisation'
		],
		signs: [
			'Insults or rules aimed at one group',
			'Paint, broken windows or waste at its places',
			'Forms and audits that ask about faith, origin or family',
			'A service or a hall is suddenly refused',
			'People change their way to work, their clothes or their name'
		],
		hits: [
			'People are hurt, shut out or punished for who they are',
			'Those hit more than once carry the heaviest load',
			'They leave your work, and you lose what they know',
			'People you serve no longer dare to come',
			'The rest grow used to it'
		],
		exposure: [
			{
				id: 'were-they-asked',
				question:
					'Have we asked those of us and of our users who could be hit what they fear and what they want?',
				why: 'Protection made without those concerned often hits them.',
				answers: [
					'Yes, this year, each in a safe setting, and we acted on it',
					'Yes, this year, but little followed',
					'Once, or only a few',
					'No'
				]
			},
			{
				id: 'places-and-times',
				question:
					'How easily could somebody find one group of our users together at a known place and time?',
				why: 'Attacks seek an address and an hour.',
				answers: [
					'Hardly; places and times are shared with care',
					'For some events',
					'For most events',
					'Anyone can read it on our pages'
				]
			},
			{
				id: 'order-to-exclude',
				question: 'What would we do if an authority or a donor asked us to leave one group out?',
				why: 'Whoever has not decided before will decide under pressure.',
				answers: [
					'The board has decided, and staff know it',
					'The board has spoken about it',
					'We would decide then',
					'We would probably do it, or did'
				]
			}
		],
		prompts: [
			'Who is hit for two or three reasons at once?',
			'Which list of ours tells faith, origin, health or love, and must it?',
			'What do those concerned call an attack that others of us call a joke?',
			'Where does the law here protect, and where does it punish?',
			'Who in our own house makes it hard for them?'
		],
		capacities: [
			'Plans made with the people concerned, and paid for',
			'Lists that leave out what nobody needs',
			'Leaders and board members from the groups concerned',
			'Friends of other groups who come and stand by',
			'Lawyers who know discrimination and hate crime',
			'A complaint route inside that those concerned trust'
		],
		moves: {
			'24h': [
				{
					id: 'safety-as-they-wish',
					what: 'Ask those who were hit what they need, and give it',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each was asked in their own language, and what they chose is arranged.',
					grade: 'judgement'
				},
				{
					id: 'medical-and-traces',
					what: 'Get medical help by people who are trusted, and keep traces if they agree',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Help was given; traces are kept or the person’s no is respected.',
					grade: 'judgement'
				},
				{
					id: 'hide-lists-and-addresses',
					what: 'Take addresses and times off public pages, and close lists that name the group',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'The pages are changed, and access is limited to two people.',
					grade: 'judgement'
				},
				{
					id: 'move-or-cancel',
					what: 'Move or cancel meetings in the next days with those who would come',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'Everyone invited knows, by a safe way.',
					grade: 'judgement'
				},
				{
					id: 'out-nobody',
					what: 'Make sure that nobody on your side names or outs anyone',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who may speak or publish has confirmed it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'counsel-protect-or-punish',
					what: 'Ask your lawyer whether law and police would protect or punish the persons hit',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The lawyer has answered, and each person has decided on a report.',
					grade: 'judgement'
				},
				{
					id: 'stand-by-them',
					what: 'Ask groups of other faiths, camps and trades to stand by, in the way those concerned want',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'At least two have come, written or spoken.',
					grade: 'judgement'
				},
				{
					id: 'secure-the-place',
					what: 'Secure the place: light, locks, company on the way',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 3,
					doneWhen: 'Those who use the place say that it is enough for now.',
					grade: 'judgement'
				},
				{
					id: 'speak-to-staff',
					what: 'Speak to all staff: what happened, what is not tolerated, where to go',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'All staff have heard it, and the route for complaints is known.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'keep-service-open',
					what: 'Keep the service open for the group, or find another safe way with them',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'People of the group use it and have been asked.',
					grade: 'judgement'
				},
				{
					id: 'record-with-consent',
					what: 'Record it with consent, and pass it to monitors without names where that is safer',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 30,
					doneWhen: 'The record is stored with limited access, and consent is noted.',
					grade: 'judgement'
				},
				{
					id: 'challenge-the-rule',
					what: 'Challenge a rule that shuts people out, with those concerned and peers',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'It is filed, or the reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'care-and-time-off',
					what: 'Offer care and paid time off, more than once',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Each had the offer twice.',
					grade: 'judgement'
				},
				{
					id: 'decide-not-to-exclude',
					what: 'Have the board decide what it will never do under pressure',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The decision is in the minutes, and staff know it.',
					grade: 'judgement'
				},
				{
					id: 'mend-own-house',
					what: 'Mend what those concerned find wrong in the organisation',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'People lead',
					days: 30,
					doneWhen: 'Two changes are made, and they have been asked whether it helped.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'A European project that follows risks to civil society counts such attacks as an area of their own, beside six others.',
				grade: 'context',
				sources: ['CX1']
			},
			{
				text: 'Polish police searched offices of women’s groups in October 2017.',
				grade: 'context',
				sources: ['pl-equal'],
				when: '2017-10'
			},
			{
				text: 'In Canada audits were aimed at Muslim charities; a coalition made it a subject.',
				grade: 'case',
				sources: ['ca-audit']
			},
			{
				text: 'In India auditors asked which employees and beneficiaries were Muslim.',
				grade: 'context',
				sources: ['S80']
			},
			{
				text: 'Work with young activists in Brazil and Guatemala named persecution for race, gender, sexuality or belief, and fear of what follows when they are seen.',
				grade: 'context',
				sources: ['E1']
			},
			{
				text: 'A training for defenders asks to look at risk with all parts of a person’s identity in mind.',
				grade: 'context',
				sources: ['S17']
			}
		],
		sources: [
			{
				key: 'CX1',
				title: 'Civic Champions: the tool that monitors risks to civil society',
				url: 'https://www.civicchampionsproject.eu/?p=88',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-equal',
				title: 'Equal Times: the crackdown on civil society in Poland',
				url: 'https://www.equaltimes.org/poland-s-civil-society-crackdown',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'ca-audit',
				title: 'ICLMG: news page with the audits of Muslim charities',
				url: 'https://iclmg.ca/category/news-from-iclmg/page/26',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S80',
				title: 'Scroll.in: auditors ask NGOs about their Muslim employees and beneficiaries',
				url: 'https://scroll.in/article/999632/modi-governments-auditors-are-questioning-ngos-about-their-muslim-employees-and-beneficiaries',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'E1',
				title: 'Here I Am Studio: the Equality Accelerator of Plan International',
				url: 'https://hereiamstudio.com/work/equality-accelerator-powering-a-global-community-of-youth-activists-to-build-a-more-equal-future',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S17',
				title: 'Front Line Defenders: module on the risk formula and the personal protection plan',
				url: 'https://www.frontlinedefenders.org/en/module-11-analysing-risk-risk-formula-personal-protection-plan',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
