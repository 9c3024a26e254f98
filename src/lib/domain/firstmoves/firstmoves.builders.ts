import type { AdoptableStep, Catalogue, ThreatType } from '../catalogue/catalogue';
import { aCase, aCatalogue, aMechanism, aThreatType } from '../matching/matching.builders';
import { adoptMechanism } from '../plan/adoption';
import { newPlan } from '../plan/edits';
import type { Attack, Plan } from '../plan/plan';

/** For tests: a catalogue with one threat type and one mechanism, and a plan with one scenario on it. */

export const aStep = (given: Partial<AdoptableStep> = {}): AdoptableStep => ({
	...{ id: 'ask-bank', what: 'Ask the bank in writing', front: 'financial', phase: 'respond' },
	...{ ownerRole: 'Finance lead', days: 1, doneWhen: 'The letter is sent.', grade: 'judgement' },
	...given
});

const freezeType: ThreatType = {
	...aThreatType('FIN-01'),
	detail: {
		...{ actors: [], signs: [], hits: [], exposure: [], prompts: [], capacities: [] },
		moves: {
			'24h': [aStep()],
			'72h': [aStep({ id: 'tell-staff', what: 'Tell staff', front: 'people' })],
			month: []
		},
		...{ facts: [], sources: [] }
	}
};

export const petition = aMechanism({
	id: 'petition',
	name: 'A petition and talks',
	threats: ['FIN-01'],
	steps: [
		aStep({ id: 'file', what: 'File the petition', front: 'legal', days: 3, grade: 'case' }),
		aStep({ id: 'lawyer', what: 'Agree a lawyer', front: 'legal', phase: 'prepare', days: 14 }),
		aStep({ id: 'look-back', what: 'Look back', front: 'learning', phase: 'learn' })
	]
});

export const knownCatalogue: Catalogue = {
	...aCatalogue([
		aCase({ id: 'river-trust', organisation: 'River Trust', mechanisms: [petition] })
	]),
	threatTypes: [freezeType]
};

export const anAttack = (given: Partial<Attack> = {}): Attack => ({
	...{ scenarioId: 'night', threatId: 'freeze', what: '', order: 'a0' },
	...given
});

/** One scenario with one attack, a freeze, against which the petition is adopted without any step of it. */
export function aPlanWithScenario(given: Partial<Plan> = {}): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-21', title: '' },
		...{ route: 'full', facilitated: false }
	});
	plan.settings.currency = 'USD';
	plan.scenarios = {
		night: { title: 'A hard week', origin: 'blank', story: '', best: '', worst: '', order: 'a0' }
	};
	plan.threats = {
		freeze: {
			...{ typeId: 'FIN-01', category: 'financial', title: 'Freeze', description: '' },
			order: 'a0'
		}
	};
	plan.attacks = { first: anAttack() };
	adoptMechanism(plan, { threatId: 'freeze', mechanism: petition, steps: [] });
	return { ...plan, ...given };
}
