import type { Workshop } from '$lib/domain/workshop/run';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { WorkshopDesk } from '$lib/state/workshop-desk.svelte';
import type { Json } from '$lib/storage/json';
import { planStore } from './holdfast';

/** The workshop that is kept beside an open plan. */
export function deskOf(open: OpenPlan): WorkshopDesk {
	const { id } = open.plan;
	return new WorkshopDesk({
		now: () => Date.now(),
		eachSecond: (call) => {
			const timer = setInterval(call, 1000);
			return () => {
				clearInterval(timer);
			};
		},
		read: async () => (await planStore()).note(id, 'workshop'),
		keep: async (kept) => (await planStore()).setNote(id, 'workshop', asJson(kept)),
		hold: () => hold(`holdfast/workshop/${id}`)
	});
}

/** A field that is left out is not there at all; a workshop that was thrown away is nothing. */
const asJson = (kept: Workshop | undefined): Json =>
	kept === undefined ? null : (JSON.parse(JSON.stringify(kept)) as Json);

/** Takes a name among all tabs of this browser. Where the browser has no locks it is always given. */
function hold(name: string): Promise<(() => void) | undefined> {
	const { locks } = navigator as { locks?: LockManager };
	if (locks === undefined) return Promise.resolve(() => undefined);
	return new Promise((resolve, reject) => {
		const take = (lock: Lock | null): Promise<void> | undefined => {
			if (lock !== null)
				return new Promise((release) => {
					resolve(release);
				});
			resolve(undefined);
			return undefined;
		};
		locks.request(name, { ifAvailable: true }, take).catch(reject);
	});
}
