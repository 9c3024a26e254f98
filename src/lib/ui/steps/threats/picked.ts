import type { Case } from '$lib/domain/catalogue/catalogue';
import type { Threat } from '$lib/domain/plan/plan';
import type { Category } from '$lib/domain/vocabulary';

type Threats = Readonly<Record<string, Threat>>;

/** Ids of the threats of each threat type, for the ticks of the catalogue. */
export function threatsByType(threats: Threats): ReadonlyMap<string, readonly string[]> {
	const byType = new Map<string, string[]>();
	for (const [id, { typeId }] of Object.entries(threats)) {
		if (typeId === undefined) continue;
		const ids = byType.get(typeId);
		if (ids === undefined) byType.set(typeId, [id]);
		else ids.push(id);
	}
	return byType;
}

/** How many threats of the plan stand in each category. */
export function countByCategory(threats: Threats): Readonly<Record<Category, number>> {
	const counts = { legal: 0, financial: 0, disinformation: 0, digital: 0, reputational: 0 };
	for (const { category } of Object.values(threats)) counts[category] += 1;
	return counts;
}

/** How many cases name each threat type, by its id; a case that names it twice counts once. */
export function casesByType(cases: readonly Case[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { threats } of cases)
		for (const typeId of new Set(threats)) counts.set(typeId, (counts.get(typeId) ?? 0) + 1);
	return counts;
}
