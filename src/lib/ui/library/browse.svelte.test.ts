import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showLibrary } from '../../../../tests/support/show-library';
import { caseOf, mechanismOf, templateOf, typeOf } from '../../domain/library/library.builders';
import type { Shelf } from '../../domain/library/entry';
import BrowsePage from './BrowsePage.svelte';

const shelf: Shelf = {
	threatTypes: [typeOf('LEG-04', 'legal', { title: 'Office raid' })],
	cases: [
		caseOf('raid', { title: 'The raid', mechanisms: [mechanismOf('two-doors', 'raid')] }),
		caseOf('east', { title: 'The eastern case', region: 'asia', evidence: 'weak' })
	],
	templates: [templateOf('door')]
};

function show(address = '#/library', found: readonly string[] = []): string[] {
	const written: string[] = [];
	showLibrary(BrowsePage, {
		shelf,
		given: { address, replace: (to: string) => written.push(to) },
		library: { search: () => Promise.resolve(found) }
	});
	return written;
}
const titles = () =>
	screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('browsing the library', () => {
	it('shows everything to somebody who asks nothing', () => {
		show();
		expect(titles()).toHaveLength(5);
		expect(screen.getByText('5 items')).toBeInTheDocument();
	});

	it('narrows by a facet, counts, and writes it into the address', async () => {
		const written = show();
		await userEvent.click(screen.getByText('Narrow down'));
		const region = screen.getByLabelText('Part of the world');
		expect(region).toHaveTextContent('Asia (1)');
		await userEvent.selectOptions(region, 'asia');
		expect(titles()).toEqual(['The eastern case']);
		expect(written).toEqual(['#/library?region=asia']);
		await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
		expect(titles()).toHaveLength(5);
		expect(written.at(-1)).toBe('#/library');
	});

	it('opens as its address says', async () => {
		show('#/library?kind=case', ['mechanism/two-doors', 'case/raid']);
		await userEvent.type(screen.getByLabelText('Look for'), 'raid');
		expect(await screen.findByText('1 item for “raid”, best first')).toBeInTheDocument();
		expect(titles()).toEqual(['The raid']);
		expect(screen.getByRole('button', { name: 'Cases 1' })).toHaveAttribute('aria-pressed', 'true');
	});

	it('shows what search found, best first, and keeps the words out of the address', async () => {
		const written = show('#/library', ['threat/LEG-04', 'case/raid']);
		await userEvent.type(screen.getByLabelText('Look for'), 'rade');
		expect(await screen.findByText('2 items for “rade”, best first')).toBeInTheDocument();
		expect(titles()).toEqual(['Office raid', 'The raid']);
		await userEvent.click(screen.getByRole('button', { name: /^Cases/ }));
		expect(written).toEqual(['#/library?kind=case']);
	});

	it('finds again, back from an item, what was looked for', async () => {
		const library = { search: () => Promise.resolve(['case/raid']), lookedFor: { words: 'rade' } };
		showLibrary(BrowsePage, {
			shelf,
			given: { address: '#/library', replace: () => undefined },
			library
		});
		expect(screen.getByLabelText('Look for')).toHaveValue('rade');
		expect(await screen.findByText('1 item for “rade”, best first')).toBeInTheDocument();
		await userEvent.clear(screen.getByLabelText('Look for'));
		expect(library.lookedFor.words).toBe('');
	});

	it('says what to try when nothing is left, and lets go with one press', async () => {
		show('#/library?region=asia&evidence=strong');
		expect(screen.getByText('Nothing in the library has all of this.')).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Let go of Evidence: Strong' }));
		expect(titles()).toEqual(['The eastern case']);
	});
});
