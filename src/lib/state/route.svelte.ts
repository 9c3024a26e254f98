import type { StepId } from '$lib/domain/steps';
import {
	plannerMachine,
	stepOf,
	type PlannerEvent,
	type PlannerInput
} from '$lib/flow/planner.machine';
import { Running } from './running.svelte';

/** The machine that knows where a person is on the route of a plan. */
export class Route {
	readonly #running: Running<typeof plannerMachine>;

	/** @param onmove told after every event that was sent */
	constructor(input: PlannerInput, onmove: () => void) {
		this.#running = new Running(plannerMachine, { input });
		this.#running.actor.subscribe(onmove);
	}

	get step(): StepId {
		return stepOf(this.#running.snapshot);
	}

	/** True while a person who came from the last page changes one answer. */
	get returning(): boolean {
		return this.#running.snapshot.context.returning;
	}

	send(event: PlannerEvent): void {
		this.#running.send(event);
	}

	stop(): void {
		this.#running.stop();
	}
}
