import { release } from '$lib/content/release';
import { err, ok, type Result } from '$lib/domain/result';
import type { AgeError, AgeKey } from '$lib/exchange/bundle/age';
import { BUNDLE_FILE_LIMIT, type Bundle } from '$lib/exchange/bundle/bundle';
import type { WorkLock } from '$lib/exchange/bundle/bundle-work';
import { bundleFiles } from '$lib/exchange/bundle/write-bundle';
import {
	bundleIn,
	bundleLimits,
	type BundleError,
	type OpenedBundle
} from '$lib/exchange/import/bundle';
import { bundleAside, type OnPart } from './bundle-aside';

/** Why a backup file did not open. `unreadable`: the browser could not read it from the disk. */
export type BundleTrouble =
	BundleError | AgeError | { readonly code: 'unreadable' } | { readonly code: 'too-large' };

/**
 * Writes a bundle as an age file. Rejects where the browser has not the memory for it, and when the file could not be
 * read again whole.
 */
export function writeBundle(
	bundle: Bundle,
	lock: WorkLock,
	onPart?: OnPart
): Promise<Uint8Array<ArrayBuffer>> {
	return bundleAside(onPart).pack({ files: bundleFiles(bundle, release.number), lock });
}

/** Opens an age file that holds a bundle. Nothing is stored. */
export async function openBundle(
	file: Blob,
	key: AgeKey,
	onPart?: OnPart
): Promise<Result<OpenedBundle, BundleTrouble>> {
	// A huge file is refused by its size alone, without being read into memory.
	if (file.size > BUNDLE_FILE_LIMIT) return err({ code: 'too-large' });
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (bytes === undefined) return err({ code: 'unreadable' });
	const work = { file: new Uint8Array(bytes), key, limits: bundleLimits };
	const unpacked = await bundleAside(onPart)
		.unpack(work)
		.catch(() => err({ code: 'unreadable' } as const));
	return unpacked.ok ? bundleIn(unpacked.value) : unpacked;
}

/** Whether a file that was just written opens and holds the plans that it should, each in a form that can be restored. */
export async function checkBundle(
	file: Blob,
	key: AgeKey,
	{ planIds, onPart }: { readonly planIds: readonly string[]; readonly onPart?: OnPart | undefined }
): Promise<Result<void, BundleTrouble>> {
	const opened = await openBundle(file, key, onPart);
	if (!opened.ok) return opened;
	const { plans, losses } = opened.value;
	const { isRestorable } = await import('$lib/storage/copies');
	const isThere = (id: string): boolean =>
		plans.some((copy) => copy.planId === id && isRestorable(copy));
	const isWhole = losses.length === 0 && planIds.every(isThere);
	return isWhole ? ok(undefined) : err({ code: 'damaged' });
}
