import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import { edited } from '../../storage/document/draft';
import type { Plan } from '../plan/plan';
import { aPlan, aThreat, anEntry } from '../scoring/scoring.builders';
import { bringBack } from './bring-back';
import { comparePlans, type PartChange } from './compare-plans';
import { collections, partsIn } from './sections';

/** The older state with every change written into it. */
function withChanges(plan: Plan, changes: readonly PartChange[]): unknown {
	const after = structuredClone(plan) as unknown as Record<string, Record<string, unknown>>;
	for (const { section, key, after: part, fields } of changes) {
		const parts = after[section] ?? {};
		if (section === 'settings') write(parts, fields);
		else if (fields.length > 0) write(parts[key] as Record<string, unknown>, fields);
		else if (part === undefined) Reflect.deleteProperty(parts, key);
		else parts[key] = part;
	}
	return after;
}

function write(part: Record<string, unknown>, fields: PartChange['fields']): void {
	for (const { field, after } of fields) {
		if (after === undefined) Reflect.deleteProperty(part, field);
		else part[field] = after;
	}
}

/** What a field without a value is does not matter to anybody. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('comparePlans', () => {
	it('says of each part whether it is new, changed or gone', () => {
		const before = aPlan({
			threats: { kept: aThreat({ title: 'Raid' }), gone: aThreat() },
			readiness: { H03: 1 }
		});
		const after = aPlan({
			threats: { kept: aThreat({ title: 'Search of the office' }), made: aThreat() },
			readiness: { H03: 2 }
		});
		const said = comparePlans(before, after).map(({ section, key, kind, fields }) => [
			`${section} ${key}`,
			kind,
			fields.map(({ field }) => field)
		]);
		expect(said).toEqual([
			['threats kept', 'changed', ['title']],
			['threats gone', 'gone', []],
			['threats made', 'new', []],
			['readiness H03', 'changed', []]
		]);
	});

	it('finds nothing between two states that hold the same', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expect(comparePlans(plan, structuredClone(plan))).toEqual([]);
			})
		);
	});

	it('misses no value: its changes make the newer state of the older one', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (before, other) => {
				const after = { ...other, id: before.id };
				expect(plain(withChanges(before, comparePlans(before, after)))).toEqual(plain(after));
			})
		);
	});

	it('says the same with the states exchanged: new is gone, and before is after', () => {
		const mirrored = { new: 'gone', gone: 'new', changed: 'changed' } as const;
		const place = ({ section, key }: PartChange): string => `${section} ${key}`;
		fc.assert(
			fc.property(anyPlan, anyPlan, (one, other) => {
				const there = new Map(comparePlans(one, other).map((each) => [place(each), each]));
				const back = comparePlans(other, one);
				expect(back).toHaveLength(there.size);
				for (const change of back) {
					const twin = there.get(place(change));
					expect(twin).toMatchObject({ kind: mirrored[change.kind], before: change.after });
				}
			})
		);
	});
});

describe('bringing an earlier state back', () => {
	it('leaves nothing in which the content differs', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (earlier, now) => {
				const { after } = edited(now, (draft) => {
					bringBack(draft, earlier);
				});
				const left = comparePlans(earlier, after).filter(
					({ section }) => section !== 'drafts' && section !== 'rounds'
				);
				const fields = left.flatMap((change) => change.fields.map(({ field }) => field));
				expect(left.every(({ section }) => section === 'settings')).toBe(true);
				expect(fields.filter((field) => field !== 'scoringId')).toEqual([]);
			})
		);
	});

	it('keeps ids, what is being typed, and the marks of rounds that were opened', () => {
		const earlier = aPlan({ entries: { 'a/1': anEntry() } });
		const now = aPlan({ drafts: { threats: 'half a line' }, rounds: { r1: 'revealed' } });
		const { after } = edited(
			{ ...now, settings: { ...now.settings, scoringId: 'own' } },
			(draft) => {
				bringBack(draft, earlier);
			}
		);
		expect(after.entries).toEqual(earlier.entries);
		expect(after.settings.scoringId).toBe('own');
		expect(after.drafts).toEqual({ threats: 'half a line' });
		expect(after.rounds).toEqual({ r1: 'revealed' });
	});
});

describe('the sections of a plan', () => {
	it('are all there', () => {
		const plan = aPlan();
		const named = ['id', 'version', 'settings', ...collections].sort();
		expect(Object.keys(plan).sort()).toEqual(named);
		for (const collection of collections) expect(partsIn(plan, collection)).toEqual({});
	});
});
