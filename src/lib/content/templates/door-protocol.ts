import { judged, nearby, told } from '../cases/define-case';
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

export const doorProtocol = defineTemplate({
	id: 'door-protocol',
	title: 'Protocol for the door: when officers come to the office',
	purpose:
		'Tells everyone, also the person at reception, what to do in the first hour of a visit or a search, calmly and within the law.',
	forWhom:
		'Any organisation with an office. Every member of staff and volunteer should know page one.',
	whenToUse: 'Fill it in with your lawyer now, and rehearse it twice a year.',
	minutes: 120,
	cases: ['actionaid-uganda'],
	threats: ['LEG-04', 'LEG-09', 'DIG-06', 'LEG-05'],
	shows: [
		told(
			['A8', 'A3'],
			'In September 2017 police searched the Kampala office of ActionAid Uganda over two days. More than thirty staff were kept inside; laptops, phones and papers about money were taken.',
			'2017-09-20'
		),
		told(
			['A5'],
			'The country director said later that the office was prepared. He advised to brief all staff on whom to warn and on what may be told to officers.',
			'2017'
		),
		told(
			['A8'],
			'Straight after the search all staff met to plan work without devices.',
			'2017-09'
		),
		nearby(
			['A17'],
			'A guide of a law firm says: look at the warrant, list officers and what is taken, obstruct nothing, delete nothing.'
		),
		judged(
			'What is lawful at the door differs from country to country. Your lawyer goes through every line.'
		)
	],
	sections: [
		part({
			id: 'page-one',
			title: 'Page one: at the door',
			intro: 'Print it and keep it at reception.',
			lines: [
				'Stay calm and polite. Nobody touches, blocks or argues.',
				'Ask who they are, from which office, and whether there is a warrant. Note badges or names as far as they let you.',
				'Call the person in charge and the lawyer. Ask whether they will wait for the lawyer; if not, do not obstruct.',
				'Read the warrant: who issued it, which address, which scope, which date. Ask for a copy.',
				'Say that you do not consent to anything that goes further than the warrant. Say it once, and do not resist.',
				'Never delete, hide, shred or destroy anything. Never lie.',
				'Look on, and write down who goes where and takes what. Film only if your lawyer said that it is lawful and safe.',
				'Ask for a list of what is taken, and for a copy. Read before you sign.'
			],
			fields: [
				line({
					id: 'lawyer',
					label: 'Lawyer, day and night',
					help: 'Name of the firm and two numbers. Also a second lawyer.',
					sensitivity: 'names'
				}),
				role({
					id: 'in-charge',
					label: 'Who is in charge',
					help: 'The function, and who comes next when that person is away or held.'
				}),
				line({
					id: 'alarm',
					label: 'How the alarm goes out',
					help: 'One message to one group outside the office, agreed beforehand.',
					sensitivity: 'names'
				})
			]
		}),
		part({
			id: 'questions',
			title: 'Questions by officers',
			intro: 'Your lawyer fills in what the law says. Everyone learns the same words.',
			fields: [
				long({
					id: 'what-to-say',
					label: 'What anyone may say',
					help: 'For example name and function, and that the lawyer is coming.'
				}),
				long({
					id: 'duties',
					label: 'What the law obliges us to give or answer',
					help: 'Your lawyer writes this. Also what it says about passwords and telephones.'
				}),
				long({
					id: 'rights',
					label: 'What anyone may refuse politely',
					help: 'Your lawyer writes this, with the words to use.'
				})
			]
		}),
		part({
			id: 'people',
			title: 'People first',
			intro: 'Visitors and those with most to lose need a plan of their own.',
			fields: [
				rows({
					id: 'at-risk',
					label: 'Who needs special care',
					help: 'Functions or codes, never names: visitors, people whom you serve, staff with health needs, staff without papers.',
					sensitivity: 'secret',
					columns: [
						column('who', 'Who'),
						column('need', 'What they need'),
						column('helper', 'Who stays with them', 'role')
					]
				}),
				line({
					id: 'meeting',
					label: 'Where you meet when nobody can go in',
					help: 'A place that everybody finds without a phone, and that is no home.'
				}),
				line({
					id: 'count',
					label: 'How you make sure that nobody is missing',
					help: 'A roll of functions outside the office, and who checks it.'
				}),
				long({
					id: 'families',
					label: 'Who tells families, and what',
					help: 'Only facts. One person calls.'
				})
			]
		}),
		part({
			id: 'log',
			title: 'Notes of the visit',
			intro: 'Write as it happens, or in the hour after.',
			fields: [
				rows({
					id: 'visit-log',
					label: 'Minute by minute',
					help: 'Facts without opinion. The lawyer receives the first copy.',
					sensitivity: 'names',
					columns: [
						column('hour', 'Hour'),
						column('officer', 'Officer: office, badge'),
						column('room', 'Room'),
						column('what', 'What was said, done or taken'),
						pick('listed', 'On their list', { yes: 'Yes', no: 'No' })
					]
				})
			]
		}),
		part({
			id: 'after',
			title: 'When they have gone',
			intro: 'The same day.',
			fields: [
				rows({
					id: 'same-day',
					label: 'Same day',
					help: 'Put a function beside each line.',
					columns: [
						column('step', 'Step'),
						column('owner', 'Who', 'role'),
						column('done', 'Done at')
					],
					start: [
						{ step: 'Make sure that everyone is safe and accounted for' },
						{ step: 'Bring notes and the list of things taken to the lawyer' },
						{
							step: 'Treat seized devices as open to others: change access from a clean device, once the lawyer agrees'
						},
						{ step: 'Warn people whose data were on them, in a way that does not endanger them' },
						{ step: 'Meet all staff: what happened, how we work tomorrow, who needs rest' },
						{ step: 'Tell the board, donors and allies in agreed words' }
					]
				}),
				day({
					id: 'rehearsed',
					label: 'Last rehearsed on',
					help: 'Twice a year, also with new staff.'
				})
			]
		})
	],
	cautions: [
		caution(
			'This is not legal advice. A wrong sentence at the door can harm people; your lawyer reads it all before it is printed.'
		),
		caution(
			'Obstructing a lawful search or destroying evidence is an offence in most places and endangers everyone.'
		),
		caution(
			'People who say that they are officers may not be. Settle with your lawyer how to check it, and never stand in the way of anyone who is armed.'
		),
		caution('Filming can lead to violence. People come before pictures.', 'exposure-raises-danger')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'A3',
			title: 'ActionAid Uganda: review one year after the raid, September 2018',
			url: 'http://www.actionaid.org/uganda/2018/09/one-year-later-police-yet-release-investigation-report-actionaid',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A5',
			title: 'Devex: advice on office raids from an interview with the country director, 2017',
			url: 'https://www.devex.com/news/ngos-here-s-how-to-prep-for-and-respond-to-office-raids-91482',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A8',
			title: 'AllAfrica: report on the search of the office, 22 September 2017',
			url: 'https://allafrica.com/stories/201709220067.html',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'A17',
			title: 'Clayton Utz: a law firm’s guide to conduct during a search (Australia)',
			url: 'https://claytonutz.com/dawnraid/during-raid?raid=accc',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
