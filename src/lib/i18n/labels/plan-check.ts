import type { CheckScore, RuleId } from '$lib/domain/plan-check/check-plan';
import type { CheckArea, Finding } from '$lib/domain/plan-check/finding';
import { m } from '../words.js';
import { front } from './mechanisms';
import type { Words } from './words';

/** Words of the plan check: what each rule asks, and what it found. */

const areaWords: Words<CheckArea> = {
	risks: m.review_area_risks,
	scenarios: m.review_area_scenarios,
	'first-day': m.review_area_first_day,
	actions: m.review_area_actions,
	people: m.review_area_people,
	dates: m.review_area_dates
};
export const checkArea = (id: CheckArea): string => areaWords[id]();

const scoreWords: Readonly<Record<CheckScore, () => string>> = {
	0: m.review_score_not_yet,
	1: m.review_score_partly,
	2: m.review_score_in_order
};
/** A rule that had nothing to look at is neither good nor bad. */
export const checkScore = (score: CheckScore | undefined): string =>
	score === undefined ? m.review_score_nothing() : scoreWords[score]();

const ruleWords: Words<RuleId> = {
	'grave-owned': m.review_rule_grave_owned,
	'left-decided': m.review_rule_left_decided,
	'accepted-named': m.review_rule_accepted_named,
	'grave-trigger': m.review_rule_grave_trigger,
	'target-earned': m.review_rule_target_earned,
	'several-views': m.review_rule_several_views,
	'mechanism-caution': m.review_rule_mechanism_caution,
	'mechanism-begun': m.review_rule_mechanism_begun,
	'scenario-fronts': m.review_rule_scenario_fronts,
	'scenario-likelihood': m.review_rule_scenario_likelihood,
	'card-deputy': m.review_rule_card_deputy,
	'first-day-owner': m.review_rule_first_day_owner,
	'first-day-lead': m.review_rule_first_day_lead,
	'action-overdue': m.review_rule_action_overdue,
	'action-after-review': m.review_rule_action_after_review,
	'one-person': m.review_rule_one_person,
	'care-action': m.review_rule_care_action,
	'no-contacts': m.review_rule_no_contacts,
	'information-delete': m.review_rule_information_delete,
	'dependency-fallback': m.review_rule_dependency_fallback,
	'first-calls': m.review_rule_first_calls,
	'page-to-grab': m.review_rule_page_to_grab,
	'grab-printed': m.review_rule_grab_printed,
	'drill-date': m.review_rule_drill_date,
	'review-date': m.review_rule_review_date,
	'rating-seen': m.review_rule_rating_seen,
	'nothing-dangling': m.review_rule_nothing_dangling
};
/** What is in order when the rule finds nothing. */
export const checkRule = (id: RuleId): string => ruleWords[id]();

interface Named {
	readonly name: string;
	readonly fronts: string;
}

const findingWords: Readonly<Record<RuleId, (named: Named) => string>> = {
	'grave-owned': m.review_find_grave_owned,
	'left-decided': m.review_find_left_decided,
	'accepted-named': m.review_find_accepted_named,
	'grave-trigger': m.review_find_grave_trigger,
	'target-earned': m.review_find_target_earned,
	'several-views': m.review_find_several_views,
	'mechanism-caution': m.review_find_mechanism_caution,
	'mechanism-begun': m.review_find_mechanism_begun,
	'scenario-fronts': m.review_find_scenario_fronts,
	'scenario-likelihood': m.review_find_scenario_likelihood,
	'card-deputy': m.review_find_card_deputy,
	'first-day-owner': m.review_find_first_day_owner,
	'first-day-lead': m.review_find_first_day_lead,
	'action-overdue': m.review_find_action_overdue,
	'action-after-review': m.review_find_action_after_review,
	'one-person': m.review_find_one_person,
	'care-action': m.review_find_care_action,
	'no-contacts': m.review_find_no_contacts,
	'information-delete': m.review_find_information_delete,
	'dependency-fallback': m.review_find_dependency_fallback,
	'first-calls': m.review_find_first_calls,
	'page-to-grab': m.review_find_page_to_grab,
	'grab-printed': m.review_find_grab_printed,
	'drill-date': m.review_find_drill_date,
	'review-date': m.review_find_review_date,
	'rating-seen': m.review_find_rating_seen,
	'nothing-dangling': m.review_find_nothing_dangling
};

/** One finding as a sentence. A thing without words of its own is called so. */
export function checkFinding(id: RuleId, { name, fronts, mend }: Finding): string {
	if (mend.about?.thingId === 'leadRole') return m.review_find_no_lead();
	return findingWords[id]({
		name: name.trim() === '' ? m.review_unnamed() : name,
		fronts: (fronts ?? []).map(front).join(m.report_list_separator())
	});
}
