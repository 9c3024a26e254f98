import { nearby, told } from '../cases/define-case';
import {
	caution,
	choice,
	column,
	day,
	defineTemplate,
	line,
	long,
	options,
	part,
	role,
	rows
} from './define-template';

export const decisionCharter = defineTemplate({
	id: 'decision-charter',
	title: 'Charter for deciding together',
	purpose: 'Two pages on who belongs, how you decide, who speaks and what each gives.',
	forWhom: 'Coalitions and networks, registered or not.',
	whenToUse: 'At the first meeting on strategy, and once a year.',
	minutes: 180,
	cases: ['civilisation-hungary'],
	threats: ['LEG-01', 'LEG-02', 'DIS-01', 'REP-07', 'REP-09'],
	shows: [
		told(
			['C4'],
			'In summer 2017 the Hungarian coalition agreed basic rules at a first strategy meeting. It was not registered.',
			'2017'
		),
		told(['C2'], 'Each member has one vote and decisions follow rules that were agreed.'),
		nearby(
			['C19'],
			'The lessons for coalitions add that each gives what it is able to give.',
			'2020-06-09'
		),
		told(
			['C1', 'C2'],
			'It worked well under attack. When attacks paused in 2019, energy fell.',
			'2019'
		)
	],
	sections: [
		part({
			id: 'purpose',
			title: 'Why we are together',
			intro: 'One line, and where it ends.',
			fields: [
				long({
					id: 'line',
					label: 'Our purpose in one line',
					help: 'Something you are for, and not only against.',
					sensitivity: 'open'
				}),
				long({
					id: 'outside',
					label: 'What we leave to others',
					help: 'Say it, so that nobody waits for it.'
				}),
				long({
					id: 'values',
					label: 'Values that we share',
					help: 'Three to five.',
					sensitivity: 'open'
				})
			]
		}),
		part({
			id: 'members',
			title: 'Who belongs',
			intro: 'Leave this out of papers that travel where membership is dangerous.',
			fields: [
				long({
					id: 'joining',
					label: 'Who may join, and who says yes',
					help: 'A condition that anyone could check.'
				}),
				long({
					id: 'leaving',
					label: 'How a member leaves or is asked to leave',
					help: 'Quietly, with what it may keep and say.'
				}),
				rows({
					id: 'gives',
					label: 'What each gives',
					help: 'Money, hours, rooms, skill; each as it is able to.',
					sensitivity: 'names',
					columns: [
						column('member', 'Member'),
						column('gives', 'Gives'),
						column('until', 'Until', 'date')
					]
				})
			]
		}),
		part({
			id: 'deciding',
			title: 'How we decide',
			intro: 'From heavy to light. Change the table until everyone can live with it.',
			fields: [
				rows({
					id: 'ladder',
					label: 'Ladder of decisions',
					help: 'Silence counts as yes only where it says so here.',
					columns: [
						column('decision', 'Decision'),
						column('who', 'Who decides'),
						column('how', 'How'),
						column('hours', 'Within')
					],
					start: [
						{
							decision: 'Purpose, this charter, new members',
							who: 'All members',
							how: 'Consensus; if not, two thirds at the next meeting',
							hours: '4 weeks'
						},
						{
							decision: 'Plan and budget of the year',
							who: 'All members',
							how: 'One vote each',
							hours: '4 weeks'
						},
						{
							decision: 'Positions on a law or an event',
							who: 'All members',
							how: 'No objection',
							hours: '3 days'
						},
						{
							decision: 'Urgent statement within an agreed position',
							who: 'Three named functions',
							how: 'Two of three say yes',
							hours: '2 hours'
						},
						{
							decision: 'Everyday matters',
							who: 'Coordinator',
							how: 'Alone, and tells the others',
							hours: 'At once'
						}
					]
				}),
				choice({
					id: 'veto',
					label: 'May a member stop a joint act?',
					help: 'A member that would be endangered should be able to.',
					options: options({
						safety: 'Yes, if it says that its people are in danger; no proof is asked',
						always: 'Yes, always',
						never: 'No, but it may stay out'
					})
				}),
				long({
					id: 'apart',
					label: 'When members act apart',
					help: 'What they tell the others beforehand.'
				})
			]
		}),
		part({
			id: 'speaking',
			title: 'Who speaks',
			intro: 'One voice or many: both work, if everyone knows which.',
			fields: [
				choice({
					id: 'voice',
					label: 'We speak with',
					help: 'In a closed space: what we all say when asked.',
					options: options({
						one: 'One voice',
						many: 'Many voices, one line',
						none: 'No public voice'
					})
				}),
				rows({
					id: 'speakers',
					label: 'Speakers',
					help: 'Functions, and on what.',
					columns: [
						column('topic', 'On what'),
						column('speaker', 'Who', 'role'),
						column('stand-in', 'Stand-in', 'role')
					]
				}),
				long({
					id: 'name',
					label: 'Use of name and logo',
					help: 'When shown, when not, and who may say no.'
				})
			]
		}),
		part({
			id: 'safety',
			title: 'Safety, quarrels and leaders',
			intro: 'The part that is missed when it is needed.',
			fields: [
				long({
					id: 'confidence',
					label: 'What stays in the room',
					help: 'Channels you use, what is never written down, who is told of an incident.'
				}),
				rows({
					id: 'conflict',
					label: 'If we quarrel',
					help: 'From a talk between two to someone from outside.',
					columns: [
						column('step', 'Step'),
						column('who', 'Who helps', 'role'),
						column('days', 'Within days')
					],
					start: [
						{ step: 'The two talk', days: '7' },
						{ step: 'A third member joins', days: '14' },
						{ step: 'Someone from outside listens', days: '30' }
					]
				}),
				long({
					id: 'second-role',
					label: 'Leaders with a second role',
					help: 'What happens when someone runs for office or has an interest in a decision.'
				})
			]
		}),
		part({
			id: 'lasting',
			title: 'Lasting',
			intro: 'Think of quiet times while everyone still comes.',
			fields: [
				role({
					id: 'coordinator',
					label: 'Coordinator',
					help: 'Hours a week, who pays, who steps in.'
				}),
				line({
					id: 'host',
					label: 'Host, and a second host',
					help: 'What each may sign. Ask your lawyer what a host answers for.'
				}),
				long({
					id: 'quiet',
					label: 'What we do when nobody attacks',
					help: 'One theme, one drill, one date.'
				}),
				day({
					id: 'agreed',
					label: 'Agreed on',
					help: 'By consensus of those present. Functions suffice.'
				}),
				day({ id: 'review', label: 'Looked at again on', help: 'Within twelve months.' })
			]
		})
	],
	cautions: [
		caution(
			'A paper with members on it is dangerous where membership can be punished. Keep the list apart or have none.',
			'exposure-raises-danger'
		),
		caution(
			'In some countries groups without registration are forbidden. Ask your lawyer before you sign anything.',
			'no-legal-status'
		),
		caution('One vote each needs more than paper: large members have to accept being outvoted.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'C1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/category/news/page/5/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C2',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/civilisation/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C4',
			title: 'Civic Space Watch: interview with a leader of the coalition, summer 2021',
			url: 'https://civicspacewatch.eu/the-power-of-coalitions/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'C19',
			title:
				'International Civil Society Centre: key learnings for civil society coalitions, June 2020',
			url: 'https://icscentre.org/2020/06/09/solidarity-in-times-of-scrutiny-key-learnings-for-civil-society-coalitions/',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
