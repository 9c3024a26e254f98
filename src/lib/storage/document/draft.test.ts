import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import type { Plan } from '../../domain/plan/plan';
import { aPlanWithThreats, aThreat } from '../storage.builders';
import { edited } from './draft';
import { collectionForms } from './form';
import { PlanDocument } from './plan-document';
import type { Place } from './touched';

const places: readonly Place[] = ['settings', ...collectionForms.map(({ name }) => name)];

type Records = Record<Place, Record<string, unknown>>;

/** What recipes do: take a part from elsewhere or lose it, write into a part, replace a record, only look. */
interface Deed {
	readonly kind: 'take' | 'write' | 'replace' | 'look';
	readonly place: Place;
	readonly at: number;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
	kind: fc.constantFrom('take', 'take', 'write', 'write', 'write', 'replace', 'look'),
	place: fc.constantFrom(...places),
	at: fc.nat(20)
});

function keyAt(record: object, at: number): string | undefined {
	const keys = Object.keys(record);
	return keys[at % keys.length];
}

function take(draft: Records, { place, at }: Deed, other: Records): void {
	const key = keyAt({ ...draft[place], ...other[place] }, at);
	if (key === undefined) return;
	if (Object.hasOwn(other[place], key)) draft[place][key] = structuredClone(other[place][key]);
	else Reflect.deleteProperty(draft[place], key);
}

function write(draft: Records, { place, at }: Deed): void {
	const key = keyAt(draft[place], at);
	const part = key === undefined ? undefined : draft[place][key];
	if (typeof part === 'object' && part !== null) Object.assign(part, { written: at % 3 });
	else if (key !== undefined) draft[place][key] = `written ${String(at % 3)}`;
}

const recipeOf =
	(deeds: readonly Deed[], other: Plan) =>
	(plan: Plan): void => {
		const draft = plan as unknown as Records;
		for (const deed of deeds) {
			if (deed.kind === 'take') take(draft, deed, other);
			if (deed.kind === 'write') write(draft, deed);
			if (deed.kind === 'replace') draft[deed.place] = { ...draft[deed.place] };
			if (deed.kind === 'look') JSON.stringify(Object.entries(draft[deed.place]));
		}
	};

const frozenPlan = (plan: Plan): Plan => PlanDocument.create(plan).plan;

/** Every part of either plan: its place and key, what it was and what it is. */
const partsOf = (before: Plan, after: Plan) =>
	places.flatMap((place) => {
		const [was, is]: readonly [Records[Place], Records[Place]] = [before[place], after[place]];
		return Object.keys({ ...was, ...is }).map((key) => ({
			place,
			key,
			was: was[key],
			is: is[key]
		}));
	});

describe('a draft of a plan', () => {
	it('ends as a copy of the plan would, names exactly the parts that differ, and shares all others', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, fc.array(anyDeed, { maxLength: 12 }), (plan, from, deeds) => {
				const [before, other] = [frozenPlan(plan), frozenPlan(from)];
				const recipe = recipeOf(deeds, other);
				const { after, touched } = edited(before, recipe);
				const copy = structuredClone(before);
				recipe(copy);
				expect(structuredClone(after)).toEqual(copy);
				const named: string[] = [];
				touched.each((place, key) => named.push(`${place} ${key}`));
				const parts = partsOf(before, after);
				const differing = parts.filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
				expect(named.sort()).toEqual(differing.map(({ place, key }) => `${place} ${key}`).sort());
				for (const part of parts) if (!differing.includes(part)) expect(part.is).toBe(part.was);
				for (const place of places) {
					const isNamed = differing.some((part) => part.place === place);
					if (!isNamed) expect(after[place]).toBe(before[place]);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('shows a recipe what it has written so far', () => {
		const before = frozenPlan(aPlanWithThreats(2));
		const { after } = edited(before, (draft) => {
			draft.threats.t9 = aThreat({ title: 'First' });
			Object.assign(draft.threats.t9, { title: 'Second' });
			Reflect.deleteProperty(draft.threats, 't0');
			draft.settings.title = Object.values(draft.threats)
				.map(({ title }) => title)
				.join(', ');
		});
		expect(after.settings.title).toBe('Threat t1, Second');
		expect(before.settings.title).toBe('Our plan');
	});

	it.each([
		['the id', { id: 'other' }],
		['the version', { version: 99 }],
		['something that is no part of a plan', { more: {} }]
	])('refuses a recipe that changes %s', (_, change) => {
		expect(() =>
			edited(frozenPlan(aPlanWithThreats(1)), (draft) => {
				Object.assign(draft, change);
			})
		).toThrow('a recipe changed');
	});
});
