import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (folder: string, ending: string): readonly (readonly [string, string])[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const sheets = read('src/lib/ui/styles', '.css');
const styleOf = (component: string): string =>
	/<style[^>]*>([\s\S]*?)<\/style>/.exec(component)?.[1] ?? '';
const inComponents = [...read('src/lib', '.svelte'), ...read('src/routes', '.svelte')].map(
	([name, text]) => [name, styleOf(text)] as const
);
const uncommented = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

const physical =
	/(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
const rawColour = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i;

describe('styles', () => {
	it('find a planted physical direction', () => {
		expect(physical.test('a { margin-left: 1px }')).toBe(true);
		expect(physical.test('a{left:0}')).toBe(true);
		expect(physical.test('a { border-inline-start: 1px; inset-inline-start: 0 }')).toBe(false);
	});

	it.each([...sheets, ...inComponents])('%s knows only logical directions', (_, css) => {
		expect(physical.exec(uncommented(css))?.[0]).toBeUndefined();
	});

	it.each([...sheets.filter(([name]) => !/tokens|components/.test(name)), ...inComponents])(
		'%s takes every colour from a token',
		(_, css) => {
			expect(rawColour.exec(uncommented(css))?.[0]).toBeUndefined();
		}
	);

	it('leave out on paper whatever is not for paper, however a sheet read later lays it out', () => {
		const rules = sheets
			.flatMap(([, css]) => uncommented(css).split('@media print').slice(1))
			.flatMap((css) => [...css.matchAll(/\.no-print[^{}]*\{([^}]*)\}/g)].map(([, rule]) => rule));
		expect(rules.join('')).toMatch(/display:\s*none\s*!important/);
	});

	it('use only tokens that exist', () => {
		const all = sheets.map(([, css]) => uncommented(css)).join('\n');
		const made = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
		const used = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
		expect(used.filter((name) => !made.has(name) && name !== '--w')).toEqual([]);
	});
});

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string): number => {
		const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
			const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
	};
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

describe('the contrast of text', () => {
	const tokens = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');
	const light = tokens.slice(0, tokens.indexOf('@media (prefers-color-scheme: dark)'));
	const dark = /:root\[data-theme='dark'\]:not[^{]*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
	const themes = { light, dark } as const;
	const value = (theme: keyof typeof themes, name: string): string => {
		const find = (css: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
		return find(themes[theme]) ?? find(light) ?? '';
	};
	const pairs = ['c-ink', 'c-ink-2', 'c-kelp', 'c-warn', 'c-bad', 'c-info'].flatMap((text) =>
		['c-paper', 'c-sheet', 'c-kelp-tint'].map((ground) => [text, ground] as const)
	);

	it.each(
		(['light', 'dark'] as const).flatMap((theme) => pairs.map((pair) => [theme, ...pair] as const))
	)('%s: %s on %s is 4.5 or more', (theme, text, ground) => {
		expect(contrast(value(theme, text), value(theme, ground))).toBeGreaterThanOrEqual(4.5);
	});
});
