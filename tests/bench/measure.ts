import type { Measured } from './report';
import { Rig, type RigOptions } from './rig';

/** What every measurement is given. */
export interface Bench extends RigOptions {
	/** How often each thing is measured. */
	readonly runs: number;
	/** Counts of threats at which growth is looked at; none while profiles are taken. */
	readonly counts: readonly number[];
	/** Fields at which typing is measured, by their ids; every one where it is left out. */
	readonly at?: readonly string[] | undefined;
}

/** One group of things that are measured together. */
export type Measure = (bench: Bench) => Promise<Measured>;

export const COUNTS = [10, 100, 1_000, 10_000] as const;
/** With ten thousand threats a run takes long: fewer will do. */
export const runsAt = (count: number, runs: number): number =>
	count >= 10_000 ? Math.min(2, runs) : count >= 1_000 ? Math.min(3, runs) : runs;

/** Runs something in a browser that has never seen anything, and ends it. */
export async function withRig<T>(bench: Bench, run: (rig: Rig) => Promise<T>): Promise<T> {
	const rig = await Rig.start(bench);
	try {
		return await run(rig);
	} finally {
		await rig.stop();
	}
}

/** Milliseconds after which a single thing counts as not finished. */
const PATIENCE = 120_000;

/** The answer, or nothing when it took longer than two minutes. */
export async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => {
			resolve(undefined);
		}, PATIENCE);
	});
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Calls something so many times, one after the other. */
export async function repeat<T>(times: number, call: (run: number) => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let run = 0; run < times; run++) results.push(await call(run));
	return results;
}
