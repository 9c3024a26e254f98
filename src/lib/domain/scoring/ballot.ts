import { err, ok, type Result } from '../result';
import { dimensions, type Dimension } from '../vocabulary';
import { level0to5 } from './scales';
import type { SheetEntry } from './sheet';

/**
 * Why a line is no ballot. `missing` and the code name the part of the line: its likelihood, how sure the person is,
 * or the worst impact with its letter. `given`: what stands there.
 */
export type BallotError =
	| { readonly code: 'empty' }
	/** The line ends too early: only `0` and `-` may stand alone. */
	| { readonly code: 'incomplete'; readonly missing: 'sure' | 'impact' }
	/** Neither 0 nor 1 to 5 in half levels. */
	| { readonly code: 'likelihood'; readonly given: string }
	/** Neither 1 (sure) nor 2 (fairly sure) nor 3 (a guess). */
	| { readonly code: 'sure'; readonly given: string }
	/** Neither 0 nor 1 to 5 in half levels. */
	| { readonly code: 'impact'; readonly given: string }
	/** The impact has no letter, or one that is not P, M, F, L, D or R. */
	| { readonly code: 'dimension'; readonly given: string }
	/** More stands in the line than a ballot has. */
	| { readonly code: 'too-much'; readonly given: string };

/** A ballot as typed: what the person gives, or that they pass. */
export type Ballot =
	{ readonly kind: 'pass' } | { readonly kind: 'entry'; readonly entry: SheetEntry };

/** The letters for the six impacts on a paper ballot (method 4.5): `F` is finance. */
export const ballotLetters: Readonly<Record<Dimension, string>> = {
	people: 'P',
	mission: 'M',
	finance: 'F',
	legal: 'L',
	data: 'D',
	reputation: 'R'
};

const confidences = ['high', 'medium', 'low'] as const;

/**
 * Reads one line of a paper ballot, `4 2 5F`: likelihood 4, how sure (1 sure, 2 fairly sure, 3 a guess), worst impact
 * 5 on finance (method 4.5). Half levels are `3.5`, `3,5` or `3½`; capitals make no difference; a space may stand before
 * the letter. `-` passes. With likelihood `0` the person does not find the threat credible, and the rest may be left out.
 */
export function parseBallot(line: string): Result<Ballot, BallotError> {
	const [first, ...others] = partsOfLine(line);
	if (first === undefined) return err({ code: 'empty' });
	if (PASS.test(first)) return nothingMore(others) ?? ok(pass);
	const mark = markIn(first);
	const [sure, impact, ...more] = others;
	const certainty = mark.ok ? certaintyIn(sure, mark.value) : mark;
	const worst = certainty.ok ? worstIn(impact, certainty.value) : certainty;
	if (!worst.ok) return worst;
	return nothingMore(more) ?? ok({ kind: 'entry', entry: { form: 'ballot', ...worst.value } });
}

/** An error where parts are left over. */
function nothingMore(parts: readonly string[]): Result<never, BallotError> | undefined {
	if (parts.length === 0) return undefined;
	return err({ code: 'too-much', given: shown(parts.join(' ')) });
}

type Mark = Omit<SheetEntry, 'form'>;
type Read = Result<Mark, BallotError>;

const pass: Ballot = { kind: 'pass' };
/** A hyphen, any dash, or the sign for minus. */
const PASS = /^[-\u2010-\u2015\u2212]$/;

/** The parts of a line, in plain digits and letters; the impact and its letter are one part. */
const partsOfLine = (line: string): readonly string[] =>
	line
		.replaceAll('½', '.5')
		.normalize('NFKC')
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
		.replace(/[,\u066b]/g, '.')
		.trim()
		.replace(/^(\S+\s+\S+\s+[\d.]+)\s+(\p{Letter})/u, '$1$2')
		.split(/\s+/)
		.filter((part) => part !== '');

function markIn(given: string): Read {
	const level = levelIn(given);
	if (level === undefined) return err({ code: 'likelihood', given: shown(given) });
	return ok(level === 0 ? { notCredible: true } : { best: level });
}

function certaintyIn(given: string | undefined, mark: Mark): Read {
	if (given === undefined)
		return mark.notCredible === true ? ok(mark) : err({ code: 'incomplete', missing: 'sure' });
	const confidence = /^[123]$/.test(given) ? confidences[Number(given) - 1] : undefined;
	if (confidence === undefined) return err({ code: 'sure', given: shown(given) });
	return ok({ ...mark, confidence });
}

function worstIn(given: string | undefined, mark: Mark): Read {
	if (given === undefined)
		return mark.notCredible === true ? ok(mark) : err({ code: 'incomplete', missing: 'impact' });
	const [, number = '', letter = ''] = /^([\d.]*)(.*)$/u.exec(given) ?? [];
	const level = levelIn(number);
	if (level === undefined) return err({ code: 'impact', given: shown(given) });
	const dimension = dimensions.find((each) => ballotLetters[each] === letter.toUpperCase());
	if (dimension === undefined) return err({ code: 'dimension', given: shown(given) });
	return ok({ ...mark, [dimension]: level });
}

/** 0, or 1 to 5 in half levels. */
function levelIn(given: string): number | undefined {
	const level = /^\d(\.[05]?)?$/.test(given) ? Number(given) : undefined;
	return level0to5.safeParse(level).success ? level : undefined;
}

/** As much of what was given as an error can show. */
const shown = (given: string): string => (given.length > 20 ? `${given.slice(0, 20)}…` : given);
