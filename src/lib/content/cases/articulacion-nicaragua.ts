import { defineCase, judged, nearby, told } from './define-case';

export const articulacionNicaragua = defineCase({
	id: 'articulacion-nicaragua',
	title: 'A women’s network that goes on when its members are closed, held or driven out',
	organisation: 'Articulación Feminista de Nicaragua',
	kind: 'coalition',
	region: 'americas',
	countries: ['NI'],
	place: 'Nicaragua, and women in exile',
	years: '2018–2020',
	written: 2020,
	work: ['civil-liberties', 'human-rights', 'solidarity', 'womens-rights'],
	summary:
		'After the protests of April 2018 were put down, feminist groups were closed and women faced prison, violence in custody and exile. A horizontal network of more than a hundred organisations and single women kept working together, raised the alarm and let women abroad speak. The case says that it carried their demands into national debate and worked to protect activists. It did not stop the closures, which went on after the case was written.',
	situations: [
		'The registry has struck you off, yet the women who rely on you still need your work.',
		'Activists were seized during a demonstration, and nobody says where they are being kept.',
		'Leading feminists flee across the border, while others carry on at home in secret.',
		'You are told to register as foreign agents or else face fines and the end of your legal existence.',
		'A new cybercrime act makes each post risky, and the state watches what you say online.',
		'Police and armed gangs threaten women defenders, who dread abuse behind bars.',
		'One organisation after another is dissolved, and a whole movement is meant to disappear.',
		'State propaganda has insulted your movement for years, and now it is shutting your doors.',
		'Speaking under your own name is too risky, so friends and exiles elsewhere should do it.',
		'When somebody is taken, an alert must go round at once with the facts and your demands.',
		'A loose web of people and groups without papers would be harder to outlaw.',
		'Worn-out members need rest, emotional support and a plan for their own safety.',
		'Decades of effort are at stake after a forced closure, and donors must be asked for safe ways to help.',
		'Crimes against defenders should be documented now, so that there can be justice some day.'
	],
	notFor: [
		'Your dispute is about paperwork, and the authorities still keep to the law.',
		'You need a registered body for a contract, a bank account or a lease.'
	],
	words: [
		'our building was given to a ministry',
		'bailiffs took furniture',
		'seizure of assets',
		'house of the women taken',
		'state took our clinic',
		'land title cancelled',
		'money lost at closure',
		'bank closed account after dissolution',
		'outlawed',
		'citizens without papers',
		'our registration was cancelled and we go on without it',
		'feminist collective',
		'women defenders',
		'network without legal personality',
		'informal network',
		'loose network of groups and individuals',
		'we are not registered any more',
		'they took our house',
		'they took our office after closing us',
		'shelter for women closed',
		'exile',
		'had to flee across the border',
		'colleagues abroad speak for us',
		'those inside stay quiet',
		'stateless',
		'stripped of nationality',
		'passport cancelled',
		'not allowed back into the country',
		'prison',
		'sexual violence in custody',
		'political prisoners',
		'disappeared colleague',
		'urgent alert',
		'alarm chain',
		'raise the alarm within hours',
		'protection plan',
		'safe house',
		'relocation',
		'care for the exhausted',
		'trauma',
		'burnout',
		'collective care',
		'psychological support',
		'families threatened',
		'threats to children of activists',
		'misogynist insults',
		'hate against women activists',
		'hate against gay and trans people',
		'lists of traitors',
		'neighbours inform on us',
		'paramilitaries',
		'spies in our meetings',
		'infiltrated chat group',
		'code words',
		'anonymous work',
		'low profile',
		'no logo no names',
		'donors asked to pay persons instead of a body',
		'how to receive money without account',
		'archive for justice one day',
		'document abuses for later',
		'mass cancellation of associations',
		'dissolved by parliament',
		'confiscated',
		'underground',
		'diaspora',
		'horizontal coordination',
		'solidarity between women',
		'hiding'
	],
	rooms: ['repressed', 'closed'],
	fits: {
		'LEG-02': 1,
		'LEG-03': 3,
		'LEG-05': 2,
		'LEG-07': 1,
		'LEG-10': 2,
		'FIN-01': 1,
		'FIN-03': 1,
		'FIN-04': 1,
		'FIN-06': 3,
		'DIS-02': 2,
		'DIS-05': 2,
		'DIS-07': 3,
		'DIG-02': 1,
		'DIG-06': 1,
		'DIG-09': 3,
		'SEC-01': 3,
		'SEC-02': 3
	},
	threats: [
		'LEG-03',
		'LEG-05',
		'SEC-01',
		'SEC-02',
		'DIS-07',
		'DIG-09',
		'LEG-01',
		'LEG-02',
		'LEG-10',
		'FIN-06',
		'DIS-02',
		'DIS-05',
		'DIS-01',
		'LEG-07',
		'FIN-03'
	],
	trigger: [
		told(
			['N1'],
			'The protests of April 2018 were put down, and in the same year feminist organisations were closed.',
			'2018'
		),
		told(['N1'], 'New laws against civil society followed one after another.', '2020'),
		nearby(['N2'], 'A law on cybercrime was passed on 27 October 2020.', '2020-10-27'),
		nearby(
			['N3'],
			'A law on foreign agents makes groups register, under threat of fines and loss of legal status. This page dates it October 2021.'
		),
		nearby(
			['N13'],
			'A later report says that parliament passed the law on foreign agents in 2020.',
			'2020'
		),
		judged(
			'The year 2020 is the more likely one: the case study of November 2020 already speaks of this law.'
		),
		told(
			['N1'],
			'Women risked prison, sexual violence in custody, and threats by police and armed groups. Many leaders went into exile in Costa Rica or Spain.',
			'2020'
		),
		told(['N4'], 'The government had smeared the movement for years.')
	],
	before: [
		nearby(
			['N5'],
			'The feminist movement in the country goes back to the 1980s. It calls itself together and has no one at its head.'
		),
		told(
			['N1'],
			'Single women could belong, as well as organisations. The network helped some youth movements and some women’s groups away from the capital to link up with national networks.',
			'2020'
		),
		judged(
			'Agree while it is calm who is told, and in which order, when someone is taken. Whether the network had such a rule was not read.'
		)
	],
	during: [
		told(
			['N4'],
			'In the middle of 2018 the network asked feminist movements abroad to denounce what was happening and to keep watching.',
			'2018'
		),
		told(
			['N6'],
			'On 14 October 2018 at least twenty-three people were detained, two of them from the network. An urgent call named them, the place and the demands at once.',
			'2018-10-14'
		),
		nearby(['N7'], 'They were out again within days.', '2018-10'),
		told(
			['N8'],
			'Feminists from Nicaragua living in several countries of Europe worked with those at home to keep attention on the country.'
		),
		told(['N1'], 'Activism online was made stronger.', '2020'),
		nearby(
			['N9'],
			'A sister network of women defenders in the region offers analysis of risk, plans for protection, care for the mind and time to rest.',
			'2022-12'
		)
	],
	after: [
		told(
			['N1'],
			'The network called for women’s rights to have a place in any talks about a settlement.',
			'2020'
		),
		nearby(
			['N10'],
			'Women who stayed went on with work that does not draw eyes. The public voice came more and more from outside.'
		),
		nearby(
			['N9'],
			'The sister network writes down attacks on women defenders, also for the day when there can be justice.',
			'2022-12'
		)
	],
	governance: [
		told(['N1'], 'More than a hundred organisations and single women made up the network.', '2020'),
		told(
			['N12'],
			'The publisher’s findings say that coalitions need no registration, and that being less formal can be better.'
		),
		judged(
			'No coordinator, no budget and no rules were found in the sources. In such danger that may be on purpose.'
		)
	],
	resources: [
		judged(
			'Nothing about money or staff was found. Such work takes safe ways to communicate, money for people who must leave, places to rest, and people of trust outside the country.'
		)
	],
	outcomes: [
		told(
			['N12'],
			'The publisher names Nicaragua among places where working in coalition gave protection and cover to those who took part, and shared the risk.'
		),
		told(
			['N1'],
			'Feminist demands found their way into the national debate. The network worked to protect activists from attack; how many it kept safe is not told.',
			'2020'
		),
		told(
			['N1'],
			'Online activism grew, and ties with youth and with groups for democracy became closer.',
			'2020'
		),
		judged(
			'The closures and the laws went on. No source says that the network could stop one of them.'
		)
	],
	challenges: [
		told(['N1'], 'Women faced danger to body and life.', '2020'),
		told(['N1'], 'Skilled leaders were lost to exile.', '2020'),
		told(['N1'], 'One law after another put pressure on most groups.', '2020')
	],
	lessons: [
		told(['N1'], 'Keep organising together, in spite of the risk.', '2020'),
		told(['N12'], 'Having little form can protect, and it can bridge groups and movements.'),
		judged(
			'Formality is a choice about danger. What protects in one country, such as a seal and a register, is what the state takes first in another.'
		),
		judged(
			'Those who stay and those who leave need each other, and can hurt each other. Agree what outsiders may say.'
		)
	],
	since: [
		told(
			['N11'],
			'By late 2021 at least 55 organisations had lost their legal status since 2018, 45 of them in 2021. A member of the network asked donors for safe ways to keep the work alive.',
			'2021'
		),
		told(
			['N11'],
			'The Basque Government gave its award for cooperation to the network together with an association of mothers. The page words the network’s name a little differently.',
			'2021'
		),
		{
			...nearby(
				['N13'],
				'A report that was written some years later counts more than 5,600 organisations that have lost their status since 2018.'
			),
			checkedOn: '2026-11-22'
		},
		nearby(
			['N10'],
			'A later report tells of women who work in hiding and unnamed inside the country, and of others in exile. It gives no date that was read.'
		),
		nearby(
			['N9'],
			'At the end of 2022 the sister network was still giving care and protection to women defenders in the region.',
			'2022-12'
		),
		judged(
			'What became of the network itself after 2021 is not told in what was read. Ask people from the country before you follow its example.'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the publisher’s listing of the case, which breaks off in the part on new laws, its findings, calls of the network, and pages of sister networks and press. Not read: the full case study. Rules, people in charge, money and protection plans of the network are not known. Several moves are those of sister networks, not of this one, and are marked so.',
	sources: [
		{
			key: 'N1',
			title: 'Solidarity Action Network: listing of the case among those from the Americas',
			url: 'https://solidarityaction.network/?region=americas',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N2',
			title: 'GenderIT: article on the law against cybercrime',
			url: 'https://www.genderit.org/feminist-talk/cybercrime-policy-censor-dissent-nicaragua',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N3',
			title: 'Agenda Propia Nicaragua: report on organisations that lost their status (Spanish)',
			url: 'https://agendapropianicaragua.press/galopan-los-arrebatos-de-personerias-a-organismos-civiles',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N4',
			title:
				'El Socialista Centroamericano: the network’s call to feminists abroad, 2018 (Spanish)',
			url: 'https://elsoca.org/index.php/america-central/pronunciamientos/4744-nicaragua-llamado-de-la-articulacion-feminista-a-la-solidaridad-internacional-feminista',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N5',
			title: 'La Corriente: page on the roots of the feminist movement (Spanish)',
			url: 'https://lacorrientenicaragua.org/?p=8608',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N6',
			title: 'ONIC: the network’s urgent call on the arrests of October 2018 (Spanish)',
			url: 'https://onic.org.co/comunicados-internacionales/2616-denuncia-urgente-de-la-articulacion-feminista-de-nicaragua',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N7',
			title: 'Mugarik Gabe: news on feminists after the arrests of October 2018 (Spanish)',
			url: 'https://www.mugarikgabe.org/es/2018/10/16/movimientos-feministas-siguen-denunciando-la-vulneracion-de-los-derechos-de-la-poblacion-nicaraguense-por-parte-del-gobierno-de-ortega/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N8',
			title: 'Público: report on feminists who speak from Europe (Spanish)',
			url: 'https://www.publico.es/internacional/autoritarismo-daniel-ortega-nicaragua.html',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N9',
			title: 'IM-Defensoras: page of the Mesoamerican network of women defenders, December 2022',
			url: 'https://im-defensoras.org/en/2022/12/im-defensoras/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N10',
			title: 'La Lupa: women defenders tell how they work under persecution',
			url: 'https://lalupa.press/under-persecution-the-reality-of-women-human-rights-defenders-in-nicaragua/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'N11',
			title:
				'La Lupa: report on support after the closures, with a member of the network (Spanish)',
			url: 'https://lalupa.press/urgen-mecanismos-para-recuperar-apoyo-a-ongs-en-nicaragua/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N12',
			title: 'Solidarity Action Network: main findings over all cases',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/key-findings/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N13',
			title: 'La Lupa: report on money for feminist organisations (Spanish)',
			url: 'https://lalupa.press/donde-esta-el-dinero-para-las-organizaciones-feministas',
			kind: 'context',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'articulacion-shared-risk',
			caseId: 'articulacion-nicaragua',
			name: 'A network of persons and groups that needs no seal',
			summary:
				'Organisations and single women belonged to the network side by side. It helped youth movements and women’s groups away from the capital to link up. The publisher says that coalition here gave cover to those who took part, and shared the risk. The network was still honoured in 2021, when many groups had lost their legal status.',
			threats: ['LEG-03', 'LEG-01', 'LEG-02', 'LEG-07', 'SEC-02'],
			fronts: ['solidarity', 'people', 'governance'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'governance', 'people'],
			raises: ['H17', 'H18', 'H40'],
			effects: { likelihood: 0.1, impact: 0.4 },
			preconditions: [
				{
					text: 'Trust that is older than the danger. It cannot be made in a week.',
					grade: 'judgement'
				},
				{
					text: 'Gathering without registration is lawful where you are. Ask your lawyer what the law says today.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A person has less protection than an organisation: no lawyer on call, no wage. Do not move a burden onto women who cannot carry it.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A list of members is the first thing an attacker wants. Keep none that is not needed.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Without form it is hard to receive money, to rent a room or to go to court.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'The network did not stop the closures of its members.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'what-needs-a-seal',
					what: 'List which of your tasks need a legal form and which do not.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'A lawyer has read the list and marked what would be lawful without the form.',
					grade: 'judgement'
				},
				{
					id: 'invite-persons',
					what: 'Invite persons as well as organisations to join.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 60,
					doneWhen:
						'Five persons have said yes, each after a talk about risk and about what she can safely give.',
					grade: 'case'
				},
				{
					id: 'link-country-and-youth',
					what: 'Link groups from the countryside and young people to the network before you need them.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Two rural and two youth groups have a person they trust in the network.',
					grade: 'case'
				},
				{
					id: 'plan-day-after-closure',
					what: 'Write what goes on, who carries it and who is cared for on the day after a forced closure.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 45,
					doneWhen:
						'A lawyer has checked that the plan is lawful, and three roles know their part.',
					grade: 'judgement'
				}
			],
			sources: ['N1', 'N11', 'N12'],
			evidence: 'judgement'
		},
		{
			id: 'articulacion-rapid-alarm',
			caseId: 'articulacion-nicaragua',
			name: 'An alarm within hours: who, where, what we demand',
			summary:
				'When at least twenty-three people were detained on 14 October 2018, the network sent out names, place and demands at once. They were out within days. Whether the alarm brought this about is not known.',
			threats: ['LEG-05', 'SEC-01', 'LEG-07', 'DIS-07'],
			fronts: ['communications', 'people', 'solidarity'],
			phases: ['prepare', 'respond'],
			effort: 1,
			needs: ['communications', 'people', 'solidarity'],
			raises: ['H14', 'H19', 'H31', 'H41'],
			effects: { likelihood: 0, impact: 0.4 },
			preconditions: [
				{
					text: 'Consent given beforehand by each person at risk: name or no name, picture or none, who decides.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Groups abroad that check and pass on an alarm within the hour.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A name in public can protect, and it can bring revenge on a child or a mother. The person decides; if she cannot, the family does.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Do not name anyone whose consent you do not have. “Two of our members” is enough for a first alarm.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Haste breeds errors. Two people check facts before anything leaves.',
					grade: 'judgement'
				},
				{
					text: 'Those who send the alarm are exposed too. Where it is dangerous, let it be sent from outside.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'wishes-if-taken',
					what: 'Ask each person at risk what may be said if she is taken, and who is told in which order.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 21,
					doneWhen:
						'Each has answered, and the sealed notes are with a lawyer or a person she trusts.',
					grade: 'judgement'
				},
				{
					id: 'alarm-form',
					what: 'Prepare a form of ten lines: what, when, where, how many, who took them, what we ask, whom to call.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'Two people filled it in from a made-up case in fifteen minutes.',
					grade: 'judgement'
				},
				{
					id: 'send-within-hours',
					what: 'Send the alarm within hours: who, where, and what you demand.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen:
						'Every name in it had consent, and three groups, one of them abroad, have passed it on.',
					grade: 'case'
				},
				{
					id: 'lawyer-and-family',
					what: 'Find the person, send a lawyer, and stay with the family: food, children, transport, someone to talk to.',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'The lawyer has asked for access, and the family has one person to call.',
					grade: 'judgement'
				},
				{
					id: 'second-message',
					what: 'Report again when something changes, and say so when people are free.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'Everyone who passed on the first alarm has the second message.',
					grade: 'judgement'
				}
			],
			sources: ['N6', 'N7'],
			evidence: 'judgement'
		},
		{
			id: 'articulacion-voice-outside',
			caseId: 'articulacion-nicaragua',
			name: 'Quiet work inside, a public voice outside',
			summary:
				'The network asked feminists abroad to speak and to watch, and women living in several countries of Europe took this up. Later reports tell of women who work unseen inside the country. Demands did reach the national debate; how much came from voices abroad is not known.',
			threats: ['LEG-07', 'LEG-10', 'DIG-09', 'DIS-01', 'DIS-02', 'DIS-05'],
			fronts: ['communications', 'solidarity', 'political', 'digital'],
			phases: ['respond', 'adapt'],
			effort: 2,
			needs: ['communications', 'solidarity', 'partners'],
			raises: ['H15', 'H31', 'H34', 'H41'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'People outside who are themselves safe, and whose families at home are not put at risk by their words.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'A safe and lawful way for the inside and the outside to agree on texts.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'What is said abroad is paid for at home. Those inside clear each text that could be traced to them.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Some laws punish online words or contact with people abroad. A lawyer who knows them must advise first.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Those in exile are exposed too: to trolls, to hate as women, to loss of papers. Ask what they need.',
					grade: 'judgement'
				},
				{
					text: 'Voices drift apart with time. Talk at fixed dates, and let those inside correct the picture.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'inside-outside-pact',
					what: 'Agree what those outside may say alone, what only after clearance, and what never.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Both sides have the same half-page, and it holds no names.',
					grade: 'judgement'
				},
				{
					id: 'ask-peers-abroad',
					what: 'Ask peers abroad to speak out and to keep watching.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen:
						'Five groups have accepted, each watches one thing, and all know whom to ask for facts.',
					grade: 'case'
				},
				{
					id: 'check-online-safety',
					what: 'Go through the accounts and devices of those who speak online with a digital security helper.',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'Each has two-factor login, and knows what strangers can find about her.',
					grade: 'judgement'
				},
				{
					id: 'keep-story-alive',
					what: 'Set four dates a year on which groups abroad speak together about the country.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 90,
					doneWhen: 'The dates are agreed, and the first was held with a cleared text.',
					grade: 'judgement'
				}
			],
			sources: ['N1', 'N4', 'N8', 'N10'],
			evidence: 'judgement'
		},
		{
			id: 'articulacion-protection-and-care',
			caseId: 'articulacion-nicaragua',
			name: 'Plans for protection, and care for those who carry on',
			summary:
				'Women in the case faced prison, violence in custody and exile. A sister network in the region offers analysis of risk, protection plans, care for the mind and time to rest. What this network itself did in this field was not read.',
			threats: ['SEC-01', 'SEC-02', 'DIS-07', 'LEG-05', 'LEG-10', 'DIG-09'],
			fronts: ['people', 'solidarity', 'digital'],
			phases: ['prepare', 'respond', 'adapt'],
			effort: 3,
			needs: ['people', 'data', 'finance'],
			raises: ['H11', 'H19', 'H20', 'H21'],
			effects: { likelihood: 0.2, impact: 0.4 },
			preconditions: [
				{
					text: 'Each person makes her own plan. Nobody is moved, named or treated against her will.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Money that can be used for people and not only for projects.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A protection plan in the wrong hands is a map. Keep each with its owner and one person of her trust.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Leaving is not the end of danger: papers, money and loneliness follow, and the group loses a leader.',
					grade: 'judgement'
				},
				{
					text: 'After sexual violence only the woman decides who knows. Work with people trained for this.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Those who give care wear out too. Rest belongs in the plan for them as well.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'own-risk-talk',
					what: 'Offer each person at higher risk a talk about her risks, with someone trained, and a plan that she keeps.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Everyone was asked, and each who wished has a plan of this year.',
					grade: 'context'
				},
				{
					id: 'find-care',
					what: 'Find a counsellor and a place to rest, outside the organisation and safe to reach.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen:
						'Both are agreed and paid for, and staff know how to ask without giving reasons.',
					grade: 'context'
				},
				{
					id: 'money-for-people',
					what: 'Ask two donors or networks beforehand how fast they could help one person to safety, and on what proof.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 30,
					doneWhen: 'Two written answers are held outside the office.',
					grade: 'judgement'
				},
				{
					id: 'after-a-threat',
					what: 'Meet within a day of a threat: is she safe tonight, what does she want, who stays with her?',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'She has said what she wants, and one person is named to see to it.',
					grade: 'judgement'
				},
				{
					id: 'two-names-for-each-task',
					what: 'Share each leading task between two people, so that one can rest, leave or be held and the work goes on.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Every leading task has a second person who has done it once.',
					grade: 'judgement'
				}
			],
			sources: ['N1', 'N9'],
			evidence: 'judgement'
		},
		{
			id: 'articulacion-after-closure',
			caseId: 'articulacion-nicaragua',
			name: 'After a closure: talk with donors, and a record for later justice',
			summary:
				'By late 2021 at least 55 organisations had lost their legal status. A member of the network asked donors for safe ways to keep decades of work alive, and a sister network writes down attacks on women defenders. What was agreed with donors was not read.',
			threats: ['LEG-03', 'FIN-06', 'FIN-03', 'LEG-02'],
			fronts: ['financial', 'legal', 'learning', 'solidarity'],
			phases: ['prepare', 'adapt', 'learn'],
			effort: 2,
			needs: ['finance', 'legal', 'data', 'partners'],
			raises: ['H17', 'H23', 'H26', 'H38', 'H39'],
			effects: { likelihood: 0, impact: 0.4 },
			preconditions: [
				{
					text: 'Donors who talk about this before it happens, and who accept less paper.',
					grade: 'judgement'
				},
				{
					text: 'A lawyer who knows what the law allows when a form is gone.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'In some countries to receive money from abroad without registration is a crime. Nobody carries or receives money before a lawyer has advised.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'A person who holds money for others can be charged or robbed. Ask her twice, and accept a no.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A record of attacks holds names. Keep it with a body that protects it, and write nobody down without consent.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Once an order or a search is under way, nothing may be removed or deleted. Copies are made long before, in daily work.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'donor-talk-before',
					what: 'Talk with each donor about the day after a closure: wages, running grants, reports, whom to call.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'Two donors have written what they can lawfully do, and how fast.',
					grade: 'judgement'
				},
				{
					id: 'copies-elsewhere',
					what: 'Keep a copy of statutes, accounts and staff papers with a host you trust, as a daily habit and within the law.',
					front: 'digital',
					phase: 'prepare',
					ownerRole: 'Digital lead',
					days: 30,
					doneWhen: 'One paper was brought back from the copy within a day.',
					grade: 'judgement'
				},
				{
					id: 'board-on-property',
					what: 'Ask a lawyer what the law says about your property if you are closed, and let the board act on it in good time.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 60,
					doneWhen: 'The advice is on paper, and the decision is in the minutes.',
					grade: 'judgement'
				},
				{
					id: 'joint-talk-after',
					what: 'Meet donors together with other groups after a closure, and ask for one safe way for all.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'The meeting was held, and each group knows what is possible and what is not.',
					grade: 'judgement'
				},
				{
					id: 'record-attacks',
					what: 'Report attacks to a body that keeps records for later justice, with the consent of those concerned.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The body has confirmed, and you hold no more than a number.',
					grade: 'context'
				}
			],
			sources: ['N3', 'N9', 'N11'],
			evidence: 'judgement'
		}
	]
});
