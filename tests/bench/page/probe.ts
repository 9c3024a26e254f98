import { SaveWatch } from './save-watch';

/** A stretch during which the page could not answer, in milliseconds of its clock. */
export interface LongTask {
	readonly start: number;
	readonly duration: number;
}

/**
 * What the bench sees from inside a page. Every time is taken here, so that the driver's own round trip is never
 * part of a figure. It is put into the page before the page's own scripts.
 */
export class Probe {
	readonly watch = new SaveWatch();
	readonly longTasks: LongTask[] = [];
	readonly keystrokes: number[] = [];
	/** When a file was ready to be saved. */
	readonly files: number[] = [];
	/** When the thing that was expected from the first moment on had been painted. */
	expected: Promise<number> | undefined;
	#stopKeys: () => void = () => undefined;

	install(): void {
		this.watch.install();
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				this.longTasks.push({ start: startTime, duration });
		}).observe({ type: 'longtask', buffered: true });
		const original = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			this.files.push(performance.now());
			return original(blob);
		};
	}

	/** Waits for something that a page shows by itself while it loads. */
	expect(selector: string): void {
		this.expected = this.painted(selector);
	}

	/** The moment at which the frame that shows a first match was painted. */
	async painted(selector: string): Promise<number> {
		await appeared(selector);
		return afterPaint();
	}

	/** Follows a link inside the page; returns the milliseconds until a match is painted. */
	async follow(href: string, shows: string): Promise<number> {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		const start = performance.now();
		link.click();
		link.remove();
		return (await this.painted(shows)) - start;
	}

	/** Presses a button; returns the milliseconds until the frame after it, or a match, is painted. */
	async press(selector: string, shows?: string): Promise<number> {
		const button = document.querySelector<HTMLElement>(selector);
		if (button === null) throw new Error(`Nothing to press: ${selector}`);
		const start = performance.now();
		button.click();
		return (shows === undefined ? await afterPaint() : await this.painted(shows)) - start;
	}

	/** From now on notes for each key the milliseconds from pressing it to the frame that follows `event`. */
	watchKeys(event: 'input' | 'keydown'): void {
		this.keystrokes.length = 0;
		let pressed = 0;
		const press = ({ timeStamp }: Event): void => {
			pressed = timeStamp;
			if (event === 'keydown') measure();
		};
		const measure = (): void => {
			const start = pressed;
			void afterPaint().then((end) => this.keystrokes.push(end - start));
		};
		this.#stopKeys();
		addEventListener('keydown', press, true);
		if (event === 'input') addEventListener('input', measure, true);
		this.#stopKeys = () => {
			removeEventListener('keydown', press, true);
			removeEventListener('input', measure, true);
		};
	}

	/** Waits until nothing was loaded and the page was never busy for a time in milliseconds. */
	async quiet(milliseconds: number): Promise<void> {
		let seen = -1;
		for (;;) {
			const now = performance.getEntriesByType('resource').length + this.longTasks.length;
			if (now === seen) return;
			seen = now;
			await new Promise((resolve) => setTimeout(resolve, milliseconds));
		}
	}
}

/** The moment after the next frame has been painted. */
const afterPaint = (): Promise<number> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				resolve(performance.now());
			};
			port2.postMessage(undefined);
		});
	});

function appeared(selector: string): Promise<void> {
	return new Promise((resolve) => {
		const isThere = (): boolean => document.querySelector(selector) !== null;
		const observer = new MutationObserver(() => {
			if (isThere()) finish();
		});
		const finish = (): void => {
			observer.disconnect();
			resolve();
		};
		if (isThere()) finish();
		else observer.observe(document, { childList: true, subtree: true, attributes: true });
	});
}

declare global {
	interface Window {
		probe: Probe;
	}
}

window.probe = new Probe();
window.probe.install();
