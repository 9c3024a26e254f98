import { Screen } from '$lib/state/screen.svelte';
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Catalogue } from '../../src/lib/domain/catalogue/catalogue';
import type { Plan } from '../../src/lib/domain/plan/plan';
import type { StepId } from '../../src/lib/domain/steps';
import type { Surroundings } from '../../src/lib/state/context';
import { OpenPlan } from '../../src/lib/state/open-plan.svelte';
import { nothingKnown } from '../../src/lib/state/known';
import { PlanScores } from '../../src/lib/state/plan-scores.svelte';
import { Planner, type About } from '../../src/lib/state/planner.svelte';
import { Route } from '../../src/lib/state/route.svelte';
import { memoryHandle } from './memory-handle';
import PlanHost from './plan-host.svelte';

/** The day on which every component test takes place. */
export const TODAY = '2026-11-21';

interface Shown {
	readonly open: OpenPlan;
	readonly planner: Planner;
}

interface Around {
	readonly plan: Plan;
	readonly step: StepId;
	readonly catalogue?: Catalogue;
	/** What the person came to the step for. */
	readonly about?: About;
	readonly surroundings?: Partial<Surroundings>;
}

/** Renders a step with a plan in memory, ids that count up and a fixed day. */
export function showStep(page: Component, around: Around): Shown {
	const open = new OpenPlan(memoryHandle(around.plan));
	open.know(new PlanScores(around.catalogue ?? nothingKnown.catalogue, () => open.plan));
	const planner = new Planner(open, { step: around.step, loadRoute: () => Route });
	if (around.about !== undefined) planner.visit(around.step, around.about);
	let made = 0;
	const surroundings: Surroundings = {
		screen: new Screen(),
		go: () => undefined,
		newId: () => `new-${String(++made)}`,
		today: () => TODAY,
		searchThreatTypes: () => Promise.resolve([]),
		exportChoices: () => Promise.resolve([]),
		savePlan: () => Promise.reject(new Error('no format in this test')),
		savePicture: () => Promise.reject(new Error('no picture in this test')),
		...around.surroundings
	};
	render(PlanHost, { props: { context: { open, planner }, surroundings, page } });
	return { open, planner };
}
