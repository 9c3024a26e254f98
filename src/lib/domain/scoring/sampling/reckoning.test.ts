import { describe, expect, it } from 'vitest';
import { Reckoning, type RangesAnswer, type RangesOrder } from './reckoning';
import { sampleThreat, type SamplingInput } from './threat-ranges';

const still = { likelihood: 0, impact: 0 };

const anInput = (seed: number): SamplingInput => ({
	seed,
	views: [
		{ likelihood: { low: 1, best: 3, high: 4 }, impact: { low: 2, best: 3, high: 4 + (seed % 2) } }
	],
	moves: { context: still, current: still, today: still, target: still }
});

/** A reckoning whose every threat takes one tick, whose slice is two, and that pauses until it is woken. */
function aReckoning() {
	let ticks = 0;
	const wakers: (() => void)[] = [];
	const answers: RangesAnswer[] = [];
	const pace = {
		now: () => ticks++,
		pause: () => new Promise<void>((resolve) => wakers.push(resolve)),
		slice: 2
	};
	const reckoning = new Reckoning(pace, (answer) => answers.push(answer));
	const wake = async (): Promise<void> => {
		wakers.shift()?.();
		await Promise.resolve();
		await Promise.resolve();
	};
	const order = (turn: number, ids: readonly string[], changed: readonly string[] = ids): void => {
		const whole: RangesOrder = {
			turn,
			threatIds: ids,
			changed: changed.map((id) => [id, anInput(turn * 100 + ids.indexOf(id))])
		};
		void reckoning.take(whole);
	};
	return { answers, wake, order };
}

const idsIn = ({ ranges }: RangesAnswer): readonly string[] => ranges.map(([id]) => id);

describe('reckoning the ranges of a plan', () => {
	it('answers in pieces and says how far it is', async () => {
		const { answers, wake, order } = aReckoning();
		order(1, ['a', 'b', 'c']);
		expect(answers.map(({ done, total }) => [done, total])).toEqual([[2, 3]]);
		expect(answers[0]?.stability).toBeUndefined();
		await wake();
		expect(answers.map(({ done, total }) => [done, total])).toEqual([
			[2, 3],
			[3, 3]
		]);
		expect(answers[1]?.stability).toEqual([
			['a', 1],
			['b', 1],
			['c', 1]
		]);
	});

	it('samples only what changed, and holds it against what stayed', async () => {
		const { answers, wake, order } = aReckoning();
		order(1, ['a', 'b', 'c', 'd']);
		await wake();
		order(2, ['a', 'b', 'c', 'd'], ['b']);
		const last = answers.at(-1);
		expect(last && idsIn(last)).toEqual(['b']);
		expect([last?.done, last?.total, last?.stability?.length]).toEqual([1, 1, 4]);
	});

	it('gives way to a newer order between two threats', async () => {
		const { answers, wake, order } = aReckoning();
		order(1, ['a', 'b', 'c', 'd', 'e']);
		order(2, ['a', 'b', 'd'], ['a']);
		await wake();
		expect(answers.map(idsIn)).toEqual([
			['a', 'b'],
			['d', 'a']
		]);
		expect(answers.at(-1)).toMatchObject({ turn: 2, done: 2, total: 2 });
		expect(
			answers
				.at(-1)
				?.stability?.map(([id]) => id)
				.sort()
		).toEqual(['a', 'b', 'd']);
		expect(answers.at(-1)?.ranges[1]?.[1]).toEqual(sampleThreat(anInput(200)).ranges);
	});

	it('gives the same numbers in whatever order the threats come', async () => {
		const there = aReckoning();
		there.order(1, ['a', 'b', 'c', 'd']);
		await there.wake();
		const back = aReckoning();
		back.order(1, ['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a']);
		await back.wake();
		const numbers = ({ answers }: typeof there): string =>
			JSON.stringify([
				answers.flatMap(({ ranges }) => ranges).sort(([a], [b]) => (a < b ? -1 : 1)),
				[...(answers.at(-1)?.stability ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
			]);
		expect(numbers(back)).toBe(numbers(there));
	});

	it('answers a removal without sampling anything', () => {
		const { answers, order } = aReckoning();
		order(1, ['a', 'b']);
		order(2, ['a'], []);
		expect(answers.at(-1)).toMatchObject({ ranges: [], stability: [['a', 1]] });
	});
});
