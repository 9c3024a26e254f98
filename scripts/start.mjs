// npm start: installs what is missing, builds, serves, and says the address. Needs only Node.
import { spawnSync } from 'node:child_process';
import { install, node, run } from './machine.mjs';

node();
install();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
console.log('\nHoldfast is at the address below. Stop it with Ctrl+C.\n');
// Another port would be another place to the browser, with none of the plans in it.
const port = process.env.PORT ?? '4173';
const served = spawnSync(
	'npx',
	['vite', 'preview', '--port', port, '--host', 'localhost', '--strictPort'],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32'
	}
);
if (served.status !== 0)
	console.error(
		`Port ${port} is in use, perhaps by Holdfast itself: try http://localhost:${port} first.`
	);
process.exit(served.status ?? 0);
