import { defineCase, judged, nearby, told } from './define-case';

export const iclmgCanada = defineCase({
	id: 'iclmg-canada',
	title: 'A coalition that has watched security laws for two decades',
	organisation: 'International Civil Liberties Monitoring Group (ICLMG)',
	kind: 'coalition',
	region: 'americas',
	countries: ['CA'],
	place: 'Canada',
	years: '2002–2020',
	written: 2020,
	work: ['advocacy', 'civil-liberties', 'human-rights', 'migration', 'solidarity'],
	rating: 'open',
	summary:
		'After a hurried terrorism law of 2001, Canadian organisations from many fields formed a coalition that still stands. It reads security bills together, writes briefs, speaks in committees, explains in plain words and keeps to the same requests for years. Some were met: in 2018 money was promised to put wrong no-fly matches right and, after the case was written, a review body for the border agency. Memory and money are what it must keep renewing.',
	situations: [
		'Parliament hurries through a national security bill with sweeping surveillance powers.',
		'Intelligence agencies would be allowed to collect everyone’s data, with nobody watching over them.',
		'Innocent travellers end up on a watch list and cannot clear their names.',
		'Auditors single out charities of one faith in the name of fighting terrorism.',
		'Land defenders and environmental protesters are treated as a security threat.',
		'Anti-terror measures adopted in haste threaten to stay for good.',
		'A thick draft law has to be analysed quickly, and the committee wants written opinions.',
		'One person wronged by the secret services needs companions for a very long struggle.',
		'Hardly anyone understands the subject, so it calls for films, comics and plain words.',
		'Delegates come and go, and nobody remembers what the coalition said about earlier bills.',
		'Official papers that show how a power is being used could be obtained by information requests.',
		'Unions, faith groups and refugee supporters would like to read legislation together and divide the tasks.',
		'The same request has been turned down for years, and you wonder how to keep it alive.'
	],
	notFor: [
		'Your own phones are bugged and you need technical help tonight.',
		'Lawmakers hear no witnesses, and criticism of security policy leads to jail.'
	],
	words: [
		'tax authority revokes charity for politics',
		'charity division audits',
		'biased audit',
		'review of charity audits',
		'anti-terror bill',
		'counter-terrorism law',
		'national security law',
		'security bill',
		'broad definition of terrorism',
		'control orders',
		'no charge no trial',
		'surveillance bill',
		'wiretap law',
		'data retention',
		'encryption backdoor',
		'intelligence agency powers',
		'spying on activists',
		'files on activists',
		'infiltration by police',
		'no-fly list',
		'watch list',
		'stopped at the airport each time',
		'stopped at border',
		'phone searched at border',
		'visa refused for security',
		'deportation to torture',
		'listed as terrorist',
		'terror list',
		'charity revoked over terrorism',
		'oversight body',
		'complaints body for intelligence',
		'access to information request',
		'freedom of information',
		'documents released under the law',
		'testify in committee',
		'hearing in parliament on security',
		'brief to committee',
		'legal analysis',
		'plain language explanation',
		'coalition for civil liberties',
		'long campaign',
		'same demand for years',
		'campaign for one person wrongly accused',
		'case of a man abroad',
		'secret evidence',
		'security certificate',
		'facial recognition',
		'face cameras at demonstrations',
		'drones and cameras',
		'spyware bought by police',
		'profiling',
		'racial profiling',
		'eco-terrorists'
	],
	rooms: ['open', 'narrowed', 'obstructed'],
	fits: {
		'LEG-01': 1,
		'LEG-05': 1,
		'LEG-07': 1,
		'LEG-08': 3,
		'LEG-10': 3,
		'FIN-01': 1,
		'FIN-02': 1,
		'FIN-05': 2,
		'DIG-02': 2,
		'DIG-06': 1,
		'DIG-09': 3,
		'REP-03': 2,
		'REP-05': 3
	},
	threats: ['LEG-08', 'DIG-09', 'LEG-10', 'REP-05', 'DIG-02', 'FIN-05'],
	trigger: [
		told(['I3'], 'The Anti-terrorism Act was adopted in a hurry in 2001.', '2001'),
		told(['I4'], 'People were taken for others on the no-fly list, with no way to put it right.'),
		told(
			['I5'],
			'In a security bill, C-59, the coalition saw mass surveillance and new powers for spies.'
		),
		told(['I7'], 'It also saw the language of security turned on people who defend land.')
	],
	before: [
		told(['I8'], 'The coalition was founded in May 2002.', '2002-05'),
		told(
			['I10'],
			'In 2004 it ran as a project of the council of development organisations.',
			'2004-03-07'
		),
		told(
			['I8'],
			'It gives members one lasting place to share news, analyse together and agree on wording.'
		),
		nearby(
			['I15'],
			'Between March and November 2018 the CIVICUS Monitor raised Canada from narrowed to open.',
			'2018'
		)
	],
	during: [
		told(
			['I8'],
			'It follows bills and practice, and sends a digest of the news to more than 1,200 contacts.'
		),
		told(
			['I11'],
			'On Bill C-59 it sent the Senate a brief of 46 pages and another of ten, spoke before the committee, and helped people to send nearly ten thousand letters.',
			'2019'
		),
		told(['I5', 'I12'], 'It explains with short films, opinion pieces and comics on the web.'),
		told(['I5', 'I12'], 'It stands for years behind single people wronged by security measures.')
	],
	after: [
		told(
			['I11', 'I12'],
			'Before the election of 2019 it published how each party had voted on security laws since 2001.',
			'2019'
		),
		told(['I12'], 'It watches how a law is applied, and comes back to the same request.', '2019'),
		told(['I12'], 'Twice a year it tells supporters what was done and asks them for gifts.', '2019')
	],
	governance: [
		{
			...told(
				['I9'],
				'Its page counts 45 members: aid and rights groups, unions, professional bodies, faith groups, environmental groups, and groups of refugees and migrants.'
			),
			checkedOn: '2026-11-21'
		},
		told(['I4'], 'A secretariat with a national coordinator works for it.', '2018-02-27'),
		told(
			['I1'],
			'The secretariat serves as the memory of what members have decided, since their representatives change often.',
			'2020'
		)
	],
	resources: [
		told(
			['I1'],
			'Keeping the money steady takes work all the time: members have tight budgets and new people to convince.',
			'2020'
		),
		judged(
			'What it takes: two part-time people, dues and gifts, friends in law faculties, and a host until you stand alone. Dues and budget were not found.'
		)
	],
	outcomes: [
		told(
			['I8'],
			'By its own account it has become a voice that committees of Parliament and the press listen to.'
		),
		told(
			['I4'],
			'In February 2018 the federal budget promised 81.4 million Canadian dollars over five years for a way to correct wrong no-fly matches. ICLMG and others had long asked for it.',
			'2018-02-27'
		),
		judged('How much of this is owed to the coalition cannot be told: others asked for the same.')
	],
	challenges: [
		told(
			['I1'],
			'People who represent members change often, and each time the shared history has to be told again.',
			'2020'
		),
		told(['I1'], 'Members are short of money.', '2020'),
		told(
			['I1'],
			'The subject is technical. Members see its worth, but the public is hard to win for it.',
			'2020'
		)
	],
	lessons: [
		told(['I1'], 'The memory of the secretariat is something of value in itself.', '2020'),
		told(['I1'], 'Take the difficulty of the subject as a reason to speak plainly.', '2020'),
		judged(
			'A request that is written down, dated and kept can be made again ten years later in the same words. That is cheap, and it outlasts ministers.'
		)
	],
	since: [
		told(
			['I13'],
			'In 2021 more than 170 signed an open letter against widening terrorism powers in the name of fighting racism.',
			'2021'
		),
		told(
			['I6'],
			'In the first half of 2022 it brought partners together on a customs bill, worked on a letter to senators and spoke in committee. By its own account the work of several groups led the committee to propose changes in its sense.',
			'2022'
		),
		told(
			['I6'],
			'In the same months it filed requests for access to information and spoke up about audits that fell on Muslim charities.',
			'2022'
		),
		told(
			['I14'],
			'On 31 October 2024 the law for the first independent review body of the border agency received Royal Assent.',
			'2024-10-31'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the opening of the case page, which breaks off at the value of memory, and many pages and bulletins of the coalition itself. Not read: the full case study. The outcomes are told by the coalition; the sum for no-fly matches and the law of 2024 are public facts. The number of staff was not found.',
	sources: [
		{
			key: 'I1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/international-civil-liberties-monitoring-group-iclmg/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I3',
			title: 'ICLMG: who we are, in a series after twenty years',
			url: 'https://iclmg.ca/20-years-intro',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I4',
			title: 'ICLMG: news page with the statement on no-fly money, February 2018',
			url: 'https://iclmg.ca/category/news-from-iclmg/page/51/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I5',
			title: 'ICLMG: news page on Bill C-59 and on single people it stands by',
			url: 'https://iclmg.ca/category/news-from-iclmg/page/5/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I6',
			title: 'ICLMG: news page with the report on the first half of 2022',
			url: 'https://iclmg.ca/category/news-from-iclmg/page/26',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I7',
			title: 'ICLMG: news page on security language against land defenders',
			url: 'https://iclmg.ca/category/news-from-iclmg/page/11/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I8',
			title: 'ICLMG: list of what it has achieved',
			url: 'https://iclmg.ca/about-us/achievements-gains/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I9',
			title: 'ICLMG: page about itself',
			url: 'https://iclmg.ca/about-us/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I10',
			title: 'MiningWatch Canada: notice of a public forum of the coalition, March 2004',
			url: 'https://miningwatch.ca/news/2004/3/7/international-civil-liberties-monitoring-group-holds-public-forum',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I11',
			title: 'ICLMG: bulletin on the first half of 2019',
			url: 'https://myemail.constantcontact.com/What-we-ve-been-up-to-so-far-and-what-is-coming-up-in-2019-.html?soid=1110839102458&aid=6PhXtLeXJCc',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I12',
			title: 'ICLMG: summary of the year 2019',
			url: 'https://iclmg.ca/2019-summary',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I13',
			title: 'ICLMG: digest with the open letter to party leaders, 2021',
			url: 'https://myemail.constantcontact.com/News-Digest---Revue-de-l-actualit---Letter-to-federal-leaders--Do-not-expand-anti-terror-laws-in-the-name-of-anti-racism--Extrad.html?soid=1110839102458&aid=VFB2LGkRqqc',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I14',
			title: 'ICLMG: news page on the review body for the border agency, 2024',
			url: 'https://iclmg.ca/category/news-from-iclmg/page/3',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I15',
			title: 'CIVICUS Monitor: changes of ratings, November 2018',
			url: 'https://monitor.civicus.org/RatingsChangesNov2018/',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'iclmg-share-out-a-bill',
			caseId: 'iclmg-canada',
			name: 'Read a bill together, share out the work, answer in two lengths',
			summary:
				'When a security bill comes, the coalition calls partners together, analyses it and shares out the work. For one bill it wrote 46 pages and ten pages, spoke in committee and helped with nearly ten thousand letters. By its account committees listen to it. In 2022 one proposed several changes in its sense.',
			threats: ['LEG-08', 'DIG-09', 'DIG-02'],
			fronts: ['political', 'legal', 'solidarity', 'communications'],
			phases: ['respond', 'reform'],
			effort: 2,
			needs: ['legal', 'solidarity', 'communications'],
			raises: ['H02', 'H31', 'H40', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'A parliament that hears witnesses and can change a text.',
					grade: 'judgement'
				},
				{
					text: 'Partners from several fields, of whom at least one can read a security law.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Speaking against a security law can bring the charge of helping terrorists. Agree the first sentence together, and who says it.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Stories of people who were watched or listed may lead back to them. Ask each, and leave out what is not needed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A bill that is changed is still a law. Here the gains were changes, seldom the end of a bill.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'call-partners',
					what: 'Call partners together as soon as a bill appears, with two people who have read it.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 7,
					doneWhen: 'The meeting was held and named the three worst clauses.',
					grade: 'case'
				},
				{
					id: 'share-the-work',
					what: 'Share out the work: who writes, who speaks in committee, who meets lawmakers, who explains.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 10,
					doneWhen: 'Each task has one organisation and a date.',
					grade: 'case'
				},
				{
					id: 'two-lengths',
					what: 'Write the brief twice: in full for the experts, and in ten pages for those who vote.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The committee has both, and each clause you reject has new words beside it.',
					grade: 'case'
				},
				{
					id: 'letters-made-easy',
					what: 'Give people a letter they can change and send to their lawmaker in five minutes.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'A stranger sent one in five minutes, and no address is kept by you.',
					grade: 'case'
				},
				{
					id: 'next-chamber',
					what: 'After the vote list what was gained and lost, and take the rest to the next chamber or review.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The list is public, and the next door has a date.',
					grade: 'judgement'
				}
			],
			sources: ['I6', 'I8', 'I11'],
			evidence: 'case'
		},
		{
			id: 'iclmg-same-request',
			caseId: 'iclmg-canada',
			name: 'Stay with one request, and with one person, for years',
			summary:
				'For years the coalition asked with others for a way to correct wrong matches on the no-fly list. In 2018 the federal budget promised money for it. It stands by single people wronged by security measures just as long. A review body for the border agency, which it calls a demand of long standing, became law in 2024. Others pressed for both; what the coalition’s part was cannot be told.',
			threats: ['LEG-10', 'REP-05', 'LEG-08'],
			fronts: ['political', 'people', 'solidarity', 'legal'],
			phases: ['respond', 'reform'],
			effort: 2,
			needs: ['people', 'solidarity'],
			raises: ['H20', 'H21', 'H40', 'H42'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'A person or family that wants public support and can stop it at any time.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A group that will still exist in five years.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Being known as the face of such a matter can cost work, housing and safety. The person decides, with advice, and again each year.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Years of support wear people out on both sides. Share it among three, and say what you cannot give.',
					grade: 'judgement'
				},
				{
					text: 'Money for a remedy is not the remedy. The sum ran over five years.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'one-sentence-request',
					what: 'Put the request into one sentence, with a date, and keep it unless members change it.',
					front: 'political',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The sentence is in the record, and every new letter uses it.',
					grade: 'judgement'
				},
				{
					id: 'talk-with-the-person',
					what: 'Agree with the person concerned what may be told, by whom, and how to stop.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The agreement is signed, with a date on which you ask again.',
					grade: 'judgement'
				},
				{
					id: 'three-who-carry',
					what: 'Name three organisations that carry the matter: one for law, one for the public, one for care.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'All three have said yes for two years.',
					grade: 'judgement'
				},
				{
					id: 'ask-at-every-budget',
					what: 'Bring the same request back at every fitting occasion, such as a budget, a review or a new bill.',
					front: 'political',
					phase: 'reform',
					ownerRole: 'Programme lead',
					days: 365,
					doneWhen: 'The record shows two such occasions in the year.',
					grade: 'case'
				},
				{
					id: 'check-the-remedy',
					what: 'When a remedy is promised, follow whether it is built and whether people can use it.',
					front: 'legal',
					phase: 'reform',
					ownerRole: 'Lawyer',
					days: 365,
					doneWhen: 'Three people who tried it have told you what happened.',
					grade: 'judgement'
				}
			],
			sources: ['I4', 'I5', 'I11', 'I12', 'I14'],
			evidence: 'judgement'
		},
		{
			id: 'iclmg-shared-memory',
			caseId: 'iclmg-canada',
			name: 'One record of every position, and a welcome for each newcomer',
			summary:
				'People who represent members come and go. The secretariat therefore serves as the memory of their positions and reminds members of what they have said. The case names this memory as a value and the reminding as a burden. How it is kept was not read.',
			threats: ['LEG-08', 'DIG-09', 'REP-05'],
			fronts: ['governance', 'learning', 'solidarity'],
			phases: ['prepare', 'learn'],
			effort: 1,
			needs: ['solidarity', 'governance', 'data'],
			raises: ['H15', 'H23', 'H26', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'Someone who keeps the record and stays longer than a year.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A record of positions is no place for names of watched people, for plans or for minutes of sensitive talks.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'If one person holds the memory in the head, it leaves with that person. Keep a second copy and a second keeper.',
					grade: 'judgement'
				},
				{
					text: 'Old positions can bind too much. Give each a date on which it is looked at again.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'position-file',
					what: 'Gather all positions in one file: date, text, who agreed, what it answered.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Any position of the last five years is found in five minutes.',
					grade: 'judgement'
				},
				{
					id: 'copy-off-site',
					what: 'Keep an encrypted copy away from the office, and open it once to see that it works.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 14,
					doneWhen: 'A file was opened from the copy, and two people know how.',
					grade: 'judgement'
				},
				{
					id: 'hour-for-newcomers',
					what: 'Give each new representative one hour: how we began, what we agreed, what is open.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Everyone who joined this year has had the hour.',
					grade: 'judgement'
				},
				{
					id: 'what-we-did-letter',
					what: 'Twice a year send members and givers one page: what was done, what it cost, what is next.',
					front: 'solidarity',
					phase: 'learn',
					ownerRole: 'Director',
					days: 180,
					doneWhen: 'Two letters have gone out, and three people have written back.',
					grade: 'case'
				}
			],
			sources: ['I1', 'I12'],
			evidence: 'judgement'
		},
		{
			id: 'iclmg-plain-words',
			caseId: 'iclmg-canada',
			name: 'Make a technical subject plain, again and again',
			summary:
				'The public is hard to win for security law. The coalition takes that as a reason to explain: a digest for more than 1,200 contacts, short films, comics, opinion pieces, and a card on how parties voted. It has also led a letter with more than 170 signers. Whether views changed is not known.',
			threats: ['LEG-08', 'DIG-09', 'REP-05'],
			fronts: ['communications', 'political', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['communications', 'governance', 'solidarity'],
			raises: ['H15', 'H30', 'H31', 'H34', 'H40'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'One person who can write short, and one expert who can bear it.',
					grade: 'judgement'
				},
				{
					text: 'A list of readers that belongs to you and to no platform.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A card on how parties voted can break election or charity rules and make you look partisan. Ask your lawyer first.',
					grade: 'judgement'
				},
				{
					text: 'A list of readers shows who cares about surveillance. Keep it short, protected and out of others’ hands.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Simple must stay true. One wrong sentence about a law costs the trust of the committee.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'regular-digest',
					what: 'Send a short digest of the news on your subject at a fixed rhythm.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Four issues have gone out on the day they were due.',
					grade: 'case'
				},
				{
					id: 'law-in-one-page',
					what: 'Explain each bill on one page, with one person’s day before and after it.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Three people outside the field could say what changes for them.',
					grade: 'judgement'
				},
				{
					id: 'picture-or-film',
					what: 'Make one short film or drawn story, with an invented person and true law.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 45,
					doneWhen: 'The lawyer has cleared it, and it is out in the languages of those concerned.',
					grade: 'judgement'
				},
				{
					id: 'wide-letter',
					what: 'Write one open letter with a clear request, and invite signers far beyond your field.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'Signers come from six fields, and each has agreed in writing.',
					grade: 'case'
				}
			],
			sources: ['I1', 'I5', 'I8', 'I11', 'I12', 'I13'],
			evidence: 'judgement'
		},
		{
			id: 'iclmg-ask-for-papers',
			caseId: 'iclmg-canada',
			name: 'Ask by law for the papers, and watch how a rule is used',
			summary:
				'The coalition files requests for access to information and follows how security laws are applied after the vote. In 2022 it did so on surveillance, and spoke up about audits that fell on Muslim charities. What the papers brought to light was not read.',
			threats: ['DIG-09', 'DIG-02', 'FIN-05', 'LEG-08'],
			fronts: ['legal', 'learning'],
			phases: ['prepare', 'learn'],
			effort: 1,
			needs: ['legal', 'data', 'solidarity'],
			raises: ['H02', 'H23', 'H42'],
			effects: { likelihood: 0.2, impact: 0.1 },
			preconditions: [
				{
					text: 'A law on access to information that offices follow, at least with delay.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'A body that may ask. A group without legal status needs a partner or a citizen who is willing.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A request tells the office what you look for and who asks. Where that is dangerous, do not file; a partner who is safe and willing may.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Papers can hold names of people who were watched. Read them with few, and publish nothing that points to a person.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Answers come late and blacked out. Plan for months.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'five-questions',
					what: 'Choose five questions: which tools are bought, on whom rules were used, how often, who checks.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'Each question names an office, a period and the kind of paper.',
					grade: 'judgement'
				},
				{
					id: 'file-requests',
					what: 'File the requests under the law, and note each deadline.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 21,
					doneWhen: 'Every request has a number and a date in the calendar.',
					grade: 'case'
				},
				{
					id: 'appeal-refusals',
					what: 'Appeal a refusal where the law allows it and your lawyer sees a chance.',
					front: 'legal',
					phase: 'learn',
					ownerRole: 'Lawyer',
					days: 60,
					doneWhen: 'Each refusal is appealed or closed with a written reason.',
					grade: 'judgement'
				},
				{
					id: 'pattern-paper',
					what: 'Write two pages on the pattern you see, and show them to those affected before anyone else.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 120,
					doneWhen: 'Those affected have read it, and a review body or lawmaker holds a copy.',
					grade: 'judgement'
				}
			],
			sources: ['I6', 'I12'],
			evidence: 'judgement'
		}
	]
});
