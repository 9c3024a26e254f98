import { defineThreat } from '../define';

export const rep09 = defineThreat({
	id: 'REP-09',
	category: 'reputational',
	alsoIn: ['disinformation', 'financial'],
	title: 'Distrust of the whole sector',
	definition: 'Civil society as such loses its good name, and groups grow quiet on their own.',
	earlySign: 'poor figures in polls, and peers who go quiet',
	synonyms: [
		'chilling effect',
		'shrinking civic space',
		'public distrust',
		'trust in charities',
		'self-censorship',
		'NGO-bashing',
		'low trust',
		'sector reputation',
		'apathy',
		'anti-NGO mood'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Officials who speak of all groups as one',
			'Media that repeat it for months',
			'A scandal in one organisation, anywhere',
			'The sector itself, when it talks only to itself'
		],
		signs: [
			'Polls in which trust falls',
			'Peers decline to sign, or ask not to be named',
			'Comedians and series use the word “NGO” as a joke',
			'Volunteers do not tell at home where they help',
			'Groups drop a topic without being asked to'
		],
		hits: [
			'Gifts and volunteers become fewer',
			'Nobody objects when one group is attacked',
			'Groups in small towns, with the least protection, fall silent first',
			'Young people do not want to work in the field',
			'A harsh law passes without a word'
		],
		exposure: [
			{
				id: 'who-defends',
				question: 'Who outside our own circle would defend us in public?',
				why: 'Only people who are believed by others can turn a mood.',
				answers: [
					'Several, of different kinds, and they have said so',
					'One or two who have said so',
					'Some perhaps, but we have never asked',
					'Nobody'
				]
			},
			{
				id: 'what-people-know',
				question: 'Could most people where we work say what we do for them?',
				why: 'Distrust grows where nothing is known.',
				answers: [
					'Yes; we asked, and they could',
					'Some could',
					'Very few could',
					'No, or we have never asked'
				]
			},
			{
				id: 'held-back',
				question: 'How often have we held back in the past year, though nobody had forbidden it?',
				why: 'The chill works when nobody has to give an order.',
				answers: [
					'Never',
					'Once or twice, and we talked about it',
					'Several times',
					'So often that we no longer notice'
				]
			}
		],
		prompts: [
			'Who outside our bubble knows us by what we did for them?',
			'Which words for ourselves do people not understand?',
			'What do we do when another group is attacked?',
			'When were we last in a small town without a project?',
			'What did one scandal in our field teach us about ourselves?'
		],
		capacities: [
			'A common story of what people gain, tested with people outside the field',
			'Ties to groups in the countryside',
			'A coalition that also meets in quiet times',
			'Standards that the sector keeps by itself, and shows',
			'People of many kinds who speak for you'
		],
		moves: {
			'24h': [
				{
					id: 'note-words',
					what: 'Keep what was said or published, with date and source',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'A dated copy is kept.',
					grade: 'judgement'
				},
				{
					id: 'no-rash-answer',
					what: 'Wait with your own answer until others were asked',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'The person who speaks has confirmed it.',
					grade: 'judgement'
				},
				{
					id: 'check-small-groups',
					what: 'Call two small groups that may be frightened by it',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Both have been called, and what they need is noted.',
					grade: 'judgement'
				},
				{
					id: 'reassure-team',
					what: 'Tell staff and volunteers what it means for them today',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'All have had the message and know whom to ask.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'sector-call',
					what: 'Hold a call of the sector, with groups from outside the capital',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The call took place, and at least two such groups spoke.',
					grade: 'judgement'
				},
				{
					id: 'stand-by-attacked',
					what: 'Agree that you will stand by whoever is attacked, and how',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The agreement is one paragraph that those present accept.',
					grade: 'judgement'
				},
				{
					id: 'two-voices',
					what: 'Ask two people from outside the field to say what you did for them, if it is safe for them',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'Both have said yes or no, and know what could follow.',
					grade: 'judgement'
				},
				{
					id: 'talk-to-givers',
					what: 'Write to donors and volunteers what goes on as before',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 3,
					doneWhen: 'The letter is out.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'joint-campaign',
					what: 'Plan a joint campaign that shows what people gain, in everyday words',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'The plan has a budget, an owner and a first date.',
					grade: 'judgement'
				},
				{
					id: 'ask-people',
					what: 'Ask people in two places what they think of groups like yours',
					front: 'learning',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'A page of answers exists and was read by peers.',
					grade: 'judgement'
				},
				{
					id: 'go-outside',
					what: 'Visit groups in the countryside, and ask what would help them',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Two visits took place, and one wish was met.',
					grade: 'judgement'
				},
				{
					id: 'own-standards',
					what: 'Agree on standards that you will show to the public',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The first standard is public, with a way to complain.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'After the searches in Uganda other organisations began to censor themselves.',
				grade: 'case',
				sources: ['S6'],
				when: '2018-09'
			},
			{
				text: 'In Poland public television attacked organisations for a month in late 2016, and talk of new controls came after it.',
				grade: 'context',
				sources: ['PL2'],
				when: '2016'
			},
			{
				text: 'The campaign of the Polish coalition had reached over two million people online by December 2019.',
				grade: 'case',
				sources: ['PL7'],
				when: '2019-12'
			},
			{
				text: 'In Poland many people still think of charity alone and do not see the wider use of such groups.',
				grade: 'case',
				sources: ['PL1'],
				when: '2021-07'
			},
			{
				text: 'In Britain members of Bond came to live with restrictions instead of objecting; that is how limits become normal.',
				grade: 'case',
				sources: ['UK1'],
				when: '2020-11'
			},
			{
				text: 'In Hungary a survey made with the coalition found 70% willing to support organisations. One in three already did.',
				grade: 'case',
				sources: ['HU10'],
				when: '2020-02'
			}
		],
		sources: [
			{
				key: 'S6',
				title: 'ActionAid Uganda: review one year after the search',
				url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'PL2',
				title:
					'Sieć Obywatelska Watchdog Polska: on attacks in public media and talk of new controls',
				url: 'https://siecobywatelska.pl/does-polish-government-want-take-away-independence-from-the-civil-society/?lang=en',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'PL7',
				title: 'Civitates: coalitions compare notes, December 2019',
				url: 'https://civitates-eu.org/2019/12/11/strenghtening-relations-across-the-coalitions/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'PL1',
				title: 'Civitates: lessons from the Polish coalition, July 2021',
				url: 'https://civitates-eu.org/2021/07/15/the-future-depends-on-all-of-us-collective-action-and-lessons-from-poland/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'UK1',
				title: 'Solidarity Action Network: the case of Bond',
				url: 'https://solidarityaction.network/case-study/bond-uk/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'HU10',
				title: 'Political Capital: findings of the survey made with the coalition',
				url: 'https://politicalcapital.hu/library.php?article_id=2499',
				kind: 'case',
				seenOn: '2026-11-21'
			}
		]
	}
});
