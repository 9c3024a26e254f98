import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/support/plan-arbitrary';
import type { Plan } from '../../domain/plan/plan';
import { aCopyOf, aPlan, aThreat, edit } from '../storage.builders';
import { PlanDocument } from './plan-document';

const stored = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan));

const retitle = (title: string) => (draft: Plan) => {
	draft.settings.title = title;
};

describe('undo', () => {
	it('goes back and forth through any edits of this tab', () => {
		fc.assert(
			fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 4 }), (plans) => {
				const document = PlanDocument.create(aPlan());
				const seen = [stored(document.plan)];
				for (const plan of plans) {
					edit(document, (draft) => {
						Object.assign(draft, plan, { id: draft.id });
					});
					seen.push(stored(document.plan));
				}
				const last = seen.at(-1);
				for (const expected of seen.slice(0, -1).reverse()) {
					document.undo();
					expect(stored(document.plan)).toEqual(expected);
				}
				expect(document.steps.canUndo).toBe(false);
				plans.forEach(() => {
					document.redo();
				});
				expect(stored(document.plan)).toEqual(last);
			}),
			{ numRuns: 60 }
		);
	});

	it('knows nothing of a change made aside, and still takes back the edit before it', () => {
		const document = PlanDocument.create(aPlan());
		const before = document.plan.settings.title;
		document.change(retitle('edited'), { label: 'title', join: undefined, at: 0 });
		document.change(
			(draft) => {
				draft.steps.mandate = 'done';
			},
			{ label: 'step', join: undefined, at: 10, isAside: true }
		);
		expect(document.steps.undoLabel).toBe('title');
		document.undo();
		expect(document.plan.settings.title).toBe(before);
		expect(document.plan.steps.mandate).toBe('done');
		expect(document.steps.canUndo).toBe(false);
	});

	it('takes calls with the same join key within a second back together', () => {
		const document = PlanDocument.create(aPlan());
		const type = (title: string, join: string, at: number): void => {
			document.change(retitle(title), { label: title, join, at });
		};
		type('a', 'title', 0);
		type('ab', 'title', 900);
		type('abc', 'title', 1_800);
		type('abcd', 'title', 2_800);
		type('abcde', 'place', 2_900);
		document.undo();
		expect(document.plan.settings.title).toBe('abcd');
		document.undo();
		expect(document.plan.settings.title).toBe('abc');
		document.undo();
		expect(document.plan.settings.title).toBe('Our plan');
	});

	it('takes changes without a join key back one by one, however fast they came', () => {
		const document = PlanDocument.create(aPlan());
		edit(document, retitle('first'));
		edit(document, retitle('second'));
		document.undo();
		expect(document.plan.settings.title).toBe('first');
	});

	it('names the change that it would take back or bring again', () => {
		const document = PlanDocument.create(aPlan());
		document.change(retitle('first'), { label: 'one', join: undefined, at: 0 });
		document.change(retitle('second'), { label: 'two', join: undefined, at: 0 });
		expect(document.steps).toMatchObject({ undoLabel: 'two', redoLabel: undefined });
		document.undo();
		expect(document.steps).toMatchObject({ undoLabel: 'one', redoLabel: 'two' });
		document.redo();
		expect(document.steps).toMatchObject({ undoLabel: 'two', redoLabel: undefined });
	});

	it('leaves alone what others did', () => {
		const mine = PlanDocument.create(aPlan());
		const theirs = aCopyOf(mine);
		edit(mine, retitle('mine'));
		edit(theirs, (draft) => {
			draft.threats.t1 = aThreat({ description: 'theirs' });
		});
		mine.apply([theirs.encode()]);
		mine.undo();
		expect(mine.plan.settings.title).toBe('Our plan');
		expect(mine.plan.threats.t1?.description).toBe('theirs');
		expect(mine.steps.canUndo).toBe(false);
	});

	it('hides a part that it takes back, with what others wrote into it, and brings both again', () => {
		const mine = PlanDocument.create(aPlan());
		edit(mine, (draft) => {
			draft.threats.t1 = aThreat({ description: 'Mine.' });
			draft.entries['t1/e1'] = { form: 'full', round: 1, low: 2 };
		});
		const theirs = aCopyOf(mine);
		edit(theirs, (draft) => {
			const [threat, entry] = [draft.threats.t1, draft.entries['t1/e1']];
			if (threat) threat.description = 'Mine. Theirs.';
			if (entry) entry.high = 4;
		});
		mine.apply([theirs.encode()]);
		mine.undo();
		expect(mine.plan.threats).toEqual({});
		expect(mine.plan.entries).toEqual({});
		expect(mine.unreadable).toEqual([]);
		mine.redo();
		expect(mine.plan.threats.t1?.description).toBe('Mine. Theirs.');
		expect(mine.plan.entries['t1/e1']).toEqual({ form: 'full', round: 1, low: 2, high: 4 });
	});

	it('reaches texts that came into being after it', () => {
		const document = PlanDocument.create(aPlan());
		const theirs = aCopyOf(document);
		edit(theirs, (draft) => {
			draft.threats.t1 = aThreat({ description: 'Base.' });
		});
		document.apply([theirs.encode()]);
		edit(document, (draft) => {
			const threat = draft.threats.t1;
			if (threat) threat.description = 'Base. More.';
		});
		document.undo();
		expect(document.plan.threats.t1?.description).toBe('Base.');
	});
});
