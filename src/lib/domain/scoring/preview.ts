import type { Catalogue } from '../catalogue/catalogue';
import { keyOf, type Plan } from '../plan/plan';
import { settle } from './scales';
import { inputsOf, scoreThreat, type Scored } from './score';

/** One mechanism, held against one threat of a plan. */
export interface Pair {
	readonly threatId: string;
	readonly mechanismId: string;
}

/** What a mechanism does to the target of its threat, beside the others that were adopted. */
export interface Preview {
	/** Without it. */
	readonly before: Scored;
	/** With it adopted. */
	readonly after: Scored;
	/** Levels it takes off the target on each axis, 0 to 1 each; less than its effect where the axis ends. */
	readonly takesOff: { readonly likelihood: number; readonly impact: number };
	/** It counts less than it would alone: mechanisms overlap, and there is a most that they take off together. */
	readonly overlaps: boolean;
}

/**
 * The target of a threat without and with one mechanism, everything adopted being in place and tested (method 4.4.3),
 * whether the mechanism is adopted yet or not. Undefined while the threat has no level or is not there.
 */
export function previewOf(plan: Plan, catalogue: Catalogue, pair: Pair): Preview | undefined {
	const { threatId, mechanismId } = pair;
	const threat = Object.hasOwn(plan.threats, threatId) ? plan.threats[threatId] : undefined;
	if (!threat) return undefined;
	const key = keyOf(threatId, mechanismId);
	const imagined: Plan = {
		...plan,
		threats: { [threatId]: threat },
		decisions: { ...plan.decisions, [key]: { ...plan.decisions[key], choice: 'adopted' } }
	};
	const input = inputsOf(imagined, catalogue).get(threatId);
	if (!input) return undefined;
	const others = input.mechanisms.filter(({ id }) => id !== mechanismId);
	const before = scoreThreat({ ...input, mechanisms: others });
	const after = scoreThreat(input);
	if (before.state !== 'scored' || after.state !== 'scored') return undefined;
	const own = input.mechanisms.find(({ id }) => id === mechanismId);
	return {
		before,
		after,
		takesOff: {
			likelihood: settle(before.target.likelihood - after.target.likelihood),
			impact: settle(before.target.impact - after.target.impact)
		},
		overlaps: axes.some((axis) => countedMore(before, after, axis) < (own?.[axis] ?? 0))
	};
}

const axes = ['likelihood', 'impact'] as const;

/** How much more is counted off an axis, before the axis ends. */
const countedMore = (before: Scored, after: Scored, axis: (typeof axes)[number]): number =>
	settle(after.reductions.target[axis].total - before.reductions.target[axis].total);
