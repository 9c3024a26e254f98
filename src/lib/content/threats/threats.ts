import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import { words } from '../vocabulary/words';

const files = import.meta.glob<Readonly<Record<string, ThreatType>>>('./???-??.ts', {
	eager: true
});

/** The order in which the categories are shown; SEC, which cuts across all five, comes last. */
const prefixes = ['LEG', 'FIN', 'DIS', 'DIG', 'REP', 'SEC'];
const placeOf = ({ id }: ThreatType): number => prefixes.indexOf(id.slice(0, 3));

/**
 * The 49 threat types of the catalogue, always in this order: legal, financial, disinformation, digital,
 * reputational, each by number, then the two that cut across all five. Every file of this folder is one of them.
 */
export const threatTypes: readonly ThreatType[] = Object.values(files)
	.flatMap((file) => Object.values(file))
	.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
	.map((type) => ({ ...type, words: [...(words[type.id] ?? [])] }));
