const DAY = 86_400_000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one calendar day to a later one; negative when it is earlier, NaN for what is no day. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((time(to) - time(from)) / DAY);

/** The calendar day a number of days after another. */
export const dayAfter = (day: string, days: number): string =>
	new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/** Whether a day with a rating, law or figure is more than a year back, so that it is shown as old. */
export const isOlderThanAYear = (day: string, today: string): boolean =>
	daysBetween(day, today) > 365;
