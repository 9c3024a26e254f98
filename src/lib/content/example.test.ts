import { describe, expect, it } from 'vitest';
import { Plan } from '../domain/plan/plan';
import { isStepComplete, stepIds } from '../domain/steps';
import { scorePlan } from '../domain/scoring/score';
import { catalogue } from './catalogue';
import { workedExample } from './example';

const example = (): Plan => workedExample({ id: 'example', today: '2026-11-21' });

describe('the worked example', () => {
	it('is a plan', () => {
		expect(() => Plan.parse(example())).not.toThrow();
	});

	it('scores its four threats, each on the matrix', () => {
		const states = [...scorePlan(example(), catalogue).values()].map(({ state }) => state);
		expect(states).toEqual(['scored', 'scored', 'scored', 'scored']);
	});

	it('says who holds a copy and when all is to be destroyed', () => {
		const { settings, holders } = example();
		expect(Object.values(holders).map(({ destroyOn }) => destroyOn)).toEqual([
			'2027-05-20',
			settings.destroyOn
		]);
	});

	it('answers only exposure questions that its threat types ask', () => {
		const plan = example();
		for (const key of Object.keys(plan.exposure)) {
			const [threatId = '', askId] = key.split('/');
			const type = catalogue.threatTypes.find(({ id }) => id === plan.threats[threatId]?.typeId);
			expect(type?.detail?.exposure.map(({ id }) => id)).toContain(askId);
		}
	});

	it('completes every step that is built but the last', () => {
		const complete = stepIds.filter((step) => isStepComplete(step, example()));
		expect(complete).toEqual([
			'mandate',
			'context',
			'organisation',
			'readiness',
			'actors',
			'threats',
			'scoring',
			'matrix',
			'mechanisms',
			'actions'
		]);
	});

	it('takes every action from a step of a mechanism, with an owner and a day', () => {
		const actions = Object.values(example().actions);
		expect(actions).toHaveLength(9);
		for (const action of actions) {
			expect(action.owner).toBeTruthy();
			expect(action.dueOn).toMatch(/^2026|^2027/);
			const known = catalogue.cases
				.flatMap(({ mechanisms }) => mechanisms)
				.find(({ id }) => id === action.mechanismId);
			expect(known?.steps.map(({ id }) => id)).toContain(action.stepId);
		}
	});
});
