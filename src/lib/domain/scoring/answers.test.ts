import { describe, expect, it } from 'vitest';
import { meanOf } from './answers';

describe('the mean of anchored answers', () => {
	it('is the mean of the answers given, of 3', () => {
		expect(meanOf([1, 3])).toEqual({ answered: 2, total: 2, value: 0.666666667 });
	});

	it('does not count a question that does not apply', () => {
		expect(meanOf([3, 'not-applicable', 0])).toEqual({ answered: 2, total: 2, value: 0.5 });
	});

	it('keeps a question that nobody would answer in the total and out of the mean', () => {
		expect(meanOf([3, 'would-not-say', undefined])).toEqual({
			answered: 1,
			total: 3,
			value: 1
		});
	});

	it.each([
		[[], 0],
		[[undefined, 'would-not-say'], 2],
		[['not-applicable', 'not-applicable'], 0]
	] as const)('of %j is not known', (answers, total) => {
		expect(meanOf(answers)).toEqual({ answered: 0, total, value: undefined });
	});
});
