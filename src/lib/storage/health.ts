/** What the browser says about the room for its plans. Sizes in bytes; undefined: it does not say. */
export interface StorageHealth {
	/** Whether the browser promised not to clear what pages keep when room gets short. */
	readonly persisted: boolean | undefined;
	readonly usage: number | undefined;
	readonly quota: number | undefined;
}

/** Asks the browser, which may have no answer. Never rejects. */
export async function readHealth(storage: StorageManager | undefined): Promise<StorageHealth> {
	const [persisted, estimate] = await Promise.all([
		answerOf(() => storage?.persisted()),
		answerOf(() => storage?.estimate())
	]);
	return { persisted, usage: estimate?.usage, quota: estimate?.quota };
}

/** Asks the browser to keep what this site stores; it may ask the person in turn. Never rejects. */
export async function askToKeep(
	storage: StorageManager | undefined
): Promise<'kept' | 'declined' | 'unsupported'> {
	const isKept = await answerOf(() => storage?.persist());
	if (isKept === undefined) return 'unsupported';
	return isKept ? 'kept' : 'declined';
}

/** Old browsers lack these functions, and private windows refuse them in many ways. */
async function answerOf<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
	try {
		return await ask();
	} catch {
		return undefined;
	}
}
