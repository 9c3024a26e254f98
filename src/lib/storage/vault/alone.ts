import { err, ok, type Result } from '../../domain/result';
import type { Tabs } from '../tabs';
import type { VaultHold } from './hold';

/** Milliseconds that the other windows have to save and let go. */
const PATIENCE = 15_000;
/** Milliseconds between two requests: a window that opens meanwhile has not heard the first. */
const AGAIN = 1_000;

/** `elsewhere`: another window does not let go. `no-locks`: this browser cannot hold other windows back. */
export type AloneRefusal = 'elsewhere' | 'no-locks';

/** What one window among others is known by. */
export interface AloneContext {
	readonly hold: VaultHold;
	readonly tabs: Tabs;
	/** Milliseconds; default 15 s. */
	readonly patience?: number | undefined;
}

/**
 * Does something while no other window has the vault open. They are asked to save, close and let go; a window that
 * cannot write its last change does not. Their next opening waits until the task is done. Afterwards the shared lock
 * is held again. Rejects as the task does.
 */
export async function alone<T>(
	{ hold, tabs, patience = PATIENCE }: AloneContext,
	task: () => Promise<T>
): Promise<Result<T, AloneRefusal>> {
	if (hold.locks === undefined) return err('no-locks');
	const ask = (): void => {
		tabs.tellOthers({ kind: 'stand-aside' });
	};
	const asking = setInterval(ask, AGAIN);
	ask();
	hold.release();
	let isBegun = false as boolean;
	const begin = (): Promise<T> => {
		isBegun = true;
		clearInterval(asking);
		return task();
	};
	try {
		return ok(await underLock(hold, patience, begin));
	} catch (error) {
		if (isBegun) throw error;
		return err(isTimeout(error) ? 'elsewhere' : 'no-locks');
	} finally {
		clearInterval(asking);
		await hold.take();
	}
}

async function underLock<T>(
	{ locks, name }: VaultHold,
	patience: number,
	task: () => Promise<T>
): Promise<T> {
	const waiting = new AbortController();
	const timer = setTimeout(() => {
		waiting.abort(new DOMException('Another window does not let go', 'TimeoutError'));
	}, patience);
	const request = locks?.request(name, { mode: 'exclusive', signal: waiting.signal }, () => {
		clearTimeout(timer);
		return task();
	});
	return request as Promise<T>;
}

const isTimeout = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'TimeoutError';
