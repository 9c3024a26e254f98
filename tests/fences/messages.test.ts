import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MESSAGES = 'src/lib/i18n/messages/en';
const messageFiles = readdirSync(MESSAGES).filter((name) => name.endsWith('.json'));

/** Source a person could reach: no tests, nothing that was generated from the messages themselves. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name) && !/\.test\.ts$|i18n\/generated/.test(name))
	.map((name) => readFileSync(join('src', name), 'utf8'));

/** The keys of one file of messages; what begins with `$` says how to read the file. */
const keysIn = (json: string): readonly string[] =>
	Object.keys(JSON.parse(json) as Readonly<Record<string, unknown>>).filter(
		(key) => !key.startsWith('$')
	);

/** Keys that no source names as `m.key`. */
export function unusedKeys(keys: readonly string[], texts: readonly string[]): readonly string[] {
	const used = new Set(texts.flatMap((text) => text.match(/(?<=\bm\.)\w+/g) ?? []));
	return keys.filter((key) => !used.has(key));
}

describe('messages', () => {
	it('are found when nothing uses them', () => {
		const keys = keysIn('{ "$schema": "s", "home_title": "a", "home_titles": "b", "me_too": "c" }');
		const texts = [
			'<h1>{m.home_titles()}</h1>',
			'const words = { a: m.me_too };',
			'item.home_title'
		];
		expect(unusedKeys(keys, texts)).toEqual(['home_title']);
	});

	it.each(messageFiles)('of %s are all used', (file) => {
		const keys = keysIn(readFileSync(join(MESSAGES, file), 'utf8'));
		expect(keys.length).toBeGreaterThan(0);
		expect(unusedKeys(keys, sources)).toEqual([]);
	});
});
