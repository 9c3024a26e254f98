let act: (() => Promise<void>) | undefined;

/** Says what is to be tried before the vault locks. */
export function tryBeforeLock(what: () => Promise<void>): void {
	act = what;
}

/** Milliseconds that locking waits at most: whoever locks may be in a hurry. */
const LONGEST = 1000;

/** Does what there is to do before the vault locks, as far as there is time. Never rejects. */
export async function beforeLock(): Promise<void> {
	if (act === undefined) return;
	const enough = new Promise<void>((resolve) => setTimeout(resolve, LONGEST));
	await Promise.race([act().catch(() => undefined), enough]);
}
