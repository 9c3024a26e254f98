import type { Inline, Table } from '$lib/exchange/report/report';

/** As many columns as paper can hold beside each other where one of them holds sentences. */
const MOST_COLUMNS = 7;
/** Signs above which a cell is not a fact but sentences. */
const SENTENCES = 60;

const lengthOf = (cell: Inline): number => cell.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Whether a table is too wide for paper: many columns, and sentences in one of them, would break every word.
 * Its rows are then read one below the other, each with the names of the columns.
 */
export const isTooWide = ({ columns, rows }: Table): boolean =>
	columns.length > MOST_COLUMNS &&
	rows.some((row) => row.some((cell) => lengthOf(cell) > SENTENCES));

/** A cell with the name of its column. */
interface Fact {
	readonly name: Inline;
	readonly value: Inline;
}

/** A row as a record: its head is the first two cells, a number and what it is about, and the rest is named. */
export interface RowRecord {
	readonly head: readonly Inline[];
	/** Cells that say something; an empty one says nothing on paper either. */
	readonly facts: readonly Fact[];
}

/** The rows of a table as records, in the table's order. */
export const recordsOf = ({ columns, rows }: Table): readonly RowRecord[] =>
	rows.map((row) => ({
		head: row.slice(0, 2),
		facts: row
			.map((value, at) => ({ name: columns[at] ?? [], value }))
			.slice(2)
			.filter(({ value }) => lengthOf(value) > 0)
	}));
