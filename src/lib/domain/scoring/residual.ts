import type { MechanismStatus } from '../vocabulary';
import { settle } from './scales';

/** A mechanism that the group took over, with what it is judged to take off when fully in place. */
export interface AdoptedMechanism {
	readonly id: string;
	/** Levels off likelihood and off impact, 0 to 1 each. */
	readonly likelihood: number;
	readonly impact: number;
	readonly status: MechanismStatus;
}

/** What one mechanism takes off one axis, in levels. */
interface Contribution {
	readonly mechanismId: string;
	/** Effect times the share of its status, before the weight. */
	readonly amount: number;
	/** 1 for the largest, then 1/2, 1/4 and so on: mechanisms overlap. */
	readonly weight: number;
}

/** What all mechanisms together take off one axis. */
export interface Reduction {
	readonly contributions: readonly Contribution[];
	/** In levels, 0 to `REDUCTION_CAP`. */
	readonly total: number;
	/** Whether the mechanisms would take off more than can be counted. */
	readonly capped: boolean;
}

export interface Reductions {
	readonly likelihood: Reduction;
	readonly impact: Reduction;
}

/** The most that mechanisms can take off one axis, in levels (method 4.4.3). */
export const REDUCTION_CAP = 1.5;

/** The share of its full effect that a mechanism has, by how far it stands (method 4.4.3). */
const statusShares: Readonly<Record<MechanismStatus, number>> = {
	idea: 0,
	started: 1 / 3,
	'in-place': 2 / 3,
	tested: 1
};

/**
 * What the adopted mechanisms take off likelihood and impact: contributions sorted high to low, weighted
 * 1, 1/2, 1/4 ..., at most 1.5 levels per axis (method 4.4.3). The order of the list changes nothing; a
 * mechanism that is named twice counts once, at its larger contribution.
 */
export const reductionsOf = (mechanisms: readonly AdoptedMechanism[]): Reductions => ({
	likelihood: reductionOn('likelihood', mechanisms),
	impact: reductionOn('impact', mechanisms)
});

/** The same mechanisms once each of them is in place and tested: the target of the plan. */
export const allTested = (mechanisms: readonly AdoptedMechanism[]): readonly AdoptedMechanism[] =>
	mechanisms.map((mechanism) => ({ ...mechanism, status: 'tested' }));

function reductionOn(
	axis: 'likelihood' | 'impact',
	mechanisms: readonly AdoptedMechanism[]
): Reduction {
	const counted = new Set<string>();
	const contributions = mechanisms
		.map(({ id, [axis]: effect, status }) => ({
			id,
			amount: settle(effect * statusShares[status])
		}))
		.sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1))
		.filter(({ id }) => !counted.has(id) && counted.add(id))
		.map(({ id, amount }, place) => ({ mechanismId: id, amount, weight: 2 ** -place }));
	const sum = settle(
		contributions.reduce((total, { amount, weight }) => total + amount * weight, 0)
	);
	return { contributions, total: Math.min(REDUCTION_CAP, sum), capped: sum > REDUCTION_CAP };
}
