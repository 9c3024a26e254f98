import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attack, Plan } from '../plan/plan';
import { aPlan } from '../scoring/scoring.builders';
import {
	attacksOf,
	firstMovesOf,
	keptRows,
	matrixRows,
	orderedChain,
	possiblyBefore
} from './read';

const anAttack = (values: Partial<Attack> = {}): Attack => ({
	scenarioId: 's',
	what: '',
	order: 'a0',
	...values
});

/** Attacks in this order, each named with the one it comes after. */
const chained = (after: Readonly<Record<string, string | undefined>>): Plan =>
	aPlan({
		attacks: Object.fromEntries(
			Object.entries(after).map(([id, afterId], place) => [
				id,
				anAttack({ order: `a${String(place)}`, ...(afterId === undefined ? {} : { afterId }) })
			])
		)
	});

const told = (plan: Plan): readonly (readonly unknown[])[] =>
	orderedChain(plan, 's').map(({ id, depth, trouble }) =>
		trouble === undefined ? [id, depth] : [id, depth, trouble]
	);

describe('the chain of a scenario', () => {
	it('begins with what begins it, and lets several attacks follow one', () => {
		const plan = chained({
			smear: 'freeze',
			donor: 'smear',
			raid: undefined,
			freeze: 'raid',
			law: 'raid'
		});
		expect(told(plan)).toEqual([
			['raid', 0],
			['freeze', 1],
			['law', 1],
			['smear', 2],
			['donor', 3]
		]);
	});

	it('starts anew after an attack that is gone', () => {
		expect(told(chained({ freeze: 'raid', smear: 'freeze' }))).toEqual([
			['freeze', 0, 'gone'],
			['smear', 1]
		]);
	});

	it('breaks a circle at the attack that was added first', () => {
		expect(told(chained({ raid: 'smear', freeze: 'raid', smear: 'freeze', off: 'smear' }))).toEqual(
			[
				['raid', 0, 'circle'],
				['freeze', 1],
				['smear', 2],
				['off', 3]
			]
		);
		expect(told(chained({ raid: 'raid' }))).toEqual([['raid', 0, 'circle']]);
	});

	it('knows nothing of attacks of another scenario', () => {
		const plan = chained({ raid: undefined });
		plan.attacks['other'] = anAttack({ scenarioId: 't' });
		expect(attacksOf(plan, 's').map(({ id }) => id)).toEqual(['raid']);
		expect(attacksOf(plan, 'nothing')).toEqual([]);
	});

	it('holds every attack once, after the one it follows, whatever they name', () => {
		const names = ['a', 'b', 'c', 'd', 'e'];
		const anyChain = fc.array(fc.option(fc.constantFrom(...names, 'gone'), { nil: undefined }), {
			minLength: 1,
			maxLength: 5
		});
		fc.assert(
			fc.property(anyChain, (afters) => {
				const after = Object.fromEntries(afters.map((id, place) => [names[place] ?? '', id]));
				const chain = orderedChain(chained(after), 's');
				const ids = chain.map(({ id }) => id);
				expect([...ids].sort()).toEqual(Object.keys(after).sort());
				chain.forEach(({ afterId }, place) => {
					if (afterId !== undefined) expect(ids.slice(0, place)).toContain(afterId);
				});
			})
		);
	});

	it('lets no attack come after itself or after what follows it', () => {
		const chain = orderedChain(
			chained({ raid: undefined, freeze: 'raid', smear: 'freeze', law: undefined }),
			's'
		);
		expect(possiblyBefore(chain, 'freeze').map(({ id }) => id)).toEqual(['raid', 'law']);
		expect(possiblyBefore(chain, 'raid').map(({ id }) => id)).toEqual(['law']);
	});
});

describe('the scenario matrix', () => {
	it('shows the signs of an attack and what is done against it in the first day', () => {
		const plan = chained({ raid: undefined });
		Object.assign(plan.attacks['raid'] ?? {}, { threatId: 'leg' });
		const sign = { scenarioId: 's', what: 'A visit', order: 'a0' };
		plan.signposts = {
			visit: { ...sign, attackId: 'raid' },
			other: { ...sign, scenarioId: 't', attackId: 'elsewhere' }
		};
		const move = { what: 'Call', status: 'to-do', doneWhen: '', order: 'a0' } as const;
		plan.actions = {
			named: { ...move, window: '24h', attackId: 'raid' },
			byThreat: { ...move, window: '24h', scenarioId: 's', threatId: 'leg' },
			later: { ...move, window: 'month', attackId: 'raid' },
			elsewhere: { ...move, window: '24h', scenarioId: 't', threatId: 'leg' },
			dropped: { ...move, window: '24h', attackId: 'raid', status: 'dropped' },
			whole: { ...move, window: '24h', scenarioId: 's', order: 'a1' }
		};
		const [row, ...rest] = matrixRows(plan, 's', firstMovesOf(plan));
		expect(row?.signposts.map(({ id }) => id)).toEqual(['visit']);
		expect(row?.firstMoves.map(({ id }) => id)).toEqual(['byThreat', 'named', 'whole']);
		expect(rest.flatMap(({ firstMoves }) => firstMoves)).toEqual([]);
	});

	it('keeps a row of which nothing changed as it is, and the moves in the order of the list', () => {
		const plan = chained({ raid: undefined, freeze: 'raid' });
		Object.assign(plan.attacks['raid'] ?? {}, { threatId: 'leg' });
		const move = { what: 'Call', status: 'to-do', doneWhen: '', window: '24h' } as const;
		plan.actions = {
			last: { ...move, attackId: 'raid', order: 'a2' },
			first: { ...move, scenarioId: 's', threatId: 'leg', order: 'a1' }
		};
		const before = matrixRows(plan, 's', firstMovesOf(plan));
		expect(before[0]?.firstMoves.map(({ id }) => id)).toEqual(['first', 'last']);
		const freeze = { ...anAttack(plan.attacks['freeze']), effect: 'No wages' };
		const changed = { ...plan, attacks: { ...plan.attacks, freeze } };
		const now = keptRows(before, matrixRows(changed, 's', firstMovesOf(changed)));
		expect(now[0]).toBe(before[0]);
		expect(now[1]?.attack.effect).toBe('No wages');
	});

	it('loses no sign and no first move when their attack is removed and written anew', () => {
		const plan = chained({ again: undefined, freeze: 'again' });
		Object.assign(plan.attacks['again'] ?? {}, { threatId: 'leg' });
		const sign = { scenarioId: 's', what: 'A visit', order: 'a0' };
		plan.signposts = { whole: sign, orphan: { ...sign, order: 'a1', attackId: 'removed' } };
		const move = { what: 'Call', status: 'to-do', doneWhen: '', order: 'a0' } as const;
		const orphan = { scenarioId: 's', threatId: 'leg', attackId: 'removed' };
		plan.actions = { call: { ...move, ...orphan, window: '24h' } };
		const [first, second] = matrixRows(plan, 's', firstMovesOf(plan));
		expect(first?.signposts.map(({ id }) => id)).toEqual(['whole', 'orphan']);
		expect(first?.firstMoves.map(({ id }) => id)).toEqual(['call']);
		expect(second?.signposts).toEqual([]);
		expect(second?.firstMoves).toEqual([]);
	});
});
