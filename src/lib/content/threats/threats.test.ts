import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ThreatType } from '$lib/domain/catalogue/catalogue';
import { troublesOfThreatType } from '$lib/domain/catalogue/integrity';
import { categories } from '$lib/domain/vocabulary';
import { textsOf } from '../test-checks';
import { threatTypes } from './threats';

const chains = [
	['LEG-04', 'FIN-01', 'DIS-01', 'FIN-04'],
	['LEG-01', 'FIN-03', 'LEG-03'],
	['DIS-06', 'LEG-02', 'FIN-02'],
	['LEG-06', 'FIN-08', 'DIS-01'],
	['DIG-01', 'DIG-07', 'REP-01'],
	['DIG-04', 'LEG-05', 'DIG-09'],
	['REP-05', 'FIN-02', 'FIN-04'],
	['DIS-07', 'DIS-05', 'LEG-05']
];

const categoryOfPrefix: Record<string, string> = {
	LEG: 'legal',
	FIN: 'financial',
	DIS: 'disinformation',
	DIG: 'digital',
	REP: 'reputational'
};

const ids = threatTypes.map((threat) => threat.id);
const everyDetail = threatTypes.flatMap(({ id, detail }) => (detail ? [{ id, detail }] : []));

const numbered = (prefix: string, last: number): string[] =>
	Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

describe('the threat catalogue', () => {
	it('holds the 49 threat types once each, in a fixed order', () => {
		expect(ids).toEqual([
			...numbered('LEG', 10),
			...numbered('FIN', 9),
			...numbered('DIS', 9),
			...numbered('DIG', 10),
			...numbered('REP', 9),
			...numbered('SEC', 2)
		]);
	});

	it('gathers every file of the folder, and each file is named after its threat type', async () => {
		const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]+-\d+\.ts$/.test(name));
		const loaded = await Promise.all(
			files.map(async (file) => {
				const items: unknown = await import(`./${file.slice(0, -3)}.ts`);
				return { file, items: Object.values(items as Record<string, ThreatType>) };
			})
		);
		expect(loaded).toHaveLength(threatTypes.length);
		for (const { file, items } of loaded) {
			expect(items.map((item) => `${item.id.toLowerCase()}.ts`)).toEqual([file]);
			expect(ids).toContain(items[0]?.id);
		}
	});

	it('gives every title to one threat type only', () => {
		expect(new Set(threatTypes.map((threat) => threat.title)).size).toBe(threatTypes.length);
	});

	it('links the pairs of the known chains and no others', () => {
		const wanted = chains.flatMap((chain) =>
			chain.slice(1).map((next, at) => `${String(chain[at])} ${next}`)
		);
		const linked = threatTypes.flatMap((threat) =>
			threat.leadsTo.map((next) => `${threat.id} ${next}`)
		);
		expect(linked.toSorted()).toEqual(wanted.toSorted());
	});

	it('describes every threat type in full', () => {
		expect(threatTypes.filter(({ detail }) => detail === undefined).map(({ id }) => id)).toEqual(
			[]
		);
	});

	it('puts the two that cut across under legal and disinformation', () => {
		const cutAcross = threatTypes.filter((threat) => threat.id.startsWith('SEC'));
		expect(cutAcross.map((threat) => threat.category)).toEqual(['legal', 'disinformation']);
		for (const threat of cutAcross) expect(threat.alsoIn).not.toEqual([]);
	});
});

describe.each(threatTypes.map((threat) => ({ id: threat.id, threat })))('$id', ({ id, threat }) => {
	it('fits the schema as it stands', () => {
		expect(ThreatType.parse(threat)).toEqual(threat);
	});

	it('stands in the category of its prefix, and names itself in no other place', () => {
		const own = categoryOfPrefix[id.slice(0, 3)];
		if (own !== undefined) expect(threat.category).toBe(own);
		expect(threat.alsoIn).not.toContain(threat.category);
		expect(new Set(threat.alsoIn).size).toBe(threat.alsoIn.length);
		expect(categories).toEqual(expect.arrayContaining(threat.alsoIn));
	});

	it('keeps to every rule of links, sources and grades', () => {
		expect(troublesOfThreatType(threat, { threatTypes: new Set(ids) })).toEqual([]);
	});

	it('has four to ten different synonyms', () => {
		expect(threat.synonyms.length).toBeGreaterThanOrEqual(4);
		expect(threat.synonyms.length).toBeLessThanOrEqual(10);
		expect(new Set(threat.synonyms.map((word) => word.toLowerCase())).size).toBe(
			threat.synonyms.length
		);
	});

	it('has a definition of one or two sentences and an early sign that follows a colon', () => {
		expect(threat.definition).toMatch(/^[A-Z][^.]*\.( [A-Z][^.]*\.)?$/);
		expect(threat.earlySign).toMatch(/^[a-z].*[^.]$/);
	});

	it('is written calmly, without exclamation marks or stray spaces', () => {
		for (const text of textsOf(threat)) expect(text).toMatch(/^(?!.* {2})[^!\s]([^!]*[^!\s])?$/);
	});
});

describe.each(everyDetail)('$id in full', ({ detail }) => {
	it('has exposure questions with different ids and four different answers', () => {
		expect(new Set(detail.exposure.map((question) => question.id)).size).toBe(
			detail.exposure.length
		);
		for (const { question, answers } of detail.exposure) {
			expect(question).toMatch(/\b(we|us|ours?)\b.*\?$/i);
			expect(new Set(answers).size).toBe(4);
		}
	});

	it('asks the group in its prompts', () => {
		expect(detail.prompts.length).toBeGreaterThan(0);
		for (const prompt of detail.prompts) expect(prompt).toMatch(/\?$/);
	});

	it('has something to do in each window, and leaves no list empty', () => {
		const lists = [
			...Object.values(detail.moves),
			detail.actors,
			detail.signs,
			detail.hits,
			detail.capacities
		];
		for (const list of lists) expect(list.length).toBeGreaterThanOrEqual(3);
	});

	it('offers steps with ids of their own that fit the window they stand in', () => {
		const windows = { '24h': 1, '72h': 3, month: 31 };
		const steps = Object.values(detail.moves).flat();
		expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
		for (const [window, days] of Object.entries(windows)) {
			const late = detail.moves[window as keyof typeof windows].filter((step) => step.days > days);
			expect(late.map((step) => step.id)).toEqual([]);
		}
	});

	it('backs every fact with a source that it lists, and lists each source once', () => {
		const keys = detail.sources.map((source) => source.key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(detail.facts.length).toBeGreaterThan(0);
		for (const fact of detail.facts) {
			expect(fact.sources.length).toBeGreaterThan(0);
			for (const key of fact.sources) expect(keys).toContain(key);
		}
	});
});

describe('the office raid', () => {
	it('keeps the rules of the door among the moves of the first day', () => {
		const firstDay = threatTypes
			.find((threat) => threat.id === 'LEG-04')
			?.detail?.moves['24h'].map(({ what }) => what)
			.join('\n');
		for (const rule of [
			/warrant: who issued it, which address, what scope, what date/,
			/badges/,
			/counsel/,
			/not obstruct.*not consent.*beyond/,
			/observe, and note/,
			/inventory/,
			/Never delete/,
			/Account for all staff/
		])
			expect(firstDay).toMatch(rule);
	});
});
