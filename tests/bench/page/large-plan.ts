import { dayAfter } from '$lib/domain/day';
import type { Catalogue, ThreatType } from '$lib/domain/catalogue/catalogue';
import { adoptMechanism } from '$lib/domain/plan/adoption';
import {
	addCatalogueThreat,
	addOwnThreat,
	addRole,
	addRule,
	addSignal,
	answerEntry,
	newPlan
} from '$lib/domain/plan/edits';
import { keyOf, type Entry, type Plan } from '$lib/domain/plan/plan';
import { categories } from '$lib/domain/vocabulary';
import { addScenarios } from './large-scenarios';

/** How large a made plan is. */
export interface Size {
	/** Threats. Every second one is picked from the catalogue while it lasts; the others are the group's own. */
	readonly threats: number;
	/** How many people have scored each threat; 1 where it is left out. */
	readonly assessors?: number;
	/** How many scenarios it has, each with four attacks and six first moves; none where it is left out. */
	readonly scenarios?: number;
}

const TODAY = '2026-11-21';

/** Sentences as groups write them; two to four make a description of 150 to 400 characters. */
const sentences = [
	'It happened to a partner in the north last spring, two weeks after their report on the land concessions.',
	'The officer asked for the list of volunteers and for the contracts with the two foreign funders.',
	'We think it would come before the vote, when the ministry looks for someone to make an example of.',
	'Staff at the lakeside office work alone after five and have no agreed word for calling for help.',
	'Nobody but the director can sign at the bank, and the second signatory left in March.',
	'The radio host names partners already; our name came up once, in a question from a caller.',
	'We lost four days the last time, because nobody had the lawyer’s number on paper.'
] as const;

const pick = (at: number): string => sentences[at % sentences.length] ?? '';

const descriptionOf = (at: number): string =>
	Array.from({ length: 2 + (at % 3) }, (_, n) => pick(at * 3 + n)).join(' ');

/**
 * A plan of a given size, filled as a group would fill it: who is in the room, signals, threats with descriptions of
 * 150 to 400 characters, entries, exposure answers, and mechanisms adopted against every fourth threat. Everything
 * follows from the size, so two runs measure the same plan.
 */
export function largePlan(id: string, size: Size, catalogue: Catalogue): Plan {
	const plan = newPlan({
		id,
		scoringId: 'bench',
		today: TODAY,
		title: `Bench, ${String(size.threats)} threats`,
		route: 'full',
		facilitated: true
	});
	fillGround(plan);
	const tail: Tail = { threats: {}, actions: {} };
	for (let at = 0; at < size.threats; at++) {
		const threatId = `threat-${String(at)}`;
		addThreat(plan, { threatId, at, catalogue, tail });
		addEntries(plan, threatId, { at, assessors: size.assessors ?? 1 });
		if (at % 4 === 0) adopt(plan, { threatId, at, catalogue, tail });
	}
	const { scenarios: count = 0, threats } = size;
	addScenarios(plan, { count, threats, today: TODAY });
	return plan;
}

function fillGround(plan: Plan): void {
	Object.assign(plan.settings, {
		focalQuestion: descriptionOf(1),
		notWritten: descriptionOf(2),
		country: 'UG',
		rating: 'repressed',
		organisationName: 'Lakeshore Rights Forum (made up)',
		organisationKind: 'national-ngo',
		staff: 34,
		registration: 'registered'
	} satisfies Partial<Plan['settings']>);
	for (let n = 0; n < 7; n++) addRole(plan, `role-${String(n)}`, `Role ${String(n + 1)}`);
	for (let n = 0; n < 4; n++) addRule(plan, `rule-${String(n)}`, pick(n));
	for (let n = 0; n < 3; n++) addSignal(plan, `signal-${String(n)}`, descriptionOf(n));
}

/**
 * The last of what has an order, alone. An edit looks through everything for the last place; given the last thing
 * only, a plan of ten thousand threats is made in a moment and comes out the same.
 */
interface Tail {
	threats: Plan['threats'];
	actions: Plan['actions'];
}

interface Place {
	readonly threatId: string;
	readonly at: number;
	readonly catalogue: Catalogue;
	readonly tail: Tail;
}

function addThreat(plan: Plan, { threatId, at, catalogue, tail }: Place): void {
	const type = at % 2 === 0 ? catalogue.threatTypes[at / 2] : undefined;
	const draft: Plan = { ...plan, threats: { ...tail.threats } };
	if (type === undefined) {
		const title = `Own threat ${String(at)}: ${pick(at).slice(0, 48)}`;
		addOwnThreat(draft, threatId, {
			title,
			category: categories[at % categories.length] ?? 'legal'
		});
	} else addCatalogueThreat(draft, threatId, type);
	for (const [id, threat] of Object.entries(draft.threats).slice(-1)) {
		plan.threats[id] = { ...threat, description: descriptionOf(at) };
		tail.threats = { [id]: threat };
	}
	answerExposure(plan, threatId, type);
}

function answerExposure(plan: Plan, threatId: string, type: ThreatType | undefined): void {
	for (const { id } of type?.detail?.exposure ?? []) plan.exposure[keyOf(threatId, id)] = 2;
}

/** Runs through the levels of impact: 0, and 1 to 5 in half levels. */
export const impactAt = (place: number): number => (place % 10 === 0 ? 0 : ((place % 10) + 1) / 2);

/** Whole and half levels that run through the scales, so that threats lie all over the matrix. */
function entryAt(at: number, assessor: number): Entry {
	const low = 1 + ((at * 7 + assessor) % 6) / 2;
	const impact = (dimension: number): number => impactAt(at * 5 + assessor + dimension * 3);
	return {
		form: 'full',
		round: 1,
		low,
		high: low + 1,
		best: low + 0.5,
		people: impact(0),
		mission: impact(1),
		finance: impact(2),
		legal: impact(3),
		data: impact(4),
		reputation: impact(5),
		confidence: 'medium'
	};
}

function addEntries(
	plan: Plan,
	threatId: string,
	{ at, assessors }: { readonly at: number; readonly assessors: number }
): void {
	for (let n = 0; n < assessors; n++) {
		answerEntry(plan, keyOf(threatId, `view-${String(n)}`), entryAt(at, n));
	}
}

function adopt(plan: Plan, { threatId, at, catalogue, tail }: Place): void {
	const mechanisms = catalogue.cases.flatMap((told) => told.mechanisms);
	const mechanism = mechanisms[at % mechanisms.length];
	if (mechanism === undefined) return;
	const steps = mechanism.steps.slice(0, 2).map((step) => ({
		id: `${threatId}-${step.id}`,
		step,
		dueOn: dayAfter(TODAY, step.days)
	}));
	const draft: Plan = { ...plan, actions: { ...tail.actions } };
	adoptMechanism(draft, { threatId, mechanism, steps });
	Object.assign(plan.actions, draft.actions);
	tail.actions = Object.fromEntries(Object.entries(draft.actions).slice(-1));
}
