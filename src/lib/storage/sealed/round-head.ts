import * as z from 'zod/mini';
import { MAX_ROUNDS } from '../../domain/plan/round-numbers';
import { placeBytes, seal, unseal } from '../cipher';
import type { RoundRow } from '../db';
import { randomId } from '../random-id';
import { phraseLetters } from './phrase';
import { roundPlace } from './places';
import { newRoundKey, privateKeyOf } from './record';
import type { OnProgress, RoundTopic } from './sealed-rounds';
import type { Stretch } from './stretch';

type Bytes = Uint8Array<ArrayBuffer>;

const someBytes = z.array(z.int().check(z.gte(0), z.lte(255)));

/** What is kept of a round: what it is about, and its key, whose private half only the phrase opens. */
const StoredHead = z.strictObject({
	number: z.int().check(z.gte(1), z.lte(MAX_ROUNDS)),
	threatIds: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)),
	publicKey: someBytes,
	/** PKCS#8, sealed under the stretched phrase. */
	privateKey: someBytes,
	salt: someBytes,
	cost: z.strictObject({ memoryKiB: z.int(), passes: z.int(), milliseconds: z.number() })
});
type StoredHead = z.infer<typeof StoredHead>;

/** A round that can be read. */
export interface RoundHead {
	readonly roundId: string;
	readonly number: number;
	readonly threatIds: readonly string[];
	readonly publicKey: Bytes;
	readonly stored: StoredHead;
}

/** A phrase, and how to make a key of it. */
export interface Phrase {
	readonly text: string;
	readonly stretch: Stretch;
	readonly onProgress?: OnProgress | undefined;
}

/** Makes a round with a key of its own. The row can be stored as it is. */
export async function newRound(
	planKey: CryptoKey,
	{ planId, number, threatIds }: RoundTopic,
	{ text, stretch, onProgress }: Phrase
): Promise<{ readonly row: RoundRow; readonly head: RoundHead }> {
	const roundId = randomId();
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const { bytes, cost } = await stretch({ secret: secretOf(text), salt, onProgress });
	const { publicKey, privateKey } = await newRoundKey();
	const sealed = await seal(await phraseKey(bytes), privateKey, keyPlace(roundId));
	privateKey.fill(0);
	bytes.fill(0);
	const stored: StoredHead = {
		...{ number, threatIds: [...new Set(threatIds)], cost },
		...{ publicKey: [...publicKey], privateKey: [...sealed], salt: [...salt] }
	};
	const plain = new TextEncoder().encode(JSON.stringify(stored));
	const row = { planId, roundId, bytes: await seal(planKey, plain, roundPlace(planId, roundId)) };
	return { row, head: headOf(roundId, stored) };
}

/** Reads a round with the plan's key; undefined when it does not open. */
export async function readHead(
	planKey: CryptoKey,
	{ planId, roundId, bytes }: RoundRow
): Promise<RoundHead | undefined> {
	const plain = await unseal(planKey, bytes, roundPlace(planId, roundId));
	if (plain === undefined) return undefined;
	try {
		const stored = z.safeParse(StoredHead, JSON.parse(new TextDecoder().decode(plain)));
		return stored.success ? headOf(roundId, stored.data) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The private half of a round's key. Undefined when the phrase is another one: the head itself is whole, because it
 * opened with the plan's key.
 */
export async function openKey(
	{ roundId, stored }: RoundHead,
	{ text, stretch, onProgress }: Phrase
): Promise<CryptoKey | undefined> {
	const salt = new Uint8Array(stored.salt);
	const { cost } = stored;
	const { bytes } = await stretch({ secret: secretOf(text), salt, cost, onProgress });
	const sealed = new Uint8Array(stored.privateKey);
	const privateKey = await unseal(await phraseKey(bytes), sealed, keyPlace(roundId));
	bytes.fill(0);
	if (privateKey === undefined) return undefined;
	const key = await privateKeyOf(privateKey);
	privateKey.fill(0);
	return key;
}

const headOf = (roundId: string, stored: StoredHead): RoundHead => ({
	...{ roundId, number: stored.number, threatIds: stored.threatIds },
	...{ publicKey: new Uint8Array(stored.publicKey), stored }
});

const secretOf = (phrase: string): Bytes => new TextEncoder().encode(phraseLetters(phrase));

const phraseKey = (bytes: Uint8Array): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);

const keyPlace = (roundId: string): Bytes => placeBytes('round key', roundId);
