import { addDecisionCard, addMove, markNotNeeded } from '../domain/firstmoves/edits';
import type { Action, DecisionCard, Plan } from '../domain/plan/plan';

/** The scenario of the worked example and its attacks. */
const scenarioId = 'example-scenario';
const attacks = {
	raid: { attackId: 'example-attack-raid', threatId: 'example-raid' },
	freeze: { attackId: 'example-attack-freeze', threatId: 'example-freeze' },
	smear: { attackId: 'example-attack-smear', threatId: 'example-smear' },
	donor: { attackId: 'example-attack-donor', threatId: 'example-donor' }
} as const;

type Written = Pick<Action, 'what' | 'doneWhen'> & Partial<Action>;
type Move = Written & {
	readonly front: NonNullable<Action['front']>;
	readonly window: NonNullable<Action['window']>;
};

/** Fills the sheet of first moves and the decision cards of the worked example. All of it is invented. */
export function addExampleMoves(plan: Plan): void {
	moves.forEach(({ what, front, window, ...more }, n) => {
		const id = `example-moves-${String(n + 1)}`;
		addMove(plan, id, { what, front, window, scenarioId });
		Object.assign(plan.actions[id] ?? {}, { phase: 'respond', ...more });
	});
	for (const of of ['learning', 'programme'] as const)
		markNotNeeded(plan, { scenarioId, of, isNeeded: false });
	cards.forEach((card, n) => {
		const id = `example-moves-card-${String(n + 1)}`;
		addDecisionCard(plan, id, scenarioId);
		Object.assign(plan.decisionCards[id] ?? {}, card);
	});
}

const moves: readonly Move[] = [
	{
		...{ front: 'legal', window: '24h', ...attacks.raid },
		what: 'Read the warrant aloud at the door: who issued it, which address, what it covers',
		...{ owner: 'Office manager', deputy: 'Programme lead' },
		precondition: 'The door protocol hangs inside the entrance',
		doneWhen: 'A photo or copy of the warrant is with the lawyer.',
		cost: 0
	},
	{
		...{ front: 'legal', window: '72h', ...attacks.freeze },
		what: 'File the drafted petition against the freeze, if the lawyer finds it can be used',
		...{ owner: 'Lawyer', deputy: 'Director' },
		precondition: 'The draft with blanks for dates is with the lawyer',
		doneWhen: 'It is filed and stamped, or the lawyer has written down why not.',
		cost: 1200
	},
	{
		...{ front: 'people', window: '24h', ...attacks.raid },
		what: 'Count everybody, call families, and send home whoever is not needed',
		...{ owner: 'Office manager', deputy: 'Board chair' },
		doneWhen: 'Every colleague has answered or somebody is on the way to them.',
		cost: 60
	},
	{
		...{ front: 'people', window: '72h', ...attacks.freeze },
		what: 'Tell staff in person what is known about pay, and when the next news comes',
		...{ owner: 'Director', deputy: 'Finance lead' },
		doneWhen: 'Everybody has heard it, also those in the field.',
		cost: 0
	},
	{
		...{ front: 'digital', window: '24h', ...attacks.raid },
		what: 'Log out everywhere from a clean device and write down what was taken',
		...{ owner: 'Whoever looks after the devices', deputy: 'Programme lead' },
		precondition: 'A spare laptop that never was in the office',
		doneWhen: 'All shared accounts show no other device.',
		cost: 350
	},
	{
		...{ front: 'financial', window: '24h', ...attacks.freeze },
		what: 'Ask the bank in writing which accounts are blocked, by whose order, until when',
		...{ owner: 'Finance lead', deputy: 'Director' },
		doneWhen: 'The letter is sent, and a dated copy is outside the office.',
		cost: 0
	},
	{
		...{ front: 'financial', window: 'month', ...attacks.donor },
		what: 'Hand the audit pack to every donor and offer a call with the auditor',
		...{ owner: 'Finance lead', deputy: 'Director' },
		precondition: 'The last two audits are signed',
		doneWhen: 'Each donor has it and a day for the call.',
		cost: 800
	},
	{
		...{ front: 'communications', window: '72h', ...attacks.smear },
		what: 'Call ten people who decide about us and tell them the one-page line',
		...{ owner: 'Board chair', deputy: 'Communications lead' },
		precondition: 'The one-page line is agreed',
		doneWhen: 'All ten were reached, and their questions are written down.',
		cost: 40
	},
	{
		...{ front: 'solidarity', window: '24h', ...attacks.raid },
		what: 'Call the two partner networks that may speak for us',
		...{ owner: 'Programme lead', deputy: 'Communications lead' },
		precondition: 'Both have said what they may say without asking us',
		doneWhen: 'Both have confirmed, and know when we call again.'
	}
];

const cards: readonly Partial<DecisionCard>[] = [
	{
		signpostId: 'example-sign-bank',
		sign: 'The bank asks for our grant contracts',
		threshold: 'In writing, or a second time by phone',
		decision: 'Pay two months of wages ahead and call the lawyer',
		...{ decides: 'Director', deputy: 'Finance lead', withinHours: 4 }
	},
	{
		signpostId: 'example-sign-partner',
		sign: 'A partner’s office is searched',
		threshold: 'One partner of our network, anywhere in the country',
		decision: 'Work from home for a week and empty the office of case files',
		...{ decides: 'Programme lead', deputy: 'Office manager', withinHours: 2 }
	}
];
