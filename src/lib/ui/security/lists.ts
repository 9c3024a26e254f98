import { m } from '$lib/i18n';

type Sentences = readonly (() => string)[];

/** What is worth protecting. */
export const assets: Sentences = [
	m.security_asset_words,
	m.security_asset_marks,
	m.security_asset_people,
	m.security_asset_plan,
	m.security_asset_use
];

/** What stays after a plan, or everything, was erased. */
export const remaining: Sentences = [
	m.security_erased_disk,
	m.security_erased_copies,
	m.security_erased_browser,
	m.security_erased_program
];

/** What can be read in the browser's files without any key. */
export const inClear: Sentences = [
	m.security_clear_use,
	m.security_clear_rows,
	m.security_clear_times,
	m.security_clear_round,
	m.security_clear_slots,
	m.security_clear_folder,
	m.security_clear_marks,
	m.security_clear_history
];

/** Everything that has to go when a plan goes. */
export const deletion: Sentences = [
	m.security_data_delete_here,
	m.security_data_delete_backups,
	m.security_data_delete_files,
	m.security_data_delete_paper,
	m.security_data_delete_others
];
