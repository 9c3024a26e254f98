// npm run bench: measures the bars of the design on a fresh build, in real Chromium. It judges nothing: it says.
// --only NAME[,NAME]  --at FIELD[,FIELD] (typing: in these alone)  --runs N  --json FILE  --profile NAME (where the time goes)  --no-build (takes build/ as it is)
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { run } from './machine.mjs';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));
process.chdir(path('..'));

const args = process.argv.slice(2);
// A profile needs the map from what is built to what was written.
const build = args.some((arg) => arg.startsWith('--profile'))
	? ['npx', ['vite', 'build', '--logLevel', 'error', '--sourcemap', 'hidden']]
	: ['npm', ['run', '--silent', 'build']];
if (!args.includes('--no-build')) run(...build);

const { module } = await runnerImport(path('../tests/bench/bench.ts'), {
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: path('../src/lib') } }
});
const failed = await module.runBench(args.filter((arg) => arg !== '--no-build'));
process.exit(failed === 0 ? 0 : 1);
