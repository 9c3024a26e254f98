import { defineThreat } from '../define';

export const dis06 = defineThreat({
	id: 'DIS-06',
	category: 'disinformation',
	alsoIn: ['financial', 'reputational'],
	title: 'Twisted story about your money',
	definition:
		'True or half-true facts about your funding are told as a plot by foreigners or a rich backer.',
	earlySign: 'your grant list appears where you did not publish it',
	synonyms: [
		'foreign-paid',
		'funded by a billionaire',
		'puppet',
		'grant list leaked',
		'money narrative',
		'tycoon',
		'mercenaries',
		'who pays you',
		'foreign plot',
		'funding conspiracy'
	],
	leadsTo: ['LEG-02'],
	detail: {
		actors: [
			'Officials who want a law against money from abroad',
			'Media with graphics and arrows',
			'A party that needs a puppet master',
			'A rival who wants the grant'
		],
		signs: [
			'Your list of grants appears where you did not publish it',
			'One backer is named again and again',
			'A report shows sums without years or purposes',
			'A bill on “transparency” is announced',
			'Questions from journalists contain figures that nearly fit'
		],
		hits: [
			'Work is judged by who pays, not by what it does',
			'Donors ask to be left unnamed, which feeds the story',
			'A law on labels is easier to pass',
			'Neighbours ask staff what they earn',
			'Local supporters are ashamed to give'
		],
		exposure: [
			{
				id: 'one-plot-face',
				question:
					'How much of our income could be told as coming from one foreign power or one rich person?',
				why: 'The story needs one face; a mix of many small givers has none.',
				answers: [
					'Less than a tenth',
					'From a tenth to a third',
					'More than a third',
					'More than three quarters'
				]
			},
			{
				id: 'neighbour-could-say',
				question: 'Could a neighbour say in one sentence what we do with the money?',
				why: 'A plot is believed where nobody knows what the money does.',
				answers: [
					'Yes, we asked some this year and they could',
					'Most who use our services could',
					'Only people close to us',
					'No'
				]
			},
			{
				id: 'reason-for-each-donor',
				question:
					'For each large donor, can we say in public why we took the money and what it may not decide?',
				why: 'Silence on this question is filled by others.',
				answers: [
					'Yes, agreed and rehearsed',
					'Yes, but only the director could',
					'For some donors',
					'No'
				]
			}
		],
		prompts: [
			'Is our page about income clear, and does it carry a date?',
			'Which true figure about us sounds worst without its context?',
			'Which donor would we name with pride, and which with a sigh?',
			'Who of our supporters at home would say that they give?',
			'What do we earn, and could we say it?',
			'Is there money that we should refuse from now on?'
		],
		capacities: [
			'A page that shows income with year, giver and purpose',
			'Accounts in plain language, checked by an auditor',
			'Supporters at home who are willing to be named',
			'Donors who agree to be named',
			'A rule on which money you refuse',
			'Words for it that everyone on the staff can say'
		],
		moves: {
			'24h': [
				{
					id: 'check-the-figures',
					what: 'Check which figures are true, which are old and which are wrong',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'A table shows each claim with the true figure and its paper.',
					grade: 'judgement'
				},
				{
					id: 'point-to-accounts',
					what: 'Point to your published accounts, and say no more than that',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The link with one sentence stands on your channels.',
					grade: 'judgement'
				},
				{
					id: 'call-the-donors-named',
					what: 'Call the donors that are named',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Each knows what was said and what you will say.',
					grade: 'judgement'
				},
				{
					id: 'look-for-leak-source',
					what: 'Find out whether a paper left the house that holds more than money',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A note says which paper, who could reach it and whose names are in it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'question-and-answer',
					what: 'Write questions and answers about your money in everyday words',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'Staff have the page, and an outsider has understood it.',
					grade: 'judgement'
				},
				{
					id: 'auditor-line',
					what: 'Ask the auditor for a sentence that may be quoted',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The sentence is in writing with leave to quote it.',
					grade: 'judgement'
				},
				{
					id: 'talk-to-those-who-decide',
					what: 'Talk with lawmakers and journalists who count, with the papers in hand',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Each talk is noted.',
					grade: 'judgement'
				},
				{
					id: 'protect-small-partners',
					what: 'Ask partners that appear on the list what they need',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 2,
					doneWhen: 'Each was asked, and the answer is acted on.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'open-house',
					what: 'Open the doors for a day, if it is safe for those who come',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The day took place, or the reason against it is noted.',
					grade: 'judgement'
				},
				{
					id: 'income-page',
					what: 'Put income on one page with year, giver, purpose and share',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen:
						'The page is online with its date. Where the law allows, it leaves out givers and partners whom naming would endanger.',
					grade: 'judgement'
				},
				{
					id: 'local-givers-speak',
					what: 'Let people at home who give tell why',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Fundraising lead',
					days: 30,
					doneWhen: 'Three have spoken with their consent.',
					grade: 'judgement'
				},
				{
					id: 'rule-on-money',
					what: 'Agree a rule on which money you take and what no donor may decide',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The rule is passed and public.',
					grade: 'judgement'
				},
				{
					id: 'get-ready-for-label',
					what: 'Prepare with peers for a law on labels',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'A shared note says who watches the bill and what each would do.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'The Hungarian law of 2017 made organisations with more than 7.2 million forints a year from abroad register, carry a label and name larger donors.',
				grade: 'context',
				sources: ['hu-verfassungsblog'],
				when: '2017'
			},
			{
				text: 'The EU court struck this law down on 18 June 2020, and it lapsed on 1 July 2021.',
				grade: 'context',
				sources: ['hu-helsinki'],
				when: '2020-06-18',
				checkedOn: '2026-11-21'
			},
			{
				text: 'Groups in Poland, in villages and in cities, were asked about it and made little of words such as NGO.',
				grade: 'case',
				sources: ['pl-batory']
			},
			{
				text: 'More than 500 audits did not bear out what was said about Islamic Relief.',
				grade: 'case',
				sources: ['B4']
			}
		],
		sources: [
			{
				key: 'hu-verfassungsblog',
				title: 'Verfassungsblog: the Hungarian law on foreign-funded organisations',
				url: 'https://verfassungsblog.de/the-hungarian-lex-ngo-before-the-cjeu-calling-an-abuse-of-state-power-by-its-name/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'hu-helsinki',
				title:
					'Hungarian Helsinki Committee: note on the law on foreign-funded organisations, 2021',
				url: 'https://helsinki.hu/en/information-note-on-hungarys-lex-ngo-2021',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'pl-batory',
				title: 'Batory Foundation: page on society',
				url: 'https://www.batory.org.pl/en/category/society/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'B4',
				title:
					'Charity and Security Network: an attempt in Congress to exclude Islamic Relief is defeated',
				url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
