import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue';
import { classifyThreat } from './classify';
import { aCatalogue, aThreatType } from './matching.builders';

const catalogue: Catalogue = {
	...aCatalogue([]),
	threatTypes: [
		{ ...aThreatType('FIN-01'), title: 'Bank account freeze', words: ['blocked by the bank'] },
		{ ...aThreatType('LEG-04'), title: 'Office raid', words: ['police with a warrant'] },
		{ ...aThreatType('DIG-04'), title: 'Internet shutdown', words: ['the network went dark'] }
	]
};
const first = (story: Parameters<typeof classifyThreat>[0]) => classifyThreat(story, catalogue)[0];

describe('telling a story apart by threat type', () => {
	it('goes by the words people use', () => {
		const story = { title: 'Men with a warrant', description: 'police everywhere' };
		expect(first({ ...story, category: 'legal' })?.typeId).toBe('LEG-04');
	});

	it('finds the type also when it was filed under another category', () => {
		expect(first({ title: 'The network went dark', category: 'legal' })?.typeId).toBe('DIG-04');
	});

	it('is surer where the category agrees', () => {
		const story = { title: 'Blocked' } as const;
		const agreeing = first({ ...story, category: 'financial' })?.share ?? 0;
		expect(agreeing).toBeGreaterThan(first({ ...story, category: 'digital' })?.share ?? 0);
	});

	it('lets a chosen type weigh most, whatever the words say', () => {
		const chosen = first({
			title: 'Police with a warrant',
			category: 'legal',
			threatTypeId: 'FIN-01'
		});
		expect(chosen?.typeId).toBe('FIN-01');
		expect(chosen?.share).toBeGreaterThanOrEqual(0.7);
	});

	it('is sure of a chosen type where there are no words', () => {
		expect(classifyThreat({ category: 'legal', threatTypeId: 'LEG-04' }, catalogue)).toEqual([
			{ typeId: 'LEG-04', share: 1 }
		]);
	});

	it('knows nothing of words that the catalogue does not have', () => {
		expect(classifyThreat({ title: 'zzz qqqq', category: 'legal' }, catalogue)).toEqual([]);
		expect(classifyThreat({ category: 'legal', threatTypeId: 'XX' }, catalogue)).toEqual([]);
	});

	it('gives shares that add up to 1, surest first', () => {
		const word = fc.constantFrom('bank', 'raid', 'police', 'dark', 'warrant', 'blocked', 'zzz');
		const id = fc.option(fc.constantFrom('FIN-01', 'LEG-04', 'DIG-04'), { nil: undefined });
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), id, (words, threatTypeId) => {
				const story = { title: words.join(' '), category: 'legal', threatTypeId } as const;
				const shares = classifyThreat(story, catalogue).map(({ share }) => share);
				const sum = shares.reduce((total, share) => total + share, 0);
				expect(shares.length === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
				expect([...shares].sort((a, b) => b - a)).toEqual(shares);
			})
		);
	});
});
