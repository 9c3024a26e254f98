import type { PackTrouble } from '$lib/domain/catalogue/parse-pack';
import { m } from '$lib/i18n';

/** Why a file did not become a pack. Every code has its sentence. */
export type PackFileTrouble =
	| { readonly code: Plain }
	| { readonly code: 'too-new'; readonly version: number }
	| {
			readonly code: 'invalid';
			readonly troubles: readonly PackTrouble[];
			readonly count: number;
	  };
type Plain = 'too-large' | 'not-json' | 'truncated' | 'not-a-pack' | 'unreadable';

const plain: Readonly<Record<Plain, () => string>> = {
	'too-large': m.packs_file_too_large,
	'not-json': m.packs_file_not_json,
	truncated: m.packs_file_truncated,
	'not-a-pack': m.packs_file_not_a_pack,
	unreadable: m.packs_file_unreadable
};

/** The trouble in a sentence, without its rows. */
export function fileTroubleWords(trouble: PackFileTrouble): string {
	if (trouble.code === 'too-new') return m.packs_file_too_new({ version: trouble.version });
	if (trouble.code !== 'invalid') return plain[trouble.code]();
	const { count } = trouble;
	return count === 1 ? m.packs_file_invalid_one() : m.packs_file_invalid_many({ count });
}
