import { describe, expect, it } from 'vitest';
import type { Case, Mechanism } from '../catalogue/catalogue';
import { chooseDiverse, type Ranked } from './diversity';
import { aCase, aMechanism } from './matching.builders';

interface Given extends Partial<Mechanism> {
	readonly of?: string;
	readonly kind?: Case['kind'];
	readonly nearness?: number;
}

/** Each mechanism is of its own case and has nothing in common with others unless a test says so. */
function ranked(
	id: string,
	score: number,
	{ of = id, kind = 'organisation', nearness = 1, ...given }: Given = {}
): Ranked {
	const mechanism = aMechanism({ id, caseId: of, threats: [id], fronts: [], ...given });
	return { mechanism, case: aCase({ id: of, kind }), score, nearness };
}

const namesOf = (chosen: readonly Ranked[]) => chosen.map(({ mechanism }) => mechanism.id);

/** Five near mechanisms of five cases take five of the six places. */
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ranked(id, 0.9, { of: `case-${id}` }));

function sixthOf(...contenders: readonly Ranked[]) {
	return namesOf(chooseDiverse([...five, ...contenders])).slice(5);
}

describe('diverse choice', () => {
	it('leaves places empty rather than show what is less than half as near as the first', () => {
		const first = ranked('a', 0.9, { nearness: 0.8 });
		const near = ranked('b', 0.5, { nearness: 0.4 });
		const far = ranked('c', 0.5, { nearness: 0.39 });
		expect(namesOf(chooseDiverse([first, near, far]))).toEqual(['a', 'b']);
	});

	it('keeps the plain order of mechanisms that have nothing in common', () => {
		const ranking = [ranked('a', 0.9), ranked('b', 0.8), ranked('c', 0.7)];
		expect(namesOf(chooseDiverse(ranking))).toEqual(['a', 'b', 'c']);
	});

	it('takes a mechanism of a further case before a better one of a case it has', () => {
		expect(sixthOf(ranked('same', 0.8, { of: 'case-a' }), ranked('new', 0.5))).toEqual(['new']);
	});

	it('takes a much better mechanism of a case it has before a distant one', () => {
		expect(sixthOf(ranked('same', 0.8, { of: 'case-a' }), ranked('new', 0.4))).toEqual(['same']);
	});

	it('lets no distant one of the other kind take the place of a near one', () => {
		const coalition: Given = { kind: 'coalition', of: 'both' };
		const near = ranked('near', 0.6, { ...coalition, threats: ['a', 'b', 'c'] });
		const far = [ranked('far', 0.5, coalition), ranked('farther', 0.49, coalition)];
		const alike = ['a', 'b', 'c'].map((id, place) =>
			ranked(id, 0.95 - place / 100, { threats: ['a', 'b', 'c'] })
		);
		const ranking = [...alike, near, ...far, ranked('d', 0.48), ranked('e', 0.47)];
		expect(namesOf(chooseDiverse(ranking)).slice(0, 5)).toContain('near');
	});

	it('lays out what it chose nearest first', () => {
		const ranking = [
			ranked('a', 0.9, { of: 'x' }),
			ranked('b', 0.8, { of: 'x' }),
			ranked('c', 0.7)
		];
		expect(namesOf(chooseDiverse(ranking))).toEqual(['a', 'b', 'c']);
	});

	it('counts shared fronts and threats as likeness between cases', () => {
		const fronts: Given = { fronts: ['legal', 'people'] };
		const near = ranked('near', 0.9, { ...fronts, threats: ['LEG-04', 'FIN-01'] });
		// fronts 2 of 2, threats 1 of 3, likeness 2/3: it loses 1/6, as much as 2/9 of score
		const alike = ranked('alike', 0.8, { ...fronts, threats: ['LEG-04', 'DIS-01'] });
		const choose = (score: number) =>
			namesOf(chooseDiverse([near, ...five.slice(1), alike, ranked('new', score)])).slice(5);
		expect(choose(0.57)).toEqual(['alike']);
		expect(choose(0.59)).toEqual(['new']);
	});

	it('remembers likeness to any one chosen, not only to the last', () => {
		const first = ranked('first', 0.95, { of: 'case-first' });
		const ranking = [first, ...five.slice(1), ranked('same', 0.8, { of: 'case-first' })];
		expect(namesOf(chooseDiverse([...ranking, ranked('new', 0.5)]))).not.toContain('same');
	});

	it('shows six at most', () => {
		const ranking = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ranked(id, 0.8));
		expect(namesOf(chooseDiverse(ranking))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	it('never shows a third mechanism of one case, even if places stay empty', () => {
		const ranking = ['a', 'b', 'c', 'd'].map((id) => ranked(id, 0.9, { of: 'x' }));
		expect(namesOf(chooseDiverse(ranking))).toEqual(['a', 'b']);
	});

	it('gives the fifth place to a coalition that reaches 60 % of the top', () => {
		const alone = ['a', 'b', 'c', 'd', 'e'].map((id) => ranked(id, 0.9));
		const coalition = ranked('together', 0.54, { kind: 'coalition' });
		expect(namesOf(chooseDiverse([...alone, coalition]))).toEqual([
			'a',
			'b',
			'c',
			'd',
			'together',
			'e'
		]);
	});

	it('gives the fifth place to a single organisation among coalitions', () => {
		const together = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
			ranked(id, 0.9, { kind: 'coalition' })
		);
		const chosen = namesOf(chooseDiverse([...together, ranked('alone', 0.6)]));
		expect(chosen.indexOf('alone')).toBe(4);
	});

	it('keeps no place for a coalition below 60 % of the top', () => {
		const alone = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ranked(id, 0.9));
		const coalition = ranked('together', 0.53, { kind: 'coalition' });
		expect(namesOf(chooseDiverse([...alone, coalition]))).not.toContain('together');
	});

	it('keeps no further place where a coalition is among the first four', () => {
		const alone = ['c', 'd', 'e', 'f'].map((id) => ranked(id, 0.9));
		const together = [0.9, 0.6].map((score) => ranked(`b${score}`, score, { kind: 'coalition' }));
		const chosen = namesOf(chooseDiverse([ranked('a', 0.9), ...together, ...alone]));
		expect(chosen).toEqual(['a', 'b0.9', 'c', 'd', 'e', 'f']);
	});

	it('chooses nothing from nothing', () => {
		expect(chooseDiverse([])).toEqual([]);
	});
});
