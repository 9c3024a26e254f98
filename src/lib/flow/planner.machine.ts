import { assign, setup, type SnapshotFrom } from 'xstate';
import { StepId } from '$lib/domain/steps';

/**
 * Where a person is on the route. The plan is the document; this machine only knows which steps the plan
 * takes (`path`) and which of them still ask something (`open`), both computed by the domain.
 */
interface PlannerContext {
	readonly path: readonly StepId[];
	readonly open: readonly StepId[];
	/** Where the next step of `going` leads. */
	readonly target: StepId;
	/** A person came from the last page to change one answer and wants to be back there. */
	readonly returning: boolean;
	/** What was open when the change began: only what opens after it was raised by it. */
	readonly openBefore: readonly StepId[];
}

export interface PlannerInput {
	readonly path: readonly StepId[];
	readonly open: readonly StepId[];
	readonly step: StepId;
	readonly returning?: boolean;
}

export type PlannerEvent =
	| { readonly type: 'step.continue' }
	| { readonly type: 'step.back' }
	| { readonly type: 'step.visit'; readonly step: StepId }
	| { readonly type: 'review.change'; readonly step: StepId }
	| {
			readonly type: 'plan.change';
			readonly path: readonly StepId[];
			readonly open: readonly StepId[];
	  };

const END: StepId = 'export';

/** The neighbour of a step on the path; a step outside the path leads to its place in the full order. */
function neighbour(path: readonly StepId[], from: StepId, by: 1 | -1): StepId {
	const at = path.indexOf(from);
	if (at >= 0) return path[at + by] ?? from;
	const order = StepId.options;
	const ahead = path.filter((step) => (order.indexOf(step) - order.indexOf(from)) * by > 0);
	return (by === 1 ? ahead[0] : ahead.at(-1)) ?? from;
}

/** Steps between the changed one and the end that opened since: new questions that the change has raised. */
function raisedBy({ path, open, openBefore, target }: PlannerContext): readonly StepId[] {
	const ahead = path.slice(path.indexOf(target) + 1);
	const isRaised = (step: StepId): boolean =>
		step !== END && open.includes(step) && !openBefore.includes(step);
	return ahead.filter(isRaised);
}

export const plannerMachine = setup({
	types: {
		context: {} as PlannerContext,
		events: {} as PlannerEvent,
		input: {} as PlannerInput,
		meta: {} as { step: StepId }
	},
	guards: {
		leadsTo: ({ context }, params: { step: StepId }) => context.target === params.step,
		isReturning: ({ context }) => context.returning
	},
	actions: {
		goOn: assign(({ context }) => ({ target: neighbour(context.path, context.target, 1) })),
		goBack: assign(({ context }) => ({
			target: neighbour(context.path, context.target, -1),
			returning: false
		})),
		goTo: assign(({ context }, params: { step: StepId; returning: boolean }) => ({
			target: params.step,
			returning: params.returning,
			openBefore: context.open
		})),
		goBackToEnd: assign(({ context }) => {
			const raised = raisedBy(context)[0];
			return { target: raised ?? END, returning: raised !== undefined };
		}),
		takePlan: assign((_, params: { path: readonly StepId[]; open: readonly StepId[] }) => ({
			path: [...params.path],
			open: [...params.open]
		}))
	}
}).createMachine({
	id: 'planner',
	context: ({ input }) => ({
		path: [...input.path],
		open: [...input.open],
		target: input.step,
		returning: input.returning ?? false,
		openBefore: [...input.open]
	}),
	initial: 'going',
	on: {
		'step.continue': [
			{ guard: 'isReturning', actions: 'goBackToEnd', target: '.going' },
			{ actions: 'goOn', target: '.going' }
		],
		'step.back': { actions: 'goBack', target: '.going' },
		'step.visit': {
			actions: { type: 'goTo', params: ({ event }) => ({ step: event.step, returning: false }) },
			target: '.going'
		},
		'review.change': {
			actions: { type: 'goTo', params: ({ event }) => ({ step: event.step, returning: true }) },
			target: '.going'
		},
		'plan.change': {
			actions: {
				type: 'takePlan',
				params: ({ event }) => ({ path: event.path, open: event.open })
			}
		}
	},
	states: {
		going: {
			always: [
				{ guard: { type: 'leadsTo', params: { step: 'mandate' } }, target: 'mandate' },
				{ guard: { type: 'leadsTo', params: { step: 'context' } }, target: 'context' },
				{ guard: { type: 'leadsTo', params: { step: 'organisation' } }, target: 'organisation' },
				{ guard: { type: 'leadsTo', params: { step: 'readiness' } }, target: 'readiness' },
				{ guard: { type: 'leadsTo', params: { step: 'actors' } }, target: 'actors' },
				{ guard: { type: 'leadsTo', params: { step: 'solidarity' } }, target: 'solidarity' },
				{ guard: { type: 'leadsTo', params: { step: 'threats' } }, target: 'threats' },
				{ guard: { type: 'leadsTo', params: { step: 'scoring' } }, target: 'scoring' },
				{ guard: { type: 'leadsTo', params: { step: 'matrix' } }, target: 'matrix' },
				{ guard: { type: 'leadsTo', params: { step: 'scenarios' } }, target: 'scenarios' },
				{ guard: { type: 'leadsTo', params: { step: 'mechanisms' } }, target: 'mechanisms' },
				{ guard: { type: 'leadsTo', params: { step: 'contingency' } }, target: 'contingency' },
				{ guard: { type: 'leadsTo', params: { step: 'actions' } }, target: 'actions' },
				{ guard: { type: 'leadsTo', params: { step: 'rehearsal' } }, target: 'rehearsal' },
				{ guard: { type: 'leadsTo', params: { step: 'review' } }, target: 'review' },
				{ target: 'export' }
			]
		},
		mandate: { meta: { step: 'mandate' } },
		context: { meta: { step: 'context' } },
		organisation: { meta: { step: 'organisation' } },
		readiness: { meta: { step: 'readiness' } },
		actors: { meta: { step: 'actors' } },
		solidarity: { meta: { step: 'solidarity' } },
		threats: { meta: { step: 'threats' } },
		scoring: { meta: { step: 'scoring' } },
		matrix: { meta: { step: 'matrix' } },
		scenarios: { meta: { step: 'scenarios' } },
		mechanisms: { meta: { step: 'mechanisms' } },
		contingency: { meta: { step: 'contingency' } },
		actions: { meta: { step: 'actions' } },
		rehearsal: { meta: { step: 'rehearsal' } },
		review: { meta: { step: 'review' } },
		export: { meta: { step: 'export' } }
	}
});

type PlannerSnapshot = SnapshotFrom<typeof plannerMachine>;

/** The step a snapshot stands on. */
export function stepOf(snapshot: PlannerSnapshot): StepId {
	const parsed = StepId.safeParse(snapshot.value);
	return parsed.success ? parsed.data : snapshot.context.target;
}
