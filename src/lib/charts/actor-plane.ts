import { scaleBand, sum } from 'd3';
import { toHundredth, type Direction, type Point } from './matrix-plane';

/** One actor as the picture needs it: interest and influence from 1 to 5, in half levels. */
export interface ActorToPlace {
	readonly id: string;
	readonly number: number;
	readonly stance: 'ally' | 'undecided' | 'opponent';
	readonly interest: number;
	readonly influence: number;
}

export interface ActorMark extends ActorToPlace, Point {}

/** The name of a level beside an axis. */
interface Tick extends Point {
	readonly level: number;
}

/** Everything that is drawn, in units of the view box. */
export interface ActorPlane {
	readonly width: number;
	readonly height: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly radius: number;
	/** In the order of their numbers. */
	readonly marks: readonly ActorMark[];
	/** Interest, along the foot. */
	readonly columns: readonly Tick[];
	/** Influence, up the side. */
	readonly rows: readonly Tick[];
	/** Where one level of influence ends and the next begins. */
	readonly lines: readonly number[];
}

export interface ActorLayout {
	readonly width: number;
	/** Room at the side where influence is named. */
	readonly side: number;
	/** The least height of one level of influence. */
	readonly row: number;
	readonly radius: number;
}

export const actorLayouts = {
	page: { width: 760, side: 44, row: 64, radius: 13 },
	narrow: { width: 340, side: 26, row: 52, radius: 12 }
} as const satisfies Readonly<Record<string, ActorLayout>>;

const TOP = 12;
const FOOT = 44;
/** From the middle of one mark to the next, as a multiple of the radius: the widest shape, its halo and a gap. */
const PITCH = 2.9;

const WHOLE = [1, 2, 3, 4, 5];

/**
 * Actors by interest (along) and influence (upwards). Each level is a band. Actors of the same two values stand side
 * by side around the middle of their cell, in the order of their numbers, and a band grows until the fullest of its
 * cells has room: no two marks ever overlap, however many there are. Half levels get a band of their own where
 * somebody used one.
 */
export function actorPlane(
	actors: readonly ActorToPlace[],
	layout: ActorLayout,
	direction: Direction = 'ltr'
): ActorPlane {
	const pitch = layout.radius * PITCH;
	const isRtl = direction === 'rtl';
	const edge = { left: isRtl ? 0 : layout.side, right: layout.width - (isRtl ? layout.side : 0) };
	const column = scaleBand<number>()
		.domain(levelsOf(actors.map(({ interest }) => interest)))
		.range(isRtl ? [edge.right, edge.left] : [edge.left, edge.right]);
	const perLine = Math.max(1, Math.floor(column.bandwidth() / pitch));
	const cells = cellsOf(actors);
	const bands = bandsUpwards(actors, (influence) =>
		Math.max(layout.row, Math.ceil(fullestAt(cells, influence) / perLine) * pitch + pitch / 2)
	);
	const bottom = TOP + sum(bands, ({ height }) => height);
	const middleOf = (interest: number): number => (column(interest) ?? 0) + column.bandwidth() / 2;
	const rowOf = new Map(bands.map(({ level, middle }) => [level, middle]));
	const marks = [...cells.values()].flatMap((cell) =>
		spreadCell(cell, {
			...{ perLine, pitch, isRtl },
			x: middleOf(cell[0]?.interest ?? 1),
			y: rowOf.get(cell[0]?.influence ?? 1) ?? 0
		})
	);
	return {
		...{ width: layout.width, height: bottom + FOOT, radius: layout.radius },
		plot: { ...edge, top: TOP, bottom },
		marks: marks.sort((a, b) => a.number - b.number),
		columns: WHOLE.map((level) => ({ level, x: toHundredth(middleOf(level)), y: bottom + 18 })),
		rows: rowNames(bands, isRtl ? edge.right + layout.side / 2 : layout.side / 2),
		lines: bands.slice(1).map(({ foot }) => foot)
	};
}

/** How many stand in the fullest cell of a band. */
const fullestAt = (
	cells: ReadonlyMap<string, readonly ActorToPlace[]>,
	influence: number
): number =>
	Math.max(
		0,
		...[...cells.values()]
			.filter((cell) => cell[0]?.influence === influence)
			.map(({ length }) => length)
	);

/** Where the whole levels of influence are named, all at one side. */
const rowNames = (
	bands: readonly { readonly level: number; readonly middle: number }[],
	x: number
): ActorPlane['rows'] =>
	bands
		.filter(({ level }) => WHOLE.includes(level))
		.map(({ level, middle }) => ({ level, x, y: middle }));

/** The whole levels and the half ones in use, lowest first. */
const levelsOf = (used: readonly number[]): readonly number[] =>
	[...new Set([...WHOLE, ...used])].sort((a, b) => a - b);

/** Who stands at the same place, in the order of their numbers. */
function cellsOf(actors: readonly ActorToPlace[]): ReadonlyMap<string, readonly ActorToPlace[]> {
	const cells = new Map<string, ActorToPlace[]>();
	for (const actor of [...actors].sort((a, b) => a.number - b.number)) {
		const key = `${String(actor.interest)}/${String(actor.influence)}`;
		const cell = cells.get(key);
		if (cell === undefined) cells.set(key, [actor]);
		else cell.push(actor);
	}
	return cells;
}

interface BandOfInfluence {
	readonly level: number;
	readonly height: number;
	readonly middle: number;
	readonly foot: number;
}

/** The bands of influence from the highest level, at the top, down to the lowest. */
function bandsUpwards(
	actors: readonly ActorToPlace[],
	heightOf: (influence: number) => number
): readonly BandOfInfluence[] {
	let top = TOP;
	return [...levelsOf(actors.map(({ influence }) => influence))].reverse().map((level) => {
		const height = heightOf(level);
		const [middle, foot] = [toHundredth(top + height / 2), toHundredth(top + height)];
		top += height;
		return { level, height, middle, foot };
	});
}

interface Cell extends Point {
	readonly perLine: number;
	readonly pitch: number;
	readonly isRtl: boolean;
}

function spreadCell(
	cell: readonly ActorToPlace[],
	{ x, y, perLine, pitch, isRtl }: Cell
): readonly ActorMark[] {
	const lines = Math.ceil(cell.length / perLine);
	const onward = isRtl ? -pitch : pitch;
	return cell.map((actor, place) => {
		const line = Math.floor(place / perLine);
		const inLine = Math.min(perLine, cell.length - line * perLine);
		return {
			...actor,
			x: toHundredth(x + ((place % perLine) - (inLine - 1) / 2) * onward),
			y: toHundredth(y + (line - (lines - 1) / 2) * pitch)
		};
	});
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The outline of a stance around the origin: round for an ally, a diamond for an undecided, square for an opponent. */
export function stanceShape(stance: ActorToPlace['stance'], radius: number): string {
	const [r, side, tip] = [n(radius), n(radius * 0.92), n(radius * 1.3)];
	if (stance === 'ally') return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
	if (stance === 'opponent') return `M-${side} -${side}H${side}V${side}H-${side}Z`;
	return `M0 -${tip}L${tip} 0L0 ${tip}L-${tip} 0Z`;
}
