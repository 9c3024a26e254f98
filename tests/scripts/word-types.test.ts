import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MESSAGES = 'src/lib/i18n/messages/en';
const types = readFileSync('src/lib/i18n/words.d.ts', 'utf8');

/** The words of all files; what begins with `$` says how to read a file. */
const words = readdirSync(MESSAGES)
	.map((name) => JSON.parse(readFileSync(`${MESSAGES}/${name}`, 'utf8')) as object)
	.flatMap((file) => Object.keys(file))
	.filter((key) => !key.startsWith('$'));

// When it fails after a word was added or changed: npm run prepare.
describe('what the checks know of words', () => {
	it('is every word, and none that is gone', () => {
		const declared = [...types.matchAll(/^\treadonly (\w+): /gm)].map(([, name]) => name);
		expect(declared.sort()).toEqual(words.sort());
	});

	it('is what each one needs', () => {
		expect(types).toContain('readonly packs_taken: (inputs: { title: NonNullable<unknown> })');
		expect(types).toContain('readonly shell_app_name: (inputs?: {})');
	});
});
