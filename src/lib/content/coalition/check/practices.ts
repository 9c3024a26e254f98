import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const practicesSection: CheckSection = {
	number: 9,
	id: 'practices',
	title: 'Practice under pressure',
	about: [
		nearby(
			['K1'],
			'Trust, clear rules, coordination and common ownership helped coalitions that were under pressure.',
			'2020-06-09'
		)
	],
	questions: [
		ask({
			id: 'BP1',
			question: 'Do our small members use their voice and vote as freely as the large ones?',
			why: 'Equality on paper is soon lost when only some can afford to come.',
			answers: [
				'No.',
				'They are equal on paper.',
				'Most of the time.',
				'Yes, and we make sure by asking them.'
			],
			raise: 'Ask two small members in private what keeps them from speaking.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'BP2',
			question: 'Are our mandate and our way of deciding written down and used?',
			why: 'In a crisis the unwritten rule is whatever the loudest person says.',
			answers: [
				'There are none.',
				'They are known and not written.',
				'They are written.',
				'They are written, and we kept to them when it was last hard.'
			],
			raise: 'Write down how you took your last decision, and ask whether it should stay so.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'BP3',
			question: 'Do we have time for coordinating that is paid for or formally given?',
			why: 'Someone must put the pieces together and see what is missing.',
			answers: [
				'None.',
				'Volunteers do it out of goodwill.',
				'Hours are fixed.',
				'Hours are fixed, looking for gaps is part of the task, and someone can step in.'
			],
			raise: 'Ask each member for two hours a month, and give them to one person.',
			skipWhen: [noCoalitionYet],
			readOn: [
				{
					caseId: 'spaces-for-change-nigeria',
					why: 'A team in the background coordinates there and leads nobody.'
				},
				{
					caseId: 'iclmg-canada',
					why: 'What its secretariat remembers turned out to be an asset while representatives changed.'
				}
			]
		}),
		ask({
			id: 'BP4',
			question: 'Would our members say “ours” when they speak of it?',
			why: 'People defend what belongs to them. They watch what belongs to others.',
			answers: [
				'It carries the name of one member.',
				'They would mostly say “theirs”.',
				'Some would say this and some that.',
				'They would say “ours”. Work and credit are spread.'
			],
			raise: 'Give the next visible task to a member that has never had one.',
			skipWhen: [noCoalitionYet]
		})
	]
};
