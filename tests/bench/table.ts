import type { Growth, Line } from './report';
import { growthSteps, median } from './statistics';

/** A number with as many places as it is worth: 0.14, 3.2, 45, 1,234. */
export function rounded(value: number): string {
	if (value !== 0 && Math.abs(value) < 0.1) return value.toPrecision(2);
	const places = Math.abs(value) < 1 ? 2 : Math.abs(value) < 10 ? 1 : 0;
	return value.toLocaleString('en', { maximumFractionDigits: places });
}

/** Median (lowest-highest), or nothing when there is no value. */
function spread(values: readonly number[]): string {
	if (values.length === 0) return '';
	const middle = rounded(median(values));
	if (values.length === 1) return middle;
	return `${middle} (${rounded(Math.min(...values))}-${rounded(Math.max(...values))})`;
}

/** Whether a line is within its bar, by its median; undefined where there is no bar or no value. */
export function isMet({ bar, values }: Line): boolean | undefined {
	if (bar === undefined || values.length === 0) return undefined;
	return median(values) <= bar;
}

const verdicts = new Map([
	[true, 'met'],
	[false, 'missed'],
	[undefined, '']
]);

const units: Readonly<Record<Line['unit'], string>> = {
	ms: 'ms',
	kB: 'kB',
	times: 'x',
	count: ''
};

function cellsOf(line: Line): readonly string[] {
	const { what, unit, bar, values, note = '' } = line;
	const measure = (value: string): string => (value === '' ? '' : `${value} ${units[unit]}`.trim());
	return [
		what,
		bar === undefined ? '' : measure(rounded(bar)),
		measure(spread(values)),
		toBaseline(line),
		verdicts.get(isMet(line)) ?? '',
		note
	];
}

/** How many times the baseline it is, and what that is; nothing where either was not measured. */
function toBaseline({ values, baseline }: Line): string {
	if (baseline === undefined || baseline.values.length === 0 || values.length === 0) return '';
	const base = median(baseline.values);
	const times = base > 0 ? `${rounded(median(values) / base)} x ` : '';
	return `${times}${baseline.what} ${spread(baseline.values)}`;
}

const HEADS = ['what', 'bar', 'median (min-max)', 'to its baseline', '', 'note'] as const;

/** Everything that was measured, as a Markdown table. */
export const lineTable = (lines: readonly Line[]): string =>
	tableOf([HEADS, ...lines.map(cellsOf)]);

/** How things grow, as a Markdown table: a row for each, a column for each count. */
export function growthTable(growth: readonly Growth[]): string {
	return growth.map(growthLines).join('\n\n');
}

function growthLines({ what, per, points }: Growth): string {
	const steps = growthSteps(points);
	const cells = points.map(({ count, values }) => {
		const step = steps.find(({ to }) => to === count);
		return [
			rounded(count),
			values.length === 0 ? 'not finished' : `${spread(values)} ms`,
			step === undefined ? '' : `${rounded(step.perThing * 1000)} us`,
			step === undefined ? '' : `x ${rounded(step.perTenfold)}`
		];
	});
	return tableOf([[what, 'median (min-max)', `each further ${per}`, 'per tenfold'], ...cells]);
}

function tableOf(rows: readonly (readonly string[])[]): string {
	const heads = rows[0] ?? [];
	const widths = heads.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)));
	const lineOf = (row: readonly string[]): string =>
		`| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
	const rule = lineOf(widths.map((width) => '-'.repeat(width)));
	return [lineOf(heads), rule, ...rows.slice(1).map(lineOf)].join('\n');
}
