import { describe, expect, it } from 'vitest';
import { aPlan, freeze } from '../ground/plan.builders';
import { addInOwnWords, chooseCategory, isOurs, isUnsorted, keepAsOurs, linkTo } from './sorting';

const weak = { title: 'A dry well', guess: undefined, fallback: 'legal' } as const;

describe('a threat in own words', () => {
	it('is sorted at once where its words are plain, and not where its category only fills the place', () => {
		const plan = aPlan((draft) => {
			addInOwnWords(draft, 't1', { title: 'A frozen account', guess: freeze, fallback: 'legal' });
			addInOwnWords(draft, 't2', weak);
		});
		expect([plan.threats.t1?.category, isUnsorted(plan, 't1')]).toEqual(['financial', false]);
		expect([plan.threats.t2?.category, isUnsorted(plan, 't2')]).toEqual(['legal', true]);
	});

	it('is sorted by choosing, by linking and by keeping', () => {
		const plan = aPlan((draft) => {
			for (const id of ['t1', 't2', 't3']) addInOwnWords(draft, id, weak);
			chooseCategory(draft, 't1', 'digital');
			linkTo(draft, 't2', freeze);
			keepAsOurs(draft, 't3');
		});
		expect(['t1', 't2', 't3'].map((id) => isUnsorted(plan, id))).toEqual([false, false, false]);
		expect(plan.threats.t2).toMatchObject({ typeId: 'FIN-01', category: 'financial' });
		expect(['t1', 't2', 't3'].map((id) => isOurs(plan, id))).toEqual([false, false, true]);
	});

	it('is no more kept as ours once it is linked', () => {
		const plan = aPlan((draft) => {
			addInOwnWords(draft, 't1', weak);
			keepAsOurs(draft, 't1');
			linkTo(draft, 't1', freeze);
		});
		expect(plan.drafts).toEqual({});
	});

	it('writes no note that the plan could not hold, for an id as long as an id may be', () => {
		const id = 'x'.repeat(64);
		const plan = aPlan((draft) => {
			addInOwnWords(draft, id, weak);
		});
		expect(plan.drafts).toEqual({});
		expect(isUnsorted(plan, id)).toBe(false);
	});
});
