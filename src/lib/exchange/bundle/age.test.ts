import { describe, expect, it } from 'vitest';
import { armor } from 'age-encryption';
import { affordable, decryptAge, encryptAge, newIdentity, type AgeKey } from './age';
import { looksLikeAge } from './age-look';

const passphrase = 'seven calm herons walk';
/** Light work: what is tested is not how long it takes. */
const lock = { passphrase, factor: 2 };
const bytesOf = (length: number): Uint8Array =>
	Uint8Array.from({ length }, (_each, at) => at % 251);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const troubleOf = async (file: Uint8Array, key: AgeKey = { passphrase }): Promise<string> => {
	const opened = await decryptAge(file, key);
	return opened.ok ? 'opened' : opened.error.code;
};

describe('an age file', () => {
	it.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
		'opens with its passphrase and holds the same %i bytes',
		async (length) => {
			const content = bytesOf(length);
			const opened = await decryptAge(await encryptAge(content, lock), { passphrase });
			expect(opened).toEqual({ ok: true, value: content });
		}
	);

	it('opens with the identity that it was made for, and with no other', async () => {
		const { identity, recipient } = await newIdentity();
		const file = await encryptAge(bytesOf(1000), { recipient });
		expect(await troubleOf(file, { identity })).toBe('opened');
		const other = await newIdentity();
		expect(await troubleOf(file, { identity: other.identity })).toBe('wrong-secret');
		expect(await troubleOf(file)).toBe('needs-key');
		expect(await troubleOf(await encryptAge(bytesOf(1), lock), { identity })).toBe(
			'needs-passphrase'
		);
	});

	it('says that a passphrase is wrong', async () => {
		const file = await encryptAge(bytesOf(1000), lock);
		expect(await troubleOf(file, { passphrase: 'seven calm herons' })).toBe('wrong-secret');
	});

	it('opens as text too', async () => {
		const file = text(armor.encode(await encryptAge(bytesOf(1000), lock)));
		expect(looksLikeAge(file)).toBe(true);
		expect(await troubleOf(file)).toBe('opened');
		expect(await troubleOf(file.slice(0, 300))).toBe('damaged');
	});

	it('says that its end is missing, wherever it was cut off', async () => {
		const file = await encryptAge(bytesOf(200_000), lock);
		const header = new TextDecoder('latin1').decode(file).indexOf('\n--- ') + 49;
		const atPiece = header + 16 + 65_552;
		for (const length of [1, 12, 60, header - 10, header, header + 20, file.length - 1])
			expect(await troubleOf(file.slice(0, length)), String(length)).toBe('cut-off');
		for (const length of [atPiece, atPiece + 5, atPiece + 65_552])
			expect(await troubleOf(file.slice(0, length)), String(length)).toBe('cut-off');
	});

	it('says that it was changed before its end', async () => {
		const file = await encryptAge(bytesOf(200_000), lock);
		file[file.length - 150_000] = (file[file.length - 150_000] ?? 0) ^ 1;
		expect(await troubleOf(file)).toBe('damaged');
	});

	it('is told from other files', async () => {
		expect(await troubleOf(text('{"format":"holdfast-plan"}'))).toBe('not-age');
		expect(await troubleOf(new Uint8Array())).toBe('not-age');
		expect(await troubleOf(text('age-encryption.org/v2\n-> scrypt\n'))).toBe('newer-age');
		expect(looksLikeAge(text('{"format":"holdfast-plan"}'))).toBe(false);
	});

	it('is refused when every try would cost far more than any of ours', async () => {
		const file = new TextDecoder('latin1').decode(await encryptAge(bytesOf(10), lock));
		const dear = Uint8Array.from(file.replace(/(-> scrypt \S+) 2\n/, '$1 30\n'), (sign) =>
			sign.charCodeAt(0)
		);
		expect(await troubleOf(dear)).toBe('too-costly');
	});
});

describe('the work that a passphrase costs', () => {
	it.each([
		['a usual computer', 16, 18],
		['a slow telephone', 150, 17],
		['something very slow', 5000, 15]
	])('on %s', async (_what, milliseconds, factor) => {
		expect(await affordable(() => Promise.resolve(milliseconds))).toBe(factor);
	});
});
