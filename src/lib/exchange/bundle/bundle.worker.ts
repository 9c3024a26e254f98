import { bundleTasks, type BundleWork, type WorkerWord } from './bundle-work';

function answerTo({ task, content }: BundleWork): Promise<unknown> {
	// Task and content belong together by type, which a union of both no longer says.
	return (bundleTasks[task] as (content: unknown) => Promise<unknown>)(content);
}

const say = (word: WorkerWord): void => {
	self.postMessage(word);
};

/** Answers with what the task gives, or that it failed. */
self.onmessage = ({ data }: MessageEvent<BundleWork>) => {
	answerTo(data).then(
		(answer) => {
			say({ kind: 'answer', answer });
		},
		() => {
			say({ kind: 'failed' });
		}
	);
};

say({ kind: 'started' });
