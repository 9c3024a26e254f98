import { defineCase, judged, nearby, told } from './define-case';

export const tiCambodia = defineCase({
	id: 'ti-cambodia',
	title: 'Critic and helper: staying able to work and able to speak',
	organisation: 'Transparency International Cambodia',
	kind: 'organisation',
	region: 'asia',
	countries: ['KH'],
	place: 'Cambodia',
	years: '2010–2021',
	written: 2021,
	work: ['advocacy', 'governance'],
	summary:
		'An anti-corruption organisation works where the government hardly bears criticism. Each report strains its tie with the state; too close a tie would silence it. It answers with a balance: it works with all sides, joins criticism to practical help for public services, and weighs each release anew. The aim is to be seen as neutral, to keep its access and to hold civic space open. How well it worked is not shown by figures.',
	situations: [
		'Each report about bribery makes officials angrier, and you fear that you will lose your access.',
		'The authorities declare that you are not neutral and that you serve the opposition.',
		'Permission to operate depends on a registry that can turn down critics.',
		'You expose graft and have to keep working with the very offices you criticise.',
		'Election observers are ordered to stop because they are accused of taking sides.',
		'Before a delicate study comes out, the team must judge how loud it can afford to be.',
		'Government people offer close cooperation, and you worry that it will cost you your voice.',
		'Findings are left in the drawer ever more often, and self-censorship creeps in.',
		'A watchdog would like to be useful as well, by helping to improve services for citizens.',
		'Politicians brush aside your ranking as biased although the data are solid.',
		'Young residents could be trained to follow local projects and spending where national advocacy is too risky.',
		'In a tense climate you want to stay on speaking terms with all sides.'
	],
	notFor: [
		'Any contact with officials would endanger your staff or those you serve.',
		'You have already been dissolved and need to work without permission.'
	],
	words: [
		'donors say we are too close to government',
		'critics call us government friendly',
		'anti-corruption organisation',
		'watchdog',
		'monitor of elections',
		'called opposition',
		'seen as partisan',
		'accused of siding with opposition',
		'both sides distrust us',
		'ruling party',
		'authoritarian government',
		'work with ministry and criticise it',
		'invited by government to committee',
		'photograph with the minister',
		'legitimise the regime',
		'co-opted',
		'permit depends on silence',
		'registration as price',
		'red lines',
		'what to publish and what not',
		'hold a report back',
		'weigh release of report',
		'self-censorship log',
		'risk of losing access',
		'keep the office open',
		'engage or leave',
		'constructive criticism',
		'help to improve services',
		'social accountability',
		'citizen scorecards',
		'community monitoring',
		'budget tracking',
		'local officials',
		'district authorities',
		'inspection after critical report',
		'law on associations demands neutrality',
		'political neutrality',
		'suspended for lack of neutrality',
		'balance between access and voice',
		'principles for engagement',
		'stay or go',
		'complicity'
	],
	rooms: ['obstructed', 'repressed', 'closed'],
	fits: {
		'LEG-01': 1,
		'LEG-03': 1,
		'LEG-07': 1,
		'LEG-09': 2,
		'DIS-08': 1,
		'REP-04': 3,
		'REP-06': 1,
		'REP-08': 3
	},
	threats: ['LEG-01', 'LEG-09', 'REP-04', 'REP-08'],
	trigger: [
		told(
			['F1'],
			'The organisation was founded in 2010 by people who fight corruption. It exposes the systems and networks that let corruption thrive.',
			'2010'
		),
		told(
			['F1'],
			'The setting is severely restricted. The government is sensitive to criticism, so each new report on corruption endangers the relationship.'
		),
		{
			...nearby(
				['F2'],
				'The law on NGOs has applied since January 2016. Authorities may refuse the registration without which no lawful work is possible.',
				'2016-01'
			),
			checkedOn: '2026-11-21'
		},
		nearby(
			['F3', 'F4'],
			'In July 2017 the authorities told two election monitors from an alliance of forty organisations to stop, and accused them of not being neutral.',
			'2017-07-04'
		),
		nearby(
			['F8'],
			'In the same year the main opposition party was dissolved. Since then officials have spoken of collusion between donors, NGOs and the opposition.',
			'2017'
		)
	],
	before: [
		told(
			['F1'],
			'The organisation adapted its approach in order to survive and to withstand attacks.'
		),
		told(
			['F1'],
			'It balances advocacy with practical work that strengthens public services, and it works with all sides.'
		),
		judged(
			'A balance that nobody has written down shifts towards silence, one small step at a time. The sources do not say whether there were written red lines here.'
		)
	],
	during: [
		told(
			['F1'],
			'How far to go is worked out again for each piece of advocacy: neutral enough to stay safe, outspoken enough to be of use.'
		),
		told(
			['F1'],
			'Contact with the state is kept measured. It should be workable, and not too close.'
		),
		told(
			['F5'],
			'Its programme sets out to form groups of young people and other citizens in communities. They are to be trained to watch over local projects, public services and the spending of communes.'
		),
		told(
			['F5'],
			'Youth camps and a programme for young professionals are to prepare new leaders. Social media should carry the work across the country.'
		),
		told(
			['F9'],
			'It had watched the elections of 2013 and 2017. In 2018 it said in public that conditions in the country did not let it monitor the national one.',
			'2018'
		),
		told(
			['F7'],
			'One release that was read about: the global index for 2018, with Cambodia at place 161 of 180. The assessment named progress in four fields, among them public services, and said that the rule of law had hardly moved.',
			'2019'
		),
		told(
			['F7'],
			'At the press conference the director put the lost point down to the state of democracy. Officials said they cared little; other observers called the ranking biased.',
			'2019'
		)
	],
	after: [
		judged(
			'No review of the approach was found. Ask after each release what it cost, what it moved, and what you left out.'
		)
	],
	governance: [
		judged(
			'Who weighs a release, and who has the last word, could not be read. It should be more than one person, and never only the one who depends on the minister’s goodwill.'
		),
		judged(
			'A national chapter can ask its international movement to publish what is too hot at home. Whether that is done here is not known.'
		)
	],
	resources: [
		judged(
			'Solid research, senior people with patience for long talks, a lawyer who reads drafts, and donors who pay for both strands.'
		)
	],
	outcomes: [
		told(
			['F1'],
			'The stated purpose is lasting access in the country, while the skills and the participation of civil society grow. It is told as an aim; no figures are given.'
		),
		judged(
			'Whether the balance protected the organisation, and what was left unsaid for its sake, is not known from what could be read.'
		)
	],
	challenges: [
		told(['F1'], 'To speak out puts access at risk. To come too close puts the voice at risk.'),
		nearby(
			['F6', 'F8'],
			'A study of the field finds that the most common answer was to avoid confrontation and to work more closely with the government. Some donors favoured that.'
		),
		nearby(
			['F8'],
			'A law against money laundering brings a closer look at the finances of NGOs. The study counts it among the changes that made power more concentrated.'
		)
	],
	lessons: [
		told(
			['F1'],
			'Neutrality has to be seen as well as kept: by working with all sides, and by useful service beside criticism.'
		),
		nearby(
			['F6'],
			'The study of the field calls for solid evidence, and for joint work over a long time in place of scattered projects.'
		),
		judged(
			'Measure your silence. If nothing you planned to say was too hot for a year, the line has probably moved inside you.'
		)
	],
	since: [
		nearby(
			['F8'],
			'The global index of Transparency International put Cambodia at place 158 of 180 for 2023. The study says that political will against corruption is lacking.',
			'2023'
		)
	],
	evidence: 'weak',
	evidenceNote:
		'Read about the case: the opening of the case page, a page of the organisation on its work with citizens, and press reports on one release and on the election of 2018. Not read: the full case study, and the end of the case page, where it explains how contact with the state is focused. It was written between September 2020 and March 2021. Whether the organisation belonged to the alliance of 2017 is not confirmed. No result is shown.',
	sources: [
		{
			key: 'F1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/transparency-international-cambodia/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'F2',
			title: 'Documents.pub: mirrored paper on Cambodia’s obligations and its law on NGOs',
			url: 'https://documents.pub/document/ratifications-and-amendments-a-turning-point-for-cambodia-cambodiaas-obligations.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F3',
			title: 'VOA Cambodia: report on a warning to election monitors, 2017',
			url: 'https://voacambodia.com/a/election-monitors-issued-warning-over-critical-report/3931056.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F4',
			title: 'The Voting News: call of Human Rights Watch to lift the ban on election monitors',
			url: 'https://thevotingnews.com/cambodia-revoke-ban-on-election-monitors-human-rights-watch',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F5',
			title: 'Transparency International Cambodia: page on its work with citizens and youth',
			url: 'http://www.ticambodia.org/citizen-youth-empowerment-programme/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'F6',
			title: 'U4: study of anti-corruption work outside the state in Cambodia, summary',
			url: 'https://beta.u4.no/publications/non-state-actors-and-anti-corruption-work-in-cambodia-gaps-opportunities-and-synergies',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F7',
			title: 'Phnom Penh Post on AsiaNews: report on the ranking for 2018 and the charge of bias',
			url: 'http://asianews.eu/content/cambodia-last-asean-graft-critics-claim-%E2%80%98bias%E2%80%99-90757',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'F8',
			title: 'U4: study of anti-corruption work outside the state in Cambodia, full text',
			url: 'https://beta.u4.no/publications/non-state-actors-and-anti-corruption-work-in-cambodia-gaps-opportunities-and-synergies/fullversion',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F9',
			title: 'Phnom Penh Post: report that the organisation would not monitor the election of 2018',
			url: 'https://www.phnompenhpost.com/national/watchdog-cites-political-environment-decision-not-act-monitor',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'ti-two-strands',
			caseId: 'ti-cambodia',
			name: 'Two strands: criticism, and help that improves a service',
			summary:
				'The organisation works with all sides and puts practical help for public services beside its advocacy. It wants to be seen as neutral, so that it can stay. Whether that protected it is not shown.',
			threats: ['REP-04', 'LEG-09', 'LEG-01'],
			fronts: ['programme', 'political', 'financial', 'legal'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['programme', 'finance', 'governance', 'legal'],
			raises: ['H01', 'H10', 'H15', 'H36', 'H39'],
			effects: { likelihood: 0.4, impact: 0.2 },
			preconditions: [
				{
					text: 'A service that people need and that you can do well, beside your criticism.',
					grade: 'judgement'
				},
				{
					text: 'Registration, or a lawful form in which you may work with public offices.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Donors who pay for both strands and do not push towards the quiet one.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A study of the field saw organisations lean towards services and away from criticism. One strand can eat up the other.',
					grade: 'context'
				},
				{
					text: 'Where it is unsafe to deal with the state at all, or where help would make abuse look decent, this is the wrong move.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Officials can take the service hostage: speak, and the clinic closes. Think of those who would lose it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'decide-the-mix',
					what: 'Decide as a board how much of the work is to be criticism and how much help, and what would change it.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 45,
					doneWhen: 'The shares, the reasons and a review date are in the minutes.',
					grade: 'case'
				},
				{
					id: 'map-all-sides',
					what: 'Work with all sides in your field, offices included, and find where you have no contact yet.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Each side has one contact, and the gaps that remain are named.',
					grade: 'case'
				},
				{
					id: 'yearly-law-check',
					what: 'Check once a year with a lawyer what the law asks of you: registration, reports, money and neutrality.',
					front: 'legal',
					phase: 'prepare',
					ownerRole: 'Lawyer',
					days: 45,
					doneWhen: 'Each duty has a date, an owner and the last receipt in one folder.',
					grade: 'judgement'
				},
				{
					id: 'help-from-findings',
					what: 'Choose one finding and offer the office concerned practical help to mend it.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 120,
					doneWhen:
						'The office has accepted or refused in writing, and the help does not need you to be silent.',
					grade: 'judgement'
				},
				{
					id: 'fund-both',
					what: 'Ask two donors to fund the two strands together for three years.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 120,
					doneWhen: 'One grant names both strands.',
					grade: 'judgement'
				}
			],
			sources: ['F1', 'F6', 'F8'],
			evidence: 'judgement'
		},
		{
			id: 'ti-measured-distance',
			caseId: 'ti-cambodia',
			name: 'Close enough to work, far enough to speak',
			summary:
				'Too much distance costs access, too much closeness the voice. The organisation keeps its contact with the state measured: workable, and not too close. How exactly it draws the line is in the part of the page that could not be read. The red lines below are ours.',
			threats: ['REP-08', 'REP-04'],
			fronts: ['governance', 'political'],
			phases: ['prepare', 'adapt'],
			effort: 1,
			needs: ['governance', 'partners'],
			raises: ['H13', 'H15', 'H16', 'H37'],
			effects: { likelihood: 0.4, impact: 0.2 },
			preconditions: [
				{
					text: 'A board that is itself at some distance from those in power.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A no can bring inspections, and the partner in the province feels them first. Ask partners before you draw a line that costs them.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Written red lines can be read by those they concern. Keep the paper short, factual and out of shared folders.',
					grade: 'judgement'
				},
				{
					text: 'A list of party and family ties is private. Keep only what your rules on conflicts of interest need, and lock it away.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Peers may call any contact a betrayal. Tell them what you do and why before they hear of it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'five-red-lines',
					what: 'Write five things you will not do for access: not praise, not hide, not name people, not share data, not stay silent on harm.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The board has agreed the five, and staff who meet officials know them.',
					grade: 'judgement'
				},
				{
					id: 'two-at-each-meeting',
					what: 'Send two people to each meeting with officials, and write a note the same day.',
					front: 'political',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The last five meetings have a note that a second person has read.',
					grade: 'judgement'
				},
				{
					id: 'gifts-and-posts',
					what: 'Declare gifts, posts and close ties to officials and parties once a year.',
					front: 'governance',
					phase: 'prepare',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The register is complete for board and leaders.',
					grade: 'judgement'
				},
				{
					id: 'distance-check',
					what: 'Ask two critical peers once a year whether you have come too close, or too far.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 60,
					doneWhen: 'Their answers went to the board, with what you change.',
					grade: 'judgement'
				}
			],
			sources: ['F1'],
			evidence: 'judgement'
		},
		{
			id: 'ti-weigh-each-release',
			caseId: 'ti-cambodia',
			name: 'Weigh each release, and keep count of what you left out',
			summary:
				'Before each publication the organisation works out how far it can go without losing its neutral standing. A release of 2019 named progress beside failure, and was called biased all the same. The solution beside the criticism and the log of what was left out are our additions.',
			threats: ['REP-04', 'LEG-09', 'REP-08'],
			fronts: ['communications', 'political', 'legal'],
			phases: ['prepare', 'respond', 'learn'],
			effort: 1,
			needs: ['communications', 'legal', 'governance'],
			raises: ['H06', 'H15', 'H31', 'H42'],
			effects: { likelihood: 0.3, impact: 0.2 },
			preconditions: [
				{
					text: 'Findings that would hold even if the other side checked each number.',
					grade: 'judgement'
				},
				{
					text: 'Two or three people who may decide together, one of them outside the project.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'An early warning to officials can put sources in danger or bring a ban. Do it only when the findings are safe elsewhere and nobody can be traced.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'People who told you of bribes trusted you. Take out each detail by which a small office could be recognised.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Weighing becomes habit, and habit becomes silence, which a log can show. The log can itself do harm: keep it short and without names, and ask your lawyer how to keep it.',
					grade: 'judgement'
				},
				{
					text: 'The charge of bias comes all the same. Here it followed a release that had also named progress.',
					grade: 'case'
				}
			],
			steps: [
				{
					id: 'release-sheet',
					what: 'Weigh before each release how far you can go: who will be angered, and what could follow.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen:
						'The last two releases have half a page with three initials, which also says who could be hurt.',
					grade: 'case'
				},
				{
					id: 'solution-beside',
					what: 'Put one thing that could be done tomorrow beside each point of criticism.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'No finding leaves the office without a proposal.',
					grade: 'judgement'
				},
				{
					id: 'neutral-proof',
					what: 'Keep ready how you were chosen, paid and checked, for the day you are called partisan.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'One page shows money, method and work with all sides.',
					grade: 'judgement'
				},
				{
					id: 'answer-the-charge',
					what: 'Answer a charge of bias once, with method and numbers, and offer to meet.',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The answer is out, and the offer is on file.',
					grade: 'judgement'
				},
				{
					id: 'log-of-silence',
					what: 'Write down what you left out of each release and why, and look at the list twice a year.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Director',
					days: 180,
					doneWhen:
						'The board has seen the list, and one item was said after all or dropped for a reason.',
					grade: 'judgement'
				}
			],
			sources: ['F1', 'F7'],
			evidence: 'judgement'
		},
		{
			id: 'ti-citizens-who-watch',
			caseId: 'ti-cambodia',
			name: 'Citizens who watch over services where they live',
			summary:
				'The organisation sets out to form groups of young people and citizens, and to train them to look at local projects, services and commune spending. In that way civic space could stay in use from below. No result of these groups is told in what could be read.',
			threats: ['LEG-01', 'REP-04', 'REP-08'],
			fronts: ['programme', 'people', 'communications'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['programme', 'people'],
			raises: ['H18', 'H35', 'H36'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'Places where people may look at a budget or a school without being punished for it.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Local people who want this, and officials who at least tolerate it.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A young person in a village is far easier to hurt than an office in the capital. They choose what they look at and may stop at any time.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Pictures on social media show faces and places. Ask each time, also the families of minors.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Some countries ask for permission for surveys or meetings. Ask your lawyer before the first visit.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'pick-one-service',
					what: 'Let a local group pick one service that matters to it: a school, a road, a health post.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'The group has chosen, and its look at the risks is on one page.',
					grade: 'judgement'
				},
				{
					id: 'train-to-watch',
					what: 'Train the group to look at a project, a service or a budget.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen:
						'Each member has done one visit with someone experienced, and knows when to leave.',
					grade: 'case'
				},
				{
					id: 'talk-before-publishing',
					what: 'Bring the findings to those who run the service first, and agree what they will mend.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Group coordinator',
					days: 60,
					doneWhen: 'One thing has been mended, or the refusal is noted.',
					grade: 'judgement'
				},
				{
					id: 'keep-the-group',
					what: 'Check on the members after each round: who was approached, who wants to stop, what they need.',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Group coordinator',
					days: 90,
					doneWhen: 'Each member was asked in private, and worries have an answer.',
					grade: 'judgement'
				}
			],
			sources: ['F1', 'F5'],
			evidence: 'judgement'
		}
	]
});
