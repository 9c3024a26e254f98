import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan';
import { aQuestion } from '../readiness/readiness.builders';
import { scorePlan, type ThreatScore } from '../scoring/score';
import {
	aCatalogue,
	anEntry,
	anyEntry,
	aPlan,
	aThreat,
	impactsOf
} from '../scoring/scoring.builders';
import { rescoredBetween } from './rescored';

const catalogue = {
	...aCatalogue(['signatories', 'buffer'], { reserve: { likelihood: 0.2, impact: 1 } }),
	readiness: [
		aQuestion({ id: 'H07', type: 'respond', links: ['FIN-01'] }),
		aQuestion({ id: 'H08', type: 'prevent', links: ['FIN-07'] })
	]
};

const plan = aPlan({
	threats: { a: aThreat({ typeId: 'FIN-01' }), b: aThreat({ typeId: 'FIN-07' }) },
	entries: { 'a/1': anEntry(), 'b/1': anEntry() }
});

const rescored = (after: Partial<Plan>) => rescoredBetween(plan, { ...plan, ...after }, catalogue);
const why = (after: Partial<Plan>) =>
	rescored(after).map(({ threatId, reasons }) => [threatId, reasons.map(({ change }) => change)]);

describe('a threat that is scored otherwise', () => {
	it('is not one that stands where it stood', () => {
		expect(rescored({ settings: { ...plan.settings, title: 'Another title' } })).toEqual([]);
		expect(rescored({ settings: { ...plan.settings, horizonMonths: 24 } })).toEqual([]);
	});

	it('is told by the views that were given', () => {
		const entries = { ...plan.entries, 'a/2': anEntry({ best: 5, high: 5, ...impactsOf(5) }) };
		expect(why({ entries })).toEqual([['a', [{ kind: 'entries', before: 1, after: 2 }]]]);
	});

	it('is told by answers on exposure and on the house, of its own kind of threat alone', () => {
		expect(why({ exposure: { 'a/signatories': 3 } })).toEqual([
			['a', [{ kind: 'exposure', questionIds: ['signatories'] }]]
		]);
		expect(why({ readiness: { H07: 3 } })).toEqual([
			['a', [{ kind: 'readiness', questionIds: ['H07'] }]]
		]);
	});

	it('is told by what was taken over from others', () => {
		const decisions = { 'b/reserve': { choice: 'adopted', status: 'tested' } } as const;
		expect(why({ decisions })).toEqual([
			['b', [{ kind: 'mechanisms', mechanismIds: ['reserve'] }]]
		]);
	});

	it('is told by where the group put it', () => {
		expect(why({ agreed: { a: { likelihood: 5, impact: 5 } } })).toEqual([
			['a', [{ kind: 'agreed', way: 'new' }]]
		]);
	});

	it('is told by the threat type that it was linked to', () => {
		const earlier = { ...plan, readiness: { H07: 3 } } as const;
		const threats = { ...plan.threats, a: aThreat({ typeId: 'FIN-07' }) };
		const [found] = rescoredBetween(earlier, { ...earlier, threats }, catalogue);
		expect(found?.reasons.map(({ change }) => change)).toEqual([{ kind: 'type' }]);
	});

	it('carries another period along, which moves nothing by itself', () => {
		const [found] = rescored({
			settings: { ...plan.settings, horizonMonths: 24 },
			agreed: { a: { likelihood: 5, impact: 5 } }
		});
		expect(found?.reasons[1]).toEqual({
			change: { kind: 'horizon', before: 12, after: 24 },
			alone: undefined
		});
	});

	it('says what one change alone would come to', () => {
		const agreed = { a: { likelihood: 5, impact: 5 } };
		const [found] = rescored({ agreed, exposure: { 'a/signatories': 3 } });
		const alone = scorePlan({ ...plan, agreed }, catalogue).get('a');
		expect(found?.reasons).toHaveLength(2);
		expect(found?.reasons[0]?.alone).toEqual(alone);
		expect(found?.reasons[0]?.alone).not.toEqual(found?.after);
	});
});

const anyState = fc
	.record({
		one: anyEntry,
		other: anyEntry,
		answer: fc.constantFrom(0, 1, 2, 3),
		status: fc.constantFrom('idea', 'started', 'in-place', 'tested'),
		typeId: fc.constantFrom('FIN-01', 'FIN-07', undefined)
	})
	.map(({ one, other, answer, status, typeId }): Plan =>
		aPlan({
			threats: { a: aThreat({ typeId }), b: aThreat({ typeId: 'FIN-07' }) },
			entries: { 'a/1': one, 'b/1': other },
			exposure: { 'a/signatories': answer as 0 },
			readiness: { H07: answer as 0, H08: 1 },
			decisions: { 'b/reserve': { choice: 'adopted', status } }
		})
	);

const indexNow = (score: ThreatScore | undefined): unknown =>
	score?.state === 'scored' ? score.today.index : score?.state;

describe('any two states of a plan', () => {
	it('leave no threat that moved without a reason, and name none that did not', () => {
		fc.assert(
			fc.property(anyState, anyState, (before, after) => {
				const [older, newer] = [scorePlan(before, catalogue), scorePlan(after, catalogue)];
				const moved = rescoredBetween(before, after, catalogue);
				const ids = new Set(moved.map(({ threatId }) => threatId));
				expect(moved.every(({ reasons }) => reasons.length > 0)).toBe(true);
				for (const id of Object.keys(after.threats).filter((each) => !ids.has(each))) {
					expect(indexNow(newer.get(id))).toEqual(indexNow(older.get(id)));
				}
			})
		);
	});
});
