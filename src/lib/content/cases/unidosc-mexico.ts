import { defineCase, judged, nearby, told } from './define-case';

export const unidoscMexico = defineCase({
	id: 'unidosc-mexico',
	title: 'Research, shared proposals and stronger networks against rules for everyone',
	organisation: 'UnidOSC',
	kind: 'coalition',
	region: 'americas',
	countries: ['MX'],
	place: 'Mexico',
	years: '2019–2020',
	written: 2020,
	work: ['advocacy', 'civic', 'governance', 'solidarity'],
	summary:
		'Rules against dirty money, tax rules, an end to public transfers and open distrust made work harder for Mexican organisations, the small ones most. UnidOSC gathered organisations, foundations, academics and activists under one name. It had the rules studied, asked members what they need, worked on law and tax together and helped regional networks to grow. A shared identity is the outcome told; no change of law that is owed to it was seen.',
	situations: [
		'Tax rules and paperwork against dirty money weigh most on the smallest associations.',
		'Accepting a donation has become so complicated that little groups give up.',
		'The president says openly that organisations cannot be trusted and stops public money for them.',
		'State subsidies for civil society end from one day to the next.',
		'A fiscal reform would make life harder for all non-profits, whatever they do.',
		'Rules that sound harmless are strangling the sector, and the state justifies them with crime prevention.',
		'Scattered groups, foundations and scholars grumble about the same regulation without acting as one.',
		'You object to a measure but lack solid research on what it does.',
		'Alternatives on law and taxation should be on offer, and not only protest.',
		'Networks in the provinces are weak and need training and a plan of their own.',
		'Invited organisations remain passive because their own cause comes first.',
		'Leaders badmouth associations, and you would like to reply with dialogue and a better story.',
		'Specialists in another country could lend you the technical knowledge you are missing.'
	],
	notFor: [
		'Only your organisation is audited or fined, for a reason of its own.',
		'You need a rule to fall within weeks.'
	],
	words: [
		'tax office demands tax on grants',
		'retroactive tax',
		'donation receipts',
		'budget reform ends subsidies',
		'municipal support ended',
		'city stops rent subsidy',
		'tender excludes us',
		'public contract cancelled',
		'state fund for civil society abolished',
		'donors lose tax deduction',
		'income tax on associations',
		'late filing',
		'accounting standards',
		'tax audit of many organisations',
		'small ones cannot pay an accountant',
		'percentage of tax to charities abolished',
		'lottery money',
		'subsidies only for loyal organisations',
		'tax rules for associations',
		'fiscal reform',
		'donee status',
		'tax-exempt authorisation lost',
		'tax authority',
		'new tax forms',
		'tax burden on small organisations',
		'lose tax exemption',
		'penalties for late filings',
		'anti-laundering register for donations',
		'vulnerable activities',
		'public grants cancelled',
		'end of public funding',
		'president says no more money to intermediaries',
		'president insults organisations every morning',
		'called conservatives',
		'called thieves',
		'mistrust of civil society',
		'distrust',
		'regional networks',
		'small organisations far from the capital',
		'training outside the capital',
		'technical help with tax and law',
		'accountant and lawyer on call',
		'legal study',
		'comparative study of laws',
		'proposal for reform',
		'enabling environment',
		'joint agenda with candidates',
		'dialogue with congress',
		'foundations, academics and activists',
		'common name',
		'platform of platforms',
		'national platform',
		'diagnostic survey of members',
		'how many hours does compliance cost',
		'registration in five offices',
		'bureaucracy',
		'law to promote associations',
		'donation rules',
		'foreign money cap hurts small groups',
		'identity of sector'
	],
	rooms: ['narrowed', 'obstructed', 'repressed'],
	fits: {
		'LEG-01': 2,
		'LEG-08': 2,
		'LEG-09': 2,
		'FIN-02': 1,
		'FIN-03': 2,
		'FIN-05': 3,
		'FIN-09': 3,
		'DIS-01': 1,
		'DIS-06': 2,
		'REP-02': 1,
		'REP-09': 3
	},
	threats: ['LEG-01', 'LEG-08', 'LEG-09', 'FIN-05', 'FIN-09', 'REP-09', 'DIS-01', 'DIS-06'],
	trigger: [
		nearby(
			['U2'],
			'Rules against money laundering made donations a matter for long procedures. Small groups felt it most.',
			'2016-06-01'
		),
		nearby(
			['U3'],
			'Limits on funding were hard to see. The state defended them by counting donations among activities that criminals could misuse.'
		),
		nearby(
			['U4'],
			'In February 2019 a circular of the president ended the transfer of public money to organisations.',
			'2019-02'
		),
		nearby(
			['U5'],
			'The man who became president had spoken of such organisations with open distrust.'
		)
	],
	before: [
		nearby(['U7'], 'Since 2004 a law has promoted the work of civil society.', '2004'),
		told(
			['U8'],
			'A book of 2020, paid for by two foundations, sets out the legal frame and the strands of UnidOSC’s work.',
			'2020'
		),
		judged('Lawyers and academics inside the sector made it possible to study the rules first.')
	],
	during: [
		told(
			['U8'],
			'The strands run side by side: the agenda on laws, the agenda on taxes, advocacy abroad, links across the country, and alliances.',
			'2020'
		),
		told(['U1'], 'Groups from abroad gave technical help.'),
		nearby(
			['U4'],
			'Linked spaces of the sector used dialogue, public positions, new ways of telling their story, talks with lawmakers and campaigns. UnidOSC is not named in the text that was read.'
		)
	],
	after: [
		told(
			['U9'],
			'In July 2020 the first round of a programme with Comunalia and the United States aid agency ended. Four networks in the north had taken part, with 132 people from 93 organisations.',
			'2020-07-29'
		),
		told(
			['U9'],
			'The pandemic forced the programme online. Each network came out of it with a plan of its own.',
			'2020-07-29'
		)
	],
	governance: [
		told(['U1'], 'Organisations, foundations, academics and activists take part.'),
		told(['U1'], 'A committee finds out what members need and makes shared projects of it.'),
		judged(
			'Who sits in the committee, how many members there are and how they decide was not found. Settle these three points in writing before you copy the form.'
		)
	],
	resources: [
		told(
			['U8'],
			'The Fund for Global Human Rights and the Open Society Foundations paid for the book.',
			'2020'
		),
		judged(
			'What it takes: someone who reads law and tax rules, a partner with technical knowledge, people who can lead workshops, and grant money for two years.'
		)
	],
	outcomes: [
		told(
			['U1'],
			'Those who take part defend civic space under a shared identity, in the country and in the region.'
		),
		told(['U9'], 'Four regional networks finished with a plan to grow stronger.', '2020-07-29'),
		judged(
			'No win in Parliament or in court that is owed to UnidOSC was found. That may be a gap in what could be read.'
		)
	],
	challenges: [
		told(
			['U1'],
			'Some groups that were invited showed interest but stayed passive. Rights of the sector come after their own cause.'
		),
		told(['U1'], 'So many kinds of groups have many priorities, which are hard to bring together.'),
		told(['U1'], 'To make the membership wider and more varied remains hard.')
	],
	lessons: [
		told(['U1'], 'Technical help is a form of solidarity.'),
		told(['U1'], 'Rules that touch every organisation need an answer from all sectors.'),
		judged(
			'Begin with the rule that hits everyone, or the weakest most. It gives the busy a reason to come.'
		)
	],
	since: [
		nearby(
			['U6'],
			'A tax reform of 2021 and the closing of the institute that supported civil society brought new pressure.',
			'2021'
		),
		nearby(
			['U6'],
			'In October 2021 organisations met to answer; 195 took part. Whether UnidOSC was among them is not confirmed.',
			'2021-10'
		),
		nearby(
			['U10'],
			'In 2023 the state’s own unit for financial intelligence rated 99.93 per cent of non-profits as low risk.',
			'2023'
		),
		{
			...nearby(
				['U10'],
				'In May 2025 organisations still called the duties under the law heavy and asked for talks.',
				'2025-05-09'
			),
			checkedOn: '2026-11-21'
		}
	],
	evidence: 'weak',
	evidenceNote:
		'Read: the opening of the case page, which breaks off in the part on technical help, a partner’s page, the record of a book and press on the rules. Not read: the full case study and UnidOSC’s own site. The founding year, the month of the study, the number of members and any win are not known; the study dates from between September 2020 and March 2021.',
	sources: [
		{
			key: 'U1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/unidosc/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'U2',
			title: 'CIVICUS Monitor: report on freedom of association in Mexico, June 2016',
			url: 'https://monitor.civicus.org/newsfeed/2016/06/01/association-mexico/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U3',
			title: 'Sur journal: essay on limits to association that are hard to see',
			url: 'https://sur.conectas.org/en/subtle-restrictions-on-the-freedom-of-association/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U4',
			title: 'EDUCA Oaxaca: dialogues between linked spaces of civil society (Spanish)',
			url: 'https://www.educaoaxaca.org/dialogos-entre-espacios-de-la-sociedad-civil-articulados-por-una-agenda-comun/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U5',
			title:
				'Expansión Política: report on the government’s stance towards NGOs, October 2021 (Spanish)',
			url: 'https://politica.expansion.mx/mexico/2021/10/31/de-la-critica-a-la-asfixia-la-4t-apunta-contra-las-ongs',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U6',
			title:
				'Alternativas y Capacidades: page on the reform of 2021 and the meeting of the sector (Spanish)',
			url: 'https://alternativasycapacidades.org/?p=5687',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U7',
			title: 'Foundation Magazine: article that describes the promotion law of 2004',
			url: 'https://foundationmag.ca/world-around-us-4/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U8',
			title:
				'PDFSlide: copy of the book of 2020 on the legal frame and the work of UnidOSC (Spanish)',
			url: 'https://pdfslide.es/documents/derechos-una-de-visin-fortaleciendo-organizaciones-de-una-21-marco-legal.html',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'U9',
			title: 'Comunalia: news on the end of the programme for northern networks, July 2020',
			url: 'https://comunalia.org.mx/eng/network-strengthening-project-in-northern-states-wraps-up',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'U10',
			title:
				'Expansión Política: report on the effects of the anti-laundering law, May 2025 (Spanish)',
			url: 'https://politica.expansion.mx/mexico/2025/05/09/organizaciones-acusan-efectos-adversos-de-ley-antilavado-piden-abrir-dialogo',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'unidosc-one-name',
			caseId: 'unidosc-mexico',
			name: 'One name for scattered efforts, and a committee that asks members first',
			summary:
				'Organisations, foundations, academics and activists put scattered efforts under one name. A committee finds out what members need and turns it into shared projects. The case tells of a common identity in the country and the region; some of those invited stayed passive.',
			threats: ['LEG-01', 'LEG-09', 'REP-09', 'FIN-09'],
			fronts: ['solidarity', 'governance', 'communications'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'governance', 'communications'],
			raises: ['H15', 'H30', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Several groups that work on the same rules already, each alone.',
					grade: 'judgement'
				},
				{
					text: 'A host that can hold money for those without legal status.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'People join for their own cause and leave the sector’s rights to others. Expect a small core for a long time.',
					grade: 'case'
				},
				{
					text: 'One name is easy to attack. Where hostile speech brings danger, let members choose whether they appear.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Narrow membership weakens the claim to speak for all. Say in each text whom you speak for.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'who-does-what',
					what: 'List who already works on rules for organisations, and on which one.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Ten efforts are on one page, and each has confirmed its line.',
					grade: 'judgement'
				},
				{
					id: 'small-committee',
					what: 'Form a committee that turns what members need into shared projects.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The task and the names of the groups are known to all members.',
					grade: 'case'
				},
				{
					id: 'ask-what-hurts',
					what: 'Ask members which rule costs them most, in hours and in money, and which they fear.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Half have answered, and the two heaviest rules are named.',
					grade: 'case'
				},
				{
					id: 'pick-what-hits-all',
					what: 'Choose the rule that hits everyone, or the weakest hardest, and make it the shared project.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'The choice and its reason have gone to every member.',
					grade: 'case'
				},
				{
					id: 'three-small-tasks',
					what: 'Give each passive member a task of two hours that serves its own cause as well.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'Five members who were silent have done theirs.',
					grade: 'judgement'
				}
			],
			sources: ['U1'],
			evidence: 'judgement'
		},
		{
			id: 'unidosc-research-in-use',
			caseId: 'unidosc-mexico',
			name: 'Have the rules studied, and publish what anyone can use',
			summary:
				'The coalition’s work rests on study of the legal and tax setting. A book of 2020 shows the legal frame and an agenda for laws, taxes, allies and advocacy abroad. Groups from other countries helped with technical knowledge. Who used the research, and with what result, is not known.',
			threats: ['LEG-01', 'LEG-08', 'LEG-09', 'FIN-05'],
			fronts: ['legal', 'financial', 'learning'],
			phases: ['prepare'],
			effort: 3,
			needs: ['legal', 'finance', 'solidarity'],
			raises: ['H01', 'H02', 'H09', 'H40'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'A university, a lawyer or an international partner with time for it.',
					grade: 'judgement'
				},
				{ text: 'Members who let their real paperwork be looked at.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'A thick study may change nothing. Plan the two-page version and the training before the research starts.',
					grade: 'judgement'
				},
				{
					text: 'Rules change fast. Put the date of reading on every page, and let a lawyer confirm before anyone acts on it.',
					grade: 'judgement'
				},
				{
					text: 'Examples of breaches can harm those who gave them. Leave out names, sums and places.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'three-questions',
					what: 'Ask three questions of the study: what is demanded, by whom, and what does it cost a small group?',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The questions and a reader for each are agreed.',
					grade: 'judgement'
				},
				{
					id: 'partner-for-knowledge',
					what: 'Agree with one group abroad what technical help it gives when a rule is on the table.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'A letter says who helps, with what and how fast.',
					grade: 'case'
				},
				{
					id: 'usable-form',
					what: 'Publish the findings as a guide with a calendar, a checklist and answers to common questions.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 120,
					doneWhen: 'Three small groups have used the checklist and found no gap.',
					grade: 'judgement'
				},
				{
					id: 'mock-audit',
					what: 'Try the checklist on your own papers as a tax officer would, with your adviser.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'Each gap has a date and someone who closes it.',
					grade: 'judgement'
				}
			],
			sources: ['U1', 'U8'],
			evidence: 'judgement'
		},
		{
			id: 'unidosc-workable-proposals',
			caseId: 'unidosc-mexico',
			name: 'Object with a proposal in hand, on law and tax together',
			summary:
				'An essay on Mexico’s rules pairs its objections with proposals that would also meet the duties of the state. UnidOSC’s agendas for laws and for taxes run together, with advocacy abroad. No change of a rule through this was seen. In 2025 organisations still found the duties heavy.',
			threats: ['LEG-01', 'LEG-08', 'FIN-05', 'FIN-09'],
			fronts: ['political', 'legal', 'financial'],
			phases: ['respond', 'reform'],
			effort: 3,
			needs: ['legal', 'finance', 'solidarity'],
			raises: ['H02', 'H09', 'H10', 'H42'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'An office that listens: a ministry, a tax authority or a committee.',
					grade: 'judgement'
				},
				{
					text: 'Numbers on what the rule costs and on how small the risk is.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A proposal can be taken as consent to the rest of the rule. Say in its first line what you still reject.',
					grade: 'judgement'
				},
				{
					text: 'Talks with an office can be used to say that all were consulted. Keep your own minutes and publish your paper.',
					grade: 'judgement'
				},
				{
					text: 'Taking it abroad can be told as treason where leaders speak with distrust. Let those at risk stay unnamed.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'cost-of-a-rule',
					what: 'Work out with five groups how many hours and how much money one duty takes in a year.',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'One table shows the cost for a small, a middle and a large group.',
					grade: 'judgement'
				},
				{
					id: 'two-column-paper',
					what: 'Write two columns: what the rule demands, and a lighter way to reach the same lawful end.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Each objection has a proposal beside it, read by a second lawyer.',
					grade: 'context'
				},
				{
					id: 'both-tracks',
					what: 'Work on law and on tax side by side: take the paper to lawmakers and to the tax office.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Both have received it, and each meeting has a note.',
					grade: 'case'
				},
				{
					id: 'standards-abroad',
					what: 'Send the same facts to the international body whose standard the state invokes.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'The body has confirmed receipt, and allies in the region hold a copy.',
					grade: 'judgement'
				}
			],
			sources: ['U3', 'U8', 'U10'],
			evidence: 'judgement'
		},
		{
			id: 'unidosc-regional-networks',
			caseId: 'unidosc-mexico',
			name: 'Train regional networks, and leave each a plan of its own',
			summary:
				'A programme with Comunalia and the aid agency of the United States worked with four networks in the north. Their needs were mapped first. When the pandemic came, 132 people from 93 organisations went on online. Each network left with its own plan. What came of the plans is not known.',
			threats: ['LEG-01', 'LEG-09', 'REP-09'],
			fronts: ['solidarity', 'programme', 'people', 'learning'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['solidarity', 'people', 'partners'],
			raises: ['H18', 'H37', 'H40', 'H42'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'Networks that exist already and want it. This does not make one from nothing.',
					grade: 'judgement'
				},
				{
					text: 'Money for some months, and someone who can lead workshops in person and online.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A programme paid by a foreign state can be turned against those in it. Tell every network who pays before it joins.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Lists of participants show who belongs together. Keep them with one person, off the shared folders.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Plans without money or a date fade. Leave a small sum for the first step of each.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-network-needs',
					what: 'Map with each network what it can do, what it lacks and what it faces.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Each network has approved its own page.',
					grade: 'case'
				},
				{
					id: 'workshops-both-ways',
					what: 'Hold a series of workshops that can move online within a week.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 120,
					doneWhen: 'One session has been held each way, and all could take part.',
					grade: 'case'
				},
				{
					id: 'own-plan',
					what: 'Help each network to write its own plan, with a first step it can pay for.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'Each plan has three steps, dates and someone who keeps it.',
					grade: 'case'
				},
				{
					id: 'meet-after-half-a-year',
					what: 'Meet again after six months, and ask what was done and what stood in the way.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Each network has reported on its first step.',
					grade: 'judgement'
				}
			],
			sources: ['U9'],
			evidence: 'judgement'
		},
		{
			id: 'unidosc-answer-distrust',
			caseId: 'unidosc-mexico',
			name: 'Answer distrust with dialogue and a story of your own',
			summary:
				'Leaders spoke of organisations with distrust, and public money ended. Linked spaces of the sector answered with dialogue, public positions, new ways of telling their story and campaigns. UnidOSC is not named there, and no effect was read.',
			threats: ['DIS-01', 'DIS-06', 'REP-09', 'FIN-09'],
			fronts: ['communications', 'solidarity', 'financial'],
			phases: ['respond', 'adapt'],
			effort: 2,
			needs: ['communications', 'finance', 'solidarity'],
			raises: ['H09', 'H10', 'H30', 'H31', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Accounts that can be shown, since distrust asks first where the money comes from.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Answering each insult spreads it. Choose the few people who must hear from you.',
					grade: 'judgement'
				},
				{
					text: 'Where a leader’s words are followed by attacks on people, do not put single faces forward.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Those you helped may speak for you only if they want to, and may take it back.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'money-in-plain-words',
					what: 'Put on one page where your money comes from, what it does and who checks it.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 14,
					doneWhen: 'The page is public and dated, and the auditor has seen it.',
					grade: 'judgement'
				},
				{
					id: 'joint-position',
					what: 'Agree one public position with other networks, and use it instead of many small replies.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 10,
					doneWhen: 'Five networks have signed and nobody answers alone.',
					grade: 'context'
				},
				{
					id: 'life-without-us',
					what: 'Tell in everyday words what would stop in one town if groups like yours closed.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 45,
					doneWhen: 'Five people outside your circle could retell it.',
					grade: 'judgement'
				},
				{
					id: 'income-without-state',
					what: 'Write down what you would keep, shrink and end if no public money came.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The board has agreed on the three lists.',
					grade: 'judgement'
				}
			],
			sources: ['U4', 'U5'],
			evidence: 'judgement'
		}
	]
});
