import type { Merger } from './versions/merger';

/** A merge that is an undo step; its version is undefined when the merge was given up. */
type Step = Promise<string | undefined>;

/** A merge that was taken back, and the versions that are not known because of that. */
interface TakenBack {
	readonly step: Step;
	readonly forgotten: Promise<readonly string[]>;
}

/** A merge on its way. */
export interface MergeBegun {
	/** It is the last undo step now. Not called for a merge that changes nothing. */
	readonly written: () => void;
	/** It is done, or was given up. */
	readonly end: (versionId: string | undefined) => void;
}

/**
 * The merges among this tab's undo steps. A copy whose merge was taken back is not known any more: opened again, it
 * offers everything again. A merge can be taken back before its copy is noted as known; then it is forgotten after.
 */
export class MergeSteps {
	readonly #merger: () => Promise<Merger>;
	readonly #done: Step[] = [];
	readonly #takenBack: TakenBack[] = [];
	#last: Promise<unknown> = Promise.resolve();

	constructor(merger: () => Promise<Merger>) {
		this.#merger = merger;
	}

	/** A merge begins. */
	begin(): MergeBegun {
		let end: MergeBegun['end'] = () => undefined;
		const step: Step = new Promise((resolve) => {
			end = resolve;
		});
		const written = (): void => {
			this.#done.push(step);
		};
		return { written, end };
	}

	/** The last merge is being taken back. */
	undo(): void {
		const step = this.#done.pop();
		if (step === undefined) return;
		const forgotten = this.#next([], async () => {
			const versionId = await step;
			return versionId === undefined ? [] : (await this.#merger()).forget(versionId);
		});
		this.#takenBack.push({ step, forgotten });
	}

	/** The merge that was taken back last is being brought again. */
	redo(): void {
		const back = this.#takenBack.pop();
		if (back === undefined) return;
		this.#done.push(back.step);
		void this.#next(undefined, async () => (await this.#merger()).knowAgain(await back.forgotten));
	}

	/** Resolves when what followed from the steps so far is durable, or was refused. */
	async pending(): Promise<void> {
		await this.#last;
	}

	/** One after the other. Where that cannot be written, what is new in the copy is still listed later. */
	#next<T>(otherwise: T, task: () => Promise<T>): Promise<T> {
		const done = this.#last.then(task).catch(() => otherwise);
		this.#last = done;
		return done;
	}
}
