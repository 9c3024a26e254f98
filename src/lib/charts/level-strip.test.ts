import { describe, expect, it } from 'vitest';
import { sampled } from '$lib/domain/scoring/sampling/sampling.builders';
import { aMechanism, scored } from '$lib/domain/scoring/scoring.builders';
import { levelStrip, stripRowsOf } from './level-strip';

const rows = [
	{ stage: 'current', low: 11.76, mid: 13.51, high: 15.06 },
	{ stage: 'today', low: 9.76, mid: 11.51, high: 13.07 },
	{ stage: 'target', low: 8.26, mid: 10.01, high: 11.57 }
] as const;

describe('the strip of levels', () => {
	it('gives each level the room that it has on the index', () => {
		const { levels, width, height } = levelStrip(rows);
		expect([width, height]).toEqual([270, 96]);
		expect(levels.map(({ level, x, label }) => [level, x.toFixed(1), label.x.toFixed(1)])).toEqual([
			['low', '54.0', '89.7'],
			['moderate', '125.3', '146.7'],
			['high', '168.1', '189.5'],
			['critical', '210.9', '239.5']
		]);
		expect(levels[3]).toMatchObject({ y: 20, height: 74, width: 57.07 });
	});

	it('has a bar for each stage, from low to high with the middle marked', () => {
		const bars = levelStrip(rows).bars.map(({ stage, y, low, mid, high }) => [
			...[stage, y],
			...[low, mid, high].map((x) => x.toFixed(1))
		]);
		expect(bars).toEqual([
			['current', 32, '200.4', '225.3', '247.5'],
			['today', 56, '171.8', '196.8', '219.1'],
			['target', 80, '150.4', '175.4', '197.7']
		]);
	});

	it('is mirrored from right to left', () => {
		const [plain, mirror] = [levelStrip(rows), levelStrip(rows, 'rtl')];
		expect(mirror.levels[0]).toMatchObject({ level: 'low', x: 144.67, width: 71.33 });
		expect(mirror.bars.map(({ mid }) => 270 - mid)).toEqual(
			plain.bars.map(({ mid }) => expect.closeTo(mid, 5) as number)
		);
		expect(mirror.bars[0]?.label).toEqual({ x: 270, y: 37 });
	});

	it('is as high as its rows need', () => {
		expect(levelStrip(rows.slice(0, 1)).height).toBe(48);
	});

	it('takes its rows from a score: as it is, with what is in place, with all that was adopted', () => {
		const score = scored({ mechanisms: [aMechanism({ status: 'started' })] });
		expect(stripRowsOf(score, undefined)).toEqual(
			(['current', 'today', 'target'] as const).map((stage) => ({
				stage,
				low: score[stage].range.index.low,
				mid: score[stage].index,
				high: score[stage].range.index.high
			}))
		);
	});

	it('takes the ranges of its rows from the runs where these are made', () => {
		const score = scored();
		const runs = sampled(score);
		expect(stripRowsOf(score, runs).map(({ low, high }) => [low, high])).toEqual(
			(['current', 'today', 'target'] as const).map((stage) => [
				runs[stage].index.p10,
				runs[stage].index.p90
			])
		);
	});
});
