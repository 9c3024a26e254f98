import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask } from '../ask';

export const benefitsCostsSection: CheckSection = {
	number: 8,
	id: 'benefits-costs',
	title: 'Benefits and costs',
	about: [
		nearby(
			['K3'],
			'A coalition gives a stronger voice that reaches further. It costs time and means.'
		)
	],
	questions: [
		ask({
			id: 'BC1',
			question: 'Can we say what we gain together that none of us could do alone?',
			why: 'Members stay for a gain that they can name to their own board.',
			answers: [
				'No.',
				'In general words.',
				'We can name two things.',
				'We can show them with what happened in the last year.'
			],
			raise: 'Ask each member for one thing that it owes to the others.',
			readOn: [
				{
					caseId: 'bond-uk',
					why: 'Members did not feel that their existence was at stake, so it was hard to give time.'
				},
				{
					caseId: 'unidosc-mexico',
					why: 'Groups that were invited stayed passive: their own cause came before the rights of the sector.'
				}
			]
		}),
		ask({
			id: 'BC2',
			question: 'Have we set aside hours and money for working together?',
			why: 'Work that is in no budget is done at night, and then not at all.',
			answers: [
				'Nothing.',
				'One person bears it beside other work.',
				'Hours are fixed.',
				'Hours and money are fixed, and we check them.'
			],
			raise: 'Count the hours of last month and put that number into the next budget.'
		}),
		ask({
			id: 'BC3',
			question: 'Have we checked where we overlap with coalitions to which we belong?',
			why: 'Each one more takes mail, calls and meetings from the rest.',
			answers: [
				'No.',
				'Roughly.',
				'We have drawn it up.',
				'We have drawn it up, and left or merged one because of it.'
			],
			raise: 'List all coalitions to which members belong, and what each is for.'
		})
	]
};
