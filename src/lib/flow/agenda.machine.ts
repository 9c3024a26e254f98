import { assign, fromCallback, setup } from 'xstate';
import type { AgendaRun } from '$lib/domain/workshop/run';
import {
	backBlock,
	beginDay,
	borrow,
	cut,
	endBlock,
	enter,
	halt,
	pause,
	reopen,
	resume,
	see,
	standStill,
	type Loan
} from '$lib/domain/workshop/going';
import { AWAY_AFTER } from '$lib/domain/workshop/time-box';

interface AgendaContext {
	readonly run: AgendaRun;
	/** The moment of the last event, so that whoever shows the clock shows the same time everywhere. */
	readonly now: number;
	/** When the run was last given away to be kept. */
	readonly keptAt: number;
}

/** Every event says when it is: the machine has no clock. */
interface At {
	readonly now: number;
}

export type AgendaEvent =
	/** The first day begins, or the next one after a night. */
	| ({ readonly type: 'day.begin' } & At)
	| ({ readonly type: 'block.end' } & At)
	| ({ readonly type: 'block.back' } & At)
	| ({ readonly type: 'block.enter'; readonly id: string } & At)
	| ({ readonly type: 'clock.pause' } & At)
	| ({ readonly type: 'clock.go' } & At)
	| ({ readonly type: 'clock.tick' } & At)
	/** The laptop was away, and the group went on: the time counts. */
	| ({ readonly type: 'away.went-on' } & At)
	/** The laptop was away, and the group stood still: the time is taken out. */
	| ({ readonly type: 'away.stood-still' } & At)
	/** Somebody told of harm. */
	| ({ readonly type: 'harm.told' } & At)
	| ({ readonly type: 'time.borrow' } & At & Loan)
	| ({ readonly type: 'time.cut'; readonly id: string } & At)
	/** The group changed its agenda. */
	| ({ readonly type: 'agenda.change'; readonly run: AgendaRun } & At)
	| ({ readonly type: 'workshop.reopen' } & At);

export interface AgendaInput {
	readonly run: AgendaRun;
	readonly now: number;
}

/** What is kept is at most so many milliseconds behind the page. */
export const KEEP_EVERY = 20_000;

/** Nobody counts the time here: who runs the machine does (`provide`). */
const ticking = fromCallback<AgendaEvent>(() => undefined);

type Keep = (args: unknown, kept: { readonly run: AgendaRun }) => void;
/** What the state gives the machine to do (`provide`); alone it does nothing. */
const providedKeep: Keep = () => undefined;

const agendaSetup = setup({
	types: {
		context: {} as AgendaContext,
		events: {} as AgendaEvent,
		input: {} as AgendaInput
	},
	actors: { ticking },
	actions: {
		/** Writes the run down; provided. */
		keep: providedKeep,
		kept: assign({ keptAt: ({ event, context }) => ('now' in event ? event.now : context.now) }),
		note: assign({ now: ({ event, context }) => ('now' in event ? event.now : context.now) }),
		begin: assign(({ context, event }) => ({ run: beginDay(context.run, event.now) })),
		end: assign(({ context, event }) => ({ run: endBlock(context.run, event.now) })),
		back: assign(({ context, event }) => ({ run: backBlock(context.run, event.now) })),
		enter: assign(({ context, event }) =>
			event.type === 'block.enter' ? { run: enter(context.run, event.id, event.now) } : {}
		),
		pause: assign(({ context, event }) => ({ run: pause(context.run, event.now) })),
		resume: assign(({ context, event }) => ({ run: resume(context.run, event.now) })),
		see: assign(({ context, event }) => ({ run: see(context.run, event.now) })),
		standStill: assign(({ context, event }) => ({ run: standStill(context.run, event.now) })),
		halt: assign(({ context, event }) => ({ run: halt(context.run, event.now) })),
		borrow: assign(({ context, event }) =>
			event.type === 'time.borrow' ? { run: borrow(context.run, event) } : {}
		),
		cut: assign(({ context, event }) =>
			event.type === 'time.cut' ? { run: cut(context.run, event.id) } : {}
		),
		change: assign(({ event }) => (event.type === 'agenda.change' ? { run: event.run } : {})),
		reopen: assign(({ context, event }) => ({ run: reopen(context.run, event.now) }))
	},
	guards: {
		isReady: ({ context }) => context.run.stage === 'ready',
		isResting: ({ context }) => context.run.stage === 'resting',
		isClosed: ({ context }) => context.run.stage === 'closed',
		isHalted: ({ context }) => context.run.isHalted === true,
		stands: ({ context }) => context.run.clock?.since === undefined,
		/** At the start: nothing was seen of this page for long. */
		wasAway: ({ context: { run, now } }) => now - (run.clock?.seenAt ?? now) >= AWAY_AFTER,
		/** In the middle: the laptop slept. */
		sleptUntil: ({ context: { run }, event }) =>
			event.now - (run.clock?.seenAt ?? event.now) >= AWAY_AFTER,
		isBehind: ({ context, event }) => event.now - context.keptAt >= KEEP_EVERY
	}
});

const keep = {
	type: 'keep',
	params: ({ context }: { context: AgendaContext }) => ({ run: context.run })
} as const;

/** A change of the run, which is written down at once. */
const then = <A extends string>(action: A) => ['note', action, keep, 'kept'] as const;

/** Where the day is after a change that may have ended it. */
const onwards = '#agenda.arriving' as const;

/**
 * The agenda of a workshop: prepared, running block after block, resting between days, closed. A block whose time is
 * over goes on until the facilitator decides; nothing ends by itself. What lasts is kept outside; the machine goes
 * where the kept run says.
 */
export const agendaMachine = agendaSetup.createMachine({
	id: 'agenda',
	context: ({ input }) => ({ ...input, keptAt: input.now }),
	initial: 'arriving',
	on: {
		'agenda.change': { actions: [...then('change')] }
	},
	states: {
		arriving: {
			always: [
				{ guard: 'isReady', target: 'ready' },
				{ guard: 'isResting', target: 'resting' },
				{ guard: 'isClosed', target: 'closed' },
				{ guard: 'isHalted', target: 'running.halted' },
				{ guard: 'stands', target: 'running.standing' },
				{ guard: 'wasAway', target: 'running.away' },
				{ target: 'running.going' }
			]
		},
		ready: { on: { 'day.begin': { actions: [...then('begin')], target: onwards } } },
		running: {
			initial: 'going',
			on: {
				'block.end': { actions: [...then('end')], target: onwards },
				'block.back': { actions: [...then('back')], target: onwards },
				'block.enter': { actions: [...then('enter')], target: onwards },
				'harm.told': { actions: [...then('halt')], target: '.halted' },
				'time.borrow': { actions: [...then('borrow')] },
				'time.cut': { actions: [...then('cut')] }
			},
			states: {
				going: {
					invoke: { src: 'ticking' },
					on: {
						'clock.tick': [
							{ guard: 'sleptUntil', actions: 'note', target: 'away' },
							{ guard: 'isBehind', actions: [...then('see')] },
							{ actions: ['note', 'see'] }
						],
						'clock.pause': { actions: [...then('pause')], target: 'standing' }
					}
				},
				standing: { on: { 'clock.go': { actions: [...then('resume')], target: 'going' } } },
				/** The page was not there for long. The clock waits for an answer and is right either way. */
				away: {
					on: {
						// First the answer: nobody knows yet how long the block took.
						'block.end': {},
						'block.back': {},
						'block.enter': {},
						// That comes before any question. The time away is left out, as nobody said that it counts.
						'harm.told': {
							actions: [...then('standStill'), ...then('halt')],
							target: 'halted'
						},
						'away.went-on': { actions: [...then('see')], target: 'going' },
						'away.stood-still': { actions: [...then('standStill')], target: 'going' },
						'clock.pause': {
							actions: [...then('standStill'), ...then('pause')],
							target: 'standing'
						}
					}
				},
				halted: { on: { 'clock.go': { actions: [...then('resume')], target: 'going' } } }
			}
		},
		resting: {
			on: {
				'day.begin': { actions: [...then('begin')], target: onwards },
				'workshop.reopen': { actions: [...then('reopen')], target: onwards }
			}
		},
		closed: { on: { 'workshop.reopen': { actions: [...then('reopen')], target: onwards } } }
	}
});
