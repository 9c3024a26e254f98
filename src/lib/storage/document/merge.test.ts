import { describe, expect, it } from 'vitest';
import type { Plan } from '../../domain/plan/plan';
import { aCopyOf, aPlan, aPlanWithThreats, aThreat, edit } from '../storage.builders';
import { mergeDocuments, type Merged } from './merge';
import { PlanDocument } from './plan-document';

type Recipe = (draft: Plan) => void;

/** Two copies of one plan, each changed on its own, brought together. */
function merged(start: Plan, mine: Recipe, theirs: Recipe): Merged {
	const first = PlanDocument.create(start);
	const second = aCopyOf(first);
	edit(first, mine);
	edit(second, theirs);
	const result = mergeDocuments([first.encode(), second.encode()]);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}

const entry = { form: 'full', round: 1 } as const;
const describeThreat =
	(description: string): Recipe =>
	(draft) => {
		const threat = draft.threats.t0;
		if (threat) threat.description = description;
	};

describe('merging copies', () => {
	it('keeps both sides when they changed different things, and reports nothing', () => {
		const { plan, differences } = merged(
			aPlanWithThreats(1),
			(draft) => {
				draft.settings.place = 'North';
				draft.threats.t1 = aThreat({ title: 'Mine' });
			},
			(draft) => {
				draft.settings.staff = 12;
				draft.threats.t2 = aThreat({ title: 'Theirs' });
			}
		);
		expect(plan.settings).toMatchObject({ place: 'North', staff: 12 });
		expect(Object.keys(plan.threats).sort()).toEqual(['t0', 't1', 't2']);
		expect(differences).toEqual([]);
	});

	it('puts one entry together that two copies made under the same key with different fields', () => {
		const { plan, differences } = merged(
			aPlanWithThreats(1),
			(draft) => (draft.entries['t0/e1'] = { ...entry, low: 1, high: 3 }),
			(draft) => (draft.entries['t0/e1'] = { ...entry, people: 4, best: 2 })
		);
		expect(plan.entries['t0/e1']).toEqual({ ...entry, low: 1, high: 3, people: 4, best: 2 });
		expect(differences).toEqual([]);
	});

	it('names both values when the same setting was set on both sides', () => {
		const { plan, differences } = merged(
			aPlan(),
			(draft) => (draft.settings.place = 'North'),
			(draft) => (draft.settings.place = 'South')
		);
		const [difference, ...others] = differences;
		expect(others).toEqual([]);
		expect(difference?.path).toEqual(['settings', 'place']);
		expect(difference?.kept).toBe(plan.settings.place);
		expect([difference?.kept, difference?.other].sort()).toEqual(['North', 'South']);
	});

	it('reports a part that one side deleted while the other side worked on it', () => {
		const { plan, differences } = merged(
			aPlanWithThreats(1),
			(draft) => {
				delete draft.threats.t0;
			},
			describeThreat('Worked on.')
		);
		expect(plan.threats).toEqual({});
		expect(differences).toMatchObject([
			{ path: ['threats', 't0'], kept: undefined, other: { description: 'Worked on.' } }
		]);
	});

	it('keeps what two people typed into one text at the same time', () => {
		const { plan, differences } = merged(
			aPlan({ threats: { t0: aThreat({ description: 'They came.' }) } }),
			describeThreat('At night: They came.'),
			describeThreat('They came. We were ready.')
		);
		expect(plan.threats.t0?.description).toContain('At night');
		expect(plan.threats.t0?.description).toContain('We were ready.');
		expect(differences).toEqual([]);
	});

	it('reports a text of which the other side deleted a piece', () => {
		const { plan, differences } = merged(
			aPlan({ threats: { t0: aThreat({ description: 'One two three' }) } }),
			describeThreat('One three'),
			describeThreat('One two three four')
		);
		expect(plan.threats.t0?.description).toBe('One three four');
		expect(differences).toEqual([
			{
				path: ['threats', 't0', 'description'],
				kept: 'One three four',
				other: 'One two three four'
			}
		]);
	});

	it('refuses a copy of another lineage, a newer one, and what is no document', () => {
		const copy = PlanDocument.create(aPlan()).encode();
		const code = (...copies: Uint8Array[]): unknown => {
			const result = mergeDocuments(copies);
			return result.ok ? 'merged' : result.error.code;
		};
		expect(code(copy, copy)).toBe('merged');
		expect(code(copy, PlanDocument.create(aPlan()).encode())).toBe('other-lineage');
		expect(code(copy, new Uint8Array([1, 2, 3]))).toBe('damaged');
		expect(code(copy, new Uint8Array([0, 0]))).toBe('damaged');
		expect(code()).toBe('damaged');
	});
});
