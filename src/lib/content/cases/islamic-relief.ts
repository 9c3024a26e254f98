import { defineCase, judged, nearby, told } from './define-case';

export const islamicRelief = defineCase({
	id: 'islamic-relief',
	title: 'A plan for attacks on a good name, made before the next one came',
	organisation: 'Islamic Relief Worldwide',
	kind: 'organisation',
	region: 'global',
	countries: ['US'],
	place: 'Worldwide; the worked example is the United States',
	years: '2014–2019',
	written: 2019,
	work: ['development', 'humanitarian'],
	summary:
		'In 2014 two states put a large Muslim aid organisation on their terror lists. It answered fast, yet always on the defensive. Three years later it changed course: a written strategy, a standing team, a senior adviser and open contact with those who decide. When a lawmaker in the United States tried to cut its public money in 2017, peers spoke up within a day and the proposal was not brought to a vote. Its author blamed a hurricane. The costs were high, and later failings of trustees showed that words need matching conduct.',
	situations: [
		'A foreign government puts your charity on a list of terrorist organisations, and you rush to deny it.',
		'Rumours that you bankroll extremists return again and again, however often you refute them.',
		'A politician wants your public funding cut off because of supposed ties to militants.',
		'Hatred of a religion is turned on your organisation and on the people who work for it.',
		'Money transfers become harder because someone has linked your name with terror.',
		'Whenever a new accusation makes the rounds, your organisation is one step too late.',
		'Hundreds of news stories attack you within days, and staff are insulted personally.',
		'You want to answer a slander without repeating it and giving it more air.',
		'An outside audit is needed to show sceptical funders that the charges have no basis.',
		'Friends from other faiths and fields should vouch for you within hours.',
		'Hateful old posts by a trustee come to light, and this time the reproach is true.',
		'Nobody has time to look after your good name until the next scandal breaks.',
		'Regulators, banks and ministries hardly know you, and you want to win their trust while things are calm.'
	],
	notFor: [
		'The talk is about civic organisations in general and not about your own name.',
		'The accusation is true and you would like it to go away unanswered.',
		'Your office has been shut and your people are in physical danger.'
	],
	words: [
		'bank closes accounts in sixty days',
		'bank gives no reason',
		'no bank will open an account',
		'payment processor dropped us',
		'credit card provider',
		'online donation platform suspended us',
		'crowdfunding account closed',
		'cash couriers',
		'hawala',
		'exit of clients',
		'charity account rejected',
		'money hangs at intermediary bank',
		'compliance department',
		'proof where the money goes',
		'donor asks for screening of beneficiaries',
		'public funding review after allegations',
		'ministry stopped grant because of accusations',
		'audit of our partners',
		'corporate partner withdraws',
		'sponsor leaves after article',
		'supporters cancel their donations',
		'trustees resign',
		"media ask about director's salary",
		'reports of abuse by aid workers',
		'whistle-blower',
		'apology',
		'safeguarding investigation',
		'called terrorists',
		'called extremists',
		'linked to terror',
		'accused of ties',
		'designated',
		'put on a list by another state',
		'report by a think tank says we support terrorists',
		'blog says we fund terror',
		'faith-based charity',
		'religious charity',
		'aid organisation accused',
		'smear about our religion',
		'hate against our faith',
		'hate mail after attack',
		'bank closes our account over risk',
		'de-risking',
		'transfers blocked for compliance',
		'correspondent bank refuses',
		'bank asks endless questions',
		'sanctions screening',
		'payment returned',
		'government donor suspends pending check',
		'donor asks about allegations',
		'lawmaker wants to stop our public grants',
		'parliamentary question about us',
		'minister will not be seen with us',
		'old social media posts of a trustee',
		'trustee wrote hateful posts',
		'board member remark',
		'misconduct of leaders',
		'scandal in similar organisation',
		'guilt by association',
		'partner accused',
		'named in the same article',
		'reputation risk',
		'crisis communication team',
		'senior adviser for reputation',
		'independent review',
		'external audit clears us',
		'due diligence file',
		'vetting partners',
		'talk to bankers and regulators',
		'peers of other faiths vouch for us',
		'interfaith support',
		'supporters abused',
		'staff abused',
		'volunteers insulted',
		'aid workers called spies',
		'conspiracy theory about us',
		'newspaper had to apologise',
		'legal costs of libel',
		'counter with facts',
		'rumour that aid goes to fighters',
		'donations diverted allegation'
	],
	rooms: ['open', 'narrowed', 'obstructed', 'repressed'],
	fits: {
		'LEG-06': 1,
		'LEG-08': 2,
		'FIN-01': 1,
		'FIN-02': 3,
		'FIN-04': 2,
		'FIN-08': 1,
		'DIS-01': 2,
		'DIS-02': 2,
		'DIS-03': 3,
		'DIS-04': 1,
		'DIS-05': 3,
		'DIS-06': 1,
		'DIS-07': 1,
		'DIS-08': 2,
		'DIG-07': 1,
		'REP-01': 3,
		'REP-02': 3,
		'REP-03': 3,
		'REP-04': 1,
		'REP-05': 3,
		'REP-07': 1,
		'REP-09': 1,
		'SEC-02': 2
	},
	threats: [
		'REP-05',
		'DIS-05',
		'REP-03',
		'DIS-01',
		'DIS-03',
		'FIN-02',
		'FIN-04',
		'FIN-08',
		'LEG-08',
		'SEC-02',
		'REP-02'
	],
	trigger: [
		told(
			['B1', 'B2'],
			'In 2014 Israel, and after it the United Arab Emirates, listed the organisation as terrorist or as a front for terrorists.',
			'2014'
		),
		told(
			['B1'],
			'The replies were swift and firm. Still, the organisation felt that it was always one step behind.',
			'2014'
		),
		told(
			['B1'],
			'About three years later new risks to its name led it to plan ahead, and to pay for it.',
			'2017'
		),
		told(
			['B2', 'B4', 'B7'],
			'In 2017 a member of the United States Congress proposed that no federal money should go to it.',
			'2017'
		)
	],
	before: [
		told(
			['B1'],
			'The organisation has often met more hostility and more scrutiny than others because of its faith.'
		),
		nearby(
			['B8'],
			'An essay of 2016 says that smears made it harder to enter some areas and harder to send money to projects.',
			'2016-09-30'
		),
		told(
			['B3'],
			'A team for reputation risks was formed from the chief executive and people from legal, communications, finance and programmes.',
			'2019-04-09'
		),
		told(
			['B3'],
			'The advice it published: name the main risks with a plan for each, map those who matter, be open with them in calm times, and rehearse.',
			'2019-04-09'
		),
		told(
			['B1'],
			'A senior communications adviser was employed at the international secretariat for this work.'
		),
		told(['B2'], 'Country offices were trained and helped to write strategies of their own.')
	],
	during: [
		told(
			['B2', 'B4'],
			'Against the proposal of 2017 it worked with its sister organisation in the United States and with the networks InterAction, Together Project and Charity & Security Network.',
			'2017-09'
		),
		told(
			['B4'],
			'Supporters wrote to the staff of Congress who were working on the budget bill.',
			'2017-09'
		),
		told(
			['B4', 'B5'],
			'A lawmaker circulated a letter to colleagues against the proposal. His office counted more than fifty nonprofit signatures in under a day.',
			'2017-09'
		),
		told(
			['B5'],
			'The copy that was read names thirty-two organisations. Christian, Jewish, Hindu, Muslim and secular ones are among them.',
			'2017-09'
		),
		told(
			['B4'],
			'The letter recalls an earlier step: once accused, the organisation stopped its work in the West Bank and paid for an outside audit.'
		),
		nearby(
			['B9'],
			'In June 2014 Israel had banned it from working there. So the halt was not wholly its own choice.',
			'2014-06'
		),
		told(
			['B6'],
			'In a separate storm, over its own bus advertisement in Britain, staff met personal and Islamophobic abuse. There were more than 500 news items within two weeks.'
		),
		told(
			['B6'],
			'Its head of media said that it used the attention to explain what it does.',
			'2019-10-08'
		)
	],
	after: [
		told(['B2'], 'What was learned in the United States was used in other settings.', '2019'),
		told(
			['B3', 'B6'],
			'The organisation shared its principles with peers, in an article and at a forum of faith charities.',
			'2019'
		),
		judged(
			'No review of the strategy itself was found. Plan a date for yours, and ask someone outside to take part.'
		)
	],
	governance: [
		told(
			['B1', 'B3'],
			'The senior team decides and speaks. The adviser does the groundwork, so that the other communications staff can carry on with daily work.'
		),
		told(
			['B2'],
			'The secretariat keeps the strategy, and each country office has its own version.'
		),
		judged(
			'Agree who may halt a programme while an accusation is examined. The sources do not say who took that decision here.'
		)
	],
	resources: [
		told(['B1'], 'One senior post, and many hours of people who already carry heavy jobs.'),
		told(
			['B1', 'B2'],
			'Fees for lawyers and lobbyists. They are called effective but expensive, and they belong in the budget. No sum is given.'
		),
		judged(
			'A small organisation can do the map, the one-page plan and the rehearsal for the price of some days. The post and the lobbyists are for later, or for a network.'
		)
	],
	outcomes: [
		told(
			['B2', 'B4'],
			'The proposal was not put forward when the bill came to the vote in September 2017. The funding stayed as it was.',
			'2017-09'
		),
		nearby(
			['B10'],
			'The lawmaker said that he had left Washington because of a hurricane, and so could not put it forward. He kept to his aim.',
			'2017-09'
		),
		told(
			['B4'],
			'A body of British aid agencies looked at the outside audit and was satisfied that the systems for aid money are sound.'
		),
		told(
			['B4', 'B5'],
			'By September 2017 there had been more than 500 audits, according to its supporters. None found proof of the claims.',
			'2017-09'
		),
		told(
			['B2'],
			'The case study calls the organisation better prepared and more resilient. It has grown in spite of the listings.',
			'2019'
		),
		judged(
			'How much the strategy, the peers, the audits or the hurricane each did cannot be told apart. Whether the listings of 2014 still stand was not read.'
		)
	],
	challenges: [
		told(['B1', 'B2'], 'Legal and lobbying help costs a great deal.'),
		told(
			['B1', 'B2'],
			'Those who are best placed to act hold senior posts and have little time to spare.'
		),
		told(
			['B7'],
			'The claim of support for terror did not go away. It is still described as a common accusation years later.'
		)
	],
	lessons: [
		told(
			['B1', 'B2'],
			'Speak to people who truly have influence. To answer each smear gives it air.'
		),
		told(
			['B2', 'B3'],
			'Win friends while nothing is wrong. In the middle of a storm it is much harder.'
		),
		told(['B2'], 'Spend your effort on saying who you are, less on saying what you are not.'),
		told(
			['B3'],
			'Words must be matched by practice throughout the organisation. One weak link is enough.',
			'2019-04-09'
		),
		judged(
			'Check your own leaders as sharply as an opponent would. The hardest blow after this case came from real conduct and not from a lie.'
		)
	],
	since: [
		told(
			['B7'],
			'In 2020 and 2021 trustees were found to have posted antisemitic messages. The British charity regulator looked into it, held that the organisation had acted promptly, and closed the case.',
			'2020'
		),
		told(
			['B7', 'B11'],
			'After that it appointed an independent commission to review its governance, and made reforms.'
		),
		told(
			['B11'],
			'The commission found serious failings in how the board was made up. It found no sign that the posts had touched the aid work.',
			'2021'
		),
		nearby(
			['B12'],
			'The German government stopped its funding. It named ties to the Muslim Brotherhood; the German branch said that it was doing all it could to clear this up.',
			'2020'
		),
		told(
			['B7'],
			'A spokesperson said that the State Department of the United States tried to limit its money in the last hours of the administration that ended in January 2021.',
			'2021'
		),
		told(
			['B7'],
			'The same article says that the income of the sister organisation in the United States doubled within five years, mostly through Muslim donors there.'
		)
	],
	evidence: 'strong',
	evidenceNote:
		'Read: the publisher’s summary, the opening of the case page, and openings of articles by the organisation, a network and the press. Not read: the full case study, the strategy, and the second half of its published principles. That the proposal of 2017 came to nothing is well sourced; why is disputed. That the strategy made the organisation more resilient is the word of the case study alone, and several sources are its friends.',
	sources: [
		{
			key: 'B1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/islamic-relief/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B2',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/islamic-relief-worldwide-building-a-reputational-risk-management-strategy/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B3',
			title:
				'International Civil Society Centre: article from the organisation on principles for reputation risks, April 2019',
			url: 'https://icscentre.org/2019/04/09/why-ngos-need-a-reputation-risk-management-strategy-and-how-to-develop-one/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B4',
			title: 'Charity & Security Network: news that the proposal to cut funding failed, 2017',
			url: 'https://charityandsecurity.org/news/congressional-effort-to-exclude-irw-from-usg-funding-defeated/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B5',
			title:
				'Charity & Security Network: text of the letter to members of Congress, September 2017',
			url: 'https://charityandsecurity.org/blog/ellison-dear-colleague-letter-september-2017/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B6',
			title:
				'Humanitarian Academy for Development: report of a session on the reputation of faith charities, October 2019',
			url: 'https://had-int.org/faith-based-charities-face-additional-level-of-scrutiny-based-on-inaccurate-perceptions/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B7',
			title: 'Islamic Relief USA: copy of a Devex interview on disinformation',
			url: 'https://irusa.org/devex-news-sharif-aly-how-islamic-relief-has-dealt-with-disinformation/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B8',
			title: 'HuffPost UK: essay on the reputation of an aid organisation, September 2016',
			url: 'https://www.huffingtonpost.co.uk/fadi-itani/the-reputation-of-a-human_b_12262270.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'B9',
			title:
				'Reuters on Yahoo: report that Israel banned the organisation from the West Bank, June 2014',
			url: 'https://uk.news.yahoo.com/israel-bans-uk-based-muslim-charity-accused-funding-140633855.html',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'B10',
			title:
				'Investigative Project, a body hostile to the organisation: article with the lawmaker’s statement, September 2017',
			url: 'https://dev.investigativeproject.org/6643/islamists-claim-win-after-lawmaker-withdraws',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'B11',
			title: 'Devex: report on the findings of the independent commission, 2021',
			url: 'https://www.devex.com/news/islamic-relief-plans-governance-reforms-to-regain-trust-99017',
			kind: 'case',
			seenOn: '2026-11-22'
		},
		{
			key: 'B12',
			title: 'Qantara, from the agency dpa: report on the end of German government funding',
			url: 'https://en.qantara.de/content/german-government-suspends-funding-for-islamic-relief-aid-organisation',
			kind: 'context',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'islamic-risk-team',
			caseId: 'islamic-relief',
			name: 'A reputation plan, a standing team and one person with time for it',
			summary:
				'After years of reacting, the organisation wrote a strategy for risks to its name. A team from leadership, legal, communications, finance and programmes stands behind it, and a senior adviser does the daily groundwork. Country offices were trained to write their own. The case study calls the organisation better prepared since then.',
			threats: ['REP-05', 'REP-03', 'DIS-01', 'DIS-05', 'FIN-08'],
			fronts: ['governance', 'communications', 'legal', 'financial'],
			phases: ['prepare', 'learn'],
			effort: 3,
			needs: ['governance', 'communications', 'finance', 'people'],
			raises: ['H11', 'H13', 'H18', 'H31'],
			effects: { likelihood: 0.2, impact: 0.5 },
			preconditions: [
				{
					text: 'Leaders who give hours to it before anything has happened.',
					grade: 'judgement'
				},
				{
					text: 'Money in the budget for legal help and, where it is lawful and usual, for lobbying.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'It takes the time of people who have least of it. Without someone to do the groundwork, the plan stays on paper.',
					grade: 'case'
				},
				{
					text: 'Legal and lobbying fees are high. A small organisation should share them with a network, or leave them out.',
					grade: 'judgement'
				},
				{
					text: 'The list of your worst risks is a gift to an opponent. Keep it short, without names, and with few copies.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'name-team',
					what: 'Name a team of five for risks to your name: leadership, legal, communications, finance and programmes.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Each role has a deputy, and the first meeting has a date.',
					grade: 'case'
				},
				{
					id: 'main-risks',
					what: 'List the five worst claims that could be made about you, and write two lines on what you do to make each less likely.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'The team has agreed the list, and each claim has an owner.',
					grade: 'case'
				},
				{
					id: 'free-someone',
					what: 'Free one person from other work for at least a day a week to hold the threads together.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The hours are in the job description and in the budget.',
					grade: 'judgement'
				},
				{
					id: 'fees-in-budget',
					what: 'Put a line for legal advice and crisis work into the yearly budget and into new grant requests.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 60,
					doneWhen: 'The board has passed a budget that holds the line.',
					grade: 'case'
				},
				{
					id: 'rehearse-claim',
					what: 'Play through one accusation for two hours: the first call, the first statement, the first letter to a bank.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The exercise took place, and three changes are in the plan.',
					grade: 'case'
				},
				{
					id: 'yearly-look-back',
					what: 'Look back once a year at what was said about you, what you did and what it cost.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 365,
					doneWhen: 'The board has read one page and changed or confirmed the plan.',
					grade: 'judgement'
				}
			],
			sources: ['B1', 'B2', 'B3'],
			evidence: 'judgement'
		},
		{
			id: 'islamic-who-decides',
			caseId: 'islamic-relief',
			name: 'Know who decides about you, and talk to them while it is calm',
			summary:
				'The organisation advises to map regulators, public funders, governments and banks, and to be open with them long before a storm. In an attack it speaks to people with real influence and not to every opponent. Which contacts changed which decision is not told.',
			threats: ['REP-05', 'LEG-08', 'FIN-02', 'FIN-04', 'REP-03'],
			fronts: ['political', 'financial', 'communications', 'legal'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['solidarity', 'finance', 'partners', 'communications'],
			raises: ['H12', 'H33', 'H39', 'H42'],
			effects: { likelihood: 0.4, impact: 0.3 },
			preconditions: [
				{
					text: 'At least some officials, bankers or funders who can be met without danger.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Papers you are ready to show: accounts, registration, how you check partners.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A map with names and leanings of officials can be read as a plot, and can harm those who help you. Keep it offline, and keep out private details.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Where contact with officials marks you or your partners as collaborators or as suspects, ask them first.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Tell a bank or a regulator nothing that you cannot prove. Ask your lawyer before you send papers about other people.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'map-deciders',
					what: 'List the ten offices whose decision could stop you: regulators, funders, ministries, banks.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Each of the ten has a contact, a deputy and the date of the last talk.',
					grade: 'case'
				},
				{
					id: 'calm-meetings',
					what: 'Meet four of them each year while nothing is wrong, and be open about your work.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 120,
					doneWhen: 'Four notes of meetings are on file, each with what they asked for.',
					grade: 'case'
				},
				{
					id: 'bank-folder',
					what: 'Put together what a bank asks for when it checks a customer, before it asks.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen:
						'Someone outside finance answered a sample list of questions from the folder alone.',
					grade: 'judgement'
				},
				{
					id: 'check-lists',
					what: 'Look yourself up in the sanctions lists and screening services that a lawyer or a bank can consult.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The lawyer has noted what the entries say and what could be corrected.',
					grade: 'judgement'
				},
				{
					id: 'first-five-calls',
					what: 'Call the five who matter most on the day an accusation breaks, before they read it elsewhere.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Five calls are logged, with what each of them needs from you.',
					grade: 'judgement'
				}
			],
			sources: ['B1', 'B2', 'B3', 'B8'],
			evidence: 'judgement'
		},
		{
			id: 'islamic-own-story',
			caseId: 'islamic-relief',
			name: 'Say who you are, deny little, and care for those who are abused',
			summary:
				'The organisation puts its effort into a good account of itself and keeps denials few, because each rebuttal feeds the smear. When an advertisement set off a storm, it used the attention to explain its work. People who worked for it met personal abuse. What it did for them is not in what could be read.',
			threats: ['DIS-01', 'DIS-03', 'DIS-05', 'REP-05', 'SEC-02'],
			fronts: ['communications', 'people'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['communications', 'people'],
			raises: ['H20', 'H21', 'H30', 'H31', 'H32'],
			effects: { likelihood: 0.1, impact: 0.4 },
			preconditions: [
				{
					text: 'One short account of yourselves that staff can say and that outsiders believe.',
					grade: 'judgement'
				},
				{
					text: 'Support for staff is arranged before anyone is put in front of a camera.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'More attention brings more abuse, most of all for those who are visibly of the attacked group. They decide whether they appear.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Some lies must be answered: a forged paper, a claim before a court, a threat to a person. Ask your lawyer which.',
					grade: 'judgement'
				},
				{
					text: 'No one is shown, named or quoted as the good face of the organisation without having agreed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A fine story does not cover real faults. Practice has to match it everywhere.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'half-page-story',
					what: 'Write half a page on what you do, for whom and why, without one sentence about what you are not.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Five outsiders could retell it a day later.',
					grade: 'judgement'
				},
				{
					id: 'answer-or-not',
					what: 'Agree a rule for when you answer a smear: who could act on it, how far it has spread, who is in danger.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'The rule fits on a card, and was tried on three old cases.',
					grade: 'judgement'
				},
				{
					id: 'abuse-support',
					what: 'Arrange support for staff who are abused for who they are: someone to screen messages, leave, someone to talk to.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Staff know whom to ask, and the money is set aside.',
					grade: 'judgement'
				},
				{
					id: 'one-statement',
					what: 'Publish one calm statement with your account and your proof, and point every question to it.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen: 'The page is up, read by the lawyer, and staff know that it is the only line.',
					grade: 'judgement'
				},
				{
					id: 'use-attention',
					what: 'Use the attention to tell the media what you do.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'One report has told what you do, and everyone shown in it had agreed.',
					grade: 'case'
				}
			],
			sources: ['B1', 'B2', 'B3', 'B6'],
			evidence: 'judgement'
		},
		{
			id: 'islamic-joint-front',
			caseId: 'islamic-relief',
			name: 'Peers of other faiths and fields who speak up within a day',
			summary:
				'When a lawmaker moved to cut its public money, networks and peers wrote to those who were drafting the bill. A friendly lawmaker’s letter drew more than fifty nonprofit signatures in less than a day, across faiths. The proposal was not brought to the vote. The network calls that a success; the lawmaker says that a hurricane kept him away.',
			threats: ['FIN-04', 'REP-05', 'REP-03', 'LEG-08'],
			fronts: ['solidarity', 'political'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['solidarity', 'communications'],
			raises: ['H33', 'H40', 'H41', 'H42'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'Networks you have served for years, with members who are unlike you.',
					grade: 'judgement'
				},
				{
					text: 'Lawmakers who can be reached, and a process in which a letter counts.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where lawmakers decide nothing or critics are punished, a public list of friends can become a list of targets.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A win over one proposal is not the end. The organisation reports another attempt from the executive in 2021.',
					grade: 'case'
				},
				{
					text: 'The letter may not have decided it. The lawmaker named a hurricane as his reason and kept to his aim.',
					grade: 'context'
				},
				{
					text: 'Each signatory decides for itself. Do not add a name because a friend will surely agree.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Rules on lobbying differ, and some grants forbid it. Ask your lawyer.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'unlike-friends',
					what: 'Choose three networks whose members differ from you in faith, field or politics, and take on a task in each.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 180,
					doneWhen: 'In each network someone outside your circle would take your call.',
					grade: 'judgement'
				},
				{
					id: 'one-day-chain',
					what: 'Agree with peers how a letter is signed within one day: who asks, who may say yes, by when.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'A trial brought ten answers within a day.',
					grade: 'judgement'
				},
				{
					id: 'watch-bills',
					what: 'Ask a network that follows parliament to warn you when your name or your kind appears in a draft.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The network has agreed, and holds an address that is read daily.',
					grade: 'judgement'
				},
				{
					id: 'joint-letter',
					what: 'Ask an ally in parliament to send a letter to colleagues, with the facts on one page and the names of those who sign.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The letter is out, and each signature was confirmed in writing.',
					grade: 'case'
				},
				{
					id: 'write-to-drafters',
					what: 'Have peers write to the staff who draft the text, each in its own words.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Ten peers have written, and the answers are gathered.',
					grade: 'case'
				}
			],
			sources: ['B2', 'B4', 'B5', 'B7', 'B10'],
			evidence: 'case'
		},
		{
			id: 'islamic-independent-proof',
			caseId: 'islamic-relief',
			name: 'Proof from someone who does not depend on you',
			summary:
				'Accused of links to terror, the organisation stopped its work in the West Bank, where Israel had also banned it. It paid for an outside audit. A body of British aid agencies was satisfied with what it saw. The number of audits without proof of the claims became a main point in its defence. The accusation came back all the same.',
			threats: ['REP-05', 'REP-02', 'LEG-08', 'FIN-02', 'FIN-04'],
			fronts: ['financial', 'governance', 'programme', 'communications'],
			phases: ['prepare', 'respond'],
			effort: 3,
			needs: ['finance', 'governance', 'partners'],
			raises: ['H08', 'H09', 'H37', 'H38'],
			effects: { likelihood: 0.3, impact: 0.4 },
			preconditions: [
				{
					text: 'Books and checks of partners that will stand up to an outside eye.',
					grade: 'judgement'
				},
				{
					text: 'Money for the audit, or a funder who pays for it.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Stopping work hurts those who rely on it. Ask them and the field team first, and say when you will decide again.',
					grade: 'judgement'
				},
				{
					text: 'Audit papers can hold names of people who received help, in places where that is dangerous. Agree beforehand what leaves the office.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Proof convinces those who want to know. More than 500 audits did not stop the attempt of 2017.',
					grade: 'case'
				},
				{
					text: 'The audit may find something. Decide before it starts what you will publish and whom you will tell.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'trusted-examiner',
					what: 'Choose an auditor whom your critics would have to take seriously, and ask for a price and a time.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'A written offer is on file.',
					grade: 'judgement'
				},
				{
					id: 'count-your-audits',
					what: 'List every audit and check of five years: who did it, what was found, what you changed.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'The list is on one page, and each entry can be shown.',
					grade: 'judgement'
				},
				{
					id: 'pause-rule',
					what: 'Decide who may pause a programme over an accusation, for how long, and who looks after the people it serves.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The rule is in the minutes, and field teams have read it.',
					grade: 'judgement'
				},
				{
					id: 'order-audit',
					what: 'Have the work in question examined by an auditor from outside.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 14,
					doneWhen:
						'The contract is signed, the accused team did not write the task, and funders know the date of the report.',
					grade: 'case'
				},
				{
					id: 'third-party-reading',
					what: 'Ask a respected third body to read the report and to say in writing what it thinks.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'The letter is there, and you may quote it.',
					grade: 'judgement'
				}
			],
			sources: ['B4', 'B5', 'B9'],
			evidence: 'case'
		},
		{
			id: 'islamic-leaders-conduct',
			caseId: 'islamic-relief',
			name: 'Check your own leaders, and act fast when something is true',
			summary:
				'After the case was written, hateful posts by trustees came to light in 2020 and 2021. The regulator found that the organisation had acted promptly and closed its case. An independent commission looked at governance, and reforms followed. One state funder stopped its money in that time. What the reforms changed in the eyes of others is not known.',
			threats: ['REP-05', 'REP-03', 'DIS-05', 'FIN-04'],
			fronts: ['governance', 'communications'],
			phases: ['prepare', 'respond', 'adapt'],
			effort: 2,
			needs: ['governance', 'communications'],
			raises: ['H13', 'H15', 'H16'],
			effects: { likelihood: 0.4, impact: 0.2 },
			preconditions: [
				{
					text: 'A board that agrees to be checked itself, by rules that hold for all.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Checking must be lawful and fair: public statements only, the same for everyone, and the person is heard. Ask your lawyer on labour and data law.',
					grade: 'judgement'
				},
				{
					text: 'Attackers dig as well, and they quote out of context. Look at the original before anyone is asked to step down.',
					grade: 'judgement'
				},
				{
					text: 'People of a group under attack are often searched harder than others. Use one standard for all of your leaders.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'conduct-rule',
					what: 'Write half a page on what leaders may say in public, in old posts as well as in new ones.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'Every trustee and director has signed it.',
					grade: 'judgement'
				},
				{
					id: 'check-on-joining',
					what: 'Let candidates for the board declare public statements and roles, and look at what anyone can find.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 60,
					doneWhen: 'The last two people to join went through the same short check.',
					grade: 'judgement'
				},
				{
					id: 'act-when-true',
					what: 'Establish within two days whether a claim about a leader is true, hear the person, and decide.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 2,
					doneWhen:
						'The decision and its reasons are in the minutes, and the regulator has been told where the law asks for it.',
					grade: 'judgement'
				},
				{
					id: 'outside-review',
					what: 'Have someone independent review how it could happen, and publish what you change.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 180,
					doneWhen: 'The findings are public, each with a date and a role.',
					grade: 'case'
				}
			],
			sources: ['B3', 'B7', 'B11', 'B12'],
			evidence: 'judgement'
		}
	]
});
