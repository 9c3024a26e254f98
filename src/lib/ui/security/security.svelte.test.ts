import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../../tests/support/show-page';
import { attackers } from './attackers';
import Security from './Security.svelte';

const engineers = readFileSync('SECURITY.md', 'utf8');

/** The headings of the third level under one of the second. */
const under = (heading: string): readonly string[] => {
	const chapter = engineers.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
	return [...chapter.matchAll(/^### (.+)$/gm)].map(([, name]) => name ?? '');
};

/** The addresses of pages without a plan: `#/about` for `src/routes/about`. */
const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\+page(@.*)?\.svelte$/.test(name))
	.map((name) => `#/${name.replace(/\/?\+page(@.*)?\.svelte$/, '')}`);

// The page of the tests does not scroll.
beforeEach(() => {
	Element.prototype.scrollIntoView = vi.fn();
});

describe('the page on security', () => {
	it('names the attackers that SECURITY.md names, in the same order', () => {
		expect(attackers.map(({ who }) => who())).toEqual(under('Attackers'));
	});

	it('says of each what holds, what does not and what to do', () => {
		showPage(Security, {});
		for (const { who } of attackers) {
			const told = screen.getByRole('article', { name: who() });
			const parts = within(told).getAllByRole('definition');
			expect(parts).toHaveLength(3);
			for (const part of parts) expect(part.textContent.length).toBeGreaterThan(20);
		}
	});

	it('leads to pages that there are', () => {
		showPage(Security, {});
		const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
		expect(links.length).toBeGreaterThan(1);
		// The way to the content stays on the page.
		for (const link of links.filter((each) => each !== '#main')) expect(pages).toContain(link);
	});

	it('goes to each of its parts and leaves the address alone', async () => {
		showPage(Security, {});
		const parts = within(screen.getByRole('navigation', { name: 'On this page' }));
		for (const button of parts.getAllByRole('button')) {
			await userEvent.click(button);
			expect(screen.getByRole('heading', { name: button.textContent })).toHaveFocus();
		}
		expect(location.hash).toBe('');
	});
});

describe('SECURITY.md', () => {
	it('points to files that there are', () => {
		const files = [...engineers.matchAll(/`((?:docs|tests|src)\/[^`]+)`/g)].map(([, path]) => path);
		expect(files).toContain('docs/decisions/0012-sealed-scoring.md');
		for (const file of files) expect(existsSync(file ?? ''), file).toBe(true);
	});

	it('names the page of the program', () => {
		expect(pages).toContain('#/security');
		expect(engineers).toContain('`#/security`');
	});
});
