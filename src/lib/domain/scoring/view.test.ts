import { describe, expect, it } from 'vitest';
import type { Entry } from '../plan/plan';
import { anEntry, impactsOf } from './scoring.builders';
import { readEntry } from './view';

const aBallot = (values: Partial<Entry> = {}): Entry => ({
	...{ form: 'ballot', round: 1, best: 4, confidence: 'medium', finance: 5 },
	...values
});
const group = impactsOf(2, 3, 3, 1, 0, 2);
const read = (entry: Entry, impacts = group) => readEntry({ id: 'a', entry }, impacts);

describe('a full entry', () => {
	it('is read as it was given, whatever the group agreed on', () => {
		expect(read(anEntry(impactsOf(1, 1, 1, 1, 1, 1))).view).toEqual({
			id: 'a',
			form: 'full',
			likelihood: { low: 2, best: 3, high: 4 },
			impacts: { people: 1, mission: 1, finance: 1, legal: 1, data: 1, reputation: 1 },
			halfWidth: 1,
			isCredible: true
		});
	});
});

describe('a ballot', () => {
	it('takes the six impacts of the group and replaces the one it names', () => {
		expect(read(aBallot()).view.impacts).toEqual({
			...{ people: 2, mission: 3, finance: 5, legal: 1, data: 0, reputation: 2 }
		});
		expect(read(aBallot()).missing).toEqual([]);
	});

	it('counts with the one impact it names where the group agreed on none', () => {
		const alone = read(aBallot(), {});
		expect(alone.view.impacts).toEqual({ finance: 5 });
		expect(alone.missing).toEqual([]);
	});

	it.each([
		['high', 3.5, 4.5],
		['medium', 3, 5],
		['low', 2.5, 5.5]
	] as const)(
		'lies half a level, one or one and a half to either side (%s)',
		(confidence, low, high) => {
			expect(read(aBallot({ confidence })).view.likelihood).toEqual({ low, best: 4, high });
		}
	);

	it('never leaves the axis', () => {
		const guess = (best: number) => read(aBallot({ best, confidence: 'low' })).view.likelihood;
		expect(guess(1)).toEqual({ low: 0.5, best: 1, high: 2.5 });
		expect(guess(5)).toEqual({ low: 3.5, best: 5, high: 5.5 });
	});

	it('says what it lacks', () => {
		expect(read({ form: 'ballot', round: 1, finance: 3 }).missing).toEqual(['best']);
		expect(read({ form: 'hand', round: 1, best: 3 }, {}).missing).toHaveLength(6);
		expect(read({ form: 'hand', round: 1, best: 3 }).missing).toEqual([]);
	});

	it('needs nothing more when the threat is not credible', () => {
		const { missing, isBegun, view } = read({ form: 'hand', round: 1, notCredible: true }, {});
		expect({ missing, isBegun }).toEqual({ missing: [], isBegun: true });
		expect(view).toMatchObject({ likelihood: { low: 0, best: 0, high: 0 }, isCredible: false });
	});
});
