import type { WorkerWord } from '$lib/exchange/bundle/bundle-work';

/** Milliseconds; a telephone of the slowest kind was reckoned to need a quarter of it. */
const PATIENCE = 120_000;

type Aside = Pick<Worker, 'onmessage' | 'onmessageerror' | 'onerror' | 'postMessage' | 'terminate'>;

interface Work {
	readonly work: unknown;
	/** The same work on the page, which then stands still. */
	readonly there: () => Promise<unknown>;
}

/** No worker can be had here. */
class NotStarted extends Error {}

/**
 * The answer of a worker, which is let go afterwards. Only where none starts is the work done on the page: what a worker
 * could not finish, or took too long for, would make the page itself stand still. Then it rejects.
 */
export async function answerAside(start: () => Aside, { work, there }: Work): Promise<unknown> {
	let worker: Aside | undefined;
	try {
		worker = started(start);
		return await answerOf(worker, work);
	} catch (error) {
		if (error instanceof NotStarted) return await there();
		throw error;
	} finally {
		worker?.terminate();
	}
}

function started(start: () => Aside): Aside {
	try {
		return start();
	} catch {
		throw new NotStarted();
	}
}

function answerOf(worker: Aside, work: unknown): Promise<unknown> {
	return new Promise((resolve, reject) => {
		let hasStarted = false;
		// A worker that the system has ended says nothing at all.
		const timer = setTimeout(() => {
			reject(new Error('The worker does not answer'));
		}, PATIENCE);
		const giveUp = (): void => {
			clearTimeout(timer);
			reject(hasStarted ? new Error('The worker failed') : new NotStarted());
		};
		worker.onmessage = ({ data }: MessageEvent<WorkerWord>) => {
			hasStarted = true;
			if (data.kind === 'failed') giveUp();
			if (data.kind !== 'answer') return;
			clearTimeout(timer);
			resolve(data.answer);
		};
		worker.onerror = giveUp;
		worker.onmessageerror = giveUp;
		worker.postMessage(work);
	});
}
