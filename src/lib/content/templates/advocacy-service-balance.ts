import { judged, nearby, told } from '../cases/define-case';
import {
	caution,
	choice,
	column,
	day,
	defineTemplate,
	long,
	options,
	part,
	pick,
	role,
	rows
} from './define-template';

export const advocacyServiceBalance = defineTemplate({
	id: 'advocacy-service-balance',
	title: 'Balance sheet of advocacy and service',
	purpose:
		'Makes visible how much you criticise, how much you help, how close you are to the state, and what you leave unsaid.',
	forWhom:
		'National watchdogs and service organisations that have to stay registered and keep access.',
	whenToUse: 'Once a year, and before and after each sensitive publication.',
	minutes: 120,
	cases: ['ti-cambodia'],
	threats: ['LEG-03', 'LEG-09', 'REP-04', 'REP-08', 'FIN-04'],
	shows: [
		told(
			['F1'],
			'Transparency International Cambodia mixes advocacy with practical work that makes public services better, and works with all sides.'
		),
		told(
			['F1'],
			'Each report on corruption strains its ties with the state; how openly it criticises is weighed anew for each piece of work.'
		),
		nearby(
			['F3', 'F4'],
			'In 2017 two election monitors were told to stop because they were not neutral.',
			'2017'
		),
		judged('The purpose of the balance is known. How well it worked could not be read.')
	],
	sections: [
		part({
			id: 'mix',
			title: 'Where we stand',
			intro: 'Look at the last twelve months. Estimates will do.',
			fields: [
				rows({
					id: 'strands',
					label: 'Our work',
					help: 'One line for each strand. Shares should add up to about a hundred.',
					columns: [
						column('strand', 'Strand'),
						pick('kind', 'Kind', { advocacy: 'Advocacy', service: 'Service', both: 'Both' }),
						column('share', 'Share of hours, per cent'),
						column('funder', 'Who pays'),
						pick('state', 'The state sees it as', {
							help: 'Help',
							neutral: 'Neutral',
							threat: 'A threat',
							unknown: 'Not known'
						})
					]
				}),
				choice({
					id: 'drift',
					label: 'Compared with a year ago',
					help: 'Drift is small in any single month.',
					options: options({
						quieter: 'We have become quieter',
						same: 'About the same',
						louder: 'We have become louder'
					})
				}),
				long({ id: 'drift-why', label: 'Why', help: 'A choice, a fear, a donor, a law?' })
			]
		}),
		part({
			id: 'sides',
			title: 'All sides',
			intro: 'Being seen as neutral means being seen with more than one side.',
			fields: [
				rows({
					id: 'contacts',
					label: 'Contacts',
					help: 'Offices and groups, not people.',
					columns: [
						column('side', 'Office, party, business, community'),
						pick('closeness', 'Now', {
							none: 'No contact',
							measured: 'Workable',
							close: 'Too close'
						}),
						column('wish', 'What we want'),
						column('owner', 'Who', 'role')
					]
				})
			]
		}),
		part({
			id: 'red-lines',
			title: 'Red lines',
			intro: 'Written by the board, so that no single person has to hold them alone.',
			fields: [
				rows({
					id: 'lines',
					label: 'What we will not do for access',
					help: 'For example show findings for approval, take money for silence, share names.',
					columns: [
						column('line', 'Red line'),
						column('if-asked', 'What we say when asked'),
						column('decides', 'Who decides', 'role')
					]
				})
			]
		}),
		part({
			id: 'release',
			title: 'Before a sensitive publication',
			intro: 'One sheet for each.',
			fields: [
				long({
					id: 'what',
					label: 'What we want to publish, and for whom',
					help: 'Also who could be recognised in it. A lawyer reads what names someone.'
				}),
				rows({
					id: 'weighing',
					label: 'Weighing',
					help: 'Think of people first, the organisation second. Groups, not names.',
					sensitivity: 'names',
					columns: [
						column('who', 'Who'),
						column('gain', 'Gains if we speak'),
						column('loss', 'Loses if we speak'),
						column('silence', 'Loses if we stay silent')
					],
					start: [
						{ who: 'Those whom it is about' },
						{ who: 'Our sources and staff' },
						{ who: 'People who use our services' },
						{ who: 'The organisation' }
					]
				}),
				choice({
					id: 'form',
					label: 'Form',
					help: 'The loudest form is not always the strongest.',
					options: options({
						public: 'In public, with press',
						report: 'Report without press',
						private: 'In private to the office concerned',
						others: 'By way of a coalition or a partner abroad',
						wait: 'Wait, with a date'
					})
				}),
				long({
					id: 'solution',
					label: 'What we offer with the criticism',
					help: 'One practical thing that would make it better.'
				}),
				long({
					id: 'unsaid',
					label: 'What we leave unsaid, and why',
					help: 'Write it down, so that you can see it in a year.',
					sensitivity: 'secret'
				})
			]
		}),
		part({
			id: 'review',
			title: 'Afterwards',
			intro: 'Two weeks after each publication.',
			fields: [
				long({
					id: 'effects',
					label: 'What happened to people, access and the issue',
					help: 'Facts first.'
				}),
				role({
					id: 'keeper',
					label: 'Who keeps this sheet',
					help: 'A small circle. It says where you are weak.'
				}),
				day({ id: 'next', label: 'Next look at the balance', help: 'Within a year.' })
			]
		})
	],
	cautions: [
		caution(
			'Closeness to the state can become capture, and can hurt those who trust you with their stories.'
		),
		caution(
			'Where any contact with the state endangers people, this balance does not fit.',
			'exposure-raises-danger'
		),
		caution('A sheet on what is left unsaid is sensitive. Keep it where few can open it.')
	],
	asksLawyer: false,
	sources: [
		{
			key: 'F1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/transparency-international-cambodia/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'F3',
			title: 'VOA Cambodia: report on the warning to election monitors, 2017',
			url: 'https://voacambodia.com/a/election-monitors-issued-warning-over-critical-report/3931056.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'F4',
			title: 'The Voting News: Human Rights Watch on the ban on election monitors',
			url: 'https://thevotingnews.com/cambodia-revoke-ban-on-election-monitors-human-rights-watch',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
