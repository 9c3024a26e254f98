import type { Squeeze } from '$lib/storage/plan-list';
import SqueezeWorker from '$lib/storage/document/squeeze.worker?worker&inline';

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
		worker.onerror = () => {
			reject(new Error('The worker did not start'));
		};
		worker.postMessage(updates);
	});
}
