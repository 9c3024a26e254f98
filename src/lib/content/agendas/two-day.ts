import { defineAgenda, pause, work } from './define-agenda';

const firstDay = [
	work({
		id: 'opening',
		title: 'Opening, safety and ground rules',
		minutes: 45,
		steps: ['mandate'],
		output: 'Ground rules, the question of the workshop, and what is not written down',
		prompt: 'What do you need from the rest of us in order to speak openly?',
		who: 'Everyone, led by the facilitator'
	}),
	work({
		id: 'what-we-hold',
		title: 'What we do, hold and depend on',
		minutes: 60,
		steps: ['organisation'],
		output: 'A map of activities and a list of sensitive information by kind',
		prompt: 'Which of these things would hurt somebody else if it were taken from us?',
		who: 'Everyone, in groups by team'
	}),
	pause('morning-break-1', 'Break', 15),
	work({
		id: 'signals',
		title: 'Context and signals, also below the national level',
		minutes: 45,
		steps: ['context'],
		output: 'Signals with trend and threshold, and a rating for the country and one region',
		prompt: 'Where in the country does it feel different from the capital, and since when?',
		who: 'Everyone'
	}),
	work({
		id: 'actors',
		title: 'Actors and their moves',
		minutes: 45,
		steps: ['actors', 'solidarity'],
		output: 'Allies, undecided and opponents with interest, means and past acts',
		prompt: 'What would the strongest opponent do next, and who could make it costly?',
		who: 'Everyone, in three groups'
	}),
	pause('lunch-1', 'Lunch', 60),
	work({
		id: 'house-in-order',
		title: 'House in order: read out the gaps only',
		minutes: 60,
		steps: ['readiness'],
		output: 'Five weakest answers, and one first step for each',
		prompt: 'Which of these gaps could somebody use against us next month?',
		who: 'Everyone; each role reads its own answers'
	}),
	work({
		id: 'choose-threats',
		title: 'Choose ten to twelve threats',
		minutes: 45,
		steps: ['threats'],
		output: 'Ten to twelve threats, each with what it does to us and to partners',
		prompt: 'Whom does this hit hardest: us, a partner, or people we serve?',
		who: 'Everyone'
	}),
	pause('afternoon-break-1', 'Break', 15),
	work({
		id: 'score-first-round',
		title: 'First round of scoring, and what the words mean to us',
		minutes: 45,
		steps: ['scoring'],
		output: 'First values of each person, and a shared reading of the anchors',
		prompt: 'What did you picture when you chose this number?',
		who: 'Everyone, each alone; seniority speaks last'
	}),
	work({
		id: 'close-day-one',
		title: 'Close of the day with a calming exercise',
		minutes: 15,
		steps: [],
		output: 'Everyone knows whom to talk to tonight',
		prompt: 'What do you leave here, so that you do not take it home?',
		who: 'Everyone, led by the co-facilitator'
	})
];

const secondDay = [
	work({
		id: 'score-second-round',
		title: 'Second round, disagreement, and the matrix',
		minutes: 75,
		steps: ['scoring', 'matrix'],
		output: 'A matrix with ranges that we stop changing, and minority notes',
		prompt: 'What would have to be true for the other number to be right?',
		who: 'Everyone'
	}),
	pause('morning-break-2', 'Break', 15),
	work({
		id: 'build-scenarios',
		title: 'Futures wheel or two axes, then three chained scenarios',
		minutes: 75,
		steps: ['scenarios'],
		output: 'Three chains of the top threats with signposts, and one wild card',
		prompt: 'And then what happens, to whom, and how would we notice?',
		who: 'Three groups'
	}),
	work({
		id: 'contingency-sheets',
		title: 'Contingency sheets, front by front',
		minutes: 45,
		steps: ['contingency'],
		output: 'One sheet per scenario with owner, deputy and done-when',
		prompt: 'Who does this if the director is not reachable?',
		who: 'Pairs, each with two fronts'
	}),
	pause('lunch-2', 'Lunch', 60),
	work({
		id: 'tabletop',
		title: 'Tabletop: one scenario, three injects of twenty-five minutes',
		minutes: 75,
		steps: ['rehearsal'],
		output: 'Decisions with the minute in which they were taken',
		prompt: 'Here is your next card. What do you decide, and who tells whom?',
		who: 'Everyone in their own role; the scribe notes decisions'
	}),
	work({
		id: 'hot-wash',
		title: 'Hot wash: what we learned just now',
		minutes: 30,
		steps: ['rehearsal', 'actions'],
		output: 'A list of improvements, each with an owner',
		prompt: 'What surprised us, what helped, and what was missing?',
		who: 'Everyone; those who played small parts speak first'
	}),
	work({
		id: 'actions',
		title: 'What others did, and our plan',
		minutes: 40,
		steps: ['mechanisms', 'actions'],
		output: 'Actions with owner, date, cost and done-when',
		prompt: 'Which of these would we still do if it were twice the work?',
		who: 'Everyone, with a board member from here on'
	}),
	work({
		id: 'pre-mortem',
		title: 'Pre-mortem: it is a year later and the plan failed',
		minutes: 20,
		steps: ['review'],
		output: 'Reasons for failure, and a change for the two most likely',
		prompt: 'Write first, alone: why did it fail? Then one reason from each, in turn.',
		who: 'Everyone, with a board member'
	}),
	work({
		id: 'close',
		title: 'Remaining risks are accepted aloud, and we close',
		minutes: 15,
		steps: ['review', 'export'],
		output: 'Accepted risks by role and date, a review date, and a keeper of the file',
		prompt: 'Which risk do we keep with open eyes, and who carries it?',
		who: 'A board member speaks; everyone closes'
	})
];

export const twoDay = defineAgenda({
	id: 'two-day',
	title: 'Two days',
	forWhom: 'A group of six to fourteen people with two facilitators and two full days.',
	limits:
		'It goes through the whole method once, with one rehearsal. Legal details and technical work still need people who know them.',
	days: [
		{ startsAt: '09:00', blocks: firstDay },
		{ startsAt: '09:00', blocks: secondDay }
	]
});
