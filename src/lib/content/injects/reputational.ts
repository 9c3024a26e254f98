import { defineInjects } from './define-inject';

export const reputationalInjects = defineInjects('reputational', [
	{
		id: 'old-complaint',
		title: 'A complaint from last year',
		threats: ['REP-01'],
		minute: 0,
		card: 'A journalist has a copy of a complaint from last year about a manager’s conduct towards a young woman in a project. “Did you follow it up?” You find that it was filed and never answered.',
		questions: [
			'Who has to be safe first, and who sees to it?',
			'What do you say to the journalist today?',
			'Who leads from here, now that managers are involved?'
		],
		goodAnswer: [
			'The woman’s safety and wishes come first; she is reached by someone trained, not by the press office.',
			'The board or somebody independent leads, and the manager is kept apart without a verdict.',
			'The answer is true: it was not followed up, and this is what happens now. No defence, no details on persons.',
			'Regulator and donors hear of it as rules and contracts demand.',
			'Who leaked the complaint is not hunted.'
		],
		hotWash: [
			'Did we use the word “attack” for something that is our own failure?',
			'Would our complaints route have caught it?'
		]
	},
	{
		id: 'partner-in-the-news',
		title: 'A partner on the evening news',
		threats: ['REP-03', 'REP-05'],
		minute: 25,
		card: 'The evening news says that a partner “has ties to extremists”. Your logo stands beside theirs on a poster. The bank asks for an explanation by tomorrow noon.',
		questions: [
			'What do you know, and what do you only assume?',
			'What do you say to the partner before you say anything about them?',
			'What does the bank get by noon?'
		],
		goodAnswer: [
			'Facts are gathered before any step away from the partner; a rumour ends no partnership.',
			'The partner is called first and hears what we are asked.',
			'The bank gets checks on the partner that exist already, passed by the lawyer, and nothing about private persons beyond duty.',
			'If payments pause, the partner learns why, for how long and who decides.',
			'People at the partner may be in danger; someone asks what they need.'
		],
		hotWash: [
			'Whose risk did we speak of, ours or theirs?',
			'Which paper would have answered the bank at once?'
		]
	},
	{
		id: 'candidate-uses-our-report',
		title: 'A candidate waves your report',
		threats: ['REP-04', 'LEG-07'],
		minute: 50,
		card: 'Two weeks before the vote a candidate holds up your report on live television and says: “They are with us.” A board member has shared the clip with a thumbs-up.',
		questions: [
			'What do you say, when and through whom?',
			'What do you ask of the board member?',
			'Does the law on campaigns now touch you?'
		],
		goodAnswer: [
			'A short line: the report is open to all, and we support no candidate.',
			'The rule on party politics exists and is shown; the board member takes the post back and says so.',
			'Other parties are offered the same briefing.',
			'The lawyer reads the election rules on the same day.',
			'Field staff get the line, as they are the ones who are asked in the street.'
		],
		hotWash: [
			'Was our rule written before today?',
			'Who in the field could have paid for this clip?'
		]
	}
]);
