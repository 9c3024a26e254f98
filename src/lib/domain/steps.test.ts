import { addFromThreats } from './scenarios/edits';
import { describe, expect, it } from 'vitest';
import { addHolder } from './plan/keeping';
import type { Entry, Plan } from './plan/plan';
import { formIds } from './readiness/form';
import { readProgress, STAGES } from './progress';
import { anEntry, aPlan, aThreat, impactsOf } from './scoring/scoring.builders';
import { isStepComplete, progressOfPlan, stages, stageState, stepIds, type StepId } from './steps';

const withEntries = (entries: Plan['entries']): Plan =>
	aPlan({ threats: { freeze: aThreat(), raid: aThreat() }, entries });

const isScored = (entry: Entry): boolean =>
	isStepComplete('scoring', withEntries({ 'freeze/one': anEntry(), 'raid/one': entry }));

describe('scoring', () => {
	it.each([
		['on the matrix', anEntry()],
		['on the watch list', { form: 'full', round: 1, notCredible: true } as const],
		['without impact', anEntry(impactsOf())]
	])('is complete when the last threat is %s', (_place, entry) => {
		expect(isScored(entry)).toBe(true);
	});

	it.each([
		['nobody finished it', anEntry({ best: undefined })],
		['a whole entry contradicts itself', anEntry({ low: 5, best: 3 })]
	])('is not complete when %s', (_reason, entry) => {
		expect(isScored(entry)).toBe(false);
	});

	it('is not complete while one entry of several contradicts itself, as the matrix has no place for it', () => {
		const plan = withEntries({
			'freeze/one': anEntry(),
			'raid/one': anEntry(),
			'raid/two': anEntry({ low: 5 })
		});
		expect([isStepComplete('scoring', plan), isStepComplete('matrix', plan)]).toEqual([
			false,
			false
		]);
	});

	it('asks nothing of entries whose threat is gone, and is not complete without a threat', () => {
		const entries = { 'gone/one': anEntry({ low: 5 }), 'freeze/one': anEntry() };
		expect(isStepComplete('scoring', aPlan({ threats: { freeze: aThreat() }, entries }))).toBe(
			true
		);
		expect(isStepComplete('scoring', aPlan({ entries }))).toBe(false);
	});
});

describe('the house in order', () => {
	const asked = (route: 'short' | 'full', readiness: Plan['readiness']): Plan => {
		const plan = aPlan({ readiness });
		plan.settings.route = route;
		return plan;
	};
	const answered = (form: 'short' | 'full'): Plan['readiness'] =>
		Object.fromEntries(formIds[form].map((id) => [id, 1 as const]));

	it.each([
		['short', 12],
		['full', 42]
	] as const)('is complete on the %s route with %i answers', (form, count) => {
		const answers = answered(form);
		expect(Object.keys(answers)).toHaveLength(count);
		expect(isStepComplete('readiness', asked(form, answers))).toBe(true);
		const { H03, ...others } = answers;
		expect(H03).toBe(1);
		expect(isStepComplete('readiness', asked(form, others))).toBe(false);
	});

	it('takes "would rather not say" and "does not apply" as answers', () => {
		const passed = { H03: 'would-not-say', H04: 'not-applicable' } as const;
		expect(isStepComplete('readiness', asked('short', { ...answered('short'), ...passed }))).toBe(
			true
		);
	});

	it('goes by the form that was chosen, whatever the route', () => {
		const plan = asked('full', answered('short'));
		plan.settings.readinessForm = 'short';
		expect(isStepComplete('readiness', plan)).toBe(true);
	});
});

describe('mechanisms', () => {
	it('are complete by what was adopted against a threat that is still there', () => {
		const plan = aPlan({ decisions: { 'freeze/petition': { choice: 'adopted' } } });
		expect(isStepComplete('mechanisms', plan)).toBe(false);
		expect(isStepComplete('mechanisms', { ...plan, threats: { freeze: aThreat() } })).toBe(true);
	});
});

describe('actions', () => {
	it('need an owner and a day, or the time after the attack in which they are made', () => {
		const call = { what: 'Call', status: 'to-do', doneWhen: '', order: 'a0' } as const;
		const isComplete = (given: Partial<Plan['actions'][string]>): boolean =>
			isStepComplete('actions', aPlan({ actions: { call: { ...call, ...given } } }));
		expect(isComplete({ owner: 'Director' })).toBe(false);
		expect(isComplete({ owner: 'Director', dueOn: '2027-01-01' })).toBe(true);
		expect(isComplete({ owner: 'Director', window: '24h' })).toBe(true);
		expect(isComplete({ window: '24h' })).toBe(false);
	});
});

const anActor = { stance: 'ally', interests: '', means: '', pastActs: '', order: 'a0' } as const;

/** A plan in which every built step is complete. */
function finished(route: 'short' | 'full', marks: Plan['steps'] = {}): Plan {
	const plan = aPlan({
		threats: { freeze: aThreat() },
		entries: { 'freeze/one': anEntry() },
		decisions: { 'freeze/petition': { choice: 'adopted' } },
		roles: { lead: { title: 'Director', order: 'a0' } },
		rules: { one: { text: 'Roles, not names', order: 'a0' } },
		signals: { bill: { what: 'A bill', order: 'a0' } },
		readiness: Object.fromEntries(formIds[route].map((id) => [id, 2 as const])),
		actors: { bank: { ...anActor, title: 'Bank' } },
		rehearsals: { drill: { title: 'Drill', stage: 'done', order: 'a0' } },
		steps: { export: 'done', ...marks }
	});
	plan.actions.call = {
		...{ what: 'Call', owner: 'Director', dueOn: '2027-01-01', status: 'to-do' },
		...{ doneWhen: '', scenarioId: 'night', order: 'a0' }
	};
	addFromThreats(plan, { id: 'night', title: 'A freeze' }, [{ id: 'first', threatId: 'freeze' }]);
	Object.assign(plan.settings, {
		...{ reviewOn: '2027-06-01', drillOn: '2027-01-15' },
		...{ route, focalQuestion: 'What would stop us?', rating: 'open', country: 'KE' },
		...{ organisationKind: 'movement', staff: 3 }
	});
	return plan;
}

describe('the progress of a plan', () => {
	it.each([
		['full', 8],
		['short', 4]
	] as const)('counts on the %s route the %i stages that ask something', (route, of) => {
		const begun = aPlan();
		begun.settings.route = route;
		expect(progressOfPlan(begun)).toEqual({ done: 0, of });
	});

	it.each(['full', 'short'] as const)('can be completed on the %s route', (route) => {
		const { done, of } = progressOfPlan(finished(route));
		expect(done).toBe(of);
	});

	it('lacks the last stage until the plan was exported', () => {
		const plan = finished('short');
		Reflect.deleteProperty(plan.steps, 'export');
		expect(progressOfPlan(plan)).toMatchObject({ done: 3, of: 4 });
	});

	it('leaves out a stage of which every built step was left out', () => {
		expect(progressOfPlan(finished('full', { context: 'left-out' }))).toMatchObject({
			done: 7,
			of: 7
		});
	});

	it('counts a stage exactly when the rail shows it as done', () => {
		const plan = finished('full', { mandate: 'not-now' });
		plan.settings.focalQuestion = '';
		const shown = stages.filter((stage) => stageState(stage, plan) === 'done').length;
		expect(progressOfPlan(plan)).toMatchObject({ done: shown, of: 8 });
		expect(shown).toBe(7);
	});

	it('says when the review is due', () => {
		const plan = aPlan();
		plan.settings.reviewOn = '2027-06-01';
		expect(progressOfPlan(plan).reviewOn).toBe('2027-06-01');
	});

	it('says when the plan is to be destroyed, and who still holds a copy', () => {
		const plan = aPlan();
		plan.settings.destroyOn = '2028-01-31';
		addHolder(plan, 'chair', { who: 'Board chair', today: '2026-11-21' });
		addHolder(plan, 'deputy', { who: 'Deputy', today: '2026-11-21' });
		addHolder(plan, 'lawyer', { who: 'Lawyer', today: '2026-11-21' });
		Object.assign(plan.holders.deputy ?? {}, { destroyOn: '2027-06-01' });
		expect(progressOfPlan(plan)).toMatchObject({
			destroyOn: '2028-01-31',
			copies: { count: 3, who: ['Board chair', 'Deputy', 'Lawyer'], destroyOn: '2027-06-01' }
		});
		Object.assign(plan.holders.deputy ?? {}, { destroyedOn: '2026-12-01' });
		expect(progressOfPlan(plan).copies).toEqual({
			...{ count: 2, who: ['Board chair', 'Lawyer'], destroyOn: '2028-01-31' }
		});
	});

	it('names the first twenty holders and counts them all', () => {
		const plan = aPlan();
		for (let n = 0; n < 25; n++)
			addHolder(plan, `holder-${String(n)}`, { who: `Holder ${String(n)}`, today: '2026-11-21' });
		const { copies } = progressOfPlan(plan);
		expect(copies?.count).toBe(25);
		expect(copies?.who).toHaveLength(20);
		expect(copies).not.toHaveProperty('destroyOn');
	});

	it('comes back from where it was stored', () => {
		const plan = finished('short');
		plan.settings.destroyOn = '2028-01-31';
		addHolder(plan, 'chair', { who: 'Board chair', today: '2026-11-21' });
		const progress = { ...progressOfPlan(plan), reviewOn: '2027-06-01' };
		expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
	});

	it.each([
		[{ something: 'else' }, { done: 0, of: 8 }],
		[null, { done: 0, of: 8 }],
		[
			{ done: 2, of: 1e9 },
			{ done: 0, of: 8 }
		]
	])('counts what it cannot read as nothing done: %j', (stored, read) => {
		expect(readProgress(stored)).toEqual(read);
	});
});

describe('the stages', () => {
	it('are as many as the list of plans believes', () => {
		expect(stages.length).toBe(STAGES);
	});

	it('hold every step once, in order', () => {
		expect(stages.flatMap(({ steps }): readonly StepId[] => steps)).toEqual([...stepIds]);
	});
});
