import type { Case, Grade } from '$lib/domain/catalogue/catalogue';
import type { ActionStatus, Front, MechanismStatus, Phase } from '$lib/domain/vocabulary';
import { m } from '../words.js';
import type { Words } from './words';

const fronts: Words<Front> = {
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
};
export const front = (id: Front): string => fronts[id]();

const phases: Words<Phase> = {
	prepare: m.phase_prepare,
	respond: m.phase_respond,
	adapt: m.phase_adapt,
	reform: m.phase_reform,
	learn: m.phase_learn
};
export const phase = (id: Phase): string => phases[id]();

const mechanismStatuses: Words<MechanismStatus> = {
	idea: m.mechanism_status_idea,
	started: m.mechanism_status_started,
	'in-place': m.mechanism_status_in_place,
	tested: m.mechanism_status_tested
};
export const mechanismStatus = (id: MechanismStatus): string => mechanismStatuses[id]();

const actionStatuses: Words<ActionStatus> = {
	'to-do': m.action_status_to_do,
	started: m.action_status_started,
	done: m.action_status_done,
	dropped: m.action_status_dropped
};
export const actionStatus = (id: ActionStatus): string => actionStatuses[id]();

const grades: Words<Grade> = {
	case: m.grade_case,
	context: m.grade_context,
	judgement: m.grade_judgement
};
export const grade = (id: Grade): string => grades[id]();

const evidences: Words<Case['evidence']> = {
	strong: m.evidence_strong,
	medium: m.evidence_medium,
	weak: m.evidence_weak
};
export const evidence = (id: Case['evidence']): string => evidences[id]();

const evidenceLetters: Words<Case['evidence']> = {
	strong: m.evidence_letter_strong,
	medium: m.evidence_letter_medium,
	weak: m.evidence_letter_weak
};
export const evidenceLetter = (id: Case['evidence']): string => evidenceLetters[id]();
