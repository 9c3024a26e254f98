import type { HoldfastDb, PassphraseSlotRow } from '../db';
import type { GuardContext } from './guard-context';
import { findSlot, passphraseText, type FoundSlot, type Typed } from './slots';
import { Tries } from './tries';
import type { GuardRefusal, NewSlot } from './vault-guard';

/** A change is refused with one of these, or carried out whole. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly why: GuardRefusal;

	constructor(why: GuardRefusal) {
		super(why);
		this.why = why;
	}
}

/** One for each database, so that a disk that takes nothing still counts as long as the page. */
const counting = new WeakMap<HoldfastDb, Tries>();

function triesOf({ db, options }: GuardContext): Tries {
	const tries = counting.get(db) ?? new Tries(db, options.now);
	counting.set(db, tries);
	return tries;
}

/** Milliseconds until the next try is taken. Never rejects. */
export const waitOf = (context: GuardContext): Promise<number> => triesOf(context).wait();

/**
 * As `findSlot`, with the same brake as at the locked door: whoever sits at open plans must not find out a passphrase,
 * which may open other things. Rejects with `Refused` while a try is not taken.
 */
export async function findKnown(
	context: GuardContext,
	slots: readonly PassphraseSlotRow[],
	{ isReadable = false, ...typed }: Typed & { readonly isReadable?: boolean }
): Promise<FoundSlot | undefined> {
	const tries = triesOf(context);
	if ((await tries.begin()) > 0) throw new Refused('wait');
	const found = await findSlot(slots, typed, isReadable);
	if (found === undefined) await tries.wasWrong();
	else await tries.clear(context.vault.slot.id);
	return found;
}

/**
 * Makes sure that nobody gets words that open a slot already, but for the holder of that slot who keeps them (`keeps`):
 * two holders with the same words cannot be told apart, and words that are to end would go on. Rejects with `Refused`.
 */
export async function refuseTaken(
	slots: readonly PassphraseSlotRow[],
	next: readonly Omit<NewSlot, 'name'>[],
	typed: Omit<Typed, 'passphrase'>
): Promise<void> {
	const texts = new Set(next.map(({ passphrase }) => passphraseText(passphrase)));
	if (texts.size < next.length) throw new Refused('taken');
	for (const { passphrase, keeps } of next) {
		// Its own first: then it costs one derivation.
		const ordered = [...slots].sort((a, b) => Number(b.id === keeps) - Number(a.id === keeps));
		const found = await findSlot(ordered, { ...typed, passphrase });
		if (found !== undefined && found.slot.id !== keeps) throw new Refused('taken');
	}
}
