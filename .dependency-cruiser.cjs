/**
 * The layers, as a fence. Each folder under src/lib may import what its line allows and nothing else; a test
 * plants a violation of each line and sees it refused (tests/fences/layers.test.ts).
 */
const own = (name) => `^src/lib/${name}/`;
const packages = (...names) => names.map((name) => `^node_modules/(${name})/`);

/** Folder -> folders it may import, and packages. Node's own modules are for tests only. */
const layers = {
	domain: { folders: [], packages: packages('zod', 'fractional-indexing') },
	content: { folders: ['domain'], packages: packages('minisearch') },
	i18n: { folders: ['domain'], packages: [] },
	flow: { folders: ['domain'], packages: packages('xstate', 'zod') },
	storage: { folders: ['domain'], packages: packages('dexie', 'yjs', 'zod', 'hash-wasm') },
	charts: { folders: ['domain'], packages: packages('d3', 'd3-[a-z]+', '@types/d3[a-z0-9-]*') },
	exchange: {
		folders: ['domain', 'charts', 'i18n'],
		packages: packages('zod', 'fflate', 'age-encryption')
	},
	state: { folders: ['flow', 'storage', 'domain'], packages: packages('svelte', 'xstate') },
	ui: {
		folders: ['state', 'charts', 'domain', 'i18n'],
		packages: packages('svelte', '@lucide/svelte')
	},
	app: {
		folders: ['domain', 'content', 'i18n', 'flow', 'storage', 'charts', 'exchange', 'state', 'ui'],
		packages: packages('svelte', 'zod', '@sveltejs/kit')
	}
};

const test = '[.]test[.]ts$|[.]builders[.]ts$';

const layerRules = Object.entries(layers).map(([name, { folders, packages: allowed }]) => ({
	name: `${name}-imports`,
	comment: `${name} may import ${[...folders, ...allowed].join(', ') || 'nothing'} besides itself`,
	severity: 'error',
	from: { path: own(name), pathNot: test },
	to: {
		pathNot: [
			own(name),
			...folders.map(own),
			...allowed,
			'^[.]svelte-kit/',
			'[$]app/',
			'[.]css$',
			// The neutral report tree is only types: print is one more rendering of it.
			...(name === 'ui' ? ['^src/lib/exchange/report/report[.]ts$'] : [])
		]
	}
}));

module.exports = {
	forbidden: [
		...layerRules,
		{
			name: 'no-cycles',
			severity: 'error',
			from: { pathNot: '^src/lib/i18n/generated/' },
			to: { circular: true }
		},
		{
			name: 'app-is-for-routes',
			comment: 'the composition root joins everything and is joined by nothing but the pages',
			severity: 'error',
			from: { pathNot: ['^src/routes/', own('app')] },
			to: { path: own('app') }
		},
		{
			name: 'routes-are-thin',
			severity: 'error',
			from: { path: '^src/routes/', pathNot: test },
			to: {
				path: [
					'^src/lib/(storage|flow|content|exchange|charts)/',
					...packages('dexie', 'yjs', 'xstate', 'd3')
				]
			}
		},
		{
			name: 'service-worker-imports',
			comment: 'the worker carries what this release says of itself, and no code of the page',
			severity: 'error',
			from: { path: '^src/service-worker/', pathNot: test },
			to: {
				pathNot: ['^src/service-worker/', '^src/lib/content/release[.]ts$', '[$]service-worker']
			}
		},
		{
			name: 'svelte-kit-only-where-it-is-joined',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: own('app') },
			to: { path: '[$]app/|@sveltejs/kit' }
		},
		{
			name: 'unresolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^[$](app|service-worker)'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^src/lib/i18n/generated/' },
		includeOnly: undefined,
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/resolve-lib.cjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.css', '.d.ts']
		}
	}
};
