import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { stepIds, type StepId } from '../domain/steps';
import { bookmarkOf, readBookmark } from './bookmark';
import { plannerMachine, stepOf, type PlannerEvent } from './planner.machine';

const short: readonly StepId[] = [
	'organisation',
	'readiness',
	'threats',
	'scoring',
	'mechanisms',
	'actions',
	'export'
];

interface Route {
	readonly path: readonly StepId[];
	readonly open: readonly StepId[];
}

function start(step: StepId, { path = stepIds, open = [] }: Partial<Route> = {}) {
	const actor = createActor(plannerMachine, { input: { path, open, step } }).start();
	return {
		at: () => stepOf(actor.getSnapshot()),
		send: (event: PlannerEvent) => {
			actor.send(event);
		},
		snapshot: () => actor.getSnapshot()
	};
}

describe('the planner', () => {
	it('has a state of its own for every step, and only those besides the way there', () => {
		expect(Object.keys(plannerMachine.states).sort()).toEqual([...stepIds, 'going'].sort());
		for (const step of stepIds) expect(plannerMachine.states[step]?.meta).toEqual({ step });
	});

	it('can be walked to every step by going on alone, and each state names its step', () => {
		const paths = getShortestPaths(plannerMachine, {
			input: { path: stepIds, open: [], step: 'mandate' },
			events: [{ type: 'step.continue' }]
		});
		const reached = new Set(paths.map(({ state }) => stepOf(state)));
		expect(reached).toEqual(new Set(stepIds));
	});

	it('can be walked from every step to every other by visiting it', () => {
		for (const from of stepIds) {
			for (const to of stepIds) {
				const planner = start(from);
				planner.send({ type: 'step.visit', step: to });
				expect(planner.at()).toBe(to);
			}
		}
	});

	it('takes the short route in its order and stays at its end', () => {
		const planner = start('organisation', { path: short });
		const walked = short.map(() => {
			const step = planner.at();
			planner.send({ type: 'step.continue' });
			return step;
		});
		expect(walked).toEqual(short);
		expect(planner.at()).toBe('export');
	});

	it('goes back the way it came and stays at the first step', () => {
		const planner = start('threats', { path: short });
		planner.send({ type: 'step.back' });
		expect(planner.at()).toBe('readiness');
		planner.send({ type: 'step.back' });
		planner.send({ type: 'step.back' });
		expect(planner.at()).toBe('organisation');
	});

	it('finds its place again from a step that the route leaves out', () => {
		const planner = start('matrix', { path: short });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('mechanisms');
		planner.send({ type: 'step.visit', step: 'matrix' });
		planner.send({ type: 'step.back' });
		expect(planner.at()).toBe('scoring');
	});

	it('comes back to the export page after one change', () => {
		const planner = start('export');
		planner.send({ type: 'review.change', step: 'organisation' });
		expect(planner.at()).toBe('organisation');
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('export');
	});

	it('asks what a change has raised before it comes back', () => {
		const planner = start('export');
		planner.send({ type: 'review.change', step: 'threats' });
		planner.send({ type: 'plan.change', path: stepIds, open: ['scoring'] });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('scoring');
		planner.send({ type: 'plan.change', path: stepIds, open: [] });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('export');
	});

	it('leaves alone what was open before the change', () => {
		const planner = start('export', { open: ['threats', 'scoring'] });
		planner.send({ type: 'review.change', step: 'organisation' });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('export');
	});

	it('does not send a person back for what was open before the changed step', () => {
		const planner = start('export', { open: ['mandate'] });
		planner.send({ type: 'review.change', step: 'actions' });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('export');
	});

	it('forgets the return when the person goes elsewhere', () => {
		const planner = start('export');
		planner.send({ type: 'review.change', step: 'mandate' });
		planner.send({ type: 'step.visit', step: 'context' });
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('organisation');
	});

	it('follows a plan whose steps were left out meanwhile', () => {
		const planner = start('mandate');
		planner.send({
			type: 'plan.change',
			path: stepIds.filter((step) => step !== 'context'),
			open: []
		});
		planner.send({ type: 'step.continue' });
		expect(planner.at()).toBe('organisation');
	});
});

describe('the bookmark', () => {
	it('brings a person back to the same step', () => {
		const planner = start('mandate');
		planner.send({ type: 'step.visit', step: 'matrix' });
		const stored: unknown = JSON.parse(JSON.stringify(bookmarkOf(planner.at(), false)));
		expect(readBookmark(stored)).toEqual({ machineVersion: 1, step: 'matrix', returning: false });
	});

	it.each([
		['nothing', undefined],
		['a step that is no longer there', { machineVersion: 1, step: 'gone', returning: false }],
		['a newer machine', { machineVersion: 2, step: 'matrix', returning: false }],
		['something else', 'matrix']
	])('is dropped when it holds %s', (_, stored) => {
		expect(readBookmark(stored)).toBeUndefined();
	});
});
