import type { Refusal } from '$lib/state/updates.svelte';
import { handOver } from './half-typed';
import type { OpenedPlan } from './opened-plan';

/** What has to be safe before a page may go. */
export interface Kept {
	/** Plans that are open or held back because they could not be saved. */
	readonly plans: readonly (Pick<OpenedPlan, 'settle'> & {
		readonly open: Pick<OpenedPlan['open'], 'save'>;
	})[];
	/** Whether there are plans that live in this tab alone, open or not. */
	readonly hasMemoryPlans: () => Promise<boolean>;
}

/** Milliseconds that writing may take while somebody waits. */
const PATIENCE = 3000;

/** Hands over what is being typed and waits until it is written. Says why this page must stay, if it must. */
export async function readyToGo(
	{ plans, hasMemoryPlans }: Kept,
	patience = PATIENCE
): Promise<Refusal | undefined> {
	// Fields hand over what waits in them before a page stands still; now it does.
	if (handOver()) return 'half-typed';
	const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late'));
	await Promise.race([Promise.all(plans.map((plan) => plan.settle())), late]);
	const refusal = plans.map(refusalOf).find((each) => each !== undefined);
	if (refusal !== undefined) return refusal;
	// While an older tab holds the database nobody can say: then the page stays as it is.
	const memory = await Promise.race([hasMemoryPlans(), late]);
	if (memory === 'late') return 'slow';
	return memory ? 'memory-only' : undefined;
}

function refusalOf({ open: { save } }: Kept['plans'][number]): Refusal | undefined {
	if (save.state === 'saving') return 'slow';
	if (save.state === 'memory-only') return 'memory-only';
	if (save.state !== 'failed') return undefined;
	if (save.reason === 'removed') return 'removed';
	return save.reason === 'quota' ? 'full' : 'not-saved';
}
