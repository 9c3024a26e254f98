import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask } from '../ask';

export const partnerTypesSection: CheckSection = {
	number: 2,
	id: 'partner-types',
	title: 'Partners',
	about: [
		nearby(
			['K2'],
			'First list what is missing, such as rooms, numbers, knowledge, standing or being heard abroad. Then seek partners who want and need what you do.'
		)
	],
	questions: [
		ask({
			id: 'PT1',
			question: 'Have we written down what we lack, and which kind of partner could give it?',
			why: 'Partners who come by chance bring what they have, and not what you need.',
			answers: [
				'There is no list.',
				'There is a list, and no more.',
				'Each gap stands beside a kind of partner.',
				'We have gone to them, and look through the list every year.'
			],
			raise: 'Take half an hour for a list of five gaps and one kind of partner for each.'
		}),
		ask({
			id: 'PT2',
			question: 'Do we ask about logos, conditions and freedom of use before we accept help?',
			why: 'Help with strings can bind you on the day on which you need to move.',
			answers: [
				'Never.',
				'Now and then.',
				'We have a fixed set of questions.',
				'We ask, note the answer, and have turned help down because of it.'
			],
			raise: 'Write three questions that every offer of help has to answer.'
		}),
		ask({
			id: 'PT3',
			question: 'Do we know of each partner whether being seen with it helps or harms us now?',
			why: 'A photograph with the wrong partner can endanger people, theirs or yours.',
			answers: [
				'We have not thought about it.',
				'We go by feeling.',
				'It is noted for each partner.',
				'It is noted, agreed with the partner, and changed when the danger changes.'
			],
			raise: 'Go through your partners with one word for each: public, quiet or not now.',
			readOn: [
				{
					caseId: 'hrdc-malawi',
					why: 'Its lesson is that defending civic space can look political, or be it.'
				}
			]
		}),
		ask({
			id: 'PT4',
			question: 'Do the people whom the threat hits hardest belong to us, with a say?',
			why: 'Whoever is only asked for a view cannot stop a plan that would hurt them.',
			answers: [
				'They are not with us.',
				'We ask them for their view.',
				'They are members.',
				'They are members, take part in decisions, and get support to come.'
			],
			raise: 'Ask two groups that are hit hard what it would take for them to join.'
		})
	]
};
