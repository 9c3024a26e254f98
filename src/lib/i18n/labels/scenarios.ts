import type {
	Activity,
	Actor,
	Dependency,
	Rehearsal,
	RehearsalNote,
	Scenario,
	Settings
} from '$lib/domain/plan/plan';
import type { HandlingChoice, InjectKind, Window } from '$lib/domain/vocabulary';
import { m } from '../words.js';
import type { Words } from './words';

/** Words of what can be chosen in surroundings, scenarios, first moves, rehearsals and review. */

const windowWords: Words<Window> = {
	'24h': m.value_window_24h,
	'72h': m.value_window_72h,
	month: m.value_window_month
};
export const window = (id: Window): string => windowWords[id]();

const exposureWords: Words<NonNullable<Activity['exposed']>> = {
	little: m.value_exposure_little,
	some: m.value_exposure_some,
	much: m.value_exposure_much
};
export const exposure = (id: NonNullable<Activity['exposed']>): string => exposureWords[id]();

const dependencyKindWords: Words<NonNullable<Dependency['kind']>> = {
	bank: m.value_dependency_kind_bank,
	funder: m.value_dependency_kind_funder,
	premises: m.value_dependency_kind_premises,
	licence: m.value_dependency_kind_licence,
	platform: m.value_dependency_kind_platform,
	provider: m.value_dependency_kind_provider,
	person: m.value_dependency_kind_person,
	partner: m.value_dependency_kind_partner,
	other: m.value_dependency_kind_other
};
export const dependencyKind = (id: NonNullable<Dependency['kind']>): string =>
	dependencyKindWords[id]();

const stanceWords: Words<Actor['stance']> = {
	ally: m.value_stance_ally,
	undecided: m.value_stance_undecided,
	opponent: m.value_stance_opponent
};
export const stance = (id: Actor['stance']): string => stanceWords[id]();

const originWords: Words<Scenario['origin']> = {
	chain: m.value_origin_chain,
	threats: m.value_origin_threats,
	drivers: m.value_origin_drivers,
	blank: m.value_origin_blank
};
export const origin = (id: Scenario['origin']): string => originWords[id]();

const rehearsalStageWords: Words<Rehearsal['stage']> = {
	ready: m.value_rehearsal_stage_ready,
	'pre-mortem': m.value_rehearsal_stage_pre_mortem,
	running: m.value_rehearsal_stage_running,
	'hot-wash': m.value_rehearsal_stage_hot_wash,
	improving: m.value_rehearsal_stage_improving,
	done: m.value_rehearsal_stage_done
};
export const rehearsalStage = (id: Rehearsal['stage']): string => rehearsalStageWords[id]();

const injectKindWords: Words<InjectKind> = {
	pack: m.value_inject_kind_pack,
	chain: m.value_inject_kind_chain,
	own: m.value_inject_kind_own
};
export const injectKind = (id: InjectKind): string => injectKindWords[id]();

const noteKindWords: Words<RehearsalNote['kind']> = {
	decision: m.value_note_kind_decision,
	reason: m.value_note_kind_reason,
	'went-well': m.value_note_kind_went_well,
	missing: m.value_note_kind_missing,
	improvement: m.value_note_kind_improvement
};
export const noteKind = (id: RehearsalNote['kind']): string => noteKindWords[id]();

const handlingChoiceWords: Words<HandlingChoice> = {
	treat: m.value_handling_choice_treat,
	share: m.value_handling_choice_share,
	stop: m.value_handling_choice_stop,
	accept: m.value_handling_choice_accept
};
export const handlingChoice = (id: HandlingChoice): string => handlingChoiceWords[id]();

const driversLinkedWords: Words<NonNullable<Settings['driversLinked']>> = {
	no: m.value_drivers_linked_no,
	partly: m.value_drivers_linked_partly,
	yes: m.value_drivers_linked_yes
};
export const driversLinked = (id: NonNullable<Settings['driversLinked']>): string =>
	driversLinkedWords[id]();

const cornerWords: Words<NonNullable<Scenario['corner']>> = {
	'low-low': m.value_corner_low_low,
	'low-high': m.value_corner_low_high,
	'high-low': m.value_corner_high_low,
	'high-high': m.value_corner_high_high,
	'wild-card': m.value_corner_wild_card
};
export const corner = (id: NonNullable<Scenario['corner']>): string => cornerWords[id]();
