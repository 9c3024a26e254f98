import type { Case, Grade } from '$lib/domain/catalogue/catalogue';
import type { StageId, StepId } from '$lib/domain/steps';
import type {
	ActionStatus,
	Category,
	Dimension,
	Front,
	Level,
	MechanismStatus,
	OrganisationKind,
	Phase,
	Rating,
	ReadinessArea,
	Region,
	Work
} from '$lib/domain/vocabulary';
import { m } from './generated/messages.js';

type Message = () => string;
type WholeLevel = '0' | '1' | '2' | '3' | '4' | '5';

/** Words for ids. Each table is exhaustive: a new id without its word does not compile. */
const words =
	<Id extends string>(table: Readonly<Record<Id, Message>>) =>
	(id: Id): string =>
		table[id]();

export const label = {
	category: words<Category>({
		legal: m.category_legal,
		financial: m.category_financial,
		disinformation: m.category_disinformation,
		digital: m.category_digital,
		reputational: m.category_reputational
	}),
	categoryMark: words<Category>({
		legal: m.category_mark_legal,
		financial: m.category_mark_financial,
		disinformation: m.category_mark_disinformation,
		digital: m.category_mark_digital,
		reputational: m.category_mark_reputational
	}),
	level: words<Level>({
		low: m.level_low,
		moderate: m.level_moderate,
		high: m.level_high,
		critical: m.level_critical
	}),
	levelLetter: words<Level>({
		low: m.level_letter_low,
		moderate: m.level_letter_moderate,
		high: m.level_letter_high,
		critical: m.level_letter_critical
	}),
	levelRule: words<Level>({
		low: m.level_rule_low,
		moderate: m.level_rule_moderate,
		high: m.level_rule_high,
		critical: m.level_rule_critical
	}),
	front: words<Front>({
		political: m.front_political,
		legal: m.front_legal,
		financial: m.front_financial,
		communications: m.front_communications,
		people: m.front_people,
		digital: m.front_digital,
		solidarity: m.front_solidarity,
		programme: m.front_programme,
		governance: m.front_governance,
		learning: m.front_learning
	}),
	phase: words<Phase>({
		prepare: m.phase_prepare,
		respond: m.phase_respond,
		adapt: m.phase_adapt,
		reform: m.phase_reform,
		learn: m.phase_learn
	}),
	dimension: words<Dimension>({
		people: m.dimension_people,
		mission: m.dimension_mission,
		finance: m.dimension_finance,
		legal: m.dimension_legal,
		data: m.dimension_data,
		reputation: m.dimension_reputation
	}),
	likelihood: words<WholeLevel>({
		0: m.likelihood_0,
		1: m.likelihood_1,
		2: m.likelihood_2,
		3: m.likelihood_3,
		4: m.likelihood_4,
		5: m.likelihood_5
	}),
	likelihoodBand: words<Exclude<WholeLevel, '0'>>({
		1: m.likelihood_band_1,
		2: m.likelihood_band_2,
		3: m.likelihood_band_3,
		4: m.likelihood_band_4,
		5: m.likelihood_band_5
	}),
	impact: words<WholeLevel>({
		0: m.impact_0,
		1: m.impact_1,
		2: m.impact_2,
		3: m.impact_3,
		4: m.impact_4,
		5: m.impact_5
	}),
	impactTime: words<Exclude<WholeLevel, '0'>>({
		1: m.impact_time_1,
		2: m.impact_time_2,
		3: m.impact_time_3,
		4: m.impact_time_4,
		5: m.impact_time_5
	}),
	kind: words<OrganisationKind>({
		icso: m.kind_icso,
		'icso-country-office': m.kind_icso_country_office,
		'national-ngo': m.kind_national_ngo,
		'community-based': m.kind_community_based,
		coalition: m.kind_coalition,
		umbrella: m.kind_umbrella,
		movement: m.kind_movement,
		media: m.kind_media
	}),
	rating: words<Rating>({
		open: m.rating_open,
		narrowed: m.rating_narrowed,
		obstructed: m.rating_obstructed,
		repressed: m.rating_repressed,
		closed: m.rating_closed
	}),
	work: words<Work>({
		advocacy: m.work_advocacy,
		arts: m.work_arts,
		civic: m.work_civic,
		'civil-liberties': m.work_civil_liberties,
		development: m.work_development,
		'digital-rights': m.work_digital_rights,
		environment: m.work_environment,
		governance: m.work_governance,
		'human-rights': m.work_human_rights,
		humanitarian: m.work_humanitarian,
		lgbti: m.work_lgbti,
		media: m.work_media,
		migration: m.work_migration,
		solidarity: m.work_solidarity,
		volunteering: m.work_volunteering,
		'womens-rights': m.work_womens_rights,
		youth: m.work_youth
	}),
	region: words<Region>({
		africa: m.region_africa,
		americas: m.region_americas,
		asia: m.region_asia,
		europe: m.region_europe,
		oceania: m.region_oceania,
		global: m.region_global
	}),
	mechanismStatus: words<MechanismStatus>({
		idea: m.mechanism_status_idea,
		started: m.mechanism_status_started,
		'in-place': m.mechanism_status_in_place,
		tested: m.mechanism_status_tested
	}),
	actionStatus: words<ActionStatus>({
		'to-do': m.action_status_to_do,
		started: m.action_status_started,
		done: m.action_status_done,
		dropped: m.action_status_dropped
	}),
	area: words<ReadinessArea>({
		legal: m.area_legal,
		finance: m.area_finance,
		governance: m.area_governance,
		people: m.area_people,
		data: m.area_data,
		communications: m.area_communications,
		programme: m.area_programme,
		partners: m.area_partners,
		solidarity: m.area_solidarity
	}),
	stage: words<StageId>({
		'ground-rules': m.stage_ground_rules,
		signals: m.stage_signals,
		holdings: m.stage_holdings,
		relations: m.stage_relations,
		threats: m.stage_threats,
		scenarios: m.stage_scenarios,
		'first-moves': m.stage_first_moves,
		plan: m.stage_plan
	}),
	step: words<StepId>({
		mandate: m.step_mandate,
		context: m.step_context,
		organisation: m.step_organisation,
		readiness: m.step_readiness,
		actors: m.step_actors,
		solidarity: m.step_solidarity,
		threats: m.step_threats,
		scoring: m.step_scoring,
		matrix: m.step_matrix,
		scenarios: m.step_scenarios,
		mechanisms: m.step_mechanisms,
		contingency: m.step_contingency,
		actions: m.step_actions,
		rehearsal: m.step_rehearsal,
		review: m.step_review,
		export: m.step_export
	}),
	grade: words<Grade>({
		case: m.grade_case,
		context: m.grade_context,
		judgement: m.grade_judgement
	}),
	evidence: words<Case['evidence']>({
		strong: m.evidence_strong,
		medium: m.evidence_medium,
		weak: m.evidence_weak
	}),
	evidenceLetter: words<Case['evidence']>({
		strong: m.evidence_letter_strong,
		medium: m.evidence_letter_medium,
		weak: m.evidence_letter_weak
	})
};
