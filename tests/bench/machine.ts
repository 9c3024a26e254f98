import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { chromium } from '../support/chromium';

/** Under what circumstances something was measured. Names no host and no person. */
export interface Circumstances {
	readonly commit: string;
	readonly date: string;
	readonly machine: string;
	readonly browser: string;
	readonly node: string;
	/** Processes that wanted to run in the minute before, on average. */
	readonly loadAtStart: number;
}

const say = (command: string, args: readonly string[]): string =>
	execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

function commitOf(): string {
	try {
		const isClean = say('git', ['status', '--porcelain', '--untracked-files=no']) === '';
		return say('git', ['rev-parse', '--short=12', 'HEAD']) + (isClean ? '' : '-dirty');
	} catch {
		return 'no-commit';
	}
}

function browserVersion(): string {
	try {
		return say(chromium.executablePath ?? '', ['--version']).replace(/\s+(built|running) on.*/, '');
	} catch {
		return 'Chromium';
	}
}

/** Asks the machine once, before anything is measured. */
export function circumstances(): Circumstances {
	const model = cpus()[0]?.model.trim() ?? 'unknown processor';
	const memory = Math.round(totalmem() / 1024 ** 3);
	return {
		commit: commitOf(),
		date: new Date().toISOString().slice(0, 16),
		machine: `${String(cpus().length)} x ${model}, ${String(memory)} GB, ${platform()} ${release().split('-')[0] ?? ''} ${arch()}`,
		browser: browserVersion(),
		node: process.versions.node,
		loadAtStart: Math.round((loadavg()[0] ?? 0) * 10) / 10
	};
}

const SPIN = 300;

/**
 * How much of one processor a busy loop gets just now, 0 to 1. On a quiet machine it is 1; where others work too,
 * every time that is measured is longer by about its inverse.
 */
export function shareOfProcessor(): number {
	const before = process.cpuUsage();
	const start = performance.now();
	while (performance.now() - start < SPIN);
	const { user, system } = process.cpuUsage(before);
	return Math.min(1, (user + system) / 1000 / (performance.now() - start));
}
