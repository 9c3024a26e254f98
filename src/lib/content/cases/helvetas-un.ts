import { defineCase, judged, nearby, told } from './define-case';

export const helvetasUn = defineCase({
	id: 'helvetas-un',
	title: 'Taking a concern to the United Nations when the way at home is closed',
	organisation: 'Helvetas',
	kind: 'organisation',
	region: 'global',
	countries: [],
	place: 'Country offices and local partners, worldwide',
	years: '2020–2021',
	written: 2021,
	work: ['advocacy', 'development', 'human-rights'],
	summary:
		'Where governments narrowed the room for civil society, a development organisation wrote a how-to for its country teams and the local groups they support. It explains how to bring concerns before selected human rights bodies of the United Nations. Neither the guidance nor any result could be read. The steps here come from general guides on the same technique, and they are marked so.',
	situations: [
		'Ministries no longer listen, so complaints about shrinking rights have nowhere to go inside the country.',
		'National authorities tighten their grip on associations, and you wonder which international human rights body would hear you.',
		'Field teams witness abuses but have never written to a special rapporteur.',
		'Local partners cannot denounce violations without being punished, and ask you to carry their words abroad.',
		'Lobbying against a restrictive law has hit a wall at home, and pressure from above the state is needed.',
		'A member of a partner group is harassed, and you think of reporting the case to independent experts.',
		'Soon your country will be examined by other states, and your concerns should be on the table.',
		'A development agency without a rights department needs a brief how-to for its country offices.',
		'Diplomats who keep no embassy in your capital ought to be briefed before they ask their questions.',
		'Those concerned must agree and be safe before their story is sent to any outside monitor.',
		'An international recommendation exists on paper, and you want ministries and donors at home to act on it.',
		'Proof of repression is piling up, and nobody knows to whom it should go.'
	],
	notFor: [
		'Someone was arrested an hour ago and needs a lawyer at once.',
		'A bill will be voted on in a few weeks and you must stop it.'
	],
	words: [
		'United Nations',
		'special rapporteur',
		'universal periodic review',
		'shadow report',
		'alternative report',
		'treaty body',
		'human rights council',
		'human rights committee',
		'communication to experts',
		'urgent appeal',
		'allegation letter',
		'Geneva',
		'international mechanisms',
		'ILO',
		'reprisal',
		'intimidation for cooperation with the UN',
		'no remedy at home',
		'national courts do not help',
		'field staff do not know human rights language',
		'local partners are afraid to report',
		'carry the voice of partners',
		'consent of those concerned',
		'confidential complaint',
		'where can we complain abroad',
		'embassy asks us for information',
		'recommendations to government',
		'review of our country comes next year',
		'submission deadline',
		'long process',
		'closed country',
		'prior approval of each project',
		'memorandum not renewed',
		'ministry controls programme',
		'host government obstructs',
		'rural development',
		'visibility too dangerous at home',
		'arbitrary detention group',
		'raise the matter internationally without being named',
		'use UN recommendations at home',
		'country office',
		'law does not meet international standards'
	],
	rooms: ['obstructed', 'repressed', 'closed'],
	fits: {
		'LEG-01': 2,
		'LEG-02': 1,
		'LEG-03': 2,
		'LEG-05': 2,
		'LEG-07': 1,
		'LEG-10': 1,
		'FIN-01': 1,
		'DIG-02': 1,
		'REP-08': 1,
		'SEC-01': 1
	},
	threats: ['LEG-01', 'LEG-05', 'LEG-07'],
	trigger: [
		told(
			['D7'],
			'Governments in countries where it works were restricting civil society, so that concerns could no longer be raised at home.'
		),
		told(
			['D9'],
			'The organisation says that where basic rights are violated, advocacy must at times go one level above the state.'
		),
		judged(
			'A development organisation seldom has a human rights department. Its teams see the harm first, and do not know whom to tell.'
		)
	],
	before: [
		told(
			['D9'],
			'It usually supports others who speak for themselves: farmers’ associations that contest land grabs, or local water committees that ask for a law.'
		),
		told(
			['D7'],
			'It wrote a practical guide to selected human rights mechanisms, for national teams and the groups they support.'
		),
		nearby(
			['D3'],
			'A first-timers’ guide advises realistic aims: the Human Rights Council works by dialogue between states and does not judge single cases.',
			'2012-08-14'
		),
		nearby(
			['D2'],
			'An academy for defenders advises to find the experts for your country and theme, and to look up their earlier visits and letters.'
		),
		nearby(
			['D5'],
			'A toolkit of an organisation that accompanies defenders warns that being seen abroad can bring reprisals at home.'
		)
	],
	during: [
		nearby(
			['D1'],
			'An introductory guide explains how to send cases or information to special rapporteurs, independent experts and working groups. Joining with local and Geneva-based organisations helps.'
		),
		nearby(
			['D6'],
			'Before a country’s periodic review, pre-sessions let organisations brief states, among them states that have no embassy in the country.'
		),
		nearby(
			['D2'],
			'For a meeting with an expert: bring requests made for that person, and send all material by e-mail afterwards, since only then is it on record.'
		),
		judged(
			'The international office can carry the public voice, so that partners inside the country need not be seen. Whether Helvetas did so is not known.'
		)
	],
	after: [
		nearby(
			['D4'],
			'A United Nations guide on follow-up advises to map the recommendations, choose among them, watch what is done, and work with coalitions and the media.'
		),
		judged(
			'Ask your partners some weeks later whether anybody has approached them because of the submission.'
		)
	],
	governance: [
		judged(
			'Who at Helvetas decided on a submission, and how partners agreed to it, could not be read. Settle both in writing before the first one.'
		),
		judged(
			'Let the partner who carries the risk have the last word, also on a text that is already finished.'
		)
	],
	resources: [
		judged(
			'Count on one person for part of the week, a day of training for each office, safe storage for evidence, and one contact in Geneva. Travel helps but is not needed to start.'
		),
		nearby(
			['D1'],
			'The introductory guide describes first steps that people without legal training can take.'
		)
	],
	outcomes: [
		judged(
			'No outcome is known from what could be read: no country, no submission, no reply and no change. Do not expect more from this case than the idea and the steps.'
		)
	],
	challenges: [
		nearby(
			['D5'],
			'Reprisals against people who are seen to cooperate with international bodies are the gravest risk.'
		),
		nearby(
			['D3'],
			'The Council works by dialogue between states and does not rule on single cases.'
		),
		judged('What such bodies can bring is attention and words to quote, seldom a remedy.'),
		judged('Reviews come round every few years. A law can pass in a week.')
	],
	lessons: [
		judged(
			'A short guide lets offices act that have no specialist. It should choose two or three routes and leave out the rest of the system.'
		),
		judged('A recommendation changes little on its own. Plan the work that comes after it.'),
		judged('Start from the harm people suffer, and only then ask which body can use it.')
	],
	since: [
		told(
			['D8'],
			'In August 2023 Helvetas presented a second manual, on European human rights bodies. It follows an earlier one on the United Nations system. The report on the event tells of work with local authorities in Albania.',
			'2023-08-23'
		)
	],
	evidence: 'weak',
	evidenceNote:
		'Read about the case: the line in the publisher’s list, a page of the organisation on its advocacy, and a report on a later webinar. Not read: the case study and the manual. It was written between September 2020 and March 2021; the month is not known. Nothing is known of results. All guidance here comes from others’ guides on the same technique, or is our own.',
	sources: [
		{
			key: 'D1',
			title: 'CIVICUS: introductory guide to reporting to United Nations experts',
			url: 'https://www.civicus.org/index.php/es/centro-de-medios/recursos/manuales/615-reporting-human-rights-violations-to-un-special-procedures-an-introductory-guide',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D2',
			title: 'ISHR Academy: lesson on meeting the special procedures',
			url: 'https://academy.ishr.ch/learn/accessing-the-un-1/soyou-are-coming-to-meet-the-special-procedures',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D3',
			title:
				'International Justice Resource Center: steps for a first visit to the Human Rights Council, August 2012',
			url: 'http://ijrcenter.org/2012/08/14/10-essential-steps-for-first-time-advocacy-at-the-human-rights-council',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D4',
			title: 'ReadKong: mirrored United Nations guide on follow-up to recommendations',
			url: 'https://readkong.com/page/how-to-follow-up-on-united-nations-human-rights-6783944',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D5',
			title: 'DocPlayer: mirrored toolkit of Peace Brigades International on advocacy at the UN',
			url: 'http://docplayer.net/27678294-Advocacy-at-the-united-nations-un-peace-brigades-international-pbi.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D6',
			title: 'UPR Info: article on civil society in the periodic review',
			url: 'https://upr-info.org/en/news/strengthening-civil-society-advocacy-universal-periodic-review',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'D7',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'D8',
			title: 'Regional Advocacy Network: report on a Helvetas webinar, August 2023',
			url: 'https://regionaladvocacynetwork.com/advocating-through-the-european-human-rights-system/',
			kind: 'case',
			seenOn: '2026-11-22'
		},
		{
			key: 'D9',
			title: 'Helvetas: page on advocacy in the countries where it works',
			url: 'https://helvetas.org/en/kyrgyzstan/what-we-do/how-we-work/advocacy-south',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'helvetas-short-guide',
			caseId: 'helvetas-un',
			name: 'A short guide to a few routes, for people who are not experts',
			summary:
				'The organisation wrote a how-to for its own country teams and their local partners. The title speaks of selected mechanisms, so it does not try to cover the whole system. How it was used, and what came of it, is not known.',
			threats: ['LEG-01', 'LEG-05', 'LEG-07'],
			fronts: ['political', 'learning', 'legal'],
			phases: ['prepare', 'learn'],
			effort: 2,
			needs: ['legal', 'people', 'partners', 'solidarity'],
			raises: ['H02', 'H18', 'H37', 'H42'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'Someone in the family or among peers who has sent a submission before and will answer questions.',
					grade: 'judgement'
				},
				{
					text: 'Leaders who accept that the organisation speaks about rights, and not only about services.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A guide on a shelf gives false comfort. Use it once on a small matter within half a year.',
					grade: 'judgement'
				},
				{
					text: 'In some countries the guide itself is dangerous to own. Decide which offices hold it, in which form.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Addresses, forms and deadlines change. Give each page a date, and check before use.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'choose-routes',
					what: 'Choose two or three international routes that fit your country and your theme, and leave out the rest.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'One page names the routes, what each can do and what it cannot.',
					grade: 'judgement'
				},
				{
					id: 'realistic-aim',
					what: 'Write for each route what would count as a result: a question to the state, a recommendation, a letter.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The director and one partner agree that it is worth the work.',
					grade: 'context'
				},
				{
					id: 'guide-with-partners',
					what: 'Write the guide on eight pages at most, and let two partners strike out what they would not use.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'A colleague without legal training has filled in a sample form with it.',
					grade: 'judgement'
				},
				{
					id: 'focal-person',
					what: 'Name one person per office who knows the guide, with a deputy and half a day a week.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both have had a day of training and hold the contact list.',
					grade: 'judgement'
				},
				{
					id: 'gather-lessons',
					what: 'Gather once a year what each office tried, what came back and what it cost those involved.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 365,
					doneWhen: 'The guide has a new date, and no private person can be recognised in it.',
					grade: 'judgement'
				}
			],
			sources: ['D1', 'D3', 'D7', 'D9'],
			evidence: 'judgement'
		},
		{
			id: 'helvetas-review-calendar',
			caseId: 'helvetas-un',
			name: 'Work with the calendar of reviews',
			summary:
				'Each state comes up for review by other states in turn. Guides advise to brief missions beforehand, since pre-sessions also reach states with no embassy in the country. Whether Helvetas offices did this is not in what could be read.',
			threats: ['LEG-01', 'LEG-07'],
			fronts: ['political', 'solidarity', 'legal'],
			phases: ['prepare', 'reform'],
			effort: 2,
			needs: ['solidarity', 'legal'],
			raises: ['H02', 'H40', 'H42'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'A review of your country within the next two years, or a coalition that keeps the calendar.',
					grade: 'judgement'
				},
				{
					text: 'A government that dislikes bad marks abroad, at least a little.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Who signs is seen by the state. A joint submission, or one sent by an organisation abroad, can keep names out. Ask each partner.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'It is slow, and it does not stop a bill that is voted on next month.',
					grade: 'judgement'
				},
				{
					text: 'Recommendations seldom bind a government. Without work afterwards they are words.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'note-review-dates',
					what: 'Find the next dates on which your country is reviewed, and count back to each deadline for submissions.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 7,
					doneWhen: 'The dates are in the calendar of two people.',
					grade: 'judgement'
				},
				{
					id: 'join-submission',
					what: 'Ask who at home and in Geneva prepares a joint submission, and offer facts from your field of work.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'You have a part in one text, or a reason in writing why not.',
					grade: 'judgement'
				},
				{
					id: 'three-requests',
					what: 'Boil your concern down to three requests that a foreign diplomat could read out in a minute.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Someone outside the field repeated them after one reading.',
					grade: 'judgement'
				},
				{
					id: 'brief-missions',
					what: 'Brief five embassies or missions before the review, among them one with no office in your country.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Five notes of talks are on file, each with what was promised.',
					grade: 'context'
				}
			],
			sources: ['D3', 'D4', 'D6'],
			evidence: 'judgement'
		},
		{
			id: 'helvetas-case-to-experts',
			caseId: 'helvetas-un',
			name: 'Send a case to an independent expert, with the consent of those concerned',
			summary:
				'Guides describe how anyone can send a case to a special rapporteur or a working group, and how to prepare a meeting with one. The international office may carry the voice when partners are exposed. No such letter by Helvetas could be read.',
			threats: ['LEG-05', 'LEG-07', 'LEG-01'],
			fronts: ['political', 'legal', 'people', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['people', 'data', 'partners', 'solidarity'],
			raises: ['H19', 'H23', 'H37', 'H41', 'H42'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'The person concerned, or the family if the person cannot be asked, has agreed to this letter and knows who will read it.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Facts with dates and places that someone has checked, without more names than the letter needs.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'International attention can bring reprisals. Those at risk decide, and the plan for their safety comes before the letter.',
					gate: 'exposure-raises-danger',
					grade: 'context'
				},
				{
					text: 'Experts may pass names to the government when they ask it about a case. Ask beforehand, and say in the letter what must stay confidential.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A letter can cut across a defence lawyer’s plan or a quiet talk. Ask the lawyer and the family first.',
					grade: 'judgement'
				},
				{
					text: 'Cooperation with bodies abroad is punished in some countries. Ask your lawyer what the law at home says.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'find-experts',
					what: 'List the experts for your country and theme, with their earlier visits and letters on your issue.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The list has an address, a form and the date of the check for each.',
					grade: 'context'
				},
				{
					id: 'consent-sheet',
					what: 'Write a consent sheet: what is sent, to whom, what may happen, and how to say no at any time.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'Two partners found the sheet clear in their own language.',
					grade: 'judgement'
				},
				{
					id: 'who-signs',
					what: 'Agree with the international office and partners who signs, and who is named nowhere.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'The rule is on one page, and the partners most at risk wrote the last word.',
					grade: 'judgement'
				},
				{
					id: 'send-the-case',
					what: 'Send the case by the expert’s own form, with dates, places and what you ask for.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 5,
					doneWhen: 'Receipt is confirmed, and those concerned know.',
					grade: 'context'
				},
				{
					id: 'watch-for-reprisals',
					what: 'Check on everyone involved after one week, one month and three months, in a way they chose.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Three checks are logged without names, and each worry had an answer.',
					grade: 'judgement'
				}
			],
			sources: ['D1', 'D2', 'D5'],
			evidence: 'judgement'
		},
		{
			id: 'helvetas-use-the-words',
			caseId: 'helvetas-un',
			name: 'Bring the words of the United Nations home',
			summary:
				'A United Nations guide treats follow-up as work of its own: map what was recommended, choose, watch and tell. Words of an international body can then be quoted to a ministry or a donor who would not listen to you. Whether that was done here is not known.',
			threats: ['LEG-01', 'LEG-07'],
			fronts: ['political', 'communications', 'solidarity'],
			phases: ['adapt', 'reform'],
			effort: 1,
			needs: ['solidarity', 'communications'],
			raises: ['H33', 'H39', 'H40', 'H42'],
			effects: { likelihood: 0.2, impact: 0.1 },
			preconditions: [
				{
					text: 'A recommendation or a letter that touches your issue and is public.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Quoting a foreign body can feed the story that you serve foreigners. Let local voices and local law come first.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Quote exactly. A recommendation that is stretched is easily turned against you.',
					grade: 'judgement'
				},
				{
					text: 'Examples in such texts may be recognised at home. Ask before you point to a case.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-recommendations',
					what: 'Collect what bodies have already asked of your state on your issue, with date and page.',
					front: 'political',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'A table lists each recommendation and what the state answered.',
					grade: 'context'
				},
				{
					id: 'choose-three',
					what: 'Choose the three that would help people most, and agree with peers who follows which.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Each has an organisation and a sign by which progress is seen.',
					grade: 'context'
				},
				{
					id: 'plain-language-note',
					what: 'Put the three into half a page of plain words in the languages of your country.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Donors, embassies and one ministry or lawmaker have it.',
					grade: 'judgement'
				},
				{
					id: 'ask-again',
					what: 'Ask the ministry once a year, in writing and politely, what has been done.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 365,
					doneWhen: 'The letter and the answer, or its absence, are noted in the table.',
					grade: 'judgement'
				}
			],
			sources: ['D3', 'D4'],
			evidence: 'judgement'
		}
	]
});
