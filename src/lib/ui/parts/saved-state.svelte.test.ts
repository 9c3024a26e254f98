import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { HAND_OVER } from '../fields/typing.svelte';
import TextField from '../fields/TextField.svelte';
import SavedState from './SavedState.svelte';

const state = (): string | undefined =>
	document.querySelector<HTMLElement>('[data-save]')?.dataset.save;

describe('the word "saved"', () => {
	it('is taken back with the first letter that waits in a field, until it is handed over', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		const onchange = vi.fn(() => true);
		render(SavedState, { save: { state: 'saved', since: 0 } });
		render(TextField, { label: 'Question', value: '', onchange });
		await fireEvent.input(screen.getByLabelText('Question'), { target: { value: 'a' } });
		expect(onchange).not.toHaveBeenCalled();
		expect(state()).toBe('saving');
		vi.advanceTimersByTime(HAND_OVER);
		await tick();
		expect(onchange).toHaveBeenCalledWith('a');
		expect(state()).toBe('saved');
		vi.useRealTimers();
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
