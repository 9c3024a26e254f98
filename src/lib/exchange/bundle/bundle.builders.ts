import { newPlan } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import type { Bundle, BundledPlan } from './bundle';

/** A small plan with a title of its own. */
export const aPlan = (id: string): Plan =>
	newPlan({
		...{ id, scoringId: `scoring-${id}`, title: `Plan of ${id}`, today: '2026-11-22' },
		...{ route: 'short', facilitated: false }
	});

const someBytes = (length: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length }, (_each, at) => (at * 7) % 256);

/** A copy of a plan with its document and one named version. */
export const aBundledPlan = (id: string, plan: Plan = aPlan(id)): BundledPlan => ({
	...{ planId: id, lineage: `lineage-${id}`, versionId: `version-${id}`, plan },
	...{ parents: ['first', 'second'], madeAt: 1_795_000_000_000 },
	document: someBytes(300),
	versions: [
		{
			...{ id: 'draft-1', name: 'Before the board', madeAt: 1_794_000_000_000 },
			...{ lineage: `lineage-${id}`, document: someBytes(200) }
		}
	]
});

/** Two plans and a pack, as a backup of everything holds them. */
export const aBundle = (): Bundle => ({
	...{ kind: 'vault', madeOn: '2026-11-22' },
	plans: [aBundledPlan('river'), aBundledPlan('coast')],
	packs: [{ id: 'ournetwork', content: { name: 'Our network' }, isEnabled: true }]
});
