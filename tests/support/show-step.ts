import { Screen } from '$lib/state/screen.svelte';
import { VaultGate } from '$lib/state/vault-gate.svelte';
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Catalogue } from '../../src/lib/domain/catalogue/catalogue';
import type { Plan } from '../../src/lib/domain/plan/plan';
import { err } from '../../src/lib/domain/result';
import type { StepId } from '../../src/lib/domain/steps';
import type { Surroundings } from '../../src/lib/state/context';
import { OpenPlan } from '../../src/lib/state/open-plan.svelte';
import { nothingKnown } from '../../src/lib/state/known';
import { PlanRanges, type OpenDesk } from '../../src/lib/state/plan-ranges.svelte';
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
	/** Where ranges are reckoned; without it nowhere. */
	readonly openDesk?: OpenDesk;
}

/** Renders a part of a step that is given something; what it is given is plain and stays the same. */
export const showPart = <Given extends Record<string, unknown>>(
	part: Component<Given>,
	given: Given,
	around: Around
): Shown => showStep(part as unknown as Component, around, given);

/** Renders a step with a plan in memory, ids that count up and a fixed day. */
export function showStep(
	page: Component,
	around: Around,
	given: Readonly<Record<string, unknown>> = {}
): Shown {
	const open = new OpenPlan(memoryHandle(around.plan));
	open.know(new PlanScores(around.catalogue ?? nothingKnown.catalogue, () => open.plan));
	if (around.openDesk !== undefined) {
		const source = { scores: () => open.scores, scoringId: () => open.plan.settings.scoringId };
		open.sampleWith(new PlanRanges(source, around.openDesk));
	}
	const planner = new Planner(open, { step: around.step, loadRoute: () => Route });
	if (around.about !== undefined) planner.visit(around.step, around.about);
	let made = 0;
	const surroundings: Surroundings = {
		screen: new Screen(),
		vault: new VaultGate(),
		go: () => undefined,
		newId: () => `new-${String(++made)}`,
		today: () => TODAY,
		searchThreatTypes: () => Promise.resolve([]),
		readyMade: {
			chains: () => Promise.resolve([]),
			templates: () => Promise.resolve([]),
			injects: () => Promise.resolve([])
		},
		exportChoices: () => Promise.resolve([]),
		savePlan: () => Promise.reject(new Error('no format in this test')),
		scoringRound: () => Promise.reject(new Error('no round in this test')),
		sheetsIn: () => Promise.resolve(undefined),
		lastNamed: () => Promise.resolve(undefined),
		sheetFiles: {
			save: () => Promise.resolve(),
			read: () => Promise.resolve(err('no files in this test'))
		},
		savePicture: () => Promise.reject(new Error('no picture in this test')),
		...around.surroundings
	};
	render(PlanHost, { props: { context: { open, planner }, surroundings, page, given } });
	return { open, planner };
}
