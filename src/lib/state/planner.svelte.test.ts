import { describe, expect, it } from 'vitest';
import { memoryHandle } from '../../../tests/support/memory-handle';
import { newPlan } from '../domain/plan/edits';
import { OpenPlan } from './open-plan.svelte';
import { Planner, type PlannerStart } from './planner.svelte';
import { Route } from './route.svelte';

const plan = newPlan({
	...{ id: 'plan-1', scoringId: 'scoring-1', today: '2026-11-21', title: 'Our plan' },
	...{ route: 'full', facilitated: false }
});

/** A planner at the first step, and a line that brings its machine or breaks. */
function start({ breaks = 0, ...more }: Partial<PlannerStart> & { breaks?: number } = {}) {
	let asked = 0;
	const planner = new Planner(new OpenPlan(memoryHandle(plan)), {
		step: 'mandate',
		loadRoute: () =>
			asked++ < breaks ? Promise.reject(new Error('no line')) : Promise.resolve(Route),
		...more
	});
	return { planner, asked: () => asked };
}

describe('the way through a plan', () => {
	it('begins at its step without the machine, and makes the first move when that has come', async () => {
		const { planner, asked } = start();
		expect(planner.step).toBe('mandate');
		expect(asked()).toBe(0);
		planner.continue();
		expect([planner.step, planner.isMoving]).toEqual(['mandate', true]);
		await planner.prepare();
		expect([planner.step, planner.isMoving]).toEqual(['context', false]);
	});

	it('moves at once when the machine is there', async () => {
		const { planner } = start();
		await planner.prepare();
		planner.continue();
		expect(planner.step).toBe('context');
		planner.back();
		expect(planner.step).toBe('mandate');
	});

	it('makes only the later of two moves that wait', async () => {
		const { planner } = start();
		planner.visit('threats');
		planner.visit('matrix');
		await planner.prepare();
		expect(planner.step).toBe('matrix');
	});

	it('says that a move could not be made, and makes it when asked again', async () => {
		const { planner } = start({ breaks: 1 });
		planner.continue();
		await expect.poll(() => planner.trouble).toEqual(new Error('no line'));
		expect(planner.step).toBe('mandate');
		await planner.prepare();
		expect([planner.step, planner.trouble]).toEqual(['context', undefined]);
	});

	it('keeps quiet about a machine that did not come before it was needed', async () => {
		const { planner } = start({ breaks: 1 });
		await planner.prepare();
		expect(planner.trouble).toBeUndefined();
	});

	it('remembers that a person was changing one answer, and tells every move', async () => {
		const moves: unknown[] = [];
		const { planner } = start({ returning: true, onmove: (to) => moves.push(to.step) });
		expect(planner.isReturning).toBe(true);
		planner.continue();
		await planner.prepare();
		expect([planner.step, planner.isReturning]).toEqual(['export', false]);
		expect(moves.at(-1)).toBe('export');
	});
});
