import { ok, type Result } from '$lib/domain/result';
import type { Plan } from '$lib/domain/plan/plan';
import { pathOf, type StepId } from '$lib/domain/steps';
import { readBookmark } from '$lib/flow/bookmark';
import { OpenPlan } from '$lib/state/open-plan.svelte';
import { Planner } from '$lib/state/planner.svelte';
import type { PlanHandle } from '$lib/storage/plan-handle';
import type { OpenError } from '$lib/storage/plan-store';
import { takeHeld } from './held-plans.svelte';
import { planStore } from './holdfast';
import { countOpen } from './open-plans';
import type { OpenedPlan } from './opened-plan';

const firstStep = (plan: Plan): StepId => pathOf(plan)[0] ?? 'export';

/** Opens a plan where the person left it. */
export async function openPlan(id: string): Promise<Result<OpenedPlan, OpenError>> {
	const held = takeHeld(id);
	if (held !== undefined) return ok(held);
	const store = await planStore();
	const opened = await store.open(id);
	if (!opened.ok) return opened;
	const handle = opened.value;
	const bookmark = readBookmark(await store.note(id, 'bookmark'));
	const open = new OpenPlan(handle);
	const planner = new Planner(open, {
		step: bookmark?.step ?? firstStep(handle.plan),
		returning: bookmark?.returning ?? false,
		onmove: (to) => void store.setNote(id, 'bookmark', to),
		loadRoute: async () => (await import('$lib/state/route.svelte')).Route
	});
	return ok(
		countOpen({
			open,
			planner,
			close: async () => {
				planner.stop();
				await handle.close();
			},
			settle: () => settled(handle),
			isUnsaved: () => handle.save.state === 'failed' && handle.save.reason !== 'removed',
			watch: (listener) => handle.subscribe(listener),
			keeping: () => store.keeping,
			hasWorkshop: Boolean(await store.note(id, 'workshop'))
		})
	);
}

function settled(handle: PlanHandle): Promise<void> {
	return new Promise((resolve) => {
		const look = (): void => {
			if (handle.save.state === 'saving') return;
			stop();
			resolve();
		};
		const stop = handle.subscribe(look);
		look();
	});
}
