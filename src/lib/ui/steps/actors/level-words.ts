import { format, m } from '$lib/i18n';

const WHOLE = [1, 2, 3, 4, 5] as const;
const words = {
	1: m.surroundings_actor_level_1,
	2: m.surroundings_actor_level_2,
	3: m.surroundings_actor_level_3,
	4: m.surroundings_actor_level_4,
	5: m.surroundings_actor_level_5
};

interface LevelOption {
	readonly id: string;
	readonly name: string;
}

/** The levels to choose from. A half level that came with the plan stays in the list, so that looking loses nothing. */
export function levelOptions(current: number | undefined): readonly LevelOption[] {
	const whole = WHOLE.map((level) => ({ id: String(level), name: words[level]() }));
	if (current === undefined || Number.isInteger(current)) return whole;
	const name = m.surroundings_actor_level_half({ level: levelNumber(current) });
	return [...whole, { id: String(current), name }].sort((a, b) => Number(a.id) - Number(b.id));
}

/** A level as a figure, "4" or "3.5". */
export const levelNumber = (level: number): string => format.number(level, 1);

/** What was chosen, as a level; undefined for no answer. */
export const chosenLevel = (id: string | undefined): number | undefined =>
	id === undefined ? undefined : Number(id);
