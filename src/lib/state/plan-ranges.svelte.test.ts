import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import type { RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import { sampleThreat } from '$lib/domain/scoring/sampling/threat-ranges';
import { anEntry, entriesOf, scored } from '$lib/domain/scoring/scoring.builders';
import type { ThreatScore } from '$lib/domain/scoring/score';
import { PlanRanges } from './plan-ranges.svelte';

const milder = scored();
const graver = scored({ entries: entriesOf(anEntry({ low: 3, best: 4, high: 5 })) });

/** Ranges whose desk only notes what is ordered, with a component that reads them. */
function someRanges(start: Readonly<Record<string, ThreatScore>>) {
	let scores: ReadonlyMap<string, ThreatScore> = $state.raw(new Map(Object.entries(start)));
	const orders: RangesOrder[] = [];
	let closed = 0;
	let answer: (answer: RangesAnswer) => void = () => undefined;
	const ranges = new PlanRanges({ scores: () => scores, scoringId: () => 'plan' }, (tell) => {
		answer = tell;
		return { order: (order) => orders.push(order), close: () => closed++ };
	});
	const read = (): (() => void) =>
		$effect.root(() => {
			$effect(() => {
				if (ranges.isStale) return;
				expect(ranges.ranges.size).toBeGreaterThan(0);
			});
		});
	const finish = (turn: number): void => {
		const order = orders.find((each) => each.turn === turn);
		if (order === undefined) throw new Error('there is no such order');
		answer({
			turn,
			ranges: order.changed.map(([id, input]) => [id, sampleThreat(input).ranges]),
			done: order.changed.length,
			total: order.changed.length,
			stability: order.threatIds.map((id) => [id, 0.5])
		});
		flushSync();
	};
	const rescore = (next: Readonly<Record<string, ThreatScore>>): void => {
		scores = new Map(Object.entries(next));
		flushSync();
		vi.advanceTimersByTime(1000);
	};
	return {
		ranges,
		orders,
		finish,
		rescore,
		tell: (each: RangesAnswer) => {
			answer(each);
		},
		timesClosed: () => closed,
		show: () => {
			const stop = read();
			flushSync();
			vi.advanceTimersByTime(1000);
			return stop;
		}
	};
}

const changedIn = (order: RangesOrder | undefined): readonly string[] | undefined =>
	order?.changed.map(([id]) => id);

describe('the ranges of an open plan', () => {
	let stop: () => void = () => undefined;
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		stop();
		vi.useRealTimers();
	});

	it('are asked for only once somebody reads them', () => {
		const { orders, show } = someRanges({ a: milder });
		vi.advanceTimersByTime(1000);
		expect(orders).toHaveLength(0);
		stop = show();
		expect(orders).toHaveLength(1);
	});

	it('hold what the runs say of every threat that is on the matrix', () => {
		const { ranges, orders, finish, show } = someRanges({
			a: milder,
			b: graver,
			c: { state: 'unscored' }
		});
		stop = show();
		expect([ranges.isStale, ranges.ranges.size, ranges.stability.size]).toEqual([true, 0, 0]);
		expect(orders[0]?.threatIds).toEqual(['a', 'b']);
		finish(1);
		const input = samplingInputOf(milder, { scoringId: 'plan', threatId: 'a' });
		expect(ranges.ranges.get('a')).toEqual(sampleThreat(input).ranges);
		expect([ranges.isStale, ranges.progress, ranges.stability.get('b')]).toEqual([
			false,
			undefined,
			0.5
		]);
	});

	it('keep those of unchanged threats and ask for the changed one alone', () => {
		const { ranges, orders, finish, rescore, show } = someRanges({ a: milder, b: milder });
		stop = show();
		finish(1);
		const kept = ranges.ranges.get('a');
		rescore({ a: milder, b: graver });
		expect(changedIn(orders[1])).toEqual(['b']);
		expect([...ranges.ranges.keys()]).toEqual(['a']);
		expect([ranges.isStale, ranges.stability.size]).toEqual([true, 0]);
		finish(2);
		expect(ranges.ranges.get('a')).toBe(kept);
		expect([...ranges.ranges.keys()]).toEqual(['a', 'b']);
	});

	it('ask for nothing when the plan changes and no score does', () => {
		const { ranges, orders, finish, rescore, show } = someRanges({ a: milder });
		stop = show();
		finish(1);
		rescore({ a: milder, b: { state: 'unscored' } });
		expect(orders).toHaveLength(1);
		expect(ranges.isStale).toBe(false);
	});

	it('pass over an answer to what was asked again since', () => {
		const { ranges, orders, finish, rescore, show } = someRanges({ a: milder });
		stop = show();
		rescore({ a: graver });
		expect(orders).toHaveLength(2);
		finish(1);
		expect([ranges.ranges.size, ranges.isStale]).toEqual([0, true]);
		finish(2);
		expect([ranges.ranges.size, ranges.isStale]).toEqual([1, false]);
	});

	it('say how far the reckoning is', () => {
		const { ranges, tell, show } = someRanges({ a: milder, b: graver });
		stop = show();
		tell({ turn: 1, ranges: [], done: 1, total: 2 });
		expect(ranges.progress).toEqual({ done: 1, total: 2 });
	});

	it('let the desk go when nobody reads them any more, and begin whole again', async () => {
		const { orders, finish, rescore, show, timesClosed } = someRanges({ a: milder, b: milder });
		const leave = show();
		finish(1);
		leave();
		await Promise.resolve();
		await Promise.resolve();
		expect(timesClosed()).toBe(1);
		stop = show();
		expect(orders).toHaveLength(1);
		rescore({ a: milder, b: graver });
		expect(changedIn(orders[1])).toEqual(['a', 'b']);
	});
});
