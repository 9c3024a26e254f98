import { defineCase, judged, nearby, told } from './define-case';

export const civilisationHungary = defineCase({
	id: 'civilisation-hungary',
	title: 'A coalition across sectors against a labelling law and a smear campaign',
	organisation: 'Civilizáció (Civilisation)',
	kind: 'coalition',
	region: 'europe',
	countries: ['HU'],
	place: 'Hungary',
	years: '2017–2019',
	written: 2019,
	work: ['advocacy', 'civic', 'civil-liberties', 'environment', 'human-rights', 'solidarity'],
	summary:
		'When a bill against groups with money from abroad became known in spring 2017, more than thirty well-known organisations from several sectors came together. They declared themselves a coalition, agreed simple rules, staged a few memorable acts and took part in the fight in the courts. The hard part came later: keeping together when the attacks paused.',
	situations: [
		'A bill would make groups with money from abroad register and carry a label.',
		'Parliament is preparing a foreign-agent law, and you fear being branded as strangers in your own country.',
		'You would have to print a stigmatising notice on your website and disclose who gives you money.',
		'Politicians and loyal media call you hirelings of outside powers, month after month.',
		'News of a planned law against associations leaks out, and no one has yet called a meeting.',
		'Officials go after an international grant programme on which much of your sector lives.',
		'Environmental, social and rights groups are under the same threat and have never acted together.',
		'Several organisations want to challenge the rule jointly before the constitutional court.',
		'Partners differ in style and boldness, and the alliance needs plain rules for taking decisions.',
		'The attacks have paused, and the coalition is losing its drive.',
		'You are looking for one peaceful, unforgettable act in public that belongs to no party.',
		'Small associations in the countryside keep their heads down, and you would like to reassure them.'
	],
	notFor: [
		'Your organisation has been closed and its leaders are in prison.',
		'Only you are targeted, and peers see no reason to join.'
	],
	words: [
		'state fund excludes critics',
		'grants distribution office searched',
		'surtax on foreign money',
		'sanction for not registering',
		'municipality ends contract with critics',
		'law against organisations named after transparency',
		'dominant party media repeats list of names',
		'foreign funded organisations bill',
		'bill on transparency of organisations supported from abroad',
		'foreign agents law',
		'foreign influence law',
		'label on our website',
		'register as foreign funded',
		'sovereignty office',
		'defence of national sovereignty',
		'special tax on migration work',
		'draft was leaked this morning',
		'government announced a bill against us',
		'who else is affected',
		'call a meeting of all big NGOs tonight',
		'emergency meeting of organisations',
		'joint declaration',
		'common statement',
		'well-known organisations from different fields',
		'human rights, environment and social groups together',
		'coalition with simple rules',
		'one vote each',
		'decide fast together',
		'part-time coordinator',
		'shared mailing list',
		'silent protest',
		'flash mob',
		'symbol badge',
		'boycott of the register',
		'civil disobedience against the law',
		'refuse to register',
		'constitutional complaint',
		'constitutional court',
		'European Court',
		'infringement',
		'Venice Commission',
		'billboards against us',
		'campaign calls us mercenaries of foreign powers',
		'paid from abroad',
		'enemies of the nation',
		'national consultation',
		'keeping together after the wave',
		'coalition tired',
		'members lose interest when it is calm',
		'what next after the law passed',
		'split us into good and bad organisations',
		'small organisations fear to sign',
		'audit office raids on grant programme',
		'solidarity with the attacked',
		'the whole sector is target',
		'positive story of civil society'
	],
	rooms: ['narrowed', 'obstructed', 'repressed'],
	fits: {
		'LEG-01': 2,
		'LEG-02': 3,
		'LEG-03': 1,
		'LEG-09': 1,
		'FIN-03': 2,
		'FIN-09': 2,
		'DIS-01': 2,
		'DIS-06': 3,
		'REP-07': 1,
		'REP-09': 2
	},
	threats: ['LEG-02', 'LEG-01', 'LEG-09', 'FIN-03', 'FIN-09', 'DIS-01', 'DIS-06', 'REP-09'],
	trigger: [
		told(
			['C3'],
			'From 2010 democracy and the rule of law lost ground. In 2014 the state attacked the EEA and Norway Grants programme, a source of money for civil society.',
			'2014'
		),
		told(
			['C3'],
			'The attack showed a weak spot: much of the income of organisations came through channels that the state controlled.',
			'2014'
		),
		told(
			['C1'],
			'Smear campaigns ran beside new rules on the registration and the money of organisations.'
		),
		told(
			['C4'],
			'In spring 2017 it became known that the government planned a law on organisations with money from abroad.',
			'2017'
		),
		nearby(
			['C5'],
			'The law was passed on 13 June 2017. Above 7.2 million forints a year from abroad, later nine million, an association or foundation had to register, carry the label on its website and publications, and name donors from 500,000 forints upwards.',
			'2017-06-13'
		)
	],
	before: [
		told(
			['C4'],
			'More than thirty larger organisations began to talk with each other before the bill was on the table.',
			'2017'
		),
		told(
			['C2'],
			'Some members had been part of coalitions that failed. They had learned to be patient.'
		),
		judged(
			'Work out early how much of your income one office, one funder or one channel could cut. The coalition learned this from the attack of 2014.'
		)
	],
	during: [
		told(['C4'], 'A founding declaration made the coalition public in March 2017.', '2017-03'),
		told(
			['C4'],
			'That spring people formed a large heart on Heroes’ Square in Budapest, and there was a silent protest in Parliament. The heart became the sign of the coalition.',
			'2017'
		),
		told(
			['C4'],
			'In summer 2017 a first strategy meeting set basic rules for working together and began a longer plan.',
			'2017'
		),
		told(
			['C15'],
			'At the end of August twenty-three members took the law to the Constitutional Court in a joint complaint, over their good name, privacy, speech and association. The page gives no year; it must be 2017.'
		),
		nearby(
			['C17'],
			'On 7 December 2017 the European Commission announced that it would bring Hungary before the Court of Justice over the law.',
			'2017-12-07'
		),
		told(
			['C1'],
			'Members reached out to organisations in the countryside to undo some of the chill that the attacks had left.'
		)
	],
	after: [
		told(
			['C9'],
			'In March 2019 the coalition put its shared values into a declaration.',
			'2019-03'
		),
		told(
			['C2', 'C14'],
			'The government attacked less in 2019. The coalition called its own state standby, and looked for a theme that would carry it.',
			'2019'
		)
	],
	governance: [
		told(
			['C1'],
			'About thirty national organisations from different sectors form an inner circle.',
			'2019'
		),
		told(['C6'], 'A funder counts thirty-four members and names the Ökotárs foundation as host.'),
		told(['C2'], 'Decisions follow agreed rules; every member has one vote.'),
		told(['C4'], 'The coalition is not registered.'),
		nearby(
			['C19'],
			'The publisher’s lessons for coalitions name a second principle: each gives what it is able to give.',
			'2020-06-09'
		)
	],
	resources: [
		told(
			['C1'],
			'A coordinator works part time. Members meet regularly in person and share news over e-mail lists.'
		),
		told(['C6', 'C14'], 'Foundations that support civil society fund the coalition.'),
		judged(
			'What it takes: some paid hours for one coordinator, a host that can sign contracts, money for meetings, and someone who can write for the public.'
		)
	],
	outcomes: [
		told(
			['C1'],
			'According to the case study members are better prepared, and solidarity between them has grown.',
			'2019'
		),
		told(
			['C1', 'C2'],
			'It is described as the first coalition in the country that reaches over sectors.',
			'2019'
		),
		judged(
			'The end of the law in 2021 came through a European court. How much of it is owed to the coalition cannot be told from the sources.'
		)
	],
	challenges: [
		told(
			['C1', 'C2'],
			'It was born of resistance and worked well under attack. Without a threat in sight, energy and interest fell.',
			'2019'
		),
		told(
			['C14'],
			'Local organisations were hard to win: many depend on the municipality and keep away from whatever could look political.',
			'2019-07-04'
		),
		told(
			['C2'],
			'It took time to bring together different styles, appetites and agendas of the members.'
		)
	],
	lessons: [
		told(['C1', 'C2'], 'Speak early about differences in style and appetite, and work with them.'),
		told(['C2'], 'Agree how you decide before you have to decide.'),
		told(['C2'], 'Find a theme that holds you together when nobody attacks.'),
		judged(
			'Set the quiet-time theme at the first strategy meeting, while everyone still comes. In this case it was missed only when the quiet had begun.'
		)
	],
	since: [
		told(
			['C10', 'C18'],
			'A survey with the institute Political Capital found seventy per cent of people willing to support civil society organisations, and about one in three who had already done so.',
			'2020-02'
		),
		told(
			['C11'],
			'During the pandemic a campaign showed how members helped people and reorganised their work. In May an open letter asked for wage support for organisations too.',
			'2020-04-29'
		),
		told(
			['C7'],
			'On 18 June 2020 the European court held that the law was against EU law; three member organisations explained the ruling together at a press conference.',
			'2020-06-18'
		),
		told(
			['C8'],
			'The coalition’s news of that time, in a copy that runs to April 2021, includes a contribution to a United Nations review of the country and a letter of support to women in Poland.'
		),
		nearby(
			['C13'],
			'The law ended on 1 July 2021. In its place the State Audit Office now checks organisations whose balance sheet reaches twenty million forints.',
			'2021-07-01'
		),
		told(
			['C12', 'C16'],
			'Before the election of 2022 the coalition asked the parties to commit themselves to minimum conditions for civil society, and sent its proposals to all that had at least one per cent in the polls.'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the publisher’s summary, the opening of the case study in a mirrored copy, and pages of the coalition, its host and its funders. Not read: the whole case study. The fate of the law is well sourced; that members became more resilient is the account of the case study alone. Nothing from after the election of 2022 was read.',
	sources: [
		{
			key: 'C1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/category/news/page/5/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C2',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/civilisation/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C3',
			title: 'ReadKong: mirrored opening of the case study',
			url: 'https://www.readkong.com/page/civilizacio-civilisation-coalition-building-to-fight-2974519',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C4',
			title: 'Civic Space Watch: interview with a leader of the coalition, summer 2021',
			url: 'https://civicspacewatch.eu/the-power-of-coalitions/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C5',
			title: 'Verfassungsblog: legal analysis of the law, January 2020',
			url: 'https://verfassungsblog.de/the-hungarian-lex-ngo-before-the-cjeu-calling-an-abuse-of-state-power-by-its-name/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'C6',
			title: 'Sigrid Rausing Trust: grantee profile of the network',
			url: 'https://www.sigrid-rausing-trust.org/grantee/civilisation-network/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C7',
			title: 'Civic Space Watch: press release of the coalition on the court ruling, June 2020',
			url: 'https://civicspacewatch.eu/hungary-csos-celebrate-cjeu-ruling-on-ngo-law/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C8',
			title: 'Civilizáció: English news page of the coalition, up to April 2021',
			url: 'https://civilizacio.net/en/news-blog?offset=1618220419164',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C9',
			title: 'CKA foundation: declaration of shared values, March 2019 (Hungarian)',
			url: 'https://www.cka.hu/kozos-ertekeink-a-civilizacio-nyilatkozata/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C10',
			title: 'Political Capital: findings of the survey made with the coalition',
			url: 'https://politicalcapital.hu/library.php?article_id=2499',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C11',
			title: 'Ökotárs foundation: news of spring 2020',
			url: 'https://okotars.hu/en/hirek?page=3',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C12',
			title: 'CKA foundation: minimum conditions for civil society, 2022 (Hungarian)',
			url: 'https://www.cka.hu/civil-minimum-2022/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C13',
			title: 'Hungarian Helsinki Committee: note on the end of the law and what replaced it, 2021',
			url: 'https://helsinki.hu/en/information-note-on-hungarys-lex-ngo-2021',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'C14',
			title: 'Civitates: interview with a leader of the coalition, July 2019',
			url: 'https://civitates-eu.org/2019/07/04/promoting-a-positive-image-of-civil-society-organisations-in-hungary/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C15',
			title: 'Ökotárs foundation: news of the joint complaint to the Constitutional Court',
			url: 'https://okotars.hu/en/23-csos-complaint-constitutional-court',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C16',
			title: 'Civilizáció: report of a discussion with politicians before the election of 2022',
			url: 'https://civilizacio.net/en/news-blog/civil-chapter-oppisition-programme',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C17',
			title: 'Civic Space Watch: report on the European Commission’s action, December 2017',
			url: 'https://civicspacewatch.eu/european-commission-brings-hungary-to-court-over-ngo-law/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'C18',
			title: 'Budapest Business Journal: report on the survey, February 2020',
			url: 'https://bbj.hu/analysis/most-hungarians-would-support-csos-according-to-study_178707',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C19',
			title:
				'International Civil Society Centre: lessons for coalitions from the pilot cases, June 2020',
			url: 'https://icscentre.org/2020/06/09/solidarity-in-times-of-scrutiny-key-learnings-for-civil-society-coalitions/',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'civilisation-early-meeting',
			caseId: 'civilisation-hungary',
			name: 'Call peers together at the first news of a bill',
			summary:
				'News of a planned law was enough. More than thirty larger organisations met before there was a text, and in March 2017 they stood in public under one declaration. A strategy meeting followed in the summer.',
			threats: ['LEG-01', 'LEG-02', 'FIN-03', 'FIN-09'],
			fronts: ['solidarity', 'political', 'governance'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['solidarity', 'legal'],
			raises: ['H02', 'H15', 'H40'],
			effects: { likelihood: 0.3, impact: 0.4 },
			preconditions: [
				{
					text: 'Someone who reads drafts and gazettes, and peers who come when called.',
					grade: 'judgement'
				},
				{
					text: 'A place to meet that is not watched more closely than you are.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A coalition that starts in reaction struggles once it is quiet. That happened here within two years.',
					grade: 'case'
				},
				{
					text: 'Signing in public singles out the signers. Leave a way to take part without a name.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Only well-known national organisations met at first. Ask who is missing, and what the law means for them.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'watch-drafts',
					what: 'Name one person who reads draft laws once a month and writes five lines about them.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The first monthly note has gone to the director and two peers.',
					grade: 'judgement'
				},
				{
					id: 'income-at-stake',
					what: 'Work out how much income one office, funder or channel could cut off.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'A one-page table shows each source, its share and who could stop it.',
					grade: 'judgement'
				},
				{
					id: 'ten-numbers',
					what: 'Keep a list of ten peers from other fields, and agree that any of them may call a meeting.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'All ten have said yes, and each holds the list.',
					grade: 'judgement'
				},
				{
					id: 'meet-early',
					what: 'Meet in person as soon as a bill is in the air, before its text is out.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 5,
					doneWhen: 'The meeting has been held and a next one has a date.',
					grade: 'case'
				},
				{
					id: 'joint-declaration',
					what: 'Publish a short joint declaration of what you stand for.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 10,
					doneWhen: 'The text is out, with every signer’s written consent on file.',
					grade: 'case'
				}
			],
			sources: ['C1', 'C2', 'C4'],
			evidence: 'case'
		},
		{
			id: 'civilisation-shared-rules',
			caseId: 'civilisation-hungary',
			name: 'A few shared rules, one vote each, and a part-time coordinator',
			summary:
				'Members settled how they decide, with one vote for each. They stayed unregistered, with a foundation as host, a coordinator for some hours, meetings in person and e-mail lists. Members with bad memories of earlier coalitions brought patience.',
			threats: ['LEG-01', 'LEG-02', 'REP-09'],
			fronts: ['solidarity', 'governance'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'governance', 'partners'],
			raises: ['H15', 'H40', 'H41'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'A registered host that can pay a coordinator and sign for the others.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Members who accept that a small organisation’s vote counts as much as a large one’s.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'The host carries the risk of all. If it is closed or its account is blocked, the coalition loses its purse: name a second one.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Agreeing took time here. Do not expect full rules in the first month.',
					grade: 'case'
				},
				{
					text: 'A shared mailing list shows who belongs to what. Keep plans off it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'rules-on-one-page',
					what: 'Write on one page who belongs, how you decide, who may speak and what each gives.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'All members have agreed to the page in writing.',
					grade: 'case'
				},
				{
					id: 'name-differences',
					what: 'Hold one meeting only on differences: how loud, how political, how fast, which red lines.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The notes list each difference and how you will live with it.',
					grade: 'judgement'
				},
				{
					id: 'coordinator-hours',
					what: 'Find a host, and pay for a coordinator’s hours over a year.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 90,
					doneWhen: 'A contract is signed and the money is there for twelve months.',
					grade: 'case'
				},
				{
					id: 'meeting-rhythm',
					what: 'Fix dates for meetings in person for the next half year.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The dates stand, and the second meeting has taken place.',
					grade: 'case'
				}
			],
			sources: ['C1', 'C2', 'C4', 'C6', 'C19'],
			evidence: 'case'
		},
		{
			id: 'civilisation-memorable-acts',
			caseId: 'civilisation-hungary',
			name: 'One memorable act without party colours, and a sign to keep',
			summary:
				'People stood together in the shape of a heart on a well-known square, and others protested in silence in Parliament. The coalition kept the heart as its sign. What the acts changed is not known; the law was passed.',
			threats: ['LEG-02', 'DIS-01', 'DIS-06', 'REP-09'],
			fronts: ['communications', 'solidarity', 'political'],
			phases: ['respond', 'adapt'],
			effort: 2,
			needs: ['communications', 'solidarity'],
			raises: ['H16', 'H30', 'H31', 'H33'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'People can gather in public without being beaten, filmed for files or charged.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A simple picture that says who you are without naming an opponent.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Being seen can cost people their work. Local groups that depend on officials kept away here.',
					gate: 'exposure-raises-danger',
					grade: 'case'
				},
				{
					text: 'Pictures of a crowd show faces. Say beforehand that there will be photographs, and keep a corner without them.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'The law was passed all the same. Such acts build trust and courage; on their own they do not stop a law.',
					grade: 'context'
				}
			],
			steps: [
				{
					id: 'find-the-sign',
					what: 'Choose one sign and one sentence that any member can carry, and try them on people outside.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Eight of ten outsiders could say what the sign stands for.',
					grade: 'judgement'
				},
				{
					id: 'check-the-risk',
					what: 'Check permits, safety and who would be at risk, with a lawyer and with those who will stand in front.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 7,
					doneWhen: 'The permit or the legal reading is on paper, and a way out is agreed.',
					grade: 'judgement'
				},
				{
					id: 'stage-the-act',
					what: 'Stage one visible act that belongs to no party and that a child could describe.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'It has taken place and two media outside your circle have shown it.',
					grade: 'case'
				},
				{
					id: 'keep-the-sign',
					what: 'Keep using the sign after the act, on pages, doors and letters of every member that wants it.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'Half of the members show it.',
					grade: 'case'
				}
			],
			sources: ['C4', 'C5', 'C14'],
			evidence: 'judgement'
		},
		{
			id: 'civilisation-joint-complaint',
			caseId: 'civilisation-hungary',
			name: 'One complaint with many names, and one voice at each ruling',
			summary:
				'Twenty-three members complained together to the Constitutional Court against the law. Three years later a case brought by the European Commission succeeded at the European court, and members explained the ruling to the press together. What their own complaint brought about is not known.',
			threats: ['LEG-02', 'LEG-01', 'FIN-03'],
			fronts: ['legal', 'communications', 'solidarity'],
			phases: ['respond', 'reform'],
			effort: 3,
			needs: ['legal', 'solidarity'],
			raises: ['H02', 'H03', 'H31', 'H42'],
			effects: { likelihood: 0.2, impact: 0.4 },
			preconditions: [
				{
					text: 'A court, at home or above the state, that can set a law aside.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Members that have legal standing and are ready to be named.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where no independent court is within reach, a complaint only costs. Document instead, and keep it for later.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'It is slow: passed in June 2017, the law was found unlawful in June 2020 and ended in July 2021.',
					grade: 'context'
				},
				{
					text: 'Winning was not the end. New checks by the audit office came in place of the law.',
					grade: 'context'
				},
				{
					text: 'Those who sign are known to the state. Ask every one, and accept a no.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'shared-reading',
					what: 'Pay together for one legal reading: what the law asks, from whom, and which right it breaks.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 21,
					doneWhen: 'All members have the reading in two pages of plain words.',
					grade: 'judgement'
				},
				{
					id: 'decide-stance',
					what: 'Let each board decide whether to register, refuse or restructure, and tell the others.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 45,
					doneWhen: 'The decision and its reasons are in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'file-together',
					what: 'File one complaint with as many members as wish to sign.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 75,
					doneWhen: 'The court has confirmed receipt, and each signer holds a copy.',
					grade: 'case'
				},
				{
					id: 'speak-at-rulings',
					what: 'Prepare a joint press meeting for each ruling, with one line for winning and one for losing.',
					front: 'communications',
					phase: 'reform',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Both lines are agreed, and three speakers know their part.',
					grade: 'case'
				},
				{
					id: 'watch-what-follows',
					what: 'After a ruling, look for what takes the law’s place, and warn the members it would hit.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'A note on the new rules has gone to all members.',
					grade: 'judgement'
				}
			],
			sources: ['C5', 'C7', 'C13', 'C15', 'C17'],
			evidence: 'judgement'
		},
		{
			id: 'civilisation-quiet-time-theme',
			caseId: 'civilisation-hungary',
			name: 'A theme for quiet times: values, numbers, everyday help',
			summary:
				'When the attacks paused in 2019, so did the energy. The coalition wrote down its shared values, had people asked what they think of civil society, reached out to organisations in the countryside and, in the pandemic, showed what members do for others. Whether the energy came back is not known.',
			threats: ['REP-09', 'DIS-01', 'DIS-06', 'FIN-09'],
			fronts: ['communications', 'solidarity', 'programme', 'learning'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['communications', 'programme', 'solidarity'],
			raises: ['H30', 'H32', 'H36', 'H40'],
			effects: { likelihood: 0.3, impact: 0.3 },
			preconditions: [
				{
					text: 'Members that agree on something besides what they are against.',
					grade: 'case'
				},
				{ text: 'Money for one survey or a partner who does it with you.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'Contact can bring trouble in small places: local groups fear officials on whom they depend. Let them choose how and where.',
					gate: 'exposure-raises-danger',
					grade: 'case'
				},
				{
					text: 'Stories of people who were helped need their consent, also for how long they are used.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'That people say they would give does not mean that they will. Do not plan income on a survey.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'shared-values',
					what: 'Write half a page of values that all members share, and publish it.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'Every member has agreed and shows it on its own page.',
					grade: 'case'
				},
				{
					id: 'ask-the-public',
					what: 'Have people asked, by someone neutral, what they know and think of organisations like yours.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 120,
					doneWhen: 'The answers are public and members have drawn three conclusions from them.',
					grade: 'case'
				},
				{
					id: 'reach-outside-capital',
					what: 'Reach out to five organisations outside the capital, listen, and ask what support would help.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Five talks have been held, and one wish of each is met or answered.',
					grade: 'case'
				},
				{
					id: 'show-everyday-help',
					what: 'Show for a month what members do for people, in everyday words and with consent.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'Ten short pieces are out, and half of the members took part.',
					grade: 'case'
				},
				{
					id: 'alarm-check',
					what: 'Twice a year try the alarm list, so that quiet times do not wear it out.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 180,
					doneWhen: 'Eight of ten members answered within a day.',
					grade: 'judgement'
				}
			],
			sources: ['C1', 'C2', 'C9', 'C10', 'C11', 'C14', 'C18'],
			evidence: 'judgement'
		}
	]
});
