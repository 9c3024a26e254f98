import type { Pace, RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import type { OpenDesk, RangesDesk } from '$lib/state/plan-ranges.svelte';

type Answer = (answer: RangesAnswer) => void;

/** Reckons ranges in a worker; where there is none, or it fails, on the page, in pieces. The code comes when needed. */
export const openRangesDesk: OpenDesk = (answer) => {
	let isClosed = false;
	let desk: RangesDesk | undefined;
	/** All that was ordered so far, as one order, for a desk that comes later. */
	let whole: RangesOrder | undefined;
	const tell: Answer = (each) => {
		if (!isClosed) answer(each);
	};
	const use = (made: RangesDesk): void => {
		if (isClosed) made.close();
		else {
			desk = made;
			if (whole !== undefined) made.order(whole);
		}
	};
	const useThePage = async (): Promise<void> => {
		desk?.close();
		try {
			use(await deskOnPage(tell));
		} catch {
			// Where even this piece is missing the widest range stays in its place; the next desk tries again.
		}
	};
	void deskAside(tell, () => void useThePage())
		.then(use)
		.catch(useThePage);
	return {
		order: (order) => {
			whole = joined(whole, order);
			desk?.order(order);
		},
		close: () => {
			isClosed = true;
			desk?.close();
		}
	};
};

/** Two orders as one: what each says last of a threat that is still there. */
function joined(before: RangesOrder | undefined, after: RangesOrder): RangesOrder {
	const present = new Set(after.threatIds);
	const changed = new Map([...(before?.changed ?? []), ...after.changed]);
	return { ...after, changed: [...changed].filter(([threatId]) => present.has(threatId)) };
}

const loadWorker = () => import('$lib/domain/scoring/sampling/ranges.worker?worker&inline');
const loadReckoning = () => import('$lib/domain/scoring/sampling/reckoning');

/** Loads what a desk works with, so that ranges need no network later. */
export const loadRangesCode = (): Promise<unknown> => Promise.all([loadWorker(), loadReckoning()]);

async function deskAside(answer: Answer, onfailed: () => void): Promise<RangesDesk> {
	const { default: RangesWorker } = await loadWorker();
	const worker = new RangesWorker();
	worker.onmessage = ({ data }: MessageEvent<RangesAnswer>) => {
		answer(data);
	};
	worker.onerror = onfailed;
	worker.onmessageerror = onfailed;
	return {
		order: (order) => {
			worker.postMessage(order);
		},
		close: () => {
			worker.terminate();
		}
	};
}

/** Milliseconds: typing waits no longer than that. */
const SLICE = 12;

const onPage: Pace = {
	now: () => performance.now(),
	pause: () => new Promise((resolve) => setTimeout(resolve)),
	slice: SLICE
};

async function deskOnPage(answer: Answer): Promise<RangesDesk> {
	const { Reckoning } = await loadReckoning();
	const reckoning = new Reckoning(onPage, answer);
	return {
		order: (order) => void reckoning.take(order),
		close: () => void reckoning.take({ turn: 0, threatIds: [], changed: [] })
	};
}
