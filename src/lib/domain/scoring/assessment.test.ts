import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../plan/plan';
import { dimensions } from '../vocabulary';
import { assess, callsForDutyOfCare, type Medians } from './assessment';
import { anEntry, anyEntry, entriesOf, impactsOf } from './scoring.builders';

const begun = (values: Partial<Entry>): Entry => ({ form: 'full', round: 1, ...values });

function mediansOf(...entries: readonly Entry[]): Medians | undefined {
	const assessment = assess(entriesOf(...entries));
	return assessment.state === 'assessed' ? assessment.medians : undefined;
}

const notCredible = begun({ notCredible: true });

/** Entries as they stand while people answer: any field may still be missing. */
const anyPart = fc
	.tuple(anyEntry, fc.subarray([...dimensions, 'low', 'best', 'high'] as const), fc.boolean())
	.map(([entry, missing, isNotCredible]) => ({
		...entry,
		...Object.fromEntries(missing.map((field) => [field, undefined])),
		notCredible: isNotCredible
	}));

describe('an assessment', () => {
	it('is unscored without entries, and with entries that say nothing', () => {
		expect(assess([])).toEqual({ state: 'unscored' });
		expect(assess(entriesOf(begun({}), begun({ notCredible: false, confidence: 'high' })))).toEqual(
			{
				state: 'unscored'
			}
		);
	});

	it('names what an incomplete entry still lacks', () => {
		expect(assess(entriesOf(begun({ low: 2, best: 3, people: 0, mission: 1 })))).toEqual({
			state: 'incomplete',
			round: 1,
			gaps: [{ entryId: 'entry-0', missing: ['high', 'finance', 'legal', 'data', 'reputation'] }]
		});
	});

	it('counts the complete entries and names the one that is not complete', () => {
		expect(assess(entriesOf(anEntry(), begun({ low: 5 }), anEntry()))).toMatchObject({
			state: 'assessed',
			views: [{ id: 'entry-0' }, { id: 'entry-2' }],
			medians: { likelihood: { low: 2, best: 3, high: 4 } },
			gaps: [{ entryId: 'entry-1' }]
		});
	});

	it('calls a single entry one view and takes it as it is', () => {
		expect(assess(entriesOf(anEntry({ best: 2.5 })))).toMatchObject({
			views: [{ id: 'entry-0' }],
			medians: { likelihood: { low: 2, best: 2.5, high: 4 } }
		});
	});

	it('takes the mean of two entries and the middle of three, field by field', () => {
		const [a, b, c] = [
			anEntry({ low: 2, best: 3, high: 4, confidence: 'medium', ...impactsOf(2, 4, 4, 3, 1, 3) }),
			anEntry({ low: 3, best: 4, high: 5, confidence: 'high', ...impactsOf(2, 4, 5, 3, 1, 3) }),
			anEntry({ low: 2, best: 4, high: 5, confidence: 'medium', ...impactsOf(1, 3, 4, 4, 2, 3) })
		];
		expect(mediansOf(a, b)?.likelihood).toEqual({ low: 2.5, best: 3.5, high: 4.5 });
		expect(mediansOf(a, b, c)).toEqual({
			likelihood: { low: 2, best: 4, high: 5 },
			impacts: { people: 2, mission: 4, finance: 4, legal: 3, data: 1, reputation: 3 },
			halfWidth: 1
		});
	});

	it('reads low = high as a point', () => {
		const medians = mediansOf(anEntry({ low: 3, best: 3, high: 3 }));
		expect(medians?.likelihood).toEqual({ low: 3, best: 3, high: 3 });
	});

	it('takes a confidence that nobody stated as low', () => {
		expect(mediansOf(anEntry({ confidence: undefined }))?.halfWidth).toBe(1.5);
	});

	it.each([
		[{ low: 4, best: 3, high: 5 }, 'low', 4, 'best', 3],
		[{ low: 2, best: 5, high: 4 }, 'best', 5, 'high', 4],
		[{ low: 4, best: undefined, high: 3 }, 'low', 4, 'high', 3]
	] as const)('names the two answers of %j that contradict each other', (...row) => {
		const [values, lower, lowerLevel, upper, upperLevel] = row;
		expect(assess(entriesOf(anEntry(), anEntry(values)))).toEqual({
			state: 'contradiction',
			round: 1,
			contradictions: [
				{
					entryId: 'entry-1',
					lower: { field: lower, level: lowerLevel },
					upper: { field: upper, level: upperLevel }
				}
			]
		});
	});

	it('counts "not credible" as likelihood 0, whatever else was typed', () => {
		const withRest = anEntry({ notCredible: true, low: 5, best: 4, high: 3 });
		expect(mediansOf(withRest, notCredible, anEntry())?.likelihood.best).toBe(0);
		expect(mediansOf(withRest, anEntry({ best: 4 }))?.likelihood.best).toBe(2);
	});

	it('asks nobody for the impact of what they do not find credible', () => {
		expect(mediansOf(notCredible, anEntry(impactsOf(5)))?.impacts.people).toBe(5);
	});

	it('counts the last round held alone', () => {
		const first = anEntry({ best: 4 });
		expect(assess(entriesOf(first, first, anEntry({ round: 2, best: 3 })))).toMatchObject({
			round: 2,
			views: [{ id: 'entry-2' }],
			medians: { likelihood: { best: 3 } }
		});
	});

	it('keeps the first round until an entry of the second is complete', () => {
		const assessment = assess(entriesOf(anEntry(), begun({ round: 2, low: 1 })));
		expect(assessment).toMatchObject({
			round: 1,
			views: [{ id: 'entry-0' }],
			gaps: [{ entryId: 'entry-1' }]
		});
	});

	it('says in which round an entry contradicts itself, be it complete or not', () => {
		const assessment = assess(entriesOf(anEntry(), begun({ round: 2, low: 4, best: 3 })));
		expect(assessment).toMatchObject({ state: 'contradiction', round: 2 });
	});

	it('is the same in whatever order people speak', () => {
		const twoOrders = fc
			.array(anyPart, { minLength: 1, maxLength: 6 })
			.map((entries) => entriesOf(...entries))
			.chain((entries) =>
				fc.tuple(
					fc.constant(entries),
					fc.shuffledSubarray([...entries], { minLength: entries.length })
				)
			);
		fc.assert(
			fc.property(twoOrders, ([entries, shuffled]) => {
				expect(assess(shuffled)).toEqual(assess(entries));
			})
		);
	});

	it('does not move when every view is given twice', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (entries) => {
				expect(mediansOf(...entries, ...entries)).toEqual(mediansOf(...entries));
			})
		);
	});
});

describe('duty of care', () => {
	it('is called for by any one entry that rates harm to people at 4 or more, in any round', () => {
		const mild = anEntry({ people: 3.5, round: 2 });
		expect(callsForDutyOfCare(entriesOf(mild, mild, anEntry({ people: 4 })))).toBe(true);
		expect(callsForDutyOfCare(entriesOf(mild, mild, mild))).toBe(false);
	});
});
