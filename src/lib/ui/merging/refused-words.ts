import { m } from '$lib/i18n';
import type { MergeRefused } from '$lib/state/copies';

/** Why nothing was brought in or taken back; the plan is as it was. */
export const refusedWords: Readonly<Record<MergeRefused, () => string>> = {
	'look-only': m.versions_look_only,
	closed: m.bring_refused_closed,
	outdated: m.bring_refused_outdated,
	unsaved: m.bring_refused_unsaved,
	gone: m.bring_refused_gone,
	full: m.bring_refused_full,
	refused: m.versions_refused
};
