import { PLAN_VERSION, type Plan } from '$lib/domain/plan/plan';
import type { PlanFile } from '../../plan-file';

/**
 * A redacted plan as a JSON file, for other tools and for opening as a new plan. Keys are sorted, so the same
 * plan gives the same bytes. `on` is the day of the export.
 */
export function jsonExport(plan: Plan, { on }: { readonly on: string }): string {
	const file: PlanFile = { format: 'holdfast-plan', version: PLAN_VERSION, savedOn: on, plan };
	return `${JSON.stringify(file, sortKeys, '\t')}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value).sort(([one], [other]) => Number(one > other) - Number(one < other))
	);
}
