import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan';
import { aPlan, aThreat } from '../scoring/scoring.builders';
import { aCase, aCatalogue, aMechanism, anAction, withMoves } from './matching.builders';
import { coveredFronts, frontsCalledFor, openFronts } from './open-fronts';

const catalogue = aCatalogue([
	aCase({
		mechanisms: [
			aMechanism({ id: 'petition', fronts: ['legal', 'political'] }),
			aMechanism({ id: 'songs', fronts: ['communications'] })
		]
	})
]);

const covered = (given: Partial<Plan>): readonly string[] => [
	...coveredFronts(aPlan({ threats: { freeze: aThreat() }, ...given }), catalogue)
];

describe('the fronts that a plan covers', () => {
	it('are those of what it adopted, not of what it keeps or turned down', () => {
		expect(
			covered({
				decisions: {
					'freeze/petition': { choice: 'adopted' },
					'freeze/songs': { choice: 'not-for-us' }
				}
			})
		).toEqual(['legal', 'political']);
		expect(covered({ decisions: { 'freeze/songs': { choice: 'later' } } })).toEqual([]);
	});

	it('leave out what was adopted against a threat that is gone, or is of a pack that is not here', () => {
		expect(
			covered({
				decisions: { 'gone/petition': { choice: 'adopted' }, 'freeze/x-y': { choice: 'adopted' } }
			})
		).toEqual([]);
	});

	it('are those of its actions, but for the dropped ones', () => {
		expect(
			covered({
				actions: {
					a: anAction({ front: 'people', status: 'done' }),
					b: anAction({ front: 'digital', status: 'dropped' }),
					c: anAction()
				}
			})
		).toEqual(['people']);
	});
});

describe('the fronts that a threat calls for', () => {
	const known = withMoves('FIN-01', ['people', 'legal', 'people']);

	it('are those of the general moves against its type, each once and in the order of the fronts', () => {
		expect(frontsCalledFor({ typeId: 'FIN-01' }, known)).toEqual(['legal', 'people']);
	});

	it('are unknown for own words, an unknown type and a type without moves', () => {
		for (const typeId of [undefined, 'FIN-99', 'FIN-02'])
			expect(frontsCalledFor({ typeId }, known)).toEqual([]);
	});

	it('are open where the plan does not cover them; where nobody knows them, every front may be', () => {
		const acts = new Set(['legal'] as const);
		expect(openFronts({ typeId: 'FIN-01' }, known, acts)).toEqual(['people']);
		expect(openFronts({ typeId: undefined }, known, acts)).toHaveLength(9);
		expect(openFronts({ typeId: 'FIN-01' }, known, new Set())).toEqual([]);
	});
});
