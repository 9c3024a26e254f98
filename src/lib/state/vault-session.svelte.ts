import { fromPromise } from 'xstate';
import type { Result } from '$lib/domain/result';
import {
	vaultSessionMachine,
	type Found,
	type LockReason,
	type SessionEvent,
	type SessionSnapshot,
	type UnlockRefusal
} from '$lib/flow/vault-session.machine';
import { Running } from './running.svelte';

/** Where a vault stands, as a person sees it. */
export type SessionStage =
	| 'opening'
	| 'ready'
	/** After wrong passphrases: none is taken yet. */
	| 'waiting'
	| 'unlocking'
	| 'erasing'
	/** Nothing is left to be locked. */
	| 'erased'
	| 'open'
	| 'locking'
	/** A change cannot be written: nothing is locked, and nothing is shown. */
	| 'cannot-lock'
	/** The page is about to be loaded anew. */
	| 'gone';

/** Why and when this tab was locked before it was loaded anew. */
export interface Locked {
	readonly at: number;
	readonly why: LockReason;
	/** Something typed was in no plan, or a sheet was not sealed: that is gone. */
	readonly isPart?: boolean | undefined;
}

/** What a session needs from the world. */
export interface SessionSource {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Milliseconds without use until it locks itself; undefined when never. */
	readonly limit: number | undefined;
	readonly locked: Locked | undefined;
	readonly look: () => Promise<Found>;
	readonly unlock: (
		passphrase: string,
		onPart: (part: number) => void
	) => Promise<Result<void, UnlockRefusal>>;
	readonly lock: () => Promise<Result<void, 'unsaved'>>;
	readonly erase: () => Promise<undefined>;
	/** Loads the page anew. */
	readonly leave: (how: 'locked' | 'aside' | 'erased', locked: Locked) => void;
}

type Machine = ReturnType<typeof vaultSessionMachine.provide>;

/** The vault of this tab while there is a passphrase: locked, open, or on its way between the two. */
export class VaultSession {
	readonly #source: SessionSource;
	readonly #running: Running<Machine>;
	#part: number | undefined = $state.raw();
	#now: number = $state.raw(0);
	#hasLeft = false;

	constructor(source: SessionSource) {
		this.#source = source;
		this.#now = source.now();
		const machine = vaultSessionMachine.provide({
			actors: {
				look: fromPromise(source.look),
				unlock: fromPromise<Result<void, UnlockRefusal>, { readonly passphrase: string }>(
					({ input: { passphrase } }) => this.#unlock(passphrase)
				),
				lock: fromPromise(source.lock),
				erase: fromPromise(source.erase)
			}
		});
		this.#running = new Running(machine, { input: { now: this.#now, limit: source.limit } });
		this.#running.actor.subscribe((snapshot) => {
			this.#leave(snapshot);
		});
	}

	get stage(): SessionStage {
		return stageOf(this.#running.snapshot);
	}

	/** Whether plans can be looked at. */
	get isOpen(): boolean {
		return this.#running.snapshot.matches({ vault: { open: 'passphrase' } });
	}

	/** Whether the door is locked, or being opened. */
	get isLocked(): boolean {
		return this.#running.snapshot.hasTag('locked');
	}

	get isCovered(): boolean {
		return this.#running.snapshot.hasTag('covered');
	}

	/** A change of passphrases was cut off; a new one opens the vault and finishes it. */
	get isUnfinished(): boolean {
		return this.#running.snapshot.context.isUnfinished;
	}

	/** Why the last passphrase did not open it. */
	get refusal(): UnlockRefusal['code'] | undefined {
		return this.#running.snapshot.context.refusal;
	}

	/** Whole seconds until the next passphrase is taken; 0 when it is taken now. */
	get secondsLeft(): number {
		const left = this.#running.snapshot.context.waitUntil - this.#now;
		return Math.max(0, Math.ceil(left / 1000));
	}

	/** How far the opening is, 0 to 1; undefined while nothing is opened. */
	get progress(): number | undefined {
		return this.#part;
	}

	/** Why and when this tab was locked before; undefined when it has only just come. */
	get locked(): Locked | undefined {
		return this.#source.locked;
	}

	/** Tells when the stage may have changed. Returns the way to stop. */
	watch(listener: () => void): () => void {
		const subscription = this.#running.actor.subscribe(listener);
		return () => {
			subscription.unsubscribe();
		};
	}

	unlock(passphrase: string): void {
		this.#send({ type: 'passphrase.give', passphrase, now: this.#source.now() });
	}

	lock(reason: LockReason): void {
		this.#send({ type: 'lock.ask', reason, now: this.#source.now() });
	}

	/** Shows the plans again that could not be locked. */
	drop(): void {
		this.#send({ type: 'lock.drop', now: this.#source.now() });
	}

	/** Destroys everything, from the locked door; a passphrase that is being tried is waited for. Rejects when the browser refuses. */
	erase(): Promise<void> {
		this.#send({ type: 'erase.ask', now: this.#source.now() });
		return new Promise((resolve, reject) => {
			const look = (): void => {
				const { stage } = this;
				if (stage === 'erasing' || stage === 'unlocking') return;
				stop();
				if (stage === 'erased') resolve();
				else reject(new Error('Not erased'));
			};
			const stop = this.watch(look);
			look();
		});
	}

	/** Somebody uses a window of this browser: this one, or another. */
	use(isElsewhere = false): void {
		this.#send({ type: 'page.use', isElsewhere, now: this.#source.now() });
	}

	/** The clock ticks, the page is shown again, or the browser lets it go on. */
	hear(type: 'clock.tick' | 'page.show' | 'clock.excuse' | 'screen.hide' | 'screen.show'): void {
		this.#now = this.#source.now();
		this.#send({ type, now: this.#now });
	}

	/** Milliseconds without use until it locks itself; undefined when never. */
	lockAfter(limit: number | undefined): void {
		this.#send({ type: 'limit.set', limit });
	}

	/** What opens the vault from now on. */
	opensBy(by: 'device' | 'passphrase'): void {
		this.#send({ type: 'vault.change', by, now: this.#source.now() });
	}

	/** What another window did. */
	leave(how: 'locked' | 'aside' | 'erased' | 'unsaved'): void {
		this.#send({ type: 'vault.leave', how, now: this.#source.now() });
	}

	#send(event: SessionEvent): void {
		this.#running.send(event);
	}

	async #unlock(passphrase: string): Promise<Result<void, UnlockRefusal>> {
		this.#part = 0;
		try {
			return await this.#source.unlock(passphrase, (part) => (this.#part = part));
		} finally {
			this.#part = undefined;
			this.#now = this.#source.now();
		}
	}

	#leave(snapshot: SessionSnapshot): void {
		if (this.#hasLeft || !snapshot.hasTag('gone')) return;
		this.#hasLeft = true;
		const { reason: why, lockedAt: at } = snapshot.context;
		this.#source.leave(howOf(snapshot), { at, why });
	}
}

function howOf(snapshot: SessionSnapshot): 'locked' | 'aside' | 'erased' {
	if (snapshot.matches({ vault: 'erasedElsewhere' })) return 'erased';
	return snapshot.matches({ vault: 'standingAside' }) ? 'aside' : 'locked';
}

/** In this order: the first that fits is where the vault stands. */
const stages: readonly (readonly [SessionStage, (snapshot: SessionSnapshot) => boolean])[] = [
	['gone', (at) => at.hasTag('gone')],
	['ready', (at) => at.matches({ vault: { locked: 'ready' } })],
	['waiting', (at) => at.matches({ vault: { locked: 'waiting' } })],
	['unlocking', (at) => at.matches({ vault: 'unlocking' })],
	['erased', (at) => at.matches({ vault: 'erased' })],
	['erasing', (at) => at.matches({ vault: 'erasing' })],
	['locking', (at) => at.matches({ vault: 'locking' })],
	['cannot-lock', (at) => at.matches({ vault: 'cannotLock' })],
	['open', (at) => at.matches({ vault: 'open' })]
];

const stageOf = (snapshot: SessionSnapshot): SessionStage =>
	stages.find(([, fits]) => fits(snapshot))?.[0] ?? 'opening';
