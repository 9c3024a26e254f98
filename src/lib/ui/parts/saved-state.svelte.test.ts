import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HAND_OVER } from '../fields/typing.svelte';
import TextField from '../fields/TextField.svelte';
import SavedState, { CALM } from './SavedState.svelte';

const state = (): string | undefined =>
	document.querySelector<HTMLElement>('[data-save]')?.dataset.save;

const word = (): string | undefined => document.querySelector('.saved')?.textContent.trim();

afterEach(() => {
	vi.useRealTimers();
});

describe('the word "saved"', () => {
	it('stays away to the eye while letters come, and comes when they rest; a failure shows at once', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		const { rerender } = render(SavedState, { save: { state: 'saved', since: 0 } });
		expect(word()).toContain('Saved');
		for (let letter = 0; letter < 3; letter++) {
			await rerender({ save: { state: 'saving', since: 0 } });
			expect(word()).toBe('Saving');
			await rerender({ save: { state: 'saved', since: 0 } });
			vi.advanceTimersByTime(CALM - 1);
			await tick();
			expect([state(), word()]).toEqual(['saved', 'Saving']);
		}
		vi.advanceTimersByTime(1);
		await tick();
		expect(word()).toContain('Saved');
		await rerender({ save: { state: 'saving', since: 0 } });
		await rerender({ save: { state: 'failed', since: 0 } });
		expect(word()).toContain('Not saved');
	});

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
