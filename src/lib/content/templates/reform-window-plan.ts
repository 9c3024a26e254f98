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

export const reformWindowPlan = defineTemplate({
	id: 'reform-window-plan',
	title: 'Plan for a reform window',
	purpose:
		'Prepares what you would ask for, with whom and in what words, so that a sudden opening finds you ready.',
	forWhom: 'Trusted organisations and coalitions in a country where the law may be opened again.',
	whenToUse:
		'Now, while nothing moves. Look at it again at each election, change of leader or review of a law.',
	minutes: 180,
	cases: ['vso-ethiopia'],
	threats: ['LEG-01', 'FIN-03', 'LEG-07', 'LEG-09'],
	shows: [
		told(
			['V1'],
			'VSO Ethiopia led and guided joint work for better conditions for civil society, and made it heard. What exactly it did could not be read.'
		),
		nearby(
			['V2', 'V3'],
			'In Ethiopia a council of thirteen people formed working groups and held public consultations; people from civil society sat in the committee that drafted the law.',
			'2018'
		),
		nearby(
			['V4'],
			'The new law came in March 2019. Hundreds of new registrations followed, and in 2020 seventy-seven officials of the agency were trained on it.',
			'2019-03'
		),
		{
			...nearby(['V5'], 'The state still watches over registration, reports and money.'),
			checkedOn: '2026-11-21'
		}
	],
	sections: [
		part({
			id: 'signs',
			title: 'How we would notice',
			intro: 'A window may be open for weeks only.',
			fields: [
				rows({
					id: 'openings',
					label: 'Signs and dates',
					help: 'New leaders, a committee, a budget, a loan, a court ruling, an international review.',
					columns: [
						column('sign', 'Sign'),
						column('expected', 'Expected', 'date'),
						column('watcher', 'Who watches', 'role'),
						pick('now', 'Now', { closed: 'Closed', moving: 'Moving', open: 'Open' })
					]
				}),
				long({
					id: 'trap',
					label: 'How we would tell a window from a trap',
					help: 'For example: are critics freed, are drafts published, may anyone speak without being punished later?'
				})
			]
		}),
		part({
			id: 'asks',
			title: 'What we ask for',
			intro: 'Three asks that most of the sector can carry.',
			fields: [
				rows({
					id: 'ask-list',
					label: 'Asks',
					help: 'Article, harm, wording. A lawyer who knows such laws reads the wording.',
					columns: [
						column('article', 'Law and article'),
						column('harm', 'What it does to people today'),
						column('wording', 'Wording we propose'),
						column('least', 'The least we could accept'),
						pick('carried', 'Carried by', { us: 'Us', some: 'Some', most: 'Most of the sector' })
					]
				}),
				long({
					id: 'evidence',
					label: 'Evidence',
					help: 'Services that could not be given, groups that closed. Numbers with their source.'
				}),
				long({
					id: 'not-asked',
					label: 'What we do not ask for now',
					help: 'And whom we have told so.'
				})
			]
		}),
		part({
			id: 'who',
			title: 'Who moves',
			intro: 'Local groups in front; an international one can convene.',
			fields: [
				rows({
					id: 'team',
					label: 'Who can move within a week',
					help: 'Hours, and what they drop for it.',
					columns: [
						column('organisation', 'Organisation'),
						column('gives', 'Gives, such as drafting, convening, press, travel'),
						column('hours', 'Hours a week'),
						column('drops', 'Drops meanwhile')
					]
				}),
				choice({
					id: 'way-in',
					label: 'Way in',
					help: 'The official way first, if there is one.',
					several: true,
					options: options({
						committee: 'Seat in a committee or working group',
						consultation: 'Public consultation',
						parliament: 'Members of parliament',
						ministry: 'Ministry or agency',
						outside: 'Donors and bodies abroad'
					})
				}),
				line({
					id: 'money',
					label: 'Money for the first month',
					help: 'Which donor was asked beforehand, and how fast it can pay.'
				}),
				long({
					id: 'office-rule',
					label: 'If one of us is offered a post in government',
					help: 'Who steps back from what, and who speaks from then on.'
				})
			]
		}),
		part({
			id: 'first-month',
			title: 'First month',
			intro: 'Change the days.',
			fields: [
				rows({
					id: 'steps',
					label: 'Steps',
					help: 'A function and a result for each.',
					columns: [
						column('day', 'Day'),
						column('step', 'Step'),
						column('owner', 'Who', 'role'),
						column('done-when', 'Done when')
					],
					start: [
						{
							day: '1–3',
							step: 'Call members: is it a window, do we go in?',
							owner: 'Coordinator'
						},
						{ day: '4–7', step: 'Agree on asks and on who speaks', owner: 'Steering group' },
						{ day: '5–10', step: 'Ask for a lawyer who drafts with you', owner: 'Coordinator' },
						{ day: '7–14', step: 'Go and see those who write the law', owner: 'Director' },
						{ day: '10–20', step: 'Hear groups outside the capital', owner: 'Programme lead' },
						{
							day: '20–30',
							step: 'Hand in one text with all signatures that were freely given',
							owner: 'Coordinator'
						}
					]
				})
			]
		}),
		part({
			id: 'after',
			title: 'When the law has passed',
			intro: 'A law is what officials make of it.',
			fields: [
				long({
					id: 'implementation',
					label: 'What helps it to work',
					help: 'Regulations, training of officials, a code of conduct of the sector.'
				}),
				long({
					id: 'remaining',
					label: 'What is still harmful',
					help: 'Keep it on the list for the next window.'
				}),
				role({ id: 'watch', label: 'Who watches it', help: 'For two years.' }),
				day({ id: 'review', label: 'Next look at this plan', help: 'Every six months.' })
			]
		})
	],
	cautions: [
		caution(
			'Windows close. Those who stepped forward can be punished later; let each decide how visible it is.',
			'exposure-raises-danger'
		),
		caution(
			'A seat at the table can be used to show agreement that is not there. Agree when you would leave, and say so in writing.'
		),
		caution('Signatures are freely given or they are worth nothing.', 'people-not-consented'),
		caution(
			'One office rarely knows what others would pay for a compromise. Ask small groups before you give a point away.'
		)
	],
	asksLawyer: true,
	sources: [
		{
			key: 'V1',
			title: 'Solidarity Action Network: list of the cases, with a line on each',
			url: 'https://solidarityaction.network/key-activities/sharing-resilience-solidarity-mechanisms/',
			kind: 'case',
			seenOn: '2026-11-21'
		},
		{
			key: 'V2',
			title: 'Ethiopia Insight: report on the committees of the reform, September 2018',
			url: 'https://www.ethiopia-insight.com/2018/09/10/ethiopias-liberal-democratic-revolution-unfolds-in-committees/',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'V3',
			title: 'Tilburg University: environmental law blog of March 2019 on the new law',
			url: 'https://blog.uvt.nl/environmentallaw/?m=201903',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'V4',
			title: 'DevelopmentPI: note on support for the growth of the sector in Ethiopia',
			url: 'https://developmentpi.com/news/support-for-cso-sector-growth-in-ethiopia',
			kind: 'context',
			seenOn: '2026-11-21'
		},
		{
			key: 'V5',
			title: 'African Journal of Legal Studies: article on the old and the new law',
			url: 'https://brill.com/view/journals/ajls/13/1/article-p43_3.xml?language=en',
			kind: 'context',
			seenOn: '2026-11-21'
		}
	]
});
