import type { Case, Catalogue } from '../catalogue/catalogue';
import { classifyThreat, wordsOf, type Story } from './classify';
import { storyReader, type TextReading } from './text/text-index';

/** What the words of a story and its threat type say of the cases, before anything else is compared. */
export interface Evidence {
	/** The places of the threat types it may be, with how sure each is; empty where nothing is known of it. */
	readonly shares: readonly { readonly at: number; readonly share: number }[];
	/** How near the story's words come to a case, 0 to 1; undefined where the story has no words. */
	readonly wordsOf: ReadonlyMap<Case, number> | undefined;
	/** See `TextReading`; undefined where the story has no words. */
	readonly text: TextReading | undefined;
}

/** What counts as a full likeness where the best case of a story has less: few words shared stay few. */
const FULL_CASE = 25;
const FULL_SITUATIONS = 15;
const CASE_SHARE = 0.75;

export function evidenceOf(story: Story, catalogue: Catalogue): Evidence {
	const { threatTypes, cases } = catalogue;
	const places = new Map(threatTypes.map(({ id }, at) => [id, at]));
	const shares = classifyThreat(story, catalogue).flatMap(({ typeId, share }) => {
		const at = places.get(typeId);
		return at === undefined ? [] : [{ at, share }];
	});
	const words = wordsOf(story);
	if (words === '') return { shares, wordsOf: undefined, text: undefined };
	const text = storyReader(catalogue)(words);
	const whole = part(text.cases, FULL_CASE);
	const situations = part(text.situations, FULL_SITUATIONS);
	const near = (at: number): number => CASE_SHARE * whole(at) + (1 - CASE_SHARE) * situations(at);
	return { shares, wordsOf: new Map(cases.map((told, at) => [told, near(at)])), text };
}

/** A text score as a share of the best one, or of a full likeness where even the best is less. */
function part(scores: Float64Array, full: number): (at: number) => number {
	const most = scores.reduce((a, b) => Math.max(a, b), full);
	return (at) => (scores[at] ?? 0) / most;
}

/** Text score at which the words alone would make a case close. */
const CLOSE_BY_WORDS = 30;
/** Text score by which an ordinary trouble takes as much away as a wrong threat type. */
const ORDINARY_BY = 20;
/** Set on the tuning half: between the stories that have a case and those that have none. */
const CLOSE_FROM = 0.97;

/**
 * Whether a story has a close case: the likeness of threat and of words together, less what speaks for an ordinary
 * trouble. The figures are set on the tuning half of the vignettes (docs/matching.md).
 *
 * @param threat the highest likeness of threat of any mechanism, 0 to 1
 */
export function isClose(threat: number, { cases, ordinary }: TextReading): boolean {
	const words = cases.reduce((a, b) => Math.max(a, b), 0) / CLOSE_BY_WORDS;
	return threat + words - ordinary / ORDINARY_BY >= CLOSE_FROM;
}
