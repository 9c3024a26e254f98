import type { GuidanceItem } from '$lib/domain/catalogue/coalition';
import { judged, nearby } from '../cases/define-case';

/** With whom, and where, one can stand together. How (the modes) could not be read. */
export const solidarityLevels: GuidanceItem[] = [
	{
		id: 'front-line',
		title: 'With those at the front',
		lead: nearby(['K6'], 'Groups or activists who are attacked directly.'),
		points: [judged('Ask first what helps and what would expose them.')]
	},
	{
		id: 'inside-a-family',
		title: 'Inside a large family',
		lead: nearby(['K6'], 'A secretariat and its national offices stand by each other.'),
		points: []
	},
	{
		id: 'across-issues',
		title: 'Across issues',
		lead: nearby(
			['K6'],
			'Humanitarian groups and human rights groups, for example. It is mostly seen in one country or one place, by way of coalitions.'
		),
		points: []
	},
	{
		id: 'international',
		title: 'Across borders',
		lead: nearby(['K6'], 'What happens in a country is tied to the world level.'),
		points: []
	}
];

export const playbookFindings: GuidanceItem[] = [
	{
		id: 'shield',
		title: 'A coalition can shield',
		lead: nearby(
			['K5'],
			'In harsh places such as Nicaragua and Ethiopia it gave cover to those who took part and shared out the danger.'
		),
		points: [
			nearby(
				['K5'],
				'Working in coalitions is common. It may be the best way to better conditions.'
			),
			nearby(['K5'], 'It saves effort: skill and strategy are shared, and the message is one.')
		]
	},
	{
		id: 'umbrella',
		title: 'Umbrella bodies see the pattern',
		lead: nearby(
			['K5'],
			'Where restrictions are quiet or technical, an umbrella body can turn the experience of many into one position.'
		),
		points: []
	},
	{
		id: 'unregistered',
		title: 'It need not be registered',
		lead: nearby(
			['K5'],
			'A less formal coalition can be the better one, and can link organisations with movements.'
		),
		points: [judged('Some laws forbid unregistered groups. Ask your lawyer first.')]
	},
	{
		id: 'values-first',
		title: 'Values first',
		lead: nearby(['K5'], 'Trust and a shared vision return wherever things went well.'),
		points: [
			nearby(['K5'], 'Time given to values at the beginning was well spent.'),
			nearby(['K5'], 'In some strategies the trust that grew was trust with a government.')
		]
	}
];

/** Three layers for international organisations; the third is known by name only. */
export const internationalLearnings: GuidanceItem[] = [
	{
		id: 'individual',
		title: 'Each person',
		lead: nearby(
			['K4'],
			'Staff learn to read civic space, know the risks and know what to do.',
			'2020-06-09'
		),
		points: [
			nearby(['K4'], 'In a crisis good words inside the house calm people and protect them.'),
			nearby(['K4'], 'The international office helps national and regional ones.')
		]
	},
	{
		id: 'organisation',
		title: 'The organisation',
		lead: nearby(['K4'], 'Keep every law that applies to you, so that no side door stands open.'),
		points: [
			nearby(['K4'], 'Plan scenarios and an answer to each.'),
			nearby(['K4'], 'Hold means ready, such as money for quick help with law and lobbying.'),
			nearby(['K4'], 'Map those who matter to you and put effort into these ties.')
		]
	},
	{
		id: 'system',
		title: 'The whole system',
		lead: nearby(
			['K4'],
			'The third layer is named; what it says was not in the copy that could be read.'
		),
		points: [
			judged(
				'We read it as everything that takes more than one organisation: early warning for all, a pool of lawyers and digital helpers, grants that pay for safety, and joint work on laws.'
			)
		]
	}
];

/** Optional reading on starting a coalition and giving it a form. */
export const startingOut: GuidanceItem[] = [
	{
		id: 'what-a-start-needs',
		title: 'What a start needs',
		lead: nearby(
			['K7', 'K8'],
			'People who want to work together, one agenda, urgency, and a gap to fill.'
		),
		points: [nearby(['K7', 'K8'], 'Make clear early how close you want to be.')]
	},
	{
		id: 'parts',
		title: 'The parts',
		lead: nearby(['K9', 'K10'], 'Members, a steering group and perhaps staff.'),
		points: [
			nearby(['K9', 'K10'], 'How news flows matters more than the chart on the wall.'),
			nearby(
				['K9', 'K10', 'K12'],
				'Structures will change; keep an eye on the balance of regions.'
			),
			nearby(['K12'], 'A structure is changed sooner than a habit of work.')
		]
	},
	{
		id: 'decision-ladder',
		title: 'A ladder of decisions',
		lead: nearby(
			['K9', 'K10'],
			'At the top stand the call and the rules; then plan, budget and staff of the year; then policy; then press texts; last, words at a conference.'
		),
		points: [
			nearby(['K9', 'K10'], 'Leave too much to staff and members feel left out.'),
			nearby(['K9', 'K10'], 'Bring too much to members and everything stands still.'),
			nearby(['K9', 'K10'], 'Asking for views can take the place of a vote.')
		]
	},
	{
		id: 'someone-for-the-coalition',
		title: 'Someone who acts for the coalition',
		lead: nearby(
			['K11'],
			'One person with some hours, who works for the coalition and not for an employer, changes much at the start: invitations, lists, notes.'
		),
		points: [
			nearby(['K11'], 'Later, staff can mediate and speak for all.'),
			nearby(['K11'], 'They may also take work out of the hands of members.')
		]
	}
];
