import { isStepComplete, notBuilt, pathOf, type StepId } from '$lib/domain/steps';
import type { Plan } from '$lib/domain/plan/plan';
import { bookmarkOf, type Bookmark } from '$lib/flow/bookmark';
import type { PlannerEvent, PlannerInput } from '$lib/flow/planner.machine';
import type { OpenPlan } from './open-plan.svelte';
import type { Route } from './route.svelte';

const openSteps = (plan: Plan): readonly StepId[] =>
	pathOf(plan).filter((step) => !isStepComplete(step, plan));

/** What a step should open with, when a person comes to it for one thing. */
export interface About {
	readonly threatId?: string | undefined;
	readonly mechanismId?: string | undefined;
	readonly scenarioId?: string | undefined;
	/** A thing of the step that is to be shown first, such as an actor or an action. */
	readonly thingId?: string | undefined;
	/** A mechanism that a person brought along from the library, whatever it matches. */
	readonly broughtId?: string | undefined;
	/** In the step of scoring: marks of a group are given anew in a sealed round, not on the page of one person. */
	readonly wayToMark?: 'one' | 'sealed' | 'open' | undefined;
	/** In the step of scoring: filled paper ballots are to be typed in. */
	readonly isOnPaper?: boolean | undefined;
}

export interface PlannerStart {
	readonly step: StepId;
	/** Whether the person was changing one answer from the last page. */
	readonly returning?: boolean;
	/** Told of every move, so that a person can come back to the same step. */
	readonly onmove?: (bookmark: Bookmark) => void;
	/** Brings the machine. The first step is shown without it, so it may arrive later. */
	readonly loadRoute: () => Promise<typeof Route> | typeof Route;
}

type Move = (route: Route) => void;

/** The route through one plan: where the person is, and how to go on, back, or elsewhere. */
export class Planner {
	readonly #open: OpenPlan;
	readonly #start: PlannerStart;
	readonly #input: PlannerInput;
	#route: Route | undefined = $state.raw();
	/** What the person wanted last while the machine was on its way. */
	#waiting: Move | undefined = $state.raw();
	#trouble: unknown = $state.raw();
	#about: About = $state.raw({});

	constructor(open: OpenPlan, start: PlannerStart) {
		this.#open = open;
		this.#start = start;
		const { step, returning = false } = start;
		this.#input = { path: pathOf(open.plan), open: openSteps(open.plan), step, returning };
	}

	get step(): StepId {
		return this.#route?.step ?? this.#start.step;
	}

	/** True while a person who came from the last page changes one answer. */
	get isReturning(): boolean {
		return this.#route?.returning ?? this.#start.returning ?? false;
	}

	/** True while a move waits for the machine: `step` is about to change. */
	get isMoving(): boolean {
		return this.#waiting !== undefined;
	}

	/** Why the last move could not be made; the next one, or `prepare`, tries again. */
	get trouble(): unknown {
		return this.#trouble;
	}

	/** Brings the machine, so that the next move need not wait, and makes the move that waits for it. */
	async prepare(): Promise<void> {
		await this.#bring();
	}

	/** What the person came for; empty when the step was reached by going on or back. */
	get about(): About {
		return this.#about;
	}

	get path(): readonly StepId[] {
		return pathOf(this.#open.plan);
	}

	/** Goes on and marks the step as passed; what is missing in it shows as a gap. */
	continue(): void {
		this.#about = {};
		this.#mark(this.step, 'done');
		this.#send({ type: 'step.continue' });
	}

	/** Puts the step off and goes on. */
	notNow(): void {
		this.#about = {};
		this.#mark(this.step, 'not-now');
		this.#send({ type: 'step.continue' });
	}

	back(): void {
		this.#about = {};
		this.#send({ type: 'step.back' });
	}

	visit(step: StepId, about: About = {}): void {
		this.#about = about;
		this.#send({ type: 'step.visit', step });
	}

	/** From the last page to one step and back again. */
	changeFromReview(step: StepId): void {
		this.#send({ type: 'review.change', step });
	}

	stop(): void {
		this.#route?.stop();
		this.#waiting = undefined;
	}

	#send(event: PlannerEvent): void {
		const move = (route: Route): void => {
			const plan = this.#open.plan;
			route.send({ type: 'plan.change', path: pathOf(plan), open: openSteps(plan) });
			route.send(event);
		};
		this.#waiting = move;
		void this.#bring();
	}

	#bring(): Promise<void> | undefined {
		this.#trouble = undefined;
		const route = this.#route === undefined ? this.#start.loadRoute() : undefined;
		if (!(route instanceof Promise)) {
			this.#arrive(route);
			return undefined;
		}
		return route.then(
			(arrived) => {
				this.#arrive(arrived);
			},
			(error: unknown) => {
				if (this.#waiting !== undefined) this.#trouble = error;
			}
		);
	}

	/** Makes the machine once, and the move that waits: of two wishes the later one counts. */
	#arrive(Machine: typeof Route | undefined): void {
		if (Machine !== undefined)
			this.#route ??= new Machine(this.#input, () => {
				this.#start.onmove?.(bookmarkOf(this.step, this.isReturning));
			});
		const move = this.#waiting;
		this.#waiting = undefined;
		if (this.#route !== undefined) move?.(this.#route);
	}

	#mark(step: StepId, mark: 'done' | 'not-now'): void {
		if (notBuilt.has(step) || this.#open.plan.steps[step] === mark) return;
		this.#open.change(
			'step',
			(draft) => {
				draft.steps[step] = mark;
			},
			{ isAside: true }
		);
	}
}
