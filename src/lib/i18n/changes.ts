import type { ChangeName } from '$lib/domain/plan/change';
import { m } from './generated/messages.js';

const words: Readonly<Record<ChangeName, () => string>> = {
	action: m.change_action,
	'agreed value': m.change_agreed_value,
	'anchor words': m.change_anchor_words,
	country: m.change_country,
	currency: m.change_currency,
	'destroy date': m.change_destroy_date,
	draft: m.change_draft,
	export: m.change_export,
	exposure: m.change_exposure,
	'focal question': m.change_focal_question,
	'group impacts': m.change_group_impacts,
	holder: m.change_holder,
	horizon: m.change_horizon,
	income: m.change_income,
	mechanism: m.change_mechanism,
	merge: m.change_merge,
	'minority note': m.change_minority_note,
	'not written': m.change_not_written,
	onset: m.change_onset,
	'organisation kind': m.change_organisation_kind,
	'organisation name': m.change_organisation_name,
	'other work': m.change_other_work,
	place: m.change_place,
	'place rating': m.change_place_rating,
	'place rating seen': m.change_place_rating_seen,
	rating: m.change_rating,
	'rating seen': m.change_rating_seen,
	readiness: m.change_readiness,
	registration: m.change_registration,
	remove: m.change_remove,
	'restore version': m.change_restore_version,
	reveal: m.change_reveal,
	'review date': m.change_review_date,
	role: m.change_role,
	rule: m.change_rule,
	score: m.change_score,
	signal: m.change_signal,
	staff: m.change_staff,
	step: m.change_step,
	threat: m.change_threat,
	title: m.change_title,
	'undo-merge': m.change_undo_merge,
	work: m.change_work
};

/** What a change is called, for "Undone: a signal". A change of a newer version is just a change. */
export const changeWords = (name: string | undefined): string =>
	name !== undefined && Object.hasOwn(words, name)
		? words[name as ChangeName]()
		: m.shell_a_change();
