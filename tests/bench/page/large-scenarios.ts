import { dayAfter } from '$lib/domain/day';
import type { Plan } from '$lib/domain/plan/plan';
import { Front, Window } from '$lib/domain/vocabulary';

const ATTACKS = 4;
const MOVES = 6;

/** Places in a list that sort as they were counted. */
const place = (at: number): string => `a${String(at).padStart(5, '0')}`;
const words = 'What the group wrote beside it, in a line as long as such lines are. ';

/**
 * Scenarios as groups make them, each with four attacks on threats of the plan, signs, knock-on effects, a card and six
 * first moves; and an ally or opponent for each. Everything follows from the count, so two runs measure the same plan.
 */
export function addScenarios(
	plan: Plan,
	{ count, threats, today }: { count: number; threats: number; today: string }
): void {
	for (let at = 0; at < count; at++) {
		const scenarioId = `scenario-${String(at)}`;
		plan.scenarios[scenarioId] = {
			title: `Scenario ${String(at + 1)}`,
			origin: 'blank',
			story: words.repeat(4),
			best: words,
			worst: words,
			likelihood: 1 + (at % 5),
			order: place(at)
		};
		for (let n = 0; n < ATTACKS; n++) addAttack(plan, { scenarioId, at, n, threats });
		for (let n = 0; n < MOVES; n++) addMove(plan, { scenarioId, at, n, today });
		addBeside(plan, scenarioId, at);
	}
}

interface Spot {
	readonly scenarioId: string;
	readonly at: number;
	readonly n: number;
}

function addAttack(plan: Plan, { scenarioId, at, n, threats }: Spot & { threats: number }): void {
	const id = `${scenarioId}-attack-${String(n)}`;
	plan.attacks[id] = {
		scenarioId,
		threatId: `threat-${String((at * ATTACKS + n) % threats)}`,
		...(n === 0 ? {} : { afterId: `${scenarioId}-attack-${String(n > 2 ? 0 : n - 1)}` }),
		what: words,
		daysFrom: n,
		daysTo: n + 14,
		effect: words,
		order: place(n)
	};
	plan.signposts[`${id}-sign`] = {
		scenarioId,
		attackId: id,
		what: words,
		threshold: 'Two within a month',
		order: place(at * ATTACKS + n)
	};
}

function addMove(plan: Plan, { scenarioId, at, n, today }: Spot & { today: string }): void {
	plan.actions[`${scenarioId}-move-${String(n)}`] = {
		what: `${words} ${String(n)}`,
		status: 'to-do',
		doneWhen: words,
		owner: `Role ${String((at + n) % 7)}`,
		startOn: dayAfter(today, at + n),
		dueOn: dayAfter(today, at + n + 30),
		cost: 100 + n,
		front: Front.options[(at + n) % Front.options.length],
		window: Window.options[n % Window.options.length],
		scenarioId,
		attackId: `${scenarioId}-attack-${String(n % ATTACKS)}`,
		threatId: plan.attacks[`${scenarioId}-attack-${String(n % ATTACKS)}`]?.threatId,
		order: `z${place(at * MOVES + n)}`
	};
}

function addBeside(plan: Plan, scenarioId: string, at: number): void {
	plan.knockOns[`${scenarioId}-knock`] = {
		scenarioId,
		what: words,
		ring: 1,
		order: place(at)
	};
	plan.decisionCards[`${scenarioId}-card`] = {
		scenarioId,
		sign: words,
		threshold: 'Two within a month',
		decision: words,
		decides: 'Director',
		deputy: 'Deputy',
		withinHours: 24,
		order: place(at)
	};
	plan.actors[`${scenarioId}-actor`] = {
		title: `Actor ${String(at + 1)}`,
		stance: (['ally', 'undecided', 'opponent'] as const)[at % 3] ?? 'ally',
		interests: words,
		means: words,
		pastActs: '',
		interest: 1 + (at % 5),
		influence: 1 + ((at * 3) % 5),
		order: place(at)
	};
}
