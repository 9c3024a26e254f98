import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import { addActor } from '$lib/domain/surroundings/edits';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { REST } from '$lib/state/typed';
import Actors from '../steps/Actors.svelte';
import { aPlan } from '../steps/ground/plan.builders';
import { HAND_OVER } from './typing.svelte';

/** The card of one ally, opened: its name stands in a field and in the heading above it. */
async function openCard(): Promise<{ readonly open: OpenPlan; readonly field: HTMLInputElement }> {
	const plan = aPlan((draft) => {
		addActor(draft, 'a1', { title: 'Bar', stance: 'ally' });
	});
	const { open } = showStep(Actors, { plan, step: 'actors' });
	await fireEvent.click(screen.getByRole('button', { name: 'Show the fields: Bar' }));
	return { open, field: screen.getByLabelText<HTMLInputElement>('Who, by role or institution') };
}

const heading = (): string | undefined =>
	screen.getByRole('button', { name: /^Show the fields/ }).lastElementChild?.textContent;

async function type(field: HTMLInputElement, text: string): Promise<void> {
	await fireEvent.input(field, { target: { value: text } });
	vi.advanceTimersByTime(HAND_OVER);
	await tick();
}

describe('letters that are being typed', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('are in the plan while they come, and everywhere on the page when the typing rests', async () => {
		const { open, field } = await openCard();
		await type(field, 'Bar a');
		expect(open.canUndo).toBe(true);
		expect(open.now.actors.a1?.title).toBe('Bar a');
		expect(open.plan.actors.a1?.title).toBe('Bar');
		// Longer than a rest in all, and never a rest between two letters.
		for (const name of ['Bar as', 'Bar ass', 'Bar asso', 'Bar as']) {
			await type(field, name);
			expect(heading()).toBe('Bar');
			expect(field.value).toBe(name);
		}
		vi.advanceTimersByTime(REST);
		await tick();
		expect(heading()).toBe('Bar as');
		expect(field.value).toBe('Bar as');
	});

	it('show at once when the field is left', async () => {
		const { field } = await openCard();
		await type(field, 'Bar association');
		await fireEvent.blur(field);
		expect(heading()).toBe('Bar association');
	});

	it('show at once when the page is printed', async () => {
		const { field } = await openCard();
		await type(field, 'Bar association');
		await fireEvent(window, new Event('beforeprint'));
		expect(heading()).toBe('Bar association');
	});

	it('show at once with a press that does not take the cursor out of the field', async () => {
		const { field } = await openCard();
		await type(field, 'Bar association');
		await fireEvent.click(document.body);
		expect(heading()).toBe('Bar association');
		expect(field).toHaveValue('Bar association');
	});

	it('show before another field hands over its own, for that may write both', async () => {
		const { field } = await openCard();
		await type(field, 'Bar association');
		const line = screen.getByLabelText<HTMLInputElement>('Add an ally');
		await type(line, 'Radio');
		expect(heading()).toBe('Bar association');
		expect(line).toHaveValue('Radio');
	});

	it('show with any other change, and stay in their field', async () => {
		const { open, field } = await openCard();
		await type(field, 'Bar association');
		open.change('title', (draft) => {
			draft.settings.title = 'Another';
		});
		await tick();
		expect(heading()).toBe('Bar association');
		expect(field.value).toBe('Bar association');
	});

	it('leave their field at once when they are taken back', async () => {
		const { open, field } = await openCard();
		await type(field, 'Bar association');
		open.undo();
		await tick();
		expect(field.value).toBe('Bar');
		vi.advanceTimersByTime(REST);
		await tick();
		expect(field.value).toBe('Bar');
		expect(heading()).toBe('Bar');
	});
});
