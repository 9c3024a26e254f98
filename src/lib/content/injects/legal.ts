import { defineInjects } from './define-inject';

export const legalInjects = defineInjects('legal', [
	{
		id: 'partner-searched',
		title: 'The lawyer does not answer, and a partner is being searched',
		threats: ['LEG-04', 'DIS-01'],
		minute: 50,
		card: 'A partner two streets away writes: “They are in our office.” Your lawyer’s phone rings and nobody takes it. A journalist wants your comment and goes to print in ten minutes.',
		questions: [
			'Whom do you call now that the lawyer cannot be reached?',
			'What do you say to the journalist, and who says it?',
			'Does anyone go to the partner?'
		],
		goodAnswer: [
			'The second lawyer is called from a list that lies on paper.',
			'The partner decides what is said about it; until then there is one neutral sentence or none.',
			'Nobody enters or gets in the way. If someone goes, it is a lawyer or a monitor, and others know.',
			'Our own door guide comes out. Nobody deletes or hides anything.',
			'Those who could be next are told by a safe channel.'
		],
		hotWash: [
			'How long did it take until someone with legal knowledge was on the line?',
			'Did we ask the partner before we spoke about them?'
		]
	},
	{
		id: 'colleague-summoned',
		title: 'A summons for tomorrow morning',
		threats: ['LEG-05'],
		minute: 0,
		card: 'At 18:20 a colleague receives a paper: come to the station at nine tomorrow, “for a conversation”. No reason is given. She asks whether she may tell her family.',
		questions: [
			'What happens between now and nine o’clock?',
			'Who goes with her, and who waits outside?',
			'What do the rest of us know, and from whom?'
		],
		goodAnswer: [
			'A lawyer reads the paper tonight and goes with her.',
			'She decides on publicity and on her family; her care sheet is checked with her.',
			'Times for check-ins are agreed, and what happens if one is missed.',
			'A deputy takes over her urgent work for some days.',
			'Somebody asks how she is, and stays with her if she wishes.'
		],
		hotWash: [
			'Did we talk about her, or with her?',
			'What would we have done if it had been the director?'
		]
	},
	{
		id: 'three-day-consultation',
		title: 'A bill with three days for comments',
		threats: ['LEG-01', 'FIN-03'],
		minute: 25,
		card: 'A bill is on the website of the parliament. It would ask us to register again and to get permission for grants from abroad. Comments close in three days, one of them a holiday.',
		questions: [
			'What do you read first, and who reads it with you?',
			'Do you comment alone, with others or not at all?',
			'What do staff and donors hear today?'
		],
		goodAnswer: [
			'A dated copy of the text is kept, and a lawyer reads it for one page.',
			'The network is called before anyone speaks alone, with small and rural groups in it.',
			'The comment shows which services people would lose.',
			'Staff hear what changes today, which is usually nothing.',
			'The risk of being the only one to speak is weighed.'
		],
		hotWash: [
			'Who would have noticed the bill in real life, and on which day?',
			'Which of our papers would we have needed and did not have?'
		]
	}
]);
