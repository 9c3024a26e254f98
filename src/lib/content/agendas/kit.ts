import type { WorkshopKit } from '$lib/domain/catalogue/workshop';
import { closing, groundRules, groundRuleSources } from './ground-rules';
import { materials, preWork, room, voices } from './preparation';
import { stepPrompts } from './prompts';

/** What belongs to a workshop besides its agenda. */
export const workshopKit: WorkshopKit = {
	size: { min: 6, max: 14 },
	voices: [...voices],
	preWork: [...preWork],
	materials: [...materials],
	room: [...room],
	groundRules: [...groundRules],
	stepPrompts: [...stepPrompts],
	closing: [...closing],
	sources: [...groundRuleSources]
};
