import { judged, told } from '../cases/define-case';
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

export const narrativeBrief = defineTemplate({
	id: 'narrative-brief',
	title: 'Brief for a story with a maker',
	purpose:
		'Settles between you and an artist or film maker what a work is for, who has the last word and what could happen to whom.',
	forWhom:
		'Organisations that support or commission artists, film makers and other creators, and the makers themselves.',
	whenToUse: 'Before money is promised, and again before each release.',
	minutes: 90,
	cases: ['hivos-room'],
	threats: ['DIS-05', 'DIS-09', 'LEG-07', 'DIG-05', 'SEC-02', 'REP-06'],
	shows: [
		told(['H3'], 'Hivos set a wider debate with more voices as its aim.'),
		told(
			['H1'],
			'Large awards and heavy procedures did not suit makers and hubs, so staff worked with light rules, like an incubator.'
		),
		told(
			['H2'],
			'Over seven years it counted about 342 critical productions and 159 supported initiatives; evaluators found that new voices entered debate.',
			'2024'
		),
		judged(
			'How editorial control and the risks of a release were handled could not be read. This brief is ours.'
		)
	],
	sections: [
		part({
			id: 'aim',
			title: 'What it is for',
			intro: 'An open question makes better work than a message.',
			fields: [
				long({
					id: 'question',
					label: 'The question that the work opens',
					help: 'One sentence that ends with a question mark.'
				}),
				rows({
					id: 'audience',
					label: 'Who should see it',
					help: 'Where they already look, and in which language.',
					columns: [
						column('who', 'Who'),
						column('now-think', 'What they think now'),
						column('where', 'Where they look'),
						column('language', 'Language')
					]
				}),
				long({
					id: 'not-for',
					label: 'What it is not for',
					help: 'For example your logo, a party, a reply to a smear.'
				})
			]
		}),
		part({
			id: 'control',
			title: 'Who has the last word',
			intro: 'Settle it before the money flows.',
			fields: [
				choice({
					id: 'last-word',
					label: 'Last word on content',
					help: 'If you keep it, call it a commission and not support.',
					options: options({ maker: 'The maker', joint: 'Both must agree', us: 'We do' })
				}),
				long({
					id: 'only-stop',
					label: 'The only reasons for which we would ask for a change',
					help: 'Danger to a person, a breach of law, a fact that is wrong.'
				}),
				choice({
					id: 'name',
					label: 'Do we appear?',
					help: 'A logo can protect or endanger. The maker is asked first.',
					options: options({
						yes: 'Yes',
						quiet: 'In reports only',
						no: 'No, as far as the law allows'
					})
				}),
				line({
					id: 'rights',
					label: 'Who owns the work and may use it',
					help: 'For how long and where. Ask your lawyer for a short text.'
				})
			]
		}),
		part({
			id: 'support',
			title: 'What we give',
			intro: 'Fast and light.',
			fields: [
				rows({
					id: 'gives',
					label: 'Support',
					help: 'Money, training, digital safety, contacts, a place to work.',
					columns: [
						column('what', 'What'),
						column('when', 'When', 'date'),
						column('asks', 'What it asks of the maker')
					]
				}),
				line({
					id: 'decision-days',
					label: 'We decide within',
					help: 'Days, and who may decide alone up to which sum.'
				})
			]
		}),
		part({
			id: 'risk',
			title: 'Risk of this release',
			intro: 'Do this together, once for each release.',
			fields: [
				rows({
					id: 'risks',
					label: 'Who could be hurt',
					help: 'The maker, those shown, those who could be recognised, those who share it. Codes, not names.',
					sensitivity: 'secret',
					columns: [
						column('who', 'Who (code)'),
						column('what', 'What could happen'),
						pick('consent', 'Consents', {
							yes: 'Yes, having seen it',
							no: 'No',
							'not-asked': 'Not asked'
						}),
						column('lowers', 'What lowers it')
					]
				}),
				choice({
					id: 'release',
					label: 'Release',
					help: 'Where a platform may be blocked, think of a second one.',
					options: options({
						now: 'As planned',
						later: 'Later, with a date',
						abroad: 'From abroad first',
						closed: 'To a closed audience',
						not: 'Not at all'
					})
				}),
				long({
					id: 'if-attacked',
					label: 'If the maker is attacked',
					help: 'What you do if asked, within how many hours, and what you will never do without being asked.'
				}),
				role({
					id: 'contact',
					label: 'Contact',
					help: 'Function that the maker can reach on the day of release.'
				})
			]
		}),
		part({
			id: 'after',
			title: 'Afterwards',
			intro: 'Numbers of views say little on their own.',
			fields: [
				long({ id: 'talk', label: 'What people said and asked', help: 'Also what surprised you.' }),
				day({
					id: 'remove',
					label: 'Look again at whether it stays online',
					help: 'Consent of those shown can end.'
				})
			]
		})
	],
	cautions: [
		caution(
			'Those shown must have seen the work before they agree, and may take their yes back.',
			'people-not-consented'
		),
		caution(
			'Art is not safer than a press text. Censorship and hate can fall on the maker alone.',
			'exposure-raises-danger'
		),
		caution('Plan from the first day how makers go on when your money ends.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'H1',
			title: 'Solidarity Action Network: list of cases of organisations, with the lines on Hivos',
			url: 'https://solidarityaction.network/?type=icso-mechanism',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'H2',
			title: 'Hivos: looking back on the programme from 2017 to 2024',
			url: 'https://hivos.org/story/reflecting-on-the-r-o-o-m-program-2017-2024',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'H3',
			title: 'Hivos Middle East and North Africa: page of the programme',
			url: 'https://mena.hivos.org/program/resource-of-open-minds-r-o-o-m/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
