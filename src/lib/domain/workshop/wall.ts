import * as z from 'zod/mini';
import { AXIS_MAX } from '../scoring/scales';
import { Category, Level } from '../vocabulary';

/**
 * What the wall of the room shows: one slide at a time, made by the facilitator's window and read by the window on
 * the projector, which knows nothing else of the plan. Every text in it has been masked before (`mask.ts`).
 */

/** Longest text on the wall; more could not be read from the last row. */
export const WALL_TEXT_LIMIT = 1200;
const Text = z.string().check(z.maxLength(WALL_TEXT_LIMIT));
/** A place on an axis, between levels too; 0 does not touch us. */
const Place = z.number().check(z.gte(0), z.lte(AXIS_MAX));
const Count = z.int().check(z.gte(0), z.lte(9999));

/** A threat as the room sees it: what and of which kind, never whom it is about. */
const WallThreat = z.strictObject({ title: Text, category: Category });
export type WallThreat = z.infer<typeof WallThreat>;

/** Where a threat lies on the matrix. Without a target it does not move. */
const WallMark = z.strictObject({
	number: z.int().check(z.gte(1)),
	...WallThreat.shape,
	level: Level,
	likelihood: Place,
	impact: Place
});
export type WallMark = z.infer<typeof WallMark>;

/** The views of one threat on one axis, sorted by value, so that no place in the row belongs to anybody. */
const WallSpread = z.strictObject({
	axis: z.enum(['likelihood', 'impact']),
	values: z.array(Place),
	middle: z.optional(Place)
});
export type WallSpread = z.infer<typeof WallSpread>;

const WallBody = z.discriminatedUnion('kind', [
	/** Nothing has been chosen, or the facilitator's window is not there. */
	z.strictObject({ kind: z.literal('waiting') }),
	/** The question of a block. */
	z.strictObject({ kind: z.literal('question'), title: Text, question: Text, output: Text }),
	/** A break, and when work goes on: `11:15`. */
	z.strictObject({ kind: z.literal('break'), title: Text, until: z.optional(Text) }),
	/** Lines to be read aloud: ground rules, grounding, what is destroyed. */
	z.strictObject({ kind: z.literal('lines'), title: Text, lines: z.array(Text) }),
	/** What was called out and written down: signals, actors, threats; with the dots that each was given. */
	z.strictObject({
		kind: z.literal('cards'),
		title: Text,
		cards: z.array(
			z.strictObject({
				text: Text,
				category: z.optional(Category),
				dots: z.optional(Count)
			})
		)
	}),
	/** Everybody marks in silence. */
	z.strictObject({
		kind: z.literal('scoring'),
		threat: WallThreat,
		number: Count,
		count: Count,
		months: z.literal([6, 12, 24]),
		/** Sheets that are in; absent where no round is open. */
		sealed: z.optional(Count),
		/** People who mark, where the facilitator said so. */
		seats: z.optional(Count)
	}),
	/** All marks at once. */
	z.strictObject({
		kind: z.literal('reveal'),
		threat: WallThreat,
		number: Count,
		count: Count,
		round: Count,
		spreads: z.array(WallSpread),
		/** Axes on which views differ (method 4.5). */
		differOn: z.array(z.enum(['likelihood', 'impact'])),
		notes: z.array(Text)
	}),
	z.strictObject({
		kind: z.literal('matrix'),
		months: z.literal([6, 12, 24]),
		marks: z.array(WallMark),
		/** Threats that nobody has scored yet. */
		unscored: Count
	}),
	/** Scenarios of the groups, side by side. */
	z.strictObject({
		kind: z.literal('scenarios'),
		columns: z.array(
			z.strictObject({
				title: Text,
				story: Text,
				moves: z.array(z.strictObject({ window: z.enum(['24h', '72h', 'month']), what: Text }))
			})
		)
	}),
	/** A card of the rehearsal. */
	z.strictObject({ kind: z.literal('inject'), title: Text, card: Text }),
	/** Actions read aloud, without who does them. */
	z.strictObject({
		kind: z.literal('actions'),
		actions: z.array(z.strictObject({ what: Text, due: z.optional(Text) })),
		more: Count
	})
]);
export type WallBody = z.infer<typeof WallBody>;

/** The time of a block. The wall counts on by itself, so that it never stands while the other window is busy. */
const WallClock = z.strictObject({
	/** Seconds left at `at`; below 0 the time is over. */
	left: z.int(),
	/** Milliseconds since 1970 by the clock of this computer. */
	at: z.number(),
	isGoing: z.boolean(),
	/** Seconds of the agenda that go by in one second: 1, or more where the agenda is being tried out. */
	pace: z.number().check(z.gte(1), z.lte(600)),
	/** Planned length of the block. */
	minutes: z.int().check(z.gte(0))
});
export type WallClock = z.infer<typeof WallClock>;

/** One block along the foot of the wall. */
const WallBlock = z.strictObject({
	/** When it begins, in the words of the language: `9:45`. */
	at: Text,
	title: Text,
	state: z.enum(['done', 'here', 'later', 'cut'])
});
export type WallBlock = z.infer<typeof WallBlock>;

export const WallSlide = z.strictObject({
	/** Blank paper: nothing is shown until the facilitator takes it away. */
	isCovered: z.boolean(),
	/** Whether this is only a try of the agenda, on the worked example. */
	isTry: z.boolean(),
	clock: z.optional(WallClock),
	agenda: z.array(WallBlock),
	body: WallBody
});
export type WallSlide = z.infer<typeof WallSlide>;

/** What the wall shows before it has heard anything. */
export const waitingSlide: WallSlide = {
	isCovered: false,
	isTry: false,
	agenda: [],
	body: { kind: 'waiting' }
};

/** Reads a slide that comes from another window; whatever is not one shows as waiting. */
export function readSlide(message: unknown): WallSlide {
	const parsed = z.safeParse(WallSlide, message);
	return parsed.success ? parsed.data : waitingSlide;
}
