import { m } from '$lib/i18n';
import type { CopyTrouble } from '$lib/state/backup';

const words: Readonly<Record<CopyTrouble['code'], () => string>> = {
	'not-age': m.backup_trouble_not_age,
	'newer-age': m.backup_trouble_newer,
	'too-new': m.backup_trouble_newer,
	'wrong-secret': m.backup_trouble_wrong,
	'needs-key': m.backup_trouble_needs_key,
	'needs-passphrase': m.backup_trouble_needs_passphrase,
	'cut-off': m.backup_trouble_cut_off,
	damaged: m.backup_trouble_damaged,
	'too-costly': m.backup_trouble_costly,
	'too-large': m.backup_trouble_large,
	'not-zip': m.backup_trouble_not_bundle,
	'not-a-bundle': m.backup_trouble_not_bundle,
	unreadable: m.backup_trouble_unreadable,
	'empty-folder': m.backup_trouble_empty,
	nothing: m.backup_trouble_nothing,
	full: m.backup_trouble_full,
	gone: m.backup_trouble_gone,
	asks: m.backup_trouble_asks,
	unlike: m.backup_trouble_unlike,
	refused: m.backup_trouble_refused
};

/** What happened, what is safe and what to do. */
export const troubleWords = (code: CopyTrouble['code']): string => words[code]();
