import { nearby, told } from '../cases/define-case';
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

export const reputationRiskPage = defineTemplate({
	id: 'reputation-risk-page',
	title: 'Reputation risk on one page',
	purpose: 'Says whom you talk to, what you say and who decides, before an accusation comes.',
	forWhom:
		'Organisations whose good name is needed by banks, regulators and donors; above all faith-based, diaspora and minority-led ones.',
	whenToUse: 'In calm times, and again after each serious accusation.',
	minutes: 120,
	cases: ['islamic-relief'],
	threats: ['REP-05', 'REP-03', 'REP-02', 'DIS-01', 'DIS-05', 'FIN-02', 'FIN-04', 'LEG-08'],
	shows: [
		told(
			['B1'],
			'Islamic Relief Worldwide was listed as terrorist by two states in 2014. Its answers were quick and defensive. Later it chose a planned approach, with a communications adviser and money for lawyers and lobbying.',
			'2014'
		),
		nearby(
			['B3'],
			'An article of the publisher advises a standing team from management, law, communications, finance and programmes. It also advises to map regulators, funders, governments and banks, and to be open with them in calm times.',
			'2019-04-09'
		),
		told(
			['B1'],
			'It spoke to people of real influence instead of answering everyone, because each denial can spread the smear.'
		),
		told(
			['B2'],
			'Its funding stayed and it grew, in spite of the listings. The price was money and the time of senior people.',
			'2020-04-22'
		)
	],
	sections: [
		part({
			id: 'who-we-are',
			title: 'Who we are, in our own words',
			intro: 'Start from yourselves, not from the accusation.',
			fields: [
				long({
					id: 'identity',
					label: 'Three sentences about us',
					help: 'What you do, for whom, and what anyone can check. Use them in calm times too.',
					sensitivity: 'open'
				}),
				long({
					id: 'proof',
					label: 'Independent proof',
					help: 'Audits, evaluations, letters of a regulator: what it says, its date, where it is.'
				})
			]
		}),
		part({
			id: 'risks',
			title: 'Our five main risks',
			intro:
				'Also list what could be true. A real wrong needs to be put right and not explained away.',
			fields: [
				rows({
					id: 'risk-list',
					label: 'Risks',
					help: 'Few and concrete. Keep this list inside; talk to your lawyer about what is true in it.',
					sensitivity: 'secret',
					columns: [
						column('accusation', 'What could be said'),
						pick('truth', 'Is there something in it?', {
							no: 'No',
							partly: 'Partly',
							yes: 'Yes',
							unknown: 'Not known'
						}),
						column('answer', 'What we do about it now'),
						column('owner', 'Who', 'role')
					]
				})
			]
		}),
		part({
			id: 'influence',
			title: 'Whose view decides',
			intro: 'Ten lines at most. These people hear from you before the press does.',
			fields: [
				rows({
					id: 'stakeholders',
					label: 'Map',
					help: 'Functions and offices; keep personal contacts elsewhere.',
					sensitivity: 'names',
					columns: [
						column('office', 'Regulator, funder, bank, ministry, community'),
						column('decides', 'What it can decide about us'),
						column('last-contact', 'Last open talk', 'date'),
						column('keeps', 'Who keeps the contact', 'role')
					]
				}),
				rows({
					id: 'peers',
					label: 'Peers who would speak for us',
					help: 'Also outside your own circle. Ask them now and note what they agreed to.',
					columns: [
						column('peer', 'Peer or network'),
						column('would', 'Would do'),
						column('asked', 'Asked on', 'date')
					]
				})
			]
		}),
		part({
			id: 'day',
			title: 'On the day',
			intro: 'One team, one voice, few denials.',
			fields: [
				rows({
					id: 'team',
					label: 'Team',
					help: 'A function and a stand-in for each.',
					columns: [
						column('task', 'Task'),
						column('function', 'Function', 'role'),
						column('stand-in', 'Stand-in', 'role')
					],
					start: [
						{ task: 'Decides' },
						{ task: 'Law' },
						{ task: 'Communications' },
						{ task: 'Money and bank' },
						{ task: 'Programmes and people at risk' }
					]
				}),
				choice({
					id: 'answer-rule',
					label: 'When do we answer in public?',
					help: 'An answer can carry a smear to those who had not heard it.',
					options: options({
						'decider-asks': 'When someone who decides about us asks or acts',
						'press-asks': 'When serious press asks',
						'people-in-danger': 'When it puts people in danger',
						'never-first': 'Never first; we inform those on the map'
					}),
					several: true
				}),
				long({
					id: 'staff-words',
					label: 'Words for our own staff',
					help: 'What happened, what we do, whom to turn to when they are abused in public or online.'
				}),
				role({ id: 'owner', label: 'Who keeps this page', help: 'Looks at it twice a year.' }),
				day({ id: 'review', label: 'Next review', help: 'Within six months.' })
			]
		})
	],
	cautions: [
		caution(
			'Words do not replace conduct. If an accusation has substance, look into it, and protect those who were harmed first.'
		),
		caution(
			'A terror listing has hard legal effects on money and people. Ask your lawyer before you pay, move or say anything.'
		),
		caution(
			'Staff and communities of a minority may be attacked in the street when you step forward. Ask them first.',
			'exposure-raises-danger'
		),
		caution('This takes time of senior people and money. Plan for both.')
	],
	asksLawyer: true,
	sources: [
		{
			key: 'B1',
			title: 'Solidarity Action Network: page of the case study',
			url: 'https://solidarityaction.network/case-study/islamic-relief/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B2',
			title: 'International Civil Society Centre: summary of the case study, April 2020',
			url: 'https://icscentre.org/2020/04/22/islamic-relief-worldwide-building-a-reputational-risk-management-strategy/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'B3',
			title:
				'International Civil Society Centre: article on reputation risk strategies, April 2019',
			url: 'https://icscentre.org/2019/04/09/why-ngos-need-a-reputation-risk-management-strategy-and-how-to-develop-one/',
			kind: 'case',
			seenOn: '2026-11-21'
		}
	]
});
