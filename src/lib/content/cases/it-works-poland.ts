import { defineCase, judged, nearby, told } from './define-case';

export const itWorksPoland = defineCase({
	id: 'it-works-poland',
	title: 'A long campaign that shows what civic organisations do for people',
	organisation: 'Civic Organisations. It Works',
	kind: 'coalition',
	region: 'europe',
	countries: ['PL'],
	place: 'Poland',
	years: '2017–2020',
	written: 2020,
	work: ['advocacy', 'civic', 'solidarity', 'volunteering'],
	summary:
		'Public television attacked civic organisations for weeks in late 2016. Dozens of them met from early 2017 and chose not to argue but to show. They asked people in villages and cities what they understand, pooled money and skills, and from 2018 put out short films of people whom a local group had helped. By December 2019 over two million had been reached online. Whether trust grew was not found.',
	situations: [
		'State television broadcasts hostile reports about associations week after week.',
		'A smear campaign tars all charities with the same brush, and viewers start to believe it.',
		'Most people have no idea what non-profits do, so slander falls on open ears.',
		'Trust in civic groups is low, and rebutting lie after lie leads nowhere.',
		'Newspapers vilify your whole sector, and you suspect that tighter controls will follow.',
		'After weeks of abuse in the news, organisations meet to discuss a common reply.',
		'Whoever is pilloried next should not be left alone by the rest of the sector.',
		'Rather than defend yourselves, you want to show real people whose lives became better.',
		'Interviews in villages and cities could reveal which of your words are understood.',
		'A long image campaign needs its first budget, made of many small contributions.',
		'Advertising professionals and researchers may be willing to work for little or nothing.',
		'Tiny local associations would like ready-made clips and a slogan that make them audible.',
		'Somebody must steer the joint effort, and a partner could release a colleague for it.'
	],
	notFor: [
		'A single false claim about your finances must be corrected today.',
		'The slander comes with arrests or a closure order, and safety is the first concern.'
	],
	words: [
		'public money moved to loyal organisations',
		'subsidies go to government friends',
		'donations fall after campaign',
		'crowdfund from small donors',
		'municipal grant withdrawn after press',
		'misleading headline about our income',
		'one-percent donations',
		'state television attacks',
		'public TV report every evening',
		'government media',
		'pro-government newspapers',
		'smear of the sector',
		'they say foundations steal public money',
		'scandal in one foundation hurts all',
		'one bad organisation',
		'people do not trust charities',
		'trust in associations falls',
		'what do NGOs do anyway',
		'people do not know what we do',
		'public perception',
		'survey of opinion',
		'focus groups',
		'ask people in villages',
		'plain language',
		'positive films',
		'short videos',
		'show people who were helped',
		'faces not arguments',
		'stories of helped people',
		'campaign for the good name of the sector',
		'campaign pooled by many',
		'volunteer agencies',
		'advertising for free',
		'pass the hat',
		'small contributions from many',
		'we do not want to argue with liars',
		'talking to those who doubt',
		'two audiences',
		'supporters and doubters',
		'parasites',
		'they live off grants',
		'overhead scandal',
		'hidden agenda',
		'tax money for friends',
		'grants cut because nobody defends us',
		'day of good deeds',
		'local groups help neighbours',
		'we need our own story'
	],
	rooms: ['open', 'narrowed', 'obstructed'],
	fits: {
		'LEG-02': 2,
		'FIN-04': 1,
		'FIN-09': 2,
		'DIS-01': 3,
		'DIS-02': 2,
		'DIS-03': 1,
		'DIS-05': 1,
		'DIS-06': 3,
		'DIS-08': 3,
		'DIS-09': 1,
		'REP-02': 1,
		'REP-05': 1,
		'REP-06': 3,
		'REP-09': 3
	},
	threats: ['DIS-01', 'DIS-06', 'REP-09', 'REP-06', 'DIS-02', 'DIS-08', 'FIN-09', 'LEG-02'],
	trigger: [
		nearby(
			['W2'],
			'Towards the end of 2016 public television attacked organisations for about a month.',
			'2016'
		),
		nearby(['W2'], 'Then came talk of new controls, and the fear of losing independence.'),
		nearby(['W3'], 'In October 2017 police searched offices of women’s groups.', '2017-10')
	],
	before: [
		told(
			['W5'],
			'From the beginning of 2017 people from several dozen organisations met regularly to plan together.',
			'2017'
		),
		told(
			['W5'],
			'They set two aims. Inside the sector, others stand by whoever is attacked. Outside, the public comes to know and trust what organisations do.',
			'2018'
		),
		told(
			['W4'],
			'Groups of people in villages and cities were asked what they think. Words such as “NGO” meant little to them.'
		),
		told(
			['W5'],
			'In 2018 the principles of a long campaign for the whole country were written down; preparation began in May.',
			'2018-05'
		)
	],
	during: [
		told(
			['W6'],
			'In October 2018 the first short films came out. They show people whom a local group has helped; the first is a girl who plays football.',
			'2018-10'
		),
		told(
			['W4'],
			'The coalition did not tie itself to one issue. It wanted many kinds of organisations and people.'
		),
		told(['W7'], 'It compared notes with coalitions in other countries.', '2019-12-11'),
		judged(
			'It seems to have stayed with a positive story over years, where others answer claim by claim.'
		),
		judged(
			'Shared films and one slogan let a small member sound as large as the whole. The sources do not say how many used them.'
		)
	],
	after: [
		told(
			['W1'],
			'In December 2020 and January 2021 the campaign asked what Poland should be like in 2060.',
			'2020-12'
		),
		judged(
			'Measuring again what people think, with the same questions, would show whether it helped. No second measurement was found.'
		)
	],
	governance: [
		told(['W1', 'W4'], 'The Klon/Jawor Association leads.'),
		judged('A body that others trust and that knows research makes a good lead.'),
		told(['W4'], 'More than thirty organisations belonged to it after some time.'),
		told(['W5'], 'One partner lent a member of staff as coordinator of all the work.', '2018')
	],
	resources: [
		told(
			['W5'],
			'The first money came from more than twenty organisations, large and small.',
			'2018'
		),
		told(
			['W5'],
			'Advisers on public relations and marketing, and a research company, worked free or at a lower price.',
			'2018'
		),
		told(['W1'], 'Grants of Civitates, a fund of European foundations, followed.'),
		judged('The budget in total was not found.')
	],
	outcomes: [
		told(
			['W7'],
			'By December 2019 the campaign had reached over two million people online.',
			'2019-12'
		),
		told(
			['W9'],
			'According to the playbook members renewed how they communicate and made visible what the sector gives.'
		),
		judged('Being reached is not being convinced. No figure on trust before and after was found.')
	],
	challenges: [
		told(
			['W1'],
			'Many people still think of charity when they hear of such organisations, and miss the rest of their worth.',
			'2021-07-15'
		),
		judged(
			'A positive story takes years and the next attack takes a day. Members need an answer for the day as well.'
		)
	],
	lessons: [
		told(
			['W1'],
			'When a government wants silence, organisations are stronger together.',
			'2021-07-15'
		),
		told(['W4'], 'Start from what people understand, not from what you call yourself.'),
		judged(
			'Ask members for money early, if only for a little. What people have paid for they defend.'
		)
	],
	since: [
		told(
			['W1'],
			'In July 2021 the association still found that many see organisations as charity, and went on with the campaign.',
			'2021-07-15'
		),
		told(
			['W8'],
			'A campaign of the association for young people followed, under a sister slogan, with known faces online and discussions. Its grant was 62,445 euros.'
		),
		told(['W10'], 'That campaign began in December 2021 and ran for about a year.', '2021-12')
	],
	evidence: 'medium',
	evidenceNote:
		'Read: pages of funders and partners, a local news item and the playbook’s overview. Not read: the case study and its page, so its own list of difficulties and lessons is missing. It was written between September 2020 and March 2021. Reach is sourced; an effect on trust is not.',
	sources: [
		{
			key: 'W1',
			title: 'Civitates: interview on lessons from Poland, July 2021',
			url: 'https://civitates-eu.org/2021/07/15/the-future-depends-on-all-of-us-collective-action-and-lessons-from-poland/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W2',
			title: 'Watchdog Poland: article on the attacks of late 2016 and plans for control',
			url: 'https://siecobywatelska.pl/does-polish-government-want-take-away-independence-from-the-civil-society/?lang=en',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'W3',
			title: 'Equal Times: report on pressure on civil society in Poland',
			url: 'https://www.equaltimes.org/poland-s-civil-society-crackdown',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'W4',
			title: 'Batory Foundation: interview with the leading association',
			url: 'https://www.batory.org.pl/en/category/society/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W5',
			title: 'Civic Pride: page on national campaigns of 2018',
			url: 'http://civicpride.megacampaign.eu/index.php/successful-initiatives/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W6',
			title: 'iGryfino: local news of the first film, October 2018 (Polish)',
			url: 'https://igryfino.pl/artykuly/17/banie?p=548',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W7',
			title: 'Civitates: report on a meeting of coalitions, December 2019',
			url: 'https://civitates-eu.org/2019/12/11/strenghtening-relations-across-the-coalitions/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W8',
			title: 'EEA Grants: record of the association’s campaign for young people',
			url: 'https://eeagrants.org/node/21683',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W9',
			title: 'Solidarity Action Network: overview of the playbook’s cases',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'W10',
			title: 'Active Citizens Fund Poland: record of the campaign for young people',
			url: 'https://aktywniobywatele.org.pl/en/projekty/activity-it-works/',
			kind: 'case',
			seenOn: '2026-11-22'
		}
	],
	mechanisms: [
		{
			id: 'itworks-short-films',
			caseId: 'it-works-poland',
			name: 'Show people who were helped, and do not argue',
			summary:
				'Against a smear the coalition set short films of people whom a local group had helped. The first, in October 2018, showed a girl who plays football. Over two million people were reached online by December 2019. Whether they trust organisations more is not known.',
			threats: ['DIS-01', 'DIS-06', 'REP-09', 'REP-06', 'DIS-02'],
			fronts: ['communications', 'solidarity', 'programme', 'learning'],
			phases: ['prepare', 'adapt'],
			effort: 3,
			needs: ['communications', 'programme', 'solidarity'],
			raises: ['H30', 'H34', 'H35', 'H36', 'H40'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'People who were helped and who want to be seen, in a place where that is safe.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Channels of your own: where public media are closed to you, films must travel another way.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'A child’s face stays on the net. Ask the child and the parents, say how long it is shown, and stop when they ask.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Where opponents hunt those you help, faces bring danger. Use drawings, voices or your volunteers instead.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Reach was measured here, trust was not. Do not count views as a remedy.',
					grade: 'judgement'
				},
				{
					text: 'Films about help can make people see charity only, a view that was still common in 2021.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'find-five-people',
					what: 'Find five people helped by small groups in different places, and talk through what being seen means.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 45,
					doneWhen: 'Five consents are signed, each with an end date and a way to withdraw.',
					grade: 'judgement'
				},
				{
					id: 'first-film',
					what: 'Make one short film: a person, a need, what neighbours did together.',
					front: 'communications',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'Eight of ten viewers outside your circle could say what the group does.',
					grade: 'case'
				},
				{
					id: 'kit-for-members',
					what: 'Give members a kit: films, pictures, one slogan and leave to add their own name.',
					front: 'solidarity',
					phase: 'adapt',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Ten members have used it within two months.',
					grade: 'judgement'
				},
				{
					id: 'no-reply-rule',
					what: 'Agree which attacks you leave alone, and who decides when facts must be put right.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 14,
					doneWhen: 'Half a page is agreed and was used once.',
					grade: 'judgement'
				},
				{
					id: 'measure-trust',
					what: 'Ask the same three questions about trust before the films and a year after.',
					front: 'learning',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 365,
					doneWhen: 'Both sets of answers are on one page that members have seen.',
					grade: 'judgement'
				}
			],
			sources: ['W1', 'W6', 'W7'],
			evidence: 'judgement'
		},
		{
			id: 'itworks-ask-people-first',
			caseId: 'it-works-poland',
			name: 'Ask people what they understand before you speak',
			summary:
				'Before the campaign, groups of people in villages and cities were asked what they think and expect. The words of the sector meant little to them. The playbook says that members then renewed how they communicate; how much of that came from the asking is not known.',
			threats: ['REP-09', 'REP-06', 'DIS-08', 'DIS-01'],
			fronts: ['learning', 'communications', 'programme'],
			phases: ['prepare', 'learn'],
			effort: 2,
			needs: ['communications', 'programme'],
			raises: ['H30', 'H32', 'H36'],
			effects: { likelihood: 0.2, impact: 0.2 },
			preconditions: [
				{
					text: 'Someone neutral who can lead a talk, and places where people like to sit down.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Keep no names of those who take part. Where people fear to speak, record nothing but the main points.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Do not only ask friends. Without the doubtful the words will fail when you need them.',
					grade: 'judgement'
				},
				{
					text: 'Asking and changing nothing harms trust. Come back and say what you did with the answers.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'four-conversations',
					what: 'Hold four group talks in villages and cities, with people outside your circle.',
					front: 'learning',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 60,
					doneWhen: 'Four notes without names are written, one of them from a doubtful group.',
					grade: 'case'
				},
				{
					id: 'words-that-work',
					what: 'Write two lists: words people use for what you do, and words of yours they do not know.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 21,
					doneWhen: 'The lists hang where people write, and the website follows them.',
					grade: 'judgement'
				},
				{
					id: 'rumours-heard',
					what: 'Note which rumours came up, where, and whom people there believe.',
					front: 'programme',
					phase: 'prepare',
					ownerRole: 'Programme lead',
					days: 21,
					doneWhen: 'Each rumour has a trusted person who knows the facts.',
					grade: 'judgement'
				},
				{
					id: 'go-back',
					what: 'Go back after half a year, tell what you changed, and ask again.',
					front: 'learning',
					phase: 'learn',
					ownerRole: 'Programme lead',
					days: 180,
					doneWhen: 'Two of the four places were visited again, and the notes compared.',
					grade: 'judgement'
				}
			],
			sources: ['W4', 'W9'],
			evidence: 'judgement'
		},
		{
			id: 'itworks-meet-after-smear',
			caseId: 'it-works-poland',
			name: 'Meet after the first attack, and plan for two audiences',
			summary:
				'After weeks of attacks on public television several dozen organisations began to meet. They aimed at two audiences: peers, who should defend each other, and the public, whose trust makes the next attack weaker. Whether peers stood by each other later was not read.',
			threats: ['DIS-01', 'DIS-06', 'DIS-02', 'REP-09', 'LEG-02'],
			fronts: ['solidarity', 'communications', 'legal'],
			phases: ['prepare', 'respond'],
			effort: 2,
			needs: ['solidarity', 'communications', 'governance'],
			raises: ['H15', 'H31', 'H40', 'H41'],
			effects: { likelihood: 0.2, impact: 0.3 },
			preconditions: [
				{
					text: 'A body that others trust to call the meeting and that is not itself the target of the day.',
					grade: 'judgement'
				},
				{
					text: 'Members who agree not to tie it to one issue.',
					grade: 'case'
				}
			],
			cautions: [
				{
					text: 'Whoever stands beside the one attacked may be next. Agree first what each is ready to do.',
					gate: 'exposure-raises-danger',
					grade: 'judgement'
				},
				{
					text: 'Leaving out hard issues can leave out those attacked most. Ask them, and do not buy calm at their cost.',
					grade: 'judgement'
				},
				{
					text: 'A promise to stand by each other is worth little if nobody has tried it.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'call-the-meeting',
					what: 'Call a meeting soon after the first attack, with peers from other fields.',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 14,
					doneWhen: 'Ten organisations from four fields came, and the next date stands.',
					grade: 'case'
				},
				{
					id: 'stand-by-promise',
					what: 'Agree what each does within a day when one is attacked: share, sign, call, or stay quiet.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'Each member has ticked its part, and one trial alarm was run.',
					grade: 'judgement'
				},
				{
					id: 'campaign-principles',
					what: 'Write the principles of a shared campaign on one page: aims, tone, what we never do.',
					front: 'communications',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'All members have agreed, small ones included.',
					grade: 'case'
				},
				{
					id: 'archive-the-attack',
					what: 'Keep a dated copy of what was said, where and by whom, for complaint or court.',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 7,
					doneWhen: 'Each item has a copy, a date and a short note on what is untrue.',
					grade: 'judgement'
				}
			],
			sources: ['W4', 'W5'],
			evidence: 'judgement'
		},
		{
			id: 'itworks-pass-the-hat',
			caseId: 'it-works-poland',
			name: 'Pass the hat early, lend a coordinator, ask for skills',
			summary:
				'The first budget came from more than twenty organisations, large and small. One partner lent a coordinator; advisers and a research company worked free or for less. Larger grants came afterwards. No state money is named among them. Whether the early money brought the grants is not said.',
			threats: ['FIN-09', 'REP-09'],
			fronts: ['financial', 'solidarity'],
			phases: ['prepare'],
			effort: 2,
			needs: ['solidarity', 'finance', 'partners'],
			raises: ['H10', 'H11', 'H38', 'H40'],
			effects: { likelihood: 0.1, impact: 0.2 },
			preconditions: [
				{
					text: 'One registered member that can hold the money and sign for it.',
					gate: 'no-legal-status',
					grade: 'judgement'
				},
				{
					text: 'Members who may give, by their rules and by those of their donors.',
					grade: 'judgement'
				}
			],
			cautions: [
				{
					text: 'Large givers can come to steer. Fix that a vote does not grow with the sum.',
					grade: 'judgement'
				},
				{
					text: 'A list of givers is a list of targets. Keep it with the holder of the money, and ask before you publish.',
					gate: 'people-not-consented',
					grade: 'judgement'
				},
				{
					text: 'Free work ends when the adviser is busy or pressed. Agree what is delivered and by when.',
					grade: 'judgement'
				}
			],
			steps: [
				{
					id: 'small-sum-each',
					what: 'Ask each member, large or small, for a sum it will not miss.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 45,
					doneWhen: 'Fifteen members have given, a third of them small.',
					grade: 'case'
				},
				{
					id: 'lent-coordinator',
					what: 'Ask one partner to lend a coordinator, and put it on paper.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Director',
					days: 45,
					doneWhen: 'The agreement says hours, task, who leads and what happens if it ends.',
					grade: 'case'
				},
				{
					id: 'ask-for-skills',
					what: 'Ask three firms for research, film or advice, free or at cost.',
					front: 'solidarity',
					phase: 'prepare',
					ownerRole: 'Communications lead',
					days: 60,
					doneWhen: 'One has agreed in writing what it delivers and when.',
					grade: 'case'
				},
				{
					id: 'report-to-givers',
					what: 'Tell every giver twice a year what the money did and what is left.',
					front: 'financial',
					phase: 'prepare',
					ownerRole: 'Finance lead',
					days: 180,
					doneWhen: 'Two reports have gone out with figures that a second person checked.',
					grade: 'judgement'
				}
			],
			sources: ['W1', 'W5'],
			evidence: 'judgement'
		}
	]
});
