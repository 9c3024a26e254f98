import * as z from 'zod/mini';
import { StepId } from '../steps';
import { Grade, Source } from './catalogue';

/** The schemas of the workshop: agendas that a group can edit, and what a facilitator brings along. */

const Id = z.string().check(z.regex(/^[a-z0-9-]+$/));

export const AgendaBlock = z.strictObject({
	/** Unique within its agenda. */
	id: Id,
	title: z.string(),
	/** Planned length. */
	minutes: z.int().check(z.gte(5), z.lte(120)),
	isBreak: z.boolean(),
	/** Steps of the route that the block works on; none in a break. */
	steps: z.array(StepId),
	/** What lies on the table at the end. Absent in a break. */
	output: z.optional(z.string()),
	/** What the facilitator says or asks. Absent in a break. */
	prompt: z.optional(z.string()),
	/** Who takes part, by role. */
	who: z.string()
});
export type AgendaBlock = z.infer<typeof AgendaBlock>;

export const AgendaDay = z.strictObject({
	/** Suggested start on the clock, `09:00`; absent where one works alone. */
	startsAt: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
	blocks: z.array(AgendaBlock).check(z.minLength(1))
});
export type AgendaDay = z.infer<typeof AgendaDay>;

export const Agenda = z.strictObject({
	id: z.enum(['half-day', 'two-day', 'alone']),
	title: z.string(),
	forWhom: z.string(),
	/** What the variant leaves out or cannot do, said openly. */
	limits: z.string(),
	days: z.array(AgendaDay).check(z.minLength(1))
});
export type Agenda = z.infer<typeof Agenda>;

/** An item of a list to tick off, with its reason. */
export const KitItem = z.strictObject({ id: Id, what: z.string(), why: z.string() });
export type KitItem = z.infer<typeof KitItem>;

export const PreWork = z.strictObject({
	id: Id,
	who: z.string(),
	what: z.string(),
	why: z.string(),
	/** For one person. */
	minutes: z.int().check(z.gte(5), z.lte(120))
});
export type PreWork = z.infer<typeof PreWork>;

export const Voice = z.strictObject({
	id: Id,
	/** A role, never a name. */
	role: z.string(),
	why: z.string(),
	/** `throughout`, or only in the last hour. */
	when: z.enum(['throughout', 'last-hour']),
	/** `takes-part`: gives estimates and decides; `runs-it`: leads or writes and gives no estimates. */
	part: z.enum(['takes-part', 'runs-it'])
});
export type Voice = z.infer<typeof Voice>;

export const GroundRule = z.strictObject({
	id: Id,
	/** `people`: how we treat each other; `data`: what leaves the room. */
	topic: z.enum(['people', 'data']),
	/** Read out, in the "we" of the group. The group may edit it. */
	text: z.string(),
	why: z.string(),
	grade: Grade,
	/** Keys of sources; none for a judgement. */
	sources: z.array(z.string())
});
export type GroundRule = z.infer<typeof GroundRule>;

export const StepPrompts = z.strictObject({
	step: StepId,
	/** Questions that open the talk. They are never scored. */
	prompts: z.array(z.string()).check(z.minLength(2)),
	/** What a facilitator watches for. */
	note: z.string()
});
export type StepPrompts = z.infer<typeof StepPrompts>;

export const ClosingItem = z.strictObject({ id: Id, what: z.string(), doneWhen: z.string() });
export type ClosingItem = z.infer<typeof ClosingItem>;

/** Everything around the agenda. */
export const WorkshopKit = z.strictObject({
	/** People who take part, from the fewest to the most. */
	size: z.strictObject({ min: z.int(), max: z.int() }),
	voices: z.array(Voice),
	preWork: z.array(PreWork),
	materials: z.array(KitItem),
	room: z.array(KitItem),
	groundRules: z.array(GroundRule),
	stepPrompts: z.array(StepPrompts),
	closing: z.array(ClosingItem),
	sources: z.array(Source)
});
export type WorkshopKit = z.infer<typeof WorkshopKit>;
