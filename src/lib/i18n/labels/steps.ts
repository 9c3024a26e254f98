import type { StageId, StepId } from '$lib/domain/steps';
import { m } from '../words.js';
import type { Words } from './words';

const stages: Words<StageId> = {
	'ground-rules': m.stage_ground_rules,
	signals: m.stage_signals,
	holdings: m.stage_holdings,
	relations: m.stage_relations,
	threats: m.stage_threats,
	scenarios: m.stage_scenarios,
	'first-moves': m.stage_first_moves,
	plan: m.stage_plan
};
export const stage = (id: StageId): string => stages[id]();

const steps: Words<StepId> = {
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
};
export const step = (id: StepId): string => steps[id]();
