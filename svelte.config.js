import adapter from '@sveltejs/adapter-static';
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The commit names the build, so that two builds of one commit are the same build. What no commit holds is named
 * by its content: two releases of one name would never be told apart.
 */
function versionName() {
	try {
		const git = (args) => execSync(`git ${args}`, { stdio: ['ignore', 'pipe', 'ignore'] });
		if (git('status --porcelain').length === 0)
			return git('rev-parse --short=12 HEAD').toString().trim();
	} catch {
		// Not a clone: the files are all there is.
	}
	return contentName();
}

function contentName() {
	const hash = createHash('sha256');
	for (const root of ['src', 'static']) {
		const files = readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
			.map(({ parentPath, name }) => `${parentPath}/${name}`);
		for (const file of files.sort()) hash.update(file).update(readFileSync(file));
	}
	return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 12);
}

/** One HTML file holds everything, so its policy lets it ask for nothing, not even beside itself. */
const single = process.env.SINGLE === '1';
const self = single ? [] : ['self'];
const out = process.env.HOLDFAST_OUT ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: out, assets: out }),
		router: { type: 'hash' },
		output: { bundleStrategy: single ? 'inline' : 'split' },
		serviceWorker: { register: false },
		version: { name: process.env.HOLDFAST_VERSION ?? versionName(), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': [...self, 'wasm-unsafe-eval'],
				'style-src': self,
				// The one style attribute is Kit's own route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': [...self, 'data:', 'blob:'],
				'manifest-src': single ? ['none'] : ['self'],
				'worker-src': [...self, 'blob:'],
				'connect-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
