import { fromCallback } from 'xstate';
import { lastToldAt, notesOf } from '$lib/domain/rehearsing/cards';
import { keepClock, keepStage } from '$lib/domain/rehearsing/edits';
import type { Plan, Rehearsal } from '$lib/domain/plan/plan';
import {
	rehearsalMachine,
	type HeldRehearsal,
	type RehearsalEvent
} from '$lib/flow/rehearsal.machine';
import type { OpenPlan } from './open-plan.svelte';
import { Running } from './running.svelte';

/** Where time comes from. */
export interface ExerciseClock {
	/** Milliseconds from any moment on. */
	readonly now: () => number;
	/** Calls about once a second until it is stopped. */
	readonly eachSecond: (call: () => void) => () => void;
}

/** The time of this computer, which no change of its clock moves. */
export const computerClock: ExerciseClock = {
	now: () => performance.now(),
	eachSecond: (call) => {
		const timer = setInterval(call, 1000);
		return () => {
			clearInterval(timer);
		};
	}
};

/**
 * A page in the background is called at least about once a minute. A longer gap was sleep: the room may have gone
 * home, so no more than this many seconds of it count.
 */
const LONGEST_GAP = 120;

/** What a rehearsal needs from around. */
export interface RehearsalSource {
	readonly today: () => string;
	readonly clock?: ExerciseClock;
}

/** One exercise of the open plan, with its clock in this tab until it is stopped. */
export class RehearsalRun {
	readonly id: string;
	readonly #running: Running<typeof rehearsalMachine>;

	constructor(open: OpenPlan, id: string, { today, clock = computerClock }: RehearsalSource) {
		this.id = id;
		const machine = rehearsalMachine.provide({
			actors: {
				ticking: fromCallback<RehearsalEvent>(({ sendBack }) => {
					let last = clock.now();
					return clock.eachSecond(() => {
						const now = clock.now();
						const seconds = Math.min(LONGEST_GAP, (now - last) / 1000);
						last = now;
						sendBack({ type: 'clock.tick', seconds });
					});
				})
			},
			actions: {
				keepClock: (_, { seconds }) => {
					const whole = Math.floor(seconds);
					if (open.plan.rehearsals[id]?.seconds === whole) return;
					const write = (draft: Plan): void => {
						keepClock(draft, id, seconds);
					};
					// Nobody wants to undo the time.
					open.change('rehearsal', write, { isAside: true });
				},
				keepStage: (_, kept) => {
					open.change('rehearsal', (draft) => {
						keepStage(draft, id, { ...kept, today: today() });
					});
				}
			}
		});
		this.#running = new Running(machine, { input: heldIn(open.plan, id) });
	}

	get stage(): Rehearsal['stage'] {
		return this.#running.snapshot.context.stage;
	}

	/** Seconds that the clock has run. */
	get seconds(): number {
		return this.#running.snapshot.context.seconds;
	}

	/** Seconds of the hot wash alone. */
	get washSeconds(): number {
		const { seconds, endedAt = 0 } = this.#running.snapshot.context;
		return Math.max(0, seconds - endedAt);
	}

	get isGoing(): boolean {
		return this.#running.snapshot.hasTag('going');
	}

	/** Whether everybody still writes alone, before the reasons are read out. */
	get isWriting(): boolean {
		return this.#running.snapshot.matches({ preMortem: 'writing' });
	}

	send(type: Exclude<RehearsalEvent['type'], 'clock.tick' | 'plan.seen'>): void {
		this.#running.send({ type });
	}

	/** Follows what the plan holds now, whoever wrote it. */
	see(plan: Plan): void {
		if (plan.rehearsals[this.id] === undefined) return;
		this.#running.send({ type: 'plan.seen', held: heldIn(plan, this.id) });
	}

	/** Keeps the time and lets the clock stand. */
	stop(): void {
		this.send('clock.pause');
		this.#running.stop();
	}
}

/** What the plan holds of an exercise; one that is gone is about to begin. */
function heldIn(plan: Plan, id: string): HeldRehearsal {
	const { stage = 'ready', seconds = 0, endedAt } = plan.rehearsals[id] ?? {};
	return {
		...{ stage, seconds, endedAt, toldAt: lastToldAt(plan, id) },
		hasReasons: notesOf(plan, id, ['reason']).length > 0
	};
}
