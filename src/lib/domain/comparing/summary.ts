import type { Plan } from '../plan/plan';
import type { ThreatScore } from '../scoring/score';
import { compareSection, type PartChange } from './compare-plans';
import { collections, type Section } from './sections';

/** How many parts of a section differ, and how. */
export interface SectionCount extends Readonly<Record<PartChange['kind'], number>> {
	readonly section: Section;
}

/** A threat that has another level than it had, or has one now, or none any more. */
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
	/** Threats of both states that stand at another level with what is in place, in the order of the newer state. */
	readonly moved: readonly MovedThreat[];
}

/** A state of a plan with its scores, both states by one catalogue. */
export interface ScoredPlan {
	readonly plan: Plan;
	readonly scores: ReadonlyMap<string, ThreatScore>;
}

/**
 * A function that sums up what differs between one state of a plan and another, made for being asked again after every
 * change: a section is compared anew only when it is not what it was when it was asked last.
 */
export function summarySince(before: ScoredPlan): (after: ScoredPlan) => ChangeSummary {
	const known = new Map<Section, { readonly part: object; readonly count: SectionCount }>();
	const countOf = (section: Section, after: Plan): SectionCount => {
		const last = known.get(section);
		if (last?.part === after[section]) return last.count;
		const count = counted(section, compareSection(section, before.plan, after));
		known.set(section, { part: after[section], count });
		return count;
	};
	return (after) => ({
		sections: (['settings', ...collections] as const)
			.map((section) => countOf(section, after.plan))
			.filter((count) => count.new + count.changed + count.gone > 0),
		moved: movedBetween(before, after)
	});
}

function counted(section: Section, changes: readonly PartChange[]): SectionCount {
	const count = { section, new: 0, changed: 0, gone: 0 };
	for (const { kind } of changes) count[kind]++;
	return count;
}

const movedBetween = (before: ScoredPlan, { plan, scores }: ScoredPlan): readonly MovedThreat[] =>
	[...scores].flatMap(([threatId, after]) => {
		const was = before.scores.get(threatId);
		if (was === undefined || levelOf(was) === levelOf(after)) return [];
		return [{ threatId, title: plan.threats[threatId]?.title ?? '', before: was, after }];
	});

const levelOf = (score: ThreatScore): string =>
	score.state === 'scored' ? score.today.level : score.state;
