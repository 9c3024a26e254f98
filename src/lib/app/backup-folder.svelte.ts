import { isAnyPlanBehind, NOTHING_LEFT_OUT } from '$lib/domain/folder-copies';
import { err, ok, type Result } from '$lib/domain/result';
import type { Bundle } from '$lib/exchange/bundle/bundle';
import { keyName } from '$lib/exchange/file-name';
import { m } from '$lib/i18n';
import type {
	ChosenFolder,
	CopyTrouble,
	FolderDesk,
	FolderStatus,
	TellStage
} from '$lib/state/backup';
import { backupNotes, inTurn } from './backup-note';
import {
	asFolder,
	askToWrite,
	canUseFolders,
	expectThere,
	folderTrouble,
	freeName,
	mayWrite,
	pickFolder,
	removeFile,
	writeFile,
	type Folder
} from './folder-files';
import type { FolderTools } from './folder-work';
import { planStore, surroundings } from './holdfast';

/** One window at a time writes backups, begins with a folder or stops using it. */
const LOCK = 'holdfast-backup';

type Trouble = Extract<FolderStatus, { kind: 'kept' }>['trouble'];

/** The folder that backups go to by themselves, over the real store and the real disk. */
class BackupFolders implements FolderDesk {
	#status: FolderStatus | undefined = $state.raw();
	#isRead = false;

	get isSupported(): boolean {
		return canUseFolders();
	}

	get status(): FolderStatus | undefined {
		if (!this.#isRead) {
			this.#isRead = true;
			void this.#look();
		}
		return this.#status;
	}

	async choose(): Promise<ChosenFolder | undefined> {
		const folder = await pickFolder('readwrite');
		if (folder === undefined) return undefined;
		return {
			name: folder.name,
			begin: (passphrase, tell) => this.#begin(folder, passphrase, tell)
		};
	}

	async now(): Promise<void> {
		const kept = await keptFolder();
		if (kept === undefined) return this.#look();
		if (!(await mayWrite(kept.folder)) && !(await askToWrite(kept.folder)))
			return this.#look('asks');
		await this.#write(kept);
	}

	async stop(): Promise<void> {
		await inTurn(LOCK, async () => {
			await (await planStore()).backupFolder.keep(undefined);
			await backupNotes.change((note) => ({ ...note, folders: {} })).catch(() => undefined);
		});
		await this.#look();
	}

	/**
	 * Writes a backup there if there is a folder, it may be written to, and something changed since the last one. Says
	 * false when there is something to write and it was not written.
	 */
	async whenChanged(): Promise<boolean> {
		const kept = await keptFolder();
		if (kept === undefined || !(await isAnyBehind(kept.folderId))) return true;
		if (await mayWrite(kept.folder)) return this.#write(kept);
		await this.#look('asks');
		return false;
	}

	async #look(trouble?: Trouble): Promise<void> {
		const kept = await keptFolder();
		if (kept === undefined) {
			this.#status = { kind: 'none' };
			return;
		}
		const { folder, folderId } = kept;
		const note = (await backupNotes.read()).folders[folderId];
		// A note that cannot be read leaves nobody to encrypt for: the folder has to be chosen anew.
		const now = trouble ?? (note === undefined ? 'refused' : await troubleOf(folder));
		this.#status = {
			...{ kind: 'kept', name: folder.name, lastAt: note?.lastAt, trouble: now },
			left: note?.left ?? NOTHING_LEFT_OUT
		};
	}

	/** Says whether a backup was written. Another window that writes at this moment is left to it. */
	async #write({ folder, folderId }: Kept): Promise<boolean> {
		let isWritten = false;
		try {
			await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
				const note = (await backupNotes.read()).folders[folderId];
				if (lock === null || note === undefined) return;
				const { writeCopy } = await loadWork();
				await writeCopy(folder, tools, { folderId, recipient: note.recipient });
				isWritten = true;
			});
			await this.#look();
		} catch (error) {
			await this.#look(folderTrouble(error));
		}
		return isWritten;
	}

	async #begin(
		folder: Folder,
		passphrase: string,
		tell: TellStage
	): Promise<Result<void, CopyTrouble>> {
		const kept = (await planStore()).backupFolder;
		try {
			const { beginIn } = await loadWork();
			const begun = await inTurn(LOCK, () =>
				beginIn(folder, tools, {
					...{ folderId: crypto.randomUUID(), kept, check: opensWhole },
					makeKey: () => makeKey(folder, passphrase, tell)
				})
			);
			await this.#look();
			return begun === 'begun' ? ok(undefined) : err({ code: 'unlike' });
		} catch (error) {
			return err({ code: folderTrouble(error) });
		}
	}
}

/** The folder for backups. */
export const backupFolders = new BackupFolders();

// Home shows how the folder is; what writes to it comes when it is needed.
const loadMaking = () => import('./backup-making');
const loadWork = () => import('./folder-work');

interface Kept {
	readonly folder: Folder;
	readonly folderId: string;
}

async function keptFolder(): Promise<Kept | undefined> {
	const kept = await (await planStore()).backupFolder.read();
	const folder = asFolder(kept?.handle);
	return kept && folder && { folder, folderId: kept.folderId };
}

const tools: FolderTools = {
	notes: backupNotes,
	collect: async () => (await loadMaking()).collect({ kind: 'all' }, 'folder'),
	encrypt: async (bundle, recipient) =>
		(await import('./bundles')).writeBundle(bundle, { recipient }),
	today: () => surroundings.today(),
	now: () => Date.now()
};

/** Whether a backup opens with this identity and holds its plans. */
async function opensWhole(file: File, identity: string, { plans }: Bundle): Promise<boolean> {
	const { checkBundle } = await import('./bundles');
	const planIds = plans.map(({ planId }) => planId);
	return (await checkBundle(file, { identity }, { planIds })).ok;
}

/** What keeps a backup from this folder as things are. */
async function troubleOf(folder: Folder): Promise<Trouble> {
	if (!(await mayWrite(folder))) return 'asks';
	try {
		await expectThere(folder);
		return undefined;
	} catch (error) {
		return folderTrouble(error);
	}
}

/** Whether the folder does not hold what is here as it is now. */
async function isAnyBehind(folderId: string): Promise<boolean> {
	const store = await planStore();
	const plans = (await store.list()).filter((item) => item.kind === 'plan');
	const marks = (await backupNotes.read()).folders[folderId]?.marks;
	if (isAnyPlanBehind(plans, marks)) return true;
	const { thingsIn } = await loadMaking();
	return plans.length > 0 && marks?.things !== (await thingsIn(store)).mark;
}

/** Makes the key of a folder, stores it there under the passphrase, and opens what lies there as a check. */
async function makeKey(
	folder: Folder,
	passphrase: string,
	tell: TellStage
): Promise<{ readonly name: string; readonly identity: string; readonly recipient: string }> {
	const { bundleAside } = await import('./bundle-aside');
	const making = bundleAside((part) => {
		tell({ doing: 'writing', part });
	});
	const words = [m.backup_key_what(), m.backup_key_open()];
	const { file, recipient } = await making.makeKey({ words, lock: { passphrase } });
	const name = await freeName(folder, keyName);
	const written = await writeFile(folder, name, file);
	const checking = bundleAside((part) => {
		tell({ doing: 'checking', part });
	});
	const there = new Uint8Array(await written.arrayBuffer());
	const opened = await checking.openKey({ file: there, passphrase });
	if (!opened.ok) {
		await removeFile(folder, name);
		throw new Error('The key does not open');
	}
	return { name, identity: opened.value, recipient };
}
