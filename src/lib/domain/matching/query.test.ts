import { describe, expect, it } from 'vitest';
import { addOwnThreat, newPlan } from '../plan/edits';
import type { Plan, Settings, Threat } from '../plan/plan';
import { aCatalogue } from './matching.builders';
import { queryFor } from './query';

const catalogue = aCatalogue([]);
const calm = { catalogue, dutyOfCare: false };

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

function asked(plan: Plan, surroundings = calm) {
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
		expect(asked(aPlan(settings, { typeId: 'FIN-01' }), { catalogue, dutyOfCare: true })).toEqual({
			title: 'Accounts',
			description: '',
			threatTypeId: 'FIN-01',
			category: 'financial',
			work: [],
			kind: 'national-ngo',
			staff: 12,
			country: 'UG',
			rating: 'repressed',
			flags: { dutyOfCare: true, registration: 'pending' }
		});
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
