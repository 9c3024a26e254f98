// Writes the JSON Schema of the plan file. Run it after the plan's form changed: npm run schema
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));

const { module } = await runnerImport(path('../src/lib/exchange/export/json/plan-schema.ts'), {
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: path('../src/lib') } }
});
const schema = module.planJsonSchema();
await writeFile(path('../static/plan.schema.json'), `${JSON.stringify(schema, null, '\t')}\n`);
