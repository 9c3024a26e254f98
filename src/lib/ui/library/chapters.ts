import type { Case, Fact } from '$lib/domain/catalogue/catalogue';
import { m } from '$lib/i18n';

/** One part of a case, under its heading. */
export interface Chapter {
	readonly id: string;
	readonly title: string;
	readonly facts: readonly Fact[];
}

/** The parts of a case in the order in which it is told; parts of which nothing is known are left out. */
export function chaptersOf(told: Case): readonly Chapter[] {
	return [
		{ id: 'trigger', title: m.mechanisms_trigger(), facts: told.trigger },
		{ id: 'before', title: m.mechanisms_before(), facts: told.before },
		{ id: 'during', title: m.mechanisms_during(), facts: told.during },
		{ id: 'after', title: m.mechanisms_after(), facts: told.after },
		{ id: 'governance', title: m.mechanisms_governance(), facts: told.governance },
		{ id: 'resources', title: m.mechanisms_resources(), facts: told.resources },
		{ id: 'outcomes', title: m.mechanisms_outcomes(), facts: told.outcomes },
		{ id: 'challenges', title: m.mechanisms_challenges(), facts: told.challenges },
		{ id: 'lessons', title: m.mechanisms_lessons(), facts: told.lessons },
		{ id: 'since', title: m.mechanisms_since(), facts: told.since }
	].filter(({ facts }) => facts.length > 0);
}
