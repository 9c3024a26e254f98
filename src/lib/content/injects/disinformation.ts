import { defineInjects } from './define-inject';

export const disinformationInjects = defineInjects('disinformation', [
	{
		id: 'doctored-donor-list',
		title: 'A doctored list, and the ministry wants you at five',
		threats: ['DIS-03', 'DIS-06', 'LEG-09'],
		minute: 25,
		card: 'At 14:10 a list of “secret donors” with your logo is among the most shared posts. Half of the entries are real. At 14:30 the ministry calls: you are invited to a meeting at 17:00.',
		questions: [
			'What do you answer in public before five, and what do you not answer?',
			'Do you go, who goes, and with whom?',
			'Which donors and partners have to hear from you first?'
		],
		goodAnswer: [
			'The list is compared line by line with the originals before anyone says “forged”.',
			'The reply is short and shows proof without repeating the list.',
			'Two people go, one of them a lawyer. They ask what the meeting is about, and take notes.',
			'Donors and partners who are named, and could be harmed, are called first.',
			'One person speaks; everyone else passes requests on.'
		],
		hotWash: [
			'Did we say anything that a real entry would have proved wrong?',
			'Who decided to go, and could they have said no?'
		]
	},
	{
		id: 'voice-message',
		title: 'The director’s voice, saying what was never said',
		threats: ['DIS-03', 'DIS-04'],
		minute: 0,
		card: 'A voice message goes round in chat groups. It sounds like your director and tells staff to “clear the files before they come”. A police spokesperson calls the message “interesting”.',
		questions: [
			'How do you show that it is not real, and to whom?',
			'What do you tell staff within the next half hour?',
			'What does the lawyer need from you?'
		],
		goodAnswer: [
			'Staff hear at once, in person or by a known number: nothing is to be deleted or moved.',
			'A copy of the message, with time and place where it was found, is kept for experts.',
			'The lawyer is told first and decides with the director what goes to the police.',
			'The denial is brief and comes from someone whom people know.',
			'Someone looks after the director, too.'
		],
		hotWash: [
			'How would our people have known a real instruction from a false one?',
			'Did we answer the message, or the fear behind it?'
		]
	},
	{
		id: 'address-posted',
		title: 'A colleague’s address, school and car',
		threats: ['DIS-07', 'DIS-05'],
		minute: 50,
		card: 'A channel with many followers posts the home address of a colleague, the school of his children and the number of his car. The comments are about his faith. School ends in two hours.',
		questions: [
			'What happens within the two hours?',
			'Who decides about police, publicity and a move?',
			'Who else shares what is attacked here, and has anyone asked them?'
		],
		goodAnswer: [
			'Safety comes first: who fetches the children, where does the family stay tonight.',
			'The colleague decides about police and publicity, with advice.',
			'Evidence is saved by somebody else, so that he need not read it.',
			'The employer pays for lodging and help out of a line that exists.',
			'Colleagues with the same faith are asked what they need.'
		],
		hotWash: [
			'Was there money that somebody could release on the spot?',
			'What would we have found about each of us in ten minutes?'
		]
	}
]);
