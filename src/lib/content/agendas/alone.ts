import { defineAgenda, work } from './define-agenda';

const me = 'One person';

export const alone = defineAgenda({
	id: 'alone',
	title: 'Alone, in about ninety minutes',
	forWhom: 'One person in a quiet, private place. You can stop at any point and go on later.',
	limits:
		'The ranges that one person gives are usually too narrow. Ask at least one colleague to score as well, without seeing yours.',
	days: [
		{
			blocks: [
				work({
					id: 'profile',
					title: 'Who we are',
					minutes: 10,
					steps: ['organisation'],
					output: 'A short profile without names',
					prompt: 'Could anyone tell who you are from what you have written? Is that all right?',
					who: me
				}),
				work({
					id: 'house-in-order',
					title: 'House in order',
					minutes: 30,
					steps: ['readiness'],
					output: 'Answers, and the five weakest of them',
					prompt: 'Would a colleague give the same answer? If you are unsure, take the lower one.',
					who: me
				}),
				work({
					id: 'choose-threats',
					title: 'Choose up to eight threats',
					minutes: 10,
					steps: ['threats'],
					output: 'Up to eight threats, some of them suggested by your gaps',
					prompt: 'Which of these do you avoid thinking about?',
					who: me
				}),
				work({
					id: 'score',
					title: 'Score with ranges',
					minutes: 20,
					steps: ['scoring'],
					output: 'A low, a high and a most likely value for each threat',
					prompt: 'Would you be surprised if it fell outside your range? If not, make it wider.',
					who: me
				}),
				work({
					id: 'actions',
					title: 'Take over or change actions',
					minutes: 15,
					steps: ['mechanisms', 'actions'],
					output: 'Three to five actions with a role and a date',
					prompt: 'Which one could you begin this week without asking anybody?',
					who: me
				}),
				work({
					id: 'export',
					title: 'Save and export',
					minutes: 5,
					steps: ['export'],
					output: 'A copy in a safe place',
					prompt: 'Who else should be able to open it, if you are not there?',
					who: me
				})
			]
		}
	]
});
