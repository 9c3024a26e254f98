import { freshOrders, inOrder } from '../plan/order';
import type { Plan } from '../plan/plan';

/** The most dots that one threat takes. */
export const DOTS_MAX = 999;
/** So many threats fit into half a day of scoring. */
export const FIRST = 6;

type Threats = Plan['threats'];

const dotsOf = (threats: Threats, id: string): number => threats[id]?.dots ?? 0;

/** Ids with most dots first; those with as many keep the order that the group gave them. */
export const byDots = (threats: Threats): readonly string[] =>
	[...inOrder(threats)].sort((a, b) => dotsOf(threats, b) - dotsOf(threats, a));

/** What a count of dots says. */
export interface DotCount {
	/** All dots, and how many of them lie on the first six. */
	readonly all: number;
	readonly onFirst: number;
	/** Threats with as many dots as others, by number, most first. Those without dots are not named. */
	readonly ties: readonly Tie[];
	/** Whether the sixth and the seventh have as many: dots alone do not say which belongs to the first six. */
	readonly isTornAtFirst: boolean;
}

interface Tie {
	readonly dots: number;
	readonly ids: readonly string[];
}

/** Counts the dots of all threats: how many, how many of them on the first six, and where they do not decide. */
export function countDots(threats: Threats): DotCount {
	const sorted = byDots(threats);
	const numbers = sorted.map((id) => dotsOf(threats, id));
	const several = new Set(numbers.filter((dots, at) => dots > 0 && dots === numbers[at + 1]));
	const sum = (of: readonly number[]): number => of.reduce((total, dots) => total + dots, 0);
	return {
		all: sum(numbers),
		onFirst: sum(numbers.slice(0, FIRST)),
		ties: [...several].map((dots) => ({
			dots,
			ids: sorted.filter((id) => dotsOf(threats, id) === dots)
		})),
		isTornAtFirst: (numbers[FIRST] ?? 0) > 0 && numbers[FIRST - 1] === numbers[FIRST]
	};
}

/** Writes how many dots a threat got; nothing takes the number out. */
export function setDots(draft: Plan, threatId: string, dots: number | undefined): void {
	const threat = draft.threats[threatId];
	if (threat === undefined) return;
	if (dots === undefined) Reflect.deleteProperty(threat, 'dots');
	else threat.dots = dots;
}

/** Takes all dots out again. */
export function clearDots(draft: Plan): void {
	for (const id of Object.keys(draft.threats)) setDots(draft, id, undefined);
}

/** Writes the order of the threats: those with most dots first. */
export function orderByDots(draft: Plan): void {
	const sorted = byDots(draft.threats);
	const places = freshOrders(sorted.length);
	for (const [at, id] of sorted.entries()) {
		const threat = draft.threats[id];
		const order = places[at];
		if (threat !== undefined && order !== undefined) threat.order = order;
	}
}
