import { nearby, told } from '../cases/define-case';
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

export const incidentLog = defineTemplate({
	id: 'incident-log',
	title: 'Incident log',
	purpose:
		'Records attacks in the same way each time, so that patterns show and facts can later be used by lawyers, reviewers and allies.',
	forWhom: 'Organisations and coalitions that meet restrictions again and again.',
	whenToUse: 'From today. Write within a day of each incident, small ones too.',
	minutes: 60,
	cases: ['spaces-for-change-nigeria', 'keepiton'],
	threats: ['LEG-01', 'LEG-05', 'LEG-07', 'LEG-09', 'DIG-04', 'DIG-09', 'DIS-02', 'SEC-01'],
	shows: [
		told(
			['N1'],
			'The group in Nigeria runs a public database of incidents. It sorts them by right, tactic, perpetrator and place, and draws on eyewitnesses, the press, a team that follows events, and a button with which anyone can report.'
		),
		nearby(
			['N2'],
			'An article on Nigeria counts 103 restrictions between May 2015 and May 2017.',
			'2017'
		),
		told(
			['T2'],
			'The campaign against shutdowns logs them in a shared tracker since 2017, after checking them in several ways.',
			'2017'
		),
		told(
			['T5'],
			'First it agreed, in 2016, on what counts as a shutdown, so that all could count alike.',
			'2016'
		)
	],
	sections: [
		part({
			id: 'rules',
			title: 'Rules of this log',
			intro: 'Settle them before the first line is written.',
			fields: [
				long({
					id: 'counts',
					label: 'What counts as an incident',
					help: 'One sentence, with two examples that do and one that does not.'
				}),
				role({ id: 'keeper', label: 'Who keeps it', help: 'And who stands in.' }),
				line({
					id: 'place',
					label: 'Where it is kept and who may open it',
					help: 'Two places, few people. Never passwords.',
					sensitivity: 'secret'
				}),
				choice({
					id: 'public-part',
					label: 'What may become public',
					help: 'Single incidents can show who spoke. Totals are safer.',
					options: options({
						none: 'Nothing',
						totals: 'Totals only',
						checked: 'Checked incidents with consent'
					})
				}),
				line({
					id: 'code-key',
					label: 'Where the key to the codes is',
					help: 'Apart from the log, or nowhere.',
					sensitivity: 'secret'
				})
			]
		}),
		part({
			id: 'log',
			title: 'Log',
			intro:
				'One line for each incident. What was seen, by whom it is known, and how sure you are.',
			fields: [
				rows({
					id: 'incidents',
					label: 'Incidents',
					help: 'People appear as codes. Facts and opinions stay apart.',
					sensitivity: 'names',
					columns: [
						column('number', 'Number'),
						column('when', 'Day and hour'),
						column('place', 'Place'),
						pick('tactic', 'Tactic', {
							law: 'Law or permit',
							inspection: 'Inspection or summons',
							arrest: 'Arrest or search',
							money: 'Money',
							smear: 'Smear',
							digital: 'Digital',
							shutdown: 'Shutdown or block',
							violence: 'Threat or violence',
							other: 'Other'
						}),
						column('by', 'By whom, as far as known'),
						column('what', 'What happened, and what it did to people'),
						pick('sure', 'How sure', {
							one: 'One account',
							two: 'Two that agree',
							proof: 'Paper or measurement',
							unclear: 'Unclear'
						})
					]
				})
			]
		}),
		part({
			id: 'sheet',
			title: 'Sheet for a serious incident',
			intro: 'Only when people are in danger, the law is involved or work stops.',
			fields: [
				line({ id: 'log-number', label: 'Number in the log', help: 'No names on this sheet.' }),
				long({
					id: 'course',
					label: 'Course of events',
					help: 'Hour by hour, in plain sentences. Write “I saw” and “I was told”.',
					sensitivity: 'names'
				}),
				rows({
					id: 'evidence',
					label: 'Evidence',
					help: 'Leave the original untouched and work with a copy.',
					sensitivity: 'secret',
					columns: [
						column('item', 'Item'),
						column('from', 'From where'),
						column('when', 'Received', 'date'),
						column('kept', 'Kept where')
					]
				}),
				choice({
					id: 'right',
					label: 'Right concerned',
					help: 'Your lawyer may choose otherwise.',
					several: true,
					options: options({
						association: 'Association',
						assembly: 'Assembly',
						expression: 'Expression and information',
						privacy: 'Privacy',
						liberty: 'Liberty and safety of the person',
						property: 'Property and money',
						equality: 'Equality'
					})
				}),
				rows({
					id: 'told',
					label: 'Whom we told',
					help: 'With the consent of those concerned.',
					sensitivity: 'names',
					columns: [
						column('whom', 'Whom'),
						column('when', 'When'),
						column('what', 'What they will do')
					]
				}),
				choice({
					id: 'consent',
					label: 'Consent of those concerned to use this',
					help: 'Ask again before each new use.',
					options: options({
						no: 'No',
						totals: 'In totals only',
						'no-name': 'Without name',
						named: 'With name'
					})
				})
			]
		}),
		part({
			id: 'review',
			title: 'Reading the log',
			intro: 'Once a month, one hour.',
			fields: [
				long({
					id: 'patterns',
					label: 'What repeats',
					help: 'Same office, same day of the week, same kind of group, after the same event?'
				}),
				long({
					id: 'follows',
					label: 'What follows from it',
					help: 'A warning to others, a question to a lawyer, a change in the plan.'
				}),
				line({
					id: 'clean-up',
					label: 'What is no longer needed',
					help: 'By a fixed rule and a fixed date. Nothing is removed while a case or a search is on or expected; ask your lawyer.'
				})
			]
		})
	],
	cautions: [
		caution(
			'A log can be seized. Write it as if those whom it names as perpetrators will read it.'
		),
		caution(
			'Eyewitnesses are at risk. Without informed consent nothing about them is written down.',
			'people-not-consented'
		),
		caution(
			'Publishing incidents can bring revenge. Ask those concerned each time.',
			'exposure-raises-danger'
		),
		caution('Blame is for courts. Write “officers of” or “unknown”, and not what you suspect.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'N1',
			title: 'Closing Spaces: page about the incident database',
			url: 'https://closingspaces.org/about-us/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'N2',
			title: 'Sur Journal: article on closing civic space in Nigeria',
			url: 'https://sur.conectas.org/en/confronting-closing-civic-spaces-in-nigeria/',
			kind: 'context',
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
			key: 'T5',
			title: 'Access Now: how the campaign began and agreed on a definition',
			url: 'https://www.accessnow.org/defending-the-web-for-all-how-global-champions-are-fighting-to-keepiton/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
