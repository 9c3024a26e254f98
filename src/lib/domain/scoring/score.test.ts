import { describe, expect, it } from 'vitest';
import { aQuestion } from '../readiness/readiness.builders';
import type { Entry } from '../plan/plan';
import {
	aCatalogue,
	aMechanism,
	anEntry,
	anInput,
	aPlan,
	aThreat,
	entriesOf,
	impactsOf,
	scored
} from './scoring.builders';
import { hasDutyOfCare, scorePlan, scoreThreat } from './score';

const notCredible: Entry = { form: 'full', round: 1, notCredible: true };

describe('the score of a threat', () => {
	it('is unscored as long as nobody has said anything', () => {
		expect(scoreThreat(anInput({ entries: [] }))).toEqual({ state: 'unscored' });
	});

	it('is incomplete, and says what is missing, as long as no entry is complete', () => {
		const entries = entriesOf(anEntry({ best: undefined }));
		expect(scoreThreat(anInput({ entries }))).toEqual({
			state: 'incomplete',
			round: 1,
			gaps: [{ entryId: 'entry-0', missing: ['best'] }],
			dutyOfCare: false
		});
	});

	it.each([
		['incomplete', entriesOf(anEntry({ people: 4, best: undefined }))],
		['contradiction', entriesOf(anEntry(), anEntry({ people: 5, low: 5 }))],
		['watch', entriesOf({ ...notCredible, people: 4 })]
	] as const)('calls for duty of care while it is %s', (state, entries) => {
		const score = scoreThreat(anInput({ entries }));
		expect([score.state, hasDutyOfCare(score)]).toEqual([state, true]);
	});

	it('calls for no duty of care as long as nobody has said anything', () => {
		expect(hasDutyOfCare(scoreThreat(anInput({ entries: [] })))).toBe(false);
		expect(hasDutyOfCare(undefined)).toBe(false);
	});

	it('is a contradiction when one entry has its low above its best', () => {
		const entries = entriesOf(anEntry(), anEntry({ low: 5 }));
		expect(scoreThreat(anInput({ entries })).state).toBe('contradiction');
	});

	it('is on the watch list when most do not find the threat credible', () => {
		const entries = entriesOf(notCredible, notCredible, anEntry({ people: 4 }));
		expect(scoreThreat(anInput({ entries }))).toMatchObject({
			...{ state: 'watch', round: 1, views: 3, gaps: [] },
			dutyOfCare: true
		});
	});

	it('stays on the matrix, at its edge, when one of two does not find the threat credible', () => {
		const entries = entriesOf(notCredible, anEntry({ low: 1, best: 1, high: 3 }));
		expect(scored({ entries }).context).toMatchObject({
			likelihood: 0.5,
			floor: { likelihood: true },
			range: { likelihood: { low: 0.5, high: 1.5 } }
		});
	});

	it('is without impact when most see no dimension touched', () => {
		const none = anEntry(impactsOf());
		const entries = entriesOf(none, none, anEntry());
		expect(scoreThreat(anInput({ entries }))).toMatchObject({ state: 'no-impact', views: 3 });
	});

	it('has all four stages on one point as long as nothing is known of the organisation', () => {
		const score = scored({ entries: entriesOf(anEntry(impactsOf(3))) });
		expect(score.context).toMatchObject({ likelihood: 3, impact: 3, index: 9, level: 'moderate' });
		expect([score.current, score.today, score.target]).toEqual(Array(3).fill(score.context));
	});

	it('is labelled by the number of views', () => {
		expect(scored().views).toBe(1);
		expect(scored({ entries: entriesOf(anEntry(), anEntry()) }).views).toBe(2);
	});

	it('moves with exposure, prevention and response', () => {
		const score = scored({ answers: [2, 2], readiness: { prevention: 0.4, response: 0.35 } });
		expect(score.current.likelihood - score.context.likelihood).toBeCloseTo(0.2667, 4);
		expect(score.current.impact - score.context.impact).toBeCloseTo(0.15, 4);
		expect(score.exposure).toEqual({ answered: 2, total: 2, value: 0.666666667 });
	});

	it('shows mechanisms as they stand today and all of them tested at the target', () => {
		const score = scored({ mechanisms: [aMechanism({ status: 'started' })] });
		expect(score.current.impact - score.today.impact).toBeCloseTo(1 / 3, 4);
		expect(score.current.impact - score.target.impact).toBeCloseTo(1, 4);
	});

	it('carries its range along, stage by stage', () => {
		const entries = entriesOf(anEntry(impactsOf(3)));
		const score = scored({ entries, answers: [3], mechanisms: [aMechanism({ status: 'tested' })] });
		expect(score.context.range.likelihood).toEqual({ low: 2, high: 4 });
		expect(score.context.range.impact).toEqual({ low: 2, high: 4 });
		expect(score.current.range.likelihood).toEqual({ low: 2.5, high: 4.5 });
		expect(score.target.range.impact).toEqual({ low: 1, high: 3 });
		expect(score.target.range.levels).toEqual({ from: 'low', to: 'high' });
	});
});

describe('the scores of a plan', () => {
	const catalogue = aCatalogue(['signatories', 'buffer'], {
		reserve: { likelihood: 0.2, impact: 1 },
		counsel: { likelihood: 0, impact: 0.6 }
	});
	const plan = aPlan({
		threats: {
			freeze: aThreat({ typeId: 'FIN-01' }),
			rumour: aThreat({ title: 'Rumour', category: 'reputational' })
		},
		entries: { 'freeze/a': anEntry(), 'freeze/b': anEntry(), 'gone/a': anEntry() },
		exposure: { 'freeze/signatories': 3, 'freeze/old-question': 0 },
		decisions: {
			'freeze/reserve': { choice: 'adopted', status: 'tested' },
			'freeze/counsel': { choice: 'later', status: 'tested' },
			'gone/counsel': { choice: 'adopted' }
		}
	});
	const scoreOf = (changed: typeof plan) => {
		const score = scorePlan(changed, catalogue).get('freeze');
		return score?.state === 'scored' ? score : undefined;
	};

	it('hold every threat of the plan and no other', () => {
		const scores = scorePlan(plan, catalogue);
		expect([...scores.keys()]).toEqual(['freeze', 'rumour']);
		expect(scores.get('rumour')).toEqual({ state: 'unscored' });
	});

	it('gather entries, exposure answers and adopted mechanisms of each threat', () => {
		const { id, ...effects } = aMechanism({ status: 'tested' });
		const expected = scored({
			entries: [
				{ id: 'a', entry: anEntry() },
				{ id: 'b', entry: anEntry() }
			],
			answers: [3, undefined],
			mechanisms: [{ id, ...effects }]
		});
		expect(scorePlan(plan, catalogue).get('freeze')).toEqual(expected);
	});

	it("take the group's own effects before those of the catalogue, and an idea where no status is given", () => {
		const decisions = { 'freeze/reserve': { choice: 'adopted' as const, impactEffect: 0.4 } };
		const score = scoreOf({ ...plan, decisions });
		expect(score?.reductions.today.impact.total).toBe(0);
		expect(score?.reductions.target.impact.total).toBe(0.4);
		expect(score?.reductions.target.likelihood.total).toBe(0.2);
	});

	it('count a mechanism that the catalogue does not know by its own effects alone', () => {
		const decisions = {
			'freeze/unknown': {
				choice: 'adopted' as const,
				status: 'tested' as const,
				likelihoodEffect: 0.5
			}
		};
		const score = scoreOf({ ...plan, decisions });
		expect(score?.reductions.today.likelihood.total).toBe(0.5);
		expect(score?.reductions.today.impact.total).toBe(0);
	});

	it('return to where they were when a mechanism is taken back', () => {
		const score = scoreOf({ ...plan, decisions: {} });
		expect(score?.today).toEqual(score?.current);
	});

	it('take in what the house in order says about the type of a threat', () => {
		const house = { ...catalogue, readiness: [aQuestion({ links: ['FIN-01'] })] };
		const score = scorePlan({ ...plan, readiness: { H01: 3 } }, house).get('freeze');
		expect(score).toMatchObject({ shifts: { likelihood: 0, impact: -0.5 } });
	});

	it('do not change when a threat is marked as clear and present', () => {
		const marked = {
			...plan,
			threats: { freeze: aThreat({ typeId: 'FIN-01', clearAndPresent: true }) }
		};
		expect(scoreOf(marked)).toEqual(scoreOf(plan));
	});
});
