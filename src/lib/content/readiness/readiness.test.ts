import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { ReadinessQuestion } from '$lib/domain/catalogue/catalogue';
import { ReadinessScale } from '$lib/domain/catalogue/readiness';
import { formIds } from '$lib/domain/readiness/form';
import { ReadinessArea } from '$lib/domain/vocabulary';
import { isCalm, repeated, textsOf } from '../test-checks';
import { threatTypes } from '../threats/threats';
import { readinessQuestions } from './readiness';
import { readinessScale } from './scale';

const knownThreats = new Set<string>(threatTypes.map((type) => type.id));
const ids = readinessQuestions.map((question) => question.id);

describe('the house-in-order questions', () => {
	it('are H01 to H42, once each and in this order', () => {
		expect(ids).toHaveLength(42);
		expect(ids).toEqual(formIds.full);
	});

	it('ask about each area, area by area', () => {
		const areas = readinessQuestions.map((question) => question.area);
		const blocks = areas.filter((area, index) => area !== areas[index - 1]);
		expect(blocks).toEqual(ReadinessArea.options);
	});

	it('hold the twelve of the short form that the design names, as a plan asks them', () => {
		const short = readinessQuestions.filter((question) => question.inShortForm);
		expect(short.map((question) => question.id)).toEqual(formIds.short);
	});

	it('share no question, no reason and no first step', () => {
		expect(repeated(readinessQuestions.map(({ question }) => question))).toEqual([]);
		expect(repeated(readinessQuestions.map(({ why }) => why))).toEqual([]);
		expect(repeated(readinessQuestions.map(({ firstStep }) => firstStep.id))).toEqual([]);
	});

	it('hold some that prevent, some that help to respond and some that do both', () => {
		const types = readinessQuestions.map(({ type }) => type);
		expect([...new Set(types)].sort()).toEqual(['both', 'prevent', 'respond']);
	});
});

describe.each(readinessQuestions.map((item) => [item.id, item] as const))('%s', (_id, item) => {
	it('has the shape of a question', () => {
		expect(z.safeParse(ReadinessQuestion, item).error?.issues ?? []).toEqual([]);
	});

	it('links to threat types of the catalogue, each once', () => {
		expect(item.links.filter((id) => !knownThreats.has(id))).toEqual([]);
		expect(repeated(item.links)).toEqual([]);
	});

	it('has four different answers, the best of them with a test or a date', () => {
		expect(new Set(item.answers).size).toBe(4);
		expect(item.answers[3]).toMatch(/year|twelve months|six months|three months|quarter/);
	});

	it('asks in the voice of the group and gives one sentence of reason', () => {
		expect(item.question).toMatch(/\b(we|us|ours?)\b.*\?$/i);
		expect(item.why).toMatch(/^[A-Z][^.?]*\.$/);
	});

	it('offers a first step made before an attack, as our own reasoning', () => {
		expect(item.firstStep.phase).toBe('prepare');
		expect(item.firstStep.grade).toBe('judgement');
		expect(item.firstStep.what).toMatch(/^[A-Z].*\.$/);
	});

	it('is written calmly', () => {
		expect(textsOf(item).filter((text) => !isCalm(text))).toEqual([]);
	});
});

describe('the scale', () => {
	it('runs from 0 to 3, and says what an answer without points does to the count', () => {
		expect(z.safeParse(ReadinessScale, readinessScale).error?.issues ?? []).toEqual([]);
		expect(readinessScale.points.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
		expect(readinessScale.passes.map(({ id, counts }) => [id, counts])).toEqual([
			['not-applicable', 'left-out'],
			['would-not-say', 'unanswered']
		]);
		expect(textsOf(readinessScale).filter((text) => !isCalm(text))).toEqual([]);
	});
});
