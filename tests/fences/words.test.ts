import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

/** Attributes whose text a person reads or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** The product's name and marks that no language changes. */
const same = /^[\s\d.,:;()%–—·→↑+−×/=-]*$/;

function components(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => join(folder, name));
}

type Node = { readonly type?: unknown } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isText = (node: Node): node is Node & AST.Text =>
	node.type === 'Text' && typeof node.data === 'string';

/** Parts of the tree that hold code, not markup. */
const code = new Set(['css', 'instance', 'module']);

const isRead = (attribute?: string): boolean => attribute === undefined || spoken.has(attribute);

function literalsIn(node: unknown, found: string[], attribute?: string): void {
	if (!isNode(node)) return;
	if (isText(node)) {
		if (isRead(attribute) && !same.test(node.data)) found.push(node.data.trim());
		return;
	}
	const inside = node.type === 'Attribute' ? String(node.name) : attribute;
	for (const [key, value] of Object.entries(node)) {
		if (!code.has(key)) literalsIn(value, found, inside);
	}
}

/** Words in the markup of one component that did not come through i18n. */
export function literalWords(source: string): readonly string[] {
	const found: string[] = [];
	literalsIn(parse(source, { modern: true }).fragment, found);
	return found;
}

describe('words in components', () => {
	it('are found when they are planted', () => {
		expect(literalWords('<p>Hello <b>{name}</b></p>')).toEqual(['Hello']);
		expect(literalWords('<button aria-label="Close">×</button>')).toEqual(['Close']);
		expect(literalWords('{#if a}<p class="x">{m.a()}</p>{:else}Oops{/if}')).toEqual(['Oops']);
		expect(literalWords('<p class="muted" id="a">{m.a()}, {1}</p>')).toEqual([]);
	});

	it.each([...components('src/lib'), ...components('src/routes')])('%s has none', (file) => {
		expect(literalWords(readFileSync(file, 'utf8'))).toEqual([]);
	});
});
