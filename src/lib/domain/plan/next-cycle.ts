import type { Scored, ThreatScore } from '../scoring/score';
import { dimensions, Level, type Dimension } from '../vocabulary';
import { noCollections, PLAN_VERSION, type FormerScore, type Plan, type Settings } from './plan';

/** What a plan for the next cycle needs from outside: the domain makes no ids and has no clock. */
export interface NextCycle {
	readonly id: string;
	/** A new one: the new scores are another draw, not a rerun of the former. */
	readonly scoringId: string;
	readonly title: string;
	readonly today: string;
	/** What the former plan says of its threats, by threat id. */
	readonly scores: ReadonlyMap<string, ThreatScore>;
	/** Threats of which that is not all: a pack is not here. Nothing is said of them as if it were. */
	readonly unsure: ReadonlySet<string>;
}

/**
 * The plan for the next cycle. What the group knows and made goes along under the same ids; what it judged, decided
 * about risk that is left, rehearsed, or handed out is asked anew. Former scores stand beside the new ones.
 * Nothing of the former plan is changed. Why so: `docs/decisions/0019-next-cycle.md`.
 */
export function nextCycle(former: Plan, next: NextCycle): Plan {
	return structuredClone({
		...noCollections(),
		...knownOf(former),
		id: next.id,
		version: PLAN_VERSION,
		settings: settingsOf(former.settings, next),
		threats: withoutDots(former.threats),
		actions: keptActions(former.actions),
		scenarios: unrated(former.scenarios),
		steps: leftOut(former.steps),
		formerScores: formerScoresOf(former, next)
	});
}

/** The parts that go along as they are. A part that is not named here begins empty. */
const carried = [
	...['roles', 'rules', 'signals', 'threats', 'decisions', 'anchors', 'work'],
	...['events', 'activities', 'information', 'dependencies', 'actors', 'fears', 'supports'],
	...['attacks', 'signposts', 'knockOns', 'decisionCards', 'notNeeded', 'papers'],
	// Answers about the house and about exposure describe what is, and are looked through, not given from nothing.
	...['readiness', 'exposure']
] as readonly (keyof ReturnType<typeof noCollections>)[];

const knownOf = (former: Plan): Partial<Plan> =>
	Object.fromEntries(carried.map((part) => [part, former[part]]));

/** Dots said what mattered in the room of the former plan. */
function withoutDots(threats: Plan['threats']): Plan['threats'] {
	const asked = structuredClone(threats);
	for (const threat of Object.values(asked)) Reflect.deleteProperty(threat, 'dots');
	return asked;
}

/** Days that belonged to the former plan; left standing they would warn of something that is over. */
const spentDays = ['reviewOn', 'drillOn', 'destroyOn', 'grabPrintedOn'] as const;

function settingsOf(former: Settings, { title, scoringId, today }: NextCycle): Settings {
	const settings: Settings = {
		...former,
		...{ title, scoringId, createdOn: today },
		...{ formerTitle: former.title, formerOn: former.createdOn }
	};
	for (const day of spentDays) Reflect.deleteProperty(settings, day);
	return settings;
}

/**
 * Everything but what was dropped: what is done still is a first move, and the reason why a mechanism counts. The
 * exercises stay behind, and so does the pointer to them; scenario and day of trying are kept.
 */
function keptActions(actions: Plan['actions']): Plan['actions'] {
	const kept = Object.entries(actions).filter(([, { status }]) => status !== 'dropped');
	return Object.fromEntries(
		kept.map(([id, action]) => {
			const carriedOn = { ...action };
			delete carriedOn.rehearsalId;
			return [id, carriedOn];
		})
	);
}

/** How likely a story is, is a score too: it is given anew. */
function unrated(scenarios: Plan['scenarios']): Plan['scenarios'] {
	return Object.fromEntries(
		Object.entries(scenarios).map(([id, scenario]) => {
			const kept = { ...scenario };
			delete kept.likelihood;
			return [id, kept];
		})
	);
}

/** A step that the group does without stays out; every other one is to be gone through. */
const leftOut = (steps: Plan['steps']): Plan['steps'] =>
	Object.fromEntries(Object.entries(steps).filter(([, mark]) => mark === 'left-out'));

/**
 * A threat that nobody judged in this cycle keeps what the one before said of it, under its own day. One that was
 * judged and came to no level, because it is not credible now or touches nothing, is not given its old one back.
 */
function formerScoresOf(former: Plan, { scores, unsure, today }: NextCycle): Plan['formerScores'] {
	return Object.fromEntries(
		Object.keys(former.threats).flatMap((threatId) => {
			const score = unsure.has(threatId) ? undefined : scores.get(threatId);
			const before = isOffTheMatrix(score) ? undefined : former.formerScores[threatId];
			const said = score?.state === 'scored' ? formerScoreOf(score, today) : before;
			return said === undefined ? [] : [[threatId, said]];
		})
	);
}

/** Judged, and without a level: not credible in this period, or touching nothing. */
const isOffTheMatrix = (score: ThreatScore | undefined): boolean =>
	score?.state === 'watch' || score?.state === 'no-impact';

/** With what was in place by then: the stage `today`. */
function formerScoreOf({ today: stage, medians }: Scored, on: string): FormerScore {
	const worst = worstOf(medians.impacts);
	return {
		...{ likelihood: stage.likelihood, impact: stage.impact, level: stage.level, on },
		...(worst === undefined ? {} : { worst })
	};
}

/** The dimension hit hardest, the first of equals; none where nothing is touched. */
function worstOf(impacts: Readonly<Record<Dimension, number>>): Dimension | undefined {
	let worst: Dimension | undefined;
	for (const dimension of dimensions)
		if (impacts[dimension] > (worst === undefined ? 0 : impacts[worst])) worst = dimension;
	return worst;
}

export type FormerMove = 'higher' | 'same' | 'lower';

const rankOf = (level: Level): number => Level.options.indexOf(level);

/** How the level of a threat, with what is in place now, stands to what the former plan said. */
export function moveSince(former: FormerScore, now: Scored): FormerMove {
	const by = rankOf(now.today.level) - rankOf(former.level);
	if (by === 0) return 'same';
	return by > 0 ? 'higher' : 'lower';
}
