import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, noCoalitionYet } from '../ask';

export const solidaritySection: CheckSection = {
	number: 12,
	id: 'solidarity',
	title: 'Levels of solidarity',
	about: [
		nearby(
			['K6'],
			'Four levels say with whom and where: with those at the front, inside a family, across issues, and across borders.'
		),
		nearby(['K5'], 'A coalition need not be registered, and may be better without.')
	],
	questions: [
		ask({
			id: 'SL1',
			question: 'On which of the four levels does our plan stand by others?',
			why: 'A level that is missing may be the one from which help could come.',
			answers: [
				'On none.',
				'On one.',
				'On two or three.',
				'On all four, or we say why one is left out.'
			],
			raise: 'Write one ally beside each level, or the reason why there is none.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'SL2',
			question: 'Could we go on without being registered, if we had to and the law allows it?',
			why: 'A registration can be taken away. Ask your lawyer what is lawful in your country.',
			answers: [
				'No.',
				'We do not know.',
				'In principle yes.',
				'Yes. How we pay, keep records and reach each other is prepared.'
			],
			raise: 'Ask your lawyer which forms are lawful, and what members would risk.',
			skipWhen: [noCoalitionYet]
		})
	]
};
