import { describe, expect, it } from 'vitest';
import { placeBytes, seal, unseal } from './cipher';

const aKey = (): Promise<CryptoKey> =>
	crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const bytes = new Uint8Array([1, 2, 3]);
const place = placeBytes('plan', 'writer', 7);

describe('sealed bytes', () => {
	it('open again with the same key in the same place', async () => {
		const key = await aKey();
		expect(await unseal(key, await seal(key, bytes, place), place)).toEqual(bytes);
	});

	it('look different every time, so that equal content does not show', async () => {
		const key = await aKey();
		expect(await seal(key, bytes, place)).not.toEqual(await seal(key, bytes, place));
	});

	it('do not open with another key, in another place, cut short, or with one bit changed', async () => {
		const key = await aKey();
		const sealed = await seal(key, bytes, place);
		expect(await unseal(await aKey(), sealed, place)).toBeUndefined();
		expect(await unseal(key, sealed, placeBytes('plan', 'writer', 8))).toBeUndefined();
		for (const length of [0, 5, 12, sealed.length - 1]) {
			expect(await unseal(key, sealed.slice(0, length), place)).toBeUndefined();
		}
		for (const at of sealed.keys()) {
			const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1);
			expect(await unseal(key, changed, place)).toBeUndefined();
		}
	});
});
