import { defineQuestions, firstStep } from './define-readiness';

export const governanceQuestions = defineQuestions([
	{
		id: 'H13',
		area: 'governance',
		question: 'Do our board members know what they do, and do not do, in a crisis?',
		why: 'A board that hears of its task on the day either freezes or talks to the press.',
		answers: [
			'It was never discussed with the board',
			'The chair knows; the others would wait and see',
			'The tasks of the board in a crisis are written down and agreed',
			'The tasks are agreed, and all members were briefed or took part in a drill this year'
		],
		type: 'respond',
		links: ['LEG-05', 'FIN-04', 'REP-01', 'REP-02', 'REP-03', 'REP-04'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'brief-the-board',
			what: 'Put one page to the board: who is told, who decides, who speaks, and who stays silent.',
			front: 'governance',
			ownerRole: 'Board chair',
			days: 45,
			doneWhen: 'The page is agreed and stands in the minutes.'
		})
	},
	{
		id: 'H14',
		area: 'governance',
		question: 'Is it clear who decides if our director is away, ill or held?',
		why: 'Nobody can pay, sign or speak if one person holds every power.',
		answers: [
			'Nobody could decide',
			'Everyone assumes it would be the same colleague',
			'Two deputies are named, with powers that are written and signed',
			'Two deputies hold signed powers, and one of them used or rehearsed the powers this year'
		],
		type: 'respond',
		links: ['LEG-05', 'LEG-10'],
		inShortForm: true,
		firstStep: firstStep({
			id: 'sign-deputy-powers',
			what: 'Name two deputies, and have your lawyer draw up powers for bank, contracts and public words.',
			front: 'governance',
			ownerRole: 'Board chair',
			days: 30,
			doneWhen: 'Both deputies have signed, and the bank has the papers.'
		})
	},
	{
		id: 'H15',
		area: 'governance',
		question: 'Have we agreed our red lines, and who decides on a public stance?',
		why: 'Under pressure people decide fast, and a line that was never drawn is easy to cross.',
		answers: [
			'Each case is argued from the start',
			'The director knows where the lines are',
			'One page names the lines and who decides, also at short notice',
			'The page is agreed, and this year it settled a real question or was reviewed'
		],
		type: 'both',
		links: ['REP-04', 'REP-08', 'LEG-02', 'LEG-07'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'draw-red-lines',
			what: 'Hold one meeting of board and team on what we would refuse, and write it on one page.',
			front: 'governance',
			ownerRole: 'Board chair',
			days: 45,
			doneWhen: 'The page names three lines and who decides within a day.'
		})
	},
	{
		id: 'H16',
		area: 'governance',
		question: 'Do our board and staff declare conflicts of interest and party roles?',
		why: 'A tie that we name ourselves is a fact; one that others reveal is a scandal.',
		answers: [
			'Nobody is asked',
			'Some people have told the director',
			'A rule exists, and a register holds what people declared',
			'Rule and register are in use, and everyone renewed the declaration this year'
		],
		type: 'prevent',
		links: ['REP-02', 'REP-04'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'open-interest-register',
			what: 'Write a short rule, and ask board and senior staff to declare interests. Let few people see the register.',
			front: 'governance',
			ownerRole: 'Board chair',
			days: 30,
			doneWhen: 'Every board member has signed a declaration, also where it says “none”.'
		})
	},
	{
		id: 'H17',
		area: 'governance',
		question: 'If we were closed, is it agreed who would carry on our work?',
		why: 'After a closure there is often no time, and no legal person left, to sign anything.',
		answers: [
			'Nobody has thought about it',
			'A friendly organisation has said that it might help',
			'An agreement with a host or successor is signed, after legal advice',
			'The agreement is signed, and both sides went through it together this year'
		],
		type: 'respond',
		links: ['LEG-03', 'FIN-06'],
		inShortForm: false,
		firstStep: firstStep({
			id: 'ask-a-host',
			what: 'Ask one trusted body what it could take over, and ask your lawyer what is lawful.',
			front: 'legal',
			ownerRole: 'Director',
			days: 90,
			doneWhen: 'A one-page draft says who takes staff, data, duties and property.'
		})
	}
]);
