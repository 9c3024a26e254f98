import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HAND_OVER } from '../fields/typing.svelte';
import TextField from '../fields/TextField.svelte';
import SavedState from './SavedState.svelte';

const state = (): string | undefined =>
	document.querySelector<HTMLElement>('[data-save]')?.dataset.save;

describe('the word "saved"', () => {
	it('is taken back with the first letter that waits in a field, until it is handed over', async () => {
		const onchange = vi.fn(() => true);
		render(SavedState, { save: { state: 'saved', since: 0 } });
		render(TextField, { label: 'Question', value: '', onchange });
		const field = screen.getByLabelText('Question');
		await userEvent.type(field, 'a');
		await vi.waitFor(() => expect(onchange).toHaveBeenCalledWith('a'));
		expect(state()).toBe('saved');
		// The second letter follows at once, so it has to wait. (The field shows what is stored, which stays empty here.)
		await userEvent.type(field, 'b');
		expect(onchange).not.toHaveBeenCalledWith('b');
		expect(state()).toBe('saving');
		await vi.waitFor(() => expect(onchange).toHaveBeenCalledWith('b'), HAND_OVER * 4);
		expect(state()).toBe('saved');
	});

	it('stays for a text that the field keeps to itself because it is too long', async () => {
		render(SavedState, { save: { state: 'saved', since: 0 } });
		render(TextField, { label: 'Question', value: '', onchange: () => true });
		const field = screen.getByLabelText('Question');
		await userEvent.click(field);
		await userEvent.paste('x'.repeat(5000));
		expect(screen.getByRole('alert')).toBeVisible();
		expect(state()).toBe('saved');
	});
});
