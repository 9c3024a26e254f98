import { describe, expect, it } from 'vitest';
import { invariant } from '../result';
import { matchMechanisms } from './match';
import { aCase, aCatalogue, aMechanism, aQuery } from './matching.builders';
import type { Query } from './query';
import { whyMatched, whyNot } from './reasons';
import { tieOf, type ThreatTie } from './threat-tie';

describe('what the threat says of a mechanism', () => {
	it.each([
		['same', 1, 0.9, 'same'],
		['same', 0.7, 0.31, 'same'],
		['same', 0.69, 0.6, 'probably-same'],
		['same', 0.4, 0.31, 'probably-same'],
		['same', 0.39, 0.5, 'perhaps-same'],
		['chain', 1, 0.5, 'chain'],
		['chain', 0.39, 0.5, 'perhaps-near'],
		['category', 1, 0.5, 'case'],
		['other', 1, 0.6, 'case'],
		['other', 0.2, 0.6, 'perhaps-near'],
		['same', 1, 0.3, 'only-named'],
		['same', 0.69, 0.3, 'unsure'],
		['same', 0.2, 0.2, 'unsure'],
		['chain', 1, 0.3, 'other-chain'],
		['category', 1, 0.1, 'other-category'],
		['other', 1, 0, 'other'],
		['chain', 0.39, 0.1, 'probably-other'],
		['other', 0.1, 0, 'probably-other']
	] as const)('with the link %s, a share of %d and a likeness of %d is: %s', (...given) => {
		const [link, share, similarity, tie] = given;
		expect(tieOf({ link, share, similarity })).toBe(tie);
	});

	const forIt: readonly ThreatTie[] = [
		...(['same', 'probably-same', 'perhaps-same'] as const),
		...(['chain', 'case', 'perhaps-near'] as const)
	];

	/** What is said for and against one mechanism by its threat. */
	function said(query: Partial<Query>, fits?: Readonly<Record<string, 1 | 2 | 3>>) {
		const catalogue = aCatalogue([aCase({ mechanisms: [aMechanism()], ...(fits && { fits }) })]);
		const [match] = matchMechanisms(aQuery(query), catalogue).plain;
		invariant(match, 'a catalogue of one mechanism has one match');
		return {
			reasons: whyMatched(match).flatMap((each) => (each.facet === 'threat' ? tieOf(each) : [])),
			doubts: whyNot(match).flatMap((each) =>
				each.kind === 'facet' && each.reading.facet === 'threat' ? tieOf(each.reading) : []
			)
		};
	}

	it('never speaks for a mechanism where it is a doubt, nor against it where it is a reason', () => {
		const types = ['LEG-04', 'FIN-01', 'LEG-02', 'REP-05'];
		for (const threatTypeId of types) {
			for (const fits of [undefined, { [threatTypeId]: 3 } as const, {}]) {
				const { reasons, doubts } = said({ threatTypeId }, fits);
				expect(reasons.length + doubts.length).toBe(1);
				expect(reasons.every((tie) => forIt.includes(tie))).toBe(true);
				expect(doubts.some((tie) => forIt.includes(tie))).toBe(false);
			}
		}
	});

	it('speaks of the case where only the case was about the threat', () => {
		expect(said({ threatTypeId: 'REP-05' }, { 'REP-05': 3 }).reasons).toEqual(['case']);
	});

	it('is a doubt in words of its own where words alone make the threat one of several', () => {
		const words = { threatTypeId: undefined, title: 'LEG-04 FIN-01 LEG-02 REP-05 DIS-01 FIN-08' };
		const { reasons, doubts } = said(words);
		expect(reasons).toEqual([]);
		expect(doubts).toEqual(['unsure']);
	});
});
