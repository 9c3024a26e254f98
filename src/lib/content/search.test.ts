import { describe, expect, it } from 'vitest';
import { searchThreatTypes } from './search';

const best = (words: string): string | undefined => searchThreatTypes(words)[0]?.id;

describe('search over the threat types', () => {
	it.each([
		['raid', 'LEG-04'],
		['police took the laptops in a dawn search of the office', 'LEG-04'],
		['frozen account', 'FIN-01'],
		['foreign agent', 'LEG-02'],
		['shutdown', 'DIG-04'],
		['SLAPP', 'LEG-06'],
		['LEG-01', 'LEG-01']
	])('finds the type for "%s"', (words, id) => {
		expect(best(words)).toBe(id);
	});

	it('forgives a typing error', () => {
		expect(searchThreatTypes('acount freze').map(({ id }) => id)).toContain('FIN-01');
	});

	it('passes over small words beside others, and reads them where they are all that is typed', () => {
		expect(searchThreatTypes('our xylophone gets into the well')).toEqual([]);
		expect(searchThreatTypes('get the Raid into our')).toEqual(searchThreatTypes('raid'));
		expect(searchThreatTypes('about')).not.toEqual([]);
	});

	it('finds nothing for no words, and nothing for words that name no threat', () => {
		expect(searchThreatTypes('  ')).toEqual([]);
		expect(searchThreatTypes('xylophone')).toEqual([]);
	});
});
