import type { Case, Mechanism } from '../catalogue/catalogue';

/** A mechanism with its score, as far as choosing among them needs to know it. */
export interface Ranked {
	readonly mechanism: Mechanism;
	readonly case: Case;
	readonly score: number;
	/** How alike it is in what is known, 0 to 1. */
	readonly nearness: number;
}

/** How many cards are laid out before somebody asks for the plain ranking. */
export const SHOWN = 6;
const MOST_OF_ONE_CASE = 2;
/** The place, counted from 0, at which the other kind gets its turn if it had none. */
const PLACE_OF_OTHER_KIND = 4;
const OTHER_KIND_SHARE = 0.6;
/** Being unlike the others makes nothing worth reading that is less near than this share of the nearest. */
const LEAST_SHARE = 0.5;

/**
 * Chooses up to six mechanisms that are near and unlike each other (method 5.1) and lays them out nearest
 * first. Each choice takes the highest 0.75 x score - 0.25 x likeness to the nearest one already chosen, the
 * better ranked in a tie; never more than two of one case and none less than half as near as the first of the
 * ranking, even if that leaves places empty. If any of these of the other kind (coalition or single organisation)
 * than the first reaches 60 % of its score, one of them is among the first five.
 *
 * @param ranking the plain ranking, best first
 */
export function chooseDiverse<T extends Ranked>(ranking: readonly T[]): readonly T[] {
	const chosen: T[] = [];
	const least = LEAST_SHARE * (ranking[0]?.nearness ?? 0);
	let open = ranking
		.filter(({ nearness }) => nearness >= least)
		.map((ranked) => ({ ranked, likeness: 0 }));
	while (chosen.length < SHOWN) {
		const next = bestOf(candidatesFor(open, chosen));
		if (next === undefined) break;
		chosen.push(next);
		open = open
			.filter(({ ranked }) => ranked !== next && hasRoomFor(chosen, ranked))
			.map(({ ranked, likeness }) => ({
				ranked,
				likeness: Math.max(likeness, likenessOf(ranked, next))
			}));
	}
	return layOut(ranking.filter((ranked) => chosen.includes(ranked)));
}

interface Open<T> {
	readonly ranked: T;
	/** To the nearest one already chosen, 0 to 1. */
	readonly likeness: number;
}

function bestOf<T extends Ranked>(open: readonly Open<T>[]): T | undefined {
	let best: { ranked: T; worth: number } | undefined;
	for (const { ranked, likeness } of open) {
		const worth = 0.75 * ranked.score - 0.25 * likeness;
		if (best === undefined || worth > best.worth) best = { ranked, worth };
	}
	return best?.ranked;
}

function hasRoomFor(chosen: readonly Ranked[], { case: told }: Ranked): boolean {
	return chosen.filter((other) => other.case.id === told.id).length < MOST_OF_ONE_CASE;
}

/**
 * As long as none of the other kind that is near enough is chosen, a distant one of that kind may not take its
 * place, nor fill up its case; the fifth choice is kept for it.
 */
function candidatesFor<T extends Ranked>(
	open: readonly Open<T>[],
	chosen: readonly T[]
): readonly Open<T>[] {
	const top = chosen[0];
	if (top === undefined || chosen.some((other) => deservesPlaceBeside(top, other))) return open;
	const deserving = open.filter(({ ranked }) => deservesPlaceBeside(top, ranked));
	if (deserving.length === 0) return open;
	if (chosen.length === PLACE_OF_OTHER_KIND) return deserving;
	return open.filter((each) => deserving.includes(each) || each.ranked.case.kind === top.case.kind);
}

function deservesPlaceBeside(top: Ranked, other: Ranked): boolean {
	return other.case.kind !== top.case.kind && other.score >= OTHER_KIND_SHARE * top.score;
}

/** Moves the only one of the other kind up from the sixth place to the fifth. */
function layOut<T extends Ranked>(nearestFirst: readonly T[]): readonly T[] {
	const top = nearestFirst[0];
	if (top === undefined) return nearestFirst;
	const place = nearestFirst.findIndex((other) => deservesPlaceBeside(top, other));
	const moved = nearestFirst[place];
	if (moved === undefined || place <= PLACE_OF_OTHER_KIND) return nearestFirst;
	return nearestFirst.toSpliced(place, 1).toSpliced(PLACE_OF_OTHER_KIND, 0, moved);
}

/** 1 for the same case, else the mean of what two mechanisms share in fronts and in threats; 0 to 1. */
function likenessOf(one: Ranked, other: Ranked): number {
	if (one.case.id === other.case.id) return 1;
	const fronts = jaccard(one.mechanism.fronts, other.mechanism.fronts);
	return (fronts + jaccard(one.mechanism.threats, other.mechanism.threats)) / 2;
}

/** What two lists without repeats share, of all that is in either; 0 to 1. */
function jaccard(one: readonly string[], other: readonly string[]): number {
	const shared = one.filter((item) => other.includes(item)).length;
	return shared === 0 ? 0 : shared / (one.length + other.length - shared);
}
