import * as z from 'zod/mini';
import { err, ok, type Result } from '$lib/domain/result';
import type { Refusal } from '$lib/state/updates.svelte';

const reasons = ['full', 'not-saved', 'slow', 'removed', 'memory-only', 'half-typed', 'not-taken'];
const Reason = z.enum(reasons as [Refusal, ...Refusal[]]);

const Message = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('prepare'), round: z.string(), version: z.string() }),
	z.object({
		kind: z.literal('answer'),
		round: z.string(),
		tab: z.string(),
		refusal: z.optional(Reason)
	}),
	z.object({ kind: z.literal('go'), round: z.string(), tabs: z.array(z.string()) }),
	z.object({ kind: z.literal('stop'), round: z.string() })
]);
/**
 * What tabs say to each other in a round. prepare: save and hold still; answer: ready, or why not; go: the tabs
 * named change over now; stop: everybody goes on as before.
 */
type Message = z.infer<typeof Message>;

/** What a round does with one tab. */
export interface RoundTab {
	/** The build that the tab runs. */
	readonly version: string;
	/** Saves everything and takes no more typing; says why that cannot be. */
	readonly hold: () => Promise<Refusal | undefined>;
	/** Takes typing again. */
	readonly release: () => void;
	/** Loads the page anew, at the same address. */
	readonly reload: () => void;
}

/** Milliseconds. A tab that has not answered by then is frozen or gone, and is left alone. */
export interface Patience {
	readonly answer: number;
	/** After this long without word from the tab that asked, a tab goes on as before. */
	readonly word: number;
}

/** How the tabs of one site change over together: each saves first, and only those that could are reloaded. */
export class UpdateRounds {
	readonly #channel: BroadcastChannel;
	readonly #me: RoundTab;
	readonly #patience: Patience;
	readonly #id = crypto.randomUUID();
	/** The round that this tab holds still for, when another tab asked. */
	#following: string | undefined;
	#overdue: ReturnType<typeof setTimeout> | undefined;
	#onAnswer: ((answer: Extract<Message, { kind: 'answer' }>) => void) | undefined;

	constructor(channelName: string, me: RoundTab, patience: Patience) {
		this.#me = me;
		this.#patience = patience;
		this.#channel = new BroadcastChannel(channelName);
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = z.safeParse(Message, data);
			if (message.success) this.#hear(message.data);
		};
	}

	/**
	 * Asks every other tab to save, lets the new release take over, and reloads the tabs that were ready. If one
	 * cannot save, nothing happens anywhere.
	 * @param others how many other tabs there are; with fewer answers the round waits until its patience ends
	 * @param takeOver makes the new release answer for the site; false when it did not start
	 */
	async lead(
		version: string,
		{ others, takeOver }: { others: number; takeOver: () => Promise<boolean> }
	): Promise<Result<void, Refusal>> {
		const round = crypto.randomUUID();
		const held = await this.#me.hold().catch(() => 'not-saved' as const);
		if (held !== undefined) return this.#giveUp(round, held);
		const answers = await this.#ask(round, { version, others });
		if (!answers.ok) return this.#giveUp(round, answers.error);
		if (!(await takeOver())) return this.#giveUp(round, 'not-taken');
		this.#say({ kind: 'go', round, tabs: [...answers.value] });
		this.#me.reload();
		return ok(undefined);
	}

	close(): void {
		clearTimeout(this.#overdue);
		this.#channel.close();
	}

	#ask(
		round: string,
		{ version, others }: { version: string; others: number }
	): Promise<Result<ReadonlySet<string>, Refusal>> {
		const ready = new Set<string>();
		return new Promise((resolve) => {
			const done = (answers: Result<ReadonlySet<string>, Refusal>): void => {
				clearTimeout(timer);
				this.#onAnswer = undefined;
				resolve(answers);
			};
			const timer = setTimeout(() => {
				done(ok(ready));
			}, this.#patience.answer);
			this.#onAnswer = (answer) => {
				if (answer.round !== round) return;
				if (answer.refusal !== undefined) done(err(answer.refusal));
				else if (ready.add(answer.tab).size >= others) done(ok(ready));
			};
			this.#say({ kind: 'prepare', round, version });
			if (others === 0) done(ok(ready));
		});
	}

	#giveUp(round: string, refusal: Refusal): Result<void, Refusal> {
		this.#say({ kind: 'stop', round });
		// This tab may have promised another round to hold still.
		if (this.#following === undefined) this.#me.release();
		return err(refusal);
	}

	#hear(message: Message): void {
		if (message.kind === 'answer') this.#onAnswer?.(message);
		else if (message.kind === 'prepare') void this.#follow(message);
		else if (message.round === this.#following) this.#end(message);
	}

	/** A tab that runs the new release already has nothing to do and stays as it is. */
	async #follow({ round, version }: Extract<Message, { kind: 'prepare' }>): Promise<void> {
		if (version === this.#me.version) {
			this.#say({ kind: 'answer', round, tab: this.#id });
			return;
		}
		this.#following = round;
		const refusal = await this.#me.hold().catch(() => 'not-saved' as const);
		this.#say({ kind: 'answer', round, tab: this.#id, refusal });
		if (this.#following !== round) return;
		clearTimeout(this.#overdue);
		if (refusal !== undefined) this.#goOn();
		else
			this.#overdue = setTimeout(() => {
				this.#goOn();
			}, this.#patience.word);
	}

	#end(message: Extract<Message, { kind: 'go' | 'stop' }>): void {
		if (message.kind === 'go' && message.tabs.includes(this.#id)) {
			clearTimeout(this.#overdue);
			this.#me.reload();
		} else this.#goOn();
	}

	#goOn(): void {
		clearTimeout(this.#overdue);
		this.#following = undefined;
		this.#me.release();
	}

	#say(message: Message): void {
		this.#channel.postMessage(message);
	}
}
