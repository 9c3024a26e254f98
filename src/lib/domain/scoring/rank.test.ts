import { describe, expect, it } from 'vitest';
import type { Entry, Plan } from '../plan/plan';
import { rankPlan, inseparable } from './rank';
import {
	aCatalogue,
	anEntry,
	aPlan,
	aThreat,
	entriesOf,
	impactsOf,
	scored
} from './scoring.builders';
import { sampled } from './sampling/sampling.builders';
import { scorePlan } from './score';

interface Rated {
	readonly title?: string;
	readonly entry: Entry;
}

function ranked(threats: Readonly<Record<string, Rated>>): readonly string[] {
	const plan: Plan = aPlan({
		threats: Object.fromEntries(
			Object.entries(threats).map(([id, { title = 'Same' }]) => [id, aThreat({ title })])
		),
		entries: Object.fromEntries(
			Object.entries(threats).map(([id, { entry }]) => [`${id}/a`, entry])
		)
	});
	const numbered = rankPlan(plan, scorePlan(plan, aCatalogue([], {})));
	expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, place) => place + 1));
	return numbered.map(({ threatId }) => threatId);
}

describe('the order of threats', () => {
	it('starts with the highest index', () => {
		const likely = anEntry({ low: 3, best: 4, high: 4 });
		expect(ranked({ a: { entry: anEntry() }, b: { entry: likely } })).toEqual(['b', 'a']);
	});

	it('puts the wider range first between equals', () => {
		const wide = anEntry({ confidence: 'low' });
		expect(ranked({ a: { entry: anEntry() }, b: { entry: wide } })).toEqual(['b', 'a']);
	});

	it('then puts harm to people first', () => {
		const people = anEntry(impactsOf(4, 1));
		const mission = anEntry(impactsOf(1, 4));
		expect(ranked({ a: { entry: mission }, b: { entry: people } })).toEqual(['b', 'a']);
	});

	it('then goes by title, and last by id', () => {
		const entry = anEntry();
		expect(
			ranked({
				c: { entry },
				b: { entry },
				a: { title: 'Zeal', entry },
				d: { title: 'Audit', entry }
			})
		).toEqual(['d', 'b', 'c', 'a']);
	});

	it('leaves out what is not scored', () => {
		const blank: Entry = { form: 'full', round: 1 };
		expect(ranked({ a: { entry: blank }, b: { entry: anEntry() } })).toEqual(['b']);
	});
});

describe('two threats', () => {
	const point = (level: number) =>
		scored({
			entries: entriesOf(
				anEntry({ low: level, best: level, high: level, confidence: 'high', ...impactsOf(level) })
			)
		});

	it('cannot be told apart when their ranges overlap', () => {
		expect(inseparable(point(3), point(3.5))).toBe(true);
		expect(inseparable(point(3.5), point(3))).toBe(true);
	});

	it('can be told apart when one range lies above the other', () => {
		expect(inseparable(point(2), point(4))).toBe(false);
		expect(inseparable(point(4), point(2))).toBe(false);
	});

	it('are told apart by their runs where these are made', () => {
		const [lower, higher] = [point(3), point(3.5)];
		const ranges = { a: sampled(lower, 'lower'), b: sampled(higher, 'higher') };
		expect(inseparable(lower, higher)).toBe(true);
		expect(inseparable(lower, higher, ranges)).toBe(false);
		expect(inseparable(higher, lower, { a: ranges.b, b: ranges.a })).toBe(false);
		expect(inseparable(lower, lower, { a: ranges.a, b: ranges.a })).toBe(true);
	});
});
