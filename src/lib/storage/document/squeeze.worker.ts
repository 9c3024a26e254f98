import { squeezeUpdates } from './squeeze';

/** Answers with the squeezed update, or with nothing when that failed. */
self.onmessage = ({ data }: MessageEvent<readonly Uint8Array[]>) => {
	try {
		const update = squeezeUpdates(data);
		self.postMessage(update, { transfer: [update.buffer] });
	} catch {
		self.postMessage(undefined);
	}
};
