import * as z from 'zod/mini';
import { Rating } from '../vocabulary';
import { Fact, Source } from './catalogue';

/**
 * Where the civic-space ratings come from. What each of the five words means is said in `i18n`, beside the
 * choice itself; a plan holds the rating that its group looked up, with the day.
 */
export const RatingScale = z.strictObject({
	/** The body that rates. */
	rater: z.string(),
	/** From most to least open. */
	ratings: z.array(Rating).check(z.minLength(5), z.maxLength(5)),
	/** How ratings are made and how many there were; each dated. */
	facts: z.array(Fact),
	/** How to use a rating in a plan. */
	cautions: z.array(z.string()),
	/** The day on which the statements above were last seen. */
	checkedOn: z.iso.date(),
	sources: z.array(Source).check(z.minLength(1))
});
export type RatingScale = z.infer<typeof RatingScale>;
