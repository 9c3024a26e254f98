import * as z from 'zod/mini';
import { err, ok, type Result } from '$lib/domain/result';
import {
	BUNDLE_VERSION,
	bundleHeader,
	entryNames,
	Manifest,
	type Bundle,
	type BundledPack,
	type BundledPlan,
	type BundledVersion,
	type PlanEntry
} from '../bundle/bundle';
import { readZip, type ZipContent, type ZipError, type ZipLimits } from '../bundle/zip-reading';
import { readJson } from './json-text';
import { FILE_LIMIT, planInFile } from './plan-json';

/** Why a file holds no bundle. */
export type BundleError =
	| ZipError
	| { readonly code: 'not-a-bundle' }
	/** Written by a newer Holdfast; `version` is the form it has. */
	| { readonly code: 'too-new'; readonly version: number };

/** Something that a bundle names and does not give; everything else of it can be used. */
export interface BundleLoss {
	readonly what: 'plan' | 'document' | 'version' | 'pack';
	/** Of the plan, or of the pack. */
	readonly id: string;
}

export interface OpenedBundle extends Bundle {
	readonly losses: readonly BundleLoss[];
}

/** A hundred large plans with their versions stay far below. */
export const bundleLimits: ZipLimits = {
	entries: 10_000,
	entryBytes: 64_000_000,
	totalBytes: 256_000_000
};

/**
 * Reads a bundle below its encryption. Whatever the input, the answer is an error or whole plans, with a list of what
 * is missing; it never throws. Whether document and `plan.json` say the same is looked at where documents are read;
 * the document wins.
 */
export function readBundle(bytes: Uint8Array): Result<OpenedBundle, BundleError> {
	const zip = readZip(bytes, bundleLimits);
	return zip.ok ? bundleIn(zip.value) : zip;
}

/** Reads the entries of a bundle; see `readBundle`. */
export function bundleIn(content: ZipContent): Result<OpenedBundle, BundleError> {
	const manifest = manifestIn(content);
	if (!manifest.ok) return manifest;
	const { kind, madeOn, plans, packs } = manifest.value;
	const losses: BundleLoss[] = [];
	const reading: Reading = { content, lost: (what, id) => void losses.push({ what, id }) };
	return ok({
		...{ kind, madeOn },
		plans: unique(plans, ({ planId }) => planId).flatMap((entry) => planOf(reading, entry) ?? []),
		packs: unique(packs, ({ id }) => id).flatMap((entry) => packOf(reading, entry) ?? []),
		losses
	});
}

interface Reading {
	readonly content: ZipContent;
	readonly lost: (what: BundleLoss['what'], id: string) => void;
}

/** Enough to know a bundle by; nothing else of it is believed yet. */
const Claim = z.looseObject(bundleHeader);

function manifestIn({ files }: ZipContent): Result<Manifest, BundleError> {
	const content = jsonIn(files.get(entryNames.manifest));
	const claim = z.safeParse(Claim, content);
	if (!claim.success) return err({ code: 'not-a-bundle' });
	const { version } = claim.data;
	if (version > BUNDLE_VERSION) return err({ code: 'too-new', version });
	const manifest = z.safeParse(Manifest, content);
	return manifest.success ? ok(manifest.data) : err({ code: 'not-a-bundle' });
}

/** Undefined for what is missing, too large or no JSON. */
function jsonIn(bytes: Uint8Array | undefined): unknown {
	if (bytes === undefined || bytes.length > FILE_LIMIT) return undefined;
	const content = readJson(bytes);
	return content.ok ? content.value : undefined;
}

function unique<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly T[] {
	return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function planOf(reading: Reading, entry: PlanEntry): BundledPlan | undefined {
	const { hasDocument, versions, ...about } = entry;
	const { planId } = entry;
	const { files } = reading.content;
	const plan = planInside(files.get(entryNames.plan(planId)), planId);
	if (plan === undefined) {
		reading.lost('plan', planId);
		return undefined;
	}
	const document = hasDocument ? files.get(entryNames.document(planId)) : undefined;
	if (hasDocument && document === undefined) reading.lost('document', planId);
	const named = unique(versions, ({ id }) => id).flatMap((version): BundledVersion[] => {
		const kept = files.get(entryNames.version(planId, version.id));
		if (kept === undefined) reading.lost('version', planId);
		return kept === undefined ? [] : [{ ...version, document: kept }];
	});
	return { ...about, plan, document, versions: named };
}

/** The plan of one entry, if it is a whole one and the one that it should be. */
function planInside(
	bytes: Uint8Array | undefined,
	planId: string
): BundledPlan['plan'] | undefined {
	const content = jsonIn(bytes);
	const opened = content === undefined ? undefined : planInFile(content);
	return opened?.ok === true && opened.value.plan.id === planId ? opened.value.plan : undefined;
}

function packOf(
	reading: Reading,
	entry: { readonly id: string; readonly isEnabled: boolean }
): BundledPack | undefined {
	const content = jsonIn(reading.content.files.get(entryNames.pack(entry.id)));
	if (content !== undefined) return { ...entry, content };
	reading.lost('pack', entry.id);
	return undefined;
}
