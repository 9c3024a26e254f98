import type { ActionSource } from '$lib/domain/actions/state';
import { m } from '$lib/i18n';
import type { Lack } from './list';

/** What an action came from, as a choice. */
export const sourceWords: Readonly<Record<ActionSource, () => string>> = {
	mechanism: m.actions_source_mechanism,
	general: m.actions_source_general,
	house: m.actions_source_house,
	'first-move': m.actions_source_first_move,
	rehearsal: m.actions_source_rehearsal,
	paper: m.actions_source_paper,
	own: m.actions_source_own
};

/** What an action is short of, as a choice. */
export const lackWords: Readonly<Record<Lack, () => string>> = {
	late: m.actions_lack_late,
	'no-owner': m.actions_lack_owner,
	'no-day': m.actions_lack_day,
	'no-cost': m.actions_lack_cost
};
