import type { Squeeze } from '$lib/storage/plan-list';
import SqueezeWorker from '$lib/storage/document/squeeze.worker?worker&inline';

/** Milliseconds; the largest plan was measured to take a few seconds on a slow computer. */
const PATIENCE = 60_000;

/** Makes one update of many in a worker, so that the page stays free, and lets the worker go afterwards. */
export const squeezeAside: Squeeze = async (updates) => {
	let worker: Worker | undefined;
	try {
		worker = new SqueezeWorker();
		return await answerOf(worker, updates);
	} catch {
		return undefined;
	} finally {
		worker?.terminate();
	}
};

/** The updates are copied to the worker: when it fails they are still here. */
function answerOf(
	worker: Worker,
	updates: readonly Uint8Array[]
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | undefined>) => {
			resolve(data);
		};
		const giveUp = (): void => {
			reject(new Error('The worker does not answer'));
		};
		worker.onerror = giveUp;
		worker.onmessageerror = giveUp;
		// A worker that the system has ended says nothing at all.
		setTimeout(giveUp, PATIENCE);
		worker.postMessage(updates);
	});
}
