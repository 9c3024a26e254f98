import { defineThreat } from '../define';

export const rep05 = defineThreat({
	id: 'REP-05',
	category: 'reputational',
	alsoIn: ['financial', 'legal', 'disinformation'],
	title: 'Called extremist or linked to terror',
	definition:
		'You are said to support extremists or terrorists, in public, in a database or by officials, and others act on it before anyone checks.',
	earlySign: 'an entry in a risk database, or a question about you in parliament',
	synonyms: [
		'extremism allegation',
		'terror link',
		'called terrorists',
		'accused of terrorism',
		'radical',
		'Islamist accusation',
		'screening database',
		'World-Check',
		'named as extremist',
		'accused of extremism'
	],
	leadsTo: ['FIN-02'],
	detail: {
		actors: [
			'Hate groups and the writers who supply them',
			'States that list or name you',
			'Firms whose databases copy a claim and pass it on',
			'Lawmakers who ask for your funding to end'
		],
		signs: [
			'A bank or donor asks about a name from an old article',
			'An entry about you in a screening database',
			'A question or amendment in parliament',
			'Visas for your staff take longer than before',
			'The same dossier turns up with several journalists'
		],
		hits: [
			'Banks delay or end your accounts',
			'Funders pause until the matter is “clear”, which nobody defines',
			'Staff are refused visas, or searched and questioned',
			'Staff and communities of the same faith or origin are insulted',
			'Partners fear to be named with you'
		],
		exposure: [
			{
				id: 'screening-entries',
				question: 'What stands about us in screening databases?',
				why: 'Banks read them and seldom tell us what they read.',
				answers: [
					'We looked this year and found nothing against us',
					'We looked this year, found a wrong entry and had it corrected',
					'Nobody looked this year',
					'We know of an entry that still stands'
				]
			},
			{
				id: 'screened-income',
				question:
					'How much of our yearly income comes from funders who screen names against such lists?',
				why: 'They may stop paying before the claim has been looked at.',
				answers: [
					'Less than a tenth',
					'From a tenth to a quarter',
					'More than a quarter, up to half',
					'More than half'
				]
			}
		],
		prompts: [
			'Which true fact about us could be bent into this claim?',
			'Which regulator, bank and funder would believe us, and who of us do they know?',
			'In which countries would we need a lawyer on the first day?',
			'How do our colleagues of that faith or origin want us to stand by them?',
			'Do board members’ public words match what we say about ourselves?'
		],
		capacities: [
			'A standing risk team: director, legal, communications, finance, programmes',
			'A map of regulators, banks, funders and lawmakers, with a person for each',
			'Openness with them in calm times, so that your first call is not about a scandal',
			'Rehearsed scenarios, at least once a year',
			'Checks on partners and payments that you can show on paper',
			'Money set aside for lawyers and for a communications adviser'
		],
		moves: {
			'24h': [
				{
					id: 'exact-claim',
					what: 'Get the exact claim: who says it, where, on what ground',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The claim is kept in full, with its author, place, date and stated ground.',
					grade: 'judgement'
				},
				{
					id: 'counsel-there',
					what: 'Call counsel in the state where it was made',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'A lawyer in that state has taken the call or named another who will.',
					grade: 'judgement'
				},
				{
					id: 'call-important-people',
					what: 'Tell the most important people yourselves: bank, main funders, regulator',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Bank, main funders and regulator have each been called, with the time noted.',
					grade: 'judgement'
				},
				{
					id: 'risk-team',
					what: 'Call the risk team together, with one person in charge',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The team has met, and one person is named in charge.',
					grade: 'judgement'
				},
				{
					id: 'ask-staff-at-risk',
					what: 'Ask staff who may be insulted or stopped what they need',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 1,
					doneWhen:
						'Each person concerned was asked, and what they need is noted with their consent.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'allies-vouch',
					what: 'Ask allies beyond your own faith or field to vouch for you',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen:
						'Three allies from outside have said what they would state in your favour, and to whom.',
					grade: 'judgement'
				},
				{
					id: 'ask-correction',
					what: 'Ask in writing for the claim to be corrected, with documents',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen:
						'The request was sent with documents, counsel has read it, and the receipt is kept.',
					grade: 'judgement'
				},
				{
					id: 'donor-note',
					what: 'Give donors a short factual note and a date for the next one',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 2,
					doneWhen: 'Every donor has the note, and it names the date of the next one.',
					grade: 'judgement'
				},
				{
					id: 'answer-deciders',
					what: 'Avoid a war of denials; answer those who decide',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'A short list names who will be answered, and who will not.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'remove-entries',
					what: 'Have the entry removed from databases, one by one',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 30,
					doneWhen: 'A list shows each database, the request made and the answer.',
					grade: 'judgement'
				},
				{
					id: 'offer-audit',
					what: 'Offer an audit by outsiders where it would settle the doubt',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has decided for or against an audit, with reasons in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'own-story',
					what: 'Tell who you are and what you do, on your own ground',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'A page in plain words about who you are is public, and staff have read it.',
					grade: 'judgement'
				},
				{
					id: 'review-words',
					what: 'Review how board and staff speak in public',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'Board and staff have a short rule for public words, and have confirmed it.',
					grade: 'judgement'
				},
				{
					id: 'work-on-rules',
					what: 'Work with peers on the rules that let such claims travel',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'One meeting with peers has agreed a first request to make together.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Two states designated Islamic Relief as terrorist in 2014. Its answers came fast but were always defensive.',
				grade: 'case',
				sources: ['S84'],
				when: '2014'
			},
			{
				text: 'When a member of the United States Congress tried to end its public funding, joint action with other organisations helped to stop the attempt.',
				grade: 'case',
				sources: ['S84b'],
				when: '2017'
			},
			{
				text: 'The advice that came out of it: a standing team of chief executive, legal, communications, finance and programmes, and scenarios rehearsed in advance.',
				grade: 'context',
				sources: ['S85']
			}
		],
		sources: [
			{
				key: 'S84',
				title: 'Solidarity Action Network: the Islamic Relief case',
				url: 'https://solidarityaction.network/case-study/islamic-relief/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S84b',
				title: 'International Civil Society Centre: summary of the Islamic Relief case',
				url: 'https://icscentre.org/2020/04/22/islamic-relief-worldwide-building-a-reputational-risk-management-strategy/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S85',
				title: 'International Civil Society Centre: why NGOs need a strategy for reputation risk',
				url: 'https://icscentre.org/2019/04/09/why-ngos-need-a-reputation-risk-management-strategy-and-how-to-develop-one/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
