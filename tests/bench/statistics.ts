/** The middle value; of an even number of values the mean of the two in the middle. Throws on none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	if (upper === undefined || lower === undefined) throw new Error('No value was measured');
	return (lower + upper) / 2;
}

/** The value that a share (0 to 1) of all values does not exceed, by nearest rank. Throws on none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (value === undefined) throw new Error('No value was measured');
	return value;
}

/** What one thing more costs, and what ten times as many cost: 10 is linear, 1 is constant, 100 is quadratic. */
export interface GrowthStep {
	readonly from: number;
	readonly to: number;
	readonly perThing: number;
	readonly perTenfold: number;
}

/** The steps between neighbouring counts of a growing series; medians of each. Counts must rise. */
export function growthSteps(
	points: readonly { readonly count: number; readonly values: readonly number[] }[]
): readonly GrowthStep[] {
	const measured = points
		.filter(({ values }) => values.length > 0)
		.map(({ count, values }) => ({ count, value: median(values) }));
	return measured.slice(1).map((point, at) => {
		const before = measured[at] ?? point;
		const decades = Math.log10(point.count / before.count);
		return {
			from: before.count,
			to: point.count,
			perThing: (point.value - before.value) / (point.count - before.count),
			perTenfold: (point.value / before.value) ** (1 / decades)
		};
	});
}

/** Milliseconds by which tasks held up the page: of each task what goes beyond 50 ms, up to a moment. */
export const blockedTime = (
	tasks: readonly { readonly start: number; readonly duration: number }[],
	until: number
): number =>
	tasks
		.filter(({ start }) => start < until)
		.reduce((total, { duration }) => total + Math.max(0, duration - LONG), 0);

/** A task is called long from 50 ms on. */
const LONG = 50;
