import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { inOrder } from '../plan/order';
import type { Plan } from '../plan/plan';
import { byDots, clearDots, countDots, orderByDots, setDots } from './dots';

const threatsWith = (...dots: readonly (number | undefined)[]): Plan['threats'] =>
	Object.fromEntries(
		dots.map((each, at) => [
			`t${String(at)}`,
			{
				...{ title: `T${String(at)}`, category: 'legal' as const, description: '' },
				...(each === undefined ? {} : { dots: each }),
				order: `a${String(at)}`
			}
		])
	);

describe('counting dots', () => {
	it('says how many lie on the first six, and who has as many as others', () => {
		const count = countDots(threatsWith(1, 9, 4, 4, 2, 3, 2, undefined, 0));
		expect(count).toMatchObject({ all: 25, onFirst: 24, isTornAtFirst: false });
		expect(count.ties).toEqual([
			{ dots: 4, ids: ['t2', 't3'] },
			{ dots: 2, ids: ['t4', 't6'] }
		]);
	});

	it('says when dots do not tell the sixth from the seventh', () => {
		expect(countDots(threatsWith(9, 8, 7, 6, 5, 4, 4)).isTornAtFirst).toBe(true);
		expect(countDots(threatsWith(...Array<undefined>(8))).isTornAtFirst).toBe(false);
	});

	it('writes the order by dots, and those with as many stay as they were', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const wanted = byDots(plan.threats);
				const draft = structuredClone(plan);
				orderByDots(draft);
				expect(inOrder(draft.threats)).toEqual(wanted);
				const again = inOrder(draft.threats);
				expect(byDots(draft.threats)).toEqual(again);
			}),
			{ numRuns: 50 }
		);
	});

	it('writes and takes out', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const draft = structuredClone(plan);
				for (const id of Object.keys(draft.threats)) setDots(draft, id, 3);
				expect(countDots(draft.threats).all).toBe(3 * Object.keys(plan.threats).length);
				clearDots(draft);
				expect(Object.values(draft.threats).filter((each) => 'dots' in each)).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});
