import { catchUp, typed, whenShown } from '$lib/state/typed';

/** Typing is handed over at most this often, in milliseconds, and at once on blur, hide and freeze. */
export const HAND_OVER = 150;

/** Stands for the field whose letters the page may not show yet. */
let typist: (() => void) | undefined;

/** So many fields hold something that is not handed over yet. */
let waitingFields = $state(0);

/**
 * How far a plan is saved, with what waits in the fields of this page: until that is handed over nothing is "saved".
 * What a field keeps to itself, and says so (too long, no number), does not count.
 */
export const shownState = <State extends string>(state: State): State | 'saving' =>
	state === 'saved' && waitingFields > 0 ? 'saving' : state;

/**
 * What a person is typing into one field. Between two hand-overs the text lives here; a change from elsewhere
 * (another tab, undo) shows as soon as nothing is waiting.
 */
export class Typing {
	#waiting: string | undefined = $state.raw();
	/** What was handed over and does not show in the plan yet. */
	#handed: string | undefined = $state.raw();
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
			for (const name of leaving) document.addEventListener(name, flush, true);
			for (const name of going) window.addEventListener(name, flush);
			return () => {
				flush();
				for (const name of leaving) document.removeEventListener(name, flush, true);
				for (const name of going) window.removeEventListener(name, flush);
			};
		});
	}

	get text(): string {
		return this.#waiting ?? this.#handed ?? this.#stored();
	}

	/** Takes what is in the field now. */
	type(text: string): void {
		this.#waiting = text;
		if (this.#timer !== undefined) return;
		waitingFields += 1;
		const wait = Math.max(0, HAND_OVER - (performance.now() - this.#last));
		this.#timer = setTimeout(() => {
			typed(() => {
				this.#hand();
			});
		}, wait);
	}

	/** Hands over what waits, at once, and shows it everywhere. */
	flush(): void {
		this.#hand();
		catchUp();
	}

	#hand(): void {
		const isWaiting = this.#timer !== undefined;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const text = this.#waiting;
		this.#last = text === undefined ? this.#last : performance.now();
		// Some fields write a list of which they are one part: they must know the letters of the others.
		if (typist !== this.#show) catchUp();
		typist = this.#show;
		// A refused text stays in the field: the person sees it and can copy it out.
		if (text !== undefined && this.#handOver(text)) {
			this.#waiting = undefined;
			this.#handed = text;
			whenShown(this.#show);
		}
		if (isWaiting) waitingFields -= 1;
	}

	readonly #show = (): void => {
		this.#handed = undefined;
	};
}

/** A press can come without the field being left, and what it does must know the last letter. */
const leaving = ['visibilitychange', 'freeze', 'click', 'submit'] as const;
/** The earlier of the first two leaves the write more time before the page is gone. */
const going = ['beforeunload', 'pagehide', 'beforeprint'] as const;
