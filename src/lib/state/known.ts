import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { ThreatScore } from '$lib/domain/scoring/score';

/** What a plan is read with, and what its threats come to by that. */
export interface Known {
	readonly catalogue: Catalogue;
	/** By threat id. */
	readonly scores: ReadonlyMap<string, ThreatScore>;
	/** The scored threats with their numbers, the gravest first. */
	readonly ranking: readonly NumberedThreat[];
}

/** Until the catalogue has arrived. */
export const nothingKnown: Known = {
	catalogue: { threatTypes: [], cases: [], readiness: [], regionOf: {} },
	scores: new Map(),
	ranking: []
};
