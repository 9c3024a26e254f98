import { stratify, tree, type HierarchyNode, type HierarchyPointNode } from 'd3';
import type { Category } from '$lib/domain/vocabulary';
import type { Direction, Point } from './matrix-plane';

/** What is drawn of one attack of a scenario. */
export interface ChainStop {
	readonly id: string;
	/** The attack before it, which is another one of the same picture; undefined at the start. */
	readonly afterId: string | undefined;
	/** Undefined where its threat is gone or was never named. */
	readonly category: Category | undefined;
	readonly title: string;
	/** The days between, in words; empty where nobody gave them. */
	readonly days: string;
	readonly isOptional: boolean;
}

export interface ChainNode extends Point {
	readonly stop: ChainStop;
	/** Its place in the list, from 1: what stands in the mark. */
	readonly number: number;
	/** The title in short lines, each with its own height below the mark. */
	readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** The way from one attack to the next. */
export interface ChainEdge {
	readonly id: string;
	readonly path: string;
	/** The head of the arrow. */
	readonly head: string;
	readonly days: string;
	readonly label: Point;
	readonly isOptional: boolean;
}

/** Everything that is drawn, in units of the view box, which are pixels while the picture fits. */
export interface ChainGraph {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly ChainNode[];
	readonly edges: readonly ChainEdge[];
}

export interface ChainLayout {
	readonly direction: Direction;
	/** How wide the picture may be: a chain that is longer runs from top to bottom. */
	readonly available: number;
}

export const CHAIN_RADIUS = 17;
const ALONG = 176;
const ACROSS = 104;
const DOWN = 132;
const BESIDE = 148;
const MARGIN = 76;
const TOP = 34;
const LINE = 17;
const FIRST_LINE = 38;
const LETTERS = 19;
const LINES = 3;
const BELOW = FIRST_LINE + LINE * LINES;
const HEAD = 7;
const LABEL_ABOVE = 9;

/**
 * A chain of attacks as a tree from its start to its ends; several may begin it. It runs along the line of reading,
 * or downwards where it would be wider than it may be.
 * @param stops attacks after those they follow, as `orderedChain` gives them
 */
export function chainGraph(stops: readonly ChainStop[], layout: ChainLayout): ChainGraph {
	if (stops.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
	const root = rootOf(stops);
	const isAlong = 2 * MARGIN + ALONG * (root.height - 1) <= layout.available;
	const size: [number, number] = isAlong ? [ACROSS, ALONG] : [BESIDE, DOWN];
	const placedTree = tree<ChainStop | undefined>()
		.nodeSize(size)
		.separation(() => 1)(root);
	const points = placedTree.descendants().filter(({ data }) => data !== undefined);
	const frame = frameOf(points, size, isAlong);
	const at = placeWith(frame, isAlong, layout.direction);
	const byId = new Map(points.map((point) => [point.data?.id ?? '', at(point)]));
	return {
		width: frame.width,
		height: frame.height,
		nodes: stops.map((stop, place) => nodeOf(stop, place + 1, byId.get(stop.id))),
		edges: stops.flatMap((stop) => edgeOf(stop, byId, isAlong))
	};
}

const START = '\u0000start';

/** Attacks that begin the chain hang on a start that is not drawn. */
const rootOf = (stops: readonly ChainStop[]): HierarchyNode<ChainStop | undefined> =>
	stratify<ChainStop | undefined>()
		.id((stop) => stop?.id ?? START)
		.parentId((stop) => (stop === undefined ? null : (stop.afterId ?? START)))([
		undefined,
		...stops
	]);

type Placed = HierarchyPointNode<ChainStop | undefined>;

interface Frame {
	readonly width: number;
	readonly height: number;
	/** The least place across the line of the chain. */
	readonly least: number;
	readonly step: number;
}

function frameOf(points: readonly Placed[], size: [number, number], isAlong: boolean): Frame {
	const across = points.map(({ x }) => x);
	const [least, most] = [Math.min(...across), Math.max(...across)];
	const steps = Math.max(...points.map(({ depth }) => depth)) - 1;
	const [step, span] = [size[1], most - least];
	return isAlong
		? { width: 2 * MARGIN + steps * step, height: TOP + span + BELOW, least, step }
		: { width: 2 * MARGIN + span, height: TOP + steps * step + BELOW, least, step };
}

/** From right to left the picture is mirrored in its own width. */
function placeWith(
	{ width, least, step }: Frame,
	isAlong: boolean,
	direction: Direction
): (point: Placed) => Point {
	const mirrored = (x: number): number => (direction === 'rtl' ? width - x : x);
	return ({ x, depth }) => {
		const [along, across] = [(depth - 1) * step, x - least];
		return isAlong
			? { x: mirrored(MARGIN + along), y: TOP + across }
			: { x: mirrored(MARGIN + across), y: TOP + along };
	};
}

const nodeOf = (stop: ChainStop, number: number, at: Point = { x: 0, y: 0 }): ChainNode => ({
	...{ stop, number },
	...at,
	lines: linesOf(stop.title).map((text, line) => ({ text, y: FIRST_LINE + line * LINE }))
});

function edgeOf(
	{ id, afterId, days, isOptional }: ChainStop,
	byId: ReadonlyMap<string, Point>,
	isAlong: boolean
): readonly ChainEdge[] {
	const [from, to] = [byId.get(afterId ?? ''), byId.get(id)];
	if (from === undefined || to === undefined) return [];
	const way = isAlong ? sideways(from, to) : downwards(from, to);
	return [{ id, days, isOptional, ...way }];
}

type Way = Pick<ChainEdge, 'path' | 'head' | 'label'>;

function sideways(from: Point, to: Point): Way {
	const onward = to.x >= from.x ? 1 : -1;
	const [start, end] = [from.x + onward * (CHAIN_RADIUS + 8), to.x - onward * (CHAIN_RADIUS + 9)];
	const middle = (start + end) / 2;
	const back = end - onward * HEAD;
	return {
		path: `M${n(start)} ${n(from.y)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(back)} ${n(to.y)}`,
		head: `M${n(end)} ${n(to.y)}L${n(back)} ${n(to.y - HEAD / 1.4)}V${n(to.y + HEAD / 1.4)}Z`,
		label: { x: middle, y: (from.y + to.y) / 2 - LABEL_ABOVE }
	};
}

/** The way begins under the words of the attack before. */
function downwards(from: Point, to: Point): Way {
	const [start, end] = [from.y + BELOW - LINE + 6, to.y - CHAIN_RADIUS - 9];
	const back = end - HEAD;
	return {
		path: `M${n(from.x)} ${n(start)}L${n(to.x)} ${n(back)}`,
		head: `M${n(to.x)} ${n(end)}L${n(to.x - HEAD / 1.4)} ${n(back)}H${n(to.x + HEAD / 1.4)}Z`,
		label: { x: (from.x + to.x) / 2, y: (start + end) / 2 + 4 }
	};
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Words in lines of so many letters; a word that is longer is cut, and so is what does not fit: the table has all. */
export function linesOf(title: string): readonly string[] {
	const lines: string[] = [];
	for (const word of title.split(/\s+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || Array.from(joined).length > LETTERS) lines.push(cut(word));
		else lines[lines.length - 1] = joined;
	}
	if (lines.length <= LINES) return lines;
	return [...lines.slice(0, LINES - 1), cut(`${lines[LINES - 1] ?? ''} …`)];
}

function cut(line: string): string {
	const letters = Array.from(line);
	return letters.length <= LETTERS
		? line
		: `${letters
				.slice(0, LETTERS - 1)
				.join('')
				.trimEnd()}…`;
}
