import { toHundredth, type Plane, type Point } from './matrix-plane';

/** Something with a place in the picture and a number that says its rank. */
export interface Placed extends Point {
	readonly id: string;
	readonly number: number;
}

/** Marks that stand so close that one bubble is drawn for them, with the places to which it opens. */
export interface Bubble<M extends Placed> extends Point {
	/** In the order of their numbers. */
	readonly members: readonly M[];
	/** One place for each member, in the same order, none touching another. */
	readonly spread: readonly Point[];
}

/** Marks drawn by themselves, and bubbles; both in the order of their (first) numbers. */
export interface Crowding<M extends Placed> {
	readonly single: readonly M[];
	readonly bubbles: readonly Bubble<M>[];
}

/** Of the smaller of two: what they may hide, in both directions, before they join (design guide 12). */
const SHARED = 1 / 3;
/** Room for a mark in an opened bubble, as a multiple of its diameter: the halo and a gap. */
const SPREAD = 1.3;

interface Group<M extends Placed> extends Point {
	readonly members: readonly M[];
}

/**
 * Joins marks that would overlap by more than a third into bubbles. Marks are taken by number; one that meets a
 * mark or a bubble joins it, and what the larger bubble then meets joins too, so that in the end nothing that is
 * drawn hides more than a third of anything else. The order in which the marks come in changes nothing.
 */
export function joinCrowded<M extends Placed>(marks: readonly M[], plane: Plane): Crowding<M> {
	let groups: readonly Group<M>[] = [];
	for (const mark of [...marks].sort(byNumber)) {
		groups = addGroup(groups, groupOf([mark], plane), plane);
	}
	const ordered = [...groups].sort((a, b) => firstNumber(a) - firstNumber(b));
	return {
		single: ordered.flatMap(({ members }) => (members.length === 1 ? members : [])),
		bubbles: ordered
			.filter(({ members }) => members.length > 1)
			.map((group) => ({ ...group, spread: spreadOf(group, plane) }))
	};
}

const byNumber = (a: Placed, b: Placed): number => a.number - b.number || (a.id < b.id ? -1 : 1);

const firstNumber = ({ members }: Group<Placed>): number => members[0]?.number ?? 0;

function addGroup<M extends Placed>(
	groups: readonly Group<M>[],
	added: Group<M>,
	plane: Plane
): readonly Group<M>[] {
	const met = groups.find((group) => overlaps(group, added, plane));
	if (met === undefined) return [...groups, added];
	const joined = groupOf([...met.members, ...added.members].sort(byNumber), plane);
	return addGroup(
		groups.filter((group) => group !== met),
		joined,
		plane
	);
}

/** A mark stands where it is; a bubble in the middle of its members, as far as the frame lets it. */
function groupOf<M extends Placed>(members: readonly M[], plane: Plane): Group<M> {
	const [first] = members;
	if (members.length === 1 && first !== undefined) return { members, x: first.x, y: first.y };
	const mean = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const centre = { x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
	return { members, ...heldIn(plane, centre, plane.layout.bubble) };
}

interface Box {
	readonly width: number;
	readonly height: number;
}

/** The centre of a box moved by as much as it takes to stand within the frame. */
function heldIn(plane: Plane, centre: Point, { width, height }: Box): Point {
	const { top, bottom } = plane.layout.plot;
	return {
		x: toHundredth(held(centre.x, plane.left + width / 2, plane.right - width / 2)),
		y: toHundredth(held(centre.y, top + height / 2, bottom - height / 2))
	};
}

/** What is wider than the frame stands in its middle. */
const held = (value: number, from: number, to: number): number =>
	from > to ? (from + to) / 2 : Math.min(to, Math.max(from, value));

function overlaps(a: Group<Placed>, b: Group<Placed>, plane: Plane): boolean {
	const [boxA, boxB] = [boxOf(a, plane), boxOf(b, plane)];
	const sharedX = (boxA.width + boxB.width) / 2 - Math.abs(a.x - b.x);
	const sharedY = (boxA.height + boxB.height) / 2 - Math.abs(a.y - b.y);
	return (
		sharedX > Math.min(boxA.width, boxB.width) * SHARED &&
		sharedY > Math.min(boxA.height, boxB.height) * SHARED
	);
}

const boxOf = ({ members }: Group<Placed>, { layout }: Plane): Box =>
	members.length === 1 ? { width: layout.mark, height: layout.mark } : layout.bubble;

/** Rows and columns around the bubble, filled in reading order, twice as wide as high where the frame has room. */
function spreadOf({ members, x, y }: Group<Placed>, plane: Plane): readonly Point[] {
	const step = plane.layout.mark * SPREAD;
	const room = Math.max(1, Math.floor((plane.right - plane.left) / step));
	const columns = Math.min(room, Math.ceil(Math.sqrt(members.length * 2)));
	const rows = Math.ceil(members.length / columns);
	const centre = heldIn(plane, { x, y }, { width: columns * step, height: rows * step });
	const forward = plane.direction === 'rtl' ? -1 : 1;
	return members.map((_, place) => ({
		x: toHundredth(centre.x + forward * step * ((place % columns) - (columns - 1) / 2)),
		y: toHundredth(centre.y + step * (Math.floor(place / columns) - (rows - 1) / 2))
	}));
}
