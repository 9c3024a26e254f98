import { describe, expect, it } from 'vitest';
import type { Table } from '$lib/exchange/report/report';
import { isTooWide, recordsOf } from './record-rows';

const cells = (...texts: readonly string[]): Table['columns'] => texts.map((text) => [{ text }]);

const table = (columns: number, longest: string): Table => ({
	kind: 'table',
	caption: [{ text: 'Actions' }],
	columns: cells(...Array.from({ length: columns }, (_, n) => `Column ${String(n + 1)}`)),
	rows: [
		cells('1', 'Agree a lawyer', ...Array.from({ length: columns - 3 }, () => 'short'), longest)
	]
});

describe('a table on paper', () => {
	it('stays a table with few columns, or with facts alone', () => {
		expect(isTooWide(table(7, 'words '.repeat(60)))).toBe(false);
		expect(isTooWide(table(11, 'a fact'))).toBe(false);
		expect(isTooWide({ ...table(11, ''), rows: [] })).toBe(false);
	});

	it('is read row by row with many columns and sentences in one', () => {
		expect(isTooWide(table(8, 'words '.repeat(60)))).toBe(true);
	});

	it('keeps every cell that says something under the name of its column', () => {
		const [record] = recordsOf(table(9, ''));
		expect(record?.head).toEqual(cells('1', 'Agree a lawyer'));
		expect(record?.facts.map(({ name }) => name[0]?.text)).toEqual([
			'Column 3',
			'Column 4',
			'Column 5',
			'Column 6',
			'Column 7',
			'Column 8'
		]);
	});
});
