import * as Y from 'yjs';

const LABEL = 'label';
/** Changes with the same `join` that follow each other within this many milliseconds are one step. */
const JOIN_WITHIN = 1_000;

/** One change about to be made. */
export interface Step {
	readonly label: string;
	readonly join: string | undefined;
	readonly at: number;
	/** Outside undo. */
	readonly isAside?: boolean;
}

/** What this tab did since opening, to be taken back step by step. What others did stays. */
export class UndoSteps {
	readonly #manager: Y.UndoManager;
	#last: Step | undefined;

	/** Only transactions with this origin count. Texts that come later are within the scope too. */
	constructor(doc: Y.Doc, origin: object) {
		this.#manager = new Y.UndoManager(doc, {
			trackedOrigins: new Set([origin]),
			captureTransaction: (transaction) => transaction.changed.size > 0,
			// Which changes belong together is decided in `begin`, by the store's clock.
			captureTimeout: Number.POSITIVE_INFINITY
		});
		this.#manager.on('stack-item-added', ({ stackItem }) => {
			const undone: unknown = this.#manager.currStackItem?.meta.get(LABEL);
			stackItem.meta.set(LABEL, undone ?? this.#last?.label);
		});
	}

	/** Says which step the next transaction belongs to. */
	begin(step: Step): void {
		const last = this.#last;
		const isJoined =
			step.join !== undefined && step.join === last?.join && isWithin(step.at - last.at);
		if (!isJoined) this.#manager.stopCapturing();
		this.#last = step;
	}

	undo(): void {
		this.#last = undefined;
		this.#manager.undo();
	}

	redo(): void {
		this.#last = undefined;
		this.#manager.redo();
	}

	get undoLabel(): string | undefined {
		return labelOf(this.#manager.undoStack);
	}

	get redoLabel(): string | undefined {
		return labelOf(this.#manager.redoStack);
	}

	get canUndo(): boolean {
		return this.#manager.canUndo();
	}

	get canRedo(): boolean {
		return this.#manager.canRedo();
	}
}

/** A clock that was set back says nothing of how much later it is. */
const isWithin = (milliseconds: number): boolean => milliseconds >= 0 && milliseconds < JOIN_WITHIN;

function labelOf(stack: readonly { readonly meta: Map<unknown, unknown> }[]): string | undefined {
	const label: unknown = stack.at(-1)?.meta.get(LABEL);
	return typeof label === 'string' ? label : undefined;
}
