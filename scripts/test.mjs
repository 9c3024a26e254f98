// npm test: everything that must hold, in the order in which it fails fastest. Ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, node, testPrograms } from './machine.mjs';

node();
install();
testPrograms();

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Each stage: its name, its command, and where its own counts are, if it counts. */
const stages = [
	['format', 'npm run --silent check:format'],
	['types', 'npm run --silent check:types'],
	['lint', 'npm run --silent check:lint'],
	['fences', 'npm run --silent check:fences'],
	['unused code', 'npm run --silent check:unused'],
	['licences', 'npm run --silent check:licences'],
	[
		'unit and component tests',
		`npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
		() =>
			counts('unit.json', ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
	],
	['build', 'npm run --silent build'],
	[
		'journeys in Chromium',
		'npx playwright test',
		() => counts('e2e.json', ({ stats }) => [stats.expected, stats.unexpected + stats.flaky])
	]
];

function counts(file, read) {
	const path = `${results}/${file}`;
	return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : [0, 1];
}

let passed = 0;
let failed = 0;
const troubled = [];
for (const [name, command, count] of stages) {
	const began = Date.now();
	console.log(`\n== ${name}`);
	const { status } = spawnSync(command, {
		stdio: 'inherit',
		shell: true,
		env: { ...process.env, CI: 'true' }
	});
	const [good, bad] = count?.() ?? (status === 0 ? [1, 0] : [0, 1]);
	passed += good;
	// A stage that failed without a failing test (a crash, no test found) is a failure of its own.
	failed += status === 0 ? bad : Math.max(1, bad);
	if (status !== 0) troubled.push(name);
	console.log(
		`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`
	);
	// Journeys need a build; everything else is worth knowing even after a failure.
	if (status !== 0 && name === 'build') break;
}
if (troubled.length > 0) console.log(`\nFAILED: ${troubled.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
