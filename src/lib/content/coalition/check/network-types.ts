import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask } from '../ask';

export const networkTypesSection: CheckSection = {
	number: 1,
	id: 'network-types',
	title: 'Purpose and form',
	about: [
		nearby(
			['K2'],
			'A network works best when its form suits what members want together and how far they depend on each other.'
		)
	],
	questions: [
		ask({
			id: 'NT1',
			question: 'Do we have one written line that says why we work together?',
			why: 'Without it every request looks like ours, and every member expects something else.',
			answers: [
				'No purpose has been stated.',
				'Each of us would say it in another way.',
				'The core group agreed on one line.',
				'All agreed on one line, and we use it to say no.'
			],
			raise: 'Have each member write its line on a card, and read the cards aloud.'
		}),
		ask({
			id: 'NT2',
			question: 'Does the way we are built suit what we want to do?',
			why: 'A heavy form tires a light purpose. A loose one breaks under a heavy load.',
			answers: [
				'We have never thought about it.',
				'We copied the form from others.',
				'We chose one of the five types and know why.',
				'We chose, and look again whenever the threat changes.'
			],
			raise: 'Read the five types together and pick the one that fits the next six months.',
			readOn: [
				{
					caseId: 'civilisation-hungary',
					why: 'A form made for resistance had to find its way through a quiet time.'
				},
				{
					caseId: 'articulacion-nicaragua',
					why: 'It shows what an informal form can carry under severe pressure.'
				}
			]
		}),
		ask({
			id: 'NT3',
			question: 'Do we know what we decide together and what each of us decides alone?',
			why: 'Most quarrels begin where one side thought that it was free to act.',
			answers: [
				'It is unclear.',
				'We settle it each time anew.',
				'There is a list.',
				'There is a list, we follow it, and one real decision has tested it.'
			],
			raise: 'List your last ten decisions and mark which of them were joint.'
		})
	]
};
