import type { ReadinessScale } from '$lib/domain/catalogue/readiness';

/** The one scale of all house-in-order questions. */
export const readinessScale: ReadinessScale = {
	points: [
		{
			value: 0,
			label: 'No, or nobody knows',
			meaning: 'We do not have it. If nobody in the room can say, this is the answer too.'
		},
		{
			value: 1,
			label: 'Partly, or in someone’s head',
			meaning: 'Some of it exists, or one person knows it. If that person is away, it is gone.'
		},
		{
			value: 2,
			label: 'Written down and in use',
			meaning: 'It is on paper, people know where, and the daily work follows it.'
		},
		{
			value: 3,
			label: 'In use and tried out',
			meaning:
				'It is in use, and somebody has tested, reviewed or renewed it during the last twelve months.'
		}
	],
	passes: [
		{
			id: 'not-applicable',
			label: 'Does not apply to us',
			meaning: 'The question has no object here, for example because we make no grants.',
			counts: 'left-out',
			effect: 'The question is taken out of the count. It neither helps nor hurts the area.'
		},
		{
			id: 'would-not-say',
			label: 'Would rather not say',
			meaning: 'The answer exists, but it should not stand in this file or be said in this room.',
			counts: 'unanswered',
			effect:
				'It counts as a question without an answer. It adds no points and takes none away, and the area shows that something is open.'
		}
	],
	reading:
		'There is no total and no grade. Look at the five lowest answers, and choose one or two to raise first.'
};
