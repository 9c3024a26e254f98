// Writes the JSON Schemas of the plan file and the pack file. Run it after a form changed: npm run schema
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (address) => fileURLToPath(new URL(address, import.meta.url));

async function publish(name, of) {
	const { module } = await runnerImport(path(`../src/lib/exchange/export/json/${name}-schema.ts`), {
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: path('../src/lib') } }
	});
	const text = JSON.stringify(of(module), null, '\t');
	await writeFile(path(`../static/${name}.schema.json`), `${text}\n`);
}

await publish('plan', ({ planJsonSchema }) => planJsonSchema());
await publish('pack', ({ packJsonSchema }) => packJsonSchema());
