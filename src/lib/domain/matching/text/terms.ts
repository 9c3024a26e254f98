import { stemsOf } from './tokens';

/** What a shared pair of neighbouring words, and a shared group of meanings, count beside a shared word. */
export const PAIR_COUNTS = 0.5;
export const CONCEPT_COUNTS = 0.5;

/** Reads a text as terms: stems, pairs of neighbours (`bank account`) and groups of meanings (`#12`). */
export type ReadTerms = (text: string) => readonly string[];

/** How much a term counts by its kind. */
export function countOf(term: string): number {
	if (term.startsWith('#')) return CONCEPT_COUNTS;
	return term.includes(' ') ? PAIR_COUNTS : 1;
}

/** @param concepts words that mean about the same, a group each; a word may stand in several groups */
export function termReader(concepts: readonly (readonly string[])[]): ReadTerms {
	const groupsOf = new Map<string, string[]>();
	for (const [at, group] of concepts.entries()) {
		for (const stem of new Set(group.flatMap(stemsOf))) {
			groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), `#${at}`]);
		}
	}
	return (text) => {
		const stems = stemsOf(text);
		const terms = [...stems];
		for (const [at, stem] of stems.entries()) {
			const before = stems[at - 1];
			if (before !== undefined) terms.push(`${before} ${stem}`);
			const groups = groupsOf.get(stem);
			if (groups !== undefined) terms.push(...groups);
		}
		return terms;
	};
}
