import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Mechanism } from '../catalogue/catalogue';
import type { Decision, Entry, Plan } from '../plan/plan';
import { rankPlan } from '../scoring/rank';
import { scorePlan } from '../scoring/score';
import { anEntry, aPlan, aThreat } from '../scoring/scoring.builders';
import { Front } from '../vocabulary';
import { coverPlan, MOST_CHOSEN, type Cover } from './cover';
import { matchMechanisms } from './match';
import { aCase, aCatalogue, aMechanism, anAction, withMoves } from './matching.builders';
import { queriesFor } from './query';
import { graveThreats, type ToCover } from './to-cover';

const grave = anEntry({ low: 4, best: 5, high: 5, people: 4 });
const slight = anEntry({ low: 1, best: 1, high: 1, people: 0, mission: 1 });

/** A catalogue with one case for each mechanism. */
const knowing = (...mechanisms: readonly (Partial<Mechanism> & { readonly id: string })[]) =>
	aCatalogue(
		mechanisms.map((given) =>
			aCase({
				id: `case-${given.id}`,
				threats: given.threats ?? [],
				mechanisms: [aMechanism({ caseId: `case-${given.id}`, ...given })]
			})
		)
	);

/** A plan with one grave threat of each type; its words are left out, so that only the type counts. */
function facing(types: readonly string[], given: Partial<Plan> = {}, entry: Entry = grave): Plan {
	return aPlan({
		threats: Object.fromEntries(
			types.map((typeId) => [typeId, aThreat({ typeId, title: ' ', category: 'legal' })])
		),
		entries: Object.fromEntries(types.map((id) => [`${id}/one`, entry])),
		...given
	});
}

function toCover(plan: Plan, catalogue: Catalogue): ToCover {
	const scores = scorePlan(plan, catalogue);
	const threats = graveThreats(rankPlan(plan, scores));
	const ask = queriesFor(plan, { catalogue, scores });
	const matches = new Map(
		threats.flatMap(({ threatId }) => {
			const query = ask(threatId);
			return query.ok ? [[threatId, matchMechanisms(query.value, catalogue)] as const] : [];
		})
	);
	return { plan, catalogue, threats, matches };
}

const cover = (plan: Plan, catalogue: Catalogue): Cover => coverPlan(toCover(plan, catalogue));
const names = ({ chosen }: Cover): readonly string[] =>
	chosen.map(({ match }) => match.mechanism.id);

describe('a set of mechanisms for a whole plan', () => {
	it('takes the one that answers two threats before those that answer one each', () => {
		const catalogue = knowing(
			{ id: 'a-raid', threats: ['LEG-04'] },
			{ id: 'b-suit', threats: ['LEG-06'] },
			{ id: 'both', threats: ['LEG-04', 'LEG-06'] }
		);
		const found = cover(facing(['LEG-04', 'LEG-06']), catalogue);
		expect(names(found)).toEqual(['both']);
		expect(found.chosen[0]).toMatchObject({
			threatId: 'LEG-04',
			threatIds: ['LEG-04', 'LEG-06'],
			fronts: [],
			hasCaution: false
		});
		expect(found).toMatchObject({ threatsLeft: [], frontsLeft: [] });
	});

	it('takes the lighter of two that cover the same, and in a tie the first id', () => {
		const same = { threats: ['LEG-04'] };
		const heavy = knowing({ id: 'a', ...same, effort: 3 }, { id: 'b', ...same });
		expect(names(cover(facing(['LEG-04']), heavy))).toEqual(['b']);
		const tied = knowing({ id: 'b', ...same }, { id: 'a', ...same });
		expect(names(cover(facing(['LEG-04']), tied))).toEqual(['a']);
	});

	it('takes a close answer before a fair one', () => {
		const catalogue = knowing(
			{ id: 'a-fair', threats: ['LEG-05'] },
			{ id: 'b-close', threats: ['LEG-04'] }
		);
		const matched = toCover(facing(['LEG-04']), catalogue);
		const matches = new Map(
			[...matched.matches].map(([id, held]) => [
				id,
				{
					...held,
					plain: held.plain.map((match) => ({
						...match,
						closeness: match.mechanism.id === 'b-close' ? ('close' as const) : ('fair' as const)
					}))
				}
			])
		);
		expect(names(coverPlan({ ...matched, matches }))).toEqual(['b-close']);
	});

	it('adds what serves a front that a threat calls for and nothing covers', () => {
		const known = knowing(
			{ id: 'court', threats: ['LEG-04'], fronts: ['legal'] },
			{ id: 'watch', threats: ['REP-05'], fronts: ['people'] }
		);
		const catalogue = withMoves('LEG-04', ['legal', 'people', 'digital'], known);
		const found = cover(facing(['LEG-04']), catalogue);
		expect(found.chosen).toMatchObject([
			{ threatIds: ['LEG-04'], fronts: ['legal'] },
			{ threatId: 'LEG-04', threatIds: [], fronts: ['people'] }
		]);
		expect(found.frontsLeft).toEqual([
			{ front: 'digital', threatId: 'LEG-04', because: 'no-mechanism' }
		]);
		const actions = { one: anAction({ front: 'people' }), two: anAction({ front: 'digital' }) };
		expect(names(cover(facing(['LEG-04'], { actions }), catalogue))).toEqual(['court']);
	});

	it('counts an adopted mechanism that the catalogue no longer has as no answer', () => {
		const catalogue = knowing({ id: 'petition', threats: ['LEG-04'] });
		const decisions = { 'LEG-04/gone': { choice: 'adopted' } } as unknown as Plan['decisions'];
		expect(names(cover(facing(['LEG-04'], { decisions }), catalogue))).toEqual(['petition']);
	});

	it('leaves alone what is slight, what is answered, and who was turned down', () => {
		const catalogue = knowing({ id: 'court', threats: ['LEG-04'] });
		const deciding = (choice: Decision['choice']): Plan =>
			facing(['LEG-04'], { decisions: { 'LEG-04/court': { choice } } });
		const nothing = { chosen: [], threatsLeft: [], frontsLeft: [] };
		expect(cover(facing(['LEG-04'], {}, slight), catalogue)).toEqual(nothing);
		expect(cover(deciding('adopted'), catalogue)).toEqual(nothing);
		expect(names(cover(deciding('later'), catalogue))).toEqual(['court']);
		expect(cover(deciding('not-for-us'), catalogue)).toEqual({
			...nothing,
			threatsLeft: [{ threatId: 'LEG-04', because: 'turned-down' }]
		});
	});

	it('says that a threat has no close case', () => {
		const catalogue = knowing({ id: 'far', threats: ['REP-05'] });
		expect(cover(facing(['LEG-04']), catalogue)).toEqual({
			chosen: [],
			threatsLeft: [{ threatId: 'LEG-04', because: 'no-close-case' }],
			frontsLeft: []
		});
	});

	it('stops at eight and says what had no room', () => {
		const types = aCatalogue([]).threatTypes.map(({ id }) => id);
		expect(types).toHaveLength(9);
		const catalogue = knowing(...types.map((id) => ({ id: id.toLowerCase(), threats: [id] })));
		const { chosen, threatsLeft } = cover(facing(types), { ...catalogue, readiness: [] });
		expect(chosen).toHaveLength(MOST_CHOSEN);
		expect(threatsLeft).toMatchObject([{ because: 'set-is-full' }]);
	});

	it('marks what asks for its caution to be read first', () => {
		const gate = { text: 'Loud', gate: 'exposure-raises-danger', grade: 'judgement' } as const;
		const catalogue = knowing({ id: 'loud', threats: ['LEG-04'], cautions: [gate] });
		expect(cover(facing(['LEG-04']), catalogue).chosen).toMatchObject([{ hasCaution: true }]);
	});
});

const typeIds = aCatalogue([]).threatTypes.map(({ id }) => id);
const someOf = <T>(values: readonly T[], minLength = 0) =>
	fc.subarray([...values], { minLength, maxLength: 4 });
const mechanism = fc.record({
	threats: someOf(typeIds, 1),
	fronts: someOf(Front.options, 1),
	effort: fc.constantFrom(1 as const, 2 as const, 3 as const)
});
const choices = ['adopted', 'later', 'not-for-us'] as const;

const anyInput = fc
	.record({
		mechanisms: fc.array(mechanism, { maxLength: 14 }),
		types: fc.subarray(typeIds),
		called: fc.dictionary(fc.constantFrom(...typeIds), someOf(Front.options)),
		decided: fc.array(
			fc.tuple(fc.constantFrom(...typeIds), fc.nat(13), fc.constantFrom(...choices)),
			{ maxLength: 5 }
		),
		acted: someOf(Front.options)
	})
	.map(({ mechanisms, types, called, decided, acted }) => {
		const known = knowing(...mechanisms.map((each, place) => ({ ...each, id: `m${place}` })));
		const catalogue = Object.entries(called).reduce(
			(before, [id, fronts]) => withMoves(id, fronts, before),
			known
		);
		const plan = facing(types, {
			decisions: Object.fromEntries(
				decided.map(([type, nth, choice]) => [`${type}/m${nth}`, { choice }])
			),
			actions: Object.fromEntries(acted.map((front) => [front, anAction({ front })]))
		});
		return { plan, catalogue };
	});

/** The same catalogue in another order. */
const reversed = (catalogue: Catalogue): Catalogue => ({
	...catalogue,
	cases: catalogue.cases.toReversed(),
	threatTypes: catalogue.threatTypes.toReversed()
});

function always(holds: (found: Cover, input: ToCover) => void): void {
	fc.assert(
		fc.property(anyInput, ({ plan, catalogue }) => {
			const input = toCover(plan, catalogue);
			holds(coverPlan(input), input);
		})
	);
}

describe('the set, for any plan and catalogue', () => {
	it('is the same for the same input, whatever the order of the catalogue', () => {
		always((found, { plan, catalogue }) => {
			expect(cover(plan, catalogue)).toEqual(found);
			const other = cover(plan, reversed(catalogue));
			expect(names(other)).toEqual(names(found));
			expect(other.threatsLeft).toEqual(found.threatsLeft);
			expect(other.frontsLeft).toEqual(found.frontsLeft);
		});
	});

	it('holds none that adds nothing, none twice and none that was turned down', () => {
		always((found, { plan }) => {
			expect(new Set(names(found)).size).toBe(found.chosen.length);
			for (const { match, threatIds, fronts } of found.chosen) {
				expect(threatIds.length + fronts.length).toBeGreaterThan(0);
				for (const id of threatIds) {
					expect(plan.decisions[`${id}/${match.mechanism.id}`]?.choice).not.toBe('not-for-us');
				}
			}
		});
	});

	it('covers all that any mechanism could cover, unless it is full, and tells of each thing once', () => {
		always(({ chosen, threatsLeft, frontsLeft }, { plan, catalogue, threats, matches }) => {
			const told = [
				...chosen.flatMap(({ threatIds, fronts }) => [...threatIds, ...fronts]),
				...threatsLeft.map(({ threatId }) => threatId),
				...frontsLeft.map(({ front }) => front)
			];
			expect(new Set(told).size).toBe(told.length);
			if (chosen.length < MOST_CHOSEN) {
				expect([...threatsLeft, ...frontsLeft]).not.toContainEqual(
					expect.objectContaining({ because: 'set-is-full' })
				);
			}
			for (const { threatId, because } of threatsLeft) {
				const couldAnswer = matches
					.get(threatId)
					?.plain.some(
						({ mechanism: { id }, closeness }) =>
							closeness !== 'distant' &&
							plan.decisions[`${threatId}/${id}`]?.choice !== 'not-for-us'
					);
				expect(couldAnswer).toBe(because === 'set-is-full');
			}
			const ids = new Set(
				catalogue.cases.flatMap(({ mechanisms }) => mechanisms.map(({ id }) => id))
			);
			const adopted = Object.entries(plan.decisions).flatMap(([key, { choice }]) => {
				const [threatId, id = ''] = key.split('/');
				return choice === 'adopted' && ids.has(id) ? [threatId] : [];
			});
			for (const { threatId } of threats) {
				expect(told.includes(threatId)).toBe(!adopted.includes(threatId));
			}
		});
	});

	it('could not do without any one of its mechanisms', () => {
		const left = ({ threatsLeft, frontsLeft }: Cover): number =>
			threatsLeft.length + frontsLeft.length;
		always((found, input) => {
			for (const name of names(found)) {
				const others = names(found).filter((other) => other !== name);
				const matches = new Map(
					[...input.matches].map(([threatId, { plain, ...rest }]) => {
						const kept = plain.filter(({ mechanism }) => others.includes(mechanism.id));
						return [threatId, { ...rest, plain: kept }] as const;
					})
				);
				expect(left(coverPlan({ ...input, matches }))).toBeGreaterThan(left(found));
			}
		});
	});
});
