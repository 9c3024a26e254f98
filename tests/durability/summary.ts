import { cpus, release, totalmem, type as system } from 'node:os';
import { HALF_SECOND } from './ledger';
import type { Sabotage } from './sabotage';
import type { ShardState } from './shard';
import type { Fault } from './world';

/** What was found wrong, of any part. */
interface FaultFound extends Pick<Fault, 'kill' | 'what' | 'lines'> {
	readonly kind?: string | undefined;
}

/** What a run is called in the file of results. */
export interface Run {
	/** The commit of the build, with `-dirty` when something was changed since. */
	readonly commit: string;
	readonly seed: string;
	readonly date: string;
	/** How often a shard stopped for another reason than a finding; its kill was made again on a new profile. */
	readonly restarts: number;
	readonly sabotage?: Sabotage | undefined;
}

interface Spread {
	readonly median: number;
	readonly most: number;
}

/** One line of the file of results. */
export interface Result extends Run {
	readonly kills: number;
	readonly shards: number;
	readonly lost: number;
	readonly garbled: number;
	readonly unopenable: number;
	readonly byKind: Readonly<Record<string, number>>;
	readonly inWrite: number;
	readonly compacted: number;
	readonly done: number;
	readonly owed: number;
	/** Of kills in a storm, how old the oldest thing was that was not kept, in milliseconds. */
	readonly reach: Spread;
	/** Kills in which something older than half a second was not kept, but not older by more than the lag. */
	readonly excused: number;
	/** How late the driver's own timers were, in milliseconds: the machine, not Holdfast. */
	readonly lag: Spread;
	readonly underSaved: number;
	readonly seconds: number;
	readonly machine: string;
}

/** What every part counts. */
interface Counted {
	readonly checked: number;
	readonly byKind: Readonly<Record<string, number>>;
	readonly inWrite: number;
	readonly faults: readonly FaultFound[];
	readonly seconds: number;
	readonly chromium: string;
}

/** What the results of every part say. Counts are of kills, not of what each of them found. */
export function countsOf(shards: readonly Counted[]) {
	const killsWith = (what: Fault['what']): number =>
		sumOf(
			shards,
			({ faults }) =>
				new Set(faults.filter((fault) => fault.what === what).map(({ kill }) => kill)).size
		);
	return {
		kills: sumOf(shards, ({ checked }) => checked),
		shards: shards.length,
		lost: killsWith('lost'),
		garbled: killsWith('garbled'),
		unopenable: killsWith('unopenable'),
		byKind: addUp(shards.map(({ byKind }) => byKind)),
		inWrite: sumOf(shards, ({ inWrite }) => inWrite),
		seconds: Math.round(Math.max(0, ...shards.map(({ seconds }) => seconds))),
		machine: machineOf(shards[0]?.chromium ?? 'unknown')
	};
}

export const sumOf = <Shard>(shards: readonly Shard[], count: (shard: Shard) => number): number =>
	shards.reduce((total, shard) => total + count(shard), 0);

/** The shards of a run as one result. */
export function summarise(shards: readonly ShardState[], run: Run): Result {
	const reaches = shards.flatMap((shard) => shard.reaches);
	return {
		...run,
		...countsOf(shards),
		compacted: sumOf(shards, ({ compacted }) => compacted),
		done: sumOf(shards, ({ done }) => done),
		owed: sumOf(shards, ({ owed }) => owed),
		reach: spreadOf(reaches),
		excused: reaches.filter((reach) => reach >= HALF_SECOND).length,
		lag: spreadOf(shards.flatMap(({ lags }) => lags)),
		underSaved: sumOf(shards, ({ underSaved }) => underSaved)
	};
}

function spreadOf(numbers: readonly number[]): Spread {
	const sorted = [...numbers].sort((one, other) => one - other);
	return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

export function addUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
	const total: Record<string, number> = {};
	for (const count of counts)
		for (const [name, number] of Object.entries(count)) total[name] = (total[name] ?? 0) + number;
	return total;
}

/** The machine without anything that names it. */
export function machineOf(chromium: string): string {
	const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
	const cores = `${cpus().length} cores`;
	return `${cores}, ${memory}, ${system()} ${release().split('.', 2).join('.')}, Node ${process.versions.node}, Chromium ${chromium}`;
}

/** What was found wrong, with what is needed to look at it again. */
export function faultLines(
	state: { readonly seed: string; readonly faults: readonly FaultFound[] },
	shard: string
): readonly string[] {
	return state.faults.flatMap(({ what, kill, kind, lines }) => [
		`${what.toUpperCase()} seed ${state.seed}, ${shard}, kill ${kill} (${kind ?? 'before the first kill'})`,
		...lines.map((line) => `    ${line}`)
	]);
}
