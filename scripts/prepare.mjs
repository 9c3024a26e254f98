// Makes what the checkout does not hold: Kit's types and the message functions. Runs after every install.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeWordTypes } from './word-types.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
if (existsSync(bin('svelte-kit'))) {
	const run = (name, ...args) =>
		execFileSync(bin(name), args, { stdio: 'inherit', shell: process.platform === 'win32' });
	run('svelte-kit', 'sync');
	run(
		'paraglide-js',
		'compile',
		'--project',
		'src/lib/i18n/project.inlang',
		'--outdir',
		'src/lib/i18n/generated',
		'--strategy',
		'globalVariable',
		'baseLocale',
		'--silent'
	);
	// A wrong path in the project's settings compiles to no words at all, with no more than a warning.
	if (!readFileSync('src/lib/i18n/generated/messages/_index.js', 'utf8').includes('shell_app_name'))
		throw new Error('No messages were compiled: check src/lib/i18n/project.inlang/settings.json');
	writeWordTypes();
}
