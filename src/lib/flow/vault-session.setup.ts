import { assign, fromPromise, setup } from 'xstate';
import type { Result } from '$lib/domain/result';

/**
 * Why the vault locked. `idle`: nobody used it for so long. `hidden`: the screen was hidden for so long. `sleep`: the
 * machine slept. `elsewhere`: another window of this browser was locked. `left`: the page was left and came back.
 */
export const LOCK_REASONS = ['asked', 'idle', 'hidden', 'sleep', 'elsewhere', 'left'] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** How the vault was found at the start. */
export type Found =
	| { readonly kind: 'open'; readonly by: 'device' | 'passphrase' }
	| {
			readonly kind: 'locked';
			/** A change of passphrases was cut off; a new one opens the vault and finishes it. */
			readonly isUnfinished: boolean;
			/** When the next passphrase is taken, in milliseconds since 1970; 0 where none has to wait. */
			readonly waitUntil: number;
	  };

/**
 * Why a passphrase did not open the vault. `full`, `elsewhere`, `no-locks`: it was right, and a change of passphrases that
 * was cut off cannot go on now. `waitUntil`: when the next one is taken, in milliseconds since 1970, 0 where none has to
 * wait: a moment and no length, because the clock that the machine hears of last is older than the answer.
 */
export interface UnlockRefusal {
	readonly code: 'wrong' | 'wait' | 'damaged' | 'refused' | 'full' | 'elsewhere' | 'no-locks';
	readonly waitUntil: number;
}

interface SessionContext {
	/** Milliseconds without use after which the vault locks itself; undefined when it never does. */
	readonly limit: number | undefined;
	/** When somebody last used the page, in milliseconds since 1970; so are all moments here. */
	readonly usedAt: number;
	/** When the clock last ticked. */
	readonly tickedAt: number;
	/** Since when the screen is hidden. */
	readonly hiddenAt: number | undefined;
	readonly reason: LockReason;
	/** When it was locked, or last tried. */
	readonly lockedAt: number;
	readonly isUnfinished: boolean;
	/** Everything is to be erased as soon as the passphrase that was given has been tried. */
	readonly isToErase: boolean;
	/** No passphrase is taken before this. */
	readonly waitUntil: number;
	/** Why the last passphrase did not open it; the next try takes it away. */
	readonly refusal: UnlockRefusal['code'] | undefined;
}

export interface SessionInput {
	readonly now: number;
	readonly limit: number | undefined;
}

export type SessionEvent =
	| { readonly type: 'passphrase.give'; readonly passphrase: string; readonly now: number }
	/** Every five seconds; one that comes late says that the machine slept. */
	| { readonly type: 'clock.tick'; readonly now: number }
	/** Somebody used the page, or another window (`isElsewhere`), or looks at it again. */
	| { readonly type: 'page.use'; readonly now: number; readonly isElsewhere?: boolean }
	| { readonly type: 'page.show'; readonly now: number }
	/** The browser itself held the page up, with its print window for one: the time in between was no sleep. */
	| { readonly type: 'clock.excuse'; readonly now: number }
	| { readonly type: 'screen.hide'; readonly now: number }
	| { readonly type: 'screen.show'; readonly now: number }
	| { readonly type: 'limit.set'; readonly limit: number | undefined }
	/** The passphrases were changed on the page of the vault: what opens it from now on. */
	| { readonly type: 'vault.change'; readonly by: 'device' | 'passphrase'; readonly now: number }
	| { readonly type: 'lock.ask'; readonly reason: LockReason; readonly now: number }
	/** The plans are shown again although they could not be locked. */
	| { readonly type: 'lock.drop'; readonly now: number }
	/** Destroys everything, from the locked door. */
	| { readonly type: 'erase.ask'; readonly now: number }
	/**
	 * Another window had the vault closed, and the store of this one is of no use any more. `unsaved`: it was asked
	 * to, and goes on because a change cannot be written.
	 */
	| {
			readonly type: 'vault.leave';
			readonly how: 'locked' | 'aside' | 'erased' | 'unsaved';
			readonly now: number;
	  };

/** Milliseconds between two ticks. */
export const TICK = 5000;
/** A tick that comes so many milliseconds late was held up by sleep. */
const LATE = 60_000;
/** Milliseconds after which locking is tried again by itself where a change could not be written. */
const AGAIN = 30_000;

interface At {
	readonly context: SessionContext;
	readonly event: SessionEvent;
}

/** The moment of an event; a moment that is not told is never late. */
const momentOf = (event: SessionEvent): number => ('now' in event ? event.now : -Infinity);

type Leaving = Extract<SessionEvent, { readonly type: 'vault.leave' }>;

const hasLeft = (event: SessionEvent, how: Leaving['how']): boolean =>
	event.type === 'vault.leave' && event.how === how;

/** Why the vault is to lock itself at this event; undefined when it is not. */
function lateness({ context, event }: At): LockReason | undefined {
	const now = momentOf(event);
	if (context.limit === undefined) return undefined;
	if (now - context.usedAt >= context.limit)
		return context.hiddenAt === undefined ? 'idle' : 'hidden';
	const isExcused = event.type === 'clock.excuse';
	return !isExcused && now - context.tickedAt > TICK + LATE ? 'sleep' : undefined;
}

/** The machine only knows that something has to be done; who can do it says how (`provide`). */
const toBeProvided = (): Promise<never> => Promise.reject(new Error('Nobody does this'));

/** What the session of a vault knows, hears, does and asks for; `vault-session.machine` says in which order. */
export const sessionSetup = setup({
	types: {
		context: {} as SessionContext,
		events: {} as SessionEvent,
		input: {} as SessionInput,
		/** `gone`: the page is to be loaded anew, so that nothing readable is left in memory. */
		tags: {} as 'busy' | 'covered' | 'locked' | 'gone'
	},
	actors: {
		/** Finds out how the vault stands. */
		look: fromPromise<Found>(toBeProvided),
		unlock: fromPromise<Result<void, UnlockRefusal>, { readonly passphrase: string }>(toBeProvided),
		/** Hands over what is being typed, saves, closes, and lets the keys go. */
		lock: fromPromise<Result<void, 'unsaved'>>(toBeProvided),
		/** Destroys the slots, then everything. */
		erase: fromPromise<undefined>(toBeProvided)
	},
	guards: {
		isLate: (at) => lateness(at) !== undefined,
		isNoUse: ({ context, event }) =>
			context.hiddenAt !== undefined && !('isElsewhere' in event && event.isElsewhere === true),
		isGiven: ({ event }) => event.type === 'passphrase.give' && event.passphrase !== '',
		isWaitOver: ({ context, event }) => momentOf(event) >= context.waitUntil,
		isTimeToTryAgain: ({ context, event }) => momentOf(event) - context.lockedAt >= AGAIN,
		isByPassphrase: ({ event }) => event.type === 'vault.change' && event.by === 'passphrase',
		isByDevice: ({ event }) => event.type === 'vault.change' && event.by === 'device',
		isLocked: ({ event }) => hasLeft(event, 'locked'),
		isAside: ({ event }) => hasLeft(event, 'aside'),
		isErased: ({ event }) => hasLeft(event, 'erased'),
		isUnsaved: ({ event }) => hasLeft(event, 'unsaved')
	},
	actions: {
		/** Notes the moment, also when the clock was set back. */
		tick: assign(({ context, event }) => ({
			tickedAt: momentOf(event),
			usedAt: Math.min(context.usedAt, momentOf(event))
		})),
		use: assign(({ event }) => ({ usedAt: momentOf(event) })),
		wake: assign(({ event }) => ({ usedAt: momentOf(event), tickedAt: momentOf(event) })),
		hide: assign(({ event }) => ({ hiddenAt: momentOf(event) })),
		show: assign({ hiddenAt: undefined }),
		limit: assign(({ event }) => (event.type === 'limit.set' ? { limit: event.limit } : {})),
		reason: assign(({ context, event }) => ({
			reason: event.type === 'lock.ask' ? event.reason : (lateness({ context, event }) ?? 'asked'),
			lockedAt: momentOf(event)
		})),
		again: assign(({ event }) => ({ lockedAt: momentOf(event) })),
		elsewhere: assign(({ event }) => ({
			reason: 'elsewhere' as const,
			lockedAt: momentOf(event)
		})),
		calm: assign({ refusal: undefined, isToErase: false })
	}
});
