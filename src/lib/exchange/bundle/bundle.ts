import * as z from 'zod/mini';
import { day, line } from '$lib/domain/plan/field';
import type { Plan } from '$lib/domain/plan/plan';

/** The version of the form of a bundle. */
export const BUNDLE_VERSION = 1;

/** The name of every entry: what the manifest says first, what is in it, and where. */
export const entryNames = {
	manifest: 'manifest.json',
	readMe: 'README.txt',
	plan: (planId: string): string => `plans/${planId}/plan.json`,
	document: (planId: string): string => `plans/${planId}/document.yjs`,
	version: (planId: string, id: string): string => `plans/${planId}/versions/${id}.yjs`,
	pack: (id: string): string => `packs/${id}.json`
} as const;

/** So many plans, versions of one plan, and packs one bundle holds at most. */
export const MOST_PLANS = 500;
export const MOST_VERSIONS = 200;
export const MOST_PACKS = 200;

/** The largest file that is opened at all, in bytes. */
export const BUNDLE_FILE_LIMIT = 128_000_000;

const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
/** Milliseconds since 1970, up to the last moment that a date can name. */
const moment = z.number().check(z.gte(0), z.lte(8.64e15));

/** A version of a plan that somebody named. */
const VersionEntry = z.strictObject({ id, name: line, madeAt: moment, lineage: id });

const PlanEntry = z.strictObject({
	planId: id,
	/** Copies of one lineage can be merged. */
	lineage: id,
	versionId: id,
	/** Versions that the maker of the copy held or had taken in, oldest first. */
	parents: z.array(id).check(z.maxLength(10_000)),
	madeAt: moment,
	/** Whether the document goes along; a copy without it can only be compared. */
	hasDocument: z.boolean(),
	versions: z.array(VersionEntry).check(z.maxLength(MOST_VERSIONS))
});
export type PlanEntry = z.infer<typeof PlanEntry>;

const PackEntry = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9]{4,24}$/)),
	isEnabled: z.boolean()
});

/** How a reader knows what it holds before it believes anything in it. */
export const bundleHeader = {
	format: z.literal('holdfast-bundle'),
	/** The version of the bundle's form. */
	version: z.int().check(z.gte(1))
};

/** What is said of a bundle as a whole. Titles of plans stand in `plan.json` only. */
export const Manifest = z.strictObject({
	...bundleHeader,
	/** The Holdfast that wrote it. */
	app: line,
	/** `plan`: one plan, for a colleague or another computer. `vault`: everything of one browser. */
	kind: z.enum(['plan', 'vault']),
	madeOn: day,
	plans: z.array(PlanEntry).check(z.maxLength(MOST_PLANS)),
	packs: z.array(PackEntry).check(z.maxLength(MOST_PACKS))
});
export type Manifest = z.infer<typeof Manifest>;

/** A version that somebody named: the document as it was. */
export interface BundledVersion {
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly lineage: string;
	readonly document: Uint8Array<ArrayBuffer>;
}

/** A plan in a bundle, as the store makes and takes copies. */
export interface BundledPlan {
	readonly planId: string;
	readonly lineage: string;
	readonly versionId: string;
	readonly parents: readonly string[];
	readonly madeAt: number;
	readonly plan: Plan;
	readonly document?: Uint8Array<ArrayBuffer> | undefined;
	readonly versions?: readonly BundledVersion[] | undefined;
}

/** A pack in a bundle, not yet looked into: whoever takes one reads it first. */
export interface BundledPack {
	readonly id: string;
	readonly content: unknown;
	readonly isEnabled: boolean;
}

/** Everything in a bundle. */
export interface Bundle {
	readonly kind: 'plan' | 'vault';
	/** The day on which it was made, by the calendar of its maker. */
	readonly madeOn: string;
	readonly plans: readonly BundledPlan[];
	readonly packs: readonly BundledPack[];
}

/** The entries of a bundle by their names, as they lie in the ZIP. */
export type BundleFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
