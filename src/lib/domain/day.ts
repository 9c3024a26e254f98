const DAY = 86_400_000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one calendar day to a later one; negative when it is earlier, NaN for what is no day. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((time(to) - time(from)) / DAY);

/** The calendar day a number of days after another. */
export const dayAfter = (day: string, days: number): string =>
	new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/**
 * Whether a rating, law or figure was seen more than twelve months before today, so that it is shown as old. Both
 * are calendar days, `2026-11-21`, which sort as text.
 */
export function isOlderThanAYear(seenOn: string, today: string): boolean {
	const year = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
	return seenOn < `${year}${today.slice(4)}`;
}
