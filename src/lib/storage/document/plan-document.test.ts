import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import type { Plan } from '../../domain/plan/plan';
import { planShape } from '../../domain/plan/shape';
import { aCopyOf, aPlan, aPlanWithThreats, aThreat, edit } from '../storage.builders';
import { REMOVED } from './form';
import { PlanDocument } from './plan-document';
import { wellFormed } from './prose';
import { Roots } from './roots';

const entry = { form: 'full', round: 1 } as const;

/** A plan as it comes back from a disk, in plain objects. */
const stored = (plan: Plan): unknown =>
	JSON.parse(JSON.stringify(plan), (_, each: unknown) =>
		typeof each === 'string' ? wellFormed(each) : each
	);

function recorded(document: PlanDocument): { updates: Uint8Array[]; changes: number } {
	const record = { updates: [] as Uint8Array[], changes: 0 };
	document.listen({
		onUpdate: (update) => record.updates.push(update),
		onChange: () => {
			record.changes++;
		}
	});
	return record;
}

describe('a plan as a document', () => {
	it('holds any plan that the schema allows', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const document = PlanDocument.create(plan);
				expect(stored(document.plan)).toEqual(stored(plan));
				expect(aCopyOf(document).plan).toEqual(document.plan);
			}),
			{ numRuns: 100 }
		);
	});

	it('follows any edit from one plan to another', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (before, after) => {
				const document = PlanDocument.create(before);
				edit(document, (draft) => {
					Object.assign(draft, after, { id: before.id });
				});
				expect(stored(document.plan)).toEqual(stored({ ...after, id: before.id }));
				expect(aCopyOf(document).plan).toEqual(document.plan);
			}),
			{ numRuns: 100 }
		);
	});

	it('keeps the identity of every part that did not change', () => {
		const document = PlanDocument.create(aPlanWithThreats(3));
		const before = document.plan;
		edit(document, (draft) => {
			const threat = draft.threats.t1;
			if (threat) threat.title = 'Another title';
		});
		expect(document.plan.threats.t1?.title).toBe('Another title');
		expect(document.plan.threats.t0).toBe(before.threats.t0);
		expect(document.plan.threats.t2).toBe(before.threats.t2);
		expect(document.plan.settings).toBe(before.settings);
		expect(document.plan.entries).toBe(before.entries);
	});

	it('cannot be changed from outside', () => {
		const { plan } = PlanDocument.create(aPlanWithThreats(1));
		for (const part of [plan, plan.settings, plan.threats, plan.threats.t0]) {
			expect(Object.isFrozen(part)).toBe(true);
		}
	});

	it('writes nothing when a recipe leaves everything as it was', () => {
		const document = PlanDocument.create(aPlanWithThreats(2));
		const record = recorded(document);
		edit(document, (draft) => {
			draft.settings.title = document.plan.settings.title;
			draft.settings.place = undefined;
			draft.threats.t0 = aThreat({ ...document.plan.threats.t0 });
		});
		expect(record).toEqual({ updates: [], changes: 0 });
		expect(document.steps.canUndo).toBe(false);
	});

	it('writes a letter as a letter, not as the whole text again', () => {
		const description = 'A long story. '.repeat(200);
		const document = PlanDocument.create(aPlan({ threats: { t0: aThreat({ description }) } }));
		const record = recorded(document);
		edit(document, (draft) => {
			const threat = draft.threats.t0;
			if (threat) threat.description = description.replace('story', 'storey');
		});
		expect(record.updates).toHaveLength(1);
		expect(record.updates[0]?.length).toBeLessThan(60);
	});

	it('refuses a recipe that leaves no plan, and writes nothing of it', () => {
		const document = PlanDocument.create(aPlanWithThreats(1));
		const record = recorded(document);
		const before = document.plan;
		const wrong: ((draft: Plan) => void)[] = [
			(draft) => (draft.settings.currency = 'euro'),
			(draft) => (draft.threats.t9 = { ...aThreat(), title: 'x'.repeat(2_000) }),
			(draft) => (draft.threats['no id'] = aThreat()),
			(draft) => (draft.entries.t0 = entry),
			(draft) => (draft.id = 'other'),
			(draft) => Object.assign(draft, { version: 2 }),
			(draft) => Object.assign(draft, { extra: {} }),
			(draft) => Object.assign(draft.settings, { extra: 1 })
		];
		for (const recipe of wrong) {
			expect(() => {
				edit(document, (draft) => {
					draft.settings.title = 'Changed as well';
					recipe(draft);
				});
			}).toThrow('Impossible');
		}
		expect(document.plan).toBe(before);
		expect(record.updates).toEqual([]);
	});

	it('has no field with the name of the mark for deleted parts', () => {
		const tables = [...Object.values(planShape.entities), ...Object.values(planShape.keyed)];
		expect(tables.filter((fields) => REMOVED in fields)).toEqual([]);
	});
});

describe('deleting', () => {
	it('hides a part, and bringing it back shows what it is given and nothing else', () => {
		const key = 't0/e1';
		const entries = { [key]: { ...entry, low: 2, high: 4 } };
		const document = PlanDocument.create(aPlan({ threats: { t0: aThreat() }, entries }));
		edit(document, (draft) => {
			delete draft.threats.t0;
			Reflect.deleteProperty(draft.entries, key);
		});
		expect(document.plan.threats).toEqual({});
		expect(document.plan.entries).toEqual({});
		edit(document, (draft) => {
			draft.threats.t0 = aThreat({ title: 'Again' });
			draft.entries[key] = { ...entry, best: 3 };
		});
		expect(aCopyOf(document).plan.threats.t0).toEqual(aThreat({ title: 'Again' }));
		expect(aCopyOf(document).plan.entries[key]).toEqual({ ...entry, best: 3 });
	});

	it('keeps what somebody else wrote into a part that was deleted meanwhile', () => {
		const mine = PlanDocument.create(aPlanWithThreats(1));
		const theirs = aCopyOf(mine);
		edit(mine, (draft) => {
			delete draft.threats.t0;
		});
		edit(theirs, (draft) => {
			const threat = draft.threats.t0;
			if (threat) threat.title = 'Sharper';
		});
		mine.apply([theirs.encode()]);
		expect(mine.plan.threats).toEqual({});
		mine.undo();
		expect(mine.plan.threats.t0?.title).toBe('Sharper');
	});

	it('takes removed text out of what is handed on, also when undo still holds it', () => {
		const document = PlanDocument.create(
			aPlan({ threats: { t0: aThreat({ description: 'Ask Amina first' }) } })
		);
		edit(document, (draft) => {
			const threat = draft.threats.t0;
			if (threat) threat.description = 'Ask first';
		});
		expect(new TextDecoder().decode(document.encode())).not.toContain('Amina');
		document.undo();
		expect(document.plan.threats.t0?.description).toBe('Ask Amina first');
	});
});

describe('a document that is not as it should be', () => {
	const broken = (damage: (roots: Roots) => void): PlanDocument => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, PlanDocument.create(aPlanWithThreats(2)).encode());
		damage(new Roots(doc));
		const opened = PlanDocument.open('plan-1', [Y.encodeStateAsUpdate(doc)]);
		if (!opened.ok) throw new Error(opened.error.code);
		return opened.value;
	};
	const entityOf = (roots: Roots, id: string): Y.Map<unknown> =>
		roots.collection('threats').get(id) as Y.Map<unknown>;

	it('opens without the part that cannot be read, and lists it', () => {
		const document = broken((roots) => entityOf(roots, 't0').set('category', 'astrological'));
		expect(Object.keys(document.plan.threats)).toEqual(['t1']);
		expect(document.unreadable).toEqual([['threats', 't0']]);
	});

	it('leaves a part that cannot be read as it is while others change', () => {
		const document = broken((roots) => entityOf(roots, 't0').set('category', 'astrological'));
		edit(document, (draft) => {
			draft.settings.title = 'Changed';
			draft.threats.t2 = aThreat();
		});
		const doc = new Y.Doc();
		Y.applyUpdate(doc, document.encode());
		expect(entityOf(new Roots(doc), 't0').get('category')).toBe('astrological');
	});

	it('shows a part with a field of a later version, and keeps the field', () => {
		const document = broken((roots) => entityOf(roots, 't0').set('later', 'kept'));
		edit(document, (draft) => {
			const threat = draft.threats.t0;
			if (threat) threat.title = 'Changed';
		});
		expect(document.unreadable).toEqual([]);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, document.encode());
		expect(entityOf(new Roots(doc), 't0').toJSON()).toMatchObject({
			title: 'Changed',
			later: 'kept'
		});
	});

	it('opens without its settings, and lists each that is missing', () => {
		const document = broken((roots) => {
			roots.settings.clear();
			roots.settings.set('country', 17);
		});
		expect(document.plan.settings).toMatchObject({ title: '', scoringId: 'plan-1' });
		expect(document.plan.threats.t1).toBeDefined();
		const fields = document.unreadable.map(([, field]) => field);
		expect(fields).toEqual(expect.arrayContaining(['title', 'scoringId', 'country']));
	});

	it('never lets a key of the language become content', () => {
		const document = broken((roots) => {
			roots.collection('threats').set('__proto__', new Y.Map([['title', 'x']]));
			roots.collection('work').set('__proto__', true);
			roots.collection('threats').set('plain', 'no map at all');
		});
		expect(document.plan.threats.constructor).toBeUndefined();
		expect(Object.keys(document.plan.threats)).toEqual(['t0', 't1']);
		expect(({} as Record<string, unknown>).title).toBeUndefined();
	});

	it('is refused when its version cannot be read, or is newer', () => {
		expect(PlanDocument.open('plan-1', [])).toEqual({ ok: false, error: { code: 'damaged' } });
		const doc = new Y.Doc();
		doc.getMap('document').set('version', 99);
		expect(PlanDocument.open('plan-1', [Y.encodeStateAsUpdate(doc)])).toEqual({
			ok: false,
			error: { code: 'too-new', version: 99 }
		});
	});
});
