import * as z from 'zod/mini';
import { err, ok, type Result } from '$lib/domain/result';
import { contradictionIn } from '$lib/domain/scoring/assessment';
import { parseBallot, type BallotError } from '$lib/domain/scoring/ballot';
import type { Sheet, SheetEntry, SheetRow } from '$lib/domain/scoring/sheet';
import { readEntry, type NeededField } from '$lib/domain/scoring/view';
import { dimensions } from '$lib/domain/vocabulary';
import { SHEET_VERSION, SheetFile, sheetFileHeader, type SheetTopic } from '../sheet-file';
import { readJson, type JsonError } from './json-text';

/** One row of a sheet that cannot be taken. `row` counts from 1; `title` is what the file calls the threat. */
export interface RowTrouble {
	readonly row: number;
	readonly title: string;
	readonly error:
		| BallotError
		/** A ballot and marks stand side by side. */
		| { readonly code: 'both' }
		/** The threat stands in the sheet already. */
		| { readonly code: 'twice' }
		/** This round is not about the threat. */
		| { readonly code: 'not-in-round' }
		/** A hand is counted in the room; a sheet of hands could be told from all others. */
		| { readonly code: 'hand' }
		/** Marks are missing, so that the entry would not count. */
		| { readonly code: 'unfinished'; readonly missing: readonly NeededField[] }
		/** Two marks of likelihood contradict each other. */
		| { readonly code: 'order' }
		/** The short form names the worst impact alone. */
		| { readonly code: 'several' };
}

/** Why a file is no sheet for this round. */
export type SheetFileError =
	/** `bytes` is the size of the file, `limit` the most that is read. */
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	| JsonError
	| { readonly code: 'not-a-sheet' }
	/** Written for a newer Holdfast; `version` is the form it has. */
	| { readonly code: 'too-new'; readonly version: number }
	/** Made for another plan. */
	| { readonly code: 'other-plan' }
	/** Made for another round, `number`. */
	| { readonly code: 'other-round'; readonly number: number }
	/** Fields that have not the form they must have, by their place in the file. */
	| { readonly code: 'invalid'; readonly paths: readonly (readonly (string | number)[])[] }
	/** Rows that cannot be taken. Nothing of the sheet is then. */
	| { readonly code: 'rows'; readonly troubles: readonly RowTrouble[] };

/** The largest sheet that is read: a thousand threats take a quarter of it. */
export const SHEET_LIMIT = 1_000_000;

/** The plan and the round that a sheet has to be for. */
export interface SheetPlace extends SheetTopic {
	readonly scoringId: string;
	/** The horizon of the plan: every entry gets it, whatever the file says, so that no sheet can be told by it. */
	readonly forMonths: NonNullable<SheetEntry['forMonths']>;
}

/**
 * Reads one person's sheet, whole or not at all. What it gives goes into the round unseen: it is sealed like a sheet
 * that was filled here. Never throws; a file above 1 MB is refused unread.
 */
export function readSheetFile(
	file: Uint8Array | string,
	place: SheetPlace
): Result<Sheet, SheetFileError> {
	const bytes = file.length;
	if (bytes > SHEET_LIMIT) return err({ code: 'too-large', bytes, limit: SHEET_LIMIT });
	const content = readJson(file);
	return content.ok ? sheetIn(content.value, place) : content;
}

/** Enough to know a sheet by; nothing else of it is believed yet. */
const Claim = z.looseObject({ ...sheetFileHeader, scoringId: z.optional(z.unknown()) });

function sheetIn(content: unknown, place: SheetPlace): Result<Sheet, SheetFileError> {
	const claim = z.safeParse(Claim, content);
	if (!claim.success) return err({ code: 'not-a-sheet' });
	const { version, scoringId } = claim.data;
	if (version > SHEET_VERSION) return err({ code: 'too-new', version });
	// Before its form is looked at: what is wrong in the sheet of another plan is of no account here.
	if (typeof scoringId === 'string' && scoringId !== place.scoringId)
		return err({ code: 'other-plan' });
	const parsed = z.safeParse(SheetFile, content);
	if (!parsed.success) return err({ code: 'invalid', paths: pathsOf(parsed.error) });
	const { round, threats } = parsed.data;
	return round === place.number
		? rowsIn(threats, place)
		: err({ code: 'other-round', number: round });
}

const pathsOf = ({ issues }: z.core.$ZodError): readonly (readonly (string | number)[])[] =>
	issues.map(({ path }) => path.filter((part) => typeof part !== 'symbol'));

type FileRow = SheetFile['threats'][number];

function rowsIn(rows: readonly FileRow[], place: SheetPlace): Result<Sheet, SheetFileError> {
	const known = new Set(place.threatIds);
	const seen = new Set<string>();
	const read = rows.map((row) => {
		const isTwice = seen.has(row.threatId);
		seen.add(row.threatId);
		if (isTwice) return err({ code: 'twice' } as const);
		return known.has(row.threatId) ? rowIn(row, place) : err({ code: 'not-in-round' } as const);
	});
	const troubles = read.flatMap((each, at) =>
		each.ok ? [] : [{ row: at + 1, title: rows[at]?.title ?? '', error: each.error }]
	);
	if (troubles.length > 0) return err({ code: 'rows', troubles });
	return ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

type RowError = RowTrouble['error'];

function rowIn(
	{ threatId, ballot = '', entry }: FileRow,
	{ forMonths }: SheetPlace
): Result<SheetRow, RowError> {
	const isBlank = ballot.trim() === '';
	if (entry !== undefined && !isBlank) return err({ code: 'both' });
	const read = entry === undefined ? lineIn(ballot) : sound(entry);
	if (!read.ok) return read;
	return ok(
		read.value === undefined ? { threatId } : { threatId, entry: { ...read.value, forMonths } }
	);
}

/** The entry of a ballot line; undefined where it passes. */
function lineIn(ballot: string): Result<SheetEntry | undefined, RowError> {
	if (ballot.trim() === '') return ok(undefined);
	const read = parseBallot(ballot);
	if (!read.ok) return read;
	return ok(read.value.kind === 'pass' ? undefined : read.value.entry);
}

/**
 * All marks of a row, in the form that this page gives them, if they can count. Once sealed nobody could mend them, and
 * one that contradicts itself would take its threat off the matrix.
 */
function sound(given: SheetEntry): Result<SheetEntry, RowError> {
	if (given.form === 'hand') return err({ code: 'hand' });
	const whole = { id: '', entry: { ...given, round: 1 } };
	if (contradictionIn(whole) !== undefined) return err({ code: 'order' });
	if (namesSeveral(given)) return err({ code: 'several' });
	const { missing } = readEntry(whole);
	return missing.length > 0 ? err({ code: 'unfinished', missing }) : ok(asMarkedHere(given));
}

const namesSeveral = (given: SheetEntry): boolean =>
	given.form === 'ballot' &&
	given.notCredible !== true &&
	dimensions.filter((dimension) => given[dimension] !== undefined).length > 1;

/** Leaves the fields that a sheet filled here has, so that what somebody wrote besides tells it from no other. */
function asMarkedHere(given: SheetEntry): SheetEntry {
	const { form, notCredible, low, high, ...marks } = given;
	if (notCredible === true) return { form, notCredible };
	const range =
		form === 'full' && low !== undefined && high !== undefined ? { low, high } : undefined;
	return { form, ...range, ...marks, confidence: marks.confidence ?? 'low' };
}
