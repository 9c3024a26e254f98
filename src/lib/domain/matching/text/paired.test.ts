import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paired, unpaired } from './paired';

describe('a text in pairs', () => {
	it('is the same again, whatever it was', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('g', 'f', 'h', 'e', '+', 'Z', '0', ' ', '!') }),
				(text) => {
					expect(unpaired(paired(text))).toBe(text);
				}
			)
		);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(unpaired(paired(text))).toBe(text);
			})
		);
	});

	it('is shorter where pairs come again', () => {
		expect(paired('gfgfgfgfgfgfgfgf').text.length).toBeLessThan(8);
		expect(paired('abc')).toEqual({ text: 'abc', pairs: '' });
	});
});
