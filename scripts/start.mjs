// npm start: installs what is missing, builds, serves, and says the address. Needs only Node.
import { install, node, run } from './machine.mjs';

node();
install();
run('node', ['scripts/build.mjs']);
// Another port would be another place to the browser, with none of the plans in it.
const port = Number(process.env.PORT ?? 4173);
// Before the installation there is nothing to serve with.
const { serve } = await import('./serve.mjs');
try {
	const { address } = await serve({ port });
	console.log('\nHoldfast is at the address below. Stop it with Ctrl+C.\n');
	console.log(`  ${address}\n`);
} catch (error) {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error(
		`Port ${port} is in use, perhaps by Holdfast itself: try http://localhost:${port} first.`
	);
	process.exit(1);
}
