import type { Plan } from '$lib/domain/plan/plan';
import { isSameData } from '$lib/domain/same-data';
import { MOST_VERSIONS } from '$lib/exchange/bundle/bundle';
import { isRestorable } from '$lib/storage/copies';
import type { PlanCopy } from '$lib/storage/plan-copy';
import type { PlanVersions } from '$lib/storage/versions/plan-versions';

/** What is here, for which a copy is to stand in. */
export interface Here {
	/** The plan as it is in the moment of asking. */
	readonly plan: () => Plan;
	readonly versions: Pick<PlanVersions, 'list'>;
}

/**
 * Whether a copy can take the place of a plan: `same` when it can be restored and holds the plan and its named
 * versions as they are now, `changed` when something here is newer, `damaged` when nothing could be made of it.
 */
export async function verdictOn(
	copy: PlanCopy,
	{ plan, versions }: Here
): Promise<'same' | 'changed' | 'damaged'> {
	if (!isRestorable(copy)) return 'damaged';
	const hasVersions = hasAll(copy, await versions.list());
	// Looked at last: a change made meanwhile counts.
	return hasVersions && isAsNow(copy.plan, plan()) ? 'same' : 'changed';
}

/** Of very many the newest go along, as in every bundle. */
function hasAll(
	{ versions = [] }: PlanCopy,
	list: Awaited<ReturnType<PlanVersions['list']>>
): boolean {
	const named = list.flatMap((item) => (item.reason === 'named' ? [item] : []));
	return named
		.slice(0, MOST_VERSIONS)
		.every(({ id, name }) => versions.some((each) => each.id === id && each.name === name));
}

/** Which steps were passed, and lines that are not yet added, are no reason to copy once more. */
const isAsNow = (copied: Plan, now: Plan): boolean =>
	isSameData({ ...copied, steps: {}, drafts: {} }, { ...now, steps: {}, drafts: {} });
