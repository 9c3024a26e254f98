// Serves the built site as a plain host would: node scripts/serve.mjs [--port 4173] [--base /a/b/] [--dir build]
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * @typedef {object} Place
 * @property {string} [dir] the folder with the built site
 * @property {string} [base] the path under which it is served: begins and ends with a slash
 * @property {number} [port] 0 takes any free one
 */

/**
 * Serves the site at one path of this machine until it is stopped. A missing file is a 404, never another page.
 * The folder is read at each request, so that a new build shows at once. Rejects when the port is taken
 * or the folder holds no site.
 *
 * @param {Place} [place]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} `address` ends with a slash
 */
export async function serve({ dir = 'build', base = '/', port = 0 } = {}) {
	if (!existsSync(`${dir}/index.html`)) throw new Error(`No site in ${dir}/: npm run build`);
	if (!/^\/(.+\/)?$/.test(base)) throw new Error(`${base} does not begin and end with a slash.`);
	const files = sirv(dir, { dev: true, etag: true, setHeaders: keepFor });
	const server = createServer((request, response) => {
		answer({ base, files }, request, response);
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', resolve);
	});
	return {
		address: `http://localhost:${server.address().port}${base}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Names with a hash never change what they hold; everything else is asked for anew. */
function keepFor(response, path) {
	const hashed = path.startsWith('/_app/immutable/');
	response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function answer({ base, files }, request, response) {
	// The one part of the policy that a page cannot say for itself.
	response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
	if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
	const path = request.url.split('?')[0];
	if (path === base.slice(0, -1)) return response.writeHead(302, { Location: base }).end();
	if (!path.startsWith(base)) return refuse(response, 404);
	request.url = request.url.slice(base.length - 1);
	files(request, response, () => refuse(response, 404));
}

function refuse(response, status) {
	response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4173' },
			base: { type: 'string', default: '/' },
			dir: { type: 'string', default: 'build' }
		}
	});
	try {
		const { address } = await serve({ ...values, port: Number(values.port) });
		console.log(address);
	} catch (error) {
		if (error.code !== 'EADDRINUSE') throw error;
		console.error(`Port ${values.port} is in use.`);
		process.exit(1);
	}
}
