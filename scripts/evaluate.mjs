// npm run evaluate -- FILE.json [--json] [--ablate] [--shake] [--bootstrap] [--triggers]: how well matching ranks the
// cases for the vignettes of a file. `npm run -s evaluate` leaves out the lines of npm itself, so that --json prints
// nothing but JSON. The form of the file: tests/evaluation/vignettes.ts.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));

const { module } = await runnerImport(path('../tests/evaluation/evaluate.ts'), {
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: path('../src/lib') } }
});
process.exitCode = await module.runEvaluation(process.argv.slice(2));
