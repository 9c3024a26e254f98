import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, type Plan } from '../plan/plan';
import { aQuestion } from '../readiness/readiness.builders';
import { scorerFor } from './rescore';
import type { Answer } from './scales';
import { scorePlan } from './score';
import { aCatalogue, aMechanism, anEntry, anyEntry, aPlan, aThreat } from './scoring.builders';

const catalogue = {
	...aCatalogue(['signatories', 'buffer'], {
		reserve: { likelihood: 0.2, impact: 1 },
		counsel: { likelihood: 0, impact: 0.6 }
	}),
	readiness: [
		aQuestion({ id: 'H07', type: 'respond', links: ['FIN-01'] }),
		aQuestion({ id: 'H08', type: 'prevent', links: ['FIN-07'] })
	]
};

const plan = aPlan({
	threats: { a: aThreat({ typeId: 'FIN-01' }), b: aThreat(), c: aThreat() },
	entries: { 'a/1': anEntry(), 'b/1': anEntry(), 'b/2': anEntry() }
});

type Change = (plan: Plan) => Plan;

const threatIds = ['a', 'b', 'c'];
const aKey = (...others: readonly string[]): fc.Arbitrary<string> =>
	fc.tuple(fc.constantFrom(...threatIds), fc.constantFrom(...others)).map(([a, b]) => keyOf(a, b));

/** One thing that a group does, on which a score depends. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(aKey('1', '2'), anyEntry).map(([key, entry]): Change => (from) => ({
		...from,
		entries: { ...from.entries, [key]: entry }
	})),
	fc
		.tuple(aKey('signatories', 'buffer'), fc.constantFrom(0, 3))
		.map(([key, answer]): Change => (from) => ({
			...from,
			exposure: { ...from.exposure, [key]: answer }
		})),
	fc
		.tuple(aKey('reserve', 'counsel'), fc.constantFrom('idea', 'tested'))
		.map(([key, status]): Change => (from) => ({
			...from,
			decisions: { ...from.decisions, [key]: { choice: 'adopted', status } }
		})),
	fc
		.tuple(fc.constantFrom(...threatIds), fc.constantFrom('FIN-01', undefined))
		.map(([id, typeId]): Change => (from) => ({
			...from,
			threats: { ...from.threats, [id]: aThreat({ typeId }) }
		})),
	fc
		.tuple(fc.constantFrom('H07', 'H08'), fc.constantFrom<Answer>(0, 3, 'not-applicable'))
		.map(([id, answer]): Change => (from) => ({
			...from,
			readiness: { ...from.readiness, [id]: answer }
		})),
	fc.constant((): Plan => plan)
);

/** A plan as it is while it is open: nothing in its parts changes any more. */
const settled = (from: Plan): Plan => {
	for (const part of Object.values(from)) Object.freeze(part);
	return from;
};

describe('scoring a plan again after a change', () => {
	it('says what scoring it from nothing would say', () => {
		fc.assert(
			fc.property(fc.array(anyChange, { maxLength: 20 }), (changes) => {
				const score = scorerFor(catalogue);
				let now = plan;
				for (const change of changes) {
					now = settled(change(now));
					expect(score(now)).toEqual(scorePlan(now, catalogue));
				}
			})
		);
	});

	it('gives the very same scores after a change that touches none of them', () => {
		const score = scorerFor(catalogue);
		const now = settled(plan);
		const before = score(now);
		const settings = { ...now.settings, title: 'Another title' };
		expect(score(settled({ ...now, settings }))).toBe(before);
		const threats = { ...now.threats, a: { ...aThreat({ typeId: 'FIN-01' }), title: 'Another' } };
		expect(score(settled({ ...now, threats }))).toBe(before);
		const fewer = Object.fromEntries(Object.entries(now.threats).filter(([id]) => id !== 'c'));
		expect([...score(settled({ ...now, threats: fewer })).keys()]).toEqual(['a', 'b']);
	});

	it('leaves the score of every threat alone that the change is not about', () => {
		const score = scorerFor(catalogue);
		const decisions = { 'b/reserve': { ...aMechanism(), choice: 'adopted' as const } };
		const before = score({ ...plan, decisions });
		const entries = { ...plan.entries, 'a/1': anEntry({ best: 4 }) };
		const after = score({ ...plan, entries, decisions });
		expect(after.get('a')).not.toEqual(before.get('a'));
		expect(after.get('b')).toBe(before.get('b'));
		expect(after.get('c')).toBe(before.get('c'));
	});

	it('leaves the score of every threat alone for which an answer on the house does not count', () => {
		const score = scorerFor(catalogue);
		const threats = { ...plan.threats, b: aThreat({ typeId: 'FIN-07' }) };
		const before = score({ ...plan, threats });
		const after = score({ ...plan, threats, readiness: { H07: 3 } });
		expect(after.get('a')).toMatchObject({ shifts: { impact: -0.5 } });
		expect(after.get('b')).toBe(before.get('b'));
		expect(after.get('c')).toBe(before.get('c'));
	});
});
