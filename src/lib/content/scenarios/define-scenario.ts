import type { Fact, Source } from '$lib/domain/catalogue/catalogue';
import type { Gap, ScenarioChain, Signpost } from '$lib/domain/catalogue/scenarios';

/** Gives a chain its type; the shape is parsed in the test, not while the program starts. */
export const defineScenario = (chain: ScenarioChain): ScenarioChain => chain;

/** Days since the step before, as we judge them. */
export const about = (from: number, to: number): Gap => ({
	from,
	to,
	grade: 'judgement',
	sources: []
});

export const sign = (what: string, threshold: string): Signpost => ({ what, threshold });

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

/** The day on which the addresses of this folder were seen. */
const seenOn = '2026-11-21';

/** A source about the case itself. */
export const aboutCase = (key: string, title: string, url: string): Source => ({
	key,
	title,
	url,
	kind: 'case',
	seenOn
});

/** A source about the same events or technique. */
export const aboutContext = (key: string, title: string, url: string): Source => ({
	key,
	title,
	url,
	kind: 'context',
	seenOn
});
