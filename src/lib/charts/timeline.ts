import { scaleUtc, utcMonth } from 'd3';
import { toHundredth, type Direction } from './matrix-plane';

/** One action in time. Days are `2026-11-21`; at least one of the two is there. */
export interface TimelineItem {
	readonly id: string;
	/** The owner or front whose band it stands in; empty for none. */
	readonly band: string;
	readonly from: string;
	readonly to: string;
	readonly isLate: boolean;
}

/** A bar from the first to the last of its days, in units of the view box. */
export interface TimelineBar {
	/** The id of the action, or of the group where the picture is crowded. */
	readonly id: string;
	readonly band: string;
	/** The actions that it stands for. */
	readonly members: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly late: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Where its words begin, and to which side they run. */
	readonly words: { readonly x: number; readonly anchor: 'start' | 'end'; readonly signs: number };
}

export interface Timeline {
	readonly width: number;
	readonly height: number;
	/** Where the bands begin, under the words of the months. */
	readonly top: number;
	readonly today: number;
	/** Month starts, `2026-11`; thinned out so that their words do not meet. */
	readonly months: readonly { readonly month: string; readonly x: number }[];
	readonly bands: readonly { readonly band: string; readonly y: number; readonly height: number }[];
	/** In the order in which they are read: band by band, earlier ends first. */
	readonly bars: readonly TimelineBar[];
	readonly isCrowded: boolean;
}

interface Given {
	readonly today: string;
	readonly width: number;
	readonly direction: Direction;
}

/** More bars than that are gathered by band and month. */
export const CROWDED = 60;
export const BAR_HEIGHT = 12;
const TOP = 30;
const BAND_HEAD = 26;
const ROW = 36;
const EDGE = 8;
/** Room for the words of one month, and for one sign of the words of a bar. */
const MONTH_ROOM = 72;
const SIGN = 7.5;

/**
 * Lays actions out from the month of the first day to the end of the month of the last one; today is always within.
 * From right to left, time runs to the left.
 */
export function timeline(items: readonly TimelineItem[], given: Given): Timeline {
	const isCrowded = items.length > CROWDED;
	const rows = isCrowded ? gathered(items) : items.map(alone);
	const along = axisOf(rows, given);
	const bands = bandsOf(rows);
	const last = bands.at(-1);
	return {
		width: given.width,
		height: last === undefined ? TOP : last.y + last.height,
		top: TOP,
		today: along(given.today),
		months: monthsOf(rows, given, along),
		bands: bands.map(({ band, y, height }) => ({ band, y, height })),
		bars: bands.flatMap(({ rows: inBand, y }) =>
			inBand.map((row, place) => barOf(row, { ...given, along, y: y + BAND_HEAD + place * ROW }))
		),
		isCrowded
	};
}

type Row = Pick<TimelineBar, 'id' | 'band' | 'members' | 'from' | 'to' | 'late'>;

const alone = ({ id, band, from, to, isLate }: TimelineItem): Row => ({
	...{ id, band, members: [id], late: Number(isLate) },
	...inOrderOf(from, to)
});

/** A start after the end is drawn as the time between them; that it is wrong is said in words. */
const inOrderOf = (from: string, to: string): { from: string; to: string } =>
	from > to ? { from: to, to: from } : { from, to };

function gathered(items: readonly TimelineItem[]): readonly Row[] {
	const groups = new Map<string, Row>();
	for (const item of items) {
		const one = alone(item);
		const id = `${one.to.slice(0, 7)} ${one.band}`;
		const known = groups.get(id);
		groups.set(id, known === undefined ? { ...one, id } : joined(known, one));
	}
	return [...groups.values()];
}

const joined = (group: Row, one: Row): Row => ({
	...group,
	members: [...group.members, ...one.members],
	late: group.late + one.late,
	from: one.from < group.from ? one.from : group.from,
	to: one.to > group.to ? one.to : group.to
});

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function spanOf(rows: readonly Row[], today: string): readonly [Date, Date] {
	const days = [today, ...rows.flatMap(({ from, to }) => [from, to])].sort();
	const first = dateOf(days[0] ?? today);
	const last = dateOf(days.at(-1) ?? today);
	return [utcMonth.floor(first), utcMonth.offset(utcMonth.floor(last), 1)];
}

function axisOf(
	rows: readonly Row[],
	{ today, width, direction }: Given
): (day: string | Date) => number {
	const ends = [EDGE, Math.max(width - EDGE, EDGE + 1)];
	const scale = scaleUtc()
		.domain(spanOf(rows, today))
		.range(direction === 'rtl' ? ends.reverse() : ends);
	return (day) => toHundredth(scale(typeof day === 'string' ? dateOf(day) : day));
}

function monthsOf(
	rows: readonly Row[],
	{ today, width }: Given,
	along: (day: Date) => number
): Timeline['months'] {
	const [first, end] = spanOf(rows, today);
	const count = utcMonth.count(first, end);
	const each = Math.max(1, Math.ceil((count * MONTH_ROOM) / Math.max(width, MONTH_ROOM)));
	const starts: { month: string; x: number }[] = [];
	for (let at = first; at < end; at = utcMonth.offset(at, each))
		starts.push({ month: at.toISOString().slice(0, 7), x: along(at) });
	return starts;
}

interface Band {
	readonly band: string;
	readonly rows: readonly Row[];
	readonly y: number;
	readonly height: number;
}

/** Bands by name, what has none last; their places are the running sum of the rows above. */
function bandsOf(rows: readonly Row[]): readonly Band[] {
	const names = [...new Set(rows.map(({ band }) => band))].sort(
		(a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en')
	);
	let y = TOP;
	return names.map((band) => {
		const inBand = rows.filter((row) => row.band === band).sort(byEnd);
		const height = BAND_HEAD + inBand.length * ROW;
		y += height;
		return { band, rows: inBand, y: y - height, height };
	});
}

const byEnd = (a: Row, b: Row): number =>
	Number(a.to > b.to) - Number(a.to < b.to) || Number(a.id > b.id) - Number(a.id < b.id);

interface Place extends Given {
	readonly along: (day: string) => number;
	readonly y: number;
}

function barOf(row: Row, { along, y, width, direction }: Place): TimelineBar {
	const [from, to] = [along(row.from), along(row.to)];
	const length = Math.max(Math.abs(to - from), BAR_HEIGHT);
	const x = Math.min(Math.min(from, to), width - EDGE - length);
	return { ...row, x, y: y + 16, width: length, words: wordsAt({ x, length, width, direction }) };
}

/** Words begin over the start of the bar, unless more of them fit when they end over its end. */
function wordsAt({
	x,
	length,
	width,
	direction
}: {
	readonly x: number;
	readonly length: number;
	readonly width: number;
	readonly direction: Direction;
}): TimelineBar['words'] {
	const isMirrored = direction === 'rtl';
	const start = isMirrored ? x + length : x;
	const end = isMirrored ? x : x + length;
	const ahead = isMirrored ? start - EDGE : width - EDGE - start;
	const behind = isMirrored ? width - EDGE - end : end - EDGE;
	const fits = ahead >= behind;
	return {
		x: toHundredth(fits ? start : end),
		anchor: fits ? 'start' : 'end',
		signs: Math.max(3, Math.floor((fits ? ahead : behind) / SIGN))
	};
}
