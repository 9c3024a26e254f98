import { totalsOf } from '$lib/domain/actions/totals';
import type { Plan } from '$lib/domain/plan/plan';
import { format, m } from '$lib/i18n';
import type { Material } from '../material';
import { table, type Block } from '../report';

/** An amount with the plan's currency; without one it stays a bare number. Empty for no cost. */
export function costWords({ settings }: Plan, cost: number | undefined): string {
	if (cost === undefined) return '';
	const amount = format.number(cost, 2);
	return settings.currency === undefined
		? amount
		: m.report_amount({ amount, currency: settings.currency });
}

/** What the actions cost together, by budget line; nothing where no cost was given. */
export function actionTotals({ plan, options }: Material): readonly Block[] {
	if (Object.values(plan.actions).every(({ cost }) => cost === undefined)) return [];
	const { lines, cost, withoutCost, byStatus } = totalsOf(plan.actions, options.on);
	const count = Object.keys(plan.actions).length - byStatus.dropped;
	return table(
		m.report_action_totals(),
		[m.report_budget_line(), m.report_cost(), m.report_sum_actions(), m.report_without_cost()],
		[
			...lines.map((line) => [
				line.line ?? m.report_no_budget_line(),
				costWords(plan, line.cost),
				format.number(line.actions),
				format.number(line.withoutCost)
			]),
			[m.report_sum_all(), costWords(plan, cost), format.number(count), format.number(withoutCost)]
		]
	);
}
