import type { FormCount } from '$lib/domain/scoring/forms';
import type { Stage } from '$lib/domain/scoring/stage';
import type { Dimension, EntryForm, Onset } from '$lib/domain/vocabulary';
import { list } from '../format';
import { m } from '../words.js';
import type { Words } from './words';

type WholeLevel = '0' | '1' | '2' | '3' | '4' | '5';

const dimensions: Words<Dimension> = {
	people: m.dimension_people,
	mission: m.dimension_mission,
	finance: m.dimension_finance,
	legal: m.dimension_legal,
	data: m.dimension_data,
	reputation: m.dimension_reputation
};
export const dimension = (id: Dimension): string => dimensions[id]();

const onsets: Words<Onset> = {
	hours: m.onset_hours,
	days: m.onset_days,
	weeks: m.onset_weeks,
	months: m.onset_months
};
export const onset = (id: Onset): string => onsets[id]();

const likelihoods: Words<WholeLevel> = {
	0: m.likelihood_0,
	1: m.likelihood_1,
	2: m.likelihood_2,
	3: m.likelihood_3,
	4: m.likelihood_4,
	5: m.likelihood_5
};
export const likelihood = (id: WholeLevel): string => likelihoods[id]();

const likelihoodBands: Words<Exclude<WholeLevel, '0'>> = {
	1: m.likelihood_band_1,
	2: m.likelihood_band_2,
	3: m.likelihood_band_3,
	4: m.likelihood_band_4,
	5: m.likelihood_band_5
};
export const likelihoodBand = (id: Exclude<WholeLevel, '0'>): string => likelihoodBands[id]();

const impacts: Words<WholeLevel> = {
	0: m.impact_0,
	1: m.impact_1,
	2: m.impact_2,
	3: m.impact_3,
	4: m.impact_4,
	5: m.impact_5
};
export const impact = (id: WholeLevel): string => impacts[id]();

const impactTimes: Words<Exclude<WholeLevel, '0'>> = {
	1: m.impact_time_1,
	2: m.impact_time_2,
	3: m.impact_time_3,
	4: m.impact_time_4,
	5: m.impact_time_5
};
export const impactTime = (id: Exclude<WholeLevel, '0'>): string => impactTimes[id]();

const forms: Readonly<Record<EntryForm, (inputs: { count: number }) => string>> = {
	full: m.form_full,
	ballot: m.form_ballot,
	hand: m.form_hand
};

/** In which forms views were given: "1 full form and 3 ballots". */
export const formCounts = (counts: readonly FormCount[]): string =>
	list(counts.map(({ form, count }) => forms[form]({ count })));

const stageNames: Words<Stage> = {
	context: m.matrix_stage_context,
	current: m.matrix_stage_current,
	today: m.matrix_stage_today,
	target: m.matrix_stage_target
};
export const scoreStage = (id: Stage): string => stageNames[id]();
