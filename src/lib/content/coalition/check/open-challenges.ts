import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const openChallengesSection: CheckSection = {
	number: 10,
	id: 'open-challenges',
	title: 'Quiet times and openings',
	about: [
		nearby(
			['K1'],
			'Two challenges stayed open: how to keep going in calm times, and how to act when space opens.',
			'2020-06-09'
		)
	],
	questions: [
		ask({
			id: 'OC1',
			question: 'What will we do together if nothing happens for half a year?',
			why: 'A group that meets only under attack is slower each time.',
			answers: [
				'We would stop.',
				'We would stay on a mailing list.',
				'We would have a light programme.',
				'We have a programme with a theme that all share, an owner and a budget.'
			],
			raise: 'Choose one small task for quiet months, such as a survey or a drill.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'OC2',
			question: 'Do we have a plan for a door that opens suddenly?',
			why: 'A change of government or a new committee may leave a few weeks to be heard.',
			answers: [
				'None.',
				'We have ideas.',
				'What we would ask for is drafted.',
				'What we ask for, people, money and the steps of the first month are agreed.'
			],
			raise: 'Write three wishes to a new minister, with the words of the law.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'OC3',
			question: 'When did we last try our crisis drill while all was calm?',
			why: 'A drill shows which number is out of date before it matters.',
			answers: [
				'Never.',
				'More than two years ago.',
				'In the last two years.',
				'In the last year, and we changed something because of it.'
			],
			raise: 'Send a test alarm next week and count who answers within a day.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'keepiton',
					why: 'It trains testers before the date. In a crisis it would be too late.'
				}
			]
		})
	]
};
