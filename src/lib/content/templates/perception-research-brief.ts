import { told } from '../cases/define-case';
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
	pick,
	role,
	rows
} from './define-template';

export const perceptionResearchBrief = defineTemplate({
	id: 'perception-research-brief',
	title: 'Brief for asking people how they see civil society',
	purpose:
		'Says what you want to learn from people outside the sector, how you ask, and what you will change because of it.',
	forWhom: 'Coalitions and umbrella bodies, with a research partner or with their own volunteers.',
	whenToUse: 'Before a campaign about your good name, and again a year later.',
	minutes: 120,
	cases: ['it-works-poland'],
	threats: ['DIS-01', 'REP-09', 'DIS-06', 'REP-06'],
	shows: [
		told(
			['I1'],
			'Before their campaign in Poland, organisations held focus groups in villages and cities. The usual words of the sector, such as NGO, meant little to people.'
		),
		told(
			['I2'],
			'They agreed on two audiences: the sector itself and the public. More than twenty organisations paid into the first budget, and professionals helped for little or nothing.'
		),
		told(
			['I3'],
			'By December 2019 the campaign had reached over two million people online.',
			'2019-12'
		),
		told(
			['I4'],
			'Many people still took civil society for charity and did not see what else it is worth.',
			'2021-07-15'
		)
	],
	sections: [
		part({
			id: 'question',
			title: 'What we want to learn',
			intro: 'Three questions at most. Ask only what you would act on.',
			fields: [
				rows({
					id: 'questions',
					label: 'Questions',
					help: 'Beside each, write what you would change if the answer is yes, and if it is no.',
					columns: [
						column('question', 'Question'),
						column('if-yes', 'If yes, we change'),
						column('if-no', 'If no, we change')
					],
					start: [
						{ question: 'Which words do people use for what we do?' },
						{ question: 'Whom do they know who was helped?' },
						{ question: 'What do they doubt about us?' }
					]
				}),
				long({
					id: 'belief',
					label: 'What we believe now',
					help: 'Write it down before you ask, so that you can be surprised.'
				})
			]
		}),
		part({
			id: 'people',
			title: 'Whom we ask',
			intro: 'Not your supporters. Think of places outside the capital.',
			fields: [
				rows({
					id: 'groups',
					label: 'Groups',
					help: 'Six to eight people in each conversation are plenty.',
					columns: [
						column('who', 'Who'),
						column('place', 'Place'),
						column('number', 'How many'),
						column('found', 'How they are found')
					]
				}),
				choice({
					id: 'method',
					label: 'How',
					help: 'Conversations show words and reasons. A survey shows how many.',
					several: true,
					options: options({
						groups: 'Conversations in groups',
						single: 'Single conversations',
						survey: 'Survey',
						existing: 'Surveys that already exist'
					})
				}),
				line({
					id: 'neutral',
					label: 'Who asks',
					help: 'Someone who is not from your organisation. People are polite to their hosts.'
				})
			]
		}),
		part({
			id: 'care',
			title: 'Care for those who answer',
			intro: 'Read out before each conversation.',
			lines: [
				'Taking part is free, and you can stop at any time.',
				'We do not note your name. We write down words and not who said them.',
				'There are no right answers. Doubts help us most.'
			],
			fields: [
				long({
					id: 'data',
					label: 'What is kept, where and until when',
					help: 'Ask your lawyer about data protection. Recordings only with consent.'
				}),
				choice({
					id: 'safe',
					label: 'Is it safe to ask and to answer?',
					help: 'If you are not sure, use surveys that exist already.',
					options: options({ yes: 'Yes', unsure: 'Not sure', no: 'No' })
				})
			]
		}),
		part({
			id: 'means',
			title: 'Means',
			intro: 'Small contributions from many make it everyone’s.',
			fields: [
				rows({
					id: 'budget',
					label: 'Who gives what',
					help: 'Money, rooms, hours, skill.',
					columns: [
						column('who', 'Who'),
						column('gives', 'Gives'),
						pick('state', 'State', { asked: 'Asked', promised: 'Promised', given: 'Given' })
					]
				}),
				day({
					id: 'report-day',
					label: 'Answers by',
					help: 'Leave a month before the campaign begins.'
				}),
				role({ id: 'lead', label: 'Who leads', help: 'And who writes up what was heard.' })
			]
		}),
		part({
			id: 'use',
			title: 'What we do with it',
			intro: 'Without this part the rest is only a file.',
			fields: [
				rows({
					id: 'words',
					label: 'Words',
					help: 'Left what we say, right what people understand.',
					columns: [
						column('ours', 'Our word'),
						column('theirs', 'Their word'),
						column('use', 'We will say')
					]
				}),
				long({ id: 'conclusions', label: 'Three conclusions', help: 'One may be uncomfortable.' }),
				line({
					id: 'again',
					label: 'When we ask again',
					help: 'The same questions, so that you can compare.'
				})
			]
		})
	],
	cautions: [
		caution(
			'In a closed space asking people what they think can endanger them and those who ask. Use what exists already.',
			'exposure-raises-danger'
		),
		caution('A few conversations show words and not shares. Do not turn them into percentages.'),
		caution('Reach is not trust. Ask again before you say that something changed.')
	],
	asksLawyer: false,
	sources: [
		{
			key: 'I1',
			title: 'Batory Foundation: page with news on the campaign',
			url: 'https://www.batory.org.pl/en/category/society/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I2',
			title: 'Civic Pride: page on successful initiatives',
			url: 'http://civicpride.megacampaign.eu/index.php/successful-initiatives/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I3',
			title: 'Civitates: meeting of coalitions, December 2019',
			url: 'https://civitates-eu.org/2019/12/11/strenghtening-relations-across-the-coalitions/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'I4',
			title: 'Civitates: lessons from Poland, July 2021',
			url: 'https://civitates-eu.org/2021/07/15/the-future-depends-on-all-of-us-collective-action-and-lessons-from-poland/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
