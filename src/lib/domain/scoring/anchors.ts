import type { Plan } from '../plan/plan';
import { dimensions, type Dimension } from '../vocabulary';

/** A scale whose steps have anchors in words. */
export type AnchoredScale = 'likelihood' | Dimension;

/** The scales in the order in which they are asked. */
export const anchoredScales: readonly AnchoredScale[] = ['likelihood', ...dimensions];

/** The steps whose words a group may change; 0 always means that a threat does not touch it. */
export const anchoredSteps = ['1', '2', '3', '4', '5'] as const;
export type AnchoredStep = (typeof anchoredSteps)[number];

/** What a plan calls one step of a scale. */
export interface Anchor {
	readonly scale: AnchoredScale;
	readonly step: AnchoredStep;
}

const keyOfAnchor = ({ scale, step }: Anchor): string => `${scale}/${step}`;

/** The group's own words for a step; undefined where Holdfast's stand. */
export const ownWords = (anchors: Plan['anchors'], anchor: Anchor): string | undefined =>
	anchors[keyOfAnchor(anchor)];

/** Gives a step the group's own words; none bring Holdfast's back. They change no level and no band of chance. */
export function setOwnWords(draft: Plan, anchor: Anchor, words: string): void {
	const key = keyOfAnchor(anchor);
	if (words.trim() === '') Reflect.deleteProperty(draft.anchors, key);
	else draft.anchors[key] = words;
}

/** The steps that have words of the group's own, scale by scale and rising. */
export const ownAnchors = (
	anchors: Plan['anchors']
): readonly (Anchor & { readonly words: string })[] =>
	anchoredScales.flatMap((scale) =>
		anchoredSteps.flatMap((step) => {
			const words = ownWords(anchors, { scale, step });
			return words === undefined ? [] : [{ scale, step, words }];
		})
	);
