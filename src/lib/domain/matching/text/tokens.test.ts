import { describe, expect, it } from 'vitest';
import { isOneSlipApart, stemsOf } from './tokens';

describe('the stems of a text', () => {
	it.each([
		['Frozen accounts', 'frozen account'],
		['searching, searched', 'searches'],
		['protesting, protested', 'protests'],
		['Los Ángeles Türkiye', 'los angeles turkiye']
	])('of "%s" hold those of "%s"', (text, part) => {
		for (const stem of stemsOf(part)) expect(stemsOf(text)).toContain(stem);
	});

	it('leave out small words and single letters', () => {
		expect(stemsOf('We are in a group of people')).toEqual([]);
	});

	it('keep short words whole', () => {
		expect(stemsOf('tax law ban bus')).toEqual(['tax', 'law', 'ban', 'bus']);
	});
});

describe('one typing error', () => {
	it.each([
		['account', 'acount', true],
		['account', 'accountt', true],
		['account', 'accaunt', true],
		['account', 'acocunt', true],
		['account', 'accaint', false],
		['raid', 'rain', true],
		['account', 'accounted', false]
	])('%s and %s: %s', (one, other, expected) => {
		expect(isOneSlipApart(one, other)).toBe(expected);
		expect(isOneSlipApart(other, one)).toBe(expected);
	});
});
