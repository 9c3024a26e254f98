import type { OpenedPlan } from './opened-plan';

/**
 * Plans that a person left while their last change could not be written. They stay open and keep trying; home
 * says so, and opening the plan again brings the same one back. Letting them go would lose that change.
 */
let held: readonly OpenedPlan[] = $state.raw([]);

/** Ids and titles of the plans whose last change is not on the disk. */
export const unsavedPlans = (): readonly { readonly id: string; readonly title: string }[] =>
	held.map(({ open: { plan } }) => ({ id: plan.id, title: plan.settings.title }));

/** The plan as it was left, if it still waits to be written. */
export function takeHeld(id: string): OpenedPlan | undefined {
	const opened = held.find(({ open }) => open.plan.id === id);
	if (opened !== undefined) drop(opened);
	return opened;
}

function drop(opened: OpenedPlan): void {
	held = held.filter((each) => each !== opened);
}

/** Lets a plan go, or keeps it open for as long as its last change is not written. */
export async function letGo(opened: OpenedPlan): Promise<void> {
	await opened.settle();
	if (!opened.isUnsaved()) {
		await opened.close();
		return;
	}
	const { id } = opened.open.plan;
	held = [...held.filter(({ open }) => open.plan.id !== id), opened];
	const stop = opened.watch(() => {
		if (opened.isUnsaved()) return;
		stop();
		if (!held.includes(opened)) return;
		drop(opened);
		void opened.close();
	});
}
