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

export const shutdownKit = defineTemplate({
	id: 'shutdown-kit',
	title: 'Kit for an internet shutdown',
	purpose:
		'Keeps people in touch, records what happens and prepares joint words for the day on which the net is cut.',
	forWhom:
		'Organisations in countries where the net is cut at elections, protests or examinations, and their partners abroad.',
	whenToUse:
		'Two months before a date on which a shutdown is likely. Print it: it is needed when nothing loads.',
	minutes: 150,
	cases: ['keepiton'],
	threats: ['DIG-04', 'DIG-05', 'LEG-07', 'DIS-09'],
	shows: [
		told(
			['T1'],
			'The coalition plans by foreseeable risk, such as elections and protests, and finds preparing better than only reacting.',
			'2020-11'
		),
		told(
			['T2'],
			'An incident is checked with measurements of the network, first-hand accounts and what operators say. It is then logged in a shared tracker.'
		),
		told(
			['T3'],
			'Before an election it sends an open letter that asks leaders and operators for particular commitments. No shutdown was reported at the vote in The Gambia in 2021 after such a letter; whether the letter was the reason is not known.',
			'2021'
		),
		told(
			['T4'],
			'Personal stories move people more than rights and costs alone, so it collects them.'
		)
	],
	sections: [
		part({
			id: 'calendar',
			title: 'Dates to expect',
			intro: 'Elections, protests, anniversaries, examinations, court rulings.',
			fields: [
				rows({
					id: 'dates',
					label: 'Calendar',
					help: 'Add what happened on such days before.',
					sensitivity: 'open',
					columns: [
						column('date', 'Date', 'date'),
						column('event', 'Event'),
						column('before', 'What was cut before'),
						pick('likely', 'How likely now', { low: 'Low', medium: 'Medium', high: 'High' })
					]
				})
			]
		}),
		part({
			id: 'reach',
			title: 'Reaching each other',
			intro:
				'Ask a digital helper what is lawful and safe in your country before you choose a tool.',
			fields: [
				rows({
					id: 'channels',
					label: 'Ladder of channels',
					help: 'From the usual one down to meeting. A voice call and a text message can be listened to.',
					sensitivity: 'names',
					columns: [
						column('step', 'If this fails'),
						column('channel', 'Use this'),
						column('who', 'Who is reached'),
						pick('tried', 'Tried', { yes: 'Yes', no: 'No' })
					],
					start: [
						{ step: 'Usual group', tried: 'no' },
						{ step: 'Mobile data is cut', tried: 'no' },
						{ step: 'All data is cut', tried: 'no' },
						{ step: 'Telephones are cut', channel: 'Agreed place and hour', tried: 'no' }
					]
				}),
				line({
					id: 'check-in',
					label: 'Sign of life',
					help: 'Place, hour and what happens when someone does not come.',
					sensitivity: 'names'
				}),
				long({
					id: 'on-paper',
					label: 'What has to be on paper',
					help: 'Lawyer, doctor, bank, partners abroad. Carry only what does no harm when it is found.',
					sensitivity: 'names'
				})
			]
		}),
		part({
			id: 'work',
			title: 'What must go on',
			intro: 'People who depend on you come first.',
			fields: [
				rows({
					id: 'services',
					label: 'Work that cannot wait',
					help: 'Hotlines, cash, medicine, safe houses, pay.',
					columns: [
						column('service', 'Service'),
						column('without-net', 'How it works without the net'),
						column('owner', 'Who', 'role')
					]
				}),
				line({
					id: 'cash',
					label: 'Cash for how many days',
					help: 'Mobile money may stop with the net. Keep to what the law and your rules allow.'
				})
			]
		}),
		part({
			id: 'record',
			title: 'Recording it',
			intro: 'Notes of the day are worth more than memory. Nobody takes a risk for a note.',
			fields: [
				role({
					id: 'recorder',
					label: 'Who records',
					help: 'One function in each place, with a stand-in.'
				}),
				rows({
					id: 'observations',
					label: 'What was seen',
					help: 'What failed, on which operator, from when to when. No names of those who tell you.',
					columns: [
						column('when', 'Day and hour'),
						column('place', 'Place'),
						column('operator', 'Operator'),
						column('what', 'What failed, and what still worked'),
						column('harm', 'What it did to people')
					]
				}),
				choice({
					id: 'verified',
					label: 'Checked how',
					help: 'Two ways are better than one.',
					several: true,
					options: options({
						measurement: 'Measurement of the network',
						accounts: 'Accounts of people on the spot',
						operator: 'Word of an operator or an order'
					})
				})
			]
		}),
		part({
			id: 'voice',
			title: 'Speaking about it',
			intro: 'Partners abroad can speak when you cannot.',
			fields: [
				line({
					id: 'abroad',
					label: 'Partner abroad who raises the alarm',
					help: 'Also after how many hours of silence.',
					sensitivity: 'names'
				}),
				long({
					id: 'letter',
					label: 'Outline of a letter to leaders and operators',
					help: 'Date, what you ask them to promise, and by when. Ask your lawyer before you cite a law.'
				}),
				day({ id: 'sent', label: 'Send by', help: 'Some weeks before the date on the calendar.' }),
				line({
					id: 'drill',
					label: 'Drill',
					help: 'One hour without the net: when, and what you changed after it.'
				})
			]
		})
	],
	cautions: [
		caution(
			'In some countries ways around a block are forbidden or draw attention. Ask your lawyer and a digital helper first.'
		),
		caution(
			'Measuring and filming can be taken for spying. Nobody does it who has not chosen to.',
			'exposure-raises-danger'
		),
		caution('Stories of those who were harmed need their consent.', 'people-not-consented'),
		caution('Arranging testers in the middle of a crisis came too late elsewhere. Do it before.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'T1',
			title: 'Solidarity Action Network: list of cases with a worldwide reach',
			url: 'https://solidarityaction.network/?region=global',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'T2',
			title: 'Access Now: how shutdowns are tracked and checked',
			url: 'https://www.accessnow.org/tracking-internet-shutdowns-methodology-update/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'T3',
			title: 'Access Now (mirror): open letter before the election in The Gambia',
			url: 'https://accessnow.cshp.co/press-release/keepiton-the-gambia-election',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'T4',
			title: 'MobLab: the campaign and the stories of shutdowns',
			url: 'https://mobilisationlab.org/stories/keepiton-campaign-shutdown-stories/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
