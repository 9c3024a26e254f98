import type { HoldfastDb } from './db';

/** A folder as the browser keeps it. */
export interface KeptFolder {
	/** Whatever the page was given when the folder was chosen. */
	readonly handle: unknown;
	/** A random id that tells which of the sealed notes is about this folder. */
	readonly folderId: string;
}

/** The folder that backups go to. */
export interface BackupFolder {
	/** Undefined when there is none or it cannot be read. */
	read(): Promise<KeptFolder | undefined>;
	/** Keeps the folder; undefined forgets it. Rejects when the database refuses. */
	keep(folder: KeptFolder | undefined): Promise<void>;
}

export const backupFolderIn = (db: HoldfastDb): BackupFolder => ({
	read: async () => {
		const row = await db.handles?.get('backup-folder').catch(() => undefined);
		return row && { handle: row.handle, folderId: row.folderId ?? '' };
	},
	keep: async (folder) => {
		await db.openToWrite();
		if (folder === undefined) await db.handles?.delete('backup-folder');
		else await db.handles?.put({ id: 'backup-folder', ...folder });
	}
});

/** Where nothing outlives the tab, no folder does. */
export const noBackupFolder: BackupFolder = {
	read: () => Promise.resolve(undefined),
	keep: () => Promise.resolve()
};
