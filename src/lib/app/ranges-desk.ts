import type { Pace, RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import type { SampledPlan } from '$lib/domain/scoring/sampling/sampled-plan';
import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { ThreatScore } from '$lib/domain/scoring/score';
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
		use(await deskOnPage(tell));
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

async function deskAside(answer: Answer, onfailed: () => void): Promise<RangesDesk> {
	const { default: RangesWorker } =
		await import('$lib/domain/scoring/sampling/ranges.worker?worker&inline');
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
	const { Reckoning } = await import('$lib/domain/scoring/sampling/reckoning');
	const reckoning = new Reckoning(onPage, answer);
	return {
		order: (order) => void reckoning.take(order),
		close: () => void reckoning.take({ turn: 0, threatIds: [], changed: [] })
	};
}

/** Milliseconds; a plan of two hundred threats was measured to take under one second in a worker. */
const PATIENCE = 20_000;

/** Samples all scored threats once, aside. Nothing when nobody answers: a worker that the system ended says nothing. */
export function sampleAside(
	scores: ReadonlyMap<string, ThreatScore>,
	scoringId: string
): Promise<SampledPlan | undefined> {
	const changed = [...scores].flatMap(([threatId, score]) =>
		score.state === 'scored'
			? [[threatId, samplingInputOf(score, { scoringId, threatId })] as const]
			: []
	);
	return new Promise((resolve) => {
		const ranges = new Map<string, ThreatRanges>();
		const end = (sampled?: SampledPlan): void => {
			desk.close();
			resolve(sampled);
		};
		const timer = setTimeout(end, PATIENCE);
		const desk = openRangesDesk(({ ranges: made, stability }) => {
			for (const [threatId, each] of made) ranges.set(threatId, each);
			if (stability === undefined) return;
			clearTimeout(timer);
			end({ ranges, stability: new Map(stability) });
		});
		desk.order({ turn: 1, threatIds: changed.map(([threatId]) => threatId), changed });
	});
}
