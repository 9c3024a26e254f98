import { format, m } from '$lib/i18n';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { shownState } from '../fields/typing.svelte';

/** A screen reader hears "saved" at most this often, in milliseconds. */
const QUIET = 10_000;

/** The saved state in words for a screen reader: seldom enough not to talk over the person. */
export class SpokenSave {
	text: string = $state('');
	#lastSpoken = 0;

	constructor(save: () => OpenPlan['save']) {
		$effect(() => {
			const { state, since } = save();
			if (shownState(state) !== 'saved' || performance.now() - this.#lastSpoken < QUIET) return;
			this.#lastSpoken = performance.now();
			this.text = m.shell_saved({ time: format.clock(since) });
		});
	}
}
