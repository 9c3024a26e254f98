import { describe, expect, it } from 'vitest';
import { gapsOf } from '../domain/firstmoves/cards';
import { Plan } from '../domain/plan/plan';
import { isStepComplete, stepIds } from '../domain/steps';
import { orderedChain } from '../domain/scenarios/read';
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

	it('tells a scenario whose attacks follow each other, each on a threat of the plan', () => {
		const plan = example();
		const chain = orderedChain(plan, 'example-scenario');
		expect(chain.map(({ id }) => id)).toEqual([
			'example-attack-raid',
			'example-attack-freeze',
			'example-attack-smear',
			'example-attack-donor'
		]);
		for (const { attack, trouble } of chain) {
			expect(plan.threats[attack.threatId ?? '']).toBeDefined();
			expect(trouble).toBeUndefined();
		}
		for (const { attackId } of Object.values(plan.signposts))
			expect(plan.attacks[attackId ?? '']).toBeDefined();
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
			'scenarios',
			'mechanisms',
			'contingency',
			'actions',
			'rehearsal',
			'review'
		]);
	});

	it('has first moves on many fronts, each with a deputy, and decision cards that can be used', () => {
		const { actions, decisionCards } = example();
		const moves = Object.values(actions).filter(({ window }) => window !== undefined);
		expect(moves.length).toBeGreaterThanOrEqual(8);
		expect(new Set(moves.map(({ front }) => front)).size).toBeGreaterThanOrEqual(4);
		expect(new Set(moves.map(({ window }) => window)).size).toBe(3);
		for (const { owner, deputy } of moves) expect(owner && deputy && owner !== deputy).toBeTruthy();
		expect(Object.values(decisionCards).map(gapsOf)).toEqual([[], []]);
	});

	it('has one action that came of its rehearsal, with an owner and a day', () => {
		const { actions, rehearsals } = example();
		const came = Object.values(actions).filter(({ rehearsalId = '' }) => rehearsalId in rehearsals);
		expect(came).toMatchObject([{ owner: 'Director', dueOn: '2026-12-12', front: 'governance' }]);
	});

	it('takes every other action from a step of a mechanism, with an owner and a day', () => {
		const actions = Object.values(example().actions).filter(
			({ scenarioId, rehearsalId }) => scenarioId === undefined && rehearsalId === undefined
		);
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
