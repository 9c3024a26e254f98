import { judged, nearby, told } from '../cases/define-case';
import {
	caution,
	choice,
	column,
	defineTemplate,
	line,
	long,
	options,
	part,
	pick,
	role,
	rows
} from './define-template';

const seen = <T extends object>(fact: T) => ({ ...fact, checkedOn: '2026-11-22' });

export const unMechanismChooser = defineTemplate({
	id: 'un-mechanism-chooser',
	title: 'Choosing a United Nations human rights body',
	purpose:
		'Helps you to decide whether to go to a United Nations body, to which one, in whose name, and what it could cost people.',
	forWhom:
		'Organisations without a human rights department, and the local partners whom they support.',
	whenToUse:
		'When doors at home are closed, and before anyone sends a first message to Geneva or New York.',
	minutes: 120,
	cases: ['helvetas-un'],
	threats: ['LEG-01', 'LEG-03', 'LEG-05', 'LEG-07', 'LEG-09', 'SEC-01'],
	shows: [
		told(
			['U1'],
			'Helvetas wrote guidance for its national teams, and for the local groups they stand by, on taking concerns to human rights bodies of the United Nations.'
		),
		judged(
			'The guidance itself, the bodies it chose and its results could not be read. The table below is drawn from other sources and from our own reasoning.'
		),
		nearby(
			['U3'],
			'The Human Rights Council works by talks between states. It cannot judge a single case.'
		),
		nearby(['U5'], 'People who turn to the United Nations can suffer for it.')
	],
	sections: [
		part({
			id: 'question',
			title: 'What do we want?',
			intro: 'Choose the aim before the body.',
			fields: [
				choice({
					id: 'aim',
					label: 'What would count as success?',
					help: 'One main aim. A letter rarely frees a person by itself.',
					options: options({
						'stop-harm': 'Stop something that is happening or about to happen',
						'change-law': 'Weaken or stop a bill or a law',
						finding: 'Have a wrong stated in a person’s case',
						record: 'Put a pattern on record',
						attention: 'Make other states raise it'
					})
				}),
				long({
					id: 'facts',
					label: 'What happened',
					help: 'Dates, places, what was done and by which office. Only what you can prove. Leave out names here.'
				}),
				line({
					id: 'evidence-place',
					label: 'Where the evidence is kept',
					help: 'A safe place and who can reach it. Never write passwords.',
					sensitivity: 'secret'
				})
			]
		}),
		part({
			id: 'people',
			title: 'Who could be hurt?',
			intro:
				'Fill this in before you read the table. If someone says no, send nothing in which that person could be recognised.',
			fields: [
				rows({
					id: 'risks',
					label: 'Risk of reprisal',
					help: 'One line for each person or group, under a code and not a name. Ask them yourselves.',
					sensitivity: 'secret',
					columns: [
						column('code', 'Code'),
						column('harm', 'What could be done to them'),
						pick('named', 'May be named', {
							yes: 'Yes',
							no: 'No',
							'body-only': 'To the body only'
						}),
						pick('consent', 'Consents', {
							yes: 'Yes, informed',
							no: 'No',
							'not-asked': 'Not asked yet'
						}),
						column('protection', 'What would protect them')
					]
				}),
				choice({
					id: 'signer',
					label: 'In whose name?',
					help: 'An office abroad can speak when partners at home cannot.',
					options: options({
						us: 'Ours',
						abroad: 'Our office or a partner abroad',
						coalition: 'A coalition',
						family: 'The person, the family or their lawyer'
					})
				})
			]
		}),
		part({
			id: 'table',
			title: 'Which body?',
			intro:
				'Rules and dates change. Open the body’s own page before you count on a line. Lead times are our estimates unless a source is named.',
			tables: [
				{
					id: 'bodies',
					title: 'Bodies, what they can do, how long it takes and what it risks',
					columns: [
						{ id: 'can-do', label: 'What it can do' },
						{ id: 'cannot', label: 'What it cannot do' },
						{ id: 'who', label: 'Who may go' },
						{ id: 'lead-time', label: 'Lead time' },
						{ id: 'reprisal', label: 'Reprisal risk' }
					],
					rows: [
						{
							id: 'urgent-appeal',
							title: 'Special rapporteurs: urgent appeal',
							cells: {
								'can-do': seen(
									nearby(
										['U8'],
										'Write to the state about harm that goes on or is about to come, and ask it to act.'
									)
								),
								cannot: judged('Order anything. The state may not answer.'),
								who: seen(
									nearby(
										['U7', 'U8'],
										'Nearly anyone. No status with the United Nations is asked for, and no court at home has to be tried first.'
									)
								),
								'lead-time': judged('Days to a few weeks. Nobody promises that a letter is sent.'),
								reprisal: seen(
									nearby(
										['U9'],
										'As a general rule the sender is not told to the state. Messages without a sender are not looked at.'
									)
								)
							}
						},
						{
							id: 'allegation-letter',
							title: 'Special rapporteurs: letter on a law or a past event',
							cells: {
								'can-do': seen(
									nearby(
										['U8'],
										'Ask the state to explain a past wrong, a pattern, or a law or bill that falls short.'
									)
								),
								cannot: judged('Stop a vote in parliament. It gives others words to use.'),
								who: seen(nearby(['U7'], 'Nearly anyone, by an online form or by mail.')),
								'lead-time': judged('Weeks to months. Send before the bill is read, not after.'),
								reprisal: seen(
									nearby(
										['U11'],
										'Letters and answers stay confidential only until they are reported to the Council.'
									)
								)
							}
						},
						{
							id: 'working-group',
							title: 'Working groups on arbitrary detention and on disappearances',
							cells: {
								'can-do': judged('Take up the case of one person who is held or has disappeared.'),
								cannot: judged('Open a cell door. The state decides whether it follows.'),
								who: seen(
									nearby(
										['U7'],
										'The person, the family or those who represent them, also an organisation.'
									)
								),
								'lead-time': judged(
									'An urgent call may take days. A full opinion may take many months.'
								),
								reprisal: judged('High: the person is named to the state. The family decides.')
							}
						},
						{
							id: 'periodic-review',
							title: 'Universal Periodic Review',
							cells: {
								'can-do': seen(
									nearby(
										['U10', 'U6'],
										'Let other states question yours and recommend changes. Your facts can enter a summary for them, and pre-sessions let you brief states first.'
									)
								),
								cannot: judged('Deal with one person’s case.'),
								who: seen(
									nearby(
										['U10'],
										'Any organisation may send a paper. To sit in the room or speak one has to be accredited.'
									)
								),
								'lead-time': seen(
									nearby(
										['U12'],
										'Papers were due about seven months before the session in 2015 and 2016. Look up the date for your country.'
									)
								),
								reprisal: judged(
									'Medium. Papers are public as a rule. A joint paper shows fewer single names.'
								)
							}
						},
						{
							id: 'treaty-review',
							title: 'Treaty body: review of your state',
							cells: {
								'can-do': judged(
									'Question the state about one treaty and publish what it should change.'
								),
								cannot: judged('Act on treaties that your state has not joined.'),
								who: judged('Organisations may send reports. Check the page of the committee.'),
								'lead-time': judged('A year or more. Reviews follow a calendar and often slip.'),
								reprisal: judged('Medium. Ask beforehand whether your report will be published.')
							}
						},
						{
							id: 'treaty-complaint',
							title: 'Treaty body: complaint of a person',
							cells: {
								'can-do': judged('Find that the state broke the treaty in this person’s case.'),
								cannot: seen(
									nearby(
										['U13'],
										'Under the civil rights covenant: start before the courts at home have been used, or against a state that has not accepted complaints.'
									)
								),
								who: judged('The person, or someone with written authority. Ask your lawyer.'),
								'lead-time': judged(
									'Years. In some cases the committee asks for protection meanwhile.'
								),
								reprisal: judged(
									'High: the state learns who complains. Ask whether a name can be withheld.'
								)
							}
						},
						{
							id: 'council-session',
							title: 'Session of the Human Rights Council',
							cells: {
								'can-do': nearby(['U3'], 'Bring an issue into the talks between states.'),
								cannot: nearby(['U3'], 'Judge a single case.'),
								who: judged(
									'Organisations with status, or guests of one. Partners in Geneva can help.'
								),
								'lead-time': judged(
									'Two to three months, for travel, a place to speak and talks with missions.'
								),
								reprisal: judged('High for those who are seen or filmed. Think of the way home.')
							}
						},
						{
							id: 'country-office',
							title: 'United Nations office in your country',
							cells: {
								'can-do': judged(
									'Listen in confidence, say which body fits, and speak quietly with officials.'
								),
								cannot: judged(
									'Promise to act. It works in the country with the consent of the state.'
								),
								who: judged(
									'Anyone who can reach it safely. Not every country has a human rights office.'
								),
								'lead-time': judged('Days for a first talk.'),
								reprisal: judged('Low to medium. Think of who sees you going in.')
							}
						},
						{
							id: 'reprisals-contact',
							title: 'Contact for reprisals',
							cells: {
								'can-do': seen(
									nearby(
										['U14'],
										'A senior official leads the work of the whole United Nations against reprisals, and a report goes to the Council every year.',
										'2023-09-28'
									)
								),
								cannot: judged('Protect a person on the spot. Have a local plan.'),
								who: judged(
									'Anyone punished for contact with the United Nations, or those close to them.'
								),
								'lead-time': judged('Write at once. Help may be slow.'),
								reprisal: judged('Ask whether the case will be public. It need not be.')
							}
						}
					]
				}
			]
		}),
		part({
			id: 'decision',
			title: 'What we decide',
			intro: 'One page that the board can read.',
			fields: [
				choice({
					id: 'chosen',
					label: 'Body or bodies chosen',
					help: 'Two are often enough: one quick, one with a date.',
					several: true,
					options: options({
						'urgent-appeal': 'Urgent appeal',
						'allegation-letter': 'Letter on a law or past event',
						'working-group': 'Working group',
						'periodic-review': 'Universal Periodic Review',
						'treaty-review': 'Review by a treaty body',
						'treaty-complaint': 'Complaint of a person',
						'council-session': 'Council session',
						'country-office': 'United Nations office in the country',
						none: 'None for now'
					})
				}),
				long({
					id: 'why',
					label: 'Why this one, and why not another',
					help: 'Aim, time, risk and what you can prove.'
				}),
				rows({
					id: 'steps',
					label: 'Steps',
					help: 'Begin with consent and end with asking how people are.',
					columns: [
						column('step', 'Step'),
						column('owner', 'Who', 'role'),
						column('due', 'By', 'date')
					],
					start: [
						{ step: 'Ask everyone who could be recognised', owner: 'Programme lead' },
						{ step: 'Open the body’s page: form, date, language', owner: 'Focal point' },
						{
							step: 'Ask a partner in Geneva and a local partner to read the draft',
							owner: 'Focal point'
						},
						{ step: 'Send all material in writing after each meeting', owner: 'Focal point' },
						{ step: 'Ask after four weeks whether anyone was threatened', owner: 'Programme lead' }
					]
				}),
				role({
					id: 'focal-point',
					label: 'Focal point',
					help: 'Who keeps copies, dates and answers.'
				})
			]
		})
	],
	cautions: [
		caution(
			'Contact with the United Nations can be punished. A letter on a case usually tells the state whose case it is, even if the sender stays unnamed. Nobody is named without informed consent. Consent can be taken back, a letter cannot.',
			'people-not-consented'
		),
		caution(
			'A visible delegation can raise the danger for those who stay at home.',
			'exposure-raises-danger'
		),
		caution(
			'One complaint can close the way to another body. Ask your lawyer before you send a person’s case.'
		),
		caution(
			'Courts and commissions of your region may reach further than these bodies. Ask your lawyer about them too.'
		),
		caution('Do not promise people a result. These bodies ask and recommend; states decide.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'U1',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'U3',
			title:
				'International Justice Resource Center: ten steps for first advocacy at the Human Rights Council, 2012',
			url: 'http://ijrcenter.org/2012/08/14/10-essential-steps-for-first-time-advocacy-at-the-human-rights-council',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U5',
			title: 'DocPlayer: mirrored toolkit of Peace Brigades International on advocacy at the UN',
			url: 'http://docplayer.net/27678294-Advocacy-at-the-united-nations-un-peace-brigades-international-pbi.html',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U6',
			title: 'UPR Info: article on civil society in the periodic review',
			url: 'https://upr-info.org/en/news/strengthening-civil-society-advocacy-universal-periodic-review',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'U7',
			title: 'ISHR Academy: lesson on requesting a communication',
			url: 'https://academy.ishr.ch/learn/special-procedures/requesting-a-communication',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U8',
			title: 'United Nations Armenia: page on the human rights special procedures',
			url: 'http://new.un.am/en/p/human-rights-special-procedures',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U9',
			title: 'International Dalit Solidarity Network: page on submitting a complaint',
			url: 'https://idsn.org/un-2/special-procedures/submit-a-complaint/',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U10',
			title:
				'OHCHR: earlier page on contributions of other stakeholders to the fourth cycle of the review',
			url: 'https://previous.ohchr.org/en/hrbodies/upr/pages/NgosNhris.aspx',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U11',
			title: 'Minority Forum: mirrored United Nations guide for minority rights advocates',
			url: 'https://adattar.minorityforum.info/en/entity/j9ljx1nqrhj/metadata?page=39',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U12',
			title: 'UPR Info: note on changed dates for papers of organisations, 2015 and 2016',
			url: 'https://www.upr-info.org/en/news/change-deadline-ngo-submissions-upr-23-24-25-and-26',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U13',
			title:
				'United Nations iLibrary: chapter on complaints under the Optional Protocol to the civil rights covenant',
			url: 'https://www.un-ilibrary.org/content/books/9789210567862c006',
			kind: 'context',
			seenOn: '2026-11-22'
		},
		{
			key: 'U14',
			title: 'OHCHR: statement of the Assistant Secretary-General on reprisals, September 2023',
			url: 'https://www.ohchr.org/en/statements-and-speeches/2023/09/oral-presentation-assistant-secretary-general-human-rights-report',
			kind: 'context',
			seenOn: '2026-11-22'
		}
	]
});
