import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Case } from '$lib/domain/catalogue/catalogue';
import type { Fact, Grade, Mechanism } from '$lib/domain/catalogue/catalogue';
import { threatTypes } from '../threats/threats';
import { cases } from './cases';

const fileNames = Object.keys(import.meta.glob('./*.ts'))
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.filter((name) => !['cases', 'cases.test', 'define-case'].includes(name));
const knownThreats = new Set<string>(threatTypes.map((type) => type.id));
const mechanisms = cases.flatMap((entry) => entry.mechanisms);

const factsOf = (entry: Case): readonly Fact[] => [
	...entry.trigger,
	...entry.before,
	...entry.during,
	...entry.after,
	...entry.governance,
	...entry.resources,
	...entry.outcomes,
	...entry.challenges,
	...entry.lessons,
	...entry.since
];

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) !== index);

const kindsOf = (entry: Case, keys: readonly string[]): string[] =>
	entry.sources.filter((source) => keys.includes(source.key)).map((source) => source.kind);

/** Whether sources of these kinds can carry a statement of that grade. */
const carries = (kinds: readonly string[], grade: Grade): boolean =>
	grade === 'judgement' || (grade === 'case' ? kinds.includes('case') : kinds.length > 0);

const gradesIn = (mechanism: Mechanism): readonly Grade[] => [
	mechanism.evidence,
	...mechanism.preconditions.map((condition) => condition.grade),
	...mechanism.cautions.map((caution) => caution.grade),
	...mechanism.steps.map((step) => step.grade)
];

describe('the gathered cases', () => {
	it('hold one case for each file, under the name of the file', () => {
		expect(cases.map((entry) => entry.id).sort()).toEqual(fileNames.sort());
	});

	it('are the 22 of the Solidarity Playbook', () => {
		expect(cases).toHaveLength(22);
	});

	it('share no mechanism id, and every mechanism names the case it belongs to', () => {
		expect(repeated(mechanisms.map((mechanism) => mechanism.id))).toEqual([]);
		for (const entry of cases)
			expect(new Set(entry.mechanisms.map((mechanism) => mechanism.caseId))).toEqual(
				new Set([entry.id])
			);
	});
});

describe.each(cases.map((entry) => [entry.id, entry] as const))('the case %s', (_id, entry) => {
	it('has the shape of a case', () => {
		expect(z.safeParse(Case, entry).error?.issues ?? []).toEqual([]);
	});

	it('names only threat types of the catalogue, and all that its mechanisms answer', () => {
		expect(entry.threats.filter((id) => !knownThreats.has(id))).toEqual([]);
		const answered = entry.mechanisms.flatMap((mechanism) => mechanism.threats);
		expect(answered.filter((id) => !entry.threats.includes(id))).toEqual([]);
	});

	it('bears on at least one threat type, and names each once', () => {
		expect(entry.threats.length).toBeGreaterThan(0);
		expect(repeated(entry.threats)).toEqual([]);
	});

	it('lists each source once, and cites only sources that it lists', () => {
		const listed = entry.sources.map((source) => source.key);
		expect(repeated(listed)).toEqual([]);
		expect(repeated(entry.sources.map((source) => source.url))).toEqual([]);
		const cited = [
			...factsOf(entry).flatMap((fact) => fact.sources),
			...entry.mechanisms.flatMap((mechanism) => mechanism.sources)
		];
		expect(cited.filter((key) => !listed.includes(key))).toEqual([]);
		expect(listed.filter((key) => !cited.includes(key))).toEqual([]);
	});

	it('says as told by the case only what a source about the case says', () => {
		const unproven = factsOf(entry).filter(
			(fact) => !carries(kindsOf(entry, fact.sources), fact.grade)
		);
		expect(unproven).toEqual([]);
	});

	it('shows no source behind a judgement', () => {
		const dressed = factsOf(entry).filter(
			(fact) => fact.grade === 'judgement' && fact.sources.length > 0
		);
		expect(dressed).toEqual([]);
	});

	it('dates events by year, month or day', () => {
		const dates = factsOf(entry).flatMap((fact) => fact.when ?? []);
		expect(dates.filter((date) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))).toEqual([]);
	});

	it('tells of later events only after it was written', () => {
		const early = entry.since.filter((fact) => Number(fact.when?.slice(0, 4)) < entry.written);
		expect(early).toEqual([]);
	});
});

describe.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
	'the mechanism %s',
	(_id, mechanism) => {
		it('warns at least once', () => {
			expect(mechanism.cautions.length).toBeGreaterThan(0);
		});

		it('offers three to six steps under different ids', () => {
			expect(mechanism.steps.length).toBeGreaterThanOrEqual(3);
			expect(mechanism.steps.length).toBeLessThanOrEqual(6);
			expect(repeated(mechanism.steps.map((step) => step.id))).toEqual([]);
		});

		it('offers steps only in phases to which it belongs', () => {
			const outside = mechanism.steps.filter((step) => !mechanism.phases.includes(step.phase));
			expect(outside.map((step) => step.id)).toEqual([]);
		});

		it('grades nothing higher than its sources can carry', () => {
			const owner = cases.find((entry) => entry.id === mechanism.caseId);
			const kinds = owner ? kindsOf(owner, mechanism.sources) : [];
			expect(gradesIn(mechanism).filter((grade) => !carries(kinds, grade))).toEqual([]);
		});

		it('says that it worked only where the case tells an outcome from one of its sources', () => {
			const owner = cases.find((entry) => entry.id === mechanism.caseId);
			const outcomes = (owner?.outcomes ?? []).filter(({ grade }) => grade === 'case');
			const known = new Set(outcomes.flatMap(({ sources }) => sources));
			const isShown = mechanism.sources.some((key) => known.has(key));
			expect(mechanism.evidence !== 'case' || isShown).toBe(true);
		});

		it('claims no success in words unless the case shows it', () => {
			const claims = mechanism.evidence !== 'case' && /paid off|it worked/i.test(mechanism.summary);
			expect(claims).toBe(false);
		});

		it('names the house-in-order questions it raises among H01 to H42', () => {
			const numbers = mechanism.raises.map((id) => Number(id.slice(1)));
			expect(numbers.filter((number) => number < 1 || number > 42)).toEqual([]);
			expect(repeated(mechanism.raises)).toEqual([]);
		});
	}
);

describe('the gates', () => {
	const gatesOf = (id: string) =>
		mechanisms
			.filter((mechanism) => mechanism.id === id)
			.flatMap((mechanism) => [...mechanism.preconditions, ...mechanism.cautions])
			.flatMap((condition) => condition.gate ?? []);

	it.each([
		['actionaid-petition-and-talks'],
		['civilisation-joint-complaint'],
		['greenpeace-fight-on-merits']
	])('hold back litigation where courts are not usable: %s', (id) => {
		expect(gatesOf(id)).toContain('courts-not-usable');
	});

	it.each([
		['actionaid-prepared-messages'],
		['civilisation-memorable-acts'],
		['greenpeace-name-the-suit']
	])('hold back campaigns where exposure raises danger: %s', (id) => {
		expect(gatesOf(id)).toContain('exposure-raises-danger');
	});
});
