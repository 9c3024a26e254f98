import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { Fact, Grade } from '$lib/domain/catalogue/catalogue';
import { Gap, ScenarioChain } from '$lib/domain/catalogue/scenarios';
import { cases } from '../cases/cases';
import { isCalm, repeated, textsOf } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { scenarioChains } from './scenarios';

const fileNames = Object.keys(import.meta.glob('./*.ts'))
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.filter((name) => !['scenarios', 'scenarios.test', 'define-scenario'].includes(name));

const knownThreats = new Set<string>(threatTypes.map(({ id }) => id));

const factsOf = (chain: ScenarioChain): Fact[] => chain.steps.flatMap(({ seen }) => seen);

const gapsOf = (chain: ScenarioChain): Gap[] => chain.steps.flatMap(({ after }) => after ?? []);

/** Whether sources of these kinds can carry a statement of that grade; a judgement has none at all. */
const fits = (chain: ScenarioChain, grade: Grade, keys: readonly string[]): boolean => {
	const kinds = chain.sources.filter(({ key }) => keys.includes(key)).map(({ kind }) => kind);
	if (grade === 'judgement') return keys.length === 0;
	return grade === 'case' ? kinds.includes('case') : kinds.length > 0;
};

describe('the ready-made scenarios', () => {
	it('are eight, one for each file, under the name of the file', () => {
		expect(scenarioChains).toHaveLength(8);
		expect(scenarioChains.map(({ id }) => id).sort()).toEqual(fileNames.sort());
	});

	it('follow every link between threat types of the catalogue, and no other', () => {
		const told = scenarioChains.flatMap(({ steps }) =>
			steps.slice(1).map(({ threat }, at) => `${String(steps[at]?.threat)} ${threat}`)
		);
		const linked = threatTypes.flatMap(({ id, leadsTo }) => leadsTo.map((next) => `${id} ${next}`));
		expect(told.sort()).toEqual(linked.sort());
	});
});

describe.each(scenarioChains.map((chain) => [chain.id, chain] as const))('%s', (_id, chain) => {
	it('has the shape of a chain', () => {
		expect(z.safeParse(ScenarioChain, chain).error?.issues ?? []).toEqual([]);
	});

	it('names known threat types, each once', () => {
		const threats = chain.steps.map(({ threat }) => threat);
		expect(threats.filter((id) => !knownThreats.has(id))).toEqual([]);
		expect(repeated(threats)).toEqual([]);
	});

	it('names only cases that bear on one of its threat types', () => {
		const bearing = new Set(
			cases
				.filter(({ threats }) => chain.steps.some(({ threat }) => threats.includes(threat)))
				.map(({ id }) => id)
		);
		expect(chain.cases.filter((id) => !bearing.has(id))).toEqual([]);
	});

	it('counts the days from the second step on, and only there', () => {
		expect(chain.steps.map(({ after }) => after !== undefined)).toEqual(
			chain.steps.map((_, index) => index > 0)
		);
	});

	it('gives every step signposts with a threshold of their own', () => {
		for (const { signposts } of chain.steps) {
			expect(signposts.length).toBeGreaterThanOrEqual(2);
			for (const { what, threshold } of signposts) expect(threshold).not.toBe(what);
		}
	});

	it('lists each source once, cites no other and leaves none uncited', () => {
		const listed = chain.sources.map(({ key }) => key);
		const cited = [...factsOf(chain), ...gapsOf(chain)].flatMap(({ sources }) => sources);
		expect(repeated(listed)).toEqual([]);
		expect([...new Set(cited)].sort()).toEqual(listed.sort());
	});

	it('grades no fact and no gap higher or lower than its sources', () => {
		const graded = [...factsOf(chain), ...gapsOf(chain)];
		expect(graded.filter(({ grade, sources }) => !fits(chain, grade, sources))).toEqual([]);
	});

	it('is told in one paragraph, calmly', () => {
		expect(chain.story).not.toContain('\n');
		expect(textsOf(chain).filter((text) => !isCalm(text))).toEqual([]);
	});
});

describe('what a case shows', () => {
	it('is the order of steps in one chain, and the days in one gap', () => {
		const shown = scenarioChains.filter(({ grade }) => grade !== 'judgement');
		expect(shown.map(({ id }) => id)).toEqual(['raid-freeze-smear-donors']);
		const dated = scenarioChains.flatMap(gapsOf).filter(({ grade }) => grade !== 'judgement');
		expect(dated.map(({ from, to }) => [from, to])).toEqual([[14, 21]]);
	});

	it('never runs backwards', () => {
		const backwards = { from: 3, to: 2, grade: 'judgement' };
		expect(z.safeParse(Gap, backwards).success).toBe(false);
	});
});
