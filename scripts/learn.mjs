// npm run learn: learns from the graded stories of tests/evaluation/stories how far each word speaks for each case, and
// writes src/lib/content/vocabulary/story-weights.json. The same stories give the same table, byte for byte.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));
process.chdir(path('..'));

const { module } = await runnerImport(path('../tests/evaluation/learn.ts'), {
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: path('../src/lib') } }
});
await module.runLearn();
