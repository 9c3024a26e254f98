import { defineCase, judged, nearby, told } from './define-case';

export const greenpeaceSlapp = defineCase({
	id: 'greenpeace-slapp',
	title: 'Standing together against lawsuits that are meant to silence',
	organisation: 'Greenpeace International',
	kind: 'organisation',
	region: 'global',
	countries: ['US'],
	place: 'United States, and Greenpeace worldwide',
	years: '2016–2019',
	written: 2019,
	work: ['advocacy', 'civil-liberties', 'environment'],
	summary:
		'Two companies sued Greenpeace in the United States, in 2016 and 2017, the second for almost a billion dollars. The answer was a plan that went beyond the courtroom: early talks with peers, and in 2018 a task force whose members treat a suit against one as a suit against all. By 2019 both suits had been thrown out in whole or in part. One was filed again, and in 2025 a jury found against Greenpeace. Standing together takes away isolation; it does not take away the risk.',
	situations: [
		'A corporation you criticised is suing you for a sum that would finish your organisation.',
		'Court papers arrive after a campaign, and they claim damages far beyond your yearly budget.',
		'A wealthy plaintiff wants to wear you down with legal bills until you give up and fall silent.',
		'The complaint treats your protest and research as organised crime.',
		'Your opponent lost in one court and has begun all over again in another.',
		'A firm announces a libel action over your findings, and you must decide whether to withdraw them.',
		'Other watchdogs hardly dare to name the company since it took one of them to court.',
		'You are looking for peers who promise to stand beside whoever gets sued next.',
		'Before a report on a powerful business comes out, each allegation has to be checked and the proof kept.',
		'People should hear that the lawsuit is meant to gag you, while your message stays the same.',
		'A defence may go on for years, and money has to be put aside for it.',
		'Solicitors alone will not be enough, so campaigners, journalists and communicators should be part of the defence.'
	],
	notFor: [
		'The prosecutor or the state charges you with a crime.',
		'You are being sued over wages, rent or a contract.',
		'Judges are under the thumb of your opponent, so that fighting on the merits is pointless.'
	],
	words: [
		'costs order',
		'bond for appeal',
		'legal bill',
		'we may go bankrupt from legal costs',
		'each hearing costs us',
		'insurer refuses legal cover',
		'donations go to lawyers',
		'company sues us',
		'mining company suit',
		'oil company lawsuit',
		'defamation claim by a businessman',
		'libel suit',
		'claims millions in damages',
		'sued for conspiracy',
		'racketeering suit',
		'trademark suit to silence',
		'injunction against our report',
		'injunction against activists',
		'pre-action letter',
		'letter from expensive lawyers',
		'cease and desist',
		'lawsuit to shut us up',
		'strategic lawsuit',
		'criminal defamation by company',
		'suit against our researcher personally',
		'legal fees eat the budget',
		'cannot afford defence',
		'defence fund',
		'pro bono counsel',
		'insurance will not cover',
		'discovery of documents',
		'hundreds of hearings in far courts',
		'plaintiff drops case after years',
		'courts abroad',
		'forum shopping',
		'anti-SLAPP motion',
		'motion to dismiss',
		'jury',
		'appeal bond',
		'retract the report',
		'delete the article',
		'fact check before publishing',
		'evidence file for each claim',
		'peers join',
		'joint defence',
		'task force against lawsuits',
		'plantation',
		'pipeline',
		'dam',
		'palm oil',
		'timber firm',
		'developer',
		'politician sues us',
		'tycoon'
	],
	rooms: ['open', 'narrowed', 'obstructed'],
	fits: { 'LEG-06': 3, 'LEG-07': 1, 'FIN-08': 3 },
	threats: ['LEG-06', 'FIN-08', 'LEG-07'],
	trigger: [
		told(
			['G1'],
			'A large lawsuit was filed against Greenpeace in the United States in 2016.',
			'2016'
		),
		told(
			['G1'],
			'A second suit followed in 2017 and asked for almost one billion US dollars.',
			'2017'
		),
		told(
			['G2'],
			'A forestry company brought the first, a pipeline company the second. Both relied on a law against racketeering, under which damages can be tripled.'
		)
	],
	before: [
		told(
			['G1'],
			'After the first suit Greenpeace International wrote a strategy of resilience, because it saw that lawyers alone were not the answer.'
		),
		told(
			['G1'],
			'It made the strategy together with its office in the United States and reached out early to other organisations there.'
		),
		judged(
			'Reaching out between the two suits meant that peers knew the subject when the second one came.'
		)
	],
	during: [
		told(
			['G1', 'G4'],
			'When the second suit came many organisations objected in public. A task force named Protect the Protest grew out of it, with lawyers, journalists, communicators and activists.',
			'2018'
		),
		told(
			['G4'],
			'Its members promised to treat an attack on any one of them as aimed at them all.',
			'2018-08-30'
		),
		told(
			['G2'],
			'Greenpeace fought the suits on their merits and had the racketeering claims dismissed in both.'
		),
		nearby(
			['G11'],
			'The task force offers training and written help, campaigns for those who are sued, and legal defence where its means allow.'
		),
		nearby(
			['G6'],
			'Its advice: bring in a lawyer at the first sign, since suits differ, say in public that the suit is there to silence you, and go on saying what you said.',
			'2018-11-21'
		)
	],
	after: [
		told(
			['G3'],
			'A year after its launch the task force counted twenty-five organisations.',
			'2019-09-26'
		),
		told(
			['G8', 'G12'],
			'After the federal court had dismissed its case, the pipeline company sued again in a state court in 2019.',
			'2019'
		),
		told(['G1'], 'Greenpeace gathered knowledge that can be used elsewhere.', '2019'),
		nearby(['G11'], 'The task force also asks for laws against such suits.')
	],
	governance: [
		told(
			['G1'],
			'The international organisation led on the strategy together with the national office that was sued beside it.'
		),
		told(['G1'], 'Light structures and clear processes made it easier for others to join in.'),
		judged(
			'Decide beforehand who may settle, who may speak about the case, and what the coalition may say without asking the lawyers.'
		)
	],
	resources: [
		judged(
			'Specialist lawyers, one coordinator, staff for campaigning, and money for a defence of several years. No figure for the cost was found.'
		)
	],
	outcomes: [
		told(
			['G1'],
			'By the time of writing, in 2019, both suits had been dismissed, wholly or in part.',
			'2019'
		),
		told(['G7'], 'A federal court dismissed the second suit on 14 February 2019.', '2019-02-14'),
		told(
			['G1'],
			'Organisations in the United States came to know the tactic and to answer it together; Greenpeace was better prepared for the next one.',
			'2019'
		),
		told(['G3'], 'Twenty-five organisations had formed the task force.', '2019-09-26')
	],
	challenges: [
		told(['G1'], 'It was hard to get other organisations involved.'),
		told(['G1'], 'Members of the coalition differed, and that had to be managed.'),
		judged('A dismissed suit can come back in another court, years later.')
	],
	lessons: [
		told(
			['G1'],
			'When many answer one tactic, coordination shows what is missing and where a chance lies.'
		),
		told(['G1'], 'The simpler the structures, the easier it is for others to take part.'),
		judged('Put legal money aside for years and not for months, even after a first win.')
	],
	since: [
		told(
			['G2'],
			'The suit of the forestry company ended in April 2023, when a federal court dismissed it after seven years.',
			'2023-04'
		),
		told(
			['G9', 'G12'],
			'In the suit filed again in North Dakota, a jury awarded the pipeline company more than 660 million US dollars on 19 March 2025. Greenpeace said that it would appeal.',
			'2025-03-19'
		),
		told(
			['G12'],
			'In March 2025 a suit of Greenpeace International against the company, over what it calls meritless claims, was open in the Netherlands. No result was read.',
			'2025-03'
		),
		told(
			['G13'],
			'In October 2025 the judge cut the sum to about 345 million dollars, since parts had no basis in law, were counted twice or went over a legal limit.',
			'2025-10'
		),
		told(
			['G14'],
			'The judgment over 345 million dollars became final in that court on 27 February 2026. Greenpeace announced a request for a new trial and, if need be, an appeal. What came after was not read.',
			'2026-02-27'
		)
	],
	evidence: 'strong',
	evidenceNote:
		'Read: the publisher’s summary, pages of Greenpeace and of the task force, and press on the courts up to February 2026. Not read: the full case study and the strategy itself. The good outcome of 2019 is well sourced, and so is the heavy loss of 2025.',
	sources: [
		{
			key: 'G1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/greenpeace-international-developing-resilience-to-strategic-lawsuits-against-public-participation-suits-through-joint-action/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G2',
			title: 'Greenpeace USA: page on lawsuits against public participation',
			url: 'https://www.greenpeace.org/usa/issues/anti-slapp/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G3',
			title: 'Protect the Protest: news on its first anniversary, September 2019',
			url: 'https://protecttheprotest.org/2019/09/26/the-first-anniversary-of-the-protect-the-protest-task-force-launch/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G4',
			title: 'Protect the Protest: announcement of the task force, August 2018',
			url: 'https://protecttheprotest.org/2018/08/30/protect-the-protest-task-force-launches/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G5',
			title: 'Protect the Protest: guide for activists on lowering exposure to such suits',
			url: 'https://protecttheprotest.org/resource/an-activists-guide-reducing-exposure-to-slapp-lawsuits/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G6',
			title: 'Protect the Protest: ten resources for those who are threatened, November 2018',
			url: 'https://protecttheprotest.org/stories/2018/11/21/facing-a-slapp-threat-here-are-10-resources-to-help-you-out',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G7',
			title: 'Climate Case Chart: court record of the second suit in the federal court',
			url: 'https://www.climatecasechart.com/collections/energy-transfer-equity-l-p-v-greenpeace-international_d05e36',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G8',
			title: 'Western Wire: report on the move of the suit to a state court',
			url: 'https://www.westernwire.net/dakota-access-pipeline-builder-shifts-greenpeace-lawsuit-to-north-dakota-courts/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G9',
			title: 'Fundraising Tour: session by Greenpeace on the suits and its supporters',
			url: 'https://fundraisingtour.eu/?p=7019',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G10',
			title: 'ACLU of Ohio: advice on avoiding suits against public participation',
			url: 'https://acluohio.org/en/node/1282',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G11',
			title: 'Mind the Gap: description of the task force and its guide',
			url: 'https://www.mindthegap.ngo/evidence-resources/resources/resource-protect-the-protest-activist-guide/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G12',
			title: 'Hart Energy: report on the verdict of the jury, March 2025',
			url: 'https://hartenergy.com/exclusives/energy-transfer-prevails-against-greenpeace-wins-660mm-damages-212356',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G13',
			title: 'KVRR with North Dakota Monitor: report on the reduced sum, October 2025',
			url: 'https://www.kvrr.com/2025/10/29/judge-slashes-jury-damages-in-greenpeace-case-to-345-million',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G14',
			title: 'BOE Report: report on the final judgment, 27 February 2026',
			url: 'https://boereport.com/2026/02/27/north-dakota-judge-finalizes-345-million-judgment-against-greenpeace-in-pipeline-case/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'greenpeace-mutual-defence',
			caseId: 'greenpeace-slapp',
			name: 'A promise among peers: a suit against one concerns all',
			summary:
				'After the first suit Greenpeace spoke with peers early; when the second came, many objected in public. In 2018 organisations formed a task force with lawyers, journalists, communicators and activists, and promised to stand by whoever is sued. A year later it had twenty-five members.',
			threats: ['LEG-06', 'FIN-08', 'LEG-07'],
			fronts: ['solidarity', 'communications', 'legal'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['solidarity', 'legal', 'communications'],
			raises: ['H03', 'H33', 'H40', 'H41'],
			effects: { likelihood: 0.3, impact: 0.4 },
			preconditions: [
				{
					text: 'Peers that face the same companies or officials and dare to be seen together.',
					grade: 'judgement'
				},
				{ text: 'One person with hours to coordinate.', grade: 'judgement' }
			],
			cautions: [
				{
					text: 'The promise did not stop the second suit: filed again, it brought a verdict of hundreds of millions in 2025.',
					grade: 'case'
				},
				{
					text: 'Whoever stands by you can be sued or drawn into the case as a witness. Let lawyers read joint texts first.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Winning others over was hard, and differences inside the coalition had to be handled.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'list-likely-targets',
					what: 'List the peers that criticise the same company or official, and ask who has had letters from lawyers.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Five peers have answered, and the pattern is on one page.',
					grade: 'judgement'
				},
				{
					id: 'agree-promise',
					what: 'Agree a promise with allies: if one is sued, all say so in public and help with what they have.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Three boards have agreed to the text.',
					grade: 'case'
				},
				{
					id: 'pool-skills',
					what: 'Write down what each brings: a lawyer’s hours, media contacts, a place to meet, people who campaign.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Each ally has one line on the list and a deputy.',
					grade: 'judgement'
				},
				{
					id: 'make-joining-easy',
					what: 'Offer three ways to take part, from a signature to a seat, with one contact for all.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'A newcomer can join within a day.',
					grade: 'judgement'
				},
				{
					id: 'first-peer-call',
					what: 'Call the allies within three days of a threat of a suit, with the lawyer on the call.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The call was held and each ally has one task.',
					grade: 'judgement'
				}
			],
			sources: ['G1', 'G3', 'G4', 'G9', 'G12'],
			evidence: 'case'
		},
		{
			id: 'greenpeace-wider-strategy',
			caseId: 'greenpeace-slapp',
			name: 'A plan for lawsuits that is more than a legal defence',
			summary:
				'After the first suit the international organisation wrote a strategy together with its national office. It started from the view that lawyers alone would not be enough, and it went out to peers. The text itself could not be read, so how the plan held up is not known.',
			threats: ['LEG-06', 'FIN-08'],
			fronts: ['legal', 'communications', 'governance', 'financial'],
			phases: ['prepare', 'learn'],
			effort: 2,
			needs: ['legal', 'finance', 'governance'],
			raises: ['H03', 'H11', 'H13', 'H31'],
			effects: { likelihood: 0.2, impact: 0.5 },
			preconditions: [
				{
					text: 'A lawyer who knows such suits and helps to plan before one comes.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A plan that lies about in shared folders may have to be handed to the other side in court. Ask the lawyer how to keep it.',
					grade: 'judgement'
				},
				{
					text: 'Courts and rules differ. This plan was made for the United States.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'learn-warning-signs',
					what: 'Learn with staff which signs come before a suit, and which activities can make you liable.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'Everyone who publishes has attended and knows whom to call.',
					grade: 'context'
				},
				{
					id: 'two-page-plan',
					what: 'Write two pages: who decides, who speaks, who pays, whom we call, what goes on regardless.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The board has agreed and each named role has a copy.',
					grade: 'judgement'
				},
				{
					id: 'legal-line',
					what: 'Put a line for lawyers into every new budget, and look for one lawyer who would act for free.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 60,
					doneWhen: 'Three grants hold the line, and one lawyer has agreed in writing.',
					grade: 'judgement'
				},
				{
					id: 'read-insurance',
					what: 'Read your insurance: does it cover a suit over what you publish, and how fast must you report one?',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 14,
					doneWhen: 'The cover, its limit and the deadline are written on one card.',
					grade: 'context'
				},
				{
					id: 'share-what-you-learn',
					what: 'After each threat or suit tell peers what you would do differently.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'One page, read by the lawyer, has gone to the allies.',
					grade: 'case'
				}
			],
			sources: ['G1', 'G6', 'G10'],
			evidence: 'judgement'
		},
		{
			id: 'greenpeace-checked-claims',
			caseId: 'greenpeace-slapp',
			name: 'Check each claim and keep the proof',
			summary:
				'Guides from the task force and from a civil liberties group advise to check facts before publishing, keep the records and find out how often the company sues. That Greenpeace did this before its own suits is not in the sources.',
			threats: ['LEG-06', 'LEG-07'],
			fronts: ['legal', 'communications'],
			phases: ['prepare'],
			effort: 1,
			needs: ['legal', 'communications'],
			raises: ['H06'],
			effects: { likelihood: 0.5, impact: 0.2 },
			preconditions: [
				{
					text: 'Time for a second reader before anything risky is published.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'True and well-sourced words are sued over as well. This lowers the chance of losing, not the cost of being sued.',
					grade: 'judgement'
				},
				{
					text: 'The file of proof may name your sources. Keep those apart, and never keep what you do not need.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'claim-log',
					what: 'Keep a log with the source and the date of every factual claim in risky publications.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Five claims drawn at random could be proven within an hour.',
					grade: 'context'
				},
				{
					id: 'second-reader',
					what: 'Let a second person, and for named opponents a lawyer, read before you publish.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 14,
					doneWhen: 'The last three risky texts show both readings.',
					grade: 'judgement'
				},
				{
					id: 'habit-of-suing',
					what: 'Find out whether the company or person you name has sued critics before, where and how.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'A half-page note is in the file before the campaign starts.',
					grade: 'context'
				}
			],
			sources: ['G5', 'G6', 'G10'],
			evidence: 'judgement'
		},
		{
			id: 'greenpeace-name-the-suit',
			caseId: 'greenpeace-slapp',
			name: 'Say in public what the suit is for, and keep your message',
			summary:
				'Many organisations objected in public to the second suit. The task force advises those who are sued to say that the aim is silence, and then to repeat what the suit was meant to stop.',
			threats: ['LEG-06', 'LEG-07'],
			fronts: ['communications', 'solidarity', 'people'],
			phases: ['respond'],
			effort: 2,
			needs: ['communications', 'legal', 'people'],
			raises: ['H20', 'H31', 'H33'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'Your lawyer has read what you will say.',
					grade: 'judgement'
				},
				{
					text: 'Going public does not put the people who were sued in more danger.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where courts or police punish criticism, naming a suit in public can bring the next charge.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Single members of staff are often sued by name. They decide how visible they want to be.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Each public word can turn up in court. Repeat what you can prove.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'counsel-first',
					what: 'Bring in a lawyer at the first letter, answer nothing before, and keep every paper and message.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The lawyer has the letter, and staff know that nothing may be deleted.',
					grade: 'context'
				},
				{
					id: 'show-the-pattern',
					what: 'Gather proof that the aim is silence: other suits by the same side, the sum asked, the timing.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'The lawyer has cleared a one-page account of the pattern.',
					grade: 'judgement'
				},
				{
					id: 'say-it-and-repeat',
					what: 'Tell the public that the suit is meant to silence you, and repeat the message it was meant to stop.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'The cleared text is out, and allies have carried it.',
					grade: 'context'
				},
				{
					id: 'stand-by-people',
					what: 'Ask those who are sued what they need: a lawyer of their own, time off, someone to talk to.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 5,
					doneWhen: 'Each has a contact and an answer on costs in writing.',
					grade: 'judgement'
				}
			],
			sources: ['G1', 'G6'],
			evidence: 'judgement'
		},
		{
			id: 'greenpeace-fight-on-merits',
			caseId: 'greenpeace-slapp',
			name: 'Fight the suit on its merits, with money for years',
			summary:
				'Greenpeace chose to fight rather than withdraw. The racketeering claims fell in both suits; the first ended after seven years. The second was filed again in a state court, and in 2025 and 2026 that court found against Greenpeace for hundreds of millions.',
			threats: ['LEG-06', 'FIN-08'],
			fronts: ['legal', 'financial', 'governance'],
			phases: ['respond', 'adapt'],
			effort: 3,
			needs: ['legal', 'finance', 'governance'],
			raises: ['H03', 'H11', 'H13'],
			effects: { likelihood: 0, impact: 0.6 },
			preconditions: [
				{
					text: 'Courts where a weak claim can be thrown out early.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Money, or lawyers who act for free, for several years.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Fighting can be lost: the judgment of February 2026 is for about 345 million US dollars, and it could be appealed.',
					grade: 'case'
				},
				{
					text: 'Where courts serve those in power, a long defence may drain you without a chance. Weigh it with two lawyers.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'A dismissal is not the end. This plaintiff went to another court in the same year.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'early-dismissal',
					what: 'Ask the lawyer within a week whether the claim can be dismissed early, and by when you must move.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 7,
					doneWhen: 'The answer and the deadline are in writing.',
					grade: 'judgement'
				},
				{
					id: 'board-on-settling',
					what: 'Let the board decide what would make you settle, and what never.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 21,
					doneWhen: 'The red lines and the spending limit are in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'three-year-money',
					what: 'Write a three-year estimate of the costs, and ask funders and allies who carries which part.',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'The first year is covered, and the gap of the other two is known.',
					grade: 'judgement'
				},
				{
					id: 'shield-programmes',
					what: 'Decide which work must go on whatever the court says, and how its money and people are kept safe by law.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'The lawyer has checked the list and the arrangement.',
					grade: 'judgement'
				},
				{
					id: 'expect-return',
					what: 'After a win keep the file, the lawyer and the allies ready for two more years.',
					front: 'legal',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'The limit for a new suit is noted, and the file is stored with the lawyer.',
					grade: 'judgement'
				}
			],
			sources: ['G2', 'G7', 'G8', 'G9', 'G12', 'G13', 'G14'],
			evidence: 'case'
		}
	]
});
