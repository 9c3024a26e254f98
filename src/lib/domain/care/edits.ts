import { orderAtEnd } from '../plan/order';
import type { Plan } from '../plan/plan';

/** Notes what somebody fears, in their words, beside what was assessed. */
export function addFear(draft: Plan, id: string, text: string): void {
	draft.fears[id] = { text, order: orderAtEnd(draft.fears) };
}

/** Adds somebody who can be asked for support. */
export function addSupport(draft: Plan, id: string, who: string): void {
	draft.supports[id] = { who, order: orderAtEnd(draft.supports) };
}

/** Who is asked for support, as far as documents and files of the plan may say it: off until the group turns it on. */
export const supportsLeaving = ({
	settings,
	supports
}: Pick<Plan, 'settings' | 'supports'>): Plan['supports'] =>
	settings.showsCare === true ? supports : {};
