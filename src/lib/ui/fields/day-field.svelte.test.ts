import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import DayField from './DayField.svelte';

const show = (onchange: (day: string | undefined) => void): HTMLInputElement => {
	render(DayField, { props: { label: 'Due', value: '2026-12-05', onchange } });
	return screen.getByLabelText('Due');
};

describe('a day', () => {
	it('is said in words beside the box, whatever order the browser writes it in', () => {
		show(() => undefined);
		expect(screen.getByText('5 December 2026')).toBeInTheDocument();
	});

	it('is handed over when it is one, and cleared when the box is emptied', async () => {
		const onchange = vi.fn();
		const box = show(onchange);
		await fireEvent.change(box, { target: { value: '2027-01-31' } });
		expect(onchange).toHaveBeenLastCalledWith('2027-01-31');
		await fireEvent.change(box, { target: { value: '' } });
		expect(onchange).toHaveBeenLastCalledWith(undefined);
	});

	it('is kept by the plan while the box holds none', async () => {
		const onchange = vi.fn();
		const box = show(onchange);
		Object.defineProperty(box, 'validity', { value: { badInput: true } });
		await fireEvent.change(box, { target: { value: '' } });
		expect(onchange).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent('The plan keeps the day it had');
	});
});
