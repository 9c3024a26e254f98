import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { showPage } from '../../../../tests/support/show-page';
import { err, ok } from '$lib/domain/result';
import OpenCopies from '../backup/OpenCopies.svelte';
import About from '../home/About.svelte';
import NewPlan from '../home/NewPlan.svelte';
import Security from '../security/Security.svelte';

const pages: Readonly<Record<string, () => void>> = {
	'about Holdfast': () => {
		showPage(About, {});
	},
	'on security': () => {
		showPage(Security, {});
	},
	'of a new plan': () => {
		showPage(NewPlan, { facilitated: true, startPlan: () => Promise.resolve(ok('p')) });
	},
	'that opens a backup': () => {
		const desk = {
			waiting: () => undefined,
			fromFiles: () => err({ code: 'unreadable' } as const)
		};
		showPage(OpenCopies, { desk: { ...desk, fromFolder: undefined } });
	}
};

it.each(Object.keys(pages))('hides the screen from the page %s, in its bar', (page) => {
	pages[page]?.();
	const [bar] = screen.getAllByRole('banner');
	expect(bar).toContainElement(screen.getByRole('button', { name: 'Hide screen' }));
});

it('has nothing to lock with where there is no passphrase', () => {
	showPage(Security, {});
	expect(screen.queryByRole('button', { name: 'Lock' })).not.toBeInTheDocument();
});
