import type { PassphraseSlotRow } from '../db';
import { randomId } from '../random-id';
import type { Stretch } from '../sealed/stretch';
import { slotPlace, VAULT_KEY } from './device-slot';
import { isWellFormed } from './slot-form';
import type { OnPart } from './vault-guard';
import { unwrap, wrap } from './wrapping';

/** Bytes of a salt. */
const SALT = 16;

/**
 * What a passphrase is when it is stretched: in one form of Unicode (NFKC), so that every keyboard writes the same, and
 * without spaces at its ends. Everything within counts exactly as it is typed: capitals, signs and each space.
 */
export const passphraseText = (typed: string): string => typed.normalize('NFKC').trim();

/** A passphrase as somebody typed it, and how to make a key of it. */
export interface Typed {
	readonly passphrase: string;
	readonly stretch: Stretch;
	readonly onPart?: OnPart | undefined;
}

/** A slot that a passphrase opens. `vaultKey` must be readable. Takes as long as one derivation. */
export async function newPassphraseSlot(
	vaultKey: CryptoKey,
	{ passphrase, stretch, onPart }: Typed,
	id = randomId()
): Promise<PassphraseSlotRow> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT));
	const { bytes, cost } = await stretch({
		secret: secretOf(passphrase),
		...{ salt, onProgress: onPart }
	});
	const wrapped = await wrap(vaultKey, await wrappingKey(bytes), slotPlace(id));
	return { id, kind: 'passphrase', salt, cost, vaultKey: wrapped };
}

/** What a passphrase opened: a slot, and the vault key in it. */
export interface FoundSlot {
	readonly slot: PassphraseSlotRow;
	readonly key: CryptoKey;
}

/**
 * The slot that a passphrase opens; undefined when it opens none. Each slot has a salt of its own: one derivation after
 * the other, until one opens. Slots that cannot be what a Holdfast wrote are passed over. The vault key can be read
 * only if it is to be wrapped again at once. Rejects when the browser cannot derive at all.
 */
export async function findSlot(
	slots: readonly PassphraseSlotRow[],
	typed: Typed,
	isReadable = false
): Promise<FoundSlot | undefined> {
	const readable = slots.filter(isWellFormed);
	for (const [at, slot] of readable.entries()) {
		const onPart = (part: number): void => typed.onPart?.((at + part) / readable.length);
		const key = await openSlot(slot, { ...typed, onPart }, isReadable);
		if (key !== undefined) return { slot, key };
	}
	return undefined;
}

async function openSlot(
	{ id, salt, cost, vaultKey }: PassphraseSlotRow,
	{ passphrase, stretch, onPart }: Typed,
	isReadable: boolean
): Promise<CryptoKey | undefined> {
	const secret = secretOf(passphrase);
	// Nothing is no passphrase, and some programs refuse to stretch it.
	if (secret.length === 0) return undefined;
	const { bytes } = await stretch({ secret, salt, cost, onProgress: onPart });
	const unwrapping = { place: slotPlace(id), usages: VAULT_KEY, isReadable };
	return unwrap(vaultKey, await wrappingKey(bytes), unwrapping).catch(() => undefined);
}

const secretOf = (passphrase: string): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(passphraseText(passphrase));

async function wrappingKey(bytes: Uint8Array): Promise<CryptoKey> {
	const raw = new Uint8Array(bytes);
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [...VAULT_KEY]);
	raw.fill(0);
	bytes.fill(0);
	return key;
}
