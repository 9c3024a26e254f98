import { describe, expect, it } from 'vitest';
import { addOwnThreat, newPlan } from '../plan/edits';
import type { Plan, Settings, Threat } from '../plan/plan';
import { aCatalogue, anAction, withMoves } from './matching.builders';
import { queryFor } from './query';
import { scorePlan } from '../scoring/score';
import { anEntry, entriesOf, scored } from '../scoring/scoring.builders';
import { aQuestion } from '../readiness/readiness.builders';

const catalogue = aCatalogue([]);
const calm = { catalogue, scores: new Map() };

const harmful = new Map([['freeze', scored({ entries: entriesOf(anEntry({ people: 5 })) })]]);

function aPlan(settings: Partial<Settings> = {}, threat: Partial<Threat> = {}): Plan {
	const plan = newPlan({
		id: 'plan',
		scoringId: 'scoring',
		today: '2026-11-21',
		title: '',
		route: 'short',
		facilitated: false
	});
	addOwnThreat(plan, 'freeze', { title: 'Accounts', category: 'financial' });
	Object.assign(plan.settings, settings);
	Object.assign(plan.threats['freeze'] ?? {}, threat);
	return plan;
}

function asked(plan: Plan, surroundings: Parameters<typeof queryFor>[2] = calm) {
	const query = queryFor(plan, 'freeze', surroundings);
	if (!query.ok) throw new Error(query.error);
	return query.value;
}

describe('the question a threat asks the cases', () => {
	it('takes the threat and the organisation from the plan', () => {
		const settings: Partial<Settings> = {
			organisationKind: 'national-ngo',
			staff: 12,
			country: 'UG',
			rating: 'repressed',
			registration: 'pending'
		};
		expect(asked(aPlan(settings, { typeId: 'FIN-01' }), { catalogue, scores: harmful })).toEqual({
			title: 'Accounts',
			description: '',
			threatTypeId: 'FIN-01',
			category: 'financial',
			fronts: [],
			work: [],
			kind: 'national-ngo',
			staff: 12,
			country: 'UG',
			rating: 'repressed',
			flags: { dutyOfCare: true, registration: 'pending' }
		});
	});

	it('leaves out what is weak while the house is not asked about, or nothing in it can be raised', () => {
		const readiness = [aQuestion({ id: 'H12', area: 'legal' })];
		const surroundings = { catalogue: { ...catalogue, readiness }, scores: new Map() };
		const untold: readonly Plan['readiness'][] = [{}, { H12: 3 }, { H12: 'would-not-say' }];
		for (const answers of untold) {
			const query = asked({ ...aPlan(), readiness: answers }, surroundings);
			expect(query).not.toHaveProperty('weakAreas');
			expect(query).not.toHaveProperty('weakQuestions');
		}
	});

	it('asks for help with the five weakest answers and the areas in which they lie', () => {
		const readiness = [
			...['H01', 'H02', 'H03', 'H04', 'H05'].map((id) => aQuestion({ id, links: ['LEG-01'] })),
			aQuestion({ id: 'H06', area: 'people', links: ['LEG-01'] }),
			aQuestion({ id: 'H07', area: 'finance', links: ['FIN-01'] })
		];
		const asks = { ...catalogue, readiness };
		const plan: Plan = {
			...aPlan({}, { typeId: 'FIN-01' }),
			readiness: { H01: 1, H02: 1, H03: 1, H04: 1, H05: 3, H06: 0, H07: 1 },
			entries: { 'freeze/1': anEntry({ low: 4, best: 5, high: 5 }) }
		};
		const scores = scorePlan(plan, asks);
		expect(asked(plan, { catalogue: asks, scores })).toMatchObject({
			weakAreas: ['legal', 'finance', 'people'],
			weakQuestions: ['H06', 'H07', 'H01', 'H02', 'H03']
		});
	});

	it('looks for ideas on the fronts that its threat calls for and the plan does not cover yet', () => {
		const moved = withMoves('FIN-01', ['people', 'legal', 'financial']);
		const plan = aPlan({}, { typeId: 'FIN-01' });
		expect(asked(plan, { catalogue: moved, scores: new Map() }).fronts).toEqual([]);
		const acting = { ...plan, actions: { call: anAction({ front: 'financial' }) } };
		expect(asked(acting, { catalogue: moved, scores: new Map() }).fronts).toEqual([
			'legal',
			'people'
		]);
	});

	it('keeps the words and the category of a threat without a type', () => {
		expect(asked(aPlan())).toMatchObject({
			title: 'Accounts',
			threatTypeId: undefined,
			category: 'financial'
		});
	});

	it('counts a threat type that the catalogue does not have as own words', () => {
		expect(asked(aPlan({}, { typeId: 'FIN-99' })).threatTypeId).toBeUndefined();
	});

	it.each([
		['open', 'closed', 'closed'],
		['repressed', 'narrowed', 'repressed'],
		['obstructed', undefined, 'obstructed'],
		[undefined, 'narrowed', 'narrowed'],
		[undefined, undefined, undefined]
	] as const)('takes the tighter of country %s and place %s', (rating, placeRating, expected) => {
		expect(asked(aPlan({ rating, placeRating })).rating).toBe(expected);
	});

	it.each(['gone', 'constructor', '__proto__'])(
		'fails for %s, which the plan does not have',
		(id) => {
			expect(queryFor(aPlan(), id, calm)).toEqual({ ok: false, error: 'no-such-threat' });
		}
	);
});
