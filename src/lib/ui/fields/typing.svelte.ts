/** Typing is handed over at most this often, in milliseconds, and at once on blur, hide and freeze. */
export const HAND_OVER = 150;

/** So many fields hold something that is not handed over yet. */
let waitingFields = $state(0);

/** Whether something that was typed on this page is not in the plan yet: until then nothing is "saved". */
export const isTypingWaiting = (): boolean => waitingFields > 0;

/**
 * What a person is typing into one field. Between two hand-overs the text lives here; a change from elsewhere
 * (another tab, undo) shows as soon as nothing is waiting.
 */
export class Typing {
	#waiting: string | undefined = $state.raw();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = 0;
	readonly #stored: () => string;
	readonly #handOver: (text: string) => boolean;

	/**
	 * @param stored reads what the plan holds
	 * @param handOver writes the text into the plan and says whether it was taken
	 */
	constructor(stored: () => string, handOver: (text: string) => boolean) {
		this.#stored = stored;
		this.#handOver = handOver;
		$effect(() => {
			const flush = (): void => {
				this.flush();
			};
			for (const name of leaving) document.addEventListener(name, flush);
			for (const name of going) window.addEventListener(name, flush);
			return () => {
				flush();
				for (const name of leaving) document.removeEventListener(name, flush);
				for (const name of going) window.removeEventListener(name, flush);
			};
		});
	}

	get text(): string {
		return this.#waiting ?? this.#stored();
	}

	/** Takes what is in the field now. */
	type(text: string): void {
		this.#waiting = text;
		if (this.#timer !== undefined) return;
		waitingFields += 1;
		const wait = Math.max(0, HAND_OVER - (performance.now() - this.#last));
		this.#timer = setTimeout(() => {
			this.flush();
		}, wait);
	}

	/** Hands over what waits, at once. */
	flush(): void {
		if (this.#timer !== undefined) waitingFields -= 1;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const text = this.#waiting;
		if (text === undefined) return;
		this.#last = performance.now();
		// A refused text stays in the field: the person sees it and can copy it out.
		if (this.#handOver(text)) this.#waiting = undefined;
	}
}

const leaving = ['visibilitychange', 'freeze'] as const;
/** The earlier of the two leaves the write more time before the page is gone. */
const going = ['beforeunload', 'pagehide'] as const;
