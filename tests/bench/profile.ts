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

const FOLDER = 'test-results/bench';
const SITE = join(FOLDER, 'site');
const MOST = 40;

/** Collects the CPU profiles of one group of measurements and says where the time went, by function and by file. */
export class Profiles {
	readonly #name: string;
	readonly #profiles: CpuProfile[] = [];
	readonly #maps = new Map<string, SourceMap | undefined>();

	constructor(name: string) {
		this.#name = name;
	}

	add(profile: CpuProfile): void {
		this.#profiles.push(profile);
	}

	/** Writes each profile and returns the summary of all of them; idle time is left out. */
	write(): string {
		mkdirSync(FOLDER, { recursive: true });
		for (const [at, profile] of this.#profiles.entries())
			writeFileSync(
				join(FOLDER, `${this.#name}-${String(at + 1)}.cpuprofile`),
				JSON.stringify(profile)
			);
		const byFunction = new Map<string, number>();
		const byFile = new Map<string, number>();
		for (const profile of this.#profiles) this.#sum(profile, byFunction, byFile);
		const summary = [...ranked('by file', byFile), '', ...ranked('by function', byFunction)];
		writeFileSync(join(FOLDER, `${this.#name}-profile.txt`), `${summary.join('\n')}\n`);
		return summary.join('\n');
	}

	#sum(
		{ nodes, samples = [], timeDeltas = [] }: CpuProfile,
		byFunction: Map<string, number>,
		byFile: Map<string, number>
	): void {
		const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
		for (const [at, sample] of samples.entries()) {
			const frame = frames.get(sample);
			if (frame === undefined || frame.functionName === '(idle)') continue;
			const { file, name } = this.#placeOf(frame);
			const took = (timeDeltas[at] ?? 0) / 1000;
			add(byFile, file, took);
			add(byFunction, `${name}  ${file}`, took);
		}
	}

	/** Where a function stands in the source, as far as the build kept a map of it. */
	#placeOf({ url, functionName, lineNumber, columnNumber }: CpuProfile['nodes'][0]['callFrame']): {
		readonly file: string;
		readonly name: string;
	} {
		if (url === '') return { file: '(browser)', name: functionName };
		const path = new URL(url).pathname;
		const found = this.#mapOf(path)?.findOrigin(lineNumber + 1, columnNumber + 1);
		if (found === undefined || !('fileName' in found)) return { file: path, name: functionName };
		const file = found.fileName.replace(/^.*?(node_modules|src)\//, '$1/');
		return { file, name: `${found.name ?? functionName}:${String(found.lineNumber)}` };
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
