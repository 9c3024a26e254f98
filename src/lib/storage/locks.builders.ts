interface Wanted {
	readonly name: string;
	readonly mode: LockMode;
}

const goTogether = (a: Wanted, b: Wanted): boolean =>
	a.name !== b.name || (a.mode === 'shared' && b.mode === 'shared');

/** Who holds locks and who waits for them, in turn: nobody overtakes those who wait for the same lock. */
class Queue {
	readonly held: Wanted[] = [];
	readonly #waiting = new Map<Wanted, () => void>();

	isFree(wanted: Wanted): boolean {
		const waiting = [...this.#waiting.keys()];
		const at = waiting.indexOf(wanted);
		const before = waiting.slice(0, at < 0 ? waiting.length : at);
		return [...this.held, ...before].every((other) => goTogether(other, wanted));
	}

	wait(wanted: Wanted, signal?: AbortSignal): Promise<void> {
		return new Promise((resolve, reject) => {
			this.#waiting.set(wanted, resolve);
			signal?.addEventListener('abort', () => {
				if (!this.#waiting.delete(wanted)) return;
				reject(signal.reason as Error);
				this.serve();
			});
			this.serve();
		});
	}

	serve(): void {
		for (const [wanted, resolve] of [...this.#waiting]) {
			if (!this.isFree(wanted)) continue;
			this.#waiting.delete(wanted);
			this.held.push(wanted);
			resolve();
		}
	}

	giveBack(wanted: Wanted): void {
		this.held.splice(this.held.indexOf(wanted), 1);
		this.serve();
	}
}

/** Locks as a browser has them: one alone or several shared; who waits is served in turn, or gives up. */
export function someLocks(): LockManager {
	const queue = new Queue();
	const request = async (
		name: string,
		{ mode = 'exclusive', ifAvailable = false, signal }: LockOptions,
		callback: (lock: Lock | null) => unknown
	): Promise<unknown> => {
		const lock = { name, mode };
		if (ifAvailable && !queue.isFree(lock)) return callback(null);
		await queue.wait(lock, signal);
		try {
			return await callback(lock);
		} finally {
			queue.giveBack(lock);
		}
	};
	return { request, query: () => Promise.resolve({ held: [...queue.held] }) } as LockManager;
}
