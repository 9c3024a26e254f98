import {
	armor,
	Decrypter,
	Encrypter,
	generateX25519Identity,
	identityToRecipient
} from 'age-encryption';
import { err, ok, type Result } from '$lib/domain/result';
import { ARMOR, FAMILY, latin } from './age-look';

/**
 * Why an age file did not open. `not-age`: it is something else. `newer-age`: a form of age that this Holdfast does
 * not know. `wrong-secret`: not the passphrase, or not the key, that it was made for. `needs-key`: it was made for a
 * key and opens with no passphrase; `needs-passphrase`: the other way round. `cut-off`: the end is missing or was
 * changed. `damaged`: something before the end was changed. `too-costly`: it asks for more work than is done.
 */
export interface AgeError {
	readonly code:
		| 'not-age'
		| 'newer-age'
		| 'wrong-secret'
		| 'needs-key'
		| 'needs-passphrase'
		| 'cut-off'
		| 'damaged'
		| 'too-costly';
}

/** For whom a file is encrypted. `factor` is the work that every try costs, as a power of two; see `affordable`. */
export type AgeLock =
	{ readonly passphrase: string; readonly factor: number } | { readonly recipient: string };
/** What opens a file. */
export type AgeKey = { readonly passphrase: string } | { readonly identity: string };

/** What the age program takes: about a second on a computer of 2020. */
export const USUAL_FACTOR = 18;
/** Never less, however slow the computer. */
const LOWEST_FACTOR = 15;
/** The factor at which the cost is tried out: an eighth of the lowest. */
const TRIAL_FACTOR = 12;
/** Milliseconds that one derivation may take. */
const BEARABLE = 8_000;

/**
 * The work factor that this computer can bear: age's own unless one derivation would take more than eight seconds,
 * and then the highest that does not, from 15 on. `cost` says how many milliseconds a factor takes.
 */
export async function affordable(
	cost: (factor: number) => Promise<number> = costOf
): Promise<number> {
	// The first run is slower than all others; the better of two counts.
	const trial = Math.min(await cost(TRIAL_FACTOR), await cost(TRIAL_FACTOR));
	for (let factor = USUAL_FACTOR; factor > LOWEST_FACTOR; factor--)
		if (trial * 2 ** (factor - TRIAL_FACTOR) <= BEARABLE) return factor;
	return LOWEST_FACTOR;
}

async function costOf(factor: number): Promise<number> {
	const begun = performance.now();
	await encryptAge(new Uint8Array(), { passphrase: 'trial', factor });
	return performance.now() - begun;
}

/** A new key pair: the identity opens what is encrypted for the recipient. Of the kind that every age program knows. */
export async function newIdentity(): Promise<{
	readonly identity: string;
	readonly recipient: string;
}> {
	const identity = await generateX25519Identity();
	return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts bytes into an age file. Rejects for a recipient that is none, and nothing else. */
export async function encryptAge(
	bytes: Uint8Array,
	lock: AgeLock
): Promise<Uint8Array<ArrayBuffer>> {
	const encrypter = new Encrypter();
	if ('recipient' in lock) encrypter.addRecipient(lock.recipient);
	else {
		encrypter.setPassphrase(lock.passphrase);
		encrypter.setScryptWorkFactor(lock.factor);
	}
	return new Uint8Array(await encrypter.encrypt(bytes));
}

const FORM = 'age-encryption.org/v1\n';
const HEADER_END = '\n--- ';
/** A header for a hundred recipients is shorter. */
const LONGEST_HEADER = 64_000;

/** Opens an age file, binary or as text. Whatever the input: it answers with the whole content or an error, and never throws. */
export async function decryptAge(
	file: Uint8Array,
	key: AgeKey
): Promise<Result<Uint8Array<ArrayBuffer>, AgeError>> {
	const binary = withoutArmor(file);
	if (binary === undefined) return err({ code: 'damaged' });
	const header = headerOf(binary);
	if (!header.ok) return header;
	// Before the first piece comes a nonce as long as a seal.
	if (binary.length < header.value.length + 2 * SEAL) return err({ code: 'cut-off' });
	try {
		const decrypter = new Decrypter();
		if ('identity' in key) decrypter.addIdentity(key.identity);
		else decrypter.addPassphrase(key.passphrase);
		const opened = await decrypter.decrypt(streamOf(binary));
		return await contentOf(opened, binary.length - header.value.length);
	} catch (error) {
		return err({ code: headerTrouble(error, header.value.text, key) });
	}
}

/** The bytes of a file that came as text; undefined where the text is broken. */
function withoutArmor(file: Uint8Array): Uint8Array | undefined {
	if (!latin(file.subarray(0, 100)).trimStart().startsWith(ARMOR)) return file;
	try {
		return armor.decode(latin(file));
	} catch {
		return undefined;
	}
}

interface Header {
	readonly text: string;
	/** In bytes, with its last line. */
	readonly length: number;
}

function headerOf(file: Uint8Array): Result<Header, AgeError> {
	const text = latin(file.subarray(0, LONGEST_HEADER));
	if (!text.startsWith(FORM)) return err({ code: beginningTrouble(text) });
	const end = text.indexOf(HEADER_END);
	const length = text.indexOf('\n', end + 1) + 1;
	if (end < 0 || length === 0)
		return err({ code: file.length < LONGEST_HEADER ? 'cut-off' : 'damaged' });
	return ok({ text: text.slice(0, length), length });
}

function beginningTrouble(text: string): AgeError['code'] {
	if (text.length > 0 && FORM.startsWith(text)) return 'cut-off';
	return text.startsWith(FAMILY) ? 'newer-age' : 'not-age';
}

/** What the library says of a header that did not open, in our words. */
function headerTrouble(error: unknown, header: string, key: AgeKey): AgeError['code'] {
	const said = error instanceof Error ? error.message : '';
	if (said.includes('work factor is too high')) return 'too-costly';
	if (!said.startsWith('no identity matched')) return 'damaged';
	const isForPassphrase = header.includes('\n-> scrypt ');
	if ('passphrase' in key) return isForPassphrase ? 'wrong-secret' : 'needs-key';
	return isForPassphrase ? 'needs-passphrase' : 'wrong-secret';
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
	new ReadableStream({
		start: (controller) => {
			controller.enqueue(bytes);
			controller.close();
		}
	});

/** age encrypts in pieces of this size, each with a seal of 16 bytes; the nonce before them has as many. */
const PIECE = 65_536;
const SEAL = 16;

/**
 * Reads what was encrypted, piece by piece. Each piece is sealed for its place and the last one as the last, so that
 * where reading ends says whether the end is missing.
 */
async function contentOf(
	opened: ReadableStream<Uint8Array>,
	sealed: number
): Promise<Result<Uint8Array<ArrayBuffer>, AgeError>> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let read = 0;
	try {
		const reader = opened.getReader();
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			parts.push(new Uint8Array(next.value));
			read += next.value.length;
		}
	} catch {
		const pieces = Math.max(1, Math.ceil((sealed - SEAL) / (PIECE + SEAL)));
		return err({ code: read / PIECE >= pieces - 1 ? 'cut-off' : 'damaged' });
	}
	return ok(joined(parts, read));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
