import { defineQuestions, firstStep } from './define-readiness';

export const solidarityQuestions = defineQuestions([
	{
		id: 'H40',
		area: 'solidarity',
		question: 'Do we take an active part in a network or coalition?',
		why: 'Allies stand up for people they know, not for a name on a list.',
		answers: [
			'We belong to none',
			'We are on a list and seldom there',
			'We have a role in a network, and contact at least once a month',
			'We are in touch every week, and have asked or given help this year'
		],
		type: 'both',
		links: [
			'LEG-01',
			'LEG-02',
			'LEG-03',
			'LEG-04',
			'LEG-05',
			'LEG-06',
			'LEG-07',
			'LEG-08',
			'LEG-09',
			'REP-09'
		],
		inShortForm: false,
		firstStep: firstStep({
			id: 'take-a-role',
			what: 'Choose one network whose members share your risks, and take on one small task there.',
			front: 'solidarity',
			ownerRole: 'Director',
			days: 45,
			doneWhen: 'The task is named in the minutes of the network.'
		})
	},
	{
		id: 'H41',
		area: 'solidarity',
		question: 'Is it agreed who speaks for us if we cannot?',
		why: 'If we are held, closed or cut off, silence helps those who did it.',
		answers: [
			'Nobody would know whether they may',
			'Friends would surely speak, but nothing is agreed',
			'One peer has agreed in writing when it speaks, what it says and what it never says',
			'Two peers, at home and abroad, have agreed, and we went through it this year'
		],
		type: 'respond',
		links: ['LEG-03', 'LEG-04', 'LEG-05', 'DIS-01'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'agree-stand-in-voice',
			what: 'Ask a peer at home and one abroad to speak for you, and write down when and what.',
			front: 'solidarity',
			ownerRole: 'Director',
			days: 30,
			doneWhen: 'Both have signed, and the people named in it have consented.'
		})
	},
	{
		id: 'H42',
		area: 'solidarity',
		question: 'Do we know which officials, embassies, lawmakers and public figures matter to us?',
		why: 'The call that helps goes to somebody who has met us before.',
		answers: [
			'We would begin with a search',
			'The director has contacts, in their own phone',
			'A map names who matters, what they care about and which role keeps contact',
			'The map is in use, and each quarter of this year saw at least one contact'
		],
		type: 'both',
		links: ['LEG-01', 'LEG-03', 'LEG-08', 'REP-05'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'draw-influence-map',
			what: 'List twelve people or offices who could help or harm, and whether contact is safe. Store the map safely.',
			front: 'political',
			ownerRole: 'Director',
			days: 30,
			doneWhen: 'Each has a role of ours beside it, and one first meeting took place.'
		})
	}
]);
