import type { GuessingTime } from '$lib/domain/passphrase/guessing';
import type { StrengthReason, StrengthWord } from '$lib/domain/passphrase/strength';
import { m } from '$lib/i18n';
import type { GuardRefusal } from '$lib/state/vault-keys.svelte';

/** What happened, what is safe and what to do, for every reason why keys were not changed. */
export const refusals: Readonly<Record<GuardRefusal, () => string>> = {
	'wrong-passphrase': m.vault_refused_wrong,
	'too-many': m.vault_refused_too_many,
	'look-only': m.vault_refused_look_only,
	unsaved: m.vault_refused_unsaved,
	elsewhere: m.vault_refused_elsewhere,
	full: m.vault_refused_full,
	'full-begun': m.vault_refused_full_begun,
	unfinished: m.vault_refused_unfinished,
	taken: m.vault_refused_taken,
	wait: m.vault_refused_wait,
	refused: m.vault_refused_refused,
	'cut-off': m.vault_refused_cut_off,
	'no-locks': m.vault_refused_no_locks,
	'not-arrived': m.vault_refused_not_arrived
};

export const strengthWords: Readonly<Record<StrengthWord, () => string>> = {
	weak: m.vault_strength_weak,
	fair: m.vault_strength_fair,
	good: m.vault_strength_good,
	strong: m.vault_strength_strong
};

export const strengthReasons: Readonly<Record<StrengthReason, () => string>> = {
	short: m.vault_reason_short,
	common: m.vault_reason_common,
	'one-word': m.vault_reason_one_word,
	pattern: m.vault_reason_pattern,
	repeat: m.vault_reason_repeat,
	date: m.vault_reason_date
};

export const guessingTimes: Readonly<Record<GuessingTime, () => string>> = {
	hours: m.vault_time_hours,
	days: m.vault_time_days,
	months: m.vault_time_months,
	years: m.vault_time_years,
	lifetimes: m.vault_time_lifetimes,
	never: m.vault_time_never
};
