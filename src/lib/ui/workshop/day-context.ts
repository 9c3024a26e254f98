import { createContext } from 'svelte';
import type { WorkshopKit } from '$lib/domain/catalogue/workshop';
import type { WallFeed } from '$lib/state/wall-feed.svelte';
import type { Workshop } from '$lib/state/workshop.svelte';

/** The window on the projector, as the facilitator's page sees it. */
export interface WallControls {
	/** Whether a wall said lately that it is there. */
	readonly isThere: boolean;
	/** Opens it in a window of its own; false where the browser does not let that happen. */
	readonly open: () => boolean;
}

/** What belongs to the day that is prepared or held. */
export interface DayContext {
	readonly workshop: Workshop;
	readonly kit: WorkshopKit;
	readonly feed: WallFeed;
	readonly wall: WallControls;
}

export const [getDay, setDay] = createContext<DayContext>();
