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
	pick,
	role,
	rows
} from './define-template';

export const slappReadinessPledge = defineTemplate({
	id: 'slapp-readiness-pledge',
	title: 'Readiness for a lawsuit meant to silence, and a pledge to defend each other',
	purpose:
		'A check of what is ready before a suit comes, and a promise between organisations to stand by the one that is sued.',
	forWhom: 'Watchdogs and campaigners who name companies or powerful people, and their allies.',
	whenToUse: 'Before a report that names someone is published, and once a year.',
	minutes: 180,
	cases: ['greenpeace-slapp'],
	threats: ['LEG-06', 'FIN-08', 'REP-02'],
	shows: [
		told(
			['G1'],
			'After a first large suit Greenpeace International wrote a strategy that goes further than lawyers. It made it with the national office concerned and went to other organisations early.'
		),
		told(
			['G4'],
			'Members of a task force promised that a suit against one is the business of all.',
			'2018-08-30'
		),
		told(['G3'], 'A year later the task force had twenty-five organisations.', '2019-09-26'),
		nearby(
			['G8', 'G14'],
			'A suit that a federal court had dismissed came back in a state court. There a judgment over about 345 million dollars became final on 27 February 2026; Greenpeace announced further steps.',
			'2026-02-27'
		)
	],
	sections: [
		part({
			id: 'readiness',
			title: 'Are we ready?',
			intro: 'Answer for your own organisation. Ask your lawyer which of it fits your law.',
			fields: [
				rows({
					id: 'checks',
					label: 'Checks',
					help: 'Add your own. A check is in place when someone could show it to a stranger.',
					columns: [
						column('check', 'Check'),
						pick('state', 'State', { no: 'No', started: 'Started', 'in-place': 'In place' }),
						column('owner', 'Who', 'role'),
						column('due', 'By', 'date')
					],
					start: [
						{
							check:
								'Each claim in a report has a document behind it, and a second person has checked it',
							state: 'no'
						},
						{
							check: 'Those who are named were asked for their view before publication',
							state: 'no'
						},
						{ check: 'A lawyer reads texts that name people or companies', state: 'no' },
						{
							check: 'Insurance was read: does it pay for defending a claim of this kind?',
							state: 'no'
						},
						{ check: 'We know whether the one we name tends to sue', state: 'no' },
						{ check: 'A lawyer for such suits has been spoken to', state: 'no' },
						{ check: 'Money for a first answer to a court is set aside', state: 'no' },
						{ check: 'We know where documents are kept and how long', state: 'no' }
					]
				}),
				long({
					id: 'worst-case',
					label: 'If it takes five years',
					help: 'What would it cost in money, time and nerves, and what would we stop doing?'
				})
			]
		}),
		part({
			id: 'first-days',
			title: 'The first days after a threat or a suit',
			intro: 'Keep this page where it is found in a hurry.',
			fields: [
				role({ id: 'case-lead', label: 'Who leads', help: 'One function, and who stands in.' }),
				line({
					id: 'lawyer',
					label: 'Lawyer to call',
					help: 'Firm and number. Until the lawyer says otherwise, nothing is deleted or changed.',
					sensitivity: 'names'
				}),
				long({
					id: 'public-line',
					label: 'What we say in public',
					help: 'Two sentences: what the suit is for, and your message as before. The lawyer reads it first.'
				}),
				choice({
					id: 'decides-settlement',
					label: 'Who decides about settling',
					help: 'Decide it now. A settlement can bind what you may say for ever.',
					options: options({ board: 'The board', director: 'The director', both: 'Both together' })
				})
			]
		}),
		part({
			id: 'pledge',
			title: 'Pledge to defend each other',
			intro:
				'An outline to talk about. It is a promise between partners and not a contract; ask a lawyer before anyone signs.',
			lines: [
				'If one of us is sued for speaking on a matter of public interest, the others treat it as their own concern.',
				'We give what we offered below, as far as we are able and the lawyers see no harm in it.',
				'The one that is sued decides on its defence. The others do not speak about the case in its name.',
				'We keep repeating what the suit is meant to silence, once each of us has checked the facts itself.',
				'Anyone may leave. We then say so to each other before we say it to others.'
			],
			fields: [
				rows({
					id: 'offers',
					label: 'What each of us offers',
					help: 'Small and certain is better than large and vague.',
					columns: [
						column('organisation', 'Organisation'),
						column('offer', 'Offers, such as a statement, hours, rooms, money, a lawyer'),
						column('within', 'Within how many hours'),
						pick('visible', 'Visible', { public: 'In public', quiet: 'Quietly' })
					]
				}),
				long({
					id: 'covers',
					label: 'What the pledge covers and what it does not',
					help: 'For example only suits over speech; not quarrels over work contracts or money.'
				}),
				line({
					id: 'trigger',
					label: 'How it is set off',
					help: 'Who calls whom, by which channel.',
					sensitivity: 'names'
				}),
				day({ id: 'review', label: 'Day of review', help: 'Within a year.' })
			]
		})
	],
	cautions: [
		caution(
			'A pledge makes no suit go away. It helps against being alone; cost and danger remain.'
		),
		caution(
			'Allies who repeat a claim may be sued too. Each one has to check it and ask its own lawyer.',
			'exposure-raises-danger'
		),
		caution(
			'Where courts are not independent, think first of the safety of people and of what can be published from elsewhere.',
			'courts-not-usable'
		),
		caution(
			'Never delete or change documents once a suit is in the air. It can be an offence, and it harms your case.'
		)
	],
	asksLawyer: true,
	sources: [
		{
			key: 'G1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/greenpeace-international-developing-resilience-to-strategic-lawsuits-against-public-participation-suits-through-joint-action/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G3',
			title: 'Protect the Protest: news on its first anniversary, September 2019',
			url: 'https://protecttheprotest.org/2019/09/26/the-first-anniversary-of-the-protect-the-protest-task-force-launch/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G4',
			title: 'Protect the Protest: announcement of the task force, August 2018',
			url: 'https://protecttheprotest.org/2018/08/30/protect-the-protest-task-force-launches/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'G8',
			title: 'Western Wire: report on the move of the suit to a state court',
			url: 'https://www.westernwire.net/dakota-access-pipeline-builder-shifts-greenpeace-lawsuit-to-north-dakota-courts/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'G14',
			title: 'BOE Report: report on the final judgment, 27 February 2026',
			url: 'https://boereport.com/2026/02/27/north-dakota-judge-finalizes-345-million-judgment-against-greenpeace-in-pipeline-case/',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
