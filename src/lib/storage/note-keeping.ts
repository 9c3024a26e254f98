import { seal } from './cipher';
import type { HoldfastDb } from './db';
import { notePlace, openNote, type NoteName } from './notes';
import type { Vault } from './vault/vault';

/** What was kept last; undefined when there is none, it cannot be read, or the database refuses. */
export async function readNote(
	db: HoldfastDb,
	vault: Vault,
	[planId, name]: readonly [string, NoteName]
): Promise<unknown> {
	const row = await db.plans.get(planId).catch(() => undefined);
	if (row?.[name] === undefined) return undefined;
	const key = await vault.openPlanKey(planId, row.key);
	return key.ok ? openNote(key.value, row[name], notePlace(planId, name)) : undefined;
}

export interface NewNote {
	readonly planId: string;
	readonly name: NoteName;
	/** Plain data, made from the plan's sealed head. */
	readonly noteOf: (head: Uint8Array) => unknown;
}

/**
 * Seals a small thing beside the head of its plan, and says whether it is on the disk. False when there is no such
 * plan, its key does not open or the disk refuses: a full disk must not turn a page turn into an error, and whoever
 * keeps more than a bookmark here says so.
 */
export async function writeNote(
	db: HoldfastDb,
	vault: Vault,
	{ planId, name, noteOf }: NewNote
): Promise<boolean> {
	try {
		const row = await db.plans.get(planId);
		if (row === undefined) return false;
		const key = await vault.openPlanKey(planId, row.key);
		if (!key.ok) return false;
		const bytes = new TextEncoder().encode(JSON.stringify(noteOf(row.head)));
		const sealed = await seal(key.value, bytes, notePlace(planId, name));
		return (await db.plans.update(planId, { [name]: sealed })) === 1;
	} catch {
		return false;
	}
}
