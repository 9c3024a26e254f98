import { describe, expect, it } from 'vitest';
import { History } from './histories.builders';

describe('copies that go apart and come together', () => {
	it('lose no value and no letter in 500 histories: it is in the plan, or listed with the other one', async () => {
		const sum = { merges: 0, undone: 0, items: 0 };
		for (let seed = 1; seed <= 500; seed++) {
			const { wrong, merges, undone, items } = await new History(seed).play();
			expect(wrong, `history ${String(seed)}`).toEqual([]);
			sum.merges += merges;
			sum.undone += undone;
			sum.items += items;
		}
		// So much happened that the histories say something.
		expect(sum.merges).toBeGreaterThan(1_000);
		expect(sum.undone).toBeGreaterThan(100);
		expect(sum.items).toBeGreaterThan(2_000);
	});
});
