import { defineThreat } from '../define';

export const leg06 = defineThreat({
	id: 'LEG-06',
	category: 'legal',
	alsoIn: ['financial', 'reputational'],
	title: 'Lawsuit meant to silence (SLAPP)',
	definition:
		'Someone with more money than you brings a thin case so that defending it drains you and others fall quiet.',
	earlySign: 'a lawyer’s letter that demands you take something back',
	synonyms: [
		'SLAPP',
		'defamation suit',
		'libel',
		'slander',
		'sued',
		'abusive lawsuit',
		'damages claim',
		'racketeering',
		'cease and desist',
		'injunction against speech'
	],
	leadsTo: ['FIN-08'],
	detail: {
		actors: [
			'Companies that you name in reports or protests',
			'Officials and politicians who feel exposed',
			'Wealthy persons with lawyers at hand',
			'Law firms that send the same letter to many critics'
		],
		signs: [
			'A letter that threatens court unless you withdraw something',
			'A demand for a correction that leaves out which sentence is wrong',
			'Strangers ask former staff about your sources',
			'The same plaintiff has sued others who wrote about the matter',
			'A court far away from you, chosen because the law there suits the plaintiff'
		],
		hits: [
			'Lawyers’ bills that grow each month',
			'Staff spend their time on papers from years ago',
			'Insurers and banks grow nervous',
			'You and others say less than before',
			'Sources fear that a court will ask for their names'
		],
		exposure: [
			{
				id: 'names-those-who-pay',
				question: 'How often do we name companies or people who could pay for a long lawsuit?',
				why: 'Such suits come from those whom we name and who have money.',
				answers: [
					'Never',
					'A few times a year, with care',
					'Every month, as part of our work, and nobody has threatened us',
					'Every week, or somebody with money has threatened us with a suit'
				]
			},
			{
				id: 'early-end',
				question: 'How soon could a thin case against us be ended where we publish or are read?',
				why: 'Some laws let a judge stop such a case early; many do not.',
				answers: [
					'Early, by a law made for it, and a lawyer has confirmed it',
					'Perhaps early; a lawyer has named a way',
					'Only after a full trial',
					'We do not know, or the plaintiff could choose another country'
				]
			},
			{
				id: 'legal-cover',
				question: 'What would an insurance of ours pay in a suit over what we publish?',
				why: 'Defence costs can end us even if we win.',
				answers: [
					'Defence and damages, and we have read the small print',
					'Defence costs up to a sum that might last a year',
					'Something, but we have not read what',
					'Nothing'
				]
			}
		],
		prompts: [
			'Which of our published claims could we not prove today?',
			'Who could stand beside us on the first day, and have we asked them?',
			'What would we never withdraw, whatever it costs?',
			'Whose names are in our notes, and what did we promise them?',
			'Who on our team would be sued in person, and do they know?'
		],
		capacities: [
			'A log that shows the source of every claim',
			'Insurance that covers libel and defence, read by someone who understands it',
			'A lawyer who knows these suits and the law against them',
			'A fund shared with peers',
			'Allies who have promised to treat a suit against one as a suit against all'
		],
		moves: {
			'24h': [
				{
					id: 'do-not-answer',
					what: 'Send no answer to the letter or to the press before counsel has read it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Everybody who could answer has confirmed that they will wait.',
					grade: 'judgement'
				},
				{
					id: 'keep-evidence',
					what: 'Keep everything about the matter as it is, and tell staff that nothing may be deleted',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'A written notice has gone to all staff who worked on it.',
					grade: 'judgement'
				},
				{
					id: 'call-lawyer',
					what: 'Call a lawyer who knows such suits, and note each deadline',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 1,
					doneWhen: 'The lawyer has the letter, and the first deadline is written down.',
					grade: 'judgement'
				},
				{
					id: 'tell-insurer',
					what: 'Tell the insurer in the way that the policy demands',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 1,
					doneWhen: 'The insurer has confirmed receipt.',
					grade: 'judgement'
				},
				{
					id: 'protect-sources',
					what: 'Ask counsel how sources can be protected before anyone searches the files',
					front: 'people',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen:
						'Counsel’s advice is written down, and nobody has contacted a source without it.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'signs-of-abuse',
					what: 'Go through the signs of an abusive suit with counsel, and collect what the plaintiff did to others',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen: 'A list names earlier suits and letters, each with a source.',
					grade: 'context'
				},
				{
					id: 'peer-call',
					what: 'Hold a call with peers and with groups the plaintiff has sued',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'The call took place, and two groups have said what they can give.',
					grade: 'judgement'
				},
				{
					id: 'public-or-quiet',
					what: 'Decide with counsel whether to speak in public, and in which words',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 3,
					doneWhen: 'The decision is noted, and one person speaks.',
					grade: 'context'
				},
				{
					id: 'those-sued',
					what: 'Ask each person who is sued by name what they need, and get each legal advice',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 3,
					doneWhen: 'Each has spoken with a lawyer who acts for them.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'early-motion',
					what: 'Ask the court to end the case early, where the law allows it',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Lawyer',
					days: 30,
					doneWhen: 'The motion is filed, or counsel has written why it would not help.',
					grade: 'judgement'
				},
				{
					id: 'joint-campaign',
					what: 'Tell with allies what the suit is meant to silence, and repeat the first message',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Communications lead',
					days: 30,
					doneWhen: 'Allies have published, counsel has read it, and every claim has a source.',
					grade: 'judgement'
				},
				{
					id: 'donors-brief',
					what: 'Brief donors on costs, time and the worst outcome',
					front: 'financial',
					phase: 'respond',
					ownerRole: 'Finance lead',
					days: 21,
					doneWhen: 'Each main donor has the figures for one, two and three years.',
					grade: 'judgement'
				},
				{
					id: 'staff-load',
					what: 'Take work away from those who prepare the case, and offer support',
					front: 'people',
					phase: 'respond',
					ownerRole: 'People lead',
					days: 21,
					doneWhen: 'Their other tasks have a new owner or were stopped.',
					grade: 'judgement'
				},
				{
					id: 'what-we-publish',
					what: 'Change how claims are checked and recorded before they go out',
					front: 'programme',
					phase: 'adapt',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'The new check was used for at least one publication.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'Greenpeace was sued in the United States in 2016, and again in 2017 for nearly a billion dollars.',
				grade: 'case',
				sources: ['G1'],
				when: '2017'
			},
			{
				text: 'A federal court threw the second suit out in February 2019. When the case was written down that year, both had failed, wholly or in part.',
				grade: 'case',
				sources: ['G1', 'G7'],
				when: '2019-02-14'
			},
			{
				text: 'The company filed again in a state court. A jury awarded it more than 660 million dollars in March 2025; the judge cut this to about 345 million. That became the judgment of that court on 27 February 2026, and what came after was not read.',
				grade: 'case',
				sources: ['G12', 'G14'],
				when: '2026-02-27',
				checkedOn: '2026-11-21'
			},
			{
				text: 'Once a suit is filed, guides for those who are sued lean towards speaking about it in public.',
				grade: 'context',
				sources: ['S63'],
				when: '2018-11-21'
			},
			{
				text: 'Guidance advises to show that a suit is abusive: its typical marks, and what the plaintiff did to others.',
				grade: 'context',
				sources: ['S62']
			}
		],
		sources: [
			{
				key: 'G1',
				title: 'International Civil Society Centre: summary of the Greenpeace case, April 2020',
				url: 'https://icscentre.org/2020/04/22/greenpeace-international-developing-resilience-to-strategic-lawsuits-against-public-participation-suits-through-joint-action/',
				kind: 'case',
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
				key: 'G12',
				title: 'Hart Energy: report on the verdict of the jury, March 2025',
				url: 'https://hartenergy.com/exclusives/energy-transfer-prevails-against-greenpeace-wins-660mm-damages-212356',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'G14',
				title: 'BOE Report: report on the final judgment, 27 February 2026',
				url: 'https://boereport.com/2026/02/27/north-dakota-judge-finalizes-345-million-judgment-against-greenpeace-in-pipeline-case/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'S63',
				title: 'Protect the Protest: ten resources for those who are threatened, November 2018',
				url: 'https://protecttheprotest.org/stories/2018/11/21/facing-a-slapp-threat-here-are-10-resources-to-help-you-out',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S62',
				title: 'Mind the Gap: countering abusive lawsuits',
				url: 'https://www.mindthegap.ngo/counter-strategies/deploying-legal-counter-strategies/countering-slapps/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
