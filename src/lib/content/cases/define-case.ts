import type { Case, Fact } from '$lib/domain/catalogue/catalogue';

/** Gives a case its type where it is written; the shape is parsed in the test, not while the program starts. */
export const defineCase = (entry: Case): Case => entry;

const graded = (grade: Fact['grade'], sources: readonly string[], text: string): Fact => ({
	text,
	grade,
	sources: [...sources]
});

const dated = (fact: Fact, when: string | undefined): Fact =>
	when === undefined ? fact : { ...fact, when };

/** What a source about the case itself says. `when` is `2017`, `2017-10` or `2017-10-06`. */
export const told = (sources: readonly string[], text: string, when?: string): Fact =>
	dated(graded('case', sources, text), when);

/** What another source says about the same events or the same technique. */
export const nearby = (sources: readonly string[], text: string, when?: string): Fact =>
	dated(graded('context', sources, text), when);

/** Our own reasoning. It takes no sources, so that it cannot look like something that was read. */
export const judged = (text: string): Fact => graded('judgement', [], text);
