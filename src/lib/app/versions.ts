import { bringBack } from '$lib/domain/comparing/bring-back';
import type { Plan } from '$lib/domain/plan/plan';
import { err, ok, type Result } from '$lib/domain/result';
import type { MergeRefused } from '$lib/state/copies';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { VersionList } from '$lib/state/version-list.svelte';
import type { PlanStore } from '$lib/storage/plan-store';
import { planStore } from './holdfast';

/** The versions of a plan over the real store. Nothing is read before they are shown. */
export const versionsOf = (planId: string): VersionList =>
	new VersionList(async () => (await planStore()).versions(planId));

/**
 * Gives the open plan the content of an earlier state, as one change. What it holds now is kept as a version first, so
 * that nothing is changed when that cannot be.
 */
export async function restoreVersion(
	open: OpenPlan,
	versions: VersionList,
	earlier: Plan
): Promise<Result<void, MergeRefused>> {
	if (open.save.state === 'look-only') return err('look-only');
	try {
		await versions.keepBefore();
	} catch (error) {
		return err(isQuota(error) ? 'full' : 'refused');
	}
	const isTaken = open.change('restore version', (draft) => {
		bringBack(draft, earlier);
	});
	return isTaken ? ok(undefined) : err('look-only');
}

const isQuota = (error: unknown): boolean =>
	error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

/** Erases the history of the open plan, which is closed by that. */
export async function eraseHistory(open: OpenPlan): ReturnType<PlanStore['eraseHistory']> {
	// A field hands over what is being typed: it is to be in the plan that stays.
	document.dispatchEvent(new Event('freeze'));
	return (await planStore()).eraseHistory(open.plan.id);
}
