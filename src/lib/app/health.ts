import { Health } from '$lib/state/health.svelte';
import { planStore } from './holdfast';

/** What this browser says about keeping the plans. */
export const health = new Health('storage' in navigator ? navigator.storage : undefined, planStore);
