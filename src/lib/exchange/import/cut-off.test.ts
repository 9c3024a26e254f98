import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutOff } from './cut-off';

describe('isCutOff', () => {
	it('knows the beginning of any object, wherever it ends', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (object, end) => {
				const whole = JSON.stringify(object);
				expect(isCutOff(whole.slice(0, end % whole.length))).toBe(true);
				expect(isCutOff(`${whole} `)).toBe(false);
			})
		);
	});

	it.each([
		['nothing', '', true],
		['null bytes', '\0\0\0', true],
		['null bytes after the beginning', '{"a": {\0\0', true],
		['a bracket inside a text', '{"a": "}}}', true],
		['an escaped quotation mark', '{"a": "\\"}', true],
		['prose', 'Dear friends', false],
		['a page', '<!doctype html>', false],
		['an object without quotation marks', '{a: 1', false],
		['brackets that do not fit', '{"a": [}', false],
		['something after the end', '{"a": 1} {"b"', false],
		['a list', '[1, 2', false]
	])('reads %s', (_what, text, expected) => {
		expect(isCutOff(text)).toBe(expected);
	});
});
