import type { Catalogue } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import type { ThreatScore } from '../scoring/score';
import { comparePlans, type PartChange } from './compare-plans';
import { rescoredBetween } from './rescored';
import type { Section } from './sections';

/** How many parts of a section differ, and how. */
export interface SectionCount extends Readonly<Record<PartChange['kind'], number>> {
	readonly section: Section;
}

/** A threat that stands elsewhere than it did. */
export interface MovedThreat {
	readonly threatId: string;
	readonly title: string;
	readonly before: ThreatScore;
	readonly after: ThreatScore;
}

/** What changed between two states of a plan, in so few words that it fits beside something else. */
export interface ChangeSummary {
	/** Sections in which something differs, in the order of the plan's table. */
	readonly sections: readonly SectionCount[];
	/** Threats whose level, index or range moved, in the order of the newer state. */
	readonly moved: readonly MovedThreat[];
}

/** Counts what differs between two states of a plan, scored with one catalogue. In time linear in both. */
export function changeSummary(before: Plan, after: Plan, catalogue: Catalogue): ChangeSummary {
	const counts = new Map<Section, Record<PartChange['kind'], number>>();
	for (const { section, kind } of comparePlans(before, after)) {
		const count = counts.get(section) ?? { new: 0, changed: 0, gone: 0 };
		count[kind]++;
		counts.set(section, count);
	}
	const moved = rescoredBetween(before, after, catalogue).map(({ threatId, ...scores }) => ({
		...{ threatId, title: after.threats[threatId]?.title ?? '' },
		...{ before: scores.before, after: scores.after }
	}));
	return { sections: [...counts].map(([section, count]) => ({ section, ...count })), moved };
}
