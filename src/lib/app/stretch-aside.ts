import type { Stretch, Stretched, StretchWork } from '$lib/storage/sealed/stretch';
import StretchWorker from '$lib/storage/sealed/stretch.worker?worker&inline';

/** Milliseconds; a telephone of the slowest kind was reckoned to need a quarter of it. */
const PATIENCE = 60_000;
/** Milliseconds that the first derivation usually takes, finding out the cost included. */
const USUAL = 1500;
/** Milliseconds between two words on how far it has come. */
const TICK = 100;
/** Nobody is told that it is done before it is. */
const NEARLY = 0.95;

/**
 * Makes a key of a phrase in a worker, so that the page stays free, and lets the worker go afterwards, with the memory
 * it used. Where there are no workers it is done here.
 */
export const stretchAside: Stretch = async ({ onProgress, ...work }) => {
	const stop = tellTime(work, onProgress);
	let worker: Worker | undefined;
	try {
		worker = new StretchWorker();
		return await answerOf(worker, work);
	} catch {
		const { stretchFrom } = await import('$lib/storage/sealed/stretch');
		return await stretchFrom()(work);
	} finally {
		worker?.terminate();
		stop();
		onProgress?.(1);
	}
};

/** The derivation itself says nothing until it is done: how far it is follows from how long it usually takes. */
function tellTime({ cost }: StretchWork, onProgress: StretchWork['onProgress']): () => void {
	if (onProgress === undefined) return () => undefined;
	const usual = Math.max(cost?.milliseconds ?? USUAL, TICK);
	let ticks = 0;
	const timer = setInterval(() => {
		ticks += 1;
		onProgress(Math.min(NEARLY, (ticks * TICK) / usual));
	}, TICK);
	return () => {
		clearInterval(timer);
	};
}

function answerOf(worker: Worker, work: Omit<StretchWork, 'onProgress'>): Promise<Stretched> {
	return new Promise((resolve, reject) => {
		const giveUp = (): void => {
			reject(new Error('The worker does not answer'));
		};
		worker.onmessage = ({ data }: MessageEvent<Stretched | undefined>) => {
			if (data === undefined) giveUp();
			else resolve(data);
		};
		worker.onerror = giveUp;
		worker.onmessageerror = giveUp;
		// A worker that the system has ended says nothing at all.
		setTimeout(giveUp, PATIENCE);
		worker.postMessage(work);
	});
}
