import { defineThreat } from '../define';

export const leg08 = defineThreat({
	id: 'LEG-08',
	category: 'legal',
	alsoIn: ['financial', 'reputational'],
	title: 'Terror or money-laundering rules turned on you',
	definition:
		'A security listing, or blanket rules against terrorism and dirty money, that reach far beyond the risk you pose.',
	earlySign: 'an official risk report names your sector, or your bank starts to ask',
	synonyms: [
		'AML',
		'CFT',
		'counter-terrorism law',
		'terror financing',
		'FATF',
		'money laundering rules',
		'sanctions list',
		'designation',
		'blacklist',
		'national security law'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A security ministry or the financial intelligence unit',
			'A foreign state that puts names on its own list',
			'A regulator who treats all associations as a risk',
			'Banks and firms that follow a list without looking further'
		],
		signs: [
			'An official report calls the whole sector a risk',
			'The country is about to be assessed by the FATF or its regional body',
			'A partner or a donor appears on a list',
			'Your bank asks for things it never asked before',
			'A new law with “security” in its title and wide words inside'
		],
		hits: [
			'Transfers stop, first to the places that need them most',
			'Partners and suppliers keep away',
			'Staff could be charged for ordinary work',
			'Reports and checks eat up the time of small groups',
			'A listing stays on for years and is copied from base to base'
		],
		exposure: [
			{
				id: 'checks-on-paper',
				question: 'Could we show today how we check whom we pay and whom we serve?',
				why: 'Whoever asks will judge what is on paper.',
				answers: [
					'Yes, for every partner and supplier of the last two years',
					'Yes, for most; the rest would take weeks',
					'For some only',
					'No, it is in people’s heads'
				]
			},
			{
				id: 'names-near-lists',
				question:
					'Does any name of ours or of a partner stand on, or sound like, a name on a list?',
				why: 'One likeness can block a payment.',
				answers: [
					'We looked this year, and no',
					'A name sounds alike, and the bank has our explanation',
					'A name sounds alike, and nobody has explained it',
					'Yes, or nobody has looked'
				]
			},
			{
				id: 'risky-routes',
				question:
					'How much of our work depends on money or goods for places that banks call risky?',
				why: 'There the rules bite first.',
				answers: [
					'None',
					'A small part that could wait',
					'A main activity',
					'Most of it, with one route only'
				]
			}
		],
		prompts: [
			'Who here knows FATF Recommendation 8, and the change of 2023?',
			'What does the official risk report of our country say about groups like ours, and is it true?',
			'Who would tell us if our name came onto a list abroad?',
			'Which checks would harm the people we serve if we did them as asked?',
			'Which partner would have to close if we paid a month late?'
		],
		capacities: [
			'Checks on partners and payments that fit the risk, written down',
			'A regulator or unit that knows you and answers your calls',
			'A lawyer in each state whose list matters to you',
			'Knowledge of the 2023 text, which asks for measures in proportion',
			'One person who keeps the talk with the bank going'
		],
		moves: {
			'24h': [
				{
					id: 'check-listing',
					what: 'Check with the source itself whether the listing or rule is real, and whom it names',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'A dated copy of the entry or text is kept, or its absence is noted.',
					grade: 'judgement'
				},
				{
					id: 'counsel-before-freeze',
					what: 'Ask counsel today what you must stop; until then pay nobody who is listed, and stop nothing else on your own',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen:
						'Counsel’s first answer is written down, and the finance lead holds payments to listed names until then.',
					grade: 'judgement'
				},
				{
					id: 'tell-bank-lead',
					what: 'Tell the person in charge of the bank contacts, and agree who speaks with the bank',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'One person speaks with the bank, and has the facts on paper.',
					grade: 'judgement'
				},
				{
					id: 'people-in-danger',
					what: 'Find out whether staff or partners in danger must change plans for travel or work',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Security lead',
					days: 1,
					doneWhen: 'Each person concerned has been told, and has had legal advice where needed.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'factual-letter',
					what: 'Send a factual letter, read by counsel, to whoever made the list or the rule',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 3,
					doneWhen: 'The letter was sent with documents, and the receipt is kept.',
					grade: 'judgement'
				},
				{
					id: 'call-allies',
					what: 'Ask allies and friendly governments what they know and what they could say',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Three have been asked, and their answers are noted.',
					grade: 'judgement'
				},
				{
					id: 'donor-brief',
					what: 'Brief donors by a safe route: what is known, what you stopped, what you ask',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'Every donor concerned has the brief.',
					grade: 'judgement'
				},
				{
					id: 'partners-word',
					what: 'Tell partners which payments are late and why, before they hear it elsewhere',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Every partner concerned has had a call.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'ask-removal',
					what: 'Ask for removal or correction by the way that the law gives',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The request is filed, and the date for an answer is known.',
					grade: 'judgement'
				},
				{
					id: 'coalition-paper',
					what: 'Write a paper with others: what is in proportion, and how the sector checks itself',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen:
						'The paper has signatures from several kinds of groups, and has been handed in.',
					grade: 'judgement'
				},
				{
					id: 'staff-guide',
					what: 'Give staff a page: what they may do, what they may not, whom to ask',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 21,
					doneWhen: 'All staff who pay, travel or choose partners have read it.',
					grade: 'judgement'
				},
				{
					id: 'meet-unit',
					what: 'Ask the regulator or the unit for a meeting with several groups',
					front: 'political',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The request was made, and the answer is noted.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'FATF changed its Recommendation 8 in November 2023. Measures must be focused, in proportion and based on risk, and must not turn nonprofits into bodies that report as banks do.',
				grade: 'context',
				sources: ['S56', 'S57'],
				when: '2023-11',
				checkedOn: '2026-11-21'
			},
			{
				text: 'The FATF paper on best practice now shows bad practice too.',
				grade: 'context',
				sources: ['S58'],
				checkedOn: '2026-11-21'
			},
			{
				text: 'In Nigeria 61 organisations signed one statement to the assessors, met them in Abuja on 10 October and answered their questions together. The year was not read.',
				grade: 'case',
				sources: ['NG3']
			},
			{
				text: 'Nigerian nonprofits came off the list of bodies that must report in 2022. That the work of Spaces for Change led to it is its own account.',
				grade: 'case',
				sources: ['NG11'],
				when: '2022',
				checkedOn: '2026-11-21'
			},
			{
				text: 'In Mexico the financial intelligence unit put 99.93% of nonprofits at low risk in 2023, yet heavy duties remained.',
				grade: 'context',
				sources: ['MX10'],
				when: '2023',
				checkedOn: '2026-11-21'
			}
		],
		sources: [
			{
				key: 'S56',
				title: 'FATF: news of the changed Recommendation 8',
				url: 'https://www.fatf-gafi.org/en/topics/financial-inclusion.html',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S57',
				title: 'Philea: note on the revision of FATF Recommendation 8',
				url: 'https://philea.eu/revision-of-fatf-recommendation-8-reflects-asks-of-non-profit-and-philanthropy-sector/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S58',
				title: 'Regulation Tomorrow: note on the FATF paper of best practices',
				url: 'https://www.regulationtomorrow.com/eu/fatf-updates-best-practices-on-combating-the-abuse-of-npos/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'NG3',
				title: 'Global NPO Coalition on FATF: visit of the assessors to Nigeria',
				url: 'http://fatfplatform.org/news/nigeria-fatf-on-site-visit-consultation-with-npos/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'NG11',
				title: 'Leadership (Nigeria): Spaces for Change on the removal from the grey list',
				url: 'https://leadership.ng/spaces-for-change-lauds-nigerias-grey-list-removal/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'MX10',
				title:
					'Expansión Política: organisations on the effects of the money-laundering law, May 2025 (Spanish)',
				url: 'https://politica.expansion.mx/mexico/2025/05/09/organizaciones-acusan-efectos-adversos-de-ley-antilavado-piden-abrir-dialogo',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
