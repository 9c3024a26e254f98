import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, TemplateField } from '../catalogue/template';
import {
	choicesText,
	isFilled,
	optionWords,
	readChoices,
	readRows,
	rowsNow,
	rowsText,
	withCell,
	withMoved
} from './answers';

const asked = { label: 'A gap', help: 'Fill it.', sensitivity: 'internal' } as const;
const rows = (start: Row[] = []): Extract<TemplateField, { kind: 'rows' }> => ({
	kind: 'rows',
	id: 'who',
	...asked,
	columns: [
		{ kind: 'text', id: 'a', label: 'A' },
		{ kind: 'date', id: 'b', label: 'B' }
	],
	start
});
const several: Extract<TemplateField, { kind: 'choice' }> = {
	kind: 'choice',
	id: 'which',
	...asked,
	several: true,
	options: [
		{ id: 'one', label: 'One' },
		{ id: 'two', label: 'Two' }
	]
};
/** Column ids are plain words. */
const row = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), fc.string());

describe('rows of a paper', () => {
	it('come back as they were kept', () => {
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (some) => {
				const kept = readRows(rowsText(rows(), some));
				expect(kept).toEqual({ state: 'given', value: structuredClone(some) });
			})
		);
	});

	it('are never lost when they are damaged', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const kept = readRows(text);
				if (kept.state === 'damaged') expect(kept.text).toBe(text);
				else if (kept.state === 'empty') expect(text.trim()).toBe('');
				else expect(JSON.parse(text)).toEqual(kept.value);
			})
		);
		expect(readRows('[{"a": 1}]')).toEqual({ state: 'damaged', text: '[{"a": 1}]' });
		expect(rowsNow(rows([{ a: 'x' }]), 'half a {')).toBeUndefined();
	});

	it('begin as the template proposes, and stay away once all are removed', () => {
		const field = rows([{ a: 'proposed' }]);
		expect(rowsNow(field, undefined)).toEqual([{ a: 'proposed' }]);
		expect(rowsNow(field, rowsText(field, []))).toEqual([]);
		expect(rowsText(rows(), [])).toBe('');
	});

	it('keep cells of columns that are not known here', () => {
		expect(withCell([{ a: '1', gone: 'x' }], 0, ['a', ''])).toEqual([{ gone: 'x' }]);
		expect(withCell([{}, {}], 1, ['b', 'words'])).toEqual([{}, { b: 'words' }]);
	});

	it('move by one place and not beyond the ends', () => {
		const list = [{ a: '1' }, { a: '2' }, { a: '3' }];
		expect(withMoved(list, 0, 1).map(({ a }) => a)).toEqual(['2', '1', '3']);
		expect(withMoved(list, 2, -1).map(({ a }) => a)).toEqual(['1', '3', '2']);
		expect(withMoved(list, 0, -1)).toBe(list);
		expect(withMoved(list, 2, 1)).toBe(list);
	});
});

describe('several answers', () => {
	it('are kept in the order of the question, with strange ones at the end', () => {
		const text = choicesText(several, ['strange', 'two', 'one']);
		expect(readChoices(text)).toEqual({ state: 'given', value: ['one', 'two', 'strange'] });
		expect(choicesText(several, [])).toBe('');
		expect(optionWords(several.options, 'two')).toBe('Two');
		expect(optionWords(several.options, 'strange')).toBe('strange');
	});
});

describe('a filled gap', () => {
	it('holds words, not blanks and not empty rows', () => {
		expect(isFilled(rows(), '[{"a":" "},{}]')).toBe(false);
		expect(isFilled(rows(), '[{"a":"x"}]')).toBe(true);
		expect(isFilled(rows(), 'damaged')).toBe(true);
		expect(isFilled(several, '[]')).toBe(false);
		expect(isFilled(several, '["one"]')).toBe(true);
		expect(isFilled({ kind: 'text', id: 't', ...asked }, '  ')).toBe(false);
		expect(isFilled({ kind: 'date', id: 't', ...asked }, '2026-11-21')).toBe(true);
	});
});
