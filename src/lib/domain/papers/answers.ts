import * as z from 'zod/mini';
import type { Row, TemplateField } from '../catalogue/template';

/** What was filled into the gaps of a paper: plain text, and lists as JSON in the same place. */

/** The most that one gap may hold, in characters; for a list, with what JSON adds. */
export const PAPER_LIMIT = 20_000;

/**
 * What a text holds where a list is expected. `damaged` is a text that is no such list, as another program or a
 * merge may leave it: it is shown as it stands and never thrown away.
 */
export type Kept<T> =
	| { readonly state: 'empty' }
	| { readonly state: 'given'; readonly value: T }
	| { readonly state: 'damaged'; readonly text: string };

type RowsField = Extract<TemplateField, { readonly kind: 'rows' }>;
type ChoiceField = Extract<TemplateField, { readonly kind: 'choice' }>;

const KeptRows = z.array(z.record(z.string(), z.string()));
const KeptChoices = z.array(z.string());

/** The rows of a text. Cells of columns that this version does not know are kept. */
export const readRows = (text: string | undefined): Kept<readonly Row[]> => readAs(KeptRows, text);

/** The ids of the options of a text, for a question with several answers. */
export const readChoices = (text: string | undefined): Kept<readonly string[]> =>
	readAs(KeptChoices, text);

function readAs<T>(schema: z.ZodMiniType<T>, text: string | undefined): Kept<T> {
	if (text === undefined || text.trim() === '') return { state: 'empty' };
	const read = z.safeParse(schema, parsed(text));
	return read.success ? { state: 'given', value: read.data } : { state: 'damaged', text };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * The rows that stand in a gap now: what was filled in, or what the template proposes. Undefined where the text is
 * damaged.
 */
export function rowsNow(field: RowsField, text: string | undefined): readonly Row[] | undefined {
	const kept = readRows(text);
	if (kept.state === 'damaged') return undefined;
	return kept.state === 'given' ? kept.value : field.start;
}

/**
 * The text under which rows are kept. No rows at all are kept as an empty list where the template proposes some,
 * so that the proposal does not come back.
 */
export const rowsText = (field: RowsField, rows: readonly Row[]): string =>
	rows.length === 0 && field.start.length === 0 ? '' : JSON.stringify(rows);

/** The same rows with other words in one cell; an empty cell is left out. */
export function withCell(
	rows: readonly Row[],
	at: number,
	[columnId, text]: readonly [string, string]
): readonly Row[] {
	return rows.map((row, place) => {
		if (place !== at) return row;
		const others = Object.entries(row).filter(([id]) => id !== columnId);
		return Object.fromEntries(text === '' ? others : [...others, [columnId, text]]);
	});
}

/** The same rows with one of them a place further up (-1) or down (1); at the end of the list nothing moves. */
export function withMoved<T>(rows: readonly T[], at: number, by: -1 | 1): readonly T[] {
	const moved = rows[at];
	const to = at + by;
	if (moved === undefined || to < 0 || to >= rows.length) return rows;
	const others = rows.filter((_, place) => place !== at);
	return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The text for several chosen options, in the order of the question; ids it does not know stay at the end. */
export function choicesText(field: ChoiceField, chosen: readonly string[]): string {
	const known = field.options.map(({ id }) => id);
	const strange = chosen.filter((id) => !known.includes(id));
	const inOrder = [...known.filter((id) => chosen.includes(id)), ...new Set(strange)];
	return inOrder.length === 0 ? '' : JSON.stringify(inOrder);
}

/** The words of an option; an id that the question does not know is shown as it stands. */
export const optionWords = (
	options: readonly { readonly id: string; readonly label: string }[],
	id: string
): string => options.find((option) => option.id === id)?.label ?? id;

/** Whether somebody filled a gap. What is damaged counts: something stands there. */
export function isFilled(field: TemplateField, text: string | undefined): boolean {
	if (text === undefined || text.trim() === '') return false;
	if (field.kind === 'rows') {
		const kept = readRows(text);
		return kept.state !== 'given' || kept.value.some(hasWords);
	}
	if (field.kind === 'choice' && field.several) {
		const kept = readChoices(text);
		return kept.state !== 'given' || kept.value.length > 0;
	}
	return true;
}

/** Whether any cell of a row holds words. */
export const hasWords = (row: Row): boolean =>
	Object.values(row).some((cell) => cell.trim() !== '');

/** Whether a text is a calendar day, as the day field writes it. */
export const isDay = (text: string): boolean => z.safeParse(z.iso.date(), text).success;
