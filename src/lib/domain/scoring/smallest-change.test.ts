import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReadiness, capacityOf } from '../readiness/capacity';
import { aQuestion } from '../readiness/readiness.builders';
import { levels, MechanismStatus, type Level } from '../vocabulary';
import { answer, type Answer } from './scales';
import { scoreThreat, type ScoringInput } from './score';
import { aMechanism, anEntry, anInput, anyInput, entriesOf, impactsOf } from './scoring.builders';
import { smallestChanges, type Change, type House, type Move } from './smallest-change';

const questions = [
	aQuestion({ id: 'H01', type: 'prevent' }),
	aQuestion({ id: 'H02', type: 'respond' }),
	aQuestion({ id: 'H03', type: 'both' })
];
const noHouse: House = { questions: [], answers: {} };
const rank = (level: Level | undefined): number =>
	level === undefined ? -1 : levels.indexOf(level);

function levelAt(input: ScoringInput, stage: Move['stage']): Level | undefined {
	const score = scoreThreat(input);
	return score.state === 'scored' ? score[stage].level : undefined;
}

/** The input with one change, written down apart from the code that is tested. */
function changed(input: ScoringInput, house: House, { ...change }: Change): ScoringInput {
	switch (change.input) {
		case 'mark':
		case 'impact': {
			const entries = input.entries.map(({ id, entry }) => {
				if (id !== change.entryId) return { id, entry };
				if (change.input === 'impact')
					return { id, entry: { ...entry, [change.dimension]: change.to } };
				const low = Math.min(entry.low ?? 9, change.to);
				const high = Math.max(entry.high ?? 0, change.to);
				return { id, entry: { ...entry, low, best: change.to, high } };
			});
			return { ...input, entries };
		}
		case 'group-impact':
			return {
				...input,
				groupImpacts: { ...input.groupImpacts, [change.dimension]: change.to }
			};
		case 'agreed': {
			const agreed = { likelihood: 3, impact: 3, ...input.agreed, [change.axis]: change.to };
			return { ...input, agreed };
		}
		case 'exposure': {
			const answers = [...input.answers];
			answers[change.place] = answer.parse(change.to);
			return { ...input, answers };
		}
		case 'readiness': {
			const answers = { ...house.answers, [change.questionId]: answer.parse(change.to) };
			return { ...input, readiness: asReadiness(capacityOf(house.questions, answers)) };
		}
		case 'mechanism': {
			const mechanisms = input.mechanisms.map((each) =>
				each.id === change.mechanismId ? { ...each, status: change.to } : each
			);
			return { ...input, mechanisms };
		}
	}
}

/** The same change, turned less far: everything between what is and what would have to be. */
function lesser(change: Change): readonly Change[] {
	if (change.input === 'mechanism') {
		const all = MechanismStatus.options;
		const [from, to] = [all.indexOf(change.from), all.indexOf(change.to)];
		return all
			.filter((_, place) => (place - from) * (place - to) < 0)
			.map((between) => ({ ...change, to: between }));
	}
	const isAnswer = change.input === 'exposure' || change.input === 'readiness';
	const from = change.from ?? 1.5;
	return Array.from({ length: 12 }, (_, place) => place / (isAnswer ? 1 : 2))
		.filter((value) => (value - from) * (value - change.to) < 0)
		.filter((value) => isAnswer || change.input === 'agreed' || value !== 0.5)
		.map((to) => ({ ...change, to }));
}

const anyHouse = fc
	.dictionary(
		fc.constantFrom('H01', 'H02', 'H03'),
		fc.constantFrom<Answer>(0, 1, 2, 3, 'not-applicable', 'would-not-say')
	)
	.map((answers): House => ({ questions, answers }));

const anyCase = fc
	.tuple(
		anyInput,
		anyHouse,
		fc.option(
			fc.record({
				likelihood: fc.integer({ min: 1, max: 11 }),
				impact: fc.integer({ min: 1, max: 11 })
			})
		)
	)
	.map(([input, house, agreed]) => ({
		house,
		input: {
			...input,
			readiness: asReadiness(capacityOf(house.questions, house.answers)),
			...(agreed === null
				? {}
				: { agreed: { likelihood: agreed.likelihood / 2, impact: agreed.impact / 2 } })
		}
	}));

describe('the smallest changes that move a level', () => {
	it('really move it, the way they say, when the threat is scored again', () => {
		fc.assert(
			fc.property(anyCase, ({ input, house }) => {
				const { up, down } = smallestChanges(input, house);
				for (const { change, stage, level } of [...up, ...down])
					expect(levelAt(changed(input, house, change), stage)).toBe(level);
				for (const { stage, level } of up)
					expect(rank(level)).toBeGreaterThan(rank(levelAt(input, stage)));
				for (const { stage, level } of down)
					expect(rank(level)).toBeLessThan(rank(levelAt(input, stage)));
			}),
			{ numRuns: 40 }
		);
	});

	it('are the smallest of their input: turned less far, the level stays', () => {
		fc.assert(
			fc.property(anyCase, ({ input, house }) => {
				const { up, down } = smallestChanges(input, house);
				for (const { change, stage } of [...up, ...down])
					for (const each of lesser(change)) {
						const level = levelAt(changed(input, house, each), stage);
						expect([undefined, levelAt(input, stage)]).toContain(level);
					}
			}),
			{ numRuns: 40 }
		);
	});

	it('miss none: a half level of any mark that moves it is among them', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const moves = input.entries.some(({ id, entry: { best = 0 } }) => {
					if (best >= 5) return false;
					const change = { input: 'mark', entryId: id, from: best, to: best + 0.5 } as const;
					return levelAt(changed(input, noHouse, change), 'current') !== levelAt(input, 'current');
				});
				const found = smallestChanges(input, noHouse).up.find(
					({ change }) => change.input === 'mark'
				);
				expect(found?.steps === 1).toBe(moves);
			}),
			{ numRuns: 40 }
		);
	});

	it('come nearest first, one for each kind of input', () => {
		const entries = entriesOf(anEntry({ low: 3, best: 3, high: 3, ...impactsOf(3) }));
		const house: House = { questions, answers: { H02: 1 } };
		const readiness = asReadiness(capacityOf(questions, house.answers));
		const input = anInput({ entries, readiness, mechanisms: [aMechanism({ status: 'idea' })] });
		const { up, down } = smallestChanges(input, house);
		expect(up.map(({ change, steps }) => `${change.input} ${String(steps)}`)).toEqual([
			...['mark 1', 'impact 1', 'readiness 1']
		]);
		expect(down.every(({ steps }, at) => at === 0 || steps >= (down[at - 1]?.steps ?? 0))).toBe(
			true
		);
	});

	it('leave alone what a person would not say, and what has no object', () => {
		const house: House = {
			questions,
			answers: { H01: 'would-not-say', H02: 'not-applicable', H03: 'not-applicable' }
		};
		const input = anInput({ answers: ['would-not-say', 'not-applicable'] });
		const { up, down } = smallestChanges(input, house);
		const kinds = [...up, ...down].map(({ change }) => change.input);
		expect(kinds).not.toContain('exposure');
		expect(kinds).not.toContain('readiness');
	});

	it('are those of the agreed value as long as the group has one', () => {
		const input = anInput({ agreed: { likelihood: 3, impact: 3 } });
		const { up, down } = smallestChanges(input, noHouse);
		expect([...up, ...down].map(({ change }) => change.input)).toEqual(['agreed', 'agreed']);
	});

	it('are none for a threat without a level', () => {
		expect(smallestChanges(anInput({ entries: [] }), noHouse)).toEqual({ up: [], down: [] });
	});
});
