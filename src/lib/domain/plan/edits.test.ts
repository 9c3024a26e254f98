import { describe, expect, it } from 'vitest';
import { aMechanism } from '../matching/matching.builders';
import { aPlan, aThreat } from '../scoring/scoring.builders';
import { aQuestion } from '../readiness/readiness.builders';
import { adoptMechanism, decideMechanism, firstStepsTaken, takeFirstStep } from './adoption';
import { adopted } from './edits';
import type { Decision, Plan } from './plan';

const petition = aMechanism({ id: 'petition' });
const KEY = 'freeze/petition';

const planWith = (decision: Decision): Plan =>
	aPlan({ threats: { freeze: aThreat() }, decisions: { [KEY]: decision } });

const rejected: Decision = { choice: 'not-for-us', reason: 'No courts', impactEffect: 0.3 };

describe('the decision on a mechanism', () => {
	it('loses the reason of an earlier rejection when it is adopted', () => {
		const plan = planWith(rejected);
		adoptMechanism(plan, { threatId: 'freeze', mechanism: petition, steps: [] });
		expect(plan.decisions[KEY]).toEqual({ choice: 'adopted', status: 'idea', impactEffect: 0.3 });
	});

	it('loses the reason of an earlier rejection when it is kept for later', () => {
		const plan = planWith(rejected);
		decideMechanism(plan, KEY, { choice: 'later' });
		expect(plan.decisions[KEY]).toEqual({ choice: 'later', impactEffect: 0.3 });
	});

	it('keeps its reason while it stays "not for us"', () => {
		const plan = planWith(rejected);
		decideMechanism(plan, KEY, { choice: 'not-for-us' });
		expect(plan.decisions[KEY]?.reason).toBe('No courts');
		decideMechanism(plan, KEY, { choice: 'not-for-us', reason: 'Too public' });
		expect(plan.decisions[KEY]?.reason).toBe('Too public');
	});

	it('keeps how far an adopted mechanism stands when more of its steps are taken over', () => {
		const plan = planWith({ choice: 'adopted', status: 'tested' });
		adoptMechanism(plan, { threatId: 'freeze', mechanism: petition, steps: [] });
		expect(plan.decisions[KEY]?.status).toBe('tested');
	});
});

describe('the adopted mechanisms of a plan', () => {
	it('are those of threats that are still there', () => {
		const plan = planWith({ choice: 'adopted' });
		plan.decisions['gone/petition'] = { choice: 'adopted' };
		plan.decisions['freeze/other'] = { choice: 'later' };
		expect(adopted(plan)).toEqual([{ threatId: 'freeze', mechanismId: 'petition' }]);
	});
});

describe('the first step of a question on the house in order', () => {
	it('becomes an action that keeps the way back to its question', () => {
		const plan = aPlan();
		const question = aQuestion({ id: 'H07' });
		expect(firstStepsTaken(plan).size).toBe(0);
		takeFirstStep(plan, 'one', { question, dueOn: '2026-12-01' });
		expect(plan.actions.one).toMatchObject({
			...{ what: 'Begin with H07.', owner: 'Director', dueOn: '2026-12-01', status: 'to-do' },
			...{ readinessId: 'H07', stepId: 'begin-h07' }
		});
		expect(plan.actions.one?.threatId).toBeUndefined();
		expect([...firstStepsTaken(plan)]).toEqual(['H07']);
	});
});
