import type { Case, Catalogue } from '../catalogue/catalogue';
import { classifyThreat, wordsOf, type Story } from './classify';
import { largest } from './text/ranker';
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
	const told = share(text);
	const whole = part(text.cases, FULL_CASE * told);
	const situations = part(text.situations, FULL_SITUATIONS * told);
	const near = (at: number): number => CASE_SHARE * whole(at) + (1 - CASE_SHARE) * situations(at);
	return { shares, wordsOf: new Map(cases.map((told, at) => [told, near(at)])), text };
}

/** From so many different words on a story is told in full; the shortest of the vignettes has 28. */
const TOLD_LENGTH = 28;

/** How much of a full story is told, 0 to 1: text scores grow with its words, the slower the more there are. */
const share = ({ length }: TextReading): number => Math.sqrt(Math.min(1, length / TOLD_LENGTH));

/** A text score as a share of the best one, or of a full likeness where even the best is less. */
function part(scores: Float64Array, full: number): (at: number) => number {
	const most = Math.max(largest(scores), full);
	return (at) => (scores[at] ?? 0) / most;
}

/** Text scores that weigh as much as a sure and equal threat type: of a whole case, of its situations. */
const WHOLE_AS_SURE = 30;
const SITUATIONS_AS_SURE = 40;
/** By so much what no case answers must come nearer than any situation to outweigh a sure threat type. */
const UNANSWERED_AS_SURE = 20;
/** In the middle of the span that tells apart the stories of the tuning half that have a case from the others. */
const CLOSE_FROM = 1.55;

/** From this likeness on a threat type that a person chose needs no words: a case was about that very type. */
const CHOSEN_FROM = 0.75;

/** The highest likeness of any mechanism, 0 to 1. */
export interface Likeness {
	/** To the threat types that the story may be, each by its share. */
	readonly story: number;
	/** To the type that a person chose; 0 where nobody chose. */
	readonly chosen: number;
}

/**
 * Whether a story in words has a close case: a case of the very type that a person chose, or else the likeness of threat,
 * of a whole case and of its situations together, less what speaks for a situation that no case answers. Short stories are held
 * against less. The figures are set on the tuning half of the vignettes (docs/matching.md).
 */
export function isClose({ story, chosen }: Likeness, text: TextReading): boolean {
	if (chosen >= CHOSEN_FROM) return true;
	const whole = largest(text.cases) / WHOLE_AS_SURE;
	const situations = largest(text.situations) / SITUATIONS_AS_SURE;
	const words = (whole + situations - text.unanswered / UNANSWERED_AS_SURE) / share(text);
	return story + words >= CLOSE_FROM;
}
