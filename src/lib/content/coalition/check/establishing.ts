import type { CheckSection } from '$lib/domain/catalogue/coalition';
import { nearby } from '../../cases/define-case';
import { ask } from '../ask';

export const establishingSection: CheckSection = {
	number: 4,
	id: 'establishing',
	title: 'Setting up',
	about: [
		nearby(
			['K2'],
			'Build ties in calm times, meet in person, agree by consensus at the outset, decide practical matters openly, and pass on what you know.'
		)
	],
	questions: [
		ask({
			id: 'EN1',
			question: 'In the last twelve months, did we meet the peers whom we would need in a crisis?',
			why: 'People help faster when they have a face in mind.',
			answers: [
				'No.',
				'We only wrote to each other.',
				'We met once.',
				'We meet regularly and do a small thing together.'
			],
			raise: 'Invite three peers to one hour with one question: whom would you call first?'
		}),
		ask({
			id: 'EN2',
			question: 'Do we meet often enough to notice when what moves us changes?',
			why: 'Aims drift slowly. Face to face one hears it earlier than in writing. A safe live call also counts.',
			answers: [
				'We never meet.',
				'When there is trouble.',
				'Once a year.',
				'In a fixed rhythm, and we ask each time whether the aims still fit.'
			],
			raise: 'Fix the dates for half a year, and begin each meeting with the aims.'
		}),
		ask({
			id: 'EN3',
			question: 'Do we have a group agreement that came about by consensus?',
			why: 'It is what you turn to when members disagree and tempers are short.',
			answers: [
				'There is none.',
				'There is a draft, or a text of one author.',
				'The members have adopted it.',
				'It is adopted, newcomers receive it, and it helped in at least one dispute.'
			],
			raise: 'Begin with four points: purpose, how you decide, who speaks, how you leave.'
		}),
		ask({
			id: 'EN4',
			question: 'If we had to close tomorrow, would our contacts and lessons live on?',
			why: 'The next group can start sooner. Kept carelessly, the same list endangers people.',
			answers: [
				'No.',
				'In the head of one person.',
				'One host keeps them.',
				'They are kept safely in two places and shared with those who need them.'
			],
			raise: 'Agree on two safe places, and on who may open them.'
		})
	]
};
