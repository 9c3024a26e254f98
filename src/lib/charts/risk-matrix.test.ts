import { describe, expect, it } from 'vitest';
import { indexOf, levelOf } from '$lib/domain/scoring/level';
import { sampled } from '$lib/domain/scoring/sampling/sampling.builders';
import { aMechanism, anEntry, entriesOf, scored } from '$lib/domain/scoring/scoring.builders';
import { stages, type Stage } from '$lib/domain/scoring/stage';
import { marksOf, wayOf, type MatrixMark, type PlacedMark, type Way } from './matrix-marks';
import { matrixLayouts, planeOf } from './matrix-plane';
import { riskMatrix } from './risk-matrix';

/** The bank account freeze of the design, at the values of the worked example. */
const aMark = (values: Partial<MatrixMark> = {}): MatrixMark => ({
	...{ id: 'freeze', category: 'financial', number: 1, level: 'critical', dutyOfCare: false },
	...{ likelihood: 4.27, impact: 4.57 },
	...values
});

const drawn = (
	values: Partial<MatrixMark>,
	direction: 'ltr' | 'rtl' = 'ltr'
): PlacedMark | undefined => riskMatrix([aMark(values)], matrixLayouts.page, direction).marks[0];

describe('the risk matrix', () => {
	const matrix = riskMatrix([], matrixLayouts.page);

	it('is an empty ground without marks', () => {
		expect(matrix.frame).toEqual({ x: 118, y: 26, width: 774, height: 388 });
		expect([matrix.marks, matrix.bubbles]).toEqual([[], []]);
		expect(matrix.bands).toHaveLength(4);
		expect(matrix.cutLines).toHaveLength(3);
	});

	it('has a grid line between every two whole levels of both axes', () => {
		expect(matrix.gridLines).toHaveLength(8);
		expect(matrix.gridLines.slice(0, 2)).toEqual([
			{ x1: 272.8, y1: 26, x2: 272.8, y2: 414 },
			{ x1: 118, y1: 336.4, x2: 892, y2: 336.4 }
		]);
	});

	it('has a tick on its axis for each whole level', () => {
		expect(matrix.ticks.likelihood.map(({ x }) => x)).toEqual([195.4, 350.2, 505, 659.8, 814.6]);
		expect(matrix.ticks.impact.map(({ y }) => y)).toEqual([375.2, 297.6, 220, 142.4, 64.8]);
		expect(matrix.ticks.impact.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
	});

	it('names each band on the band itself, turned along the cut lines', () => {
		for (const { level, x, y, angle } of matrix.plates) {
			const [likelihood, impact] = [0.5 + ((x - 118) / 774) * 5, 0.5 + ((414 - y) / 388) * 5];
			expect(levelOf(indexOf(likelihood, impact))).toBe(level);
			expect(angle).toBeCloseTo(14.1, 1);
		}
		expect(matrix.plates.map(({ level }) => level)).toEqual([
			'low',
			'moderate',
			'high',
			'critical'
		]);
	});

	it('is its own mirror image from right to left', () => {
		const mirror = riskMatrix([], matrixLayouts.page, 'rtl');
		expect(mirror.frame).toEqual({ x: 8, y: 26, width: 774, height: 388 });
		expect(mirror.plates.map(({ angle }) => angle)).toEqual(
			matrix.plates.map(({ angle }) => -angle)
		);
		expect(mirror.ticks.likelihood.map(({ x }) => x)).toEqual([704.6, 549.8, 395, 240.2, 85.4]);
		expect(mirror.ticks.impact.map(({ y }) => y)).toEqual(matrix.ticks.impact.map(({ y }) => y));
	});

	it('joins two threats on one place into a bubble', () => {
		const marks = [aMark(), aMark({ id: 'raid', number: 2, category: 'legal' })];
		const { marks: single, bubbles } = riskMatrix(marks, matrixLayouts.page);
		expect(single).toEqual([]);
		expect(bubbles[0]?.members.map(({ id, category }) => [id, category])).toEqual([
			['freeze', 'financial'],
			['raid', 'legal']
		]);
	});
});

describe('a mark', () => {
	it('stands at its likelihood and impact and keeps its flag beside it', () => {
		expect(drawn({ dutyOfCare: true })).toEqual({
			...{ id: 'freeze', category: 'financial', number: 1, level: 'critical', dutyOfCare: true },
			...{ x: 701.6, y: 98.17, agreed: false }
		});
		expect(drawn({ agreed: true })?.agreed).toBe(true);
		expect(drawn({})).toMatchObject({ x: 701.6, y: 98.17, dutyOfCare: false });
	});

	it('has its range on both axes, with caps', () => {
		const range = { likelihood: { low: 3.05, high: 4.85 }, impact: { low: 4.1, high: 5.3 } };
		expect(drawn({ range })?.whisker).toEqual({
			likelihood: { x1: 512.74, y1: 98.17, x2: 791.38, y2: 98.17 },
			impact: { x1: 701.6, y1: 134.64, x2: 701.6, y2: 41.52 },
			caps: [
				{ x1: 512.74, y1: 92.17, x2: 512.74, y2: 104.17 },
				{ x1: 791.38, y1: 92.17, x2: 791.38, y2: 104.17 },
				{ x1: 695.6, y1: 134.64, x2: 707.6, y2: 134.64 },
				{ x1: 695.6, y1: 41.52, x2: 707.6, y2: 41.52 }
			]
		});
	});

	it('goes solid to today and dashed to the edge of the hollow mark at the target', () => {
		const today = { likelihood: 3.785, impact: 3.6 };
		const movement = drawn({ today, target: { likelihood: 3.57, impact: 3.17 } })?.movement;
		expect(movement).toMatchObject({
			done: { x1: 701.6, y1: 98.17, x2: 626.52, y2: 173.44 },
			today: { x: 626.52, y: 173.44 },
			target: { x: 593.24, y: 206.81 },
			targetRadius: 11.18
		});
		const { x2 = 0, y2 = 0 } = movement?.planned ?? {};
		expect(Math.hypot(x2 - 593.24, y2 - 206.81)).toBeCloseTo(14.18, 1);
	});

	it('has no solid part while nothing is in place', () => {
		const now = { likelihood: 4.27, impact: 4.57 };
		const movement = drawn({ today: now, target: { likelihood: 3.57, impact: 3.17 } })?.movement;
		expect(movement?.done).toBeUndefined();
		expect(movement?.today).toBeUndefined();
		expect(movement?.planned).toMatchObject({ x1: 701.6, y1: 98.17 });
	});

	it('has no dashed part when the target is all but reached', () => {
		const target = { likelihood: 3.57, impact: 3.17 };
		const movement = drawn({ today: target, target })?.movement;
		expect(movement?.done).toBeDefined();
		expect(movement?.planned).toBeUndefined();
	});

	it('does not move without a target, or towards the place where it stands', () => {
		expect(drawn({})?.movement).toBeUndefined();
		expect(drawn({ target: { likelihood: 4.27, impact: 4.57 } })?.movement).toBeUndefined();
	});

	it('is mirrored with all that belongs to it', () => {
		const range = { likelihood: { low: 3.05, high: 4.85 }, impact: { low: 4.1, high: 5.3 } };
		const mirror = drawn({ range, target: { likelihood: 3.57, impact: 3.17 } }, 'rtl');
		expect(mirror).toMatchObject({ x: 198.4, y: 98.17 });
		expect(mirror?.whisker?.likelihood).toMatchObject({ x1: 387.26, x2: 108.62 });
		expect(mirror?.movement?.target).toEqual({ x: 306.76, y: 206.81 });
	});
});

describe('the marks of a ranked plan', () => {
	it('stand at the current stage, with their range and their way', () => {
		const score = scored({
			entries: entriesOf(anEntry({ people: 4 })),
			mechanisms: [aMechanism({ status: 'tested' })]
		});
		const threat = { threatId: 'freeze', title: 'Freeze', category: 'financial', score } as const;
		expect(marksOf([{ ...threat, number: 3 }], new Map())).toEqual([
			{
				...{ id: 'freeze', category: 'financial', number: 3, dutyOfCare: true, agreed: false },
				level: score.current.level,
				likelihood: score.current.likelihood,
				impact: score.current.impact,
				range: score.current.range,
				today: score.today,
				target: score.target
			}
		]);
	});

	it('stand at another stage when that is asked for, and go nowhere from the target', () => {
		const score = scored({ mechanisms: [aMechanism({ status: 'tested' })], answers: [3] });
		const threat = { threatId: 'freeze', title: 'Freeze', category: 'financial', score } as const;
		const at = (stage: Stage): MatrixMark | undefined =>
			marksOf([{ ...threat, number: 1 }], new Map(), stage)[0];
		for (const stage of stages) {
			const { level, likelihood, impact, range } = score[stage];
			expect(at(stage)).toMatchObject({ level, likelihood, impact, range });
		}
		expect(at('today')?.target).toBe(score.target);
		expect([at('context')?.target, at('target')?.target]).toEqual([undefined, undefined]);
	});

	it('have the range of the runs on both axes where these are made', () => {
		const score = scored();
		const threat = { threatId: 'freeze', title: 'Freeze', category: 'financial', score } as const;
		const runs = sampled(score);
		const [mark] = marksOf([{ ...threat, number: 1 }], new Map([['freeze', runs]]));
		const { likelihood, impact } = runs.current;
		expect(mark?.range).toMatchObject({
			likelihood: { low: likelihood.p10, high: likelihood.p90 },
			impact: { low: impact.p10, high: impact.p90 }
		});
		expect(mark?.range).not.toEqual(score.current.range);
	});
});

describe('the way of a threat', () => {
	const plane = planeOf(matrixLayouts.page, 'ltr');
	const way = (values: Parameters<typeof scored>[0]): Way => wayOf(scored(values), plane);

	it('leads from the typical peer over now and today to the target, each with its name', () => {
		const { stops, parts } = way({ mechanisms: [aMechanism()], answers: [3] });
		expect(stops.map((stop) => stop.stages)).toEqual([
			['context'],
			['current'],
			['today'],
			['target']
		]);
		expect(parts.map(({ to }) => to)).toEqual(['current', 'today', 'target']);
		expect(parts[0]).toMatchObject({ x1: stops[0]?.x, y1: stops[0]?.y, x2: stops[1]?.x });
	});

	it('names stages that stand at one place together, and leads nowhere where nothing moves', () => {
		expect(way({}).stops.map((stop) => stop.stages)).toEqual([[...stages]]);
		expect(way({}).parts).toEqual([]);
		const untouched = way({ mechanisms: [aMechanism({ status: 'idea' })] }).stops;
		expect(untouched.map((stop) => stop.stages)).toEqual([
			['context', 'current', 'today'],
			['target']
		]);
	});
});
