import type { Case, Catalogue } from '../catalogue/catalogue';
import { classifyThreat, wordsOf, type Story } from './classify';
import { largest } from './text/ranker';
import { storyReader, type TextReading } from './text/text-index';

/** What the words of a story and its threat type say of the cases, before anything else is compared. */
export interface Evidence {
	/** The places of the threat types it may be, with how sure each is; empty where nothing is known of it. */
	readonly shares: readonly { readonly at: number; readonly share: number }[];
	/** How near the story's words come to a case, 0 to 1; undefined where there are none or no case shares any. */
	readonly wordsOf: ReadonlyMap<Case, number> | undefined;
	/** How far graded stories with such words were for a case, 0 to 1; undefined where that was not learned. */
	readonly storiesOf: (told: Case) => number | undefined;
	/** See `TextReading`; undefined where the story has no words, or none that anything here knows. */
	readonly text: TextReading | undefined;
	/** There are words, and none of them is known here. */
	readonly isUnread: boolean;
}

/** What counts as a full likeness where the best case of a story has less: few words shared stay few. */
const FULL_CASE = 25;
const FULL_SITUATIONS = 15;
const CASE_SHARE = 0.75;
/** The figure of graded stories from which they are wholly for a case: seldom does one come nearer to 1. */
const FULL_STORIES = 0.8;

const NO_WORDS = {
	...{ wordsOf: undefined, storiesOf: () => undefined, text: undefined },
	isUnread: false
};

export function evidenceOf(story: Story, catalogue: Catalogue): Evidence {
	const { threatTypes, cases } = catalogue;
	const places = new Map(threatTypes.map(({ id }, at) => [id, at]));
	const shares = classifyThreat(story, catalogue).flatMap(({ typeId, share }) => {
		const at = places.get(typeId);
		return at === undefined ? [] : [{ at, share }];
	});
	const words = wordsOf(story, catalogue);
	if (words === '') return { ...NO_WORDS, shares };
	const text = storyReader(catalogue)(words);
	if (isUnread(text)) return { ...NO_WORDS, shares, isUnread: true };
	const told = share(text);
	const whole = part(text.cases, FULL_CASE * told);
	const situations = part(text.situations, FULL_SITUATIONS * told);
	const near = (at: number): number => CASE_SHARE * whole(at) + (1 - CASE_SHARE) * situations(at);
	return {
		shares,
		wordsOf: sharesWords(text) ? new Map(cases.map((of, at) => [of, near(at)])) : undefined,
		storiesOf: ({ id }) => graded(text.stories?.byCase.get(id)),
		text,
		isUnread: false
	};
}

/** Words of another script, or none but the smallest: they say nothing for a case and nothing against one. */
const isUnread = (text: TextReading): boolean => !sharesWords(text) && text.stories === undefined;
const sharesWords = (text: TextReading): boolean =>
	largest(text.cases) > 0 || largest(text.situations) > 0;

const graded = (figure: number | undefined): number | undefined =>
	figure && Math.min(1, Math.max(0, figure / FULL_STORIES));

/** From so many different words on a story is told in full; the shortest of the first vignettes has 28. */
const TOLD_LENGTH = 28;

/** How much of a full story is told, 0 to 1: text scores grow with its words, the slower the more there are. */
const share = ({ length }: TextReading): number => Math.sqrt(Math.min(1, length / TOLD_LENGTH));

/** A text score as a share of the best one, or of a full likeness where even the best is less. */
function part(scores: Float64Array, full: number): (at: number) => number {
	const most = Math.max(largest(scores), full);
	return (at) => (scores[at] ?? 0) / most;
}

/** From this likeness on a threat type that a person chose needs no words: a case was about that very type. */
const CHOSEN_FROM = 0.75;
/** So far "no case helps" may outweigh the best case in graded stories where a case answers such a threat by itself. */
const CHOSEN_UP_TO = 0.2;
/** From this likeness on to what a story may be a case is close of which nothing was learned, one of a pack. */
const UNLEARNED_FROM = 0.6;

/** The highest likeness of any mechanism, 0 to 1. */
export interface Likeness {
	/** To the threat type that a person chose; 0 where nobody chose. */
	readonly chosen: number;
	/** To the threat types that the story may be, each by its share, among cases of which nothing was learned. */
	readonly unlearned: number;
}

/**
 * Whether a story in words has a close case: one that graded stories with such words were for rather than for none; one
 * that was about the very type that a person chose, or of which nothing was learned and that answers such a threat,
 * unless such stories were clearly for none.
 */
export function isClose({ chosen, unlearned }: Likeness, { stories }: TextReading): boolean {
	const isAboutIt = chosen >= CHOSEN_FROM || unlearned >= UNLEARNED_FROM;
	if (stories === undefined) return isAboutIt;
	const against = stories.none - Math.max(...stories.byCase.values());
	return against < (isAboutIt ? CHOSEN_UP_TO : 0);
}
