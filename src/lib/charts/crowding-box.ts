import type { MatrixLayout, Point } from './matrix-plane';

/** The measures of something drawn around its middle, without the halo. */
export interface Box {
	readonly width: number;
	readonly height: number;
}

/** A bubble as it is drawn: the front plate with the count and some shapes, and the plate that shows behind it. */
export interface BubbleBox extends Box {
	/** How many small shapes stand beside the count. */
	readonly shapes: number;
	/** The room of the count, at the left end. */
	readonly count: number;
}

/** How far the plate behind shows at the right and at the bottom. */
export const BEHIND = 4;
/** The room that one small shape takes. */
export const SHAPE_STEP = 16;
/** Beside the last small shape. */
const END = 4;
const DIGIT = 11;
const COUNT_EDGES = 20;
/** The paper around marks and bubbles hides as much as they do: half of it on each side. */
const HALO = 5;

/**
 * The box of a bubble, no wider than its content.
 * @param members how many it stands for
 * @param shapes how many small shapes it is to show; more than fit in the box of the layout are left out
 */
export function bubbleBox(layout: MatrixLayout, members: number, shapes: number): BubbleBox {
	const count = String(members).length * DIGIT + COUNT_EDGES;
	const fitting = Math.floor((layout.bubble.width - BEHIND - END - count) / SHAPE_STEP);
	const shown = Math.max(0, Math.min(fitting, members, shapes));
	const beside = shown === 0 ? 0 : shown * SHAPE_STEP + END;
	return { width: count + beside + BEHIND, height: layout.bubble.height, shapes: shown, count };
}

interface Drawn extends Point {
	readonly box: Box;
}

/**
 * How much two drawn things hide of each other with their halos: the smaller of the shares of width and height, each
 * of the smaller thing. 0 where they do not meet, 1 where one lies within the other.
 */
export function shareHidden(a: Drawn, b: Drawn): number {
	const across = shareAlong(Math.abs(a.x - b.x), a.box.width + HALO, b.box.width + HALO);
	const up = shareAlong(Math.abs(a.y - b.y), a.box.height + HALO, b.box.height + HALO);
	return Math.min(across, up);
}

function shareAlong(apart: number, a: number, b: number): number {
	const shared = (a + b) / 2 - apart;
	return Math.min(1, Math.max(0, shared / Math.min(a, b)));
}
