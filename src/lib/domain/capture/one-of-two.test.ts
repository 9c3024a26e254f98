import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { addOwnThreat, answerEntry, newPlan } from '../plan/edits';
import { Plan } from '../plan/plan';
import { canBeOne, makeOne } from './one-of-two';

const pair = { keptId: 'old', goneId: 'new' };

function aPlan(recipe: (draft: Plan) => void): Plan {
	const plan = newPlan({
		...{ id: 'plan', scoringId: 'scoring', today: '2026-11-21', title: 'Plan' },
		...{ route: 'full', facilitated: false }
	});
	addOwnThreat(plan, 'old', { title: 'Office raid', category: 'legal' });
	addOwnThreat(plan, 'new', { title: 'Office raids', category: 'digital' });
	recipe(plan);
	return plan;
}

describe('making two threats one', () => {
	it('keeps the older, and the words, dots and scores of the other', () => {
		const plan = aPlan((draft) => {
			if (draft.threats.new) Object.assign(draft.threats.new, { dots: 2, onset: 'hours' });
			answerEntry(draft, 'new/e1', { best: 4 });
			draft.agreed.new = { likelihood: 3, impact: 4 };
			draft.exposure = { 'old/a': 1, 'new/a': 3, 'new/b': 2 };
			draft.fears.f1 = { text: 'Boots', threatId: 'new', order: 'a' };
		});
		makeOne(plan, pair);
		expect(Object.keys(plan.threats)).toEqual(['old']);
		expect(plan.threats.old).toMatchObject({
			...{ title: 'Office raid', category: 'legal', description: 'Office raids' },
			...{ dots: 2, onset: 'hours' }
		});
		expect(plan.entries['old/e1']?.best).toBe(4);
		expect(plan.agreed).toEqual({ old: { likelihood: 3, impact: 4 } });
		expect(plan.exposure).toEqual({ 'old/a': 1, 'old/b': 2 });
		expect(plan.fears.f1?.threatId).toBe('old');
	});

	it('says words once only', () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 'new', { title: 'Office raid ', category: 'legal' });
		});
		makeOne(plan, pair);
		expect(plan.threats.old?.description).toBe('');
	});

	it('is not offered where the group has judged both', () => {
		const plan = aPlan((draft) => {
			answerEntry(draft, 'old/e1', { best: 2 });
			draft.agreed.new = { likelihood: 3, impact: 4 };
		});
		const before = structuredClone(plan);
		expect(canBeOne(plan, pair)).toBe(false);
		makeOne(plan, pair);
		expect(plan).toEqual(before);
	});

	it('leaves a plan that can be read, in which nothing points at the one that is gone', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const [keptId, goneId] = Object.keys(plan.threats);
				if (keptId === undefined || goneId === undefined) return;
				const draft = structuredClone(plan);
				if (!canBeOne(draft, { keptId, goneId })) return;
				makeOne(draft, { keptId, goneId });
				expect(z.safeParse(Plan, draft).success).toBe(true);
				expect(pointersIn(draft)).not.toContain(goneId);
				expect(Object.keys(draft.actions)).toEqual(Object.keys(plan.actions));
			}),
			{ numRuns: 150 }
		);
	});
});

/** Ids of threats that anything in the plan names, wherever it stands. */
function pointersIn(plan: object): readonly string[] {
	return Object.values(plan).flatMap((part: unknown) =>
		typeof part !== 'object' || part === null
			? []
			: Object.values(part as Readonly<Record<string, unknown>>).flatMap((thing) =>
					typeof thing === 'object' && thing !== null && 'threatId' in thing
						? [String(thing.threatId)]
						: []
				)
	);
}
