import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask, closedSpace, noCoalitionYet } from '../ask';

export const characteristicsSection: CheckSection = {
	number: 5,
	id: 'characteristics',
	title: 'Five characteristics',
	about: [
		nearby(
			['K3'],
			'A coalition has members, a common call, leadership, a common plan and a shared identity.'
		)
	],
	questions: [
		ask({
			id: 'CC1',
			question: 'Could a newcomer find out in five minutes what joining us asks for?',
			why: 'Unclear entry keeps good members away and lets the wrong ones in.',
			answers: [
				'No.',
				'Only by asking around.',
				'It is written down.',
				'It is written, short, and names duties and rights.'
			],
			raise: 'Write half a page: who can join, what it asks, what it gives.',
			skipWhen: [noCoalitionYet, closedSpace]
		}),
		ask({
			id: 'CC2',
			question: 'Is there a call to which every one of us has said yes?',
			why: 'It shows what you want together, and also where your mandate ends.',
			answers: [
				'There is none.',
				'The founders said yes.',
				'Most members did.',
				'All did, with the date and the limits that it sets.'
			],
			raise: 'Send the call round once more and ask each member for a written yes.',
			skipWhen: [noCoalitionYet]
		}),
		ask({
			id: 'CC3',
			question: 'Have we decided whether we speak with one voice?',
			why: 'Under attack, two statements that differ do more harm than one that is late.',
			answers: [
				'We have not talked about it.',
				'Everyone assumes something.',
				'It is decided.',
				'It is decided, with named speakers and hours for approving a text.'
			],
			raise: 'Settle three things: who speaks, on what, and who approves within two hours.',
			skipWhen: [noCoalitionYet],
			rewordWhen: {
				when: closedSpace,
				question: 'Have we decided whether we say the same when we are asked?',
				answers: [
					'We have not talked about it.',
					'Everyone assumes something.',
					'It is decided.',
					'It is decided, with hours for approving a text. No speaker is named on paper.'
				]
			}
		}),
		ask({
			id: 'CC4',
			question: 'Do we have one plan that leaves room for the tactics of each member?',
			why: 'A plan without room loses members. Room without a plan loses the aim.',
			answers: [
				'There is none.',
				'There is a list of wishes.',
				'There is a plan.',
				'There is a plan. It says whom we want to move, by when, and who does it.'
			],
			raise: 'Turn the first wish into a task with a day and a function.',
			skipWhen: [noCoalitionYet]
		})
	]
};
