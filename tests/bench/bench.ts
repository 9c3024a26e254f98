import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { circumstances, shareOfProcessor } from './machine';
import { COUNTS, type Bench, type Measure } from './measure';
import { measureComputing } from './measures/computing';
import { measureExchange } from './measures/exchange';
import { measureLibrary } from './measures/library';
import { measureLoading } from './measures/loading';
import { measureMatrix } from './measures/matrix';
import { measureOpening } from './measures/opening';
import { measureSaving } from './measures/saving';
import { measureShowing } from './measures/showing';
import { measureSizes } from './measures/sizes';
import { measureTyping } from './measures/typing';
import { Profiles } from './profile';
import type { Growth, Line, Measured } from './report';
import { layOutSite, Site } from './site';
import { growthTable, isMet, lineTable } from './table';

const measures: Readonly<Record<string, Measure>> = {
	sizes: measureSizes,
	loading: measureLoading,
	typing: measureTyping,
	showing: measureShowing,
	matrix: measureMatrix,
	computing: measureComputing,
	library: measureLibrary,
	saving: measureSaving,
	opening: measureOpening,
	exchange: measureExchange
};

interface Asked {
	readonly names: readonly string[];
	readonly runs: number;
	readonly json: string | undefined;
	readonly profile: string | undefined;
	readonly at: readonly string[] | undefined;
}

const RUNS = 5;

/** Reads the words after the command. Throws with a plain sentence when they make no sense. */
function read(args: readonly string[]): Asked {
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			runs: { type: 'string' },
			json: { type: 'string' },
			profile: { type: 'string' },
			at: { type: 'string' }
		}
	});
	const runs = Number(values.runs ?? RUNS);
	if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');
	const names = values.profile ?? values.only;
	const chosen = names === undefined ? Object.keys(measures) : names.split(',');
	const unknown = chosen.filter((name) => !(name in measures));
	if (unknown.length > 0)
		throw new Error(
			`No such measurement: ${unknown.join(', ')}. There are ${Object.keys(measures).join(', ')}.`
		);
	const { json, profile, at } = values;
	return { names: chosen, runs, json, profile, at: at?.split(',') };
}

interface Results {
	readonly lines: Line[];
	readonly growth: Growth[];
	readonly failed: string[];
	/** How much of a processor there was for each group; well below 1 its figures say more of the machine. */
	readonly share: { readonly name: string; readonly share: number }[];
}

/**
 * Measures the built site and prints what it found. Bars that are missed are no failure: `npm test` holds sizes, this
 * only measures. Returns how many groups could not be measured at all.
 */
export async function runBench(args: readonly string[]): Promise<number> {
	const asked = read(args);
	const about = circumstances();
	console.log(`${Object.values(about).join(', ')}\n`);
	await layOutSite();
	const site = new Site();
	await site.start(Number(process.env.HOLDFAST_TEST_PORT ?? 0));
	try {
		const results = await measureAll(asked, site);
		print(results);
		if (asked.json !== undefined)
			writeFileSync(asked.json, `${JSON.stringify({ about, ...results }, null, '\t')}\n`);
		return results.failed.length;
	} finally {
		await site.stop();
	}
}

async function measureAll(asked: Asked, site: Site): Promise<Results> {
	const results: Results = { lines: [], growth: [], failed: [], share: [] };
	for (const name of asked.names) {
		const measure = measures[name];
		if (measure === undefined) continue;
		const began = Date.now();
		const before = shareOfProcessor();
		await measureOne(measure, { name, asked, site, results });
		const share = Math.min(before, shareOfProcessor());
		results.share.push({ name, share });
		const seconds = ((Date.now() - began) / 1000).toFixed(0);
		console.log(`${name}: ${seconds} s, the machine gave ${share.toFixed(2)} of a processor`);
	}
	return results;
}

interface Place {
	readonly name: string;
	readonly asked: Asked;
	readonly site: Site;
	readonly results: Results;
}

/** What cannot be measured is named, and the rest is measured all the same. */
async function measureOne(measure: Measure, { name, asked, site, results }: Place): Promise<void> {
	const profiles = asked.profile === undefined ? undefined : new Profiles(name);
	const counts = profiles === undefined ? COUNTS : [];
	const bench: Bench = { site, runs: asked.runs, counts, profiles, at: asked.at };
	try {
		take(results, await measure(bench));
	} catch (error) {
		results.failed.push(`${name}: ${wordsOf(error)}`);
	}
	if (profiles !== undefined) console.log(`Profiles are summed up in ${profiles.write()}`);
}

function take(results: Results, { lines, growth = [], failed = [] }: Measured): void {
	results.lines.push(...lines);
	results.growth.push(...growth);
	results.failed.push(...failed);
}

const wordsOf = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);

function print({ lines, growth, failed }: Results): void {
	console.log(`\n${lineTable(lines)}\n\n${growthTable(growth)}\n`);
	const judged = lines.map(isMet);
	const met = judged.filter((verdict) => verdict === true).length;
	const missed = judged.filter((verdict) => verdict === false).length;
	console.log(`${String(met)} bars met, ${String(missed)} missed`);
	if (failed.length > 0) console.error(`Not measured:\n${failed.join('\n')}`);
}
