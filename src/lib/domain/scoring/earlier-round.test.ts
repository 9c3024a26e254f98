import { describe, expect, it } from 'vitest';
import { viewsBefore } from './earlier-round';
import { anEntry, entriesOf } from './scoring.builders';

describe('the round before', () => {
	it('is the last one held before, whatever was held earlier still', () => {
		const entries = entriesOf(
			anEntry({ round: 1, best: 2 }),
			anEntry({ round: 2, best: 3 }),
			anEntry({ round: 4, best: 4 })
		);
		expect(viewsBefore(entries, 4).map(({ likelihood }) => likelihood.best)).toEqual([3]);
	});

	it('is empty before the first', () => {
		expect(viewsBefore(entriesOf(anEntry()), 1)).toEqual([]);
		expect(viewsBefore([], 2)).toEqual([]);
	});

	it('leaves out entries that were never finished', () => {
		const begun = { form: 'full', round: 1, low: 2 } as const;
		expect(viewsBefore(entriesOf(begun, anEntry({ round: 2 })), 2)).toEqual([]);
	});
});
