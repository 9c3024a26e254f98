import * as z from 'zod/mini';
import { Agenda, type AgendaBlock } from '../catalogue/workshop';
import { StepId } from '../steps';

/**
 * A workshop as it is kept beside its plan: the group's own copy of an agenda, where the day is, and what was parked.
 * It is no part of the plan: it is in no document and in no copy, and goes when the group throws it away.
 */

const Id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const Line = z.string().check(z.maxLength(400));
/** Milliseconds since 1970 by the clock of this computer. */
const Moment = z.number().check(z.gte(0));

/** Shortest and longest block that a group plans, in minutes. */
export const SHORTEST_BLOCK = 1;
export const LONGEST_BLOCK = 240;
/** More blocks than a day has. */
export const MOST_BLOCKS = 40;
/** What is lent and cut goes to the block that is on, so it may grow to all that a day can hold. */
const MOST_MINUTES = MOST_BLOCKS * LONGEST_BLOCK;

export const Block = z.strictObject({
	/** Unique within the workshop, over all days. */
	id: Id,
	title: Line,
	minutes: z.int().check(z.gte(SHORTEST_BLOCK), z.lte(MOST_MINUTES)),
	isBreak: z.boolean(),
	steps: z.array(StepId),
	output: Line,
	/** What the facilitator says or asks. */
	prompt: Line,
	who: Line,
	/** `cut`: left out for want of time. */
	state: z.enum(['to-do', 'done', 'cut']),
	/** Seconds that it took, once it was left. */
	spent: z.number().check(z.gte(0))
});
export type Block = z.infer<typeof Block>;

const Day = z.strictObject({
	/** Planned start by the clock on the wall, `09:00`. */
	startsAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
	blocks: z.array(Block).check(z.minLength(1), z.maxLength(MOST_BLOCKS))
});
export type Day = z.infer<typeof Day>;

/** The time of the present block. */
const BlockClock = z.strictObject({
	/** Seconds that had gone by when it was last set going, or when it was stopped. */
	spent: z.number().check(z.gte(0)),
	/** Since when it goes; absent while it stands. */
	since: z.optional(Moment),
	/** The last moment at which the page was known to be there. */
	seenAt: Moment
});
export type BlockClock = z.infer<typeof BlockClock>;

export const AgendaRun = z.strictObject({
	days: z.array(Day).check(z.minLength(1), z.maxLength(5)),
	/** `resting`: a day is over and another one follows. */
	stage: z.enum(['ready', 'running', 'resting', 'closed']),
	/** Which day, from 0. */
	dayAt: z.int().check(z.gte(0), z.lte(4)),
	/** The present block while it runs. */
	blockId: z.optional(Id),
	clock: z.optional(BlockClock),
	/** Somebody told of harm: the block is over, and the room rests. */
	isHalted: z.optional(z.literal(true)),
	/** Seconds of the agenda in one second: more than 1 where it is only tried out. */
	pace: z.int().check(z.gte(1), z.lte(600))
});
export type AgendaRun = z.infer<typeof AgendaRun>;

/** Something that is put aside so that the block can go on. */
const Parked = z.strictObject({
	id: Id,
	text: Line,
	/** What was being done when it came up. */
	from: z.optional(Line),
	/** `taken`: it became a part of the plan; `dropped`: the group let it go. */
	state: z.enum(['open', 'taken', 'dropped'])
});
export type Parked = z.infer<typeof Parked>;

/** What the facilitator has put on the wall. `auto`: whatever goes with the block. */
export const WallChoice = z.enum([
	'auto',
	'question',
	'rules',
	'signals',
	'actors',
	'threats',
	'scoring',
	'reveal',
	'matrix',
	'scenarios',
	'inject',
	'actions',
	'closing'
]);
export type WallChoice = z.infer<typeof WallChoice>;

export const Workshop = z.strictObject({
	version: z.literal(1),
	agendaId: Agenda.shape.id,
	run: AgendaRun,
	parked: z.array(Parked).check(z.maxLength(300)),
	/** Ids of what is ticked off: pre-work, materials, the room, the end. */
	ticked: z.array(Id),
	/** Words that the group wants hidden on the wall, beside those that the plan marks. */
	hidden: z.array(Line).check(z.maxLength(200)),
	/** Words that the plan marks as names, and that the group lets the room read all the same. */
	allowed: z.array(Line).check(z.maxLength(200)),
	wall: z.strictObject({
		choice: WallChoice,
		isCovered: z.boolean(),
		/** The threat that is being marked, or shown. */
		threatId: z.optional(z.string())
	}),
	/** What is said now is not written down: the page takes no words until this ends. */
	isUnwritten: z.boolean(),
	/** People who mark, for the envelopes on the wall. */
	seats: z.optional(z.int().check(z.gte(1), z.lte(99)))
});
export type Workshop = z.infer<typeof Workshop>;

/** Reads what was kept; anything doubtful counts as nothing, and a new workshop can be prepared. */
export function readWorkshop(kept: unknown): Workshop | undefined {
	const parsed = z.safeParse(Workshop, kept);
	return parsed.success ? parsed.data : undefined;
}

const blockOf = ({ output = '', prompt = '', ...block }: AgendaBlock, id: string): Block => ({
	...{ ...block, id, output, prompt, state: 'to-do', spent: 0 },
	steps: [...block.steps]
});

/** An agenda of the catalogue as a group's own, which it may change. */
export function workshopOf(agenda: Agenda, pace = 1): Workshop {
	const days = agenda.days.map(({ startsAt, blocks }, day) => ({
		...(startsAt === undefined ? {} : { startsAt }),
		blocks: blocks.map((block) => blockOf(block, `${String(day + 1)}-${block.id}`))
	}));
	return {
		...{ version: 1, agendaId: agenda.id, parked: [], ticked: [], hidden: [], allowed: [] },
		run: { days, stage: 'ready', dayAt: 0, pace },
		wall: { choice: 'auto', isCovered: false },
		isUnwritten: false
	};
}
