import { err, ok, type Result } from '$lib/domain/result';
import type { OpenedBundle } from '$lib/exchange/import/bundle';
import type { CopySource, CopyTrouble, RestoreDesk } from '$lib/state/backup';
import { bundleAside, type OnPart } from './bundle-aside';
import { openBundle, type BundleTrouble } from './bundles';
import { ageFilesIn, canUseFolders, pickFolder } from './folder-files';
import { newestFirst, openNewest } from './newest-copy';
import { offerOf } from './restore-offer';
import { takeWaitingFile } from './waiting-file';

/** A key with its words is shorter than this, in bytes. */
const LONGEST_KEY = 10_000;

const isKey = ({ name, size }: File): boolean => /^key.*\.age$/.test(name) && size < LONGEST_KEY;

/** The copies among files, the newest first, and the keys that may open them. */
function sourceIn(files: readonly File[]): Result<CopySource, CopyTrouble> {
	const keys = files.filter(isKey);
	const copies = newestFirst(files.filter((file) => !isKey(file)));
	const [newest] = copies;
	if (newest === undefined) return err({ code: 'empty-folder' });
	return ok({
		name: newest.name,
		open: async (passphrase, tell) => {
			const onPart: OnPart = (part) => {
				tell({ doing: 'opening', part });
			};
			const identities = identitiesIn(keys, passphrase, onPart);
			const opened = await openNewest(copies, (copy) =>
				openOne(copy, identities, { passphrase, onPart })
			);
			if (!opened.ok) return opened;
			const { file, copy } = opened.value;
			const others = copies.filter((each) => each !== file).map(({ name }) => name);
			return ok({ ...(await offerOf(copy)), file: file.name, others });
		}
	});
}

type Identities = () => Promise<Result<readonly string[], BundleTrouble>>;

/** What the keys hold that open with the passphrase. Each is opened once, and only if a copy asks for it. */
function identitiesIn(keys: readonly File[], passphrase: string, onPart: OnPart): Identities {
	let opened: ReturnType<Identities> | undefined;
	return () => (opened ??= openKeys(keys, passphrase, onPart));
}

async function openKeys(
	keys: readonly File[],
	passphrase: string,
	onPart: OnPart
): ReturnType<Identities> {
	const identities: string[] = [];
	let last: BundleTrouble = { code: 'needs-key' };
	for (const key of keys) {
		const opened = await openKey(key, passphrase, onPart);
		if (opened.ok) identities.push(opened.value);
		else last = opened.error;
	}
	return identities.length > 0 ? ok(identities) : err(last);
}

async function openKey(
	key: File,
	passphrase: string,
	onPart: OnPart
): Promise<Result<string, BundleTrouble>> {
	try {
		const file = new Uint8Array(await key.arrayBuffer());
		return await bundleAside(onPart).openKey({ file, passphrase });
	} catch {
		return err({ code: 'unreadable' });
	}
}

async function openOne(
	copy: File,
	identities: Identities,
	{ passphrase, onPart }: { readonly passphrase: string; readonly onPart: OnPart }
): Promise<Result<OpenedBundle, BundleTrouble>> {
	const opened = await openBundle(copy, { passphrase }, onPart);
	if (opened.ok || opened.error.code !== 'needs-key') return opened;
	const found = await identities();
	if (!found.ok) return found;
	let last: Result<OpenedBundle, BundleTrouble> = opened;
	for (const identity of found.value) {
		last = await openBundle(copy, { identity });
		if (last.ok) return last;
	}
	return last;
}

async function fromFolder(): Promise<Result<CopySource, CopyTrouble> | undefined> {
	const folder = await pickFolder('read');
	if (folder === undefined) return undefined;
	try {
		return sourceIn(await ageFilesIn(folder));
	} catch {
		return err({ code: 'unreadable' });
	}
}

/** The way in for backups and copies. */
export const restoreDesk: RestoreDesk = {
	waiting: () => {
		const file = takeWaitingFile();
		const source = file && sourceIn([file]);
		return source?.ok === true ? source.value : undefined;
	},
	fromFiles: sourceIn,
	fromFolder: canUseFolders() ? fromFolder : undefined
};
