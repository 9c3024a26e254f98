import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Violation {
	readonly from: string;
	readonly rule: { readonly name: string };
}

/** One planted import for each rule: where it stands, what it imports, which rule must refuse it. */
const planted: readonly (readonly [file: string, imports: string, rule: string])[] = [
	['src/lib/domain/a.ts', '../storage/target', 'domain-imports'],
	['src/lib/domain/b.ts', 'xstate', 'domain-imports'],
	['src/lib/domain/c.ts', '$lib/content/target', 'domain-imports'],
	['src/lib/content/a.ts', '../i18n/target', 'content-imports'],
	['src/lib/i18n/a.ts', '../ui/target', 'i18n-imports'],
	['src/lib/flow/a.ts', '../storage/target', 'flow-imports'],
	['src/lib/storage/a.ts', '../flow/target', 'storage-imports'],
	['src/lib/charts/a.ts', 'svelte', 'charts-imports'],
	['src/lib/exchange/a.ts', '../storage/target', 'exchange-imports'],
	['src/lib/state/a.ts', '../ui/target', 'state-imports'],
	['src/lib/ui/a.ts', '../content/target', 'ui-imports'],
	['src/lib/ui/b.ts', 'dexie', 'ui-imports'],
	['src/lib/ui/C.svelte', '$lib/storage/target', 'ui-imports'],
	['src/lib/ui/d.ts', '../app/target', 'app-is-for-routes'],
	['src/lib/app/a.ts', 'yjs', 'app-imports'],
	['src/routes/+page.svelte', '$lib/storage/target', 'routes-are-thin'],
	['src/service-worker/a.ts', '../lib/storage/target', 'service-worker-imports'],
	['src/lib/domain/one.ts', './two', 'no-cycles'],
	['src/lib/domain/lost.ts', './nowhere', 'unresolvable']
];
const layers = [
	'domain',
	'content',
	'i18n',
	'flow',
	'storage',
	'charts',
	'exchange',
	'state',
	'ui',
	'app'
];

let tree: string;

function write(file: string, text: string): void {
	mkdirSync(dirname(join(tree, file)), { recursive: true });
	writeFileSync(join(tree, file), text);
}

function cruise(): readonly Violation[] {
	const stdout = execFileSync(
		'node_modules/.bin/depcruise',
		['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
		{ cwd: tree, encoding: 'utf8', maxBuffer: 64e6 }
	);
	return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

beforeAll(() => {
	tree = mkdtempSync(join(tmpdir(), 'fence-'));
	symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
	cpSync('.dependency-cruiser.cjs', join(tree, '.dependency-cruiser.cjs'));
	cpSync('scripts/resolve-lib.cjs', join(tree, 'scripts/resolve-lib.cjs'));
	write(
		'tsconfig.json',
		'{ "compilerOptions": { "moduleResolution": "bundler", "module": "esnext" } }'
	);
	// The other half of the planted circle.
	write('src/lib/domain/two.ts', "import { y } from './one';\nexport const x = y;\n");
	write('package.json', '{ "type": "module" }');
	for (const layer of layers) write(`src/lib/${layer}/target.ts`, 'export const target = 1;\n');
	for (const [file, imports] of planted) {
		const line = `import * as x from '${imports}';\nexport const y = x;\n`;
		write(file, file.endsWith('.svelte') ? `<script lang="ts">\n${line}</script>\n` : line);
	}
});

afterAll(() => {
	rmSync(tree, { recursive: true, force: true });
});

describe('the fence between the layers', () => {
	it('refuses each planted import by its own rule, and nothing else', () => {
		const found = new Set(cruise().map(({ from, rule }) => `${from} ${rule.name}`));
		const expected = planted.map(([file, , rule]) => `${file} ${rule}`);
		expect([...expected].filter((each) => !found.has(each))).toEqual([]);
		expect([...found].filter((each) => each.includes('target.ts'))).toEqual([]);
	});
});
