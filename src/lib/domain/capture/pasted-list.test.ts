import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isList, isOverlong, PASTE_LIMIT, readPastedList } from './pasted-list';

const texts = (pasted: string): readonly string[] =>
	readPastedList(pasted).lines.map(({ text }) => text);

describe('a pasted list', () => {
	it('comes without bullets, numbers, tabs and empty lines', () => {
		const pasted =
			'- Raid\n• Freeze\n\n* Smear\r\n1. Fine\n2) Ban\n\t(3) Hack\t \n٤. غلق\n– Leak\n-Ban of us';
		const cleaned = ['Raid', 'Freeze', 'Smear', 'Fine', 'Ban', 'Hack', 'غلق', 'Leak', 'Ban of us'];
		expect(texts(pasted)).toEqual(cleaned);
	});

	it('keeps numbers that say something', () => {
		expect(texts('-5 % of funding\n2027 elections\n3.5 million lost')).toEqual([
			'-5 % of funding',
			'2027 elections',
			'3.5 million lost'
		]);
	});

	it('keeps an initial at the beginning of a line', () => {
		expect(texts('E. coli outbreak\na) Raid\nB) Ban')).toEqual(['E. coli outbreak', 'Raid', 'Ban']);
	});

	it('counts what stands there twice and what is beyond the limit', () => {
		const many = Array.from({ length: PASTE_LIMIT + 3 }, (_, n) => `Threat ${String(n)} of many`);
		const { lines, twice, beyond } = readPastedList([...many, 'threat 7 of many'].join('\n'));
		expect([lines.length, twice, beyond]).toEqual([PASTE_LIMIT, 1, 3]);
	});

	it('takes the category that stands in front, and leaves other words with a colon alone', () => {
		const words = [['Legal', 'legal']] as const;
		expect(readPastedList('LEGAL: raid\nTo do: ask\nLegal:', words).lines).toEqual([
			{ text: 'raid', category: 'legal' },
			{ text: 'To do: ask' },
			{ text: 'Legal:' }
		]);
	});

	it('is one where more than one line says something', () => {
		expect(isList('Raid\n\n')).toBe(false);
		expect(isList('Raid\n- \nFreeze')).toBe(true);
	});

	it('is cut nowhere', () => {
		const line = fc.string({ unit: fc.constantFrom('a', 'é', '冻', 'я', ' '), maxLength: 1_500 });
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (all) => {
				const wanted = new Set(all.map((each) => each.replace(/\s+/g, ' ').trim()));
				wanted.delete('');
				expect(texts(all.join('\n')).length).toBe(wanted.size);
				for (const text of texts(all.join('\n'))) expect(wanted).toContain(text);
			})
		);
		expect(isOverlong('a'.repeat(1_001))).toBe(true);
	});
});
