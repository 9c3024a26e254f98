import type { Agreed, Plan } from './plan';

/** Writes where the group puts a threat, beside the entries. */
export function setAgreed(draft: Plan, threatId: string, agreed: Agreed): void {
	draft.agreed[threatId] = agreed;
}

/** Goes back to what the entries say. */
export function takeBackAgreed(draft: Plan, threatId: string): void {
	Reflect.deleteProperty(draft.agreed, threatId);
}
