import { err, ok, type Result } from '$lib/domain/result';
import type { CopyTrouble, FoundCopies, PlanCopy, ReadCopies } from '$lib/state/copies';
import type { BundleTrouble } from './bundles';
import { surroundings } from './holdfast';

/** Reads the copies in an age bundle or a plain plan file. Never rejects, and stores nothing. */
export const readCopies: ReadCopies = async (file, passphrase) => {
	try {
		return (await isAge(file)) ? await fromBundle(file, passphrase) : await fromPlain(file);
	} catch (error) {
		// The disk refuses with a name; anything else is code that did not arrive.
		return err(error instanceof DOMException ? 'unreadable' : 'not-arrived');
	}
};

async function isAge(file: File): Promise<boolean> {
	const { looksLikeAge } = await import('$lib/exchange/bundle/age-look');
	return looksLikeAge(new Uint8Array(await file.slice(0, 200).arrayBuffer()));
}

const troubles: Readonly<Record<BundleTrouble['code'], CopyTrouble>> = {
	'wrong-secret': 'wrong-passphrase',
	'needs-passphrase': 'passphrase',
	'needs-key': 'key',
	'newer-age': 'too-new',
	'too-new': 'too-new',
	'cut-off': 'cut-off',
	damaged: 'damaged',
	'not-age': 'not-a-copy',
	'not-zip': 'not-a-copy',
	'not-a-bundle': 'not-a-copy',
	'too-costly': 'too-large',
	'too-large': 'too-large',
	unreadable: 'unreadable'
};

async function fromBundle(
	file: File,
	passphrase: string | undefined
): Promise<Result<FoundCopies, CopyTrouble>> {
	if (passphrase === undefined) return err('passphrase');
	const { openBundle } = await import('./bundles');
	const opened = await openBundle(file, { passphrase });
	if (!opened.ok) return err(troubles[opened.error.code]);
	const { plans, losses } = opened.value;
	// Half a plan would look as if somebody had removed the other half.
	const lost = new Set(losses.filter(({ what }) => what === 'plan').map(({ id }) => id));
	const copies = plans.filter(({ planId }) => !lost.has(planId));
	if (copies.length > 0) return ok({ copies, isPlain: false });
	return err(losses.length > 0 ? 'damaged' : 'not-a-copy');
}

async function fromPlain(file: File): Promise<Result<FoundCopies, CopyTrouble>> {
	const { FILE_LIMIT, readPlanFile } = await import('$lib/exchange/import/plan-json');
	if (file.size > FILE_LIMIT) return err('too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { newId } = surroundings;
	const read = readPlanFile(bytes, { newId });
	if (!read.ok) return err(plainTroubles[read.error.code]);
	const { plan } = read.value;
	// It knows nothing of versions, so it is a stranger to every other copy.
	const copy: PlanCopy = {
		...{ planId: plan.id, lineage: newId(), versionId: newId(), parents: [], plan },
		madeAt: file.lastModified
	};
	return ok({ copies: [copy], isPlain: true });
}

const plainTroubles = {
	'too-large': 'too-large',
	'not-json': 'not-a-copy',
	truncated: 'cut-off',
	'not-a-plan': 'not-a-copy',
	'migration-failed': 'damaged',
	'too-new': 'too-new',
	invalid: 'damaged'
} as const;
