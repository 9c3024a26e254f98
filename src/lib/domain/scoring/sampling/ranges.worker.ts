import { Reckoning, type RangesOrder } from './reckoning';

const { port1, port2 } = new MessageChannel();

/** A message to oneself stands behind the orders that wait; a timer would wait for milliseconds. */
const pause = (): Promise<void> =>
	new Promise((resolve) => {
		port1.onmessage = () => {
			resolve();
		};
		port2.postMessage(undefined);
	});

/** Long enough that answers do not crowd the page, short enough that a newer order is soon heard. */
const SLICE = 40;

const reckoning = new Reckoning({ now: () => performance.now(), pause, slice: SLICE }, (answer) => {
	self.postMessage(answer);
});

self.onmessage = ({ data }: MessageEvent<RangesOrder>) => {
	void reckoning.take(data);
};
