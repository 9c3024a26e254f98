// npm test: everything that must hold, what fails fastest first. Ends with one line of counts.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { install, node, testPrograms } from './machine.mjs';

node();
install();
testPrograms();

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Checks of the text alone, the longest first: two at a time, because each of them keeps one processor busy. */
const checks = [
	['lint', 'npm run --silent check:lint'],
	['types', 'npm run --silent check:types'],
	['format', 'npm run --silent check:format'],
	['fences', 'npm run --silent check:fences'],
	['unused code', 'npm run --silent check:unused'],
	['licences', 'npm run --silent check:licences']
];

const browserStage = (name, project) => [
	name,
	`npx playwright test --project=${project}`,
	() => counts(`${project}.json`, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
	{ HOLDFAST_RESULTS: `${results}/${project}.json` }
];

/** What runs the program, one after the other: name, command, and where its own counts are. */
const stages = [
	[
		'unit and component tests',
		`npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
		() =>
			counts('unit.json', ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
	],
	['build', 'npm run --silent build', () => [0, 0]],
	// By the clock, so with the machine for itself.
	browserStage('killed browsers', 'kills'),
	browserStage('journeys in Chromium', 'journeys')
];

const env = { ...process.env, CI: 'true' };
let passed = 0;
let failed = 0;
const troubled = [];

function counts(file, read) {
	const path = `${results}/${file}`;
	return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : [0, 1];
}

function report(name, { status, began, good, bad }) {
	passed += good;
	// A stage that failed without a failing test (a crash, no test found) is a failure of its own.
	failed += status === 0 ? bad : Math.max(1, bad);
	if (status !== 0) troubled.push(name);
	const seconds = Math.round((Date.now() - began) / 1000);
	console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}

/** Every test that failed with the first lines of why, so that the end of a long output says it. */
const failure = (name, why) => `- ${name}\n    ${why.split('\n').slice(0, 12).join('\n    ')}`;

function failedUnits() {
	if (!existsSync(`${results}/unit.json`)) return [];
	const { testResults } = JSON.parse(readFileSync(`${results}/unit.json`, 'utf8'));
	return testResults.flatMap(({ name, status: whole, message, assertionResults }) => {
		const failed = assertionResults.filter(({ status }) => status === 'failed');
		// A file that does not even load has no test that could fail.
		if (whole === 'failed' && failed.length === 0) return [failure(name, message)];
		return failed.map(({ fullName, failureMessages }) =>
			failure(fullName, failureMessages[0] ?? '')
		);
	});
}

const failedIn = (project) => () => {
	if (!existsSync(`${results}/${project}.json`)) return [];
	const { suites } = JSON.parse(readFileSync(`${results}/${project}.json`, 'utf8'));
	const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
	return suites.flatMap(specsOf).flatMap(({ title, file, line, ok, tests }) => {
		const error = tests.flatMap(({ results: runs }) => runs).find(({ error: why }) => why)?.error;
		return ok ? [] : [failure(`${file}:${line} ${title}`, error?.message ?? '')];
	});
};

/** Runs a check and prints what it said in one piece, so that two do not talk into each other. */
function check([name, command]) {
	const began = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
		const said = [];
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => said.push(chunk));
		child.on('close', (status) => {
			console.log(`\n== ${name}`);
			process.stdout.write(Buffer.concat(said));
			report(name, { status, began, good: status === 0 ? 1 : 0, bad: status === 0 ? 0 : 1 });
			resolve();
		});
	});
}

const waiting = [...checks];
async function oneAfterTheOther() {
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next);
}
await Promise.all([oneAfterTheOther(), oneAfterTheOther()]);

/** Runs a stage, shows what it says while it says it, and keeps the end of that for whoever asks why it failed. */
function stage(command, more) {
	return new Promise((resolve) => {
		const child = spawn(command, {
			shell: true,
			env: { ...env, ...more },
			stdio: ['inherit', 'pipe', 'pipe']
		});
		let said = '';
		const tell = (from, to) => {
			from.setEncoding('utf8');
			from.on('data', (text) => {
				said = (said + text).slice(-1_000_000);
				to.write(text);
			});
		};
		tell(child.stdout, process.stdout);
		tell(child.stderr, process.stderr);
		child.on('close', (status) => {
			resolve({ status, said });
		});
	});
}

/** Why a run failed of which every test passed: an error outside of any test, or a process that ended. */
function outsideTests(said) {
	const lines = stripVTControlCharacters(said).split('\n');
	const from = lines.findIndex((line) => /Unhandled|Startup Error|Error:/.test(line));
	return lines.slice(from < 0 ? -30 : from, from < 0 ? undefined : from + 40).join('\n    ');
}

/** How a stage names the tests that failed in it; asked at once, for the next stage clears what the last one wrote. */
const namesOf = {
	'unit and component tests': failedUnits,
	'killed browsers': failedIn('kills'),
	'journeys in Chromium': failedIn('journeys')
};
const failures = [];
for (const [name, command, count, more] of stages) {
	const began = Date.now();
	console.log(`\n== ${name}`);
	const { status, said } = await stage(command, more);
	const [good, bad] = count();
	report(name, { status, began, good, bad });
	const named = namesOf[name]?.() ?? [];
	failures.push(...named);
	if (status !== 0 && named.length === 0) failures.push(`- ${name}\n    ${outsideTests(said)}`);
	// Journeys need a build.
	if (status !== 0 && name === 'build') break;
}
if (failures.length > 0) console.log(`\n== what failed\n${failures.join('\n')}`);
if (troubled.length > 0) console.log(`\nFAILED: ${troubled.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
