import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../vocabulary';
import { ballotLetters, parseBallot, type Ballot } from './ballot';
import { entriesOfHands } from './hands';

const entry = (fields: object): object => ({
	...{ ok: true, value: { kind: 'entry', entry: { form: 'ballot', ...fields } } }
});
/** The line of a ballot as somebody writes it. */
function lineOf(ballot: Ballot): string {
	if (ballot.kind === 'pass') return '-';
	const { best, notCredible, confidence } = ballot.entry;
	const worst = dimensions.find((dimension) => ballot.entry[dimension] !== undefined);
	const parts = [
		notCredible === true ? '0' : String(best),
		confidence === undefined ? '' : { high: '1', medium: '2', low: '3' }[confidence],
		worst === undefined ? '' : `${String(ballot.entry[worst])}${ballotLetters[worst]}`
	];
	return parts.join(' ').trim();
}

const four = { best: 4, confidence: 'medium', finance: 5 };

describe('a line of a ballot', () => {
	it.each([
		['as on the paper', '4 2 5F', four],
		['in small letters', '4 2 5f', four],
		['with a space before the letter', '4 2 5 F', four],
		['with more spaces', '  4\t2   5F  ', four],
		['in wide letters', '\uff14 \uff12 \uff15\uff26', four],
		['in Arabic digits', '\u0664 \u0662 \u0665F', four],
		['with a half level', '3.5 1 2.5P', { best: 3.5, confidence: 'high', people: 2.5 }],
		['with a decimal comma', '3,5 3 4,0L', { best: 3.5, confidence: 'low', legal: 4 }],
		['with a written half', '3\u00bd 3 4R', { best: 3.5, confidence: 'low', reputation: 4 }],
		['whose worst impact is none', '1 1 0D', { best: 1, confidence: 'high', data: 0 }],
		['for mission', '5 3 1m', { best: 5, confidence: 'low', mission: 1 }],
		['that finds the threat not credible', '0', { notCredible: true }],
		['that is sure of that', '0 1', { notCredible: true, confidence: 'high' }],
		['that still names an impact', '0 3 4F', { notCredible: true, confidence: 'low', finance: 4 }]
	])('is read %s', (_, line, fields) => {
		expect(parseBallot(line)).toEqual(entry(fields));
	});

	it.each(['-', ' - ', '\u2013', '\u2014', '\u2212'])('passes with %s', (line) => {
		expect(parseBallot(line)).toEqual({ ok: true, value: { kind: 'pass' } });
	});

	it.each([
		['', { code: 'empty' }],
		['   ', { code: 'empty' }],
		['6 2 5F', { code: 'likelihood', given: '6' }],
		['0.5 2 5F', { code: 'likelihood', given: '0.5' }],
		['3.25 2 5F', { code: 'likelihood', given: '3.25' }],
		['-4 2 5F', { code: 'likelihood', given: '-4' }],
		['four 2 5F', { code: 'likelihood', given: 'four' }],
		['4', { code: 'incomplete', missing: 'sure' }],
		['4 2', { code: 'incomplete', missing: 'impact' }],
		['4 4 5F', { code: 'sure', given: '4' }],
		['4 1.5 5F', { code: 'sure', given: '1.5' }],
		['4 5F', { code: 'sure', given: '5F' }],
		['0 9', { code: 'sure', given: '9' }],
		['4 2 6F', { code: 'impact', given: '6F' }],
		['4 2 F', { code: 'impact', given: 'F' }],
		['4 2 5', { code: 'dimension', given: '5' }],
		['4 2 5X', { code: 'dimension', given: '5X' }],
		['4 2 5FP', { code: 'dimension', given: '5FP' }],
		['4 2 5F 3P', { code: 'too-much', given: '3P' }],
		['- 4', { code: 'too-much', given: '4' }],
		[
			'4 2 5F and then much more than that',
			{ code: 'too-much', given: 'and then much more t\u2026' }
		]
	])('%j is refused by what is wrong in it', (line, error) => {
		expect(parseBallot(line)).toEqual({ ok: false, error });
	});

	it('is read as it is written', () => {
		const half = (from: number) => fc.integer({ min: from * 2, max: 10 }).map((twice) => twice / 2);
		const impact = fc.oneof(fc.constant(0), half(1));
		const sure = fc.constantFrom('high', 'medium', 'low');
		const ballot: fc.Arbitrary<Ballot> = fc.oneof(
			fc.constant({ kind: 'pass' } as const),
			fc
				.tuple(half(1), sure, fc.constantFrom(...dimensions), impact)
				.map(([best, confidence, dimension, level]) => ({
					kind: 'entry' as const,
					entry: { form: 'ballot' as const, best, confidence, [dimension]: level }
				})),
			fc.constant({ kind: 'entry', entry: { form: 'ballot', notCredible: true } } as const)
		);
		fc.assert(
			fc.property(ballot, (given) => {
				expect(parseBallot(lineOf(given))).toEqual({ ok: true, value: given });
			})
		);
	});

	it('is read or refused, whatever is typed', () => {
		const sign = fc.constantFrom(...Array.from('0123456789.,- PMFLDRpx\u00bd\u2013\n'));
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: sign })), (line) => {
				const ballot = parseBallot(line);
				if (!ballot.ok) return;
				expect(parseBallot(lineOf(ballot.value))).toEqual(ballot);
			})
		);
	});
});

describe('a tally of hands', () => {
	it('gives one entry for each hand, fairly sure', () => {
		const hand = { form: 'hand', confidence: 'medium' };
		expect(entriesOfHands([1, 0, 2, 0, 0, 1])).toEqual([
			{ ...hand, notCredible: true },
			{ ...hand, best: 2 },
			{ ...hand, best: 2 },
			{ ...hand, best: 5 }
		]);
	});
});
