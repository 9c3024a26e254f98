import { judged, told } from '../cases/define-case';
import {
	caution,
	column,
	day,
	defineTemplate,
	line,
	long,
	part,
	pick,
	role,
	rows
} from './define-template';

export const countryCoordinationCall = defineTemplate({
	id: 'country-coordination-call',
	title: 'Agenda for a country coordination call',
	purpose:
		'One hour in which organisations that watch the same country learn what each knows, what each plans and what nobody does yet.',
	forWhom:
		'International and national organisations, networks and funders that work on one country.',
	whenToUse:
		'When a bill, an arrest, a shutdown or a smear strikes, and again on the triggers that you agree on.',
	minutes: 60,
	cases: ['vuka'],
	threats: ['LEG-01', 'LEG-03', 'LEG-05', 'LEG-07', 'DIG-04', 'DIS-01', 'SEC-01'],
	shows: [
		told(
			['V2'],
			'The coalition holds calls on one country, and a coordinator who is no rival of any member puts together what was said and points to gaps.'
		),
		told(
			['V4'],
			'Its secure platform has rooms for drafting together during an incident, and rooms where contacts to diplomats, the United Nations and governments are pooled.'
		),
		told(
			['V1'],
			'Among the results it names easier access to international bodies and members who began to work together by themselves.',
			'2020-04-22'
		),
		judged(
			'How often the calls ran, in which countries and who chaired them could not be read. The agenda below is ours.'
		)
	],
	sections: [
		part({
			id: 'before',
			title: 'Before the call',
			intro: 'The coordinator settles these points with the national organisations first.',
			fields: [
				line({ id: 'country', label: 'Country', help: 'One country for each call.' }),
				long({
					id: 'occasion',
					label: 'Why now',
					help: 'What happened or is about to, in three lines. Leave out names of people at risk.'
				}),
				role({
					id: 'coordinator',
					label: 'Coordinator',
					help: 'Someone neutral, who does not compete with those on the call.'
				}),
				day({
					id: 'call-day',
					label: 'Day of the call',
					help: 'Choose an hour that suits the country.'
				}),
				line({
					id: 'channel',
					label: 'Secure channel, and a second one',
					help: 'Which service, and what you do if it fails. Send the link to each person, not to a list.',
					sensitivity: 'names'
				}),
				rows({
					id: 'invited',
					label: 'Who is invited',
					help: 'Functions and organisations. Ask national groups whom they want in the room.',
					sensitivity: 'names',
					columns: [
						column('organisation', 'Organisation'),
						column('function', 'Function', 'role'),
						pick('agreed', 'National groups agree', { yes: 'Yes', no: 'No', asked: 'Asked' })
					]
				})
			]
		}),
		part({
			id: 'rules',
			title: 'Rules of the call',
			intro: 'The coordinator reads them out.',
			lines: [
				'We do not record. One person takes notes without names.',
				'National voices speak first and say what would hurt them.',
				'What is said here goes no further unless the speaker agrees.',
				'Nobody speaks in public for those in the country without their yes.'
			]
		}),
		part({
			id: 'agenda',
			title: 'Agenda',
			intro: 'Minutes are a proposal for one hour.',
			fields: [
				rows({
					id: 'running-order',
					label: 'Running order',
					help: 'Change the minutes. Keep national voices first and the tasks last.',
					columns: [
						column('minutes', 'Minutes'),
						column('item', 'Item'),
						column('lead', 'Led by', 'role')
					],
					start: [
						{ minutes: '5', item: 'Rules, and who is here', lead: 'Coordinator' },
						{
							minutes: '15',
							item: 'What happened, and what would help or harm',
							lead: 'National organisations'
						},
						{ minutes: '10', item: 'What others know', lead: 'All' },
						{ minutes: '10', item: 'What each plans and can offer', lead: 'All' },
						{ minutes: '10', item: 'What overlaps and what nobody does', lead: 'Coordinator' },
						{ minutes: '10', item: 'Tasks, next call, words for outside', lead: 'Coordinator' }
					]
				})
			]
		}),
		part({
			id: 'picture',
			title: 'The common picture',
			intro: 'Fill it in during the call and read it back at the end.',
			fields: [
				rows({
					id: 'offers',
					label: 'Who knows, plans and offers what',
					help: 'One line for each organisation. Say whether it may be seen in public.',
					sensitivity: 'names',
					columns: [
						column('organisation', 'Organisation'),
						column('knows', 'Knows'),
						column('plans', 'Plans'),
						column('offers', 'Can offer'),
						pick('visible', 'Visible', { public: 'In public', quiet: 'Quietly' })
					]
				}),
				long({
					id: 'gaps',
					label: 'What nobody does yet',
					help: 'Think of law, care for people, money, digital help, diplomats and the press.'
				}),
				long({
					id: 'red-lines',
					label: 'What must not be done or said',
					help: 'In the words of those in the country.',
					sensitivity: 'names'
				})
			]
		}),
		part({
			id: 'after',
			title: 'After the call',
			intro: 'Send notes by the secure channel within a day.',
			fields: [
				rows({
					id: 'tasks',
					label: 'Tasks',
					help: 'A task without a day and a function is a wish.',
					columns: [
						column('task', 'Task'),
						column('owner', 'Who', 'role'),
						column('due', 'By', 'date'),
						column('done-when', 'Done when')
					]
				}),
				long({
					id: 'next-call',
					label: 'What brings us together again',
					help: 'Events that trigger a call, such as a reading in parliament or a hearing, and a date in any case.'
				}),
				line({
					id: 'notes-kept',
					label: 'Where the notes are and when they are removed',
					help: 'A few people, one place, an agreed day. Ask your lawyer before you remove anything while a case or a search is on.',
					sensitivity: 'names'
				})
			]
		})
	],
	cautions: [
		caution(
			'A list of those invited is dangerous in the wrong hands. Send no list round.',
			'exposure-raises-danger'
		),
		caution(
			'Statements from abroad can harm people in the country. Wait for their yes.',
			'people-not-consented'
		),
		caution(
			'Calls without offers or money tire people. End each with at least one thing that someone will do.'
		)
	],
	asksLawyer: false,
	sources: [
		{
			key: 'V1',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/vuka-building-an-international-coalition-to-coordinate-and-enable-civil-societys-response-to-closing-space/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'V2',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/vuka',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'V4',
			title: 'Vuka coalition: page on its tools and methods',
			url: 'https://www.vukacoalition.org/ToolsAndMethodologies/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
