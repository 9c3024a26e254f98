import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './likelihood';
import { summariseCategories, type CategorySummary } from './portfolio';
import { rankPlan } from './rank';
import { scorePlan } from './score';
import { aCatalogue, anEntry, anyEntry, aPlan, aThreat, impactsOf } from './scoring.builders';
import type { Entry, Plan } from '../plan/plan';

const catalogue = aCatalogue([], {});

/** A plan in which each threat has one entry, or none. */
const planOf = (
	threats: Readonly<Record<string, { category: 'legal' | 'financial'; entry?: Entry }>>
): Plan =>
	aPlan({
		threats: Object.fromEntries(
			Object.entries(threats).map(([id, { category }]) => [id, aThreat({ category, title: id })])
		),
		entries: Object.fromEntries(
			Object.entries(threats).flatMap(([id, { entry }]) =>
				entry === undefined ? [] : [[`${id}/one`, entry]]
			)
		)
	});

const summarise = (plan: Plan): readonly CategorySummary[] =>
	summariseCategories(plan, rankPlan(plan, scorePlan(plan, catalogue)));

const grave = anEntry({ low: 4, best: 5, high: 5, ...impactsOf(5, 5, 5, 5, 5, 5) });
const slight = anEntry({ low: 1, best: 1, high: 1, ...impactsOf(1) });

describe('the summary of a category', () => {
	it('names the gravest threat and counts those at High or above', () => {
		const plan = planOf({
			raid: { category: 'legal', entry: slight },
			ban: { category: 'legal', entry: grave },
			freeze: { category: 'financial', entry: slight }
		});
		const [legal, financial] = summarise(plan);
		expect(legal).toMatchObject({ category: 'legal', scored: 2, grave: 1, unplaced: 0 });
		expect(legal?.gravest?.threatId).toBe('ban');
		expect(financial).toMatchObject({ category: 'financial', scored: 1, grave: 0 });
	});

	it('leaves out categories without a threat', () => {
		expect(summarise(planOf({ raid: { category: 'legal', entry: slight } }))).toHaveLength(1);
		expect(summarise(aPlan())).toEqual([]);
	});

	it('says nothing of what is not scored, and counts it', () => {
		const plan = planOf({
			raid: { category: 'legal' },
			doubt: { category: 'legal', entry: anEntry({ notCredible: true }) }
		});
		expect(summarise(plan)).toEqual([
			{
				category: 'legal',
				gravest: undefined,
				scored: 0,
				grave: 0,
				unplaced: 2,
				atLeastOne: undefined
			}
		]);
	});

	it('multiplies the chances that nothing happens', () => {
		const even = anEntry({ low: 4.5, best: 4.5, high: 4.5 });
		const plan = planOf({
			raid: { category: 'legal', entry: even },
			ban: { category: 'legal', entry: even }
		});
		expect(summarise(plan)[0]?.atLeastOne).toBeCloseTo(0.75, 12);
	});

	it('has a chance of at least the largest and at most the sum of the single ones', () => {
		fc.assert(
			fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), (entries) => {
				const plan = planOf(
					Object.fromEntries(
						entries.map((entry, at) => [`t${String(at)}`, { category: 'legal' as const, entry }])
					)
				);
				const ranking = rankPlan(plan, scorePlan(plan, catalogue));
				const chances = ranking.map(({ score }) => chanceOf(score.current.likelihood));
				const said = summariseCategories(plan, ranking)[0]?.atLeastOne ?? 0;
				expect(said).toBeGreaterThanOrEqual(Math.max(...chances) - 1e-12);
				expect(said).toBeLessThanOrEqual(
					Math.min(
						1,
						chances.reduce((a, b) => a + b)
					) + 1e-12
				);
			})
		);
	});
});
