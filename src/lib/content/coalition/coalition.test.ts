import { readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { Fact } from '$lib/domain/catalogue/catalogue';
import {
	CoalitionCheck,
	CoalitionGuidance,
	type AnswerCondition
} from '$lib/domain/catalogue/coalition';
import { cases } from '../cases/cases';
import { repeated, textsOf } from '../test-checks';
import { coalitionCheck } from './check';
import { coalitionGuidance } from './coalition';

const caseIds = new Set(cases.map(({ id }) => id));

const { sections, settings } = coalitionCheck;
const questions = sections.flatMap((section) => section.questions);
const questionIds = questions.map(({ id }) => id);

const lettersOf = (id: string): string => id.slice(0, 2);

/** The questions of the check, as many in each section as the guidance asks. */
const wanted = Object.entries({
	NT: 3,
	PT: 4,
	CS: 4,
	EN: 4,
	CC: 4,
	SP: 2,
	CE: 3,
	BC: 3,
	BP: 4,
	OC: 3,
	IL: 4,
	SL: 2,
	ST: 3
}).flatMap(([letters, last]) =>
	Array.from({ length: last }, (_, index) => `${letters}${index + 1}`)
);

const isFact = (value: object): value is Fact => 'text' in value && 'grade' in value;

const factsIn = (value: unknown): Fact[] => {
	if (value === null || typeof value !== 'object') return [];
	return [...(isFact(value) ? [value] : []), ...Object.values(value).flatMap(factsIn)];
};

const facts = [...factsIn(coalitionGuidance), ...factsIn(coalitionCheck)];

/** What may stand in a condition: the settings with their options, then each question with 0 to 3. */
const answersTo = (id: string): readonly string[] =>
	settings.find((setting) => setting.id === id)?.options.map((option) => option.id) ??
	(questionIds.includes(id) ? ['0', '1', '2', '3'] : []);

const order = [...settings.map(({ id }) => id), ...questionIds];

const isEarlier = ({ question, answers }: AnswerCondition, than: string): boolean =>
	order.indexOf(question) >= 0 &&
	order.indexOf(question) < order.indexOf(than) &&
	answers.every((answer) => answersTo(question).includes(answer));

const askedWith = (given: Readonly<Record<string, string>>): string[] =>
	questions
		.filter(
			({ skipWhen }) =>
				!skipWhen.some(({ question, answers }) => answers.includes(given[question] ?? ''))
		)
		.map(({ id }) => id);

describe('the coalition guidance', () => {
	it('has its shape', () => {
		expect(z.safeParse(CoalitionGuidance, coalitionGuidance).error?.issues ?? []).toEqual([]);
	});

	it.each([
		['networkTypes', 5],
		['partnerTypes', 7],
		['successAreas', 3],
		['agreementSteps', 5],
		['agreementFields', 15],
		['characteristics', 5],
		['spectrum', 3],
		['campaignElements', 12],
		['benefits', 6],
		['costs', 5],
		['practices', 4],
		['challenges', 2],
		['solidarityLevels', 4],
		['internationalLearnings', 3]
	] as const)('tells all of %s, each under its own id', (list, count) => {
		expect(coalitionGuidance[list]).toHaveLength(count);
		expect(repeated(coalitionGuidance[list].map(({ id }) => id))).toEqual([]);
	});

	it('numbers the twelve elements in order', () => {
		expect(coalitionGuidance.campaignElements.map(({ number }) => number)).toEqual(
			Array.from({ length: 12 }, (_, index) => index + 1)
		);
	});

	it('asks in its open challenges', () => {
		for (const { prompts } of coalitionGuidance.challenges)
			for (const prompt of prompts) expect(prompt).toMatch(/\b(we|us|our)\b.*\?$/i);
	});

	it('keeps the quick tests and the choice of a network type as judgement', () => {
		for (const { test } of coalitionGuidance.campaignElements) expect(test.grade).toBe('judgement');
		for (const { chooseWhen, watchFor } of coalitionGuidance.networkTypes)
			expect([chooseWhen.grade, watchFor.grade]).toEqual(['judgement', 'judgement']);
	});
});

describe('how the statements are known', () => {
	const keys = coalitionGuidance.sources.map(({ key }) => key);

	it('lists each source once and cites every source', () => {
		expect(repeated(keys)).toEqual([]);
		expect(repeated(coalitionGuidance.sources.map(({ url }) => url))).toEqual([]);
		expect(new Set(facts.flatMap(({ sources }) => sources))).toEqual(new Set(keys));
	});

	it('backs what is read with a source and shows none behind a judgement', () => {
		for (const { grade, sources, text } of facts)
			expect([text, sources.length > 0]).toEqual([text, grade !== 'judgement']);
	});

	it('claims for no statement that a case itself says so', () => {
		expect(facts.filter(({ grade }) => grade === 'case')).toEqual([]);
	});
});

describe('the coalition check', () => {
	it('has its shape', () => {
		expect(z.safeParse(CoalitionCheck, coalitionCheck).error?.issues ?? []).toEqual([]);
	});

	it('asks the 43 questions, each once and in order', () => {
		expect(wanted).toHaveLength(43);
		expect(questionIds).toEqual(wanted);
	});

	it('gathers every file of its folder as one of 13 numbered sections', () => {
		const names = readdirSync(`${import.meta.dirname}/check`);
		expect(sections).toHaveLength(names.length);
		expect(sections.map(({ number }) => number)).toEqual(
			Array.from({ length: 13 }, (_, index) => index + 1)
		);
		expect(names.toSorted()).toEqual(sections.map(({ id }) => `${id}.ts`).toSorted());
	});

	it('gives one pair of letters to each section', () => {
		for (const section of sections)
			expect(new Set(section.questions.map(({ id }) => lettersOf(id))).size).toBe(1);
	});

	it('offers an opening question once, with different options', () => {
		expect(repeated(settings.map(({ id }) => id))).toEqual([]);
		for (const { options } of settings) expect(repeated(options.map(({ id }) => id))).toEqual([]);
	});

	it('names in the short form twelve questions in the order of the full form', () => {
		const { shortForm } = coalitionCheck;
		expect(shortForm).toHaveLength(12);
		expect(questionIds.filter((id) => shortForm.includes(id))).toEqual(shortForm);
	});

	it('raises a flag for four questions when they are answered with 0', () => {
		const { redFlags } = coalitionCheck;
		expect(redFlags.map(({ when }) => when.question)).toEqual(['EN3', 'CC3', 'BP2', 'OC1']);
		for (const { when } of redFlags) expect(when.answers).toEqual(['0']);
	});

	it('reads stages upwards from zero', () => {
		expect(coalitionCheck.stages.map(({ id, from }) => [id, from])).toEqual([
			['preparing', 0],
			['forming', 1],
			['working', 2],
			['resilient', 2.7]
		]);
	});

	it('counts as judgement, question by question', () => {
		expect(new Set([coalitionCheck.grade, ...questions.map(({ grade }) => grade)])).toEqual(
			new Set(['judgement'])
		);
	});
});

describe('which questions are skipped', () => {
	it('depends only on answers given earlier', () => {
		for (const { id, skipWhen, rewordWhen } of questions) {
			const conditions = [...skipWhen, ...(rewordWhen ? [rewordWhen.when] : [])];
			expect(conditions.filter((condition) => !isEarlier(condition, id))).toEqual([]);
		}
	});

	it('puts first only questions that exist, after an opening question', () => {
		for (const { when, questions: first } of coalitionCheck.askFirst) {
			expect(settings.map(({ id }) => id)).toContain(when.question);
			expect(isEarlier(when, first[0] ?? '')).toBe(true);
		}
	});

	it('asks all 43 when nothing is known and when nothing speaks against it', () => {
		expect(askedWith({})).toEqual(wanted);
		expect(askedWith({ exists: 'yes', space: 'open', offices: 'yes' })).toEqual(wanted);
	});

	it('asks five sections while there is no coalition', () => {
		const letters = new Set(askedWith({ exists: 'no' }).map(lettersOf));
		expect([...letters]).toEqual(['NT', 'PT', 'EN', 'BC', 'ST']);
	});

	it('asks for no public entry and for no named speaker where space is closed', () => {
		expect(wanted.filter((id) => !askedWith({ space: 'closed' }).includes(id))).toEqual(['CC1']);
		const voice = questions.find(({ id }) => id === 'CC3')?.rewordWhen;
		expect(voice?.when).toEqual({ question: 'space', answers: ['closed'] });
		expect(voice?.answers[3]).not.toMatch(/with named speakers/);
	});

	it('asks about a head office only where there is one', () => {
		expect(wanted.filter((id) => !askedWith({ offices: 'no' }).includes(id))).toEqual(['IL4']);
	});
});

describe.each(questions.map((question) => [question.id, question] as const))(
	'the question %s',
	(_id, { question, answers, readOn }) => {
		it('asks the group and offers four different answers', () => {
			expect(question).toMatch(/\b(we|us|ours?)\b.*\?$/i);
			expect(new Set(answers).size).toBe(4);
		});

		it('sends the reader only to known cases', () => {
			expect(readOn.filter(({ caseId }) => !caseIds.has(caseId))).toEqual([]);
		});
	}
);

describe('the writing', () => {
	const texts = [...textsOf(coalitionGuidance), ...textsOf(coalitionCheck)];

	it('is calm, without exclamation marks or stray spaces', () => {
		for (const text of texts) expect(text).toMatch(/^(?!.* {2})[^!\s]([^!]*[^!\s])?$/);
	});

	it('uses typographic marks and short sentences', () => {
		for (const text of texts) expect(text).not.toMatch(/["'—]/);
		const long = texts
			.flatMap((text) => text.split(/(?<=[.?:;])\s/))
			.filter((sentence) => sentence.split(/\s+/).length > 32);
		expect(long).toEqual([]);
	});
});
