import { defineQuestions, firstStep } from './define-readiness';

export const programmeQuestions = defineQuestions([
	{
		id: 'H35',
		area: 'programme',
		question: 'For each activity, have we asked how it could harm people we serve?',
		why: 'An attack on us often lands on people who never chose the risk.',
		answers: [
			'We have not asked',
			'Experienced colleagues keep it in mind',
			'Each activity has a short written look at harm, made with people concerned',
			'Each activity has its page, and it was revised this year or after an incident'
		],
		type: 'prevent',
		links: ['REP-06', 'DIS-08'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'ask-about-harm',
			what: 'For the riskiest activity, ask five people concerned what could go wrong for them.',
			front: 'programme',
			ownerRole: 'Programme lead',
			days: 30,
			doneWhen: 'One page names three harms and what changed because of them.'
		})
	},
	{
		id: 'H36',
		area: 'programme',
		question: 'Do the people we work for shape our plans and correct us?',
		why: 'People who had a say defend the work when it is attacked.',
		answers: [
			'They learn about our plans when they are made',
			'We ask now and then, and little changes',
			'There is a regular way to speak up, and answers are given',
			'There is a regular way to speak up, and this year people could name something that changed'
		],
		type: 'prevent',
		links: ['REP-06', 'DIS-08'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'change-one-thing',
			what: 'Ask one community what we should stop or change, change one thing, and report back.',
			front: 'programme',
			ownerRole: 'Programme lead',
			days: 60,
			doneWhen: 'The people who asked for the change have seen it.'
		})
	}
]);
