import * as z from 'zod/mini';
import { Category } from '../vocabulary';
import { Grade, ThreatTypeId } from './catalogue';

/** A card that a facilitator deals during a tabletop exercise. */
export const Inject = z.strictObject({
	/** Lower case, unique. */
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	title: z.string(),
	/** The category in which it is shown; its threat types may lie in several. */
	category: Category,
	threats: z.array(ThreatTypeId).check(z.minLength(1)),
	/** When to deal it, in minutes from the start of the exercise; a tabletop of the agenda lasts 75. */
	minute: z.int().check(z.gte(0), z.lte(75)),
	/** Read aloud as it stands: what the group learns, and nothing more. */
	card: z.string(),
	/** What has to be decided before the next card. */
	questions: z.array(z.string()).check(z.minLength(2)),
	/** For the facilitator only: what a good answer holds. There is no single right one. */
	goodAnswer: z.array(z.string()).check(z.minLength(3)),
	/** Asked afterwards, in the hot wash. */
	hotWash: z.array(z.string()).check(z.minLength(2)),
	/** Injects are invented for practice, so this is always a judgement. */
	grade: Grade
});
export type Inject = z.infer<typeof Inject>;
