import { isStepComplete, notBuilt, pathOf, type StepId } from '$lib/domain/steps';
import type { Plan } from '$lib/domain/plan/plan';
import { bookmarkOf, plannerMachine, stepOf, type Bookmark } from '$lib/flow/planner.machine';
import type { OpenPlan } from './open-plan.svelte';
import { Running } from './running.svelte';

const openSteps = (plan: Plan): readonly StepId[] =>
	pathOf(plan).filter((step) => !isStepComplete(step, plan));

/** What a step should open with, when a person comes to it for one thing. */
export interface About {
	readonly threatId?: string | undefined;
	readonly mechanismId?: string | undefined;
}

export interface PlannerStart {
	readonly step: StepId;
	/** Whether the person was changing one answer from the last page. */
	readonly returning?: boolean;
	/** Told of every move, so that a person can come back to the same step. */
	readonly onmove?: (bookmark: Bookmark) => void;
}

/** The route through one plan: where the person is, and how to go on, back, or elsewhere. */
export class Planner {
	readonly #open: OpenPlan;
	readonly #running: Running<typeof plannerMachine>;
	#about: About = $state.raw({});

	constructor(open: OpenPlan, { step, returning = false, onmove }: PlannerStart) {
		this.#open = open;
		this.#running = new Running(plannerMachine, {
			input: { path: pathOf(open.plan), open: openSteps(open.plan), step, returning }
		});
		if (onmove) {
			this.#running.actor.subscribe((snapshot) => {
				onmove(bookmarkOf(snapshot));
			});
		}
	}

	get step(): StepId {
		return stepOf(this.#running.snapshot);
	}

	/** True while a person who came from the last page changes one answer. */
	get isReturning(): boolean {
		return this.#running.snapshot.context.returning;
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
		this.#tell();
		this.#running.send({ type: 'step.continue' });
	}

	/** Puts the step off and goes on. */
	notNow(): void {
		this.#about = {};
		this.#mark(this.step, 'not-now');
		this.#tell();
		this.#running.send({ type: 'step.continue' });
	}

	back(): void {
		this.#about = {};
		this.#tell();
		this.#running.send({ type: 'step.back' });
	}

	visit(step: StepId, about: About = {}): void {
		this.#about = about;
		this.#tell();
		this.#running.send({ type: 'step.visit', step });
	}

	/** From the last page to one step and back again. */
	changeFromReview(step: StepId): void {
		this.#tell();
		this.#running.send({ type: 'review.change', step });
	}

	stop(): void {
		this.#running.stop();
	}

	#tell(): void {
		const plan = this.#open.plan;
		this.#running.send({ type: 'plan.change', path: pathOf(plan), open: openSteps(plan) });
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
