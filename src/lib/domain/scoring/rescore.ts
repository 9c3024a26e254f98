import type { Catalogue } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import { inputsOf, scoredBy, scoreThreat, type ScoringInput, type ThreatScore } from './score';

interface Judged {
	readonly input: ScoringInput;
	readonly score: ThreatScore;
}

/**
 * A function that scores a plan as `scorePlan` does, made for being asked again after every change: a threat is
 * scored anew only when what its score depends on is not what it was in the plan before, and a score that stayed
 * keeps its identity, as do all of them together when none changed. It holds the scores of the last plan and nothing else.
 */
export function scorerFor(catalogue: Catalogue): (plan: Plan) => ReadonlyMap<string, ThreatScore> {
	let last: ReadonlyMap<string, Judged> = new Map();
	let parts: readonly unknown[] = [];
	let scores: ReadonlyMap<string, ThreatScore> = new Map();
	const judge = (threatId: string, input: ScoringInput): Judged => {
		const known = last.get(threatId);
		const isKnown = known !== undefined && isSameInput(known.input, input);
		return isKnown ? known : { input, score: scoreThreat(input) };
	};
	return (plan) => {
		const now = scoredBy.map((part) => plan[part]);
		// Most keystrokes touch none of these.
		if (now.every((part, at) => part === parts[at] && Object.isFrozen(part))) return scores;
		parts = now;
		last = new Map(
			[...inputsOf(plan, catalogue)].map(([threatId, input]) => [threatId, judge(threatId, input)])
		);
		const scored = new Map([...last].map(([threatId, { score }]) => [threatId, score]));
		if (!isSameMap(scored, scores)) scores = scored;
		return scores;
	};
}

const isSameMap = <V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean => {
	const others = [...b];
	return (
		a.size === others.length &&
		[...a].every(([key, value], at) => key === others[at]?.[0] && value === others[at][1])
	);
};

/** Parts of a plan keep their identity while nothing in them changes: comparing them costs next to nothing. */
const isSameInput = (a: ScoringInput, b: ScoringInput): boolean =>
	isSameList(a.entries, b.entries, hasSameFields) &&
	a.groupImpacts === b.groupImpacts &&
	a.agreed === b.agreed &&
	isSameList(a.mechanisms, b.mechanisms, hasSameFields) &&
	isSameList(a.answers, b.answers, Object.is) &&
	hasSameFields(a.readiness ?? {}, b.readiness ?? {});

const isSameList = <T>(
	a: readonly T[],
	b: readonly T[],
	isSame: (a: T, b: T) => boolean
): boolean => a.length === b.length && a.every((each, at) => isSame(each, b[at] as T));

function hasSameFields(a: object, b: object): boolean {
	const others = new Map<string, unknown>(Object.entries(b));
	const fields = Object.entries(a);
	return (
		fields.length === others.size && fields.every(([name, value]) => others.get(name) === value)
	);
}
