import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '$lib/domain/day';
import { CROWDED, timeline, type TimelineItem } from './timeline';

const TODAY = '2026-11-21';
const given = { today: TODAY, width: 800, direction: 'ltr' } as const;

const anItem = (id: string, values: Partial<TimelineItem> = {}): TimelineItem => ({
	...{ id, band: 'Director', from: '2026-11-10', to: '2026-12-10', isLate: false },
	...values
});

const anyItems = (most: number): fc.Arbitrary<readonly TimelineItem[]> =>
	fc.uniqueArray(
		fc.record({
			id: fc.uuid(),
			band: fc.constantFrom('Director', 'Chair', ''),
			from: fc.integer({ min: -900, max: 900 }).map((days) => dayAfter(TODAY, days)),
			to: fc.integer({ min: -900, max: 900 }).map((days) => dayAfter(TODAY, days)),
			isLate: fc.boolean()
		}),
		{ selector: ({ id }) => id, maxLength: most }
	);

describe('the timeline of actions', () => {
	it('is an axis around today when there is nothing on it', () => {
		const { months, bars, today, width } = timeline([], given);
		expect(bars).toEqual([]);
		expect(months).toEqual([{ month: '2026-11', x: 8 }]);
		expect(today).toBeGreaterThan(0);
		expect(today).toBeLessThan(width);
	});

	it('gives each owner a band, earlier ends first, and nobody last', () => {
		const { bands, bars } = timeline(
			[anItem('a', { band: '' }), anItem('late'), anItem('soon', { to: '2026-11-30' })],
			given
		);
		expect(bands.map(({ band }) => band)).toEqual(['Director', '']);
		expect(bars.map(({ id }) => id)).toEqual(['soon', 'late', 'a']);
	});

	it('draws a start after the end as the time between', () => {
		const [bar] = timeline([anItem('a', { from: '2026-12-10', to: '2026-12-01' })], given).bars;
		expect(bar).toMatchObject({ from: '2026-12-01', to: '2026-12-10' });
	});

	it('lays every bar within the picture, no two over each other, from both sides', () => {
		fc.assert(
			fc.property(
				anyItems(90),
				fc.integer({ min: 240, max: 1400 }),
				fc.constantFrom('ltr', 'rtl'),
				(items, width, direction) => {
					const made = timeline(items, { today: TODAY, width, direction });
					for (const { x, width: length, y } of made.bars) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x + length).toBeLessThanOrEqual(width);
						expect(y).toBeLessThan(made.height);
					}
					const ys = made.bars.map(({ y }) => y);
					expect(new Set(ys).size).toBe(ys.length);
					const members = made.bars.flatMap((bar) => bar.members);
					expect(members.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is mirrored from right to left', () => {
		const items = [anItem('a', { to: '2027-03-01' })];
		const [bar] = timeline(items, given).bars;
		const [mirrored] = timeline(items, { ...given, direction: 'rtl' }).bars;
		expect(mirrored?.x).toBeCloseTo(800 - (bar?.x ?? 0) - (bar?.width ?? 0), 1);
	});

	it('gathers a crowd by band and month, and loses nobody', () => {
		const crowd = Array.from({ length: CROWDED + 1 }, (_, n) =>
			anItem(`a${String(n)}`, { band: n % 2 ? 'Chair' : 'Director', isLate: n === 3 })
		);
		const { bars, isCrowded } = timeline(crowd, given);
		expect(isCrowded).toBe(true);
		expect(bars.map(({ members, late }) => [members.length, late])).toEqual([
			[30, 1],
			[31, 0]
		]);
	});

	it('leaves out months whose words would meet', () => {
		const years = [anItem('a', { from: '2020-01-01', to: '2030-01-01' })];
		const { months } = timeline(years, { ...given, width: 320 });
		expect(months.length).toBeLessThanOrEqual(5);
	});
});
