import { err, ok, type Result } from '../../domain/result';
import type { HoldfastDb, PassphraseSlotRow, SlotRow, VaultNoteRow } from '../db';
import { problemOf } from '../save-state';
import { stretchHere } from '../sealed/stretch-here';
import type { GuardContext } from './guard-context';
import { keepSlot } from './keep-slot';
import { findKnown, Refused, refuseTaken } from './known';
import { moveUnderWay } from './move-marks';
import { newPassphraseSlot, type Typed } from './slots';
import { openVaultNote, readVaultNote, sealVaultNote } from './vault-note-keeping';
import {
	MOST_PASSPHRASES,
	type GuardRefusal,
	type NewSlot,
	type OnPart,
	type SlotInfo
} from './vault-guard';

type Names = Readonly<Record<string, string>>;

/** What opens the vault, with the names of the holders. Rejects when the database refuses. */
export async function listSlots(context: GuardContext): Promise<readonly SlotInfo[]> {
	const slots = await context.db.slots.toArray();
	const names = namesIn(await readVaultNote(context, 'slots'));
	return slots.map(({ id, kind }) => ({ id, kind, name: names[id] ?? '' }));
}

/** Nothing but names is taken from what was kept. */
const namesIn = (note: unknown): Names =>
	Object.fromEntries(
		Object.entries(note ?? {}).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		)
	);

/** The slot that a passphrase opens; undefined when it opens none, `wait` when it was not tried. */
export async function slotOf(
	context: GuardContext,
	passphrase: string,
	onPart?: OnPart
): Promise<SlotInfo | 'wait' | undefined> {
	const typed = { passphrase, stretch: context.options.stretch ?? stretchHere, onPart };
	const trying = findKnown(context, await passphraseSlots(context.db), typed);
	const found = await trying.catch((error: unknown) => {
		if (error instanceof Refused) return 'wait' as const;
		throw error;
	});
	if (found === 'wait') return found;
	const slots = found && (await listSlots(context));
	return slots?.find(({ id }) => id === found?.slot.id);
}

const passphraseSlots = async ({ slots }: HoldfastDb): Promise<readonly PassphraseSlotRow[]> =>
	(await slots.toArray()).filter((slot) => slot.kind === 'passphrase');

/** A change of one slot: what is known, what is to be, and who hears how far it is. */
export interface SlotChange<Next> {
	readonly known: string;
	readonly next: Next;
	readonly onPart?: OnPart | undefined;
}

/** One more passphrase beside those that there are. */
export function addPassphrase(
	context: GuardContext,
	change: SlotChange<NewSlot>
): Promise<Result<SlotInfo, GuardRefusal>> {
	return guarded(context, async () => {
		const slots = await passphraseSlots(context.db);
		if (slots.length >= MOST_PASSPHRASES) throw new Refused('too-many');
		const { key, typed } = await openKnown(context, slots, {
			...change,
			next: change.next.passphrase
		});
		await refuseTaken(slots, [change.next], { stretch: typed.stretch });
		const slot = await newPassphraseSlot(key, typed);
		await addSlot(context, slot, change.next.name);
		return { id: slot.id, kind: slot.kind, name: change.next.name };
	});
}

/** Another passphrase for the slot that the known one opens. */
export function changePassphrase(
	context: GuardContext,
	change: SlotChange<string>
): Promise<Result<void, GuardRefusal>> {
	return guarded(context, async () => {
		const slots = await passphraseSlots(context.db);
		const known = await openKnown(context, slots, change);
		const next = { passphrase: change.next, keeps: known.slot.id };
		await refuseTaken(slots, [next], { stretch: known.typed.stretch });
		const slot = await newPassphraseSlot(known.key, known.typed, known.slot.id);
		await replaceSlot(context.db, known.slot, slot);
		if (context.vault.slot.id === slot.id) context.vault.slotBecomes(slot);
	});
}

/** The slot that is known with a key that can be read, for this moment, and the next passphrase to wrap it with. */
async function openKnown(
	context: GuardContext,
	slots: readonly PassphraseSlotRow[],
	{ known, next, onPart }: SlotChange<string>
): Promise<{ readonly slot: PassphraseSlotRow; readonly key: CryptoKey; readonly typed: Typed }> {
	const stretch = context.options.stretch ?? stretchHere;
	const share = slots.length / (slots.length + 1);
	const first = (part: number): void => onPart?.(part * share);
	const last = (part: number): void => onPart?.(share + part * (1 - share));
	const typed = { passphrase: known, stretch, onPart: first, isReadable: true };
	const found = await findKnown(context, slots, typed);
	if (found === undefined) throw new Refused('wrong-passphrase');
	return { ...found, typed: { passphrase: next, stretch, onPart: last } };
}

async function guarded<T>(
	{ db, isLookOnly }: GuardContext,
	task: () => Promise<T>
): Promise<Result<T, GuardRefusal>> {
	if (isLookOnly()) return err('look-only');
	try {
		await refuseUnderWay(db);
		await db.openToWrite();
		return ok(await task());
	} catch (error) {
		if (error instanceof Refused) return err(error.why);
		return err(problemOf(error) === 'quota' ? 'full' : 'refused');
	}
}

/** What is put beside a change of keys would end with it. */
async function refuseUnderWay(db: HoldfastDb): Promise<void> {
	if ((await moveUnderWay(db)) !== undefined) throw new Refused('unfinished');
}

/** The slot and its name, all or nothing. */
async function addSlot(context: GuardContext, slot: SlotRow, name: string): Promise<void> {
	const { db, vault } = context;
	const before = await db.vaultNotes?.get('slots');
	const names = namesIn(before && (await openVaultNote(vault, before, 'slots')));
	const note = await sealVaultNote(vault, 'slots', { ...names, [slot.id]: name });
	const isAdded = await db.transaction('rw', tablesOf(db), async () => {
		await refuseUnderWay(db);
		await keepSlot(db, vault.slot);
		if ((await db.slots.count()) >= MOST_PASSPHRASES) throw new Refused('too-many');
		if (!isSameNote(before, await db.vaultNotes?.get('slots'))) return false;
		await db.slots.add(slot);
		await db.vaultNotes?.put(note);
		return true;
	});
	// Another window named a slot in the same moment: with its names, once more.
	if (!isAdded) await addSlot(context, slot, name);
}

const tablesOf = ({ slots, vaultNotes, moves }: HoldfastDb) =>
	[slots, vaultNotes, moves].filter((table) => table !== undefined);

/** Every note that is written begins with bytes of its own. */
const isSameNote = (a: VaultNoteRow | undefined, b: VaultNoteRow | undefined): boolean =>
	String(a?.bytes) === String(b?.bytes);

async function replaceSlot(
	db: HoldfastDb,
	old: PassphraseSlotRow,
	slot: PassphraseSlotRow
): Promise<void> {
	await db.transaction('rw', tablesOf(db), async () => {
		await refuseUnderWay(db);
		const there = await db.slots.get(slot.id);
		// Another window has changed it since: then the known passphrase is none any more.
		if (String(there?.vaultKey) !== String(old.vaultKey)) throw new Refused('wrong-passphrase');
		await db.slots.put(slot);
	});
}
