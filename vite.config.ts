import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Plugin } from 'vite';
import { packedKnowledge } from './scripts/knowledge.mjs';

/**
 * Which modules, with all they import, come as one file: forty small ones cost more than they hold. `base` is what
 * every page needs, `icons` those that the first pages do without, `store` what home needs besides, `plan` what the page of a plan needs before its step, `work`
 * what steps share.
 */
const files = [
	{
		name: 'base',
		test: [
			'node_modules/(svelte|clsx|esm-env|@sveltejs/kit)/',
			'@lucide/svelte/dist/icons/(arrow|book-open|check|circle|clock|eye-off|folder|info|key-round|message|plus|redo|save|triangle|undo|user)',
			'src/lib/ui/shell/(Broken|Cover|Sentence)',
			'src/lib/ui/parts/(Brand|Notice|SkipLink|Patterns)',
			'src/lib/i18n/(format|generated/(runtime|registry|messages/shell_hide))'
		]
	},
	{ name: 'icons', test: ['node_modules/@lucide/svelte/'] },
	{ name: 'store', test: ['src/lib/app/(holdfast|held-plans|open-plans)', 'node_modules/dexie/'] },
	{
		name: 'plan',
		test: [
			'src/lib/app/(PlanFrame|PlanShell|StepFrame)',
			'src/lib/storage/plan-opener',
			String.raw`src/routes/plan/\[id\]/(\+layout|\[step\])`,
			'src/lib/ui/fields/(AddLine|Choices|TextField)',
			'src/lib/ui/parts/(StepFoot|StepHead|MarginNotes|Empty)'
		]
	},
	{ name: 'work', test: ['src/lib/ui/(fields|parts)/(?!Kelp)'] }
].map(({ name, test }, at) => ({ name, test: new RegExp(test.join('|')), priority: 9 - at }));

/** `SINGLE=1` builds the one HTML file instead of the site. */
const isSingle = process.env.SINGLE === '1';

/** The generated words make plural rules anew at each call, which costs far more than asking them. */
const pluralRulesOnce: Plugin = {
	name: 'plural-rules-once',
	transform(code, id) {
		if (!/generated\/registry\.js$/.test(id)) return;
		const making = 'new Intl.PluralRules(locale, options)';
		if (!code.includes(making)) throw new Error('The words make their plurals in another way now');
		return `const made = new Map();
const rulesOf = (locale, options) => {
	const key = JSON.stringify([locale, options]);
	if (!made.has(key)) made.set(key, ${making});
	return made.get(key);
};
${code.replace(making, 'rulesOf(locale, options)')}`;
	}
};

/** A word as the function that says it: that saves a wrapper around each of thousands. */
const plainWord = (code: string): string =>
	code.replace(
		/^export const (\w+) = [^]*?=> \{\s*experimentalStaticLocale[^]*?return (en_\w+)\(inputs\)\s*\}\);/gm,
		'export { $2 as $1 };'
	);

/** With one language there is none to ask for; with a second one the generated words are written in another way. */
const asksForLanguage = /^\s*experimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)$/m;

const oneLanguage: Plugin = {
	name: 'one-language',
	transform(code, id) {
		if (!/generated\/messages\/\w+\.js$/.test(id) || !asksForLanguage.test(code)) return;
		return plainWord(code);
	}
};

/**
 * The site sends each page its own words; the single file holds all of them anyway, and as one module they need no
 * start of their own each, which took a twentieth of the file.
 */
const wordsTogether: Plugin = {
	name: 'words-together',
	apply: () => isSingle,
	transform(code, id) {
		if (!/generated\/messages\/_index\.js$/.test(id)) return;
		const words = [...code.matchAll(/^export \* from '\.\/(\w+)\.js'/gm)].map(([, name = '']) =>
			plainWord(readFileSync(new URL(`${name}.js`, `file://${id}`), 'utf8')).replace(
				/^import .*$/gm,
				''
			)
		);
		return `import * as registry from '../registry.js';\n${words.join('\n')}`;
	}
};

/**
 * A plan holds maps and texts, never elements of a page. What Yjs has for those is a tenth of it, and only its table
 * of types keeps it in; a document that holds such a type, which no Holdfast writes, is refused where it is read.
 */
const noPageElements: Plugin = {
	name: 'no-page-elements',
	transform(code, id) {
		if (!/yjs\/dist\/yjs\.mjs$/.test(id)) return;
		const from = code.indexOf('/**\n * @module YXml\n */');
		const last = 'const readYXmlText = decoder => new YXmlText();';
		const to = code.indexOf(last);
		if (from < 0 || to < from) throw new Error('Yjs is written in another way now');
		return `${code.slice(0, from)}
const noElement = () => { throw new Error('A plan holds no elements of a page'); };
class YXmlElement {}
class YXmlFragment {}
class YXmlHook {}
class YXmlText {}
class YXmlEvent {}
const readYXmlElement = noElement, readYXmlFragment = noElement, readYXmlHook = noElement, readYXmlText = noElement;
${code.slice(to + last.length)}`;
	}
};

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/**
 * An icon is decoration and takes a class, no more. As the package comes, each one on the page works its attributes
 * out again and makes its shapes one by one, a quarter of the time of a card with forty of them; as a piece of fixed
 * markup it is copied. tests/fences/icons.test.ts holds what icons are given.
 */
const iconsAsMarkup: Plugin = {
	name: 'icons-as-markup',
	enforce: 'pre',
	transform(code, id) {
		if (!/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/.test(id)) return;
		const data = /const iconData = (\{.*\});/.exec(code)?.[1];
		if (data === undefined) throw new Error(`The icon ${id} is written in another way now`);
		const { name, node } = JSON.parse(data) as { name: string; node: readonly Shape[] };
		const shapes = node.map(([tag, attributes]) => {
			const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
			return `<${tag}${given.join('')} />`;
		});
		return `<script>let { class: own } = $props();</script>
<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor"
	stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
	class={['lucide lucide-${name}', own]}>${shapes.join('')}</svg>`;
	}
};

const slow = process.env.CI ? 60_000 : 30_000;

export default defineConfig({
	plugins: [
		iconsAsMarkup,
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/generated',
			strategy: ['globalVariable', 'baseLocale'],
			// One module a message, so that a page carries only its own words.
			outputStructure: 'message-modules'
		}),
		sveltekit(),
		pluralRulesOnce,
		oneLanguage,
		wordsTogether,
		noPageElements,
		...(isSingle ? [packedKnowledge()] : [])
	],
	define: { __SINGLE_FILE__: JSON.stringify(isSingle) },
	resolve: {
		alias: [
			// Dexie's default entry is written for old browsers; its own build for current ones is smaller.
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
			// Half of the code that encrypts files is for kinds of recipients that no file of ours has.
			{
				find: /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/,
				replacement: new URL('./src/lib/exchange/bundle/no-curves.ts', import.meta.url).pathname
			},
			// What Yjs logs with brings colours and a library of schemas.
			{
				find: /^lib0\/logging$/,
				replacement: new URL('./src/lib/storage/document/quiet-log.ts', import.meta.url).pathname
			}
		]
	},
	build: {
		// One script is what the single file is for; in it `import.meta` is only ever asked for a hot reload.
		// Lists of what each piece needs cost two kilobytes in every first load; pieces name what they need themselves.
		modulePreload: { polyfill: false, resolveDependencies: () => [] },
		chunkSizeWarningLimit: isSingle ? 4000 : 500,
		rolldownOptions: {
			checks: { emptyImportMeta: !isSingle, bundlerTimings: false },
			// Importing these does nothing but give; without this each page would carry every table of words.
			treeshake: {
				moduleSideEffects: [
					{ test: /src\/lib\/(i18n|domain|storage|state|flow)\//, sideEffects: false }
				]
			},
			output: { codeSplitting: { groups: files } }
		}
	},
	worker: { format: 'iife' },
	test: {
		testTimeout: slow,
		// Nobody works beside the tests: one processor that stands idle costs four minutes of two.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		coverage: { provider: 'v8', include: ['src/lib/**'], reporter: ['text-summary'] },
		env: { TZ: 'UTC' },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Reading the same modules anew for each file took more than the tests themselves. Workers of one process
					// would share the channels on which tabs of equal name talk, so each has a process of its own.
					isolate: false,
					pool: 'forks',
					include: ['src/**/*.test.ts', 'tests/{fences,scripts,bench,evaluation}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					// A page made anew for each file took three times as long as the tests.
					isolate: false,
					pool: 'forks',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['./tests/support/setup-dom.ts']
				}
			}
		]
	}
});
