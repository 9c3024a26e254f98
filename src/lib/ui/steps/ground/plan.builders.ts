import type { Catalogue, ThreatType } from '$lib/domain/catalogue/catalogue';
import { newPlan } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';

/** An empty plan for a component test, changed as the test needs it. */
export function aPlan(recipe: (draft: Plan) => void = () => undefined): Plan {
	const plan = newPlan({
		id: 'plan',
		scoringId: 'scoring',
		today: '2026-11-21',
		title: 'Resilience plan',
		route: 'full',
		facilitated: false
	});
	recipe(plan);
	return plan;
}

/** A threat type; what the test does not name is plain. */
export const aThreatType = (
	type: Partial<ThreatType> & Pick<ThreatType, 'id' | 'title' | 'category'>
): ThreatType => ({
	alsoIn: [],
	definition: 'What it is.',
	earlySign: 'a letter comes',
	synonyms: [],
	leadsTo: [],
	...type
});

export const freeze = aThreatType({
	id: 'FIN-01',
	title: 'Bank account freeze',
	category: 'financial'
});
export const raid = aThreatType({ id: 'LEG-04', title: 'Office raid', category: 'legal' });

/** A catalogue of two threat types and no cases. */
export const aCatalogue = (types: readonly ThreatType[] = [freeze, raid]): Catalogue => ({
	threatTypes: types,
	cases: [],
	readiness: [],
	regionOf: { KE: 'africa', UG: 'africa' }
});
