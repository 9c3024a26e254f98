import * as z from 'zod/mini';

const Message = z.union([
	z.object({
		kind: z.literal('row'),
		planId: z.string(),
		writer: z.string(),
		counter: z.number()
	}),
	z.object({ kind: z.literal('versions'), planId: z.string() }),
	z.object({ kind: z.enum(['plans', 'packs', 'rounds', 'lock', 'stand-aside', 'erased']) })
]);
/**
 * `row`: a row of a plan's log became durable. `plans`: a plan was made or
 * removed. `packs`: a pack was added, switched or removed. `versions`: those of a plan changed. `rounds`: a scoring
 * round was opened or destroyed, or a sheet came in. `lock`: the vault was locked. `stand-aside`: somebody is about to
 * change keys and needs everybody else to let go. `erased`: everything is being destroyed.
 */
export type TabMessage = z.infer<typeof Message>;

/**
 * How the tabs of one browser tell each other that there is something to read. A message is only a hint: what
 * it says is read from the database.
 */
export class Tabs {
	#channel: BroadcastChannel | undefined;
	readonly #listeners = new Set<(message: TabMessage) => void>();

	constructor(name: string) {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(`holdfast-${name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = z.safeParse(Message, data);
			if (message.success) this.#deliver(message.data);
		};
	}

	/** Tells the other tabs and everybody in this one. */
	tell(message: TabMessage): void {
		this.tellOthers(message);
		this.#deliver(message);
	}

	/** Tells the other tabs alone. After `close` nobody is told, for a closed channel would throw. */
	tellOthers(message: TabMessage): void {
		this.#channel?.postMessage(message);
	}

	/** Returns the way to stop listening. */
	listen(listener: (message: TabMessage) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#channel?.close();
		this.#channel = undefined;
		this.#listeners.clear();
	}

	#deliver(message: TabMessage): void {
		for (const listener of [...this.#listeners]) listener(message);
	}
}
