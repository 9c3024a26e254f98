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
