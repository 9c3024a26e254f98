import type { Plan } from '$lib/domain/plan/plan';
import { pathOf, type StepId } from '$lib/domain/steps';
import { readBookmark } from '$lib/flow/planner.machine';
import { OpenPlan } from '$lib/state/open-plan.svelte';
import { Planner } from '$lib/state/planner.svelte';
import type { PlanContext } from '$lib/state/context';
import type { PlanHandle } from '$lib/storage/plan-handle';
import type { OpenError } from '$lib/storage/plan-store';
import { ok, type Result } from '$lib/domain/result';
import { planStore, surroundings } from './holdfast';

/** An open plan with its route, and the way to let it go. */
export interface OpenedPlan extends PlanContext {
	readonly close: () => Promise<void>;
	/** The whole plan as a file, whatever state the page is in. */
	readonly download: () => Promise<void>;
}

const firstStep = (plan: Plan): StepId => pathOf(plan)[0] ?? 'export';

/** Opens a plan where the person left it. */
export async function openPlan(id: string): Promise<Result<OpenedPlan, OpenError>> {
	const store = await planStore();
	const opened = await store.open(id);
	if (!opened.ok) return opened;
	const handle = opened.value;
	const bookmark = readBookmark(await store.bookmark(id));
	const open = new OpenPlan(handle);
	const planner = new Planner(open, bookmark?.step ?? firstStep(handle.plan), {
		onmove: (to) => void store.setBookmark(id, to)
	});
	return ok({
		open,
		planner,
		close: async () => {
			planner.stop();
			await handle.close();
		},
		download: () => download(handle)
	});
}

async function download(handle: PlanHandle): Promise<void> {
	surroundings.saveFile(await surroundings.exportPlan('json', handle.plan));
}
