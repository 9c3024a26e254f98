import { assign, fromPromise, setup } from 'xstate';
import type { Result } from '$lib/domain/result';
import type { Sheet } from '$lib/domain/scoring/sheet';

/** The round that is open, as the machine needs it. */
export interface HeldRound {
	readonly roundId: string;
	readonly number: number;
	readonly threatIds: readonly string[];
	readonly sheetCount: number;
}

/** At most so many people pass the laptop on in a row. */
export const MAX_SEATS = 5;
/** With fewer sheets than this, people may guess who said what. */
export const ENOUGH_SHEETS = 4;

/**
 * Why something was not done. `gone`: the round is not there any more. `open-already`: another tab has opened one.
 * `no-plan`: the plan is gone. `no-number`: the plan has had all rounds that it can count. `no-words`: the list of
 * words did not arrive. `full`: no room on the disk. `look-only`: the plan takes no changes. `unwritten`: the marks are
 * in the plan and perhaps not on the disk; what was sealed is still there. `failed`: another reason.
 */
export type RoundTrouble =
	| 'gone'
	| 'open-already'
	| 'no-plan'
	| 'no-number'
	| 'no-words'
	| 'full'
	| 'look-only'
	| 'unwritten'
	| 'failed';

/** What came of the words that somebody typed. `damaged`: how many records could not be read. */
export type Revealing =
	{ readonly kind: 'revealed'; readonly damaged: number } | { readonly kind: 'wrong-phrase' };

interface RoundContext {
	/** The open round; undefined before it begins and after it was revealed or destroyed. */
	readonly round: HeldRound | undefined;
	/** Whether the marks of the open round are in the plan; then it takes no more, and goes when they are on the disk. */
	readonly isInPlan: boolean;
	/** The threats of the round that is about to begin. */
	readonly threatIds: readonly string[];
	/** Whether the round began from the talk about an earlier one. */
	readonly isTalking: boolean;
	/** How many people have not had the laptop yet. It is kept nowhere but here. */
	readonly seatsLeft: number;
	/** Wrong words in a row. */
	readonly tries: number;
	/** Whether the words given last were wrong; who goes back leaves that behind. */
	readonly isWrong: boolean;
	/** Whether wrong words still cost time: no others are heard. */
	readonly isSlowed: boolean;
	/** Records that could not be read at the last reveal. */
	readonly damaged: number;
	/** Why the last thing was not done; the next step takes it away. */
	readonly trouble: RoundTrouble | undefined;
}

export interface RoundInput {
	/** The round that lies open in the store, after a crash or on coming back. */
	readonly round: HeldRound | undefined;
	/** Whether its marks are in the plan already, and only the sealed rest has not gone. */
	readonly isInPlan: boolean;
}

export type RoundEvent =
	/** Which threats; the next state shows the words and asks for them once. */
	| { readonly type: 'round.begin'; readonly threatIds: readonly string[] }
	/** The words as the person typed them: to begin with, or to reveal with. */
	| { readonly type: 'phrase.give'; readonly phrase: string }
	/** A whole sheet that did not come by the laptop: a typed ballot, a tally of hands, a file from home. */
	| { readonly type: 'sheet.give'; readonly sheet: Sheet }
	/** So many people hand the laptop on, one after the other, 1 to 5. */
	| { readonly type: 'seats.begin'; readonly seats: number }
	/** The next person takes the cover away. */
	| { readonly type: 'seat.take' }
	/** The person seals the marks. */
	| { readonly type: 'seat.seal'; readonly sheet: Sheet }
	/** The person gives the laptop back unsealed: the marks are thrown away, the seat stays. */
	| { readonly type: 'seat.leave' }
	/** Nobody else wants to. */
	| { readonly type: 'seats.end' }
	| { readonly type: 'round.reveal' }
	| { readonly type: 'step.back' }
	/** A further round, about these threats. */
	| { readonly type: 'round.again'; readonly threatIds: readonly string[] }
	| { readonly type: 'talk.end' }
	/** Tries again to get the marks of a round on the disk. */
	| { readonly type: 'write.again' }
	/** Asks whether to throw the open round away with all its sheets; `cancel.keep` goes back to where it was. */
	| { readonly type: 'round.cancel' }
	| { readonly type: 'cancel.confirm' }
	| { readonly type: 'cancel.keep' }
	/** The store was looked into because a tab told of a change. */
	| { readonly type: 'round.seen'; readonly round: HeldRound | undefined }
	/** The wait after wrong words is over; the machine says this to itself. */
	| { readonly type: 'brake.off' };

interface Beginning {
	readonly threatIds: readonly string[];
	readonly phrase: string;
}

interface Sealing {
	readonly roundId: string;
	readonly sheet: Sheet;
}

/** The machine only knows that something has to be done; who can do it says how (`provide`). */
const toBeProvided = (): Promise<never> => Promise.reject(new Error('Nobody does this'));

/** Milliseconds that wrong words cost: 1, 2, 4 seconds and so on to half a minute. */
const slowness = (tries: number): number => Math.min(30_000, 1000 * 2 ** Math.max(0, tries - 1));

type Outcome<T = unknown> = Result<T, RoundTrouble>;

export const troubleOf = (outcome: Outcome): { trouble: RoundTrouble | undefined } => ({
	trouble: outcome.ok ? undefined : outcome.error
});

export const isGone = (outcome: Outcome): boolean => !outcome.ok && outcome.error === 'gone';

export const isRevealed = (outcome: Outcome<Revealing>): boolean =>
	outcome.ok && outcome.value.kind === 'revealed';

export const counted = (
	round: HeldRound | undefined,
	outcome: Outcome<number>
): HeldRound | undefined => (round && outcome.ok ? { ...round, sheetCount: outcome.value } : round);

/** What is to be sealed, and to which round. */
export const sealing = ({
	context,
	event
}: {
	readonly context: RoundContext;
	readonly event: RoundEvent;
}): Sealing => ({
	roundId: context.round?.roundId ?? '',
	sheet: 'sheet' in event ? event.sheet : []
});

export const afterReveal = (outcome: Outcome<Revealing>): Partial<RoundContext> => ({
	...{ isInPlan: true, tries: 0, isWrong: false },
	damaged: outcome.ok && outcome.value.kind === 'revealed' ? outcome.value.damaged : 0
});

/** What a scoring round knows, hears, does and asks for; `scoring-round.machine` says in which order. */
export const roundSetup = setup({
	types: {
		context: {} as RoundContext,
		events: {} as RoundEvent,
		input: {} as RoundInput,
		tags: {} as 'busy' | 'marking'
	},
	actors: {
		/** Opens a round in the store under the next number of the plan, sealed with the phrase. */
		begin: fromPromise<Result<HeldRound, RoundTrouble>, Beginning>(toBeProvided),
		/** Seals a sheet; gives how many are in. */
		seal: fromPromise<Result<number, RoundTrouble>, Sealing>(toBeProvided),
		/** Opens the round and brings its entries into the plan. */
		reveal: fromPromise<Result<Revealing, RoundTrouble>, { readonly phrase: string }>(toBeProvided),
		/** Waits until the entries of a round are on the disk, and destroys the sealed rest. */
		finish: fromPromise<Result<void, RoundTrouble>, { readonly roundId: string }>(toBeProvided),
		/** Destroys a round and all that was sealed to it. */
		destroy: fromPromise<Result<void, RoundTrouble>, { readonly roundId: string }>(toBeProvided)
	},
	delays: { slowness: ({ context }) => slowness(context.tries) },
	guards: {
		isOpen: ({ context }) => context.round !== undefined,
		isGone: ({ event }) => event.type === 'round.seen' && event.round === undefined,
		isFound: ({ event }) => event.type === 'round.seen' && event.round !== undefined,
		isInPlan: ({ context }) => context.isInPlan && context.round !== undefined,
		isTalking: ({ context }) => context.isTalking,
		isCalm: ({ context }) => !context.isSlowed,
		hasThreats: ({ event }) => 'threatIds' in event && event.threatIds.length > 0,
		isSeatCount: ({ event }) =>
			event.type === 'seats.begin' && event.seats >= 1 && event.seats <= MAX_SEATS,
		hasSeats: ({ context }) => context.seatsLeft > 0,
		hasSheets: ({ context }) => (context.round?.sheetCount ?? 0) > 0
	},
	actions: {
		take: assign(({ event }) =>
			'threatIds' in event
				? { threatIds: [...event.threatIds], isTalking: event.type === 'round.again' }
				: {}
		),
		see: assign(({ event }) => (event.type === 'round.seen' ? { round: event.round } : {})),
		seat: assign(({ event }) => (event.type === 'seats.begin' ? { seatsLeft: event.seats } : {})),
		calm: assign({ trouble: undefined }),
		fail: assign({ trouble: 'failed' }),
		lose: assign({ round: undefined, seatsLeft: 0, trouble: 'gone' })
	}
});
