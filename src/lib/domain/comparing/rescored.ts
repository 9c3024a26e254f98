import type { Catalogue } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import { inputsOf, scoreThreat, type ScoringInput, type ThreatScore } from '../scoring/score';
import { stages } from '../scoring/stage';
import { inputChangesFor, type InputChange } from './input-changes';

/** One input that changed, and what the threat would be with this change and no other. */
export interface Reason {
	readonly change: InputChange;
	/** Undefined where the change is no input of the sums: another period asks for new marks and moves none. */
	readonly alone: ThreatScore | undefined;
}

/** A threat of both states of a plan whose level or range moved between them. */
export interface Rescored {
	readonly threatId: string;
	readonly before: ThreatScore;
	readonly after: ThreatScore;
	readonly reasons: readonly Reason[];
}

/**
 * The threats that are scored otherwise in two states of a plan, and why, in the order of the newer state. Both are
 * scored with the same catalogue and model, so that nothing but the plan itself moves a threat.
 */
export function rescoredBetween(
	before: Plan,
	after: Plan,
	catalogue: Catalogue
): readonly Rescored[] {
	const [older, newer] = [inputsOf(before, catalogue), inputsOf(after, catalogue)];
	const changesOf = inputChangesFor(before, after, catalogue);
	return [...newer].flatMap(([threatId, input]) => {
		const earlier = older.get(threatId);
		if (earlier === undefined) return [];
		const scores = { before: scoreThreat(earlier), after: scoreThreat(input) };
		if (standsAlike(scores.before, scores.after)) return [];
		const reasons = changesOf(threatId, { before: earlier, after: input }).map((change) => ({
			change,
			alone: scoredWith(change, earlier, input)
		}));
		return [{ threatId, ...scores, reasons }];
	});
}

/** Whether a threat has the same level, index and range at every stage, or is off the matrix for the same reason. */
function standsAlike(before: ThreatScore, after: ThreatScore): boolean {
	if (before.state !== 'scored' || after.state !== 'scored') return before.state === after.state;
	return stages.every((stage) => {
		const [one, other] = [before[stage], after[stage]];
		return (
			one.level === other.level &&
			one.index === other.index &&
			one.range.index.low === other.range.index.low &&
			one.range.index.high === other.range.index.high
		);
	});
}

/** The inputs of the sums that each kind of change brings with it. */
const inputs: Readonly<Record<InputChange['kind'], readonly (keyof ScoringInput)[]>> = {
	entries: ['entries'],
	'group-impacts': ['groupImpacts'],
	agreed: ['agreed'],
	exposure: ['answers'],
	readiness: ['readiness'],
	mechanisms: ['mechanisms'],
	type: ['answers', 'readiness'],
	horizon: []
};

function scoredWith(
	{ kind }: InputChange,
	before: ScoringInput,
	after: ScoringInput
): ThreatScore | undefined {
	if (inputs[kind].length === 0) return undefined;
	const mixed: Partial<Record<keyof ScoringInput, unknown>> = { ...before };
	for (const name of inputs[kind]) {
		if (after[name] === undefined) Reflect.deleteProperty(mixed, name);
		else mixed[name] = after[name];
	}
	return scoreThreat(mixed as ScoringInput);
}
