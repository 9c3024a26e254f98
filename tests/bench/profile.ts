import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';

/** The part of a CPU profile that is read here. Times are in microseconds. */
export interface CpuProfile {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: {
			readonly functionName: string;
			readonly url: string;
			readonly lineNumber: number;
			readonly columnNumber: number;
		};
	}[];
	readonly samples?: readonly number[] | undefined;
	readonly timeDeltas?: readonly number[] | undefined;
}

/** One profiled run, and what the main thread did in it by kind, in milliseconds. */
export interface Taken {
	readonly profile: CpuProfile;
	readonly work: ReadonlyMap<string, number>;
}

const FOLDER = 'test-results/bench';
const SITE = join(FOLDER, 'site');
const MOST = 40;

/** Collects the CPU profiles of one group of measurements and says where the time went, by function and by file. */
export class Profiles {
	readonly #group: string;
	readonly #taken = new Map<string, Taken[]>();
	readonly #maps = new Map<string, SourceMap | undefined>();

	constructor(group: string) {
		this.#group = group;
	}

	/** Keeps a profile of one run of the thing named. */
	add(name: string, taken: Taken): void {
		this.#taken.set(name, [...(this.#taken.get(name) ?? []), taken]);
	}

	/** Writes every profile and a summary for each thing; idle time is left out. Returns where the summary is. */
	write(): string {
		mkdirSync(FOLDER, { recursive: true });
		const summaries = [...this.#taken].map(([name, taken]) => {
			const file = `${this.#group}-${name.replace(/\W+/g, '-')}`;
			for (const [at, { profile }] of taken.entries())
				writeFileSync(
					join(FOLDER, `${file}-${String(at + 1)}.cpuprofile`),
					JSON.stringify(profile)
				);
			return this.#summary(name, taken);
		});
		const path = join(FOLDER, `${this.#group}-profile.txt`);
		writeFileSync(path, `${summaries.join('\n\n')}\n`);
		return path;
	}

	#summary(name: string, taken: readonly Taken[]): string {
		const byFunction = new Map<string, number>();
		const byFile = new Map<string, number>();
		for (const { file, callee, took } of taken.flatMap(({ profile }) => this.#timesOf(profile))) {
			add(byFile, file, took / taken.length);
			add(byFunction, `${callee}  ${file}`, took / taken.length);
		}
		const title = `${name}, self time of one of ${String(taken.length)} runs`;
		return [
			workIn(taken),
			...ranked(`${title}, by file`, byFile),
			...ranked('by function', byFunction)
		].join('\n');
	}

	/** What each sample stands for, in milliseconds. */
	#timesOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): readonly Time[] {
		const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
		return samples.flatMap((sample, at) => {
			const frame = frames.get(sample);
			if (frame === undefined || frame.functionName === '(idle)') return [];
			return [{ ...this.#placeOf(frame), took: (timeDeltas[at] ?? 0) / 1000 }];
		});
	}

	/** Where a function stands in the source, as far as the build kept a map of it. */
	#placeOf({ url, functionName, lineNumber, columnNumber }: CpuProfile['nodes'][0]['callFrame']): {
		readonly file: string;
		readonly callee: string;
	} {
		if (functionName === '(program)')
			return { file: '(style, layout, paint, waiting)', callee: functionName };
		if (!URL.canParse(url)) return { file: '(browser)', callee: functionName };
		const path = new URL(url).pathname;
		const found = this.#mapOf(path)?.findOrigin(lineNumber + 1, columnNumber + 1);
		if (found === undefined || !('fileName' in found)) return { file: path, callee: functionName };
		const file = found.fileName.replace(/^.*?(node_modules|src)\//, '$1/');
		return { file, callee: `${found.name ?? functionName}:${String(found.lineNumber)}` };
	}

	#mapOf(path: string): SourceMap | undefined {
		if (!this.#maps.has(path)) {
			const file = join(SITE, `${path}.map`);
			const payload = existsSync(file)
				? (JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload)
				: undefined;
			this.#maps.set(path, payload && new SourceMap(payload));
		}
		return this.#maps.get(path);
	}
}

/** The main thread's own account of one run: all its tasks, and of them script, style and layout. */
function workIn(taken: readonly Taken[]): string {
	const mean = (kind: string): string =>
		(taken.reduce((sum, { work }) => sum + (work.get(kind) ?? 0), 0) / taken.length).toFixed(0);
	const kinds = ['Task', 'Script', 'RecalcStyle', 'Layout'];
	return kinds.map((kind) => `${kind} ${mean(kind)} ms`).join(', ');
}

interface Time {
	readonly file: string;
	readonly callee: string;
	readonly took: number;
}

function add(times: Map<string, number>, name: string, time: number): void {
	times.set(name, (times.get(name) ?? 0) + time);
}

function ranked(title: string, times: ReadonlyMap<string, number>): string[] {
	const total = [...times.values()].reduce((sum, time) => sum + time, 0);
	const lines = [...times]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST)
		.map(([name, time]) => {
			const share = ((time / total) * 100).toFixed(1).padStart(5);
			return `${time.toFixed(1).padStart(9)} ms ${share} %  ${name}`;
		});
	return [`${title} (self time, ${total.toFixed(0)} ms in all)`, ...lines];
}
