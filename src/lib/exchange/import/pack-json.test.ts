import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { samplePack } from '$lib/content/sample-pack';
import { PACK_LIMIT, readPackFile } from './pack-json';

const file = JSON.stringify(samplePack);
const read = (content: Uint8Array | string): ReturnType<typeof readPackFile> =>
	readPackFile(content, catalogue);

describe('a pack file', () => {
	it('gives the pack that was written to it, with or without a byte order mark', () => {
		expect(read(file)).toEqual({ ok: true, value: samplePack });
		expect(read(new TextEncoder().encode(`\ufeff${file}`))).toEqual({
			ok: true,
			value: samplePack
		});
	});

	it('above the limit is refused unread', () => {
		const refusal = { code: 'too-large', bytes: PACK_LIMIT + 1, limit: PACK_LIMIT };
		expect(read(' '.repeat(PACK_LIMIT + 1))).toEqual({ ok: false, error: refusal });
	});

	it.each([
		['a picture', new Uint8Array([0x89, 0x50, 0xff]), 'not-json'],
		['prose', 'Dear friends', 'not-json'],
		['nothing', '', 'truncated'],
		['half of a pack', file.slice(0, 500), 'truncated'],
		['a very deep list', '['.repeat(200_000) + ']'.repeat(200_000), 'not-a-pack'],
		[
			'very deep inside',
			file.replace('"cases":[', `"cases":[${'['.repeat(9_000)}${']'.repeat(9_000)},`),
			'invalid'
		]
	])('that is %s is refused with a reason', (_what, content, code) => {
		expect(read(content)).toMatchObject({ ok: false, error: { code } });
	});

	it('that was damaged anywhere is a whole pack or an error', () => {
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(place, fc.string({ unit: 'binary', maxLength: 6 }), (at, more) => {
				const cut = Math.floor(at * file.length);
				const parsed = read(file.slice(0, cut) + more + file.slice(cut + more.length));
				if (parsed.ok) expect(read(JSON.stringify(parsed.value))).toEqual(parsed);
				else expect(parsed.error.code).toMatch(/^[a-z-]+$/);
			}),
			{ numRuns: 2_000 }
		);
	}, 120_000);
});
