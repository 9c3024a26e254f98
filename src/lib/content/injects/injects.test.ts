import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Inject } from '$lib/domain/catalogue/injects';
import { categories } from '$lib/domain/vocabulary';
import { isCalm, repeated, textsOf } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { injects } from './injects';

const knownThreats = new Set<string>(threatTypes.map((type) => type.id));

describe('the tabletop pack', () => {
	it('holds three cards for each of the five categories', () => {
		const counts = categories.map(
			(category) => injects.filter((inject) => inject.category === category).length
		);
		expect(counts).toEqual([3, 3, 3, 3, 3]);
	});

	it('deals its cards at the start, after 25 minutes and after 50', () => {
		expect([...new Set(injects.map(({ minute }) => minute))].sort((a, b) => a - b)).toEqual([
			0, 25, 50
		]);
	});

	it('names each card once', () => {
		expect(repeated(injects.map(({ id }) => id))).toEqual([]);
		expect(repeated(injects.map(({ title }) => title))).toEqual([]);
	});

	it('is made up, and says so', () => {
		expect(injects.filter(({ grade }) => grade !== 'judgement')).toEqual([]);
	});

	it('asks nobody to delete evidence', () => {
		const answers = injects.flatMap(({ goodAnswer }) => goodAnswer);
		const wiping = answers.filter((text) => /delet|wip(e|ed|es|ing)\b/i.test(text));
		for (const text of wiping) expect(text).toMatch(/nobody|nothing|not /i);
		expect(wiping.length).toBeGreaterThan(0);
	});
});

describe.each(injects.map((inject) => [inject.id, inject] as const))('%s', (_id, inject) => {
	it('has the shape of an inject', () => {
		expect(z.safeParse(Inject, inject).error?.issues ?? []).toEqual([]);
	});

	it('names threat types of the catalogue, one of them in its own category', () => {
		expect(inject.threats.filter((id) => !knownThreats.has(id))).toEqual([]);
		expect(repeated(inject.threats)).toEqual([]);
		const types = threatTypes.filter(({ id }) => inject.threats.includes(id));
		expect(types.map(({ category }) => category)).toContain(inject.category);
	});

	it('asks for decisions, and asks again afterwards', () => {
		for (const question of [...inject.questions, ...inject.hotWash])
			expect(question).toMatch(/^[A-Z].*\?$/);
		for (const point of inject.goodAnswer) expect(point).toMatch(/^[A-Z].*\.$/);
	});

	it('is written calmly', () => {
		expect(textsOf(inject).filter((text) => !isCalm(text))).toEqual([]);
	});
});
