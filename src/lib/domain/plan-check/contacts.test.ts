import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsIn } from './contacts';

describe('contacts in a text', () => {
	it.each([
		['Call +256 700 123 456 first', '+256 700 123 456'],
		['Ring 0700-123456', '0700-123456'],
		['(0) 41 4 123456 after hours', '(0) 41 4 123456'],
		['Try 00 44 20 7946 0958', '00 44 20 7946 0958'],
		['Try (202) 555-0134', '(202) 555-0134'],
		['Write to desk@example.org today', 'desk@example.org'],
		['+256700123456', '+256700123456'],
		['À Paris le 01.42.68.53.00', '01.42.68.53.00']
	])('finds one in "%s"', (text, contact) => {
		expect(contactsIn(text)).toEqual([contact]);
	});

	it.each([
		'Ring 020 7946 0958 / 020 7946 0959',
		'020 7946 0958\n020 7946 0959',
		'+44 20 7946 0958 +44 20 7946 0959'
	])('finds both in "%s"', (text) => {
		expect(contactsIn(text)).toHaveLength(2);
	});

	it.each([
		'Between 2017 and 2019, on 2026-11-21 or 01.02.2026',
		'03/11/2026, 02-03-2026',
		'USD 1,000,000 or 1 000 000 or 250000',
		'Section 12(4)(b) of the Act of 2016',
		'File UG-2019-0045512 and case 455/2019',
		'0.25 per cent, 007, 100%',
		'meet @ the market',
		'72 h after the call, 24 h before'
	])('finds none in "%s"', (text) => {
		expect(contactsIn(text)).toEqual([]);
	});

	it('takes any text without trouble', () => {
		fc.assert(
			fc.property(
				fc.string({
					maxLength: 300,
					unit: fc.constantFrom('+', '0', ' ', '(', '1', ')', '9', '-', '.', '@', 'a', '/')
				}),
				(text) => {
					expect(contactsIn(text).every((found) => text.includes(found))).toBe(true);
				}
			)
		);
	});
});
