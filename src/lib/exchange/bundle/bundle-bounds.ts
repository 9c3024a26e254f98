import {
	MOST_PACKS,
	MOST_PLANS,
	MOST_VERSIONS,
	type Bundle,
	type BundledPlan,
	type BundledVersion
} from './bundle';

/** What named versions take of a bundle at most, so that they never crowd out a plan. In counts and bytes. */
const ALL_VERSIONS = { count: 5_000, bytes: 64_000_000 };

/** A bundle that its reader takes, and how much of the given one is not in it. */
export interface BoundedBundle {
	readonly bundle: Bundle;
	readonly left: { readonly plans: number; readonly packs: number; readonly versions: number };
}

/** Keeps to what a reader takes: the first plans and packs, and of named versions the newest. */
export function withinBounds(bundle: Bundle): BoundedBundle {
	const plans = bundle.plans.slice(0, MOST_PLANS);
	const packs = bundle.packs.slice(0, MOST_PACKS);
	const staying = versionsThatFit(plans);
	const bounded = plans.map((plan) =>
		plan.versions === undefined
			? plan
			: { ...plan, versions: plan.versions.filter((version) => staying.has(version)) }
	);
	return {
		bundle: { ...bundle, plans: bounded, packs },
		left: {
			plans: bundle.plans.length - plans.length,
			packs: bundle.packs.length - packs.length,
			versions: plans.reduce((sum, { versions = [] }) => sum + versions.length, 0) - staying.size
		}
	};
}

function versionsThatFit(plans: readonly BundledPlan[]): ReadonlySet<BundledVersion> {
	const newestFirst = plans
		.flatMap(({ versions = [] }) => newest(versions).slice(0, MOST_VERSIONS))
		.sort((a, b) => b.madeAt - a.madeAt);
	const staying = new Set<BundledVersion>();
	let bytes = 0;
	for (const version of newestFirst) {
		bytes += version.document.length;
		if (bytes > ALL_VERSIONS.bytes || staying.size === ALL_VERSIONS.count) break;
		staying.add(version);
	}
	return staying;
}

const newest = (versions: readonly BundledVersion[]): BundledVersion[] =>
	[...versions].sort((a, b) => b.madeAt - a.madeAt);
