import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alone, relative } from '../../scripts/addresses.mjs';

const hashOf = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const fromRoot = 'Promise.all([import("/_app/start.js"), import("/_app/app.js")]);';
const inPlace = 'const start = () => document.body;';

interface Page {
	readonly script: string;
	readonly links?: string;
	/** The script that the policy allows: the page's own, unless told otherwise. */
	readonly allowed?: string;
}

const aPage = ({ script, links = '', allowed = script }: Page): string =>
	`<head><link rel="icon" href="data:image/svg+xml,x" />
<meta http-equiv="content-security-policy" content="script-src 'self' ${hashOf(allowed)}; style-src 'self'">
${links}</head><body><script>${script}</script></body>`;

/** The page's one inline script. */
const scriptOf = (page: string): string => /<script>(.*)<\/script>/s.exec(page)?.[1] ?? '';

describe('the page of the site', () => {
	const links =
		'<link href="/_app/a.css" rel="stylesheet">\n<link rel="manifest" href="/manifest.webmanifest">';
	const page = relative(aPage({ script: fromRoot, links }));

	it('points only at what lies beside it', () => {
		expect(page).toContain('href="./_app/a.css"');
		expect(page).toContain('href="./manifest.webmanifest"');
		expect(page).toContain('import("./_app/start.js"), import("./_app/app.js")');
		expect(page).toContain('href="data:image/svg+xml,x"');
	});

	it('allows its script as it now is, and no longer as it was', () => {
		expect(page).toContain(hashOf(scriptOf(page)));
		expect(page).not.toContain(hashOf(fromRoot));
	});

	it('is refused when the policy is about another script', () => {
		expect(() => relative(aPage({ script: fromRoot, allowed: 'other' }))).toThrow('hash');
	});

	it('is refused when nothing of it comes from the root', () => {
		expect(() => relative(aPage({ script: inPlace }))).toThrow('root');
	});

	it('is refused when an address from the root is written in a way we do not know', () => {
		const script = `${fromRoot} worker = "/_app/worker.js";`;
		expect(() => relative(aPage({ script }))).toThrow('root');
	});

	it('is refused with a second inline script, which no hash is about', () => {
		const twice = aPage({ script: fromRoot }).replace('</body>', '<script>1</script></body>');
		expect(() => relative(twice)).toThrow('2 inline scripts');
	});
});

describe('the page of the single file', () => {
	it('links to nothing but what it holds', () => {
		const links = '<link rel="manifest" href="/manifest.webmanifest">\n<style>a{b:url(#c)}</style>';
		const page = alone(aPage({ script: inPlace, links }));
		expect(page).not.toContain('manifest.webmanifest');
		expect(page).toContain('href="data:image/svg+xml,x"');
		expect(page).toContain('<style>');
		expect(scriptOf(page)).toBe(inPlace);
	});

	it('keeps words in its script that look like a link', () => {
		const script = 'const row = `<link href="/x">`;';
		expect(scriptOf(alone(aPage({ script })))).toBe(script);
	});

	it('is refused when it loads a script from beside it', () => {
		const links = '<script src="/_app/start.js"></script>';
		expect(() => alone(aPage({ script: inPlace, links }))).toThrow('another file');
	});
});
