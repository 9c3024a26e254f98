import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedFor, halfLevels, spotAt, stepLevel, type Spot } from './move';
import { scoreThreat, type Scored } from './score';
import { anyInput, scored } from './scoring.builders';
import { stages } from './stage';

const exposed = (): Scored => scored({ answers: [3], readiness: { prevention: 0.25 } });
const anyScored = anyInput
	.map((input) => scoreThreat(input))
	.filter((score): score is Scored => score.state === 'scored');
const anyLevel = fc.constantFrom(...halfLevels);
const anyWish = fc.double({ min: 0.5, max: 5.5, noNaN: true });
const anySpot = (level: fc.Arbitrary<number>): fc.Arbitrary<Spot> =>
	fc.record({ likelihood: level, impact: level });

describe('where an agreed value stands', () => {
	it('is the place itself for a typical peer, and moved by the own position now', () => {
		const context = { likelihood: 3, impact: 3 };
		expect(spotAt(exposed(), context, 'context')).toEqual(context);
		expect(spotAt(exposed(), context, 'current')).toEqual({ likelihood: 3.75, impact: 3 });
	});

	it('is what the score says of the place that the marks have', () => {
		fc.assert(
			fc.property(anyScored, fc.constantFrom(...stages), (score, stage) => {
				const { likelihood, impact } = score[stage];
				expect(spotAt(score, score.context, stage)).toEqual({ likelihood, impact });
			})
		);
	});
});

describe('moving a mark', () => {
	it('takes the own position off again, to half levels of a typical peer', () => {
		const drop = agreedFor(exposed(), { likelihood: 4.8, impact: 2.2 }, 'current');
		expect(drop).toEqual({
			agreed: { likelihood: 4, impact: 2 },
			shown: { likelihood: 4.75, impact: 2 },
			isMet: true
		});
	});

	it('says when an axis ends before the wish', () => {
		const drop = agreedFor(exposed(), { likelihood: 0.5, impact: 3 }, 'current');
		expect(drop).toMatchObject({ agreed: { likelihood: 0.5 }, isMet: false });
		expect(drop.shown.likelihood).toBe(1.25);
	});

	it('leaves a mark where it is when it is put where it stands', () => {
		fc.assert(
			fc.property(
				anyScored,
				anySpot(anyLevel),
				fc.constantFrom(...stages),
				(score, agreed, stage) => {
					const shown = spotAt(score, agreed, stage);
					expect(agreedFor(score, shown, stage)).toMatchObject({ shown, isMet: true });
				}
			)
		);
	});

	it('finds half levels of the axes for any wish at any stage', () => {
		fc.assert(
			fc.property(anyScored, anySpot(anyWish), fc.constantFrom(...stages), (score, wish, stage) => {
				const { agreed, shown } = agreedFor(score, wish, stage);
				expect(halfLevels).toContain(agreed.likelihood);
				expect(halfLevels).toContain(agreed.impact);
				expect(shown).toEqual(spotAt(score, agreed, stage));
			})
		);
	});

	it('never moves a value the other way than the wish', () => {
		fc.assert(
			fc.property(anyScored, anyWish, anyWish, (score, a, b) => {
				const at = (likelihood: number): number =>
					agreedFor(score, { likelihood, impact: 3 }, 'current').shown.likelihood;
				expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
			})
		);
	});
});

describe('a step of half a level', () => {
	it('goes to the next half level and stops at the ends', () => {
		expect([stepLevel(3, 1), stepLevel(3, -1)]).toEqual([3.5, 2.5]);
		expect([stepLevel(5.5, 1), stepLevel(0.5, -1)]).toEqual([5.5, 0.5]);
	});
});
