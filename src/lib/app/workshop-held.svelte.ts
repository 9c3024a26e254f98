import { untrack } from 'svelte';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { WorkshopDesk } from '$lib/state/workshop-desk.svelte';
import type { DayContext } from '$lib/ui/workshop/day-context';
import { attendDay, type AttendedDay } from './workshop-day.svelte';
import { deskOf } from './workshop-desk';

/** The workshop of an open plan as every piece of the page shares it: one clock, one wall. */
class HeldDay {
	readonly desk: WorkshopDesk;
	readonly #stop: () => void;
	#attended: AttendedDay | undefined = $state.raw();
	/** Pieces of the page that use it. */
	users = 0;

	constructor(open: OpenPlan) {
		this.desk = deskOf(open);
		this.#stop = $effect.root(() => {
			$effect(() => {
				const { workshop } = this.desk;
				if (workshop === undefined) return;
				const attended = untrack(() => attendDay(open, workshop));
				this.#attended = attended;
				return () => {
					attended.stop();
					this.#attended = undefined;
				};
			});
		});
	}

	/** The day while this tab has the workshop. */
	get day(): DayContext | undefined {
		return this.#attended?.day;
	}

	stop(): void {
		this.#stop();
		void this.desk.stop();
	}
}

const held = new WeakMap<OpenPlan, HeldDay>();

/** The workshop of an open plan, and the way to leave it; the last one that leaves lets it go. */
export function holdDay(open: OpenPlan): {
	readonly here: HeldDay;
	readonly leave: () => void;
} {
	const here = held.get(open) ?? new HeldDay(open);
	held.set(open, here);
	here.users += 1;
	return {
		here,
		leave: () => {
			here.users -= 1;
			if (here.users > 0) return;
			held.delete(open);
			here.stop();
		}
	};
}
