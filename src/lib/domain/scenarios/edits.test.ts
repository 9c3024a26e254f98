import { describe, expect, it } from 'vitest';
import { catalogue } from '../../content/catalogue';
import { scenarioChains } from '../../content/scenarios/scenarios';
import { Plan } from '../plan/plan';
import { invariant } from '../result';
import { aPlan, aThreat } from '../scoring/scoring.builders';
import {
	addAttack,
	addFromThreats,
	addKnockOn,
	addSignpost,
	makeThreat,
	putAfter,
	removeAttack,
	removeScenario,
	stepsInPlan,
	takeChain
} from './edits';
import { orderedChain } from './read';

const counted = (): (() => string) => {
	let made = 0;
	return () => `new-${String(++made)}`;
};

const uganda = scenarioChains.find(({ id }) => id === 'raid-freeze-smear-donors');
invariant(uganda !== undefined, 'the chain of the test is there');

describe('taking a ready-made chain over', () => {
	it('uses the threats of the plan and adds the others', () => {
		const plan = aPlan({ threats: { ours: aThreat({ typeId: 'FIN-01' }) } });
		expect(stepsInPlan(uganda, plan).map(({ threatId }) => threatId)).toEqual([
			undefined,
			'ours',
			undefined,
			undefined
		]);
		const { threatTypes } = catalogue;
		takeChain(plan, { chain: uganda, scenarioId: 's', threatTypes, newId: counted() });
		const chain = orderedChain(plan, 's');
		expect(chain.map(({ depth }) => depth)).toEqual([0, 1, 2, 3]);
		expect(chain.map(({ attack }) => plan.threats[attack.threatId ?? '']?.typeId)).toEqual([
			'LEG-04',
			'FIN-01',
			'DIS-01',
			'FIN-04'
		]);
		expect(chain[1]?.attack).toMatchObject({ threatId: 'ours', daysFrom: 14, daysTo: 21 });
		expect(plan.scenarios['s']).toMatchObject({ origin: 'chain', chainId: uganda.id });
		expect(Object.values(plan.knockOns).map(({ ring }) => ring)).toEqual([1, 1, 1]);
		expect(() => Plan.parse(plan)).not.toThrow();
	});

	it('works for each of them, also in a plan that has every threat', () => {
		const plan = aPlan();
		const newId = counted();
		for (const chain of scenarioChains)
			takeChain(plan, {
				...{ chain, scenarioId: newId(), newId },
				threatTypes: catalogue.threatTypes
			});
		const types = Object.values(plan.threats).map(({ typeId }) => typeId);
		expect(new Set(types).size).toBe(types.length);
		expect(() => Plan.parse(plan)).not.toThrow();
	});
});

describe('a scenario of our own threats', () => {
	it('lets them follow each other in the order that was chosen', () => {
		const plan = aPlan();
		addFromThreats(plan, { id: 's', title: 'Ours' }, [
			{ id: 'one', threatId: 'b' },
			{ id: 'two', threatId: 'a' }
		]);
		expect(orderedChain(plan, 's').map(({ attack }) => attack.threatId)).toEqual(['b', 'a']);
	});

	it('refuses a circle', () => {
		const plan = aPlan();
		addAttack(plan, 'one', { scenarioId: 's' });
		addAttack(plan, 'two', { scenarioId: 's', afterId: 'one' });
		putAfter(plan, 'one', 'two');
		expect(plan.attacks['one']?.afterId).toBeUndefined();
		putAfter(plan, 'two', undefined);
		putAfter(plan, 'one', 'two');
		expect(plan.attacks['one']?.afterId).toBe('two');
	});
});

describe('what a scenario sets off', () => {
	it('becomes a threat of the plan', () => {
		const plan = aPlan();
		addKnockOn(plan, 'k', { scenarioId: 's', what: 'Peers fall silent', ring: 2 });
		makeThreat(plan, 'k', { id: 't', category: 'reputational' });
		expect(plan.threats['t']?.title).toBe('Peers fall silent');
		expect(plan.knockOns['k']?.threatId).toBe('t');
	});
});

describe('removing', () => {
	it('takes a scenario away with what only belongs to it', () => {
		const plan = aPlan();
		addFromThreats(plan, { id: 's', title: '' }, [{ id: 'one', threatId: 'a' }]);
		addSignpost(plan, 'sign', { scenarioId: 's', what: 'x', attackId: 'one' });
		addSignpost(plan, 'kept', { scenarioId: 't', what: 'x' });
		addKnockOn(plan, 'k', { scenarioId: 's', what: 'x', ring: 1 });
		removeScenario(plan, 's');
		expect([plan.scenarios, plan.attacks, plan.knockOns]).toEqual([{}, {}, {}]);
		expect(Object.keys(plan.signposts)).toEqual(['kept']);
	});

	it('leaves what came after an attack, which says that it is gone', () => {
		const plan = aPlan();
		addFromThreats(plan, { id: 's', title: '' }, [
			{ id: 'one', threatId: 'a' },
			{ id: 'two', threatId: 'b' }
		]);
		removeAttack(plan, 'one');
		expect(orderedChain(plan, 's')).toMatchObject([{ id: 'two', depth: 0, trouble: 'gone' }]);
	});
});
