import { defineThreat } from '../define';

export const rep08 = defineThreat({
	id: 'REP-08',
	category: 'reputational',
	alsoIn: [],
	title: 'Drawn into complicity',
	definition:
		'To reach people you accept the terms of a restrictive state, or say nothing, and others see you as part of it.',
	earlySign: 'access that comes with conditions',
	synonyms: [
		'co-option',
		'muted criticism',
		'keeping silent',
		'compromise with power',
		'red lines',
		'collaboration with regime',
		'access conditions',
		'whitewashing',
		'humanitarian dilemma',
		'instrumentalised'
	],
	leadsTo: [],
	detail: {
		actors: [
			'Authorities who give access with a condition attached',
			'Ourselves, when staying seems worth one more silence',
			'Donors who want to see results in a place that is closed',
			'Peers and exiles who judge from outside'
		],
		signs: [
			'A permit with a clause on what you may say',
			'An official wishes to be in the photograph',
			'You are asked for a list of the people you serve',
			'A report is softened, and nobody says who asked for it',
			'Peers stop asking you to sign letters'
		],
		hits: [
			'People you serve may be exposed by what you hand over',
			'Peers who paid for their words no longer trust you',
			'Your presence is shown as proof that all is well',
			'Staff carry the conflict home',
			'Step by step, the work becomes something else'
		],
		exposure: [
			{
				id: 'depends-on-them',
				question:
					'How much of our work needs a permit, data or a door that we get only from those we should also criticise?',
				why: 'The more we need from them, the more they can ask.',
				answers: ['Nothing', 'A small part that we could give up', 'A main activity', 'All of it']
			},
			{
				id: 'conditions-kept',
				question: 'Which conditions do we already keep to stay?',
				why: 'Small conditions add up to a large one.',
				answers: [
					'None, or only rules that hold for everyone',
					'Some about form, such as notice or language',
					'Some about what we say',
					'Some about whom we serve, or names that we hand over'
				]
			},
			{
				id: 'left-unsaid',
				question:
					'How often in the past year did we leave something unsaid to keep access, and do we know of it?',
				why: 'Silence that is not noted turns into habit.',
				answers: [
					'Never',
					'Now and then, each time decided and noted',
					'Often, decided case by case',
					'Often, and nobody has counted'
				]
			}
		],
		prompts: [
			'What would we refuse, and where is it written?',
			'Who pays if we stay silent, and who pays if we speak?',
			'At what point would we leave, and who would take over the people?',
			'What would the partners most affected say about our last compromise?',
			'Which data could we never hand over, because people could be harmed?'
		],
		capacities: [
			'Red lines on one page, agreed in calm times',
			'Ways to speak without your own name: coalitions, head office, quiet talks',
			'Peers who look at your compromises and tell you the truth',
			'Money that does not depend on staying',
			'A log of what was asked of you, and what you answered'
		],
		moves: {
			'24h': [
				{
					id: 'pause-signing',
					what: 'Pause before you sign or agree',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Director',
					days: 1,
					doneWhen: 'Nothing is signed, and the other side has a polite date for the answer.',
					grade: 'judgement'
				},
				{
					id: 'read-terms',
					what: 'Write down what is asked, what is offered and who could be harmed',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen: 'One page names the groups of people and the harm.',
					grade: 'judgement'
				},
				{
					id: 'no-names',
					what: 'Hand over no names of people before counsel and those concerned have been asked',
					front: 'digital',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 1,
					doneWhen:
						'Everyone who could hand over data has confirmed it. If the law demands it, counsel has the order.',
					grade: 'judgement'
				},
				{
					id: 'who-decides',
					what: 'Settle who decides, and that no one decides alone',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 1,
					doneWhen: 'Two roles are named.',
					grade: 'judgement'
				}
			],
			'72h': [
				{
					id: 'ask-affected',
					what: 'Ask partners who would be most affected, in a way that is safe for them',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'Their view is noted without names.',
					grade: 'judgement'
				},
				{
					id: 'ask-peers',
					what: 'Ask peers in the same place what they accepted and what they refused',
					front: 'solidarity',
					phase: 'respond',
					ownerRole: 'Director',
					days: 3,
					doneWhen: 'Two peers have answered in confidence.',
					grade: 'judgement'
				},
				{
					id: 'other-ways',
					what: 'Look for another way to reach people, or to say the same through others',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 3,
					doneWhen: 'At least two ways are on paper, with their risks.',
					grade: 'judgement'
				},
				{
					id: 'ask-lawyer',
					what: 'Ask counsel what the terms bind you to, and how you could end them',
					front: 'legal',
					phase: 'respond',
					ownerRole: 'Legal lead',
					days: 3,
					doneWhen: 'Counsel’s answer is noted.',
					grade: 'judgement'
				}
			],
			month: [
				{
					id: 'decide-and-note',
					what: 'Decide by your red lines, and note what you give and what you keep',
					front: 'governance',
					phase: 'respond',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The decision, its reasons and the date of the next look are in minutes.',
					grade: 'judgement'
				},
				{
					id: 'explain-choice',
					what: 'Explain the choice to partners, staff and peers, as openly as is safe',
					front: 'communications',
					phase: 'respond',
					ownerRole: 'Director',
					days: 30,
					doneWhen: 'Those concerned have heard it from you first.',
					grade: 'judgement'
				},
				{
					id: 'check-harm',
					what: 'Check after some weeks whether anyone was harmed, and act',
					front: 'programme',
					phase: 'respond',
					ownerRole: 'Programme lead',
					days: 30,
					doneWhen: 'Partners were asked, and each harm has a step.',
					grade: 'judgement'
				},
				{
					id: 'write-lines',
					what: 'Write or renew your red lines after what you learnt',
					front: 'governance',
					phase: 'adapt',
					ownerRole: 'Board chair',
					days: 30,
					doneWhen: 'The page is approved, and new staff receive it.',
					grade: 'judgement'
				}
			]
		},
		facts: [
			{
				text: 'For Transparency International Cambodia to speak out can cost access; to stand too close can mean silence.',
				grade: 'case',
				sources: ['F1']
			},
			{
				text: 'The Cambodian law on NGOs has been in force since January 2016. Under it the registration that lawful work needs can be refused.',
				grade: 'context',
				sources: ['F2'],
				when: '2016-01',
				checkedOn: '2026-11-21'
			},
			{
				text: 'A study of Cambodia saw the whole sector move towards services, and efforts that stay scattered.',
				grade: 'context',
				sources: ['F6']
			},
			{
				text: 'In Ethiopia groups that outlived the law of 2009 presented advocacy as service work.',
				grade: 'context',
				sources: ['GX6']
			},
			{
				text: 'CARE’s guidance on advocacy points to coalitions and to private talks, where it is dangerous to speak in public.',
				grade: 'context',
				sources: ['S35']
			}
		],
		sources: [
			{
				key: 'F1',
				title: 'Solidarity Action Network: the case of Transparency International Cambodia',
				url: 'https://solidarityaction.network/case-study/transparency-international-cambodia/',
				kind: 'case',
				seenOn: '2026-11-21'
			},
			{
				key: 'F2',
				title: 'Documents.pub: report on Cambodia’s obligations, with the NGO law',
				url: 'https://documents.pub/document/ratifications-and-amendments-a-turning-point-for-cambodia-cambodiaas-obligations.html',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'F6',
				title: 'U4: work against corruption by civil society in Cambodia',
				url: 'https://beta.u4.no/publications/non-state-actors-and-anti-corruption-work-in-cambodia-gaps-opportunities-and-synergies',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'GX6',
				title:
					'Brill, African Journal of Legal Studies: article on the civil society law of Ethiopia',
				url: 'https://brill.com/view/journals/ajls/13/1/article-p43_3.xml?language=en',
				kind: 'context',
				seenOn: '2026-11-21'
			},
			{
				key: 'S35',
				title: 'CARE emergency toolkit: judging the risks of advocacy',
				url: 'https://www.careemergencytoolkit.org/topics-issues/2-advocacy/8-criteria-for-deciding-to-engage-in-advocacy/8-2-assessing-risks-of-advocacy/',
				kind: 'context',
				seenOn: '2026-11-21'
			}
		]
	}
});
