import type { PlanContext } from '$lib/state/context';
import type { Keeping } from '$lib/storage/plan-store';

/** An open plan with its route, and the way to let it go. */
export interface OpenedPlan extends PlanContext {
	readonly close: () => Promise<void>;
	/** Resolves when the write that is under way has succeeded or failed. */
	readonly settle: () => Promise<void>;
	/** Whether the last change is not written and still could be. */
	readonly isUnsaved: () => boolean;
	readonly watch: (listener: () => void) => () => void;
	/** How the store keeps it now. Whenever that changes, so does the plan's save state. */
	readonly keeping: () => Keeping;
	/** Whether a workshop is prepared or held with it. */
	readonly hasWorkshop: boolean;
}
