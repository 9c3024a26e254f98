import { inOrder } from '../plan/order';
import type { DecisionCard, Plan, Signpost } from '../plan/plan';

/** The decision cards of a scenario, in the group's order. */
export const cardsOf = (cards: Plan['decisionCards'], scenarioId: string): readonly string[] =>
	inOrder(cards).filter((id) => cards[id]?.scenarioId === scenarioId);

/** What sets a decision off. */
export interface CardSign {
	/** `gone`: the signpost was removed and nobody wrote the sign down. */
	readonly kind: 'there' | 'gone' | 'none';
	readonly what: string;
	/** The card's own threshold, or else the signpost's. */
	readonly threshold: string;
}

/** The sign of a card: its signpost, or the group's own words. */
export function signOf(card: DecisionCard, signposts: Plan['signposts']): CardSign {
	const { signpostId } = card;
	const signpost = signpostOf(card, signposts);
	const what = said(signpost?.what) || said(card.sign);
	const threshold = said(card.threshold) || said(signpost?.threshold);
	if (what !== '') return { kind: 'there', what, threshold };
	const isGone = signpostId !== undefined && signpost === undefined;
	return { kind: isGone ? 'gone' : 'none', what, threshold };
}

const signpostOf = (
	{ signpostId }: DecisionCard,
	signposts: Plan['signposts']
): Signpost | undefined =>
	signpostId !== undefined && Object.hasOwn(signposts, signpostId)
		? signposts[signpostId]
		: undefined;

const said = (text: string | undefined): string => (text ?? '').trim();

/** What a card lacks, in the order in which it is read. `same`: nobody else decides when that role is away. */
export type CardGap = 'decision' | 'decides' | 'deputy' | 'same' | 'hours';

/** What has to be settled before a card can be used at night. */
export function gapsOf(card: DecisionCard): readonly CardGap[] {
	const [decides, deputy] = [said(card.decides), said(card.deputy)];
	return [
		...(said(card.decision) === '' ? (['decision'] as const) : []),
		...(decides === '' ? (['decides'] as const) : []),
		...(deputy === '' ? (['deputy'] as const) : []),
		...(decides !== '' && sameRole(decides, deputy) ? (['same'] as const) : []),
		...(card.withinHours === undefined ? (['hours'] as const) : [])
	];
}

const sameRole = (one: string, other: string): boolean =>
	one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
