import type { Plan } from '../plan/plan';
import { factsOf, type CheckInput } from './facts';
import type { CheckArea, Finding, Looked, Rule } from './finding';
import { actionRules } from './rules-actions';
import { dateRules } from './rules-dates';
import { peopleRules } from './rules-people';
import { riskRules } from './rules-risks';
import { scenarioRules } from './rules-scenarios';

/** Every rule of the check, in the order in which they are shown within their area. */
export const rules = [
	...riskRules,
	...scenarioRules,
	...actionRules,
	...peopleRules,
	...dateRules
] as const satisfies readonly Rule[];
export type RuleId = (typeof rules)[number]['id'];

/** 2 in order, 1 partly, 0 not yet (method 6.3). */
export type CheckScore = 0 | 1 | 2;

/** What one rule says of a plan. */
export interface RuleResult {
	readonly id: RuleId;
	readonly area: CheckArea;
	/** Undefined where the plan has nothing that the rule could look at: that is neither good nor bad. */
	readonly score: CheckScore | undefined;
	readonly checked: number;
	readonly findings: readonly Finding[];
}

export interface PlanCheck {
	readonly rules: readonly RuleResult[];
	/** Rules in order, of those that had something to look at. */
	readonly inOrder: number;
	readonly partly: number;
	readonly notYet: number;
	/** The sum of the scores, of two for each rule that had something to look at. */
	readonly points: number;
	readonly of: number;
}

/**
 * Checks a whole plan (method 6.3). Shown and never gated: it stops nothing. 2 where a rule misses nothing, 1 where it
 * misses fewer than half of what it looked at, 0 otherwise. Where to draw that line is our judgement.
 */
export function checkPlan(plan: Plan, input: CheckInput): PlanCheck {
	const facts = factsOf(plan, input);
	const results = rules.map(({ id, area, find }) => {
		const looked = find(plan, facts);
		return { id, area, score: scoreOf(looked), ...looked };
	});
	const count = (score: CheckScore): number =>
		results.filter((result) => result.score === score).length;
	const [notYet, partly, inOrder] = [count(0), count(1), count(2)];
	return {
		rules: results,
		...{ inOrder, partly, notYet },
		points: 2 * inOrder + partly,
		of: 2 * (inOrder + partly + notYet)
	};
}

function scoreOf({ checked, findings }: Looked): CheckScore | undefined {
	if (checked === 0) return undefined;
	if (findings.length === 0) return 2;
	return findings.length * 2 < checked ? 1 : 0;
}
