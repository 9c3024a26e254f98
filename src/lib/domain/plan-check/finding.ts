import type { Plan } from '../plan/plan';
import type { StepId } from '../steps';
import type { Front } from '../vocabulary';
import type { Facts } from './facts';

/** The parts of a plan under which its check is shown. */
export const checkAreas = [
	'risks',
	'scenarios',
	'first-day',
	'actions',
	'people',
	'dates'
] as const;
export type CheckArea = (typeof checkAreas)[number];

/** Where a finding can be mended, in the terms of the route. */
export interface Mend {
	readonly step: StepId;
	readonly about?: {
		readonly threatId?: string;
		readonly scenarioId?: string;
		readonly mechanismId?: string;
		/** An action, an item of a list, or a field of the step. */
		readonly thingId?: string;
	};
}

/** One thing that a rule misses. It has no severity: every finding is worth a look. */
export interface Finding {
	/** What it is about; none where it is about the plan as a whole. */
	readonly ids: readonly string[];
	/** What the group calls it; empty where it has no name. */
	readonly name: string;
	readonly mend: Mend;
	/** The fronts that nobody has looked at. */
	readonly fronts?: readonly Front[];
}

/** How many things a rule looked at, and what it missed in them. */
export interface Looked {
	readonly checked: number;
	readonly findings: readonly Finding[];
}

/** One question of the check (method 6.3). Pure: the same plan and facts give the same findings. */
export interface Rule {
	readonly id: string;
	readonly area: CheckArea;
	readonly find: (plan: Plan, facts: Facts) => Looked;
}

/** Looks at each of these things once. */
export const lookAt = <T>(
	things: readonly T[],
	fault: (thing: T) => Finding | undefined
): Looked => ({
	checked: things.length,
	findings: things.flatMap((thing) => fault(thing) ?? [])
});

/** A rule that asks one thing of the plan as a whole. */
export const lookOnce = (isMissing: boolean, mend: Mend): Looked => ({
	checked: 1,
	findings: isMissing ? [{ ids: [], name: '', mend }] : []
});

/** Whether nothing was written. */
export const isBlank = (text: string | undefined): boolean =>
	text === undefined || text.trim() === '';
