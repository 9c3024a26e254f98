import { defineAgenda, pause, work } from './define-agenda';

export const halfDay = defineAgenda({
	id: 'half-day',
	title: 'Half a day',
	forWhom: 'A group of six to fourteen people who have four hours and have done the pre-work.',
	limits:
		'There is time for six threats and two scenarios. The house-in-order questions are answered beforehand, and a rehearsal needs another day.',
	days: [
		{
			startsAt: '09:00',
			blocks: [
				work({
					id: 'welcome',
					title: 'Welcome, safety, and what stays here',
					minutes: 20,
					steps: ['mandate'],
					output: 'Ground rules that all have agreed',
					prompt: 'What would make it dangerous for you to speak openly today?',
					who: 'Everyone, led by the facilitator'
				}),
				work({
					id: 'signals',
					title: 'Context and signals: a year back, a year ahead',
					minutes: 25,
					steps: ['context'],
					output: 'Six to ten signals, each with an arrow for its trend',
					prompt: 'Which change would you have called impossible two years ago?',
					who: 'Everyone, first in pairs'
				}),
				work({
					id: 'actors',
					title: 'Allies, undecided, opponents',
					minutes: 20,
					steps: ['actors', 'solidarity'],
					output: 'A list of actors with what they want and what they can do',
					prompt: 'Who is better off when we are silent, and who is worse off when we are gone?',
					who: 'Everyone'
				}),
				work({
					id: 'choose-threats',
					title: 'Choose six threats from the cards',
					minutes: 25,
					steps: ['threats'],
					output: 'A short list of six, from at least four categories',
					prompt: 'Which card did your body react to? Which one has nobody touched, and why?',
					who: 'Everyone, standing at the table'
				}),
				pause('break', 'Break', 15),
				work({
					id: 'score',
					title: 'Score in silence, show, talk, score again',
					minutes: 45,
					steps: ['scoring', 'matrix'],
					output: 'A matrix with ranges, and notes on where we differ',
					prompt:
						'What story stands behind the highest and the lowest? We need not know whose it is.',
					who: 'Everyone, each alone and then together'
				}),
				work({
					id: 'first-moves',
					title: 'Two groups, one scenario each: a day, three days, a month',
					minutes: 50,
					steps: ['scenarios', 'contingency'],
					output: 'Two contingency sheets with owner and deputy',
					prompt:
						'It is ten past seven and somebody knocks hard. Who knows the number of the lawyer by heart?',
					who: 'Two groups, mixed by role'
				}),
				work({
					id: 'actions',
					title: 'What others did, and what we take over',
					minutes: 25,
					steps: ['mechanisms', 'actions'],
					output: 'Five actions at most, each with owner and date',
					prompt: 'What do we drop so that there are hours for this?',
					who: 'Everyone, with a board member from here on'
				}),
				work({
					id: 'close',
					title: 'Close: review date, the file, and how we are',
					minutes: 15,
					steps: ['review', 'export'],
					output: 'A draft plan with a review date and a keeper of the file',
					prompt: 'With which single word do you go home?',
					who: 'Everyone, with a board member'
				})
			]
		}
	]
});
