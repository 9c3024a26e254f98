/** How long guessing takes, as people say it. */
export type GuessingTime = 'hours' | 'days' | 'months' | 'years' | 'lifetimes' | 'never';

/** Milliseconds of one try: half to a whole second by the calibration of the vault (design 4.2). */
export const TRY_MILLISECONDS = 750;

const DAY = 86_400_000;
const UP_TO: readonly (readonly [GuessingTime, number])[] = [
	['hours', DAY],
	['days', 60 * DAY],
	['months', 730 * DAY],
	['years', 80 * 365 * DAY],
	['lifetimes', 10_000 * 365 * DAY]
];

/** How long so many computers need on average: they go through half of what there is. */
export function guessingTime(bits: number, computers: number): GuessingTime {
	const milliseconds = (2 ** (bits - 1) * TRY_MILLISECONDS) / computers;
	return UP_TO.find(([, limit]) => milliseconds < limit)?.[0] ?? 'never';
}
