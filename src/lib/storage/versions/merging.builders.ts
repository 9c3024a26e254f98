import { expect } from 'vitest';
import type { MergeChoices } from '../../domain/merging/merge-report';
import type { Plan } from '../../domain/plan/plan';
import type { MergeReport, PlanCopy } from '../plan-copy';
import type { PlanHandle } from '../plan-handle';
import type { PlanStore } from '../plan-store';
import { change } from '../store.builders';

/** One laptop: a browser of its own with the plan open in it. */
export interface Laptop {
	readonly store: PlanStore;
	readonly handle: PlanHandle;
}

/** A copy that must let itself be made. */
export async function copied(
	store: PlanStore,
	...[reason = 'split', options]: [
		Parameters<PlanStore['copyPlan']>[1]?,
		Parameters<PlanStore['copyPlan']>[2]?
	]
): Promise<PlanCopy> {
	const copy = await store.copyPlan('plan-1', reason, options);
	if (!copy.ok) throw new Error(copy.error.code);
	return copy.value;
}

/** Stores a copy on another laptop, where it must let itself be stored. */
export async function restored(store: PlanStore, copy: PlanCopy): Promise<Laptop> {
	const handle = await store.restore(copy);
	if (!handle.ok) throw new Error(handle.error.code);
	return { store, handle: handle.value };
}

/** A plan in one browser and a copy of it in each of the others. */
export async function laptopsWith(
	plan: Plan,
	[first, ...others]: readonly PlanStore[]
): Promise<readonly Laptop[]> {
	if (first === undefined) return [];
	const handle = await first.create(plan);
	const copy = await copied(first);
	const rest = others.map((store) => restored(store, copy));
	return [{ store: first, handle }, ...(await Promise.all(rest))];
}

/** Brings what one laptop has into another one. Gives the report and the version that was taken in. */
export async function bring(
	{ store }: Laptop,
	{ handle }: Laptop,
	choices: MergeChoices | ((report: MergeReport) => MergeChoices) = {}
): Promise<{ readonly report: MergeReport; readonly versionId: string }> {
	const report = await handle.compare(await copied(store));
	const chosen = typeof choices === 'function' ? choices(report) : choices;
	const merged = await handle.merge(report, chosen);
	if (!merged.ok) throw new Error(merged.error);
	return { report, versionId: merged.value };
}

/** Writes the description of the threat `t0`. */
export const describeThreat = (handle: PlanHandle, description: string): void => {
	change(handle, (draft) => {
		const threat = draft.threats.t0;
		if (threat) threat.description = description;
	});
};

/** Sets a setting. */
export const locate = (handle: PlanHandle, place: string): void => {
	change(handle, (draft) => {
		draft.settings.place = place;
	});
	expect(handle.plan.settings.place).toBe(place);
};
