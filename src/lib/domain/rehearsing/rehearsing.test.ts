import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inject } from '../catalogue/injects';
import { newPlan } from '../plan/edits';
import { Plan } from '../plan/plan';
import {
	attacksInChain,
	callAt,
	cardsOf,
	clockWords,
	dealingAt,
	fittingFirst,
	lengthOf,
	notesOf
} from './cards';
import {
	addChainCards,
	addNote,
	addOwnCard,
	addReadyCard,
	addRehearsal,
	dealCard,
	improvementToAction,
	keepClock,
	keepStage,
	markRehearsed,
	setHeldOn,
	removeRehearsal
} from './edits';

const inject = (id: string, threats: Inject['threats']): Inject => ({
	...{ id, title: `Card ${id}`, category: 'financial', threats, minute: 25, card: 'It happens.' },
	...{ questions: ['What now?', 'Who?'], goodAnswer: ['a', 'b', 'c'] },
	...{ hotWash: ['What lacked?', 'Who knew?'], grade: 'judgement' }
});

/** A search, after which a freeze follows and a smear; the exercise "drill" tries it. */
function aPlan(): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-21', title: 'Plan' },
		...{ route: 'full', facilitated: true }
	});
	plan.threats.freeze = {
		...{ typeId: 'FIN-01', category: 'financial', title: 'Freeze' },
		...{ description: '', order: 'a0' }
	};
	plan.scenarios.s = {
		title: 'Chain',
		origin: 'blank',
		story: '',
		best: '',
		worst: '',
		order: 'a0'
	};
	const attack = { scenarioId: 's', what: 'It comes.' };
	plan.attacks.smear = { ...attack, afterId: 'freeze', order: 'a0' };
	plan.attacks.freeze = { ...attack, afterId: 'raid', threatId: 'freeze', order: 'a1' };
	plan.attacks.raid = { ...attack, threatId: 'gone', order: 'a2' };
	addRehearsal(plan, 'drill', 'Drill');
	Object.assign(plan.rehearsals.drill ?? {}, { scenarioId: 's' });
	return plan;
}

const withChain = (): Plan => {
	const plan = aPlan();
	let made = 0;
	addChainCards(plan, 'drill', {
		nextId: () => `c${String(++made)}`,
		titleOf: (id) => `Now ${id}`
	});
	return plan;
};

describe('the cards of an exercise', () => {
	it('are made of the attacks of its scenario, in their order, spread over 75 minutes, each once', () => {
		const plan = withChain();
		addChainCards(plan, 'drill', { nextId: () => 'again', titleOf: (id) => id });
		const cards = cardsOf(plan, 'drill').map((id) => plan.injects[id]);
		expect(cards.map((card) => [card?.title, card?.minute])).toEqual([
			['Now raid', 0],
			['Now freeze', 25],
			['Now smear', 50]
		]);
		expect(() => Plan.parse(plan)).not.toThrow();
	});

	it('come from the set of Holdfast and from the group too, ordered by minute', () => {
		const plan = aPlan();
		addReadyCard(plan, 'ready', { rehearsalId: 'drill', inject: inject('i', ['FIN-01']) });
		addOwnCard(plan, 'own', { rehearsalId: 'drill', title: 'Ours' });
		expect(cardsOf(plan, 'drill')).toEqual(['own', 'ready']);
		expect(lengthOf(plan, 'drill')).toBe(75 * 60);
		Object.assign(plan.injects.own ?? {}, { minute: 90 });
		expect(lengthOf(plan, 'drill')).toBe(115 * 60);
	});

	it('are offered with those first that fit a threat of the scenario', () => {
		const injects = [inject('other', ['DIG-01']), inject('fits', ['FIN-01'])];
		expect(fittingFirst(injects, aPlan(), 's').map(({ inject: { id } }) => id)).toEqual([
			'fits',
			'other'
		]);
		expect(fittingFirst(injects, aPlan(), 'gone').some(({ fits }) => fits)).toBe(false);
		expect(fittingFirst(injects, aPlan(), undefined).some(({ fits }) => fits)).toBe(true);
	});

	it('are due from their minute on, and the one dealt last lies on the table', () => {
		const plan = withChain();
		expect(dealingAt(plan, 'drill', 0)).toMatchObject({
			...{ current: undefined, dealt: [] },
			waiting: [{ id: 'c1', isDue: true }, { isDue: false }, { isDue: false }]
		});
		dealCard(plan, 'c1', 3);
		dealCard(plan, 'c3', 9.7);
		dealCard(plan, 'c1', 99);
		expect(dealingAt(plan, 'drill', 25 * 60)).toEqual({
			...{ current: 'c3', dealt: ['c1', 'c3'] },
			waiting: [{ id: 'c2', isDue: true }]
		});
		expect(plan.injects.c3?.dealtAt).toBe(9);
	});

	it('stay readable when attacks follow each other in a circle or threats are gone', () => {
		const ids = ['raid', 'freeze', 'smear', 'nowhere'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ids), { minLength: 3, maxLength: 3 }), (after) => {
				const plan = aPlan();
				Object.values(plan.attacks).forEach((attack, n) => (attack.afterId = after[n]));
				expect([...attacksInChain(plan, 's')].sort()).toEqual(['freeze', 'raid', 'smear']);
			})
		);
	});
});

describe('an exercise in the plan', () => {
	it('keeps whole seconds, the stage, and the day on which it was first held', () => {
		const plan = aPlan();
		keepClock(plan, 'drill', 61.9);
		keepStage(plan, 'drill', { stage: 'running', endedAt: undefined, today: '2026-11-21' });
		keepStage(plan, 'drill', { stage: 'hot-wash', endedAt: 61.9, today: '2026-11-22' });
		expect(plan.rehearsals.drill).toMatchObject({
			...{ stage: 'hot-wash', seconds: 61, endedAt: 61, heldOn: '2026-11-21' }
		});
		keepStage(plan, 'drill', { stage: 'running', endedAt: undefined, today: '2026-11-22' });
		expect(plan.rehearsals.drill).not.toHaveProperty('endedAt');
		keepClock(plan, 'gone', 1);
		keepStage(plan, 'gone', { stage: 'done', endedAt: 1, today: '2026-11-22' });
		expect(Object.keys(plan.rehearsals)).toEqual(['drill']);
	});

	it('makes an action of an improvement and ties both together', () => {
		const plan = aPlan();
		const note = { rehearsalId: 'drill', kind: 'improvement', text: 'A number on paper' } as const;
		addNote(plan, 'n', { ...note, at: 12.4 });
		improvementToAction(plan, 'n', { id: 'a', front: 'governance' });
		improvementToAction(plan, 'gone', { id: 'b', front: 'governance' });
		expect(plan.rehearsalNotes.n).toMatchObject({ at: 12, actionId: 'a' });
		expect(plan.actions).toMatchObject({
			a: { what: 'A number on paper', status: 'to-do', front: 'governance', rehearsalId: 'drill' }
		});
		expect(Object.keys(plan.actions)).toEqual(['a']);
	});

	it('says of a move when it was tried, and leaves the day of an earlier exercise', () => {
		const plan = aPlan();
		const note = { rehearsalId: 'drill', kind: 'improvement', text: 'A number on paper' } as const;
		addNote(plan, 'n', { ...note, at: 12 });
		improvementToAction(plan, 'n', { id: 'a', front: 'governance' });
		markRehearsed(plan, 'a', { isDone: true, heldOn: '2026-11-21' });
		expect(plan.actions.a?.rehearsedOn).toBe('2026-11-21');
		markRehearsed(plan, 'a', { isDone: false, heldOn: '2026-12-15' });
		expect(plan.actions.a?.rehearsedOn).toBe('2026-11-21');
		markRehearsed(plan, 'a', { isDone: false, heldOn: '2026-11-21' });
		expect(plan.actions.a).not.toHaveProperty('rehearsedOn');
	});

	it('takes the day of its moves along when its own day is put right', () => {
		const plan = withChain();
		Object.assign(plan.rehearsals.drill ?? {}, { scenarioId: 's' });
		const move = { what: 'Call', status: 'to-do', doneWhen: '', order: 'a0' } as const;
		plan.actions.tried = { ...move, scenarioId: 's', rehearsedOn: '2026-12-01' };
		plan.actions.before = { ...move, scenarioId: 's', rehearsedOn: '2026-06-01' };
		setHeldOn(plan, 'drill', '2026-12-01');
		setHeldOn(plan, 'drill', '2026-12-15');
		expect(plan.rehearsals.drill?.heldOn).toBe('2026-12-15');
		expect(plan.actions.tried.rehearsedOn).toBe('2026-12-15');
		expect(plan.actions.before.rehearsedOn).toBe('2026-06-01');
	});

	it('goes with its cards and its log, and leaves its actions and other exercises', () => {
		const plan = withChain();
		addRehearsal(plan, 'other', 'Other');
		addNote(plan, 'n', { rehearsalId: 'drill', kind: 'improvement', text: 'x' });
		addNote(plan, 'kept', { rehearsalId: 'other', kind: 'decision', text: 'y' });
		improvementToAction(plan, 'n', { id: 'a', front: 'governance' });
		removeRehearsal(plan, 'drill');
		expect(plan.injects).toEqual({});
		expect(Object.keys(plan.rehearsalNotes)).toEqual(['kept']);
		expect(notesOf(plan, 'other', ['reason'])).toEqual([]);
		expect(notesOf(plan, 'other')).toEqual(['kept']);
		expect(Object.keys(plan.actions)).toEqual(['a']);
	});
});

describe('the timer', () => {
	it('calls at five minutes, at one and at the end, and at nothing else', () => {
		expect([301, 300, 61, 60, 1, 0, -90].map(callAt)).toEqual([
			...[undefined, 'five-minutes', 'five-minutes', 'one-minute', 'one-minute', 'over', 'over']
		]);
	});

	it('shows minutes and seconds', () => {
		expect([0, 65.9, 4500, -1].map(clockWords)).toEqual(['0:00', '1:05', '75:00', '0:00']);
	});
});
