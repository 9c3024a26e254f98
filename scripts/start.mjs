// npm start: installs what is missing, builds, serves, and says the address. Needs only Node.
import { spawnSync } from 'node:child_process';
import { install, node, run } from './machine.mjs';

node();
install();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
console.log('\nHoldfast is at the address below. Stop it with Ctrl+C.\n');
const served = spawnSync(
	'npx',
	['vite', 'preview', '--port', process.env.PORT ?? '4173', '--host', 'localhost'],
	{
		stdio: 'inherit',
		shell: process.platform === 'win32'
	}
);
process.exit(served.status ?? 0);
