import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import AmountField from './AmountField.svelte';
import NumberField from './NumberField.svelte';
import TextField from './TextField.svelte';

/** A field over a value that it may change, as a plan is. */
function show(kind: 'amount' | 'number', first: number | undefined) {
	let value = first;
	const props = () => ({ label: 'Field', value, max: 999, onchange });
	const { rerender } =
		kind === 'amount'
			? render(AmountField, { props: props() })
			: render(NumberField, { props: props() });
	function onchange(next: number | undefined): void {
		value = next;
		void rerender(props());
	}
	return { box: screen.getByLabelText<HTMLInputElement>('Field'), held: () => value };
}

describe.each(['amount', 'number'] as const)('a field for a number (%s)', (kind) => {
	it('hands over what is typed, and nothing for an empty field', async () => {
		const user = userEvent.setup();
		const { box, held } = show(kind, undefined);
		await user.type(box, '250');
		expect(held()).toBe(250);
		await user.clear(box);
		expect(held()).toBeUndefined();
	});

	it('goes back to what it held when the rest makes it no number, and says so once it is left', async () => {
		const user = userEvent.setup();
		const { box, held } = show(kind, 7);
		await user.clear(box);
		await user.type(box, '3-5');
		expect(held()).toBe(7);
		expect(screen.queryByRole('alert')).not.toBeInTheDocument();
		await user.tab();
		expect(screen.getByRole('alert')).toBeInTheDocument();
		expect(box).toHaveValue('3-5');
		expect(box).toHaveAttribute('aria-invalid', 'true');
		await user.clear(box);
		await user.type(box, '5');
		expect(held()).toBe(5);
		expect(screen.queryByRole('alert')).not.toBeInTheDocument();
		await user.tab();
		expect(box).toHaveValue('5');
	});
});

describe('the form of a field', () => {
	const props = { label: 'Text', value: '', onchange: () => true };

	it('is its own where it is in none, and sends nothing', () => {
		render(TextField, { props });
		const box = screen.getByLabelText<HTMLInputElement>('Text');
		expect(box.form?.elements).toHaveLength(1);
		expect(box.form).not.toBeVisible();
		let isSent: boolean | undefined;
		document.addEventListener('submit', (event) => (isSent = !event.defaultPrevented), {
			once: true
		});
		box.form?.requestSubmit();
		expect(isSent).toBe(false);
	});

	it('is the one around it where there is one', () => {
		const form = document.createElement('form');
		document.body.append(form);
		render(TextField, { target: form, props });
		expect(screen.getByLabelText<HTMLInputElement>('Text').form).toBe(form);
		form.remove();
	});
});
