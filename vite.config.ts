import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** What every page needs, as one file: forty small ones cost more than they hold. */
const isBase = (id: string): boolean =>
	/node_modules\/(svelte|clsx|esm-env|@sveltejs\/kit)\//.test(id) ||
	/src\/lib\/ui\/(fields|parts)\/(?!Kelp)/.test(id) ||
	/src\/lib\/i18n\/(?!generated\/messages\/)/.test(id) ||
	/generated\/messages\/(shell|category|level|front|phase|stage|step)_?/.test(id);

/** `SINGLE=1` builds the one HTML file instead of the site. */
const isSingle = process.env.SINGLE === '1';

const slow = process.env.CI ? 60_000 : 30_000;

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/generated',
			strategy: ['globalVariable', 'baseLocale'],
			// One module a message, so that a page carries only its own words.
			outputStructure: 'message-modules'
		}),
		sveltekit()
	],
	define: { __SINGLE_FILE__: JSON.stringify(isSingle) },
	resolve: {
		// Dexie's default entry is written for old browsers; its own build for current ones is smaller.
		alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }]
	},
	build: {
		// One script is what the single file is for; in it `import.meta` is only ever asked for a hot reload.
		chunkSizeWarningLimit: isSingle ? 4000 : 500,
		rolldownOptions: {
			checks: { emptyImportMeta: !isSingle, bundlerTimings: false },
			output: { codeSplitting: { groups: [{ name: 'base', test: isBase }] } }
		}
	},
	worker: { format: 'iife' },
	test: {
		testTimeout: slow,
		coverage: { provider: 'v8', include: ['src/lib/**'], reporter: ['text-summary'] },
		env: { TZ: 'UTC' },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/{fences,scripts,bench}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['./tests/support/setup-dom.ts']
				}
			}
		]
	}
});
