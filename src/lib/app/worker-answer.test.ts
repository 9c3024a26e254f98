import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkerWord } from '$lib/exchange/bundle/bundle-work';
import { answerAside } from './worker-answer';

afterEach(() => {
	vi.useRealTimers();
});

type Fake = Pick<Worker, 'onmessage' | 'onmessageerror' | 'onerror' | 'postMessage' | 'terminate'>;

/** A worker that does this with its work. */
function aWorker(act: (worker: Fake, say: (word: WorkerWord) => void) => void): () => Fake {
	return () => {
		const worker: Fake = {
			...{ onmessage: null, onmessageerror: null, onerror: null, terminate: () => undefined },
			postMessage: () => {
				act(worker, (data) => {
					(worker.onmessage as ((event: { data: WorkerWord }) => void) | null)?.({ data });
				});
			}
		};
		return worker;
	};
}
const fail = (worker: Fake): void => {
	(worker.onerror as (() => void) | null)?.();
};

async function outcome(start: () => Fake): Promise<unknown> {
	return answerAside(start, { work: {}, there: () => Promise.resolve('on the page') }).catch(
		() => 'not done'
	);
}

describe('work in a worker', () => {
	it('gives its answer', async () => {
		const start = aWorker((_worker, say) => {
			say({ kind: 'started' });
			say({ kind: 'answer', answer: 'aside' });
		});
		expect(await outcome(start)).toBe('aside');
	});

	it('is done on the page where no worker starts', async () => {
		expect(await outcome(aWorker(fail))).toBe('on the page');
		const none = (): Fake => {
			throw new Error('no workers');
		};
		expect(await outcome(none)).toBe('on the page');
	});

	it('that the worker failed at is not done again on the page', async () => {
		const start = aWorker((_worker, say) => {
			say({ kind: 'started' });
			say({ kind: 'failed' });
		});
		expect(await outcome(start)).toBe('not done');
		const broken = aWorker((worker, say) => {
			say({ kind: 'started' });
			fail(worker);
		});
		expect(await outcome(broken)).toBe('not done');
	});

	it('that takes too long is not begun again on the page', async () => {
		vi.useFakeTimers();
		const done = outcome(aWorker(() => undefined));
		await vi.advanceTimersByTimeAsync(120_000);
		expect(await done).toBe('not done');
	});
});
