import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPlain, packed, plainKnowledge } from '../../scripts/knowledge.mjs';
import { unpacked } from '../../scripts/unpacked.mjs';

const written = import.meta.glob<Readonly<Record<string, unknown>>>(
	['/src/lib/content/*/**/*.ts', '!/src/lib/content/**/*.test.ts'],
	{ eager: true }
);

let folders: Map<string, Map<string, Record<string, unknown>>>;
beforeAll(async () => {
	folders = await plainKnowledge();
});
const filesOf = (folder: string): readonly string[] => [...(folders.get(folder)?.keys() ?? [])];

describe('the knowledge of the single file', () => {
	it('is the same to the last word after it was packed and unpacked', () => {
		for (const [folder, files] of folders) {
			const back: unknown = unpacked(packed([...files.values()]));
			expect(back, folder).toStrictEqual([...files.values()]);
		}
	});

	it('is packed as the modules give it, and nothing else', () => {
		for (const files of folders.values())
			for (const [file, given] of files) {
				if (file.endsWith('.json')) continue;
				expect(given, file).toStrictEqual({ ...written[file] });
			}
	});

	it('is packed with every case, every threat and every template', () => {
		expect(filesOf('cases')).toHaveLength(22);
		expect(filesOf('threats')).toHaveLength(49);
		expect(filesOf('templates')).toHaveLength(15);
		expect(filesOf('vocabulary')).toContain('/src/lib/content/vocabulary/story-weights.json');
	});

	it('stays as it is where it works, or gathers what other files hold', () => {
		const all = [...folders.values()].flatMap((files) => [...files.keys()]);
		for (const file of [
			'cases/define-case',
			'cases/cases',
			'threats/threats',
			'vocabulary/words',
			'coalition/coalition',
			'agendas/kit'
		])
			expect(all).not.toContain(`/src/lib/content/${file}.ts`);
	});

	it('is less than half of what it is in plain letters', () => {
		const cases = [...(folders.get('cases')?.values() ?? [])];
		expect(packed(cases)[0].length).toBeLessThan(JSON.stringify(cases).length / 2);
	});
});

describe('what may be packed', () => {
	it.each([
		['a function', { ask: () => 1 }],
		['a day', { seen: new Date(0) }],
		['a pattern', { words: /a/ }],
		['a key without a value', { gate: undefined }],
		['a table', { byId: new Map() }],
		['a number that JSON has no sign for', { most: Infinity }],
		['nothing at all', {}]
	])('not %s', (_, exported) => {
		expect(isPlain(exported)).toBe(false);
	});

	it('is plain data, in every script people write', () => {
		const data = {
			facts: [{ text: '“Fermé” – 閉鎖, إغلاق 🔒 </script>', when: null, count: 0.25 }]
		};
		expect(isPlain(data)).toBe(true);
		expect(packed(data)[0]).toMatch(/^[A-Za-z0-9+/]+=*$/);
		expect(unpacked(packed(data))).toStrictEqual(data);
	});

	it('is refused where packing would change it', () => {
		expect(() => packed({ seen: new Date(0) })).toThrow('Packing changes the knowledge');
	});

	it('is read as it was written by anybody who deflates', () => {
		expect(unpacked([deflateRawSync('[1]').toString('base64'), 3])).toEqual([1]);
	});
});
