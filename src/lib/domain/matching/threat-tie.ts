import type { KnownReading } from './facets';
import { UNLIKE_UP_TO } from './reasons';

/** What there is to say of a mechanism and a threat. These speak for it. */
type TieFor =
	/** It answers the very threat; so it does, probably or perhaps, by the words of the story. */
	| 'same'
	| 'probably-same'
	| 'perhaps-same'
	/** It answers a threat that comes before or after this one. */
	| 'chain'
	/** Its case was about such a threat, though the mechanism itself answers another. */
	| 'case'
	/** A threat near to this one, if the words of the story are read rightly. */
	| 'perhaps-near';

/** And these against it. */
type TieAgainst =
	/** It names the threat, but its case was about others. */
	| 'only-named'
	/** It answers a threat of which nobody is sure that it is this one. */
	| 'unsure'
	/** Other threats: one of the chain, one of the category, none of both; or so the words of the story say. */
	| 'other-chain'
	| 'other-category'
	| 'other'
	| 'probably-other';

export type ThreatTie = TieFor | TieAgainst;

type ThreatReading = Pick<
	Extract<KnownReading, { readonly facet: 'threat' }>,
	'link' | 'share' | 'similarity'
>;

/** From this share on a threat type counts as what a person says it is; below, words speak for it. */
const SURE_FROM = 0.7;
/** From this share on the words make a type probable; below it is one of several. Judgement. */
const PROBABLE_FROM = 0.4;

/**
 * What the threat facet says in a sentence. The similarity is a mean over all types that a story may be and decides
 * between for and against, as in `whyMatched` and `whyNot`; link and share are those of the foremost type alone.
 */
export const tieOf = (reading: ThreatReading): ThreatTie =>
	reading.similarity > UNLIKE_UP_TO ? tieFor(reading) : tieAgainst(reading);

function tieFor({ link, share }: ThreatReading): TieFor {
	if (link === 'same') {
		if (share >= SURE_FROM) return 'same';
		return share >= PROBABLE_FROM ? 'probably-same' : 'perhaps-same';
	}
	if (share < PROBABLE_FROM) return 'perhaps-near';
	return link === 'chain' ? 'chain' : 'case';
}

function tieAgainst({ link, share }: ThreatReading): TieAgainst {
	if (link === 'same') return share >= SURE_FROM ? 'only-named' : 'unsure';
	if (share < PROBABLE_FROM) return 'probably-other';
	return link === 'other' ? 'other' : `other-${link}`;
}
