import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptMechanism, takeGeneralSteps } from '../plan/adoption';
import type { Plan } from '../plan/plan';
import { Phase } from '../vocabulary';
import { markNotNeeded, takeOver } from './edits';
import {
	anAttack,
	aPlanWithScenario,
	aStep,
	knownCatalogue,
	petition
} from './firstmoves.builders';
import { openSuggestions, possibleMoves, putAside, windowOf, type Suggestion } from './suggest';

const possible = (plan: Plan): readonly Suggestion[] =>
	possibleMoves(plan, knownCatalogue, 'night');
const open = (plan: Plan): readonly Suggestion[] => openSuggestions(possible(plan), plan, 'night');
const idsOf = (suggestions: readonly Suggestion[]): readonly string[] =>
	suggestions.map(({ id }) => id);

describe('suggested first moves', () => {
	it('come from adopted mechanisms and from the threat types of the attacks, each with its box', () => {
		expect(
			open(aPlanWithScenario()).map(({ id, front, window }) => `${id} ${front}/${window}`)
		).toEqual([
			'm_petition_file legal/72h',
			'm_petition_lawyer legal/month',
			't_FIN-01_ask-bank financial/24h',
			't_FIN-01_tell-staff people/72h'
		]);
	});

	it('leave out what reforms or learns: that is no first move', () => {
		const windowsOf = Phase.options.map((phase) => windowOf(aStep({ phase, days: 1 })));
		expect(windowsOf).toEqual(['24h', '24h', 'month', undefined, undefined]);
	});

	it('say nothing where threats are gone, types unknown or nothing was adopted', () => {
		expect(open(aPlanWithScenario({ threats: {} }))).toEqual([]);
		expect(open(aPlanWithScenario({ attacks: {} }))).toEqual([]);
		expect(open(aPlanWithScenario({ attacks: { a: anAttack({ threatId: 'toString' }) } }))).toEqual(
			[]
		);
		expect(idsOf(open(aPlanWithScenario({ decisions: {} })))).toEqual([
			't_FIN-01_ask-bank',
			't_FIN-01_tell-staff'
		]);
	});

	it('stand once, also when two attacks come from threats of one type', () => {
		const plan = aPlanWithScenario();
		const second = { ...plan.threats.freeze, order: 'a1' } as Plan['threats'][string];
		plan.threats = { ...plan.threats, second };
		plan.attacks = {
			first: anAttack({ order: 'a1' }),
			second: anAttack({ threatId: 'second', order: 'a0' })
		};
		expect(new Set(idsOf(open(plan))).size).toBe(open(plan).length);
		expect(open(plan).find(({ typeId }) => typeId !== undefined)?.attackId).toBe('second');
	});

	it('are not made again for what already waits among the actions', () => {
		const plan = aPlanWithScenario();
		const [file] = petition.steps;
		if (file === undefined) throw new Error('no step');
		adoptMechanism(plan, {
			threatId: 'freeze',
			mechanism: petition,
			steps: [{ id: 'x', step: file }]
		});
		takeGeneralSteps(plan, 'freeze', [{ id: 'y', step: aStep() }]);
		expect(idsOf(open(plan))).toEqual(['m_petition_lawyer', 't_FIN-01_tell-staff']);
	});

	it('are made again for another scenario on the same threat', () => {
		const plan = aPlanWithScenario();
		const [first] = open(plan);
		if (first === undefined) throw new Error('nothing suggested');
		takeOver(plan, 'x', { suggestion: first, scenarioId: 'another' });
		expect(idsOf(open(plan))).toContain(first.id);
	});

	it('can be put aside and offered again', () => {
		const plan = aPlanWithScenario();
		const mark = { scenarioId: 'night', of: 'm_petition_file' };
		markNotNeeded(plan, { ...mark, isNeeded: false });
		expect(idsOf(open(plan))).not.toContain('m_petition_file');
		expect(putAside(possible(plan), plan.notNeeded, 'night')).toEqual(['m_petition_file']);
		markNotNeeded(plan, { ...mark, isNeeded: true });
		expect(idsOf(open(plan))).toContain('m_petition_file');
	});

	it('are all gone once all were taken over or put aside, whichever way', () => {
		fc.assert(
			fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
				const plan = aPlanWithScenario();
				for (const suggestion of open(plan)) {
					const isTaken = choices.next().value === true;
					if (isTaken) takeOver(plan, suggestion.id, { suggestion, scenarioId: 'night' });
					else markNotNeeded(plan, { scenarioId: 'night', of: suggestion.id, isNeeded: false });
				}
				expect(open(plan)).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});

	it('keep one id that a plan can hold, however long the names are', () => {
		const name = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
		fc.assert(
			fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (ids) => {
				const steps = ids.map((id) => aStep({ id: `${'very-'.repeat(12)}${id}` }));
				const told = { ...petition, steps };
				const [river] = knownCatalogue.cases;
				if (river === undefined) throw new Error('no case');
				const catalogue = { threatTypes: [], cases: [{ ...river, mechanisms: [told] }] };
				const made = (): readonly string[] =>
					idsOf(possibleMoves(aPlanWithScenario(), { ...knownCatalogue, ...catalogue }, 'night'));
				expect(made()).toEqual(made());
				expect(new Set(made()).size).toBe(ids.length);
				for (const id of made()) expect(id).toMatch(/^[\w-]{1,64}$/);
			})
		);
	});
});
