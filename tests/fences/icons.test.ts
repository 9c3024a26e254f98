import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Attributes of every icon in a component that are not what the build keeps of an icon: its class, and that it is hidden. */
function strayIn(component: string): readonly string[] {
	const names = [...component.matchAll(/import (\w+) from '@lucide\/svelte\/icons\//g)].map(
		([, name]) => name ?? ''
	);
	return names
		.flatMap((name) => [...component.matchAll(new RegExp(`<${name}\\b([^>]*?)/?>`, 'g'))])
		.flatMap(([, given = '']) =>
			given.replace(/\bclass="[^"]*"|\baria-hidden="true"/g, '').split(/\s+/)
		)
		.filter((attribute) => attribute !== '');
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.svelte'))
	.map((name) => [name, readFileSync(join('src', name), 'utf8')] as const)
	.filter(([, text]) => text.includes('@lucide/svelte/icons/'));

describe('icons', () => {
	it('find a planted name, which the build would drop', () => {
		const planted = `import X from '@lucide/svelte/icons/x';\n<X class="icon" aria-label="Close" />`;
		expect(strayIn(planted)).toEqual(['aria-label="Close"']);
	});

	it.each(components)('are decoration in %s: they take a class and nothing else', (_, text) => {
		expect(strayIn(text)).toEqual([]);
	});
});
