import type { KeptState } from '$lib/state/version-list.svelte';
import type { PlanStore } from '$lib/storage/plan-store';

/** The newest version of a plan that has a name and can be read; undefined where there is none. */
export async function lastNamed(store: PlanStore, planId: string): Promise<KeptState | undefined> {
	const versions = await store.versions(planId);
	for (const info of await versions.list()) {
		if (info.reason !== 'named') continue;
		const plan = await versions.read(info.id);
		if (plan !== undefined) return { info, plan };
	}
	return undefined;
}
