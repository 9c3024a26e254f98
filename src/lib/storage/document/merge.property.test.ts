import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../domain/plan/plan';
import { aCopyOf, aPlan, aThreat, edit } from '../storage.builders';
import { mergeDocuments, type Difference, type Merged } from './merge';
import { PlanDocument } from './plan-document';

/**
 * Three people work on copies of one plan. What they do is drawn at random; every value that somebody sets is
 * a number of its own, so that a lost value cannot hide behind an equal one. Every letter typed is a letter
 * that nobody typed before.
 */
class Numbers {
	#next = 0;
	next(): number {
		return ++this.#next;
	}
	letter(): string {
		return String.fromCodePoint(0x4e00 + this.next());
	}
}

type Edit = (draft: Plan, numbers: Numbers) => void;

const ids = ['t0', 't1', 't2'];
const keys = ['t0/e1', 't1/e1'];
const anId = fc.constantFrom(...ids);
const aKey = fc.constantFrom(...keys);
const level = fc.integer({ min: 1, max: 5 });

const settings: fc.Arbitrary<Edit> = fc.constantFrom<Edit>(
	(draft, numbers) => (draft.settings.title = `title ${String(numbers.next())}`),
	(draft, numbers) => (draft.settings.place = `place ${String(numbers.next())}`),
	(draft, numbers) => (draft.settings.staff = numbers.next()),
	(draft) => delete draft.settings.place,
	(draft, numbers) => (draft.settings.focalQuestion += numbers.letter())
);

const threats: fc.Arbitrary<Edit> = anId.chain((id) =>
	fc.constantFrom<Edit>(
		(draft) => Reflect.deleteProperty(draft.threats, id),
		(draft, numbers) => {
			const title = `threat ${String(numbers.next())}`;
			draft.threats[id] ??= aThreat({ title, description: numbers.letter() });
		},
		(draft, numbers) => {
			const threat = draft.threats[id];
			if (threat) threat.title = `threat ${String(numbers.next())}`;
		},
		(draft, numbers) => (draft.threats[`new-${String(numbers.next())}`] = aThreat())
	)
);

/** Replaces a piece of a text, often an empty one, by a few new letters, often none. */
const typing: fc.Arbitrary<Edit> = fc
	.record({ id: anId, at: fc.nat(8), remove: fc.nat(2), insert: fc.nat(3) })
	.map(({ id, at, remove, insert }) => (draft, numbers) => {
		const threat = draft.threats[id];
		if (!threat) return;
		const typed = Array.from({ length: insert }, () => numbers.letter()).join('');
		const before = threat.description;
		threat.description = before.slice(0, at) + typed + before.slice(at + remove);
	});

const entries: fc.Arbitrary<Edit> = fc
	.record({ key: aKey, low: fc.option(level), high: fc.option(level), gone: fc.boolean() })
	.map(({ key, low, high, gone }) => (draft) => {
		if (gone) {
			Reflect.deleteProperty(draft.entries, key);
			return;
		}
		const entry = draft.entries[key] ?? { form: 'full', round: 1 };
		draft.entries[key] = { ...entry, ...(low && { low }), ...(high && { high }) };
	});

const values: fc.Arbitrary<Edit> = fc
	.record({ key: aKey, answer: fc.constantFrom(0, 1, 2, 3), gone: fc.boolean() })
	.map(({ key, answer, gone }) => (draft) => {
		if (gone) Reflect.deleteProperty(draft.exposure, key);
		else draft.exposure[key] = answer;
	});

/** What happens to one of three copies: somebody edits it, takes back, or reads what another copy has. */
type Event =
	| { readonly who: number; readonly edit: Edit }
	| { readonly who: number; readonly undo: true }
	| { readonly who: number; readonly reads: number };

const who = fc.nat(2);
const events: fc.Arbitrary<Event[]> = fc.array(
	fc.oneof(
		{
			weight: 8,
			arbitrary: fc.record({
				who,
				edit: fc.oneof(settings, threats, typing, entries, values)
			})
		},
		{ weight: 1, arbitrary: fc.record({ who, undo: fc.constant(true as const) }) },
		{ weight: 1, arbitrary: fc.record({ who, reads: who }) }
	),
	{ maxLength: 30 }
);

function happen(copies: readonly PlanDocument[], event: Event, numbers: Numbers): void {
	const copy = copies[event.who];
	if (copy === undefined) return;
	if ('edit' in event) {
		edit(copy, (draft) => {
			event.edit(draft, numbers);
		});
	} else if ('undo' in event) {
		copy.undo();
	} else {
		const other = copies[event.reads];
		if (other) copy.apply([other.encode()]);
	}
}

function threeCopies(happened: readonly Event[]): readonly PlanDocument[] {
	const start = aPlan({
		threats: { t0: aThreat({ description: 'one' }), t1: aThreat({ description: 'two' }) },
		entries: { 't0/e1': { form: 'full', round: 1, low: 1 } }
	});
	const first = PlanDocument.create(start);
	const copies = [first, aCopyOf(first), aCopyOf(first)];
	const numbers = new Numbers();
	for (const event of happened) happen(copies, event, numbers);
	return copies;
}

function merge(copies: readonly PlanDocument[]): Merged {
	const result = mergeDocuments(copies.map((copy) => copy.encode()));
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}

interface Leaf {
	readonly path: readonly string[];
	readonly value: unknown;
}

/** Every single value of a plan, with its path. */
function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
	if (typeof value !== 'object' || value === null) return [{ path, value }];
	return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
}

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>(
		(inner, name) => (inner as Record<string, unknown> | undefined)?.[name],
		value
	);

const isText = ({ path }: Leaf): boolean =>
	path.at(-1) === 'description' || path.at(-1) === 'focalQuestion';

/** A plain value is there when it is the same; a text, when each of its letters is there. */
function isIn(plan: unknown, leaf: Leaf): boolean {
	const found = at(plan, leaf.path);
	if (!isText(leaf) || typeof found !== 'string') return found === leaf.value;
	return Array.from(String(leaf.value)).every((letter) => found.includes(letter));
}

/** A reported part holds the value too, when the whole part is what is reported. */
const isReported = (differences: readonly Difference[], leaf: Leaf): boolean =>
	differences.some(({ path, other }) => {
		const isWithin = path.every((name, depth) => leaf.path[depth] === name);
		return isWithin && at(other, leaf.path.slice(path.length)) === leaf.value;
	});

describe('three copies that were changed apart', () => {
	it('lose no value in merging: it is in the merged plan or reported', () => {
		fc.assert(
			fc.property(events, (happened) => {
				const copies = threeCopies(happened);
				const { plan, differences } = merge(copies);
				const lost = copies
					.flatMap((copy) => leavesOf(copy.plan))
					.filter((leaf) => !isIn(plan, leaf) && !isReported(differences, leaf));
				expect(lost).toEqual([]);
			}),
			{ numRuns: 400 }
		);
	});

	it('report nothing that is not so: the other value was held, the kept one is kept', () => {
		fc.assert(
			fc.property(events, (happened) => {
				const copies = threeCopies(happened);
				const { plan, differences } = merge(copies);
				for (const { path, kept, other } of differences) {
					expect(at(plan, path)).toEqual(kept);
					expect(other).not.toEqual(kept);
					const held = copies.map((copy) => JSON.stringify(at(copy.plan, path)));
					expect(held).toContain(JSON.stringify(other));
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('become the same plan in whatever order they are merged, and merging again changes nothing', () => {
		const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
		fc.assert(
			fc.property(events, order, (happened, permutation) => {
				const copies = threeCopies(happened);
				const reordered = permutation.flatMap((which) => copies[which] ?? []);
				const { plan, update } = merge(copies);
				expect(merge(reordered).plan).toEqual(plan);
				for (const copy of reordered) {
					copy.apply([update]);
					expect(copy.plan).toEqual(plan);
				}
				expect(merge(reordered).differences).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('hold only parts that can be read', () => {
		fc.assert(
			fc.property(events, (happened) => {
				const copies = threeCopies(happened);
				const opened = PlanDocument.open('plan-1', [merge(copies).update]);
				expect(opened.ok && opened.value.unreadable).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});
