import { fireEvent, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newPlan } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import { after, aWorkshop } from '$lib/domain/workshop/workshop.builders';
import { Workshop } from '$lib/state/workshop.svelte';
import { showPart } from '../../../../tests/support/show-step';
import { actOf, chordList, shortcutOf, type DayAct } from './chords';
import DayBar from './DayBar.svelte';

/** A plan that knows whom people can turn to. */
function aPlan(): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-01', title: 'Our plan' },
		...{ route: 'short', facilitated: true }
	});
	plan.supports.doctor = { who: 'Doctor Mirela', what: 'Talks', reach: '555 0101', order: 'a' };
	return plan;
}

/** A day whose clock a test moves by hand. */
function aDay() {
	const clock = { minute: 0 };
	let call = (): void => undefined;
	const workshop = new Workshop(aWorkshop(), {
		now: () => after(clock.minute),
		eachSecond: (each) => {
			call = each;
			return () => undefined;
		},
		keep: () => Promise.resolve(true)
	});
	workshop.send({ type: 'day.begin' });
	return {
		workshop,
		pass: (minute: number): void => {
			clock.minute = minute;
			call();
		}
	};
}

const show = (workshop: Workshop, given: { isShown?: boolean; isRead?: boolean } = {}): void => {
	showPart(DayBar, { workshop, ...given }, { plan: aPlan(), step: 'threats' });
};

async function chord(letter: string, held: KeyboardEventInit = { altKey: true }): Promise<void> {
	await fireEvent.keyDown(document.activeElement ?? document.body, {
		...{ key: letter, code: `Key${letter}`, shiftKey: true },
		...held
	});
	await tick();
}

describe('the bar of the day', () => {
	it('says whom people can turn to when harm is told, but never where the room reads the screen', async () => {
		const { workshop } = aDay();
		show(workshop);
		await chord('S');
		expect(screen.getByRole('dialog')).toHaveTextContent('Doctor Mirela');
		await userEvent.click(screen.getByRole('button', { name: 'Close this and stay stopped' }));
		expect(workshop.place).toBe('halted');
	});

	it('stops the block when harm is told, and says no name, where the room reads the screen', async () => {
		const { workshop } = aDay();
		show(workshop, { isShown: false, isRead: true });
		await chord('S');
		expect(workshop.place).toBe('halted');
		expect(document.body.textContent).not.toContain('Mirela');
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('lights nothing up again by a key while the block is stopped, with the dialog or without it', async () => {
		const { workshop } = aDay();
		show(workshop);
		await chord('S');
		await chord('P');
		await chord('E');
		expect([workshop.place, workshop.block?.id]).toEqual(['halted', '1-a']);
		await userEvent.click(screen.getByRole('button', { name: 'Close this and stay stopped' }));
		await chord('P');
		await chord('E');
		expect([workshop.place, workshop.block?.id]).toEqual(['halted', '1-a']);
		await chord('B');
		expect(workshop.beside.wall.isCovered).toBe(true);
	});

	it('does nothing by key under any dialog but to cover the wall', async () => {
		const { workshop } = aDay();
		show(workshop);
		const dialog = document.createElement('dialog');
		document.body.append(dialog);
		dialog.setAttribute('open', '');
		await chord('E');
		await chord('P');
		await chord('N');
		await chord('K');
		expect([workshop.place, workshop.block?.id]).toEqual(['going', '1-a']);
		expect(workshop.beside.isUnwritten).toBe(false);
		expect(screen.queryByLabelText('Park for later')).toBeNull();
		await chord('B');
		expect(workshop.beside.wall.isCovered).toBe(true);
		dialog.remove();
	});

	it('asks on every page whether the time of an absence counts', async () => {
		const { workshop, pass } = aDay();
		show(workshop);
		pass(47);
		await tick();
		expect(screen.getByRole('alert')).toHaveTextContent('47');
		await chord('E');
		expect(workshop.block?.id).toBe('1-a');
		await userEvent.click(screen.getByRole('button', { name: /^We stood still/ }));
		await tick();
		expect(workshop.place).not.toBe('away');
		expect(screen.queryByRole('alert')).toBeNull();
		expect(document.activeElement).not.toBe(document.body);
	});
});

describe('the keys of the day', () => {
	const acts: readonly DayAct[] = ['end', 'pause', 'cover', 'unwritten', 'park', 'harm'];
	const press = (code: string, held: 'alt' | 'ctrl') => ({
		...{ altKey: held === 'alt', ctrlKey: held === 'ctrl', shiftKey: true, metaKey: false },
		...{ key: code.slice(-1), code }
	});
	const found = (held: 'alt' | 'ctrl'): (DayAct | undefined)[] =>
		['KeyE', 'KeyP', 'KeyB', 'KeyN', 'KeyK', 'KeyS'].map((code) => actOf(press(code, held)));

	beforeEach(() => vi.restoreAllMocks());
	afterEach(() => vi.restoreAllMocks());

	it('are Alt and Shift where those write nothing', () => {
		expect(found('alt')).toEqual(acts);
		expect(found('ctrl')).toEqual(acts.map(() => undefined));
		expect([shortcutOf('harm'), chordList()[0]?.keys]).toEqual(['Alt+Shift+S', 'Alt Shift E']);
	});

	it('are Ctrl and Shift on a Mac, where Option writes letters', () => {
		vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
		expect(found('ctrl')).toEqual(acts);
		expect(found('alt')).toEqual(acts.map(() => undefined));
		expect([shortcutOf('harm'), chordList()[0]?.keys]).toEqual([
			...['Control+Shift+S', 'Control Shift E']
		]);
	});
});
