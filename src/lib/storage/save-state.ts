/**
 * Why saving fails: the disk is full, the database was closed under us, the plan was removed in another tab,
 * or something that we do not know.
 */
export type SaveProblem = 'quota' | 'closed' | 'removed' | 'unknown';

/** How far the plan is saved. Only `saved` means durable. */
export interface SaveStatus {
	readonly state: 'saved' | 'saving' | 'failed' | 'memory-only' | 'look-only';
	/** When this state began, in milliseconds of the clock that the store was given. */
	readonly since: number;
	/** Present when `state` is `failed`. */
	readonly reason?: SaveProblem;
}

/** Thrown by a transaction whose plan is no longer there. */
export class PlanRemoved extends Error {
	override readonly name = 'PlanRemoved';
}

const problems: Readonly<Record<string, SaveProblem>> = {
	QuotaExceededError: 'quota',
	DatabaseClosedError: 'closed',
	InvalidStateError: 'closed',
	MissingAPIError: 'closed',
	OpenFailedError: 'closed',
	PlanRemoved: 'removed'
};

/** Names the reason of a failed transaction; an abort carries the real reason inside. */
export function problemOf(error: unknown): SaveProblem {
	const inner: unknown = error instanceof Error && 'inner' in error ? error.inner : undefined;
	return namedProblem(error) ?? namedProblem(inner) ?? 'unknown';
}

const namedProblem = (error: unknown): SaveProblem | undefined =>
	error instanceof Error || error instanceof DOMException ? problems[error.name] : undefined;

/** The save state of one plan and who wants to hear of it. */
export class SaveState {
	readonly #now: () => number;
	readonly #onChange: () => void;
	#status: SaveStatus;

	constructor(state: SaveStatus['state'], now: () => number, onChange: () => void) {
		this.#now = now;
		this.#onChange = onChange;
		this.#status = { state, since: now() };
	}

	get status(): SaveStatus {
		return this.#status;
	}

	/** Goes over to a state; staying in it changes nothing, not even since when. */
	become(state: SaveStatus['state'], reason?: SaveProblem): void {
		if (this.#status.state === state && this.#status.reason === reason) return;
		const since = this.#now();
		this.#status = reason === undefined ? { state, since } : { state, since, reason };
		this.#onChange();
	}
}
