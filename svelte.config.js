import adapter from '@sveltejs/adapter-static';
import { execSync } from 'node:child_process';

/** The commit names the build, so that two builds of one commit are the same build. */
function commit() {
	try {
		return execSync('git rev-parse --short=12 HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return 'no-commit';
	}
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
		version: { name: process.env.HOLDFAST_VERSION ?? commit(), pollInterval: 0 },
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
