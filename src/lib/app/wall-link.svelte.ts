import { waitingSlide, type WallSlide } from '$lib/domain/workshop/wall';
import { isFile, WALL_GONE, WALL_READY, wallActs, wallPressed, type WallAct } from './wall-words';

/** Milliseconds after which a wall that said nothing counts as gone. */
const SILENT_AFTER = 7000;
/** How often the slide is sent although it did not change: a wall that was reloaded comes back by itself. */
const AGAIN_EVERY = 2000;
/** For how long a window of a file gets slides after its last sign of life: by then another page may be in it. */
const SURE_FOR = 2500;

/**
 * The facilitator's end of the wall: sends slides, which are masked already, to the window that this page opened or
 * that knows this page as its opener. Nothing leaves the computer.
 */
export class WallLink {
	#heardAt = $state(0);
	#now = $state(0);
	#wall: Window | undefined;
	/** The window that this page opened: from a file nothing else shows whose it is. */
	#opened: Window | undefined;
	#slide: WallSlide = waitingSlide;
	readonly #timer: ReturnType<typeof setInterval>;

	/** `onact` is told what somebody pressed in the wall's own window. */
	constructor(private readonly onact: (act: WallAct) => void) {
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
		this.#opened = opened ?? this.#opened;
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
		const isOurs = isFile() ? source === this.#opened : origin === location.origin;
		if (!isOurs || source === null || !('closed' in source)) return;
		if (data === WALL_READY) this.#greet(source);
		else if (source === this.#wall) this.#take(data);
	};

	#take(data: unknown): void {
		if (data === WALL_GONE) this.#heardAt = 0;
		const act = wallActs.find((each) => data === wallPressed(each));
		if (act !== undefined) this.onact(act);
	}

	#greet(wall: Window): void {
		this.#wall = wall;
		this.#now = this.#heardAt = Date.now();
		this.#send();
	}

	readonly #leave = (): void => {
		this.#slide = waitingSlide;
		this.#send();
	};

	#send(): void {
		if (this.#wall === undefined || this.#wall.closed) return;
		// A page from a file has no origin to name: what is sent is masked, and goes to a wall that just spoke.
		if (isFile() && Date.now() - this.#heardAt > SURE_FOR) return;
		this.#wall.postMessage(this.#slide, isFile() ? '*' : location.origin);
	}
}
