import { catalogue } from '$lib/content/catalogue';
import { coverPlan } from '$lib/domain/matching/cover';
import { matchMechanisms } from '$lib/domain/matching/match';
import { queriesFor, queryFor } from '$lib/domain/matching/query';
import { graveThreats } from '$lib/domain/matching/to-cover';
import { rankPlan } from '$lib/domain/scoring/rank';
import RangesWorker from '$lib/domain/scoring/sampling/ranges.worker?worker&inline';
import type { RangesAnswer, RangesOrder } from '$lib/domain/scoring/sampling/reckoning';
import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import { scorePlan } from '$lib/domain/scoring/score';
import { exportPlan } from '$lib/exchange/export/export-plan';
import { exportFormats } from '$lib/exchange/export/registry';
import { readPlanFile } from '$lib/exchange/import/plan-json';
import { largePlan, type Size } from './large-plan';

/** A run must last so long, in milliseconds, that the clock's own steps do not matter. */
const LONG_ENOUGH = 20;

/** The milliseconds that one call takes, by calling it until the clock has something to measure. */
function timeOf(call: () => unknown): number {
	const start = performance.now();
	for (let calls = 1; ; calls++) {
		call();
		const took = performance.now() - start;
		if (took >= LONG_ENOUGH) return took / calls;
	}
}

const timesOf = (runs: number, call: () => unknown): readonly number[] => {
	timeOf(call);
	return Array.from({ length: runs }, () => timeOf(call));
};

/** Scores every threat of a plan of this size. */
export function timeScoring(size: Size, runs: number): readonly number[] {
	const plan = largePlan('scored', size, catalogue);
	return timesOf(runs, () => scorePlan(plan, catalogue));
}

/**
 * Scores every threat of a plan of this size and samples its ranges in a worker, from the plan to the last answer. The
 * worker is there already; each time it knows nothing.
 */
export async function timeRanges(size: Size, runs: number): Promise<readonly number[]> {
	const plan = largePlan('sampled', size, catalogue);
	const { scoringId } = plan.settings;
	const times: number[] = [];
	for (let run = 0; run <= runs; run++) {
		const worker = new RangesWorker();
		// An empty order is answered as soon as the worker stands.
		await answered(worker, { turn: 1, threatIds: [], changed: [] });
		const start = performance.now();
		const changed = [...scorePlan(plan, catalogue)].flatMap(([threatId, score]) =>
			score.state === 'scored'
				? [[threatId, samplingInputOf(score, { scoringId, threatId })] as const]
				: []
		);
		await answered(worker, { turn: 2, threatIds: changed.map(([id]) => id), changed });
		times.push(performance.now() - start);
		worker.terminate();
	}
	return times.slice(1);
}

/** Resolves with the last answer to an order. */
const answered = (worker: Worker, order: RangesOrder): Promise<void> =>
	new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<RangesAnswer>) => {
			if (data.stability !== undefined) resolve();
		};
		worker.onerror = () => {
			reject(new Error('The worker failed'));
		};
		worker.postMessage(order);
	});

/** Holds every mechanism against every threat of a plan of this size. */
export function timeMatching(size: Size, runs: number): readonly number[] {
	const plan = largePlan('matched', size, catalogue);
	const ids = Object.keys(plan.threats);
	let story = 0;
	return timesOf(runs, () => {
		for (const id of ids) {
			const query = queryFor(plan, id, { catalogue, scores: new Map() });
			if (!query.ok) continue;
			// Stories that were read are remembered: each is another one here, by a word that no text has.
			const description = `${query.value.description ?? ''} q${String(story++)}z`;
			matchMechanisms({ ...query.value, description }, catalogue);
		}
	});
}

/** Finds the set of mechanisms for a whole plan of this size, once its threats are scored and matched. */
export function timeCover(size: Size, runs: number): readonly number[] {
	const plan = largePlan('covered', size, catalogue);
	const scores = scorePlan(plan, catalogue);
	const ask = queriesFor(plan, { catalogue, scores });
	const threats = graveThreats(rankPlan(plan, scores));
	const matches = new Map(
		threats.flatMap(({ threatId }) => {
			const query = ask(threatId);
			return query.ok ? [[threatId, matchMechanisms(query.value, catalogue)] as const] : [];
		})
	);
	return timesOf(runs, () => coverPlan({ plan, catalogue, threats, matches }));
}

/** How many mechanisms `timeMatching` holds against each threat. */
export const countMechanisms = (): number =>
	catalogue.cases.reduce((count, { mechanisms }) => count + mechanisms.length, 0);

const options = { language: 'en', edition: 'full', on: '2026-11-22' } as const;

/** Writes a plan of this size in each format, by format. */
export async function timeExports(
	size: Size,
	runs: number
): Promise<Readonly<Record<string, readonly number[]>>> {
	const plan = largePlan('exported', size, catalogue);
	const timed: Record<string, readonly number[]> = {};
	for (const format of exportFormats) {
		const times: number[] = [];
		for (let run = 0; run <= runs; run++) {
			const start = performance.now();
			await exportPlan(format, { plan, catalogue, options });
			times.push(performance.now() - start);
		}
		timed[format.id] = times.slice(1);
	}
	return timed;
}

/** Reads a plan file of this size, from its bytes to the checked plan. */
export async function timeImport(size: Size, runs: number): Promise<readonly number[]> {
	const plan = largePlan('imported', size, catalogue);
	const json = exportFormats.find(({ id }) => id === 'json');
	if (json === undefined) throw new Error('There is no plan file');
	const { parts } = await exportPlan(json, { plan, catalogue, options });
	const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
	return timesOf(runs, () => {
		if (!readPlanFile(bytes, { newId: () => 'read' }).ok) throw new Error('The file was refused');
	});
}
