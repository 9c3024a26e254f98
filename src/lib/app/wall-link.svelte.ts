import { waitingSlide, type WallSlide } from '$lib/domain/workshop/wall';
import { isFile, WALL_READY } from './wall-words';

/** Milliseconds after which a wall that said nothing counts as gone. */
const SILENT_AFTER = 7000;
/** How often the slide is sent although it did not change: a wall that was reloaded comes back by itself. */
const AGAIN_EVERY = 2000;

/**
 * The facilitator's end of the wall: sends slides, which are masked already, to the window that this page opened or
 * that knows this page as its opener. Nothing leaves the computer.
 */
export class WallLink {
	#heardAt = $state(0);
	#now = $state(0);
	#wall: Window | undefined;
	#slide: WallSlide = waitingSlide;
	readonly #timer: ReturnType<typeof setInterval>;

	constructor() {
		addEventListener('message', this.#hear);
		addEventListener('pagehide', this.#leave);
		this.#timer = setInterval(() => {
			this.#now = Date.now();
			this.#send();
		}, AGAIN_EVERY);
	}

	/** Whether a wall said lately that it is there. */
	get isThere(): boolean {
		const isShut = this.#wall?.closed === true;
		return this.#heardAt > 0 && this.#now - this.#heardAt < SILENT_AFTER && !isShut;
	}

	/** Opens the wall in a window of its own; false where the browser does not let that happen. */
	readonly open = (): boolean => {
		const address = `${location.href.replace(/#.*$/, '')}#/wall`;
		const opened = window.open(address, 'holdfast-wall', 'popup,width=1024,height=768');
		this.#wall = opened ?? this.#wall;
		return opened !== null;
	};

	/** Puts a slide on the wall, and keeps it there. */
	show(slide: WallSlide): void {
		this.#slide = slide;
		this.#send();
	}

	/** Takes everything off the wall. */
	close(): void {
		this.#leave();
		clearInterval(this.#timer);
		removeEventListener('message', this.#hear);
		removeEventListener('pagehide', this.#leave);
	}

	readonly #hear = ({ data, source, origin }: MessageEvent): void => {
		// From a file any window could say so: there only the one that this page opened is a wall.
		const isOurs = isFile() ? source === this.#wall : origin === location.origin;
		if (data !== WALL_READY || !isOurs || source === null || !('closed' in source)) return;
		this.#wall = source;
		this.#now = this.#heardAt = Date.now();
		this.#send();
	};

	readonly #leave = (): void => {
		this.#slide = waitingSlide;
		this.#send();
	};

	#send(): void {
		if (this.#wall === undefined || this.#wall.closed) return;
		// A page from a file has no origin to name; what is sent is masked all the same.
		this.#wall.postMessage(this.#slide, isFile() ? '*' : location.origin);
	}
}
