import * as z from 'zod/mini';
import { invariant } from '../../domain/result';
import { SheetEntry, type SheetRow } from '../../domain/scoring/sheet';
import { placeBytes, seal, unseal } from '../cipher';

type Bytes = Uint8Array<ArrayBuffer>;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const AES = { name: 'AES-GCM', length: 256 } as const;
/** Bytes of a point as it is written out. */
const POINT = 65;
/** Bytes of a record before it is sealed; the longest that a row can be is about 350. */
const RECORD = 512;

const StoredRow = z.strictObject({
	threatId: z.string(),
	entry: z.optional(SheetEntry)
});

/** The two halves of a round's key. */
export interface RoundKey {
	/** The public half, written out. */
	readonly publicKey: Bytes;
	/** The private half in PKCS#8; whoever gets it seals it and wipes it. */
	readonly privateKey: Bytes;
}

/** Makes the key of a round. */
export async function newRoundKey(): Promise<RoundKey> {
	const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
	const [publicKey, privateKey] = await Promise.all([
		crypto.subtle.exportKey('raw', pair.publicKey),
		crypto.subtle.exportKey('pkcs8', pair.privateKey)
	]);
	return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) };
}

/** Where a record belongs: it opens in this round only. */
interface Place {
	readonly roundId: string;
	readonly publicKey: Bytes;
}

/**
 * Seals one row to a round: a fresh P-256 key agrees with the round's public one (ECDH), HKDF makes an AES-256-GCM
 * key of it. Every record has the same size, whatever is in it. The fresh private half is forgotten at once, so that
 * not even this tab can read what it has sealed.
 */
export async function sealRecord({ roundId, publicKey }: Place, row: SheetRow): Promise<Bytes> {
	const fresh = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
	const point = new Uint8Array(await crypto.subtle.exportKey('raw', fresh.publicKey));
	const round = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
	const info = infoOf(point, publicKey);
	const key = await agreedKey({ mine: fresh.privateKey, theirs: round, info });
	const sealed = await seal(key, padded(row), recordPlace(roundId));
	return joined(point, sealed);
}

/** The private half of a round's key, to open records with; undefined when the bytes are none. */
export async function privateKeyOf(bytes: Bytes): Promise<CryptoKey | undefined> {
	try {
		return await crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']);
	} catch {
		return undefined;
	}
}

/** Opens a record. Undefined when it is damaged or of another round. */
export async function openRecord(
	{ roundId, publicKey }: Place,
	privateKey: CryptoKey,
	record: Bytes
): Promise<SheetRow | undefined> {
	try {
		const point = record.slice(0, POINT);
		const theirs = await crypto.subtle.importKey('raw', point, CURVE, false, []);
		const info = infoOf(point, publicKey);
		const key = await agreedKey({ mine: privateKey, theirs, info });
		const plain = await unseal(key, record.slice(POINT), recordPlace(roundId));
		return plain && rowIn(plain);
	} catch {
		return undefined;
	}
}

interface Agreement {
	readonly mine: CryptoKey;
	readonly theirs: CryptoKey;
	readonly info: Bytes;
}

async function agreedKey({ mine, theirs, info }: Agreement): Promise<CryptoKey> {
	const agreement = { name: 'ECDH', public: theirs };
	const shared = await crypto.subtle.deriveBits(agreement, mine, 256);
	const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
	const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
	return crypto.subtle.deriveKey(derivation, material, AES, false, ['encrypt', 'decrypt']);
}

/** Both public halves go into the key, so that a record fits exactly one of each. */
const infoOf = (point: Bytes, publicKey: Bytes): Bytes =>
	joined(placeBytes('holdfast', 'sealed entry', 1), point, publicKey);

const recordPlace = (roundId: string): Bytes => placeBytes('sealed entry', roundId);

/** JSON takes the spaces at its end as nothing. */
function padded(row: SheetRow): Bytes {
	const bytes = new Uint8Array(RECORD).fill(' '.charCodeAt(0));
	const text = new TextEncoder().encode(JSON.stringify(row));
	invariant(text.length <= RECORD, 'a sealed record is longer than all others');
	bytes.set(text);
	return bytes;
}

function rowIn(plain: Bytes): SheetRow | undefined {
	const parsed = z.safeParse(StoredRow, JSON.parse(new TextDecoder().decode(plain)));
	if (!parsed.success) return undefined;
	const { threatId, entry } = parsed.data;
	return entry === undefined ? { threatId } : { threatId, entry };
}

function joined(...parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
