import { isOlderThanAYear } from '../day';

/** When something was last seen to be so, and whether that was so long ago that it may be out of date. */
export interface Seen {
	readonly on: string;
	readonly mayBeOutdated: boolean;
}

/**
 * A page, a law or a rating counts as fresh for twelve months from the day on which it was seen; after that it
 * is still shown, with the day and the words that it may be out of date.
 *
 * @param today the person's own calendar day
 */
export const seen = (on: string, today: string): Seen => ({
	on,
	mayBeOutdated: isOlderThanAYear(on, today)
});
