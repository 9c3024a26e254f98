import { LINE_LIMIT } from '../plan/field';
import { inOrder, orderAtEnd } from '../plan/order';
import type { Plan, Scenario, Settings } from '../plan/plan';

/**
 * Two drivers of the future, crossed: each has two ends, so that four corners ask for four contrasting stories, and a
 * fifth one breaks the frame (method 1.2, "2x2 axes").
 */
export type Corner = NonNullable<Scenario['corner']>;

/** The end of a driver. */
export type End = 'low' | 'high';
export type Driver = 'One' | 'Two';

export const ends = ['low', 'high'] as const satisfies readonly End[];
export const drivers = ['One', 'Two'] as const satisfies readonly Driver[];

/** The corner where these two ends meet. */
export const cornerOf = (one: End, two: End): Corner => `${one}-${two}`;

/** The field of the settings that holds the end of a driver. */
export const endField = (
	driver: Driver,
	end: End
): 'driverOneLow' | 'driverOneHigh' | 'driverTwoLow' | 'driverTwoHigh' =>
	`driver${driver}${end === 'low' ? 'Low' : 'High'}`;

/** What a group wrote at one end of a driver; undefined where it wrote nothing. */
export function wordsAt(settings: Settings, driver: Driver, end: End): string | undefined {
	const words = settings[endField(driver, end)]?.trim();
	return words === '' ? undefined : words;
}

/** Whether both drivers and all four ends have words: only then do the corners say something. */
export const isFramed = (settings: Settings): boolean =>
	drivers.every(
		(driver) =>
			(settings[`driver${driver}`] ?? '').trim() !== '' &&
			ends.every((end) => wordsAt(settings, driver, end) !== undefined)
	);

/**
 * Whether the drivers move together, so that two of the four corners say little that is new: axes should be
 * independent of each other (method 1.2).
 */
export const areLinked = ({ driversLinked }: Settings): boolean =>
	driversLinked === 'partly' || driversLinked === 'yes';

/** The stories of each corner, in the group's order. Two copies may each have written one, so there may be several. */
export function storiesAt(scenarios: Plan['scenarios']): ReadonlyMap<Corner, readonly string[]> {
	const stories = new Map<Corner, string[]>();
	for (const id of inOrder(scenarios)) {
		const corner = scenarios[id]?.corner;
		if (corner !== undefined) stories.set(corner, [...(stories.get(corner) ?? []), id]);
	}
	return stories;
}

/** Begins the story of a corner. A proposed title that is longer than a line is cut between letters. */
export function writeCorner(
	draft: Plan,
	id: string,
	{ corner, title }: { readonly corner: Corner; readonly title: string }
): void {
	draft.scenarios[id] = {
		...{ title: cutTo(title, LINE_LIMIT), origin: 'drivers', corner },
		...{ story: '', best: '', worst: '' },
		order: orderAtEnd(draft.scenarios)
	};
}

/** Cut by whole signs, so that no half of a pair is left. */
function cutTo(text: string, limit: number): string {
	if (text.length <= limit) return text;
	let kept = '';
	for (const sign of text) {
		if (kept.length + sign.length > limit) break;
		kept += sign;
	}
	return kept;
}
