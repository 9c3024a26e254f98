import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
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

/** What the sampled runs say of the threats of a plan. Reading any of it asks for it; it comes a moment later. */
export interface KnownRanges {
	/** By threat id; a threat whose score is newer than its last runs is not in it until they are made. */
	readonly ranges: ReadonlyMap<string, ThreatRanges>;
	/** The share of runs, 0 to 1, in which a threat is among the three gravest; empty while `isStale`. */
	readonly stability: ReadonlyMap<string, number>;
	/** How far the reckoning is, in threats, while there is any. */
	readonly progress: { readonly done: number; readonly total: number } | undefined;
	/** Whether scores changed since the last reckoning was complete, or it is still to come. */
	readonly isStale: boolean;
}

/** Where nobody reckons. */
export const noRanges: KnownRanges = {
	ranges: new Map(),
	stability: new Map(),
	progress: undefined,
	isStale: false
};
