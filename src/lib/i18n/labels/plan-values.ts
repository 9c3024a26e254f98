import type { Section } from '$lib/domain/comparing/sections';
import type { Plan, Settings, Entry, Decision } from '$lib/domain/plan/plan';
import { dimensions } from '$lib/domain/vocabulary';
import { country, currency, day, number } from '../format';
import { m } from '../words.js';
import { actionStatus, front, mechanismStatus, phase } from './mechanisms';
import { kind, rating } from './organisation';
import {
	corner,
	dependencyKind,
	driversLinked,
	exposure,
	handlingChoice,
	injectKind,
	noteKind,
	origin,
	rehearsalStage,
	stance,
	window
} from './scenarios';
import { dimension, impact, likelihood, onset } from './scoring';
import { category, level as levelWord } from './threats';
import type { Words } from './words';

const routes: Words<Settings['route']> = {
	short: m.value_route_short,
	full: m.value_route_full
};
const questions: Words<NonNullable<Settings['readinessForm']>> = {
	short: m.value_questions_short,
	full: m.value_questions_full
};
const registrations: Words<NonNullable<Settings['registration']>> = {
	registered: m.ground_registration_registered,
	pending: m.ground_registration_pending,
	none: m.ground_registration_none,
	elsewhere: m.ground_registration_elsewhere
};
const trends: Words<NonNullable<Plan['signals'][string]['trend']>> = {
	rising: m.ground_trend_rising,
	steady: m.ground_trend_steady,
	falling: m.ground_trend_falling
};
const forms: Words<Entry['form']> = {
	full: m.value_form_full,
	ballot: m.value_form_ballot,
	hand: m.value_form_hand
};
const confidences: Words<NonNullable<Entry['confidence']>> = {
	high: m.value_sure_high,
	medium: m.value_sure_medium,
	low: m.value_sure_low
};
const choices: Words<Decision['choice']> = {
	adopted: m.value_choice_adopted,
	later: m.value_choice_later,
	'not-for-us': m.value_choice_not_for_us
};
const stepStates: Words<Plan['steps'][string]> = {
	done: m.value_step_done,
	'not-now': m.value_step_not_now,
	'left-out': m.value_step_left_out
};
const answers: Words<'not-applicable' | 'would-not-say'> = {
	'not-applicable': m.value_not_applicable,
	'would-not-say': m.value_would_not_say
};

/** The word of an id out of a table; an id of a newer version stands for itself. */
const from =
	(words: Words<string>) =>
	(value: unknown): string =>
		words[String(value)]?.() ?? String(value);

/** Ids were parsed before they came here, so a label finds its word. */
const by =
	(word: (id: never) => string) =>
	(value: unknown): string =>
		word(String(value) as never);

const percent = (value: unknown): string => m.value_percent({ share: String(value) });
const months = (value: unknown): string => m.value_months({ months: String(value) });
const calendar = (value: unknown): string => day(String(value));

type Axis = typeof likelihood;
/** "3 Possible"; half levels have no word of their own. */
const level =
	(word: Axis) =>
	(value: unknown): string =>
		Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 5
			? m.value_level({
					figure: String(value),
					word: word(String(value) as Parameters<Axis>[0])
				})
			: number(Number(value), 1);

const answer = (value: unknown): string =>
	typeof value === 'number' ? m.value_answer({ figure: String(value) }) : from(answers)(value);

const impacts = (section: 'entries' | 'groupImpacts'): Record<string, (value: unknown) => string> =>
	Object.fromEntries(dimensions.map((each) => [`${section}/${each}`, level(impact)]));

/** How a value is said, by `section/field`. */
type Sayings = Readonly<Record<string, (value: unknown) => string>>;

/**
 * How values are said that are not words or plain numbers by themselves. Made when it is first asked for: pages that never ask carry none of it.
 */
const makeSayings = (): Sayings => ({
	...ofSettings(),
	...ofParts(),
	...ofScenarios(),
	...ofValues()
});

const ofSettings = (): Sayings => ({
	'settings/createdOn': calendar,
	'settings/route': from(routes),
	'settings/horizonMonths': months,
	'settings/currency': by(currency),
	'settings/country': by(country),
	'settings/rating': by(rating),
	'settings/ratingSeenOn': calendar,
	'settings/placeRating': by(rating),
	'settings/placeRatingSeenOn': calendar,
	'settings/organisationKind': by(kind),
	'settings/registration': from(registrations),
	'settings/foreignIncome': percent,
	'settings/publicIncome': percent,
	'settings/largestFunder': percent,
	'settings/readinessForm': from(questions),
	'settings/reviewOn': calendar,
	'settings/destroyOn': calendar,
	'settings/drillOn': calendar,
	'settings/grabPrintedOn': calendar,
	'settings/formerOn': calendar,
	'settings/driversLinked': by(driversLinked)
});

const ofParts = (): Sayings => ({
	'signals/seenOn': calendar,
	'signals/trend': from(trends),
	'threats/category': by(category),
	'threats/onset': by(onset),
	'actions/startOn': calendar,
	'actions/dueOn': calendar,
	'actions/status': by(actionStatus),
	'actions/front': by(front),
	'actions/phase': by(phase),
	'holders/givenOn': calendar,
	'holders/destroyOn': calendar,
	'holders/destroyedOn': calendar,
	'entries/form': from(forms),
	'entries/forMonths': months,
	'entries/low': level(likelihood),
	'entries/high': level(likelihood),
	'entries/best': level(likelihood),
	'entries/confidence': from(confidences),
	...impacts('entries'),
	...impacts('groupImpacts'),
	'agreed/likelihood': level(likelihood),
	'agreed/impact': level(impact),
	'agreed/agreedOn': calendar,
	'decisions/choice': from(choices),
	'decisions/status': by(mechanismStatus)
});

/** What came with scenarios, first moves, rehearsals and review. */
const ofScenarios = (): Sayings => ({
	'actions/window': by(window),
	'activities/exposed': by(exposure),
	'dependencies/kind': by(dependencyKind),
	'actors/stance': by(stance),
	'scenarios/origin': by(origin),
	'rehearsals/stage': by(rehearsalStage),
	'injects/source': by(injectKind),
	'rehearsalNotes/kind': by(noteKind),
	'handling/choice': by(handlingChoice),
	'scenarios/corner': by(corner),
	'events/startsOn': calendar,
	'events/endsOn': calendar,
	'signposts/passedOn': calendar,
	'actions/rehearsedOn': calendar,
	'rehearsals/heldOn': calendar,
	'handling/on': calendar,
	'formerScores/on': calendar,
	'handling/level': by(levelWord),
	'formerScores/level': by(levelWord),
	'formerScores/worst': by(dimension),
	'scenarios/likelihood': level(likelihood)
});

const ofValues = (): Sayings => ({
	'readiness/': answer,
	'exposure/': answer,
	'rounds/': () => m.value_round_revealed(),
	'steps/': from(stepStates),
	'work/': () => m.value_given(),
	'notNeeded/': () => m.value_given()
});
let sayings: Sayings | undefined;

/**
 * A value of a plan as people read it: "21 November 2026", "3 Possible", "Taken over". Texts stand for themselves. A
 * single value has no field: `field` is empty. What points at another part of the plan, or at the catalogue, is not
 * for this.
 */
export function planValue(section: Section, field: string, value: unknown): string {
	if (value === undefined || value === '') return m.value_nothing();
	sayings ??= makeSayings();
	return (sayings[`${section}/${field}`] ?? plainly)(value);
}

function plainly(value: unknown): string {
	if (typeof value === 'boolean') return value ? m.value_yes() : m.value_no();
	if (typeof value === 'number') return number(value, 2);
	return typeof value === 'string' ? value : JSON.stringify(value);
}
