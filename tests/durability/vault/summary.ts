import { loadavg } from 'node:os';
import { addUp, countsOf, sumOf, type Run } from '../summary';
import type { ShardState } from './shard';

/** One line of the file of results, of kills amid changes of the vault. */
export interface Result extends Run {
	readonly part: 'vault';
	readonly kills: number;
	readonly shards: number;
	readonly lost: number;
	readonly garbled: number;
	readonly unopenable: number;
	readonly byKind: Readonly<Record<string, number>>;
	/** Of these, kills between the first write and the word that it is done. */
	readonly amid: Readonly<Record<string, number>>;
	readonly inWrite: number;
	readonly unfinished: number;
	/** The middle of how long each act took that came to its end, in milliseconds. */
	readonly lengths: Readonly<Record<string, number>>;
	readonly seconds: number;
	/** How many processes waited for the cores at the end of the run, over the last 15 minutes. */
	readonly load: number;
	readonly machine: string;
}

/** The shards of a run as one result. */
export function summarise(shards: readonly ShardState[], run: Run): Result {
	return {
		part: 'vault',
		...run,
		...countsOf(shards),
		amid: addUp(shards.map(({ amid }) => amid)),
		unfinished: sumOf(shards, ({ unfinished }) => unfinished),
		lengths: lengthsOf(shards),
		load: Math.round((loadavg()[2] ?? 0) * 10) / 10
	};
}

function lengthsOf(shards: readonly ShardState[]): Record<string, number> {
	const all: Record<string, number[]> = {};
	for (const { lengths } of shards)
		for (const [kind, found] of Object.entries(lengths))
			all[kind] = [...(all[kind] ?? []), ...found.map(({ whole }) => Math.round(whole))];
	return Object.fromEntries(
		Object.entries(all).map(([kind, found]) => {
			const sorted = found.sort((one, other) => one - other);
			return [kind, sorted[Math.floor(sorted.length / 2)] ?? 0];
		})
	);
}
