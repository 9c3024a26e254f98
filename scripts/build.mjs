// npm run build: the site in build/, which runs at any path, and the same as one file in build/holdfast.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { alone, relative } from './addresses.mjs';
import { run } from './machine.mjs';

/** Where the single file is built: beside the types that Kit makes, out of the site's way. */
const aside = '.svelte-kit/single-file';

function build(settings) {
	run('npx', ['vite', 'build', '--logLevel', 'warn'], { env: { ...process.env, ...settings } });
}

const site = process.env.HOLDFAST_OUT ?? 'build';
build({ HOLDFAST_OUT: site });
const page = `${site}/index.html`;
writeFileSync(page, relative(readFileSync(page, 'utf8')));

build({ HOLDFAST_OUT: aside, SINGLE: '1' });
const file = alone(readFileSync(`${aside}/index.html`, 'utf8'));
writeFileSync(`${site}/holdfast.html`, file);
console.log(
	`${site}/ is built; ${site}/holdfast.html is ${Math.round(Buffer.byteLength(file) / 1000)} kB`
);
