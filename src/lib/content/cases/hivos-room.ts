import { defineCase, judged, told } from './define-case';

export const hivosRoom = defineCase({
	id: 'hivos-room',
	title: 'Backing artists and content makers where formal advocacy is shut out',
	organisation: 'Hivos',
	kind: 'organisation',
	region: 'africa',
	countries: ['KE', 'ZW', 'ZM', 'MW', 'UG', 'TZ', 'EG', 'LB', 'MA', 'TN'],
	place: 'Seven countries in Africa, with further work in North Africa and Lebanon',
	years: '2017–2021',
	written: 2021,
	work: ['arts', 'civil-liberties', 'human-rights', 'media', 'youth'],
	summary:
		'As room for free speech shrank, Hivos gave money and skills to young makers of film, music, games and other critical work. The aim was a wider debate. Makers and small hubs could not cope with large awards and heavy rules, so its staff learned to work like an incubator. The programme closed in 2024 and counted about 342 productions. What the debate changed is not known.',
	situations: [
		'Critical films, songs or games are censored, and fewer people dare to make them.',
		'Stricter rules for platforms and reporters leave hardly any place to speak freely.',
		'Petitions and position papers are useless because every official channel for advocacy is blocked.',
		'Young comedians and film-makers have uncomfortable stories to tell and find nobody to fund them.',
		'Independent media are vanishing, and the public hears the same views everywhere.',
		'Musicians, photographers and video makers lose their room for expression and ask you for backing.',
		'Makers cannot cope with big grants and long procedures, so your funding rules need to become lighter.',
		'Creative people need to learn digital safety and how to earn a living from their content.',
		'Those who run a cultural hub want tools to lead it and keep it going.',
		'You hope to reach audiences through humour, music or images that a policy brief never reaches.',
		'Artists in neighbouring countries work in isolation and would gain from meeting one another.',
		'The hazards of a daring video have to be talked over with its author before release.'
	],
	notFor: [
		'An artist has been jailed and needs a defence lawyer today.',
		'You only want creatives to advertise your own campaign.'
	],
	words: [
		'grants for culture cut',
		'stage lost subsidy',
		'artists cannot open account',
		'earn from subscriptions',
		'artists',
		'musicians',
		'rapper',
		'song banned',
		'film banned',
		'film festival cancelled',
		'play cancelled',
		'gallery',
		'exhibition closed',
		'cartoonist',
		'satire',
		'theatre',
		'poets',
		'bloggers',
		'podcast',
		'young creators',
		'content creators',
		'influencers',
		'game makers',
		'comics',
		'cultural centre',
		'censorship board',
		'licence for artists',
		'decree on artists',
		'fee for posting videos',
		'stage denied',
		'radio will not play it',
		'self-censorship of makers',
		'small hubs',
		'creative hub',
		'small grants',
		'light reporting',
		'grant rules too heavy for artists',
		'no bank account',
		'cannot handle big award',
		'incubator',
		'business skills',
		'earn own income',
		'distribution',
		'media space shrinks',
		'critical content removed',
		'young audience',
		'women film makers',
		'queer artists',
		'taboo subjects',
		'public debate',
		'alternative narratives',
		'storytelling',
		'exchange between makers',
		'cultural rights',
		'independent culture',
		'murals',
		'street art',
		'unregistered collective needs money'
	],
	rooms: ['obstructed', 'repressed', 'closed'],
	fits: {
		'LEG-07': 1,
		'FIN-04': 1,
		'DIS-02': 1,
		'DIS-05': 2,
		'DIS-08': 2,
		'DIS-09': 3,
		'DIG-05': 1,
		'REP-06': 2,
		'SEC-02': 1
	},
	threats: ['DIS-09', 'LEG-07', 'REP-06', 'REP-09', 'DIS-05', 'DIS-08'],
	trigger: [
		told(['R1'], 'Hivos saw room for free expression shrink in the places where it worked.'),
		told(
			['R6'],
			'In East Africa censorship became stricter, and there were limits on online platforms and on journalists.'
		),
		told(
			['R3'],
			'With less space there were fewer independent makers, media and channels to hear from.'
		)
	],
	before: [
		told(
			['R3'],
			'The aim was set as more varied dialogue and debate in society. The programme started in 2017.',
			'2017'
		),
		told(
			['R1'],
			'By 2021 Hivos had supported arts and culture for more than twenty years.',
			'2021'
		),
		told(
			['R1'],
			'Large awards and heavy procedures did not suit makers and hubs. The staff worked out leaner ones.'
		),
		told(['R4'], 'Makers were chosen for the imagination and the independence of their work.'),
		told(['R3'], 'Safe places to work, offline and online, were part of the plan.')
	],
	during: [
		told(
			['R5'],
			'One call in East Africa offered up to 15,000 euros for a production in film, music, photography, games and other forms.'
		),
		told(
			['R4', 'R5'],
			'Training came with the money: running a business, earning from content, and digital security.'
		),
		told(
			['R4'],
			'People who lead creative hubs received a toolkit, made together with the British Council and Nesta.'
		),
		told(
			['R4'],
			'Makers from several countries met at a yearly gathering called African Crossroads.'
		),
		told(
			['R7'],
			'A series of videos, in the manner of letters, linked older and younger makers.',
			'2021-09-20'
		),
		judged(
			'Leave the last word on the content to the maker, and talk through the risks of each release beforehand. The sources do not show how this was handled here.'
		)
	],
	after: [
		told(['R2'], 'Evaluations were carried out and published when the programme ended.', '2024'),
		judged(
			'Plan from the first year how makers will stand on their own when the money stops. The evaluation pages that were read say little on this.'
		)
	],
	governance: [
		told(
			['R1'],
			'Hivos ran the programme itself. Its staff had to learn to be an incubator more than a classic grant giver.'
		),
		judged(
			'Small and fast grants need someone close to the makers who may decide alone up to a limit. Who decided in this case was not read.'
		)
	],
	resources: [
		told(
			['R3'],
			'The budget for 2017 to 2019 was 4.7 million euros. Sweden’s development agency gave money and the British Council took part.',
			'2017'
		),
		judged(
			'A smaller version needs one flexible funder, one person who knows the scene, and some hours of help with digital safety.'
		)
	],
	outcomes: [
		told(
			['R2'],
			'Over seven years the grants enabled about 342 critical audiovisual productions and supported 159 initiatives.',
			'2024'
		),
		told(
			['R2'],
			'One grantee, a satire channel from Zimbabwe, had more than 145,000 subscribers by 2024.',
			'2024'
		),
		told(
			['R2'],
			'The final evaluations found that voices nobody had heard before joined the debate.',
			'2024'
		),
		told(
			['R2'],
			'Training and guides, Hivos says, gave partners new editorial skills and made their finances steadier.',
			'2024'
		),
		judged(
			'These are figures of what was made and seen. Whether laws, attitudes or the safety of makers changed is not in what was read.'
		)
	],
	challenges: [
		told(
			['R1'],
			'Growth and staying power had to be weighed against the need of makers to be quick and creative.'
		),
		judged(
			'No account of security incidents was found. That does not mean that there were none: critical work can put its makers at risk.'
		)
	],
	lessons: [
		told(
			['R1'],
			'Helping makers is closer to helping a movement than a formal organisation, so training has to be different too.'
		),
		judged('A story, a song or a joke can reach people who would never read a position paper.'),
		judged(
			'Judge such a programme by who was heard, not by how many repeat your message. Otherwise makers become advertisers and lose their public.'
		)
	],
	since: [
		told(
			['R2'],
			'The programme ended in 2024 after seven years, with seven core countries and further work in Lebanon, Morocco and Tunisia. What became of the makers afterwards was not read.',
			'2024'
		)
	],
	evidence: 'medium',
	evidenceNote:
		'Read: the publisher’s listing of the case, which breaks off after the point about incubators, and opening parts of pages by Hivos and the programme. Not read: the full case study and the final evaluations themselves. The figures are the programme’s own. No source tells of security incidents or of what the works changed.',
	sources: [
		{
			key: 'R1',
			title:
				'Solidarity Action Network: listing of the case among those of international organisations',
			url: 'https://solidarityaction.network/?type=icso-mechanism',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R2',
			title: 'Hivos: look back at seven years of the programme, 2024',
			url: 'https://hivos.org/story/reflecting-on-the-r-o-o-m-program-2017-2024',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R3',
			title: 'Hivos, Middle East and North Africa: programme page with aims, period and budget',
			url: 'https://mena.hivos.org/program/resource-of-open-minds-r-o-o-m/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R4',
			title: 'Room to Create: the programme’s own page about its support',
			url: 'http://www.roomtocreate.org/more/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R5',
			title: 'Hivos: call for production grants in East Africa',
			url: 'https://hivos.org/news/partner-with-hivos-in-creative-expression-for-democracy/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R6',
			title: 'Hivos: story on freedom of expression and the programme in East Africa',
			url: 'https://hivos.org/story/theres-r-o-o-m-to-be-free-at-hivos/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'R7',
			title: 'Hivos: news of a series of videos called Letters to Creatives, September 2021',
			url: 'https://hivos.org/news/hivos-launches-letters-to-creatives/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	],
	mechanisms: [
		{
			id: 'hivos-light-grants',
			caseId: 'hivos-room',
			name: 'Small, fast grants with light rules',
			summary:
				'Makers and hubs could not carry large awards and long procedures, so Hivos made its own rules leaner and worked like an incubator. One call offered up to 15,000 euros for a production. Over seven years the grants enabled about 342 productions and supported 159 initiatives. How much of that is due to lighter rules is not told.',
			threats: ['LEG-07', 'DIS-09', 'REP-06'],
			fronts: ['financial', 'programme', 'people'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['finance', 'programme', 'partners'],
			raises: ['H11', 'H35', 'H37', 'H38'],
			effects: { likelihood: 0.1, impact: 0.3 },
			preconditions: [
				{
					text: 'A funder that lets you pass on small sums and accepts short reports.',
					grade: 'judgement'
				},
				{
					text: 'Makers can lawfully receive the money, in their own name or through a hub that is registered.',
					gate: 'no-legal-status',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'In some countries money from abroad marks the one who takes it. Ask a local lawyer and the maker before you pay.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Scale pulls against creativity, as the case says. Heavy rules can creep back as you grow.',
					grade: 'case'
				},
				{
					text: 'Do not publish who was paid, or for what, without the consent of the maker.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Light rules still need receipts and two approvals. Otherwise a later audit can turn against the makers.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'ask-makers-what-blocks',
					what: 'Ask five makers or informal groups which of your grant rules they cannot meet.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen:
						'The rules that block people are listed, each with a note on who could change it.',
					grade: 'judgement'
				},
				{
					id: 'lean-rules',
					what: 'Write rules for small grants on two pages: who may apply, how fast you answer, what proof you need.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'The funder and the auditor have agreed to the two pages in writing.',
					grade: 'case'
				},
				{
					id: 'talk-before-paying',
					what: 'Talk with each maker about what the money and the work could bring upon them, before you sign.',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 14,
					doneWhen: 'Each file holds a short note of the talk and the maker’s own decision.',
					grade: 'judgement'
				},
				{
					id: 'first-five-grants',
					what: 'Give five small grants, and count the days from the request to the payment.',
					front: 'financial',
					phase: 'adapt',
					ownerRole: 'Finance lead',
					days: 90,
					doneWhen: 'Five lawful payments are out, and the slowest took no longer than promised.',
					grade: 'judgement'
				},
				{
					id: 'grow-slowly',
					what: 'Once a year remove one rule that nobody needed, and look for new ones that crept in.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 365,
					doneWhen: 'The two pages are still two pages, and a change is noted.',
					grade: 'judgement'
				}
			],
			sources: ['R1', 'R2', 'R5'],
			evidence: 'case'
		},
		{
			id: 'hivos-wider-debate',
			caseId: 'hivos-room',
			name: 'A wider debate instead of your own message',
			summary:
				'The aim was more varied dialogue, and makers were chosen for imagination and independence. Evaluators later found that voices nobody had heard before had joined the debate. How far this came from the way of choosing is not known.',
			threats: ['LEG-07', 'DIS-09', 'DIS-05', 'DIS-08', 'REP-06', 'REP-09'],
			fronts: ['programme', 'communications'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['programme', 'communications'],
			raises: ['H30', 'H35', 'H36'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'You can bear it when a maker you support says something you would not say.',
					grade: 'judgement'
				},
				{
					text: 'Publishing is possible without danger to life, at least in some form or place.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Makers of critical work can be charged, beaten or cut off, and so can those they show. They decide on each release, after a talk about risk.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'People whose stories are told must agree, and must be able to take it back before release.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'When art only repeats the line of a funder, the public notices and the makers lose trust.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'name-the-debate',
					what: 'Write one sentence that names the debate you want to open, not the answer you want.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Two people from outside read it and could not tell which side you are on.',
					grade: 'judgement'
				},
				{
					id: 'choose-independent-makers',
					what: 'Choose makers by the imagination and independence of their work, and note why.',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen:
						'The reasons for each choice are on paper, and half of those who chose are from the scene.',
					grade: 'case'
				},
				{
					id: 'editorial-promise',
					what: 'Promise in writing that the maker has the last word on content, within the law and the safety of others.',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'The sentence stands in every agreement.',
					grade: 'judgement'
				},
				{
					id: 'risk-plan-per-release',
					what: 'Make a one-page risk plan for each release: who could be hurt, where it appears first, who helps if it goes wrong.',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 7,
					doneWhen: 'The maker has agreed to the page before the release date is set.',
					grade: 'judgement'
				}
			],
			sources: ['R1', 'R2', 'R3', 'R4'],
			evidence: 'judgement'
		},
		{
			id: 'hivos-hub-skills',
			caseId: 'hivos-room',
			name: 'Skills for makers and hubs: business, earning, digital safety',
			summary:
				'With the money came training in running a business, earning from content and digital security, and a toolkit for people who lead hubs. Hivos says that partners gained editorial skills and steadier finances. How many were trained was not read.',
			threats: ['DIS-09', 'LEG-07', 'REP-09'],
			fronts: ['people', 'digital', 'financial'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['people', 'data', 'finance'],
			raises: ['H18', 'H24', 'H25', 'H34'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'Trainers who know the country, the trade and its risks.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A course list or group photo shows who belongs to the scene. Keep names apart and take no pictures unless all agree.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Earning on one platform makes you depend on it. A blocked account then takes the income too.',
					grade: 'judgement'
				},
				{
					text: 'Some tools for safe communication are forbidden in some countries. Ask a local lawyer or digital helpline before you teach them.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'ask-needs',
					what: 'Ask makers and hub leaders which three skills they lack, and which risks they met last year.',
					front: 'people',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Ten answers are summed up on one page, without names.',
					grade: 'judgement'
				},
				{
					id: 'train-safety-and-money',
					what: 'Hold a course on digital safety, on running a small business and on earning from content.',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 60,
					doneWhen: 'Each person has turned on two-factor login and drafted a simple budget.',
					grade: 'case'
				},
				{
					id: 'second-channel',
					what: 'Help each maker to keep a copy of all work and a second way to reach the public.',
					front: 'digital',
					phase: 'adapt',
					ownerRole: 'Digital lead',
					days: 45,
					doneWhen:
						'One work was restored from the copy and one notice went out by the second way.',
					grade: 'judgement'
				},
				{
					id: 'support-hub-leaders',
					what: 'Support those who lead hubs with a shared toolkit.',
					front: 'people',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 90,
					doneWhen: 'Three hubs use the toolkit and have said what they changed.',
					grade: 'case'
				}
			],
			sources: ['R2', 'R4', 'R5'],
			evidence: 'judgement'
		},
		{
			id: 'hivos-maker-links',
			caseId: 'hivos-room',
			name: 'Links between makers across countries and generations',
			summary:
				'A gathering each year, African Crossroads, brought makers of several countries together, and a series of videos linked younger and older ones. What grew out of these links is not told in what was read.',
			threats: ['DIS-09', 'REP-09', 'DIS-05'],
			fronts: ['solidarity', 'people', 'communications'],
			phases: ['prepare', 'adapt'],
			effort: 2,
			needs: ['solidarity', 'people'],
			raises: ['H20', 'H40', 'H41'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'A place to meet, or a safe way online, that all can reach without danger.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Crossing a border for a gathering can draw questions on return. Ask each guest what is safe to say and to carry.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Publish names, films and pictures only with written consent.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'A yearly meeting without a task fades. Give people something to make together.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'pair-makers',
					what: 'Pair makers from two places or two generations, and ask them for one small shared work.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'Three pairs have met and agreed what they will make.',
					grade: 'judgement'
				},
				{
					id: 'yearly-gathering',
					what: 'Hold one gathering a year for makers from several countries.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Director',
					days: 180,
					doneWhen:
						'It was held where all could come safely, every guest is home, and one joint plan exists.',
					grade: 'case'
				},
				{
					id: 'who-carries-my-work',
					what: 'Agree who abroad would show a work, or speak, if its maker is silenced, and on what sign from the maker.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 45,
					doneWhen: 'Each maker who wants it has a written agreement with one person elsewhere.',
					grade: 'judgement'
				}
			],
			sources: ['R4', 'R7'],
			evidence: 'judgement'
		}
	]
});
