import { defineCase, judged, nearby, told } from './define-case';

export const hrdcMalawi = defineCase({
	id: 'hrdc-malawi',
	title: 'Nine months of peaceful protest, defended in court ban by ban',
	organisation: 'Human Rights Defenders Coalition',
	kind: 'coalition',
	region: 'africa',
	countries: ['MW'],
	place: 'Malawi',
	years: '2017–2020',
	written: 2021,
	work: ['advocacy', 'civic', 'civil-liberties', 'governance', 'human-rights'],
	summary:
		'A coalition made to protect human rights defenders led months of protest after the disputed election of May 2019. The state asked courts to forbid the marches and to make the organisers pay a huge security. Leaders were arrested and a home was attacked with petrol bombs. The coalition answered in court, and two courts upheld the right to protest. The price was high, and it grew later: a costs order of November 2024 was taken to the African Court in 2025.',
	situations: [
		'Your march has been banned, and its organisers expect to be picked up by police.',
		'Before a demonstration may go ahead, the state wants an impossible deposit for possible damage.',
		'Government lawyers ask a judge to halt street protests after a contested election.',
		'Coalition leaders are arrested and charged with incitement or with running an unlawful body.',
		'The house of a protest organiser is firebombed.',
		'The head of state brands you terrorists because you lead crowds against fraud.',
		'Looters mix with your peaceful rally, and you are blamed for what they broke.',
		'You need one simple demand that citizens feel in their daily lives.',
		'Human rights bodies in other countries should raise their voices soon after a detention.',
		'Judges who ruled fairly are being pushed out, and you want to defend their independence.',
		'Losing a case could saddle you with heavy costs long after the verdict.',
		'The best-known face of your movement is offered a post in the new government.'
	],
	notFor: [
		'Courts follow orders from above, so that a legal challenge would only bless the ban.',
		'Marching would lead to shooting, and you need a form of protest that nobody can see.'
	],
	words: [
		'costs awarded against us',
		'security for costs',
		'march banned',
		'demonstration forbidden',
		'protest ban',
		'assembly permit refused',
		'police refuse notification',
		'rally',
		'sit-in',
		'vigil',
		'election dispute',
		'rigged election',
		'stolen election',
		'tear gas',
		'rubber bullets',
		'protesters arrested',
		'organisers arrested',
		'organisers charged',
		'incitement',
		'unlawful assembly',
		'sedition',
		'treason charge',
		'bail money',
		'bail conditions',
		'bail fund',
		'security deposit for a march',
		'pay for damage at protest',
		'organisers made liable for damage',
		'injunction against protest',
		'attorney general asks court',
		'court lifted the ban',
		'go to court against the ban',
		'judges under attack',
		'chief justice forced out',
		'president attacks the courts',
		'independence of judges',
		'petrol bomb',
		'house burnt',
		'attack at home',
		'thugs',
		'party youth beats us',
		'machetes',
		'leaders called terrorists by the president',
		'we are accused of violence',
		'looting blamed on us',
		'stay peaceful',
		'marshals',
		'one clear demand',
		'anti-corruption protest',
		'water and electricity protest',
		'fuel price protest',
		'human rights defender',
		'protection bodies abroad speak',
		'observers at trial',
		'leader joined the government',
		'took public office',
		'credibility after joining politics',
		'emergency rules used against gatherings',
		'charges withdrawn'
	],
	rooms: ['obstructed', 'repressed'],
	fits: {
		'LEG-04': 1,
		'LEG-05': 3,
		'LEG-06': 1,
		'LEG-07': 3,
		'FIN-08': 2,
		'DIS-01': 1,
		'DIS-07': 2,
		'DIG-04': 1,
		'DIG-06': 1,
		'DIG-09': 1,
		'REP-04': 2,
		'REP-05': 1,
		'REP-07': 1,
		'SEC-01': 3
	},
	threats: [
		'LEG-07',
		'LEG-05',
		'LEG-06',
		'LEG-04',
		'SEC-01',
		'DIS-01',
		'DIS-07',
		'REP-04',
		'REP-05',
		'FIN-08'
	],
	trigger: [
		told(
			['M1'],
			'The election of May 2019 was disputed. Anger over fraud and corruption spread among citizens.',
			'2019-05'
		),
		told(
			['M3'],
			'On 10 July 2019 two leaders were arrested and accused of running an illegal organisation, although it was registered under company law.',
			'2019-07-10'
		),
		nearby(
			['M17'],
			'A newspaper adds charges of fraud over donor money. The United Nations, whose agency had paid for the project in question, called for their release.',
			'2019-07'
		),
		told(
			['M6'],
			'The Attorney General asked the High Court to stop the protests, or to make the coalition deposit two billion kwacha against damage.',
			'2019-08'
		),
		told(
			['M4'],
			'On 31 December 2019 the President called the coalition terrorist in public.',
			'2019-12-31'
		)
	],
	before: [
		told(
			['M2'],
			'The coalition had been created in 2017 to protect and support defenders and the space they work in.',
			'2017'
		),
		told(['M1', 'M2'], 'Its focus was corruption, a matter that citizens feel in daily life.'),
		judged(
			'Find lawyers, money for bail and safe transport before the first march. What the coalition had ready in 2019 was not read.'
		)
	],
	during: [
		told(
			['M6'],
			'People marched under one demand: that the head of the electoral commission resign.',
			'2019'
		),
		told(
			['M10'],
			'On 6 August 2019 the High Court dismissed the state’s request to stop the protests.',
			'2019-08-06'
		),
		told(
			['M11', 'M12'],
			'Later that month the Supreme Court ordered a pause of fourteen days, so that terms for security could be settled. The coalition waited until it was over.',
			'2019-08'
		),
		told(
			['M5', 'M18'],
			'On 15 August 2019 three petrol bombs were thrown at the home of the chair. A rights body spoke out on the same day.',
			'2019-08-15'
		),
		told(
			['M19'],
			'A week later a house in the home village of the chair was attacked in the same way.',
			'2019-08-22'
		),
		told(
			['M12'],
			'At the end of September the Supreme Court refused to forbid the protests.',
			'2019-09'
		),
		told(
			['M6'],
			'In public and in court the coalition set itself apart from those who looted, and said that its own protests were peaceful.',
			'2019-08'
		),
		told(
			['M4'],
			'On 8 March 2020 two leaders were arrested again. They had called for a protest in front of the residences of the President, and were charged with incitement.',
			'2020-03-08'
		),
		told(
			['M4', 'M5'],
			'International rights bodies spoke out within ten days of these arrests.',
			'2020-03'
		)
	],
	after: [
		told(
			['M14'],
			'In June 2020 the President tried to send the Chief Justice into early retirement. The coalition went to court with the association of magistrates, and the Law Society filed too.',
			'2020-06-14'
		),
		nearby(
			['M13'],
			'The High Court halted the step within days, while judges and lawyers defended the independence of the courts.',
			'2020-06'
		),
		told(
			['M14', 'M15'],
			'In its judgment of 27 August 2020 the High Court found for the coalition: the step broke the constitution.',
			'2020-08-27'
		),
		told(
			['M3'],
			'On 6 October 2020 the charges of July 2019 were withdrawn, and the bail terms ended.',
			'2020-10-06'
		)
	],
	governance: [
		told(['M1'], 'The coalition had a chair, a vice-chair and executive members.'),
		told(['M7'], 'A report names a national coordinator and chairs for regions too.'),
		judged(
			'No charter, list of members or rules for decisions were found. Write yours before you march: who calls a protest, who can call it off, who speaks.'
		)
	],
	resources: [
		told(
			['M3'],
			'By the record of Front Line Defenders bail was set at one million kwacha for each of the two leaders in July 2019, about 1,160 euros then. They had to give up their travel papers and report every second week.',
			'2019-07-12'
		),
		nearby(
			['M17'],
			'A newspaper gives the bail bond as 200,000 kwacha. The sources do not agree on the sum.',
			'2019-07'
		),
		judged(
			'Count on lawyers who are called by night, bail money, trained stewards, safe places to sleep and care for people who were threatened. No figures for this case were found.'
		)
	],
	outcomes: [
		told(
			['M10', 'M12'],
			'Two courts upheld the right to protest in August and September 2019.',
			'2019-09'
		),
		nearby(
			['M16'],
			'In February 2020 the election was annulled while the coalition led protests.',
			'2020-02'
		),
		told(
			['M7'],
			'The election was held again on 23 June 2020 and brought another government.',
			'2020-06-23'
		),
		told(
			['M14', 'M15'],
			'The High Court found the step against the Chief Justice unlawful in August 2020.',
			'2020-08-27'
		),
		told(['M3'], 'The first case against two leaders was withdrawn in October 2020.', '2020-10-06'),
		judged(
			'How much of the annulled election is owed to the streets and how much to the courts cannot be told from the sources.'
		)
	],
	challenges: [
		told(
			['M1'],
			'Over nine months members and leaders met serious physical attacks and threats, meant to frighten people away.'
		),
		told(
			['M1'],
			'Arrests and charges came on top, and the state tried to make the organisers pay for damage done by others.'
		),
		told(['M1'], 'Defending civic space and being political could not be kept neatly apart.')
	],
	lessons: [
		told(
			['M1'],
			'Corruption and closing space go hand in hand. Whoever defends space may have to take a political stand.'
		),
		judged(
			'Courts carried this case. Where judges are not free, the same steps can lead to prison instead of a ruling.'
		),
		judged(
			'Plan for the bill of a lost case, also years later, and for what people will say when leaders take office.'
		)
	],
	since: [
		told(
			['M7'],
			'After the change of government the former chair became a minister. A newspaper reported that other leaders were offered posts in embassies, and that the new chair turned one down.'
		),
		told(
			['M15'],
			'In November 2024 the Supreme Court overturned the ruling in the case about the judges. It ordered the coalition and others to refund costs they had been awarded, and to bear further ones.',
			'2024-11'
		),
		told(
			['M15'],
			'In April 2025 a legal organisation took this order to the African Court for the coalition, and asked for interim protection. No result was read.',
			'2025-04-24'
		)
	],
	evidence: 'strong',
	evidenceNote:
		'Read: the opening of the case page and of its listing, alerts by rights bodies, a judgment, and press from 2019 to 2025. Not read: the full case study, and any charter or website of the coalition. The page breaks off while it describes the suit for damages. Rulings and arrests are well sourced. Members, money and the number of districts are not known.',
	sources: [
		{
			key: 'M1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/hrdc-malawi/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M2',
			title: 'Solidarity Action Network: listing of coalition cases',
			url: 'https://solidarityaction.network/?type=coalition-response',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M3',
			title: 'Front Line Defenders: record of the case against two leaders, 2019 to 2020',
			url: 'https://frontlinedefenders.org/en/case/judicial-harassment-human-rights-defenders-gift-trapence-and-macdonald-sembereka',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M4',
			title: 'OMCT and FIDH: urgent appeal of 18 March 2020',
			url: 'https://www.omct.org/en/resources/urgent-interventions/smear-campaign-and-judicial-harassment-of-three-members-of-the-human-rights-defenders-coalition',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M5',
			title: 'Malawi24: report on the statement by Amnesty International, 10 March 2020',
			url: 'https://malawi24.com/2020/03/10/amnesty-tells-mutharika-to-stop-threatening-activists/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M6',
			title: 'The Nation (Malawi): report on the hearing about the protests and the security',
			url: 'https://mwnation.com/court-reserves-ruling-on-demos-injunction/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M7',
			title: 'Nyasa Times: report on posts offered to leaders after the election',
			url: 'https://www.nyasatimes.com/chakwera-govt-scatters-militant-hrdc-leaders-to-embassies/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M10',
			title: 'Nyasa Times: report on the High Court ruling of August 2019',
			url: 'https://www.nyasatimes.com/malawi-demos-on-as-judge-kenyatta-dismisses-attorney-general-injunction-bid/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M11',
			title: 'ZimEye: report on the pause ordered by the court, 28 August 2019',
			url: 'https://www.zimeye.net/2019/08/28/malawi-supreme-court-makes-final-ruling-on-nationwide-protests-against-electoral-fraud',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M12',
			title: 'Malawi24: report on the Supreme Court ruling, 1 October 2019',
			url: 'https://malawi24.com/2019/10/01/supreme-court-dismisses-attorney-generals-application-against-demos',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M13',
			title: 'Africa.com: report on how the judiciary fought for its independence',
			url: 'https://africa.com/malawis-judiciary-fight-for-their-independence/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'M14',
			title: 'MalawiLII: judgment of the High Court in the case about the judges, 2020',
			url: 'https://malawilii.org/mw/judgment/high-court-general-division/2020/26',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M15',
			title: 'IHRDA: notice of the case at the African Court, April 2025',
			url: 'https://ihrda.org/?p=12417',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'M16',
			title: 'Page on the annulled election, read in a stored copy of a test site',
			url: 'https://ggamall-lx.azurewebsites.net/?p=17078',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'M17',
			title: 'The Nation (Malawi): report on the bail of two leaders, July 2019',
			url: 'https://www.mwnation.com/trapence-sembereka-out-on-bail/',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'M18',
			title: 'Amnesty International at allAfrica: statement on the attack of 15 August 2019',
			url: 'https://allafrica.com/stories/201908160360.html',
			kind: 'case',
			seenOn: '2026-11-22'
		},
		{
			key: 'M19',
			title: 'Malawi24: report on the second attack with petrol bombs, 22 August 2019',
			url: 'https://malawi24.com/2019/08/22/house-at-mtambos-village-petrol-bombed/',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'hrdc-answer-bans-in-court',
			caseId: 'hrdc-malawi',
			name: 'Answer a ban on protest in court, and keep to what the court says',
			summary:
				'The state asked for a ban and for a security of two billion kwacha. The High Court refused in August 2019; the coalition kept to a pause of fourteen days that was ordered later, and went back to the streets. At the end of September the Supreme Court refused a ban as well.',
			threats: ['LEG-07', 'LEG-06', 'FIN-08'],
			fronts: ['legal', 'political', 'financial'],
			phases: ['prepare', 'respond'],
			effort: 3,
			needs: ['legal', 'finance'],
			raises: ['H03', 'H11', 'H15', 'H40'],
			effects: { likelihood: 0.1, impact: 0.5 },
			preconditions: [
				{
					text: 'Judges who can decide against the state, and whose orders the police obey.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Lawyers who can be reached within the hour, and who know the law on assembly.',
					grade: 'judgement'
				},
				{
					text: 'A body or persons with standing to go to court.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Where courts follow the government, a case may only make the ban look lawful. Ask two lawyers, and think of other forms of protest.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Courts can order you to pay. In another case of this coalition such an order came four years later.',
					grade: 'case'
				},
				{
					text: 'A ruling does not keep people safe. Two leaders were arrested again after the rulings.',
					gate: 'exposure-raises-danger',
					grade: 'case'
				},
				{
					text: 'Those who are named in a suit may be made to answer for damage by others. Ask each of them before you file.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'retain-assembly-lawyer',
					what: 'Find two lawyers for protest cases, agree fees and hours, and try their numbers on a Sunday.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both letters are signed and both lawyers answered within an hour.',
					grade: 'judgement'
				},
				{
					id: 'pleading-in-drawer',
					what: 'Ask the lawyers to draft an answer to a ban and to a demand for security, with gaps for the dates.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The draft lies with the lawyer and with one person outside the office.',
					grade: 'judgement'
				},
				{
					id: 'money-for-bail-and-costs',
					what: 'Put money aside for bail and for court costs, and write down who may release it at night.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 60,
					doneWhen: 'Three times the usual bail can be paid within a day, in a lawful way.',
					grade: 'judgement'
				},
				{
					id: 'answer-within-a-day',
					what: 'Answer each ban in court at once, and oppose a security that no one could pay.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 2,
					doneWhen: 'The court has a number for your answer, and a hearing has a date.',
					grade: 'case'
				},
				{
					id: 'obey-and-say-so',
					what: 'Follow what the court orders, and return to the street when the order allows.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen:
						'A public note explains the pause, and the groups in each town have confirmed it.',
					grade: 'case'
				}
			],
			sources: ['M4', 'M6', 'M10', 'M11', 'M12', 'M15'],
			evidence: 'case'
		},
		{
			id: 'hrdc-one-peaceful-demand',
			caseId: 'hrdc-malawi',
			name: 'One peaceful demand that citizens feel, and distance from violence',
			summary:
				'The marches had one demand, and the coalition had long worked on corruption, which people feel daily. When there was looting, it set itself apart in public and in court. How much this protected it is not known; the state still called it terrorist.',
			threats: ['LEG-07', 'LEG-06', 'REP-04', 'REP-05', 'DIS-01'],
			fronts: ['communications', 'political', 'solidarity', 'people'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['communications', 'people', 'solidarity'],
			raises: ['H15', 'H18', 'H30', 'H31'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'Gathering does not mean being shot at. Where it may, choose other forms.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Enough trained stewards for the number of people you expect.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'People who march can be hurt, filmed and charged, and the poorest pay most. Say so plainly when you call them.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Serious attacks and threats came all the same, for nine months.',
					grade: 'case'
				},
				{
					text: 'A demand aimed at one office holder looks partisan to some. Check it against your red lines first.',
					grade: 'judgement'
				},
				{
					text: 'Faces on your pictures are evidence for others. Publish crowds from behind, and ask before a portrait.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'one-demand',
					what: 'Agree on one demand for all marches.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Ten people outside your circle repeated it after one hearing.',
					grade: 'case'
				},
				{
					id: 'tie-to-daily-life',
					what: 'Show in one page how closed space and the trouble people feel, such as corruption, belong together.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'Two radio programmes have used an example from the page.',
					grade: 'case'
				},
				{
					id: 'train-stewards',
					what: 'Train stewards: routes, first aid, how to calm, when to end a march, whom to call.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'One steward for fifty people has walked the route.',
					grade: 'judgement'
				},
				{
					id: 'distance-from-violence',
					what: 'Set yourselves apart from violence in public, and have the lawyer say the same in court.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The statement is out, and the file for the court holds it with the time.',
					grade: 'case'
				}
			],
			sources: ['M1', 'M2', 'M4', 'M6'],
			evidence: 'judgement'
		},
		{
			id: 'hrdc-outside-alarm',
			caseId: 'hrdc-malawi',
			name: 'Rights bodies abroad that speak within days',
			summary:
				'After the arrests of March 2020 several international bodies spoke out within ten days. Another followed the case of 2019 until it was withdrawn in October 2020. Whether their voices brought this about is not known.',
			threats: ['LEG-05', 'SEC-01', 'DIS-07', 'DIS-01', 'REP-05'],
			fronts: ['solidarity', 'people', 'political', 'communications'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['solidarity', 'people', 'legal'],
			raises: ['H14', 'H19', 'H21', 'H41', 'H42'],
			effects: { likelihood: 0.1, impact: 0.4 },
			preconditions: [
				{
					text: 'The person at risk, or the family, wants publicity.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A trusted person at each of two or three bodies, who knows you before anything happens.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'An alarm can anger those who hold someone. The person decides, or the family if the person cannot, with the lawyer.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Facts must be right: one wrong date or name weakens the next alarm.',
					grade: 'judgement'
				},
				{
					text: 'Words do not guard a house. In this case a rights body spoke out after petrol bombs, and a week later a second house was attacked. Plan for safety as well.',
					gate: 'exposure-raises-danger',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'brief-rights-bodies',
					what: 'Brief three rights bodies now: who you are, who is at risk, how to check what we send.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Each body has a named contact who has answered.',
					grade: 'judgement'
				},
				{
					id: 'wishes-on-paper',
					what: 'Ask each person at risk what may be said if they are taken, by whom, and who decides if they cannot.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen: 'The sealed notes are with a lawyer and dated this year.',
					grade: 'judgement'
				},
				{
					id: 'home-safety',
					what: 'Go through the way home, the house and the family of those most exposed with someone who knows safety.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Each has a plan, and a place to sleep elsewhere is agreed.',
					grade: 'judgement'
				},
				{
					id: 'alarm-with-consent',
					what: 'Send a short alarm with consent: what happened, where, the charge, the lawyer, what you ask for.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Two bodies have confirmed receipt, and one has spoken.',
					grade: 'judgement'
				},
				{
					id: 'follow-to-the-end',
					what: 'Follow the case until the last paper: hearings, bail terms, passports, the closing letter.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 365,
					doneWhen: 'The closing letter is on file and the travel papers are back.',
					grade: 'case'
				}
			],
			sources: ['M1', 'M3', 'M4', 'M5', 'M18', 'M19'],
			evidence: 'judgement'
		},
		{
			id: 'hrdc-defend-the-judges',
			caseId: 'hrdc-malawi',
			name: 'Stand up for the courts that protect you',
			summary:
				'In June 2020 the President tried to send the Chief Justice into early retirement. The coalition, magistrates and the Law Society went to court, and the High Court halted the step and found it unlawful. In November 2024 the Supreme Court overturned the ruling and ordered the applicants to pay costs.',
			threats: ['LEG-07', 'LEG-05', 'FIN-08'],
			fronts: ['legal', 'political', 'solidarity'],
			phases: ['respond', 'reform'],
			effort: 3,
			needs: ['legal', 'solidarity', 'finance'],
			raises: ['H02', 'H11', 'H13', 'H42'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'At least one court that is still free to hear the case.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Allies with standing of their own, such as bar associations and judges’ bodies.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'You can win and still pay. Here the costs order came more than four years after the ruling.',
					grade: 'case'
				},
				{
					text: 'Where courts are already captured, such a case can only document. Weigh it with two lawyers.',
					gate: 'courts-not-usable',
					grade: 'judgement'
				},
				{
					text: 'Whoever defends judges who ruled in their favour is soon called partisan. Speak of the office, not of the person.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'meet-the-bar',
					what: 'Meet the bar association and a judges’ body once a year, and ask what would make them act.',
					front: 'solidarity',
					phase: 'reform',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Both have a contact for you, and a note of the talk exists.',
					grade: 'judgement'
				},
				{
					id: 'board-on-costs',
					what: 'Let the board decide before filing how much it can lose, and who would carry a costs order.',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 5,
					doneWhen: 'The limit, the insurer or donor, and the vote are in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'file-with-others',
					what: 'File with other applicants, and ask for an order that halts the step until the ruling.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 5,
					doneWhen: 'The court has the application, and each applicant holds a copy.',
					grade: 'case'
				},
				{
					id: 'next-court',
					what: 'Find out which regional court or commission could hear you if the top court rules against you, and by when.',
					front: 'legal',
					phase: 'reform',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The body, the time limit and a lawyer who knows it are on one card.',
					grade: 'judgement'
				}
			],
			sources: ['M13', 'M14', 'M15'],
			evidence: 'judgement'
		},
		{
			id: 'hrdc-rule-on-office',
			caseId: 'hrdc-malawi',
			name: 'A rule for leaders who take public office',
			summary:
				'After the change of government the former chair became a minister, and a newspaper reported offers to others. No rule of the coalition on this was found. The steps are ours: decide before it happens how a leader steps down and what the coalition says.',
			threats: ['REP-04', 'DIS-01'],
			fronts: ['governance', 'communications', 'political'],
			phases: ['prepare', 'adapt'],
			effort: 1,
			needs: ['governance', 'communications'],
			raises: ['H14', 'H15', 'H16'],
			effects: { likelihood: 0.3, impact: 0.1 },
			preconditions: [
				{
					text: 'A board or a meeting of members that can bind its leaders.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'To take office is a right, and it may do good. The rule is about stepping down in time, not about blame.',
					grade: 'judgement'
				},
				{
					text: 'A rule made for one person divides. Agree it when nobody has an offer.',
					grade: 'judgement'
				},
				{
					text: 'A leader who leaves knows who your sources are. Take access away on the same day, and remind them of silence owed.',
					gate: 'people-not-consented',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'write-exit-rule',
					what: 'Write half a page: when a leader must step down, how long before coming back, what must be handed over.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 45,
					doneWhen: 'All leaders have signed it, and it is in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'declare-roles',
					what: 'Ask all leaders once a year about party roles, offers and family ties to office.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The register is dated this year, and two people have read it.',
					grade: 'judgement'
				},
				{
					id: 'say-it-first',
					what: 'Announce a change yourselves on the day it happens, and say what you will go on asking of the new government.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The note is out before the first report in the press.',
					grade: 'judgement'
				},
				{
					id: 'close-access',
					what: 'Close the leader’s access to files, chats and accounts on the day of leaving.',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 1,
					doneWhen: 'A second person has checked each account on the list.',
					grade: 'judgement'
				}
			],
			sources: ['M7'],
			evidence: 'judgement'
		}
	]
});
