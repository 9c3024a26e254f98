import BundleWorker from '$lib/exchange/bundle/bundle.worker?worker&inline';
import type { BundleTasks } from '$lib/exchange/bundle/bundle-work';
import { answerAside } from './worker-answer';

/** Milliseconds that one derivation usually takes. */
const USUAL = 1500;
/** Milliseconds between two words on how far it has come. */
const TICK = 100;
/** Nobody is told that it is done before it is. */
const NEARLY = 0.95;

/** How far something is, from 0 to 1. */
export type OnPart = (part: number) => void;

/**
 * Encrypts, opens and unpacks in a worker, so that the page stays free, and lets the worker go afterwards with the
 * memory it used. Where there are no workers it is done here. `onPart` goes by the time that it usually takes.
 */
export function bundleAside(onPart?: OnPart): BundleTasks {
	const aside =
		<Task extends keyof BundleTasks>(task: Task) =>
		(content: Parameters<BundleTasks[Task]>[0]): ReturnType<BundleTasks[Task]> =>
			timed(() => doAside(task, content), onPart) as ReturnType<BundleTasks[Task]>;
	return {
		pack: aside('pack'),
		unpack: aside('unpack'),
		makeKey: aside('makeKey'),
		openKey: aside('openKey')
	};
}

async function timed<T>(work: () => Promise<T>, onPart?: OnPart): Promise<T> {
	let ticks = 0;
	const timer = setInterval(() => {
		ticks += 1;
		onPart?.(Math.min(NEARLY, (ticks * TICK) / USUAL));
	}, TICK);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		onPart?.(1);
	}
}

async function doAside(task: keyof BundleTasks, content: unknown): Promise<unknown> {
	const there = async (): Promise<unknown> => {
		const { bundleTasks } = await import('$lib/exchange/bundle/bundle-work');
		return (bundleTasks[task] as (content: unknown) => Promise<unknown>)(content);
	};
	return answerAside(() => new BundleWorker(), { work: { task, content }, there });
}
