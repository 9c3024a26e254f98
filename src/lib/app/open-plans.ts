import type { OpenedPlan } from './opened-plan';

const opened = new Set<OpenedPlan>();

/** The plans that this page holds, shown or not: none of them may be lost when the page goes. */
export const openPlans = (): readonly OpenedPlan[] => [...opened];

/** Counts a plan among those this page holds, until it is closed. */
export function countOpen(plan: OpenedPlan): OpenedPlan {
	const counted: OpenedPlan = {
		...plan,
		close: async () => {
			await plan.close();
			opened.delete(counted);
		}
	};
	opened.add(counted);
	return counted;
}
