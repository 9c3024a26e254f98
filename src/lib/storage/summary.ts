import * as z from 'zod/mini';
import type { PlanRow } from './db';
import { openHead } from './head';
import { notePlace, openNote } from './notes';
import type { PlanSummary } from './plan-list';
import type { Vault } from './vault/vault';

/** `of` names the head that the copy was made of. */
const CopyNote = z.object({ at: z.number(), of: z.string() });

const NAME_LENGTH = 12;

/** Every sealed head begins with a nonce of its own: that is its name. */
const nameOf = (head: Uint8Array): string => head.subarray(0, NAME_LENGTH).join('.');

/** The note that the plan with this head was saved as a file at a moment of the clock. */
export const copyNote = (head: Uint8Array, at: number): z.infer<typeof CopyNote> => ({
	at,
	of: nameOf(head)
});

/**
 * The same note for a head that was sealed anew: a copy of the plan as it is stays one. What is no such note, or
 * was made of another head, is given back as it is.
 */
export function carriedCopyNote(
	note: unknown,
	{ before, after }: { readonly before: Uint8Array; readonly after: Uint8Array }
): unknown {
	const copy = z.safeParse(CopyNote, note);
	return copy.success && copy.data.of === nameOf(before) ? copyNote(after, copy.data.at) : note;
}

/** What the list shows of one plan. Never rejects: what cannot be read is an item too. */
export async function summaryOf(row: PlanRow, vault: Vault): Promise<PlanSummary> {
	const { id } = row;
	const key = await vault.openPlanKey(id, row.key);
	if (!key.ok) return { kind: 'locked', id };
	const head = await openHead(key.value, id, row.head);
	if (head === undefined) return { kind: 'damaged', id };
	const note = row.copy && (await openNote(key.value, row.copy, notePlace(id, 'copy')));
	const copy = z.safeParse(CopyNote, note);
	if (!copy.success) return { kind: 'plan', id, ...head };
	return { kind: 'plan', id, ...head, copiedAt: copiedAt(copy.data, row.head, head.changedAt) };
}

/** A clock that was set must not make an old copy look newer than the plan, nor a new one older. */
function copiedAt(
	{ at, of }: z.infer<typeof CopyNote>,
	head: Uint8Array,
	changedAt: number
): number {
	return of === nameOf(head) ? Math.max(at, changedAt) : Math.min(at, changedAt - 1);
}
