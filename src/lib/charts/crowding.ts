import { bubbleBox, shareHidden, type Box, type BubbleBox } from './crowding-box';
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
	/** The size at which it is drawn, around its place. */
	readonly box: BubbleBox;
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
/** A bubble lies over the edge of a mark, where the first digit of its number stands: less, so that 183 is not read 83. */
const SHARED_WITH_MARK = 1 / 5;
/** Room for a mark in an opened bubble, as a multiple of its diameter: the halo and a gap. */
const SPREAD = 1.3;

interface Group<M extends Placed> extends Point {
	readonly members: readonly M[];
	readonly box: Box;
	/** The places of the members added up: the middle follows without going through them again. */
	readonly sum: Point;
}

/**
 * Joins marks that would hide more than a third of each other into bubbles, measured as they are drawn, halos
 * included. Marks are taken by number; one that meets a mark or a bubble joins the one it hides most, and what the
 * bubble then meets joins too, so that in the end nothing that is drawn hides more than a third of anything else, and
 * no bubble more than a fifth of a mark.
 * Bubbles join at the size of their count; small shapes come into those that have free room. The order in which the
 * marks come in changes nothing.
 */
export function joinCrowded<M extends Placed>(marks: readonly M[], plane: Plane): Crowding<M> {
	let groups: readonly Group<M>[] = [];
	for (const mark of [...marks].sort(byNumber)) {
		groups = addGroup(groups, groupOf([mark], { x: mark.x, y: mark.y }, plane), plane);
	}
	const ordered = groups
		.map((group) => (isBubble(group) ? { ...group, members: inOrder(group.members) } : group))
		.sort((a, b) => firstNumber(a) - firstNumber(b));
	return {
		single: ordered.flatMap(({ members }) => (members.length === 1 ? members : [])),
		bubbles: bubblesOf(ordered, plane)
	};
}

const byNumber = (a: Placed, b: Placed): number => a.number - b.number || (a.id < b.id ? -1 : 1);

const inOrder = <M extends Placed>(members: readonly M[]): readonly M[] =>
	[...members].sort(byNumber);

const firstNumber = ({ members }: Group<Placed>): number => members[0]?.number ?? 0;

function addGroup<M extends Placed>(
	groups: readonly Group<M>[],
	added: Group<M>,
	plane: Plane
): readonly Group<M>[] {
	const met = mostHidden(groups, added);
	if (met === undefined) return [...groups, added];
	const sum = { x: met.sum.x + added.sum.x, y: met.sum.y + added.sum.y };
	const joined = groupOf([...met.members, ...added.members], sum, plane);
	return addGroup(
		groups.filter((group) => group !== met),
		joined,
		plane
	);
}

/** The first of those that hide most, if that is more than they may. */
function mostHidden<M extends Placed>(
	groups: readonly Group<M>[],
	added: Group<M>
): Group<M> | undefined {
	let [met, most]: [Group<M> | undefined, number] = [undefined, 1];
	for (const group of groups) {
		const ofAllowed = shareHidden(group, added) / allowed(group, added);
		if (ofAllowed > most) [met, most] = [group, ofAllowed];
	}
	return met;
}

const isBubble = ({ members }: Group<Placed>): boolean => members.length > 1;

const allowed = (a: Group<Placed>, b: Group<Placed>): number =>
	isBubble(a) === isBubble(b) ? SHARED : SHARED_WITH_MARK;

/** A mark stands where it is; a bubble in the middle of its members, as far as the frame lets it. */
function groupOf<M extends Placed>(members: readonly M[], sum: Point, plane: Plane): Group<M> {
	const { layout } = plane;
	if (members.length === 1) {
		return { members, sum, ...sum, box: { width: layout.mark, height: layout.mark } };
	}
	const box = bubbleBox(layout, members.length, 0);
	return { members, sum, box, ...heldIn(plane, middleOf({ members, sum }), box) };
}

const middleOf = ({ members, sum }: Pick<Group<Placed>, 'members' | 'sum'>): Point => ({
	x: sum.x / members.length,
	y: sum.y / members.length
});

/** The bubbles among the groups, each with as many small shapes as have room. */
function bubblesOf<M extends Placed>(
	groups: readonly Group<M>[],
	plane: Plane
): readonly Bubble<M>[] {
	const drawn: Group<M>[] = [...groups];
	return groups.flatMap((group, place) => {
		if (group.members.length === 1) return [];
		const { x, y, box } = widened(group, drawn, plane);
		drawn[place] = { ...group, x, y, box };
		return [{ members: group.members, x, y, box, spread: spreadOf(group, plane) }];
	});
}

/** The widest form of a bubble that meets nothing else; its plain count where every wider one would. */
function widened(
	group: Group<Placed>,
	drawn: readonly Group<Placed>[],
	plane: Plane
): Point & { readonly box: BubbleBox } {
	const { layout } = plane;
	const { members, x, y } = group;
	const others = drawn.filter((other) => other.members !== members);
	const most = bubbleBox(layout, members.length, members.length).shapes;
	for (let shapes = most; shapes > 0; shapes -= 1) {
		const box = bubbleBox(layout, members.length, shapes);
		const wider = { box, ...heldIn(plane, middleOf(group), box) };
		if (others.every((other) => shareHidden(other, wider) === 0)) return wider;
	}
	return { x, y, box: bubbleBox(layout, members.length, 0) };
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
