import * as z from 'zod/mini';
import { Source, ThreatTypeId } from './catalogue';

/**
 * `fund`: gives money; `helpline`: answers when it is urgent; `experts`: people who work for you for a while;
 * `network`: others who act with you; `guide`: something to read, nobody answers.
 */
export const HelpKind = z.enum(['fund', 'helpline', 'experts', 'network', 'guide']);
export type HelpKind = z.infer<typeof HelpKind>;

/** Somebody outside who may help. What is said here was read once, and may have changed since. */
export const HelpOffer = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	name: z.string(),
	kind: HelpKind,
	/** Threat types for which it is worth a look. */
	threats: z.array(ThreatTypeId).check(z.minLength(1)),
	offers: z.string(),
	/** As far as it was read; says so where it was not. */
	forWhom: z.string(),
	reach: z.strictObject({
		/** A page that was seen and belongs to the offer. Absent where none was read; never guessed. */
		url: z.optional(z.url()),
		note: z.string()
	}),
	/** What to find out before a plan relies on it. */
	check: z.array(z.string()).check(z.minLength(1)),
	/** The day on which the statements above were last seen. */
	checkedOn: z.iso.date(),
	source: Source
});
export type HelpOffer = z.infer<typeof HelpOffer>;
