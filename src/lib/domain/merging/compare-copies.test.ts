import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { newPlan } from '../plan/edits';
import type { Plan } from '../plan/plan';
import { applyChoices, rewrite } from './apply-choices';
import { compareCopies, type Plans } from './compare-copies';
import { pathKey, proposed, type MergeChoice, type MergeItem } from './merge-report';

type Parts = Record<string, Record<string, unknown>>;

/** A copy of a plan in which a part here and there is that of another, or is gone. */
function strayed(plan: Plan, other: Plan, ways: readonly number[]): Plan {
	const [copy, from] = [structuredClone(plan), structuredClone(other)] as unknown as [Parts, Parts];
	let at = 0;
	const stray = (place: string, key: string): void => {
		const way = ways[at++ % ways.length];
		const there = from[place]?.[key];
		const parts = copy[place] ?? {};
		if (way === 1 && there !== undefined) parts[key] = there;
		if (way === 2 && place !== 'settings') Reflect.deleteProperty(parts, key);
	};
	for (const [place, parts] of Object.entries(copy)) {
		if (typeof parts !== 'object') continue;
		for (const key of Object.keys({ ...parts, ...from[place] })) stray(place, key);
	}
	return copy as unknown as Plan;
}

const ways = fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 1, maxLength: 12 });
/** Two copies that strayed from one base, or from nothing that is known. */
const plans: fc.Arbitrary<Plans> = fc
	.tuple(anyPlan, anyPlan, ways, ways, fc.boolean())
	.map(([base, other, mine, yours, isKnown]) => ({
		ours: strayed(base, other, mine),
		theirs: strayed(base, other, yours),
		base: isKnown ? base : undefined
	}));

const all = (items: readonly MergeItem[], choice: MergeChoice) =>
	Object.fromEntries(items.map(({ path }) => [pathKey(path), choice]));

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>(
		(inner, name) =>
			inner !== undefined && Object.hasOwn(inner as object, name)
				? (inner as Record<string, unknown>)[name]
				: undefined,
		value
	);

/** Every single value, with its path. */
function leavesOf(value: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
}

describe('comparing copies, whatever they hold', () => {
	it('loses no value: it is in what comes of it, or in an item with both values', () => {
		fc.assert(
			fc.property(plans, (copies) => {
				const items = compareCopies(copies);
				const target = applyChoices(copies.ours, items, {});
				const isListed = (side: 'ours' | 'theirs', path: readonly string[], value: unknown) =>
					items.some(
						(item) =>
							item.path.every((name, depth) => path[depth] === name) &&
							at(item[side], path.slice(item.path.length)) === value
					);
				for (const side of ['ours', 'theirs'] as const) {
					const lost = leavesOf({ ...copies[side], id: copies.ours.id }).filter(
						([path, value]) => at(target, path) !== value && !isListed(side, path, value)
					);
					expect(lost).toEqual([]);
				}
			})
		);
	});

	it('gives our plan for every choice of ours and theirs for every choice of theirs', () => {
		fc.assert(
			fc.property(plans, (copies) => {
				const items = compareCopies(copies);
				const { ours, theirs } = copies;
				expect(applyChoices(ours, items, all(items, 'ours'))).toEqual(ours);
				const taken = applyChoices(ours, items, all(items, 'theirs'));
				expect(taken).toEqual({ ...theirs, id: ours.id });
				expect(compareCopies({ ...copies, ours: theirs })).toEqual([]);
			})
		);
	});

	it('asks nothing where one side changed, and takes that side', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, ways, (base, other, some) => {
				const changed = strayed(base, other, some);
				const theirs = compareCopies({ ours: base, theirs: changed, base });
				expect(theirs.every(({ kind }) => kind === 'theirs-changed')).toBe(true);
				expect(applyChoices(base, theirs, {})).toEqual(changed);
				const ours = compareCopies({ ours: changed, theirs: base, base });
				expect(ours.every(({ kind }) => kind === 'ours-changed')).toBe(true);
				expect(applyChoices(changed, ours, {})).toEqual(changed);
			})
		);
	});

	it('asks nothing again of a copy that was taken in', () => {
		fc.assert(
			fc.property(plans, (copies) => {
				const target = applyChoices(copies.ours, compareCopies(copies), {});
				const again = compareCopies({ ours: target, theirs: copies.theirs, base: copies.theirs });
				expect(again.filter(({ kind }) => kind !== 'ours-changed')).toEqual([]);
				expect(applyChoices(target, again, {})).toEqual(target);
			})
		);
	});

	it('says the same from the other side', () => {
		const mirror: Partial<Record<MergeItem['kind'], MergeItem['kind']>> = {
			...{ 'ours-changed': 'theirs-changed', 'theirs-changed': 'ours-changed' }
		};
		fc.assert(
			fc.property(plans, ({ ours, theirs, base }) => {
				const there = compareCopies({ ours: theirs, theirs: ours, base });
				const mirrored = compareCopies({ ours, theirs, base }).map((item) => ({
					...item,
					kind: mirror[item.kind] ?? item.kind,
					...{ ours: item.theirs, theirs: item.ours }
				}));
				expect(there).toEqual(mirrored);
			})
		);
	});
});

const start: Plan = {
	...newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-22', title: 'Ours' },
		...{ route: 'full', facilitated: false }
	}),
	threats: { t: { category: 'legal', title: 'Raid', description: 'At night.', order: 'a0' } },
	entries: { 't/e': { form: 'full', round: 1, low: 1 } }
};
const changed = (recipe: (plan: Plan) => void): Plan => {
	const plan = structuredClone(start);
	recipe(plan);
	return plan;
};
const describeThreat = (description: string) =>
	changed((plan) => {
		plan.threats.t = { category: 'legal', title: 'Raid', description, order: 'a0' };
	});

describe('comparing copies', () => {
	it('names a field that both changed, with what both began with', () => {
		const ours = changed((plan) => (plan.settings.place = 'North'));
		const theirs = changed((plan) => (plan.settings.place = 'South'));
		const [item, ...others] = compareCopies({ ours, theirs, base: start });
		expect(others).toEqual([]);
		expect(item).toEqual({
			...{ path: ['settings', 'place'], kind: 'both-changed' },
			...{ ours: 'North', theirs: 'South', base: undefined }
		});
		expect(item && proposed(item)).toBe('ours');
	});

	it('names a part that one side removed while the other worked on it as a whole', () => {
		const ours = changed((plan) => delete plan.threats.t);
		const theirs = describeThreat('By day.');
		const [item] = compareCopies({ ours, theirs, base: start });
		expect(item).toMatchObject({ path: ['threats', 't'], kind: 'both-changed', ours: undefined });
		expect(item && proposed(item)).toBe('theirs');
	});

	it('says that nobody knows who changed what where no base is known', () => {
		const theirs = changed((plan) => delete plan.entries['t/e']);
		const items = compareCopies({ ours: start, theirs, base: undefined });
		expect(items).toMatchObject([{ path: ['entries', 't/e'], kind: 'differs' }]);
	});

	it('marks bookkeeping', () => {
		const ours = changed((plan) => (plan.steps.basics = 'done'));
		const theirs = changed((plan) => (plan.drafts.line = 'Half a'));
		const items = compareCopies({ ours, theirs, base: start });
		expect(items.map(({ isMinor }) => isMinor)).toEqual([true, true]);
	});

	it('offers a joined text where both wrote, and keeps it unless somebody chooses', () => {
		const [ours, theirs] = [describeThreat('Often at night.'), describeThreat('At night. Twice.')];
		const joined = () => 'Often at night. Twice.';
		const items = compareCopies({ ours, theirs, base: start }, joined);
		expect(items).toMatchObject([{ path: ['threats', 't', 'description'], together: joined() }]);
		expect(applyChoices(ours, items, {}).threats.t?.description).toBe(joined());
		const chosen = applyChoices(ours, items, all(items, 'theirs'));
		expect(chosen.threats.t?.description).toBe('At night. Twice.');
	});

	it('offers no joined text that holds letters twice, and none where one side wrote', () => {
		const [ours, theirs] = [describeThreat('At night. A'), describeThreat('At night. B')];
		const doubled = () => 'At night. AAt night. B';
		for (const base of [start, undefined]) {
			const [item] = compareCopies({ ours, theirs, base }, doubled);
			expect(item?.together).toBeUndefined();
		}
		const [item] = compareCopies({ ours: start, theirs, base: start }, () => 'At night. B');
		expect(item?.together).toBeUndefined();
	});

	it('offers no joined text with a piece twice that both sides have once', () => {
		const piece = ' The gate stands open.';
		const [ours, theirs] = [
			describeThreat(`At night.${piece}`),
			describeThreat(`At night.${piece} B`)
		];
		const doubled = () => `At night.${piece}${piece} B`;
		const [item] = compareCopies({ ours, theirs, base: start }, doubled);
		expect(item).toMatchObject({ kind: 'both-changed' });
		expect(item?.together).toBeUndefined();
	});

	it('leaves what does not differ as it is, and the plan that it began with untouched', () => {
		const theirs = changed((plan) => (plan.settings.place = 'South'));
		const before = structuredClone(start);
		const items = compareCopies({ ours: start, theirs, base: start });
		const target = applyChoices(start, items, {});
		expect(target.threats).toBe(start.threats);
		expect(start).toEqual(before);
		const draft = structuredClone(start);
		rewrite(draft, { ...target, id: 'another' });
		expect(draft).toEqual(target);
	});
});
