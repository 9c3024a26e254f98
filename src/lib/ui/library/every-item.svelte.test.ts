import { cleanup, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { showLibrary } from '../../../../tests/support/show-library';
import { library } from '../../content/library';
import { entriesOf } from '../../domain/library/entry';
import ItemPage from './ItemPage.svelte';

const entries = entriesOf(library);
const kinds = ['case', 'mechanism', 'threat', 'template'] as const;

it.each(kinds)('shows every %s of the library under its title', (wanted) => {
	const items = entries.filter(({ kind }) => kind === wanted);
	expect(items.length).toBeGreaterThan(10);
	for (const { kind, id, title } of items) {
		showLibrary(ItemPage, { shelf: library, given: { kind, id } });
		expect(screen.getByRole('heading', { level: 1 }).textContent, id).toBe(title);
		cleanup();
	}
});
