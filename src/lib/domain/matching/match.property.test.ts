import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate, type Case, type Catalogue, type Mechanism } from '../catalogue/catalogue';
import { invariant } from '../result';
import {
	Category,
	Front,
	OrganisationKind,
	Phase,
	Rating,
	ReadinessArea,
	Region
} from '../vocabulary';
import { matchMechanisms, type Match, type Matches } from './match';
import { aCase, aCatalogue, aCondition, aMechanism } from './matching.builders';
import type { Query } from './query';
import { whyMatched, whyNot } from './reasons';

const typeIds = aCatalogue([]).threatTypes.map((type) => type.id);
const someOf = <T>(values: readonly T[], minLength = 0) =>
	fc.subarray([...values], { minLength, maxLength: Math.min(4, values.length) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const condition = maybe(fc.constantFrom(...Gate.options)).map((gate) => aCondition({ gate }));

const mechanism: fc.Arbitrary<Partial<Mechanism>> = fc.record({
	threats: someOf(typeIds, 1),
	fronts: someOf(Front.options, 1),
	phases: someOf(Phase.options, 1),
	needs: someOf(ReadinessArea.options),
	effort: fc.constantFrom(1 as const, 2 as const, 3 as const),
	preconditions: fc.array(condition, { maxLength: 3 }),
	cautions: fc.array(condition, { minLength: 1, maxLength: 3 })
});

const told = fc.record({
	kind: fc.constantFrom('organisation' as const, 'coalition' as const),
	region: fc.constantFrom(...Region.options),
	countries: someOf(['UG', 'HU', 'US']),
	written: fc.integer({ min: 2017, max: 2020 }),
	rating: maybe(fc.constantFrom(...Rating.options)),
	mechanisms: fc.array(mechanism, { minLength: 1, maxLength: 4 })
});

const cases: fc.Arbitrary<Case[]> = fc.array(told, { maxLength: 7 }).map((list) =>
	list.map(({ mechanisms, ...given }, place) => {
		const id = `case-${place}`;
		const made = mechanisms.map((each, nth) =>
			aMechanism({ ...each, id: `${id}-${nth}`, caseId: id })
		);
		return aCase({ ...given, id, mechanisms: made });
	})
);

const query: fc.Arbitrary<Query> = fc.record({
	threatTypeId: maybe(fc.constantFrom(...typeIds)),
	category: fc.constantFrom(...Category.options),
	fronts: maybe(someOf(Front.options)),
	phase: maybe(fc.constantFrom(...Phase.options)),
	weakAreas: maybe(someOf(ReadinessArea.options)),
	kind: maybe(fc.constantFrom(...OrganisationKind.options)),
	staff: maybe(fc.integer({ min: 0, max: 60 })),
	country: maybe(fc.constantFrom('UG', 'KE', 'HU', 'XX')),
	rating: maybe(fc.constantFrom(...Rating.options)),
	flags: fc.record({
		dutyOfCare: fc.boolean(),
		courtsUsable: maybe(fc.constantFrom('yes' as const, 'sometimes' as const, 'no' as const)),
		registration: maybe(fc.constantFrom('none' as const, 'registered' as const))
	})
});

function always(holds: (matches: Matches, query: Query, cases: readonly Case[]) => void) {
	fc.assert(
		fc.property(query, cases, (asked, known) => {
			holds(matchMechanisms(asked, aCatalogue(known)), asked, known);
		})
	);
}

const namesOf = (matches: readonly Match[]) => matches.map((match) => match.mechanism.id);

/** The same catalogue in another order, down to the mechanisms of a case. */
const reversed = ({ cases: known, threatTypes, readiness, regionOf }: Catalogue): Catalogue => ({
	cases: known.map((each) => ({ ...each, mechanisms: each.mechanisms.toReversed() })).toReversed(),
	threatTypes: threatTypes.toReversed(),
	readiness,
	regionOf
});

describe('matching, for any query and catalogue', () => {
	it('gives the same answer whatever the order of the catalogue', () => {
		always((matches, asked, known) => {
			const other = matchMechanisms(asked, reversed(aCatalogue(known)));
			expect(namesOf(other.plain)).toEqual(namesOf(matches.plain));
			expect(namesOf(other.shown)).toEqual(namesOf(matches.shown));
			expect(other.plain.map(({ score }) => score)).toEqual(
				matches.plain.map(({ score }) => score)
			);
		});
	});

	it('ranks every mechanism once, by falling score', () => {
		always(({ plain }, _asked, known) => {
			const all = known.flatMap((each) => each.mechanisms.map(({ id }) => id));
			expect(namesOf(plain).toSorted()).toEqual(all.toSorted());
			const scores = plain.map(({ score }) => score);
			expect(scores).toEqual(scores.toSorted((one, other) => other - one));
		});
	});

	it('keeps score, coverage and similarities within 0 and 1', () => {
		always(({ plain }) => {
			const numbers = plain.flatMap(({ score, coverage, facets }) => [
				score,
				coverage,
				...facets.map(({ reading }) => reading.similarity ?? 0)
			]);
			expect(numbers.filter((number) => !(number >= 0 && number <= 1))).toEqual([]);
		});
	});

	it('says there is no close case exactly when no match is fair', () => {
		always(({ plain, noCloseCase }) => {
			expect(noCloseCase).toBe(plain.every(({ closeness }) => closeness === 'distant'));
		});
	});

	it('shows each mechanism once, the best one first, at most two of one case', () => {
		always(({ plain, shown }, _asked, known) => {
			expect(shown[0]).toBe(plain[0]);
			expect(new Set(shown).size).toBe(shown.length);
			const isNear = ({ nearness }: Match): boolean => nearness >= 0.5 * (plain[0]?.nearness ?? 0);
			expect(shown.every(isNear)).toBe(true);
			const room = known.reduce(
				(sum, { id }) =>
					sum + Math.min(2, plain.filter((match) => match.case.id === id && isNear(match)).length),
				0
			);
			expect(shown.length).toBe(Math.min(6, room));
			const perCase = known.map(({ id }) => shown.filter((match) => match.case.id === id).length);
			expect(Math.max(0, ...perCase)).toBeLessThanOrEqual(2);
		});
	});

	it('has both kinds in the first five where the other kind reaches 60 % of the top', () => {
		always(({ plain, shown }) => {
			const [top] = plain;
			const other = plain.find(
				(match) =>
					match.case.kind !== top?.case.kind && match.nearness >= 0.5 * (top?.nearness ?? 0)
			);
			if (!top || !other || other.score < 0.6 * top.score) return;
			expect(new Set(shown.slice(0, 5).map((match) => match.case.kind)).size).toBe(2);
		});
	});

	it('lets cautions change neither scores nor places', () => {
		always((matches, asked, known) => {
			const open = aCatalogue(
				known.map((each) => ({
					...each,
					mechanisms: each.mechanisms.map((one) => ({
						...one,
						cautions: [],
						preconditions: one.preconditions.map(() => aCondition())
					}))
				}))
			);
			const calm = matchMechanisms({ ...asked, flags: { dutyOfCare: false } }, open);
			expect(namesOf(calm.plain)).toEqual(namesOf(matches.plain));
			expect(namesOf(calm.shown)).toEqual(namesOf(matches.shown));
		});
	});

	it('never lets a facet speak both for and against a mechanism', () => {
		always(({ plain }) => {
			for (const match of plain) {
				const against = whyNot(match).flatMap((doubt) =>
					doubt.kind === 'facet' ? [doubt.reading.facet] : []
				);
				const reasons = whyMatched(match).map((reason) => reason.facet);
				expect(reasons.filter((facet) => against.includes(facet))).toEqual([]);
				expect(reasons.length).toBeLessThanOrEqual(3);
			}
		});
	});

	const optional = [
		'threatTypeId',
		'fronts',
		'phase',
		'weakAreas',
		'kind',
		'country',
		'rating'
	] as const;

	it('never lets a forgotten answer raise coverage, nor the score above a full likeness', () => {
		fc.assert(
			fc.property(query, cases, fc.constantFrom(...optional), (asked, known, forgotten) => {
				const before = matchMechanisms(asked, aCatalogue(known)).plain;
				const after = matchMechanisms(
					{ ...asked, [forgotten]: undefined },
					aCatalogue(known)
				).plain;
				for (const match of before) {
					const less = after.find((other) => other.mechanism === match.mechanism);
					invariant(less, 'every mechanism is ranked');
					expect(less.coverage).toBeLessThanOrEqual(match.coverage);
					if (hasLostFullLikeness(match, less)) expect(less.score).toBeLessThan(match.score);
				}
			})
		);
	});
});

/** A facet that was known and fully alike is unknown now. */
function hasLostFullLikeness(before: Match, after: Match): boolean {
	return before.facets.some(
		({ reading }, place) => reading.similarity === 1 && after.facets[place]?.reading.known === false
	);
}
