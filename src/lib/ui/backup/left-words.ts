import type { LeftOut } from '$lib/domain/folder-copies';
import { m } from '$lib/i18n';

/** What a backup lacks, a sentence each; none when it lacks nothing. */
export const leftWords = ({ plans, packs, versions, older }: LeftOut): readonly string[] => [
	...(plans > 0 ? [m.backup_saved_left({ count: plans })] : []),
	...(packs > 0 ? [m.backup_left_packs({ count: packs })] : []),
	...(versions > 0 ? [m.backup_left_versions({ count: versions })] : []),
	...(older > 0 ? [m.backup_left_older({ count: older })] : [])
];
