import { describe, expect, it } from 'vitest';
import type { AdoptableStep, Case, Mechanism } from '../catalogue/catalogue';
import { invariant } from '../result';
import { matchMechanisms, type Match } from './match';
import { aCase, aCatalogue, aCondition, aMechanism, aQuery } from './matching.builders';
import type { Query } from './query';
import { whyMatched, whyNot } from './reasons';

const aStep = (grade: AdoptableStep['grade']): AdoptableStep => ({
	id: 'a-step',
	what: '',
	front: 'legal',
	phase: 'prepare',
	ownerRole: '',
	days: 5,
	doneWhen: '',
	grade
});

interface Given {
	readonly query?: Partial<Query>;
	readonly mechanism?: Partial<Mechanism>;
	readonly told?: Partial<Case>;
}

function matchOf({ query, mechanism, told }: Given): Match {
	const known = aMechanism({ steps: [aStep('case')], ...mechanism });
	const cases = [aCase({ mechanisms: [known], ...told })];
	const [match] = matchMechanisms(aQuery(query), aCatalogue(cases)).plain;
	invariant(match, 'a catalogue of one mechanism has one match');
	return match;
}

const facetsOf = (match: Match) => whyMatched(match).map((reason) => reason.facet);
const doubtsOf = (given: Given) => whyNot(matchOf(given)).map((doubt) => doubt.kind);

describe('why a mechanism matched', () => {
	it('names the three facets that did most, largest first', () => {
		const query: Partial<Query> = {
			fronts: ['legal'],
			phase: 'respond',
			kind: 'national-ngo',
			country: 'UG'
		};
		expect(facetsOf(matchOf({ query }))).toEqual(['threat', 'fronts', 'phase']);
	});

	it('says what each reason rests on', () => {
		const query: Partial<Query> = {
			title: 'Raid',
			threatTypeId: 'LEG-04',
			fronts: ['legal', 'people'],
			weakQuestions: ['H12']
		};
		const reasons = whyMatched(matchOf({ query, mechanism: { raises: ['H12'] } }));
		expect(reasons).toMatchObject([
			{ facet: 'threat', link: 'same', threatTypeId: 'LEG-04', share: 1 },
			{ facet: 'needs', questions: ['H12'], similarity: 1 },
			{ facet: 'fronts', shared: ['legal'], missing: ['people'] }
		]);
	});

	it('leaves out what is unknown or hardly alike', () => {
		const query: Partial<Query> = { threatTypeId: undefined, country: 'HU' };
		expect(facetsOf(matchOf({ query }))).toEqual(['category']);
	});

	it('has no reason where nothing is alike', () => {
		const query: Partial<Query> = { threatTypeId: 'REP-05', category: 'reputational' };
		expect(facetsOf(matchOf({ query }))).toEqual([]);
	});
});

describe('why a mechanism may not fit', () => {
	it('names known facets of weight that are hardly alike', () => {
		const query: Partial<Query> = {
			threatTypeId: 'REP-05',
			category: 'legal',
			phase: 'learn',
			country: 'HU'
		};
		const unlike = whyNot(matchOf({ query })).flatMap((doubt) =>
			doubt.kind === 'facet' ? [doubt.reading.facet] : []
		);
		expect(unlike).toEqual(['threat', 'phase']);
	});

	it('names another kind of organisation together with too much effort', () => {
		const query: Partial<Query> = { kind: 'movement', staff: 1 };
		const [first] = whyNot(matchOf({ query, mechanism: { effort: 3 } }));
		expect(first).toMatchObject({ kind: 'facet', reading: { facet: 'kind-and-effort' } });
	});

	it('names every precondition', () => {
		const preconditions = [aCondition({ text: 'Courts decide' }), aCondition({ text: 'A lawyer' })];
		const named = whyNot(matchOf({ mechanism: { preconditions } })).flatMap((doubt) =>
			doubt.kind === 'precondition' ? [doubt.condition] : []
		);
		expect(named).toEqual(preconditions);
	});

	it('always says when the case was written', () => {
		expect(whyNot(matchOf({ told: { written: 2020 } }))).toEqual([{ kind: 'age', written: 2020 }]);
	});

	it('says how the outcome is known, unless it is strongly sourced from the case itself', () => {
		expect(whyNot(matchOf({ told: { evidence: 'medium' } }))).toContainEqual({
			kind: 'evidence',
			mechanism: 'case',
			case: 'medium'
		});
		expect(doubtsOf({ mechanism: { evidence: 'context' } })).toEqual(['age', 'evidence']);
		expect(doubtsOf({})).toEqual(['age']);
	});

	it('says what rests on judgement alone', () => {
		const steps = [aStep('judgement'), aStep('judgement')];
		const judged = (mechanism: Partial<Mechanism>) =>
			whyNot(matchOf({ mechanism })).find((doubt) => doubt.kind === 'only-judgement')?.parts;
		expect(judged({ evidence: 'judgement', steps })).toEqual(['outcome', 'steps']);
		expect(judged({ evidence: 'judgement' })).toEqual(['outcome']);
		expect(judged({ steps })).toEqual(['steps']);
		expect(judged({ steps: [aStep('judgement'), aStep('context')] })).toBeUndefined();
	});

	it('says that coalitions struggle in quiet times', () => {
		expect(doubtsOf({ told: { kind: 'coalition' } })).toEqual(['age', 'quiet-times']);
	});
});
