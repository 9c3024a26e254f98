import { byDots } from '../capture/dots';
import { inOrder } from '../plan/order';
import type { Plan } from '../plan/plan';
import { combineImpacts } from '../scoring/impact';
import { medianOf } from '../scoring/median';
import type { NumberedThreat } from '../scoring/rank';
import type { ThreatScore } from '../scoring/score';
import { dimensions } from '../vocabulary';
import type { WallChoice, Workshop } from './run';
import { comings, dayOf, minuteOfDay, presentBlock, secondsLeft, slots } from './time-box';
import type { WallBody, WallSlide, WallSpread } from './wall';

/** Everything that a slide is made of. Nothing in it is masked yet. */
export interface WallSource {
	readonly plan: Plan;
	readonly workshop: Workshop;
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly scores: ReadonlyMap<string, ThreatScore>;
	readonly ranking: readonly NumberedThreat[];
	/** Read out where the plan has no ground rules of its own. */
	readonly suggestedRules: readonly string[];
	/** What is done and said at the end. */
	readonly closing: readonly string[];
	/** Sheets that are in; absent where no sealed round is open. */
	readonly sealed?: number | undefined;
	readonly words: WallWords;
}

/** Words of the language that stand on slides. */
export interface WallWords {
	readonly rules: string;
	readonly signals: string;
	readonly actors: string;
	readonly threats: string;
	readonly closing: string;
	/** Somebody told of harm: why the wall is quiet. */
	readonly stopped: string;
	/** Minutes after midnight as a time: "09:45". */
	readonly clock: (minutes: number) => string;
	/** A moment, in milliseconds since 1970, as a time by the clock of this computer. */
	readonly moment: (milliseconds: number) => string;
	/** A calendar day, `2026-11-21`, in words. */
	readonly day: (iso: string) => string;
	/** Minutes since the day began: "0:45". */
	readonly sinceBegin: (minutes: number) => string;
}

/** More cards or actions than this cannot be read from the last row; their number is told instead. */
const MOST_CARDS = 200;
const MOST_ACTIONS = 7;

/** The slide that goes on the wall now, before it is masked. */
export function slideOf(source: WallSource): WallSlide {
	const { run, wall } = source.workshop;
	const left = secondsLeft(run, source.now);
	const isStopped = run.isHalted === true;
	return {
		isCovered: wall.isCovered,
		isTry: run.pace > 1,
		...(left === undefined || isStopped ? {} : { clock: clockOf(source, left) }),
		agenda: isStopped ? [] : agendaOf(source),
		body: isStopped ? { kind: 'break', title: source.words.stopped } : bodyOf(source)
	};
}

const clockOf = ({ workshop: { run }, now }: WallSource, left: number): WallSlide['clock'] => ({
	left: Math.round(left),
	at: now,
	isGoing: run.clock?.since !== undefined,
	pace: run.pace,
	minutes: presentBlock(run)?.minutes ?? 0
});

function agendaOf({ workshop: { run }, words }: WallSource): WallSlide['agenda'] {
	const day = dayOf(run);
	if (day === undefined) return [];
	const { startsAt } = day;
	return slots(day).map(({ block, at }) => ({
		at: startsAt === undefined ? words.sinceBegin(at) : words.clock(minuteOfDay(startsAt, at)),
		title: block.title,
		state: block.id === run.blockId ? 'here' : block.state === 'to-do' ? 'later' : block.state
	}));
}

/** What the facilitator chose, or what goes with the block. What there is nothing of shows the question. */
export function bodyOf(source: WallSource): WallBody {
	const { choice } = source.workshop.wall;
	return bodies[choice](source) ?? ofBlock(source);
}

type Body = (source: WallSource) => WallBody | undefined;

/** The question of the block; a break and when it ends; between days, and before, nothing. */
function ofBlock({ workshop: { run }, now, words }: WallSource): WallBody {
	const block = presentBlock(run);
	if (block === undefined) return { kind: 'waiting' };
	const { title, prompt, output } = block;
	if (!block.isBreak) return { kind: 'question', title, question: prompt, output };
	const next = comings(run, now).ahead[0];
	// A try goes faster than any clock, so it promises no time.
	const isKnown = next !== undefined && run.pace === 1;
	const until = words.moment(now + (next?.at ?? 0) * 60_000);
	return { kind: 'break', title, ...(isKnown ? { until } : {}) };
}

const cards =
	(title: (words: WallWords) => string, of: (plan: Plan) => readonly WallCard[]): Body =>
	({ plan, words }) => ({
		kind: 'cards',
		title: title(words),
		cards: of(plan).slice(0, MOST_CARDS)
	});
type WallCard = Extract<WallBody, { kind: 'cards' }>['cards'][number];

/** Threats with dots come with those first that have most. */
function threatCards({ threats }: Plan): readonly WallCard[] {
	const hasDots = Object.values(threats).some(({ dots }) => dots !== undefined);
	return (hasDots ? byDots(threats) : inOrder(threats)).flatMap((id) => {
		const threat = threats[id];
		if (threat === undefined) return [];
		const { title, category, dots } = threat;
		return [{ text: title, category, ...(dots === undefined ? {} : { dots }) }];
	});
}

/** The threat that is talked about, with its number on ballots and cards; the first one where none was chosen. */
function threatAt({ plan, workshop }: WallSource, ids: readonly string[]) {
	const at = Math.max(0, ids.indexOf(workshop.wall.threatId ?? ''));
	const id = ids[at];
	const threat = id === undefined ? undefined : plan.threats[id];
	if (id === undefined || threat === undefined) return undefined;
	const { title, category } = threat;
	const all = inOrder(plan.threats);
	return { id, threat: { title, category }, number: all.indexOf(id) + 1, count: all.length };
}

const scoring: Body = (source) => {
	const here = threatAt(source, inOrder(source.plan.threats));
	if (here === undefined) return undefined;
	const { threat, number, count } = here;
	const { seats } = source.workshop;
	return {
		...{ kind: 'scoring', threat, number, count },
		months: source.plan.settings.horizonMonths,
		...(source.sealed === undefined ? {} : { sealed: source.sealed }),
		...(seats === undefined ? {} : { seats })
	};
};

/** Ids of the threats on which anybody's view counts, in the order of the plan: what can be revealed. */
export const revealable = (plan: Plan, scores: WallSource['scores']): readonly string[] =>
	inOrder(plan.threats).filter((id) => {
		const score = scores.get(id);
		return score !== undefined && 'opinions' in score;
	});

const reveal: Body = (source) => {
	const { plan, scores } = source;
	const here = threatAt(source, revealable(plan, scores));
	const score = here && scores.get(here.id);
	if (score === undefined || !('opinions' in score)) return undefined;
	const { id, threat, number, count } = here as NonNullable<typeof here>;
	const { opinions, disagreement } = score;
	const far = disagreement.fields;
	return {
		...{ kind: 'reveal', threat, number, count, round: score.round },
		spreads: [
			spreadOf(
				'likelihood',
				opinions.map(({ likelihood }) => likelihood.best)
			),
			spreadOf(
				'impact',
				opinions.flatMap(({ impacts }) => combinedOf(impacts))
			)
		].filter(({ values }) => values.length > 0),
		differOn: [
			...(far.includes('likelihood') ? (['likelihood'] as const) : []),
			...(far.some((field) => field !== 'likelihood') ? (['impact'] as const) : [])
		],
		notes: notesOn(plan, id)
	};
};

const combinedOf = (impacts: Readonly<Partial<Record<string, number>>>): readonly number[] => {
	const levels = dimensions.flatMap((dimension) => impacts[dimension] ?? []);
	const combined = combineImpacts(levels);
	return combined === undefined ? [] : [combined];
};

const spreadOf = (axis: WallSpread['axis'], values: readonly number[]): WallSpread => ({
	axis,
	values: [...values].sort((a, b) => a - b),
	...(values.length === 0 ? {} : { middle: medianOf(values) })
});

const notesOn = ({ minorityNotes }: Plan, threatId: string): string[] =>
	inOrder(minorityNotes).flatMap((id) => {
		const note = minorityNotes[id];
		return note?.threatId === threatId ? [note.text] : [];
	});

const matrix: Body = ({ plan, ranking }) => ({
	kind: 'matrix',
	months: plan.settings.horizonMonths,
	marks: ranking.map(({ title, category, number, score: { current } }) => ({
		...{ number, title, category, level: current.level },
		...{ likelihood: current.likelihood, impact: current.impact }
	})),
	unscored: Object.keys(plan.threats).length - ranking.length
});

const scenarios: Body = ({ plan }) => {
	const ids = inOrder(plan.scenarios);
	if (ids.length === 0) return undefined;
	const moves = inOrder(plan.actions).flatMap((id) => plan.actions[id] ?? []);
	const columns = ids.map((id) => ({
		title: plan.scenarios[id]?.title ?? '',
		story: plan.scenarios[id]?.story ?? '',
		moves: moves.flatMap(({ scenarioId, window, what }) =>
			scenarioId === id && window !== undefined ? [{ window, what }] : []
		)
	}));
	return { kind: 'scenarios', columns };
};

/** The card that was dealt last in an exercise that is going on. */
const inject: Body = ({ plan: { injects, rehearsals } }) => {
	const dealt = Object.values(injects)
		.filter((card) => card.dealtAt !== undefined)
		.filter(({ rehearsalId }) => rehearsals[rehearsalId]?.stage === 'running')
		.sort((a, b) => (b.dealtAt ?? 0) - (a.dealtAt ?? 0));
	const [last] = dealt;
	return last && { kind: 'inject', title: last.title, card: last.card };
};

const actions: Body = ({ plan, words }) => {
	const open = inOrder(plan.actions)
		.flatMap((id) => plan.actions[id] ?? [])
		.filter(({ status }) => status === 'to-do' || status === 'started');
	if (open.length === 0) return undefined;
	return {
		kind: 'actions',
		actions: open.slice(0, MOST_ACTIONS).map(({ what, dueOn }) => ({
			what,
			...(dueOn === undefined ? {} : { due: words.day(dueOn) })
		})),
		more: Math.max(0, open.length - MOST_ACTIONS)
	};
};

const rules: Body = ({ plan, suggestedRules, words }) => {
	const own = inOrder(plan.rules).flatMap((id) => plan.rules[id]?.text ?? []);
	const lines = own.length > 0 ? own : [...suggestedRules];
	return { kind: 'lines', title: words.rules, lines };
};

const bodies: Readonly<Record<WallChoice, Body>> = {
	auto: ofBlock,
	question: ofBlock,
	rules,
	signals: cards(
		(words) => words.signals,
		({ signals }) => inOrder(signals).map((id) => ({ text: signals[id]?.what ?? '' }))
	),
	actors: cards(
		(words) => words.actors,
		({ actors }) => inOrder(actors).map((id) => ({ text: actors[id]?.title ?? '' }))
	),
	threats: cards((words) => words.threats, threatCards),
	scoring,
	reveal,
	matrix,
	scenarios,
	inject,
	actions,
	closing: ({ closing, words }) => ({ kind: 'lines', title: words.closing, lines: [...closing] })
};
