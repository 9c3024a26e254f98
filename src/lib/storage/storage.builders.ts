import { newPlan } from '../domain/plan/edits';
import type { Plan, Threat } from '../domain/plan/plan';
import { PlanDocument } from './document/plan-document';

/** A threat as a group writes it. */
export const aThreat = (fields: Partial<Threat> = {}): Threat => ({
	category: 'legal',
	title: 'Office searched',
	description: '',
	order: 'a0',
	...fields
});

/** A new plan; parts given replace its empty ones. */
export const aPlan = (parts: Partial<Plan> = {}): Plan => ({
	...newPlan({
		id: 'plan-1',
		scoringId: 'scoring-1',
		today: '2026-11-21',
		title: 'Our plan',
		route: 'full',
		facilitated: false
	}),
	...parts
});

/** A plan with so many threats, each with a description. */
export function aPlanWithThreats(count: number, id = 'plan-1'): Plan {
	const ids = Array.from({ length: count }, (_, at) => `t${String(at)}`);
	const threats = ids.map((id, at) => {
		const order = `a${String(at).padStart(5, '0')}`;
		return [id, aThreat({ title: `Threat ${id}`, description: `About ${id}.`, order })] as const;
	});
	return aPlan({ id, threats: Object.fromEntries(threats) });
}

/** A second copy of a document, as another laptop would open it. Throws when it does not open. */
export function aCopyOf(document: PlanDocument): PlanDocument {
	const copy = PlanDocument.open(document.plan.id, [document.encode()]);
	if (!copy.ok) throw new Error(copy.error.code);
	return copy.value;
}

/** Changes a document as its own undo step. */
export function edit(document: PlanDocument, recipe: (draft: Plan) => void, join?: string): void {
	document.change(recipe, { label: 'edit', join, at: 0 });
}
