import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Stuck from './Stuck.svelte';

it.each([
	['full', /Free some space/],
	['elsewhere', /Close the other windows/],
	['no-locks', /Use a newer version/],
	['refused', /Wait a moment/]
] as const)('says that the plans are here, and what to do: %s', async (why, words) => {
	const onagain = vi.fn();
	render(Stuck, { why, onagain });
	const said = screen.getByRole('alert');
	expect(said).toHaveTextContent('Your plans are here, and not open yet');
	expect(said).toHaveTextContent(words);
	expect(said).toHaveTextContent('Do not delete the data of this site');
	await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(onagain).toHaveBeenCalledOnce();
});
