import * as z from 'zod/mini';
import { adopted } from './plan/edits';
import { holdersLeft, soonestDay } from './plan/keeping';
import { partsOf, type Plan } from './plan/plan';
import { remembered } from './plan/remembered';
import type { Progress } from './progress';
import { isHouseAsked } from './readiness/form';
import { assess } from './scoring/assessment';
import type { IdentifiedEntry } from './scoring/view';

/** The sixteen steps of the route, in the order of the full route. */
export const StepId = z.enum([
	'mandate',
	'context',
	'organisation',
	'readiness',
	'actors',
	'solidarity',
	'threats',
	'scoring',
	'matrix',
	'scenarios',
	'mechanisms',
	'contingency',
	'actions',
	'rehearsal',
	'review',
	'export'
]);
export type StepId = z.infer<typeof StepId>;
export const stepIds = StepId.options;

/** The eight stages of the rail, each with its steps. */
export const stages = [
	{ id: 'ground-rules', steps: ['mandate'] },
	{ id: 'signals', steps: ['context'] },
	{ id: 'holdings', steps: ['organisation', 'readiness'] },
	{ id: 'relations', steps: ['actors', 'solidarity'] },
	{ id: 'threats', steps: ['threats', 'scoring', 'matrix'] },
	{ id: 'scenarios', steps: ['scenarios'] },
	{ id: 'first-moves', steps: ['mechanisms', 'contingency'] },
	{ id: 'plan', steps: ['actions', 'rehearsal', 'review', 'export'] }
] as const satisfies readonly { id: string; steps: readonly StepId[] }[];
export type Stage = (typeof stages)[number];
export type StageId = Stage['id'];

/** The number a reader sees before a step: stage 5, second step is "5.2". */
export function numberOf(step: StepId): string {
	const stage = stages.findIndex(({ steps }) => steps.some((each) => each === step));
	const within = stages[stage]?.steps.findIndex((each) => each === step) ?? 0;
	return `${String(stage + 1)}.${String(within + 1)}`;
}

/** The stage to which a step belongs. */
export function stageOf(step: StepId): Stage {
	return stages.find(({ steps }) => steps.some((each) => each === step)) ?? stages[0];
}

const shortRoute: readonly StepId[] = [
	'organisation',
	'readiness',
	'threats',
	'scoring',
	'mechanisms',
	'actions',
	'export'
];

/** Steps that a later version brings. They say so on screen and never stand in the way. */
export const notBuilt: ReadonlySet<StepId> = new Set<StepId>(['solidarity']);

/**
 * The steps this plan takes, in order: those of its route, without the ones left out. Steps that are not built yet
 * are shown and can be visited, but nobody is led through them.
 */
export function pathOf(plan: Plan): readonly StepId[] {
	const route = plan.settings.route === 'short' ? shortRoute : stepIds;
	return route.filter((step) => plan.steps[step] !== 'left-out' && !notBuilt.has(step));
}

type Rule = (plan: Plan) => boolean;

const hasAny = (things: object): boolean => Object.keys(things).length > 0;

/**
 * What stands on the watch list or touches nothing is scored too; what nobody finished, or what contradicts
 * itself, is not. This and the answers below are asked by every part of the page that shows how far the plan is,
 * after every change.
 */
const areAllScored = remembered(
	(
		given: Plan['entries'],
		threats: Plan['threats'],
		groupImpacts: Plan['groupImpacts']
	): boolean => {
		const entries = new Map<string, IdentifiedEntry[]>();
		for (const [key, entry] of Object.entries(given)) {
			const { threatId, other } = partsOf(key);
			const ofThreat = entries.get(threatId);
			if (ofThreat === undefined) entries.set(threatId, [{ id: other, entry }]);
			else ofThreat.push({ id: other, entry });
		}
		const isScored = (threatId: string): boolean =>
			assess(entries.get(threatId) ?? [], groupImpacts[threatId]).state === 'assessed';
		return hasAny(threats) && Object.keys(threats).every(isScored);
	}
);

const everyThreatIsScored = ({ entries, threats, groupImpacts }: Plan): boolean =>
	areAllScored(entries, threats, groupImpacts);

type OfScenarios = Readonly<Record<string, { readonly scenarioId?: string | undefined }>>;

/** The scenarios of which there is such a thing. */
const scenariosIn = remembered(
	(things: OfScenarios): ReadonlySet<string | undefined> =>
		new Set(Object.values(things).map(({ scenarioId }) => scenarioId))
);

/** Whether there are scenarios, and each has at least one of these things. */
const eachHas = (scenarios: Plan['scenarios'], things: OfScenarios): boolean => {
	const held = scenariosIn(things);
	return hasAny(scenarios) && Object.keys(scenarios).every((id) => held.has(id));
};

/** The window of a first move says until when it is made, counted from an attack that has no day. */
const areAllPlanned = remembered(
	(actions: Plan['actions']): boolean =>
		hasAny(actions) &&
		Object.values(actions).every(
			({ owner, dueOn, window, status }) =>
				status === 'dropped' ||
				(owner !== undefined && (dueOn !== undefined || window !== undefined))
		)
);

const rules: Record<StepId, Rule> = {
	mandate: ({ settings, roles, rules: agreed }) =>
		settings.focalQuestion.trim() !== '' && hasAny(roles) && hasAny(agreed),
	context: ({ settings, signals }) =>
		settings.rating !== undefined && settings.country !== undefined && hasAny(signals),
	organisation: ({ settings }) =>
		settings.organisationKind !== undefined && settings.staff !== undefined,
	readiness: isHouseAsked,
	actors: ({ actors }) => hasAny(actors),
	solidarity: () => false,
	threats: ({ threats }) => hasAny(threats),
	scoring: everyThreatIsScored,
	matrix: everyThreatIsScored,
	scenarios: ({ scenarios, attacks }) => eachHas(scenarios, attacks),
	mechanisms: (plan) => adopted(plan).length > 0,
	contingency: ({ scenarios, actions }) => eachHas(scenarios, actions),
	actions: ({ actions }) => areAllPlanned(actions),
	rehearsal: ({ rehearsals }) => Object.values(rehearsals).some(({ stage }) => stage === 'done'),
	review: ({ settings }) => settings.reviewOn !== undefined && settings.drillOn !== undefined,
	export: ({ steps }) => steps.export === 'done'
};

/** Whether everything a step asks has an answer. Nothing is blocked by a "no". */
export const isStepComplete = (step: StepId, plan: Plan): boolean => rules[step](plan);

export type StepState = 'to-do' | 'done' | 'gaps' | 'not-now' | 'not-built';

/**
 * What the rail shows for a step. `gaps`: the group went on although something is missing;
 * `not-now`: put off on purpose; `not-built`: a later version of Holdfast brings it.
 */
export function stepState(step: StepId, plan: Plan): StepState {
	if (notBuilt.has(step)) return 'not-built';
	if (isStepComplete(step, plan)) return 'done';
	const mark = plan.steps[step];
	if (mark === 'not-now') return 'not-now';
	return mark === 'done' ? 'gaps' : 'to-do';
}

export type StageState = 'to-do' | 'done' | 'gaps';

/**
 * A stage is done when every built step of it in this plan is; it has gaps when one of them has. A stage that
 * the plan's route does not take goes by its own steps.
 */
export function stageState(stage: Stage, plan: Plan): StageState {
	const taken = askedIn(stage, plan);
	const states = (taken.length > 0 ? taken : stage.steps)
		.filter((step) => plan.steps[step] !== 'left-out')
		.map((step) => stepState(step, plan));
	if (states.some((state) => state === 'gaps' || state === 'not-now')) return 'gaps';
	const asked = states.filter((state) => state !== 'not-built');
	return asked.length > 0 && asked.every((state) => state === 'done') ? 'done' : 'to-do';
}

/** The steps of a stage that this plan takes and that can be filled in by now. */
function askedIn(stage: Stage, plan: Plan): readonly StepId[] {
	const path = new Set(pathOf(plan));
	return stage.steps.filter((step) => path.has(step));
}

/** So many holders are named in the list of plans; the others are in the plan. */
const NAMED_HOLDERS = 20;

function copiesOf(plan: Plan): Pick<Progress, 'copies'> {
	const left = holdersLeft(plan);
	if (left.length === 0) return {};
	const who = left.slice(0, NAMED_HOLDERS).map((holder) => holder.who);
	const destroyOn = soonestDay(left);
	return {
		copies: { count: left.length, who, ...(destroyOn === undefined ? {} : { destroyOn }) }
	};
}

/** How far a plan is: of the stages that ask something in it, how many are done. All of them can be. */
export function progressOfPlan(plan: Plan): Progress {
	const asking = stages.filter((stage) => askedIn(stage, plan).length > 0);
	const { reviewOn, destroyOn } = plan.settings;
	return {
		done: asking.filter((stage) => stageState(stage, plan) === 'done').length,
		of: asking.length,
		...(reviewOn === undefined ? {} : { reviewOn }),
		...(destroyOn === undefined ? {} : { destroyOn }),
		...copiesOf(plan)
	};
}
