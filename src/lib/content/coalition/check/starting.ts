import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask } from '../ask';

export const startingSection: CheckSection = {
	number: 13,
	id: 'starting',
	title: 'Starting and structuring',
	about: [
		nearby(
			['K7', 'K8'],
			'A start needs people who want it, an agenda, urgency, and a gap that nobody else fills.'
		),
		nearby(
			['K9', 'K10', 'K11'],
			'Decisions differ in weight, and one person who acts for the coalition makes a difference early on.'
		)
	],
	questions: [
		ask({
			id: 'ST1',
			question: 'Do we have a ladder that shows who takes which decision?',
			why: 'With it, small things go fast and large things are not decided by a few.',
			answers: [
				'None.',
				'It is in our heads.',
				'It is written.',
				'It is written, with hours for approving what is urgent.'
			],
			raise: 'Draw five steps, from the call down to a word at a conference, and name who decides.'
		}),
		ask({
			id: 'ST2',
			question: 'Is there one person who acts for all of us, and not for an employer?',
			why: 'Invitations, lists and notes hold a young coalition together.',
			answers: [
				'Nobody.',
				'Whoever has time.',
				'Someone has that function for some hours.',
				'Someone has it, members agreed on priorities, and another can step in.'
			],
			raise: 'Agree on a function, four hours a week, and three tasks for the first month.'
		}),
		ask({
			id: 'ST3',
			question: 'Which gap do we fill that no other body fills?',
			why: 'A body for which there is already another one divides the same few people.',
			answers: [
				'We have not asked.',
				'We assume that there is one.',
				'We have stated it.',
				'We have stated it, and neighbouring networks agree.'
			],
			raise: 'Call two neighbouring networks and ask what they leave undone.'
		})
	]
};
