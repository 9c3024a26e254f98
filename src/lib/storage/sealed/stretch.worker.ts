import { stretchFrom, type StretchWork } from './stretch';

const stretch = stretchFrom();

/** Answers with the stretched bytes and their cost, or with nothing when that failed. */
self.onmessage = ({ data }: MessageEvent<Omit<StretchWork, 'onProgress'>>) => {
	stretch(data).then(
		(stretched) => {
			self.postMessage(stretched);
		},
		() => {
			self.postMessage(undefined);
		}
	);
};
