import { defineThreat } from '../define';

export const rep01 = defineThreat({
	id: 'REP-01',
	category: 'reputational',
	alsoIn: ['legal'],
	title: 'Safeguarding or misconduct allegation',
	definition: 'Someone says that a person of yours caused harm, by abuse, harassment or neglect.',
	earlySign: 'complaints that got no answer',
	synonyms: [
		'sexual harassment',
		'abuse',
		'sexual exploitation (PSEA)',
		'safeguarding',
		'misconduct',
		'bullying',
		'whistleblower',
		'survivor complaint',
		'child protection',
		'abuse scandal'
	],
	leadsTo: [],
	detail: {
		actors: [
			'A person who was harmed, or someone who speaks for them',
			'Staff or volunteers who saw something',
			'Journalists who have heard several people',
			'Opponents who take up a true complaint for their own ends'
		],
		signs: [
			'Complaints that got no answer',
			'Rumours about one person that many know and nobody writes down',
			'People who ask to be moved away from a colleague',
			'A programme where complaints never come',
			'A journalist asks about a person who left years ago'
		],
		hits: [
			'People are harmed, and harmed again when nobody believes them',
			'Staff who spoke up fear for their work',
			'Funders pause, and a regulator opens an inquiry',
			'The people you serve stop coming',
			'Opponents use it against everybody in the field'
		],
		exposure: [
			{
				id: 'alone-with-people',
				question: 'How often are our people alone with children or with adults who depend on us?',
				why: 'Harm needs a moment without a witness.',
				answers: [
					'Never, by rule and in practice',
					'Seldom, and always with someone near',
					'Often, with a rule that is not always kept',
					'Often, and nobody has looked at it'
				]
			},
			{
				id: 'power-of-one',
				question: 'Can one person of ours decide alone who receives aid, a job or a place?',
				why: 'Power over what people need can be turned into abuse.',
				answers: [
					'No, two decide, and people know where to object',
					'Two decide, but people do not know where to object',
					'One decides, and another looks at it later',
					'One decides alone'
				]
			},
			{
				id: 'oldest-complaint',
				question:
					'How old is the oldest complaint about the conduct of our people that has had no full answer?',
				why: 'An open complaint becomes the story.',
				answers: [
					'None is open for longer than a month',
					'One to three months',
					'Up to a year',
					'More than a year, or nobody knows'
				]
			}
		],
		prompts: [
			'Would a person who was harmed trust our channel, and whom did we ask?',
			'What would we do if the person named were the director?',
			'Which rumour have we heard and not followed?',
			'How would we keep the name of the person who complained from our own team?',
			'What would a careful reader say about our last public words after a complaint?'
		],
		capacities: [
			'A policy that people can repeat in their own words',
			'A way to complain that does not lead past the person’s own boss',
			'A trained lead, and a deputy of another sex',
			'A board that sees every case, without names where possible',
			'Contacts for medical, legal and other support that survivors can trust'
		],
		moves: {
			'24h': [
				{
					id: 'safety-first',
					what: 'See first to the safety of the person who was harmed, and ask what they want',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Safeguarding lead',
					days: 1,
					doneWhen: 'The person has been asked, and what they need has been offered.',
					grade: 'judgement'
				},
				{
					id: 'separate-people',
					what: 'Keep the person named away from those concerned, without a judgement, and ask counsel how',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'The measure is in force and noted as one that says nothing about guilt.',
					grade: 'judgement'
				},
				{
					id: 'duty-to-report',
					what: 'Find out with counsel what must be reported, to whom and how fast',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Safeguarding lead',
					days: 1,
					doneWhen: 'Counsel’s answer and the deadline are written down.',
					grade: 'judgement'
				},
				{
					id: 'keep-records',
					what: 'Keep every record as it is, and limit who may see it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Safeguarding lead',
					days: 1,
					doneWhen: 'A list names the few who may see the file.',
					grade: 'judgement'
				},
				{
					id: 'tell-board',
					what: 'Tell the chair of the board, and no wider circle than needed',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen:
						'The chair has confirmed it. If the director is named, someone else told the chair.',
					grade: 'judgement'
				},
				{
					id: 'no-defence',
					what: 'Say nothing that defends you or doubts the person',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 1,
					doneWhen: 'Everyone who may be asked has the one agreed sentence.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'tell-regulator',
					what: 'Tell regulator and donors what they must be told, without names',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'Each duty to report is ticked, with date and receipt.',
					grade: 'judgement'
				},
				{
					id: 'welfare-calls',
					what: 'Call those who are affected, among them the person named, and offer support',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 3,
					doneWhen: 'Each has had a call from someone who does not examine the case.',
					grade: 'judgement'
				},
				{
					id: 'holding-words',
					what: 'Prepare a short statement that puts the harmed person first and can be kept to',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 2,
					doneWhen:
						'Safeguarding lead and counsel have read it, and no detail can give the person away.',
					grade: 'judgement'
				},
				{
					id: 'outside-examiner',
					what: 'Look for an examiner from outside who has experience and no ties to you',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 3,
					doneWhen: 'Two have been asked, and the ties of each are written down.',
					grade: 'judgement'
				},
				{
					id: 'deputy-runs',
					what: 'Let a deputy run the daily work',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 2,
					doneWhen: 'Staff know who decides what.',
					grade: 'context'
				}
			],
			month: [
				{
					id: 'outside-review',
					what: 'Have the matter examined from outside, unless the police ask you to wait',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'Mandate, examiner and date of the report are set.',
					grade: 'judgement'
				},
				{
					id: 'tell-the-person',
					what: 'Tell the person who complained what was done, before others hear it',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Safeguarding lead',
					days: 30,
					doneWhen: 'The talk took place in the way that the person chose.',
					grade: 'judgement'
				},
				{
					id: 'say-what-changed',
					what: 'Publish what you have changed, without anything that leads to a person',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen:
						'The text is public, and the survivor or their adviser has seen it where they wished.',
					grade: 'judgement'
				},
				{
					id: 'mend-channel',
					what: 'Ask those who use your services how complaining should work, and change it',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Safeguarding lead',
					days: 30,
					doneWhen: 'The changed way is in use and known to the people it is for.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'A regulator in the United Kingdom has faulted a charity because what it said in public was not accurate and too defensive.',
				grade: 'context',
				sources: ['S81']
			},
			{
				text: 'Advice to charities in a crisis: staff must know what goes on, and a deputy should look after normal work.',
				grade: 'context',
				sources: ['S82']
			},
			{
				text: 'Other advice in the same field: find out the facts first, then act as ordinary people would expect of you.',
				grade: 'context',
				sources: ['S83']
			}
		],
		sources: [
			{
				key: 'S81',
				title: 'VWV: a law firm’s tips for charities in a crisis',
				url: 'https://www.vwv.co.uk/news-and-events/blog/charity-law-brief/top-tips-charity-crisis',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S82',
				title: 'HW Fisher: crisis management in charities',
				url: 'https://hwfisher.co.uk/crisis-management-in-charities/',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S83',
				title: 'Civil Society: advice on answering a crisis',
				url: 'https://www.civilsociety.co.uk/finance/establish-the-facts-then-do-the-right-thing-by-what-ordinary-audiences-would-expect.html',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
