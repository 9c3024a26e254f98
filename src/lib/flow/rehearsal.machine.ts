import { assign, fromCallback, setup } from 'xstate';
import type { Rehearsal } from '$lib/domain/plan/plan';

type Stage = Rehearsal['stage'];

/** What the plan holds of an exercise. */
export interface HeldRehearsal {
	readonly stage: Stage;
	/** Seconds that its clock has run. */
	readonly seconds: number;
	/** The second at which the hot wash began. */
	readonly endedAt: number | undefined;
	/** The last second of which its log tells; 0 where it is empty. The exercise never goes on before it. */
	readonly toldAt: number;
	/** Whether somebody has read a reason out: the silent writing is over. */
	readonly hasReasons: boolean;
}

interface RehearsalContext extends HeldRehearsal {
	/** The second up to which the plan knows the clock. */
	readonly keptAt: number;
}

export type RehearsalEvent =
	| { readonly type: 'rehearsal.begin' }
	| { readonly type: 'premortem.begin' }
	/** The silent writing is over: one reason per person, in turn. */
	| { readonly type: 'reasons.begin' }
	/** To the next stage. */
	| { readonly type: 'stage.end' }
	/** Back to the stage before; nothing that was written goes. */
	| { readonly type: 'stage.back' }
	| { readonly type: 'clock.go' }
	| { readonly type: 'clock.pause' }
	/** So many seconds went by. */
	| { readonly type: 'clock.tick'; readonly seconds: number }
	/** Something happened after which the clock must not be behind: the page hides, a card is dealt. */
	| { readonly type: 'clock.keep' }
	/** What the plan holds now, from this tab, another one, or undo. */
	| { readonly type: 'plan.seen'; readonly held: HeldRehearsal };

/** The plan is at most so many seconds behind the clock. */
export const KEEP_EVERY = 5;

/** Nobody counts the time here: who runs the machine does (`provide`). */
const ticking = fromCallback<RehearsalEvent>(() => undefined);

/** What of the clock, and of the stage, is written into the plan. */
interface KeptClock {
	readonly seconds: number;
}
interface KeptStage {
	readonly stage: Stage;
	readonly endedAt: number | undefined;
}

/** What the state gives the machine to do (`provide`); alone it does nothing. */
type Provided<Kept> = (args: unknown, kept: Kept) => void;
const providedClock: Provided<KeptClock> = () => undefined;
const providedStage: Provided<KeptStage> = () => undefined;

const rehearsalSetup = setup({
	types: {
		context: {} as RehearsalContext,
		events: {} as RehearsalEvent,
		input: {} as HeldRehearsal
	},
	actors: { ticking },
	actions: {
		/** Writes the seconds into the plan; provided. */
		keepClock: providedClock,
		/** Writes the stage into the plan; provided. */
		keepStage: providedStage,
		kept: assign({ keptAt: ({ context }) => context.seconds }),
		tick: assign({
			seconds: ({ context, event }) =>
				context.seconds + (event.type === 'clock.tick' ? Math.max(0, event.seconds) : 0)
		}),
		/** From the start: the pre-mortem has a clock of its own, and nobody needs to know how long it took. */
		restart: assign({ seconds: 0, endedAt: undefined }),
		/** A second start goes on where the log ends: what comes now comes after it. */
		startExercise: assign({ seconds: ({ context }) => context.toldAt, endedAt: undefined }),
		/** Back from the hot wash: its time is no time of the exercise. */
		resumeExercise: assign({
			seconds: ({ context }) => context.endedAt ?? context.seconds,
			endedAt: undefined
		}),
		endExercise: assign({ endedAt: ({ context }) => context.seconds }),
		follow: assign(({ event }) =>
			event.type === 'plan.seen' ? { ...event.held, keptAt: event.held.seconds } : {}
		),
		/** The end of the exercise was undone: the time of the hot wash goes with it, as on the way back by button. */
		followBack: assign(({ context, event }) =>
			event.type === 'plan.seen'
				? { ...event.held, seconds: context.endedAt ?? event.held.seconds }
				: {}
		),
		/** A clock that runs here is never set back by what it wrote a moment ago. */
		catchUp: assign(({ context, event }) => {
			if (event.type !== 'plan.seen') return {};
			const { seconds, ...held } = event.held;
			return { ...held, seconds: Math.max(context.seconds, seconds) };
		})
	},
	guards: {
		isBehind: ({ context, event }) =>
			event.type === 'clock.tick' && context.seconds + event.seconds - context.keptAt >= KEEP_EVERY,
		isHere: ({ context, event }) =>
			event.type === 'plan.seen' && event.held.stage === context.stage,
		sees: ({ event }, stage: Stage) => event.type === 'plan.seen' && event.held.stage === stage,
		isUndone: ({ context, event }) =>
			event.type === 'plan.seen' && event.held.stage === 'running' && context.stage === 'hot-wash',
		hasReasons: ({ context }) => context.hasReasons,
		is: ({ context }, stage: Stage) => context.stage === stage
	}
});

const keepClock = {
	type: 'keepClock',
	params: ({ context }: { context: RehearsalContext }) => ({ seconds: context.seconds })
} as const;

const keepStage = {
	type: 'keepStage',
	params: ({ context }: { context: RehearsalContext }) => ({
		stage: context.stage,
		endedAt: context.endedAt
	})
} as const;

/** A stage begins: context says so, then the plan. */
const at = (stage: Stage) => [
	assign<RehearsalContext, RehearsalEvent, undefined, RehearsalEvent, never>({ stage }),
	keepStage,
	keepClock,
	'kept' as const
];

/** A clock that stands or goes. It stands whenever a page is opened: time does not run while nobody is there. */
const clock = {
	initial: 'standing',
	states: {
		standing: { on: { 'clock.go': 'going' } },
		going: {
			tags: 'going',
			invoke: { src: 'ticking' },
			on: {
				'clock.pause': { actions: [keepClock, 'kept'], target: 'standing' },
				'clock.keep': { actions: [keepClock, 'kept'] },
				'clock.tick': [
					{ guard: 'isBehind', actions: ['tick', keepClock, 'kept'] },
					{ actions: 'tick' }
				],
				'plan.seen': { guard: 'isHere', actions: 'catchUp' }
			}
		}
	}
} as const;

const sees = (stage: Stage) => ({ type: 'sees', params: stage }) as const;
const is = (stage: Stage) => ({ type: 'is', params: stage }) as const;

/**
 * A tabletop exercise: prepared, perhaps a pre-mortem first, the cards, the hot wash, what is to become better, held.
 * Everything that lasts is in the plan; the machine goes where the plan says, also when another tab moved it.
 */
export const rehearsalMachine = rehearsalSetup.createMachine({
	id: 'rehearsal',
	context: ({ input }) => ({ ...input, keptAt: input.seconds }),
	initial: 'arriving',
	on: {
		'plan.seen': [
			{ guard: 'isHere', actions: 'follow' },
			{ guard: sees('ready'), actions: 'follow', target: '.ready' },
			{ guard: sees('pre-mortem'), actions: 'follow', target: '.preMortem' },
			{ guard: 'isUndone', actions: ['followBack', keepClock, 'kept'], target: '.running' },
			{ guard: sees('running'), actions: 'follow', target: '.running' },
			{ guard: sees('hot-wash'), actions: 'follow', target: '.hotWash' },
			{ guard: sees('improving'), actions: 'follow', target: '.improving' },
			{ guard: sees('done'), actions: 'follow', target: '.done' }
		]
	},
	states: {
		arriving: {
			always: [
				{ guard: is('pre-mortem'), target: 'preMortem' },
				{ guard: is('running'), target: 'running' },
				{ guard: is('hot-wash'), target: 'hotWash' },
				{ guard: is('improving'), target: 'improving' },
				{ guard: is('done'), target: 'done' },
				{ target: 'ready' }
			]
		},
		ready: {
			on: {
				'premortem.begin': { actions: ['restart', ...at('pre-mortem')], target: 'preMortem' },
				'rehearsal.begin': {
					actions: ['startExercise', ...at('running')],
					target: 'running.going'
				}
			}
		},
		/** Each writes alone on paper, then one reason per person in turn, until all are out. */
		preMortem: {
			initial: 'arriving',
			on: {
				'stage.end': { actions: ['startExercise', ...at('running')], target: 'running.going' },
				'stage.back': { actions: at('ready'), target: 'ready' }
			},
			states: {
				arriving: { always: [{ guard: 'hasReasons', target: 'sharing' }, { target: 'writing' }] },
				writing: { ...clock, on: { 'reasons.begin': 'sharing' } },
				sharing: {}
			}
		},
		running: {
			...clock,
			on: {
				'stage.end': { actions: ['endExercise', ...at('hot-wash')], target: 'hotWash.going' },
				'stage.back': { actions: at('ready'), target: 'ready' }
			}
		},
		hotWash: {
			...clock,
			on: {
				'stage.end': { actions: at('improving'), target: 'improving' },
				'stage.back': { actions: ['resumeExercise', ...at('running')], target: 'running' }
			}
		},
		improving: {
			on: {
				'stage.end': { actions: at('done'), target: 'done' },
				'stage.back': { actions: at('hot-wash'), target: 'hotWash' }
			}
		},
		done: { on: { 'stage.back': { actions: at('improving'), target: 'improving' } } }
	}
});
