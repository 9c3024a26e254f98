import type { Pack } from '$lib/domain/catalogue/pack';
import { PLAN_VERSION, type Plan } from '$lib/domain/plan/plan';
import type { PlanFile } from '../../plan-file';

/**
 * A redacted plan as a JSON file, for other tools and for opening as a new plan. Keys are sorted, so the same
 * plan gives the same bytes. `on` is the day of the export; packs are those that travel with the plan.
 */
export function jsonExport(
	plan: Plan,
	{ on, packs = [] }: { readonly on: string; readonly packs?: readonly Pack[] }
): string {
	const bare: PlanFile = { format: 'holdfast-plan', version: PLAN_VERSION, savedOn: on, plan };
	const file: PlanFile = packs.length === 0 ? bare : { ...bare, packs: [...packs] };
	return `${JSON.stringify(file, sortKeys, '\t')}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value).sort(([one], [other]) => Number(one > other) - Number(one < other))
	);
}
