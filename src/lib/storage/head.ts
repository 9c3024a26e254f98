import * as z from 'zod/mini';
import type { Plan } from '../domain/plan/plan';
import { placeBytes, seal, unseal } from './cipher';
import type { Json } from './json';
import type { PlanStoreOptions } from './plan-list';

/** What the list of plans shows of one plan. */
export interface Head {
	readonly title: string;
	readonly progress: Json;
	readonly changedAt: number;
}

const StoredHead = z.object({ title: z.string(), progress: z.json(), changedAt: z.number() });

/** The additional data of a head. */
export const headPlace = (planId: string) => placeBytes(planId, 'head');

/** The head of a plan as it is now. */
export const headOf = (
	plan: Plan,
	{ now, progressOf }: Pick<PlanStoreOptions, 'now' | 'progressOf'>
): Head => ({
	title: plan.settings.title,
	progress: progressIn(plan, progressOf),
	changedAt: now()
});

/** A mistake in what the list shows must not keep a plan from being saved: then it shows no progress. */
function progressIn(plan: Plan, progressOf: PlanStoreOptions['progressOf']): Json {
	try {
		return progressOf?.(plan) ?? null;
	} catch {
		return null;
	}
}

/** Whether two heads show the same, apart from their date. */
export const showsTheSame = (a: Head, b: Head): boolean =>
	a.title === b.title && JSON.stringify(a.progress) === JSON.stringify(b.progress);

/** Encrypts a head for its plan. */
export const sealHead = (
	key: CryptoKey,
	planId: string,
	head: Head
): Promise<Uint8Array<ArrayBuffer>> =>
	seal(key, new TextEncoder().encode(JSON.stringify(head)), headPlace(planId));

/** Undefined when the head does not decrypt or is no head. */
export async function openHead(
	key: CryptoKey,
	planId: string,
	sealed: Uint8Array<ArrayBuffer>
): Promise<Head | undefined> {
	const bytes = await unseal(key, sealed, headPlace(planId));
	if (bytes === undefined) return undefined;
	try {
		return z.safeParse(StoredHead, JSON.parse(new TextDecoder().decode(bytes))).data;
	} catch {
		return undefined;
	}
}
