import type { Entry } from '../plan/plan';
import type { ReadinessQuestion } from '../catalogue/catalogue';
import { asReadiness, capacityOf } from '../readiness/capacity';
import { dimensions, levels, MechanismStatus, type Dimension, type Level } from '../vocabulary';
import type { Answer } from './scales';
import { scoreThreat, type Scored, type ScoringInput } from './score';

/** One input that could have been another: what it is now and what it would have to be. */
export type Change =
	/** The mark "most likely" of one entry; its lowest and highest go along where they would be passed. */
	| (Step<number> & { readonly input: 'mark'; readonly entryId: string })
	| (Step<number> & {
			readonly input: 'impact';
			readonly entryId: string;
			readonly dimension: Dimension;
	  })
	/** An impact on which the group agreed for ballots and hands. */
	| (Step<number> & { readonly input: 'group-impact'; readonly dimension: Dimension })
	| (Step<number> & { readonly input: 'agreed'; readonly axis: 'likelihood' | 'impact' })
	/** The place of the question among those of the threat type, from 0. */
	| (Given & { readonly input: 'exposure'; readonly place: number })
	| (Given & { readonly input: 'readiness'; readonly questionId: string })
	| (Step<MechanismStatus> & { readonly input: 'mechanism'; readonly mechanismId: string });

interface Step<Value> {
	readonly from: Value;
	readonly to: Value;
}

/** An answer in points; undefined while nobody answered. */
interface Given {
	readonly from: number | undefined;
	readonly to: number;
}

/** A change that moves the level. */
export interface Move {
	readonly change: Change;
	/** Half levels, points of an answer, or steps of a mechanism's status. */
	readonly steps: number;
	/** The stage whose level moves: a mechanism changes what is so today, everything else what is so as you are. */
	readonly stage: 'current' | 'today';
	readonly level: Level;
}

/** The house-in-order questions linked to the threat's type, with what this plan answers. */
export interface House {
	readonly questions: readonly ReadinessQuestion[];
	readonly answers: Readonly<Record<string, Answer>>;
}

/** For each kind of input the nearest change that raises the level and the nearest that lowers it. */
export interface SmallestChanges {
	readonly up: readonly Move[];
	readonly down: readonly Move[];
}

/**
 * The smallest changes in one input that move the level of a threat, nearest first: the threat is scored again with
 * that one change and nothing else. An input is turned step by step, so no smaller step of it does the same. Nothing
 * is returned for a threat that has no level.
 */
export function smallestChanges(input: ScoringInput, house: House): SmallestChanges {
	const base = scoreThreat(input);
	if (base.state !== 'scored') return { up: [], down: [] };
	const moves = dialsOf(input, base, house).flatMap((dial) => [
		...nearest(dial, base, 1),
		...nearest(dial, base, -1)
	]);
	const isUp = ({ level, stage }: Move): boolean => rankOf(level) > rankOf(base[stage].level);
	return {
		up: firstOfEachKind(moves.filter(isUp)),
		down: firstOfEachKind(moves.filter((move) => !isUp(move)))
	};
}

const rankOf = (level: Level): number => levels.indexOf(level);

/** Array sorting is stable: among equals the order of the inputs decides. */
function firstOfEachKind(moves: readonly Move[]): readonly Move[] {
	const seen = new Set<Change['input']>();
	return [...moves]
		.sort((a, b) => a.steps - b.steps)
		.filter(({ change }) => !seen.has(change.input) && seen.add(change.input));
}

/** An input on its scale. */
interface Dial {
	readonly stage: Move['stage'];
	/** The place on the scale, from 0; between two places while nobody answered. */
	readonly at: number;
	/** How many places the scale has. */
	readonly size: number;
	readonly turnTo: (place: number) => { readonly input: ScoringInput; readonly change: Change };
}

/** The first place in a direction at which the level is another. */
function nearest(dial: Dial, base: Scored, direction: 1 | -1): readonly Move[] {
	const { at, size, stage, turnTo } = dial;
	const first = direction > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
	for (let place = first; place >= 0 && place < size; place += direction) {
		const { input, change } = turnTo(place);
		const score = scoreThreat(input);
		if (score.state !== 'scored' || score[stage].level === base[stage].level) continue;
		return [{ change, steps: Math.ceil(Math.abs(place - at)), stage, level: score[stage].level }];
	}
	return [];
}

const dialsOf = (input: ScoringInput, base: Scored, house: House): readonly Dial[] => [
	// An agreed value stands in for all marks: as long as it does, they move nothing.
	...(input.agreed === undefined ? markDials(input, base) : agreedDials(input)),
	...exposureDials(input),
	...houseDials(input, house),
	...mechanismDials(input)
];

const halves = (from: number, to: number): readonly number[] =>
	Array.from({ length: (to - from) * 2 + 1 }, (_, place) => from + place / 2);

const marks = halves(1, 5);
const impacts = [0, ...marks];
const axis = halves(0.5, 5.5);

/** A scale of values of which one is meant now. */
function dialOf<Value>(
	scale: readonly Value[],
	now: Value,
	turnTo: (value: Value) => ReturnType<Dial['turnTo']>
): Dial {
	return {
		stage: 'current',
		at: scale.indexOf(now),
		size: scale.length,
		turnTo: (place) => turnTo(scale[place] ?? now)
	};
}

function markDials(input: ScoringInput, { opinions }: Scored): readonly Dial[] {
	const counted = new Set(opinions.filter(({ isCredible }) => isCredible).map(({ id }) => id));
	const given = input.entries.filter(({ id }) => counted.has(id));
	const withEntry = (id: string, entry: Entry): ScoringInput => ({
		...input,
		entries: input.entries.map((each) => (each.id === id ? { id, entry } : each))
	});
	const ofMark = given.flatMap(({ id, entry }) => {
		const { best } = entry;
		if (best === undefined) return [];
		return dialOf(marks, best, (to) => ({
			input: withEntry(id, withMark(entry, to)),
			change: { input: 'mark', entryId: id, from: best, to }
		}));
	});
	const ofImpact = given.flatMap(({ id, entry }) =>
		impactDials(entry, (dimension, from, to) => ({
			input: withEntry(id, { ...entry, [dimension]: to }),
			change: { input: 'impact', entryId: id, dimension, from, to }
		}))
	);
	const ofGroup = impactDials(input.groupImpacts ?? {}, (dimension, from, to) => ({
		input: { ...input, groupImpacts: { ...input.groupImpacts, [dimension]: to } },
		change: { input: 'group-impact', dimension, from, to }
	}));
	return [...ofMark, ...ofImpact, ...ofGroup];
}

/** A mark that passes the lowest or the highest takes it along: the three would contradict each other. */
const withMark = (entry: Entry, best: number): Entry => ({
	...entry,
	best,
	...(entry.low === undefined ? {} : { low: Math.min(entry.low, best) }),
	...(entry.high === undefined ? {} : { high: Math.max(entry.high, best) })
});

const impactDials = (
	levelsGiven: Readonly<Partial<Record<Dimension, number>>>,
	turn: (dimension: Dimension, from: number, to: number) => ReturnType<Dial['turnTo']>
): readonly Dial[] =>
	dimensions.flatMap((dimension) => {
		const from = levelsGiven[dimension];
		return from === undefined ? [] : dialOf(impacts, from, (to) => turn(dimension, from, to));
	});

function agreedDials(input: ScoringInput): readonly Dial[] {
	const { agreed } = input;
	if (agreed === undefined) return [];
	return (['likelihood', 'impact'] as const).map((on) =>
		dialOf(axis, agreed[on], (to) => ({
			input: { ...input, agreed: { ...agreed, [on]: to } },
			change: { input: 'agreed', axis: on, from: agreed[on], to }
		}))
	);
}

const answers = [0, 1, 2, 3] as const;

/** A missing answer lies in the middle of the scale. What a person would not say, or has no object, is left alone. */
function answerDial(
	now: Answer | undefined,
	turnTo: (from: number | undefined, to: (typeof answers)[number]) => ReturnType<Dial['turnTo']>
): readonly Dial[] {
	if (typeof now === 'string') return [];
	const at = now ?? (answers.length - 1) / 2;
	return [
		{
			...{ stage: 'current', at, size: answers.length },
			turnTo: (place) => turnTo(now, answers[place] ?? 0)
		}
	];
}

const exposureDials = (input: ScoringInput): readonly Dial[] =>
	input.answers.flatMap((now, place) =>
		answerDial(now, (from, to) => ({
			input: { ...input, answers: input.answers.map((each, at) => (at === place ? to : each)) },
			change: { input: 'exposure', place, from, to }
		}))
	);

const houseDials = (input: ScoringInput, house: House): readonly Dial[] =>
	house.questions.flatMap(({ id }) =>
		answerDial(house.answers[id], (from, to) => ({
			input: {
				...input,
				readiness: asReadiness(capacityOf(house.questions, { ...house.answers, [id]: to }))
			},
			change: { input: 'readiness', questionId: id, from, to }
		}))
	);

const mechanismDials = (input: ScoringInput): readonly Dial[] =>
	input.mechanisms.map(({ id, status }) => ({
		...dialOf(MechanismStatus.options, status, (to) => ({
			input: {
				...input,
				mechanisms: input.mechanisms.map((each) =>
					each.id === id ? { ...each, status: to } : each
				)
			},
			change: { input: 'mechanism', mechanismId: id, from: status, to }
		})),
		stage: 'today'
	}));
