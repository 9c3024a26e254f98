import type { Source } from '$lib/domain/catalogue/catalogue';
import type { ClosingItem, GroundRule } from '$lib/domain/catalogue/workshop';

/** Read out at the beginning; the group may change every word. */
export const groundRules: readonly GroundRule[] = [
	{
		id: 'free-to-pass',
		topic: 'people',
		text: 'Taking part is our own choice. Anyone may pass, and nobody owes us a painful story.',
		why: 'Pressure to tell can hurt, and strong feelings do not prove that the work is good.',
		grade: 'context',
		sources: ['S51']
	},
	{
		id: 'step-out',
		topic: 'people',
		text: 'Some subjects today are hard. Each of us may go out and come back without a reason.',
		why: 'People cope better with what they were told to expect.',
		grade: 'context',
		sources: ['S52']
	},
	{
		id: 'safe-on-purpose',
		topic: 'people',
		text: 'Talking about safety stirs feelings. We make this a safe place on purpose.',
		why: 'It does not become safe by itself.',
		grade: 'context',
		sources: ['S53']
	},
	{
		id: 'ideas-not-people',
		topic: 'people',
		text: 'We question ideas and never the person who has them.',
		why: 'Otherwise the first mistake that is mocked will be the last one told.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'seniority-last',
		topic: 'people',
		text: 'When we give estimates, those with the most power speak last.',
		why: 'Numbers drift towards the first one that is spoken by a superior.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'someone-to-talk-to',
		topic: 'people',
		text: 'One of us, whom we name now, can be spoken to in private at any time.',
		why: 'Some things cannot be said before the group.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'real-breaks',
		topic: 'people',
		text: 'Breaks are breaks. We do not work through them.',
		why: 'This work tires people faster than they notice.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'no-pictures',
		topic: 'data',
		text: 'Nobody takes pictures or records, unless every one of us said yes before.',
		why: 'A picture shows who was here, and to whom it goes nobody knows.',
		grade: 'context',
		sources: ['S54']
	},
	{
		id: 'not-written-down',
		topic: 'data',
		text: 'We agree now what is not written down: sources, partners abroad, ways out, account numbers.',
		why: 'What is in no file cannot be taken from a file.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'roles-not-names',
		topic: 'data',
		text: 'We write roles and no names.',
		why: 'The plan still works, and a stranger who reads it learns less.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'one-file',
		topic: 'data',
		text: 'The scribe’s file has a passphrase and lies in one agreed place. Older copies go, unless our lawyer wants them kept.',
		why: 'Each further copy is one more place where it can be found.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'paper',
		topic: 'data',
		text: 'Working paper is destroyed here at the end. If an inquiry is running, we ask our lawyer first.',
		why: 'Loose notes get lost; but what an inquiry may ask for must be kept.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'no-messages',
		topic: 'data',
		text: 'We send no messages about this meeting.',
		why: 'A chat is a copy that we do not control.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'if-asked',
		topic: 'data',
		text: 'If somebody asks why we met, we give the same short and true answer. We agree on it now.',
		why: 'Different answers look like something to hide.',
		grade: 'judgement',
		sources: []
	},
	{
		id: 'facilitator-keeps-nothing',
		topic: 'data',
		text: 'The facilitator keeps no copy, unless we ask for it in writing.',
		why: 'The plan belongs to those who bear the risk.',
		grade: 'judgement',
		sources: []
	}
];

export const groundRuleSources: readonly Source[] = [
	{
		key: 'S51',
		title: 'Safe Youth Dialogues: do no harm, a trauma-informed approach',
		url: 'https://safeyouthdialogues.eu/en/do-no-harm-trauma-informed-approach',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'S52',
		title: 'Multiplying Connections: creating safety',
		url: 'https://www.multiplyingconnections.org/become-trauma-informed/creating-safety',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'S53',
		title: 'Level Up: creating safe spaces before an event',
		url: 'https://levelupcc.github.io/level-up/before-an-event/creating-safe-spaces/',
		kind: 'context',
		seenOn: '2026-11-21'
	},
	{
		key: 'S54',
		title: 'Trauma Informed Oregon: training updates, early 2020',
		url: 'https://traumainformedoregon.org/training-education-updates-january-february-2020/',
		kind: 'context',
		seenOn: '2026-11-21'
	}
];

/** The last minutes, in this order. */
export const closing: readonly ClosingItem[] = [
	{
		id: 'review-date',
		what: 'Set the date of the next review, and name the sign that would bring it forward.',
		doneWhen: 'Date and sign stand in the plan.'
	},
	{
		id: 'drill-date',
		what: 'Set a date for a drill within ninety days.',
		doneWhen: 'A role has accepted to prepare it.'
	},
	{
		id: 'keeper',
		what: 'Agree who keeps the file, where it lies and who else knows the passphrase.',
		doneWhen: 'Two roles are named, and the place is known to both.'
	},
	{
		id: 'first-action',
		what: 'Ask each owner for the first thing they do in the coming week.',
		doneWhen: 'Every owner has said one thing aloud.'
	},
	{
		id: 'clear-the-room',
		what: 'Collect paper, wipe boards, and check bags of sticky notes and prints.',
		doneWhen: 'The room is empty, and what may be destroyed is destroyed.'
	},
	{
		id: 'say-where-help-is',
		what: 'Say once more whom people can talk to tonight and in the next days.',
		doneWhen: 'Everyone has heard one way to get support.'
	},
	{
		id: 'one-word',
		what: 'Go round: one word from each on how they leave. Passing is fine.',
		doneWhen: 'Everyone who wished to has spoken, and nobody commented.'
	}
];
