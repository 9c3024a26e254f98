import { err, ok, type Result } from '$lib/domain/result';
import { copyName } from '$lib/exchange/file-name';
import type {
	BackupDesk,
	BackupWhat,
	CopyTrouble,
	SavedBackup,
	TellStage
} from '$lib/state/backup';
import type { VersionReason } from '$lib/storage/versions/plan-versions';
import { collect } from './backup-making';
import { checkBundle, writeBundle } from './bundles';
import { saveFile, surroundings } from './holdfast';

/** What is to be written, under which passphrase. */
interface Order {
	readonly what: BackupWhat;
	/** What the version that is kept of each plan is for. */
	readonly reason: VersionReason;
	readonly passphrase: string;
}

/** A file that was written and opened once as a check; nobody has it yet. */
export interface CheckedCopy extends SavedBackup {
	readonly file: Blob;
	/** Remembers that its plans are in a file. */
	readonly note: () => Promise<void>;
}

/** Writes plans into a file and opens it again as a check. Never rejects. */
export async function makeCopy(
	{ what, reason, passphrase }: Order,
	tell: TellStage
): Promise<Result<CheckedCopy, CopyTrouble>> {
	try {
		const { bundle, left, note } = await collect(what, reason);
		if (bundle.plans.length === 0) return err({ code: 'nothing' });
		const bytes = await writeBundle(bundle, { passphrase }, (part) => {
			tell({ doing: 'writing', part });
		});
		const file = new Blob([bytes], { type: 'application/octet-stream' });
		const checked = await checkBundle(
			file,
			{ passphrase },
			{
				planIds: bundle.plans.map(({ planId }) => planId),
				onPart: (part) => {
					tell({ doing: 'checking', part });
				}
			}
		);
		if (!checked.ok) return err({ code: 'unlike' });
		const name = copyName(surroundings.today());
		return ok({ name, file, note, left, plans: bundle.plans.length });
	} catch {
		return err({ code: 'refused' });
	}
}

/** Backups as files. */
export const backupDesk: BackupDesk = {
	save: async (what, passphrase, tell) => {
		// One plan in a file is often for a colleague: what it is based on stays until it comes back.
		const reason = what.kind === 'all' ? 'backup' : 'copy';
		const made = await makeCopy({ what, passphrase, reason }, tell);
		if (!made.ok) return made;
		const { name, file, note, left, plans } = made.value;
		saveFile({ name, mime: file.type, parts: [file] });
		await note();
		return ok({ name, left, plans });
	}
};
