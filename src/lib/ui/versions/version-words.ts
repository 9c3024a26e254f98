import { format, m } from '$lib/i18n';
import type { VersionInfo, VersionReason } from '$lib/state/version-list.svelte';

/** Why a version was kept. */
export const reasonWords: Readonly<Record<VersionReason, () => string>> = {
	named: m.versions_reason_named,
	auto: m.versions_reason_auto,
	backup: m.versions_reason_backup,
	folder: m.versions_reason_folder,
	copy: m.versions_reason_copy,
	'hand-over': m.versions_reason_hand_over,
	split: m.versions_reason_split,
	'taken-in': m.versions_reason_taken_in,
	restored: m.versions_reason_restored,
	before: m.versions_reason_before
};

/** When a version was kept: "today, 14:02". `today` is the person's own calendar day. */
export const whenKept = (madeAt: number, today: string): string =>
	m.versions_when({ day: format.since(madeAt, today), time: format.clock(madeAt) });

/** What a version is called: the name that somebody gave it, or when and why it was kept. */
export function versionName({ name, reason, madeAt }: VersionInfo, today: string): string {
	const when = whenKept(madeAt, today);
	return m.versions_named({ name: name === '' ? reasonWords[reason]() : name, when });
}
