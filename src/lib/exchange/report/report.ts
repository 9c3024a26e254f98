import type { MatrixMark } from '$lib/charts/matrix-marks';

/**
 * A document before it has a format. Every format renders this tree and decides nothing: what is said, in which
 * order and in which words is settled here.
 */
export interface Report {
	readonly title: string;
	/** BCP 47, of the words around what people wrote; their own words may be in any language. */
	readonly language: string;
	readonly sections: readonly Section[];
}

export interface Section {
	/** Stable over plans and languages, for anchors. */
	readonly id: SectionId;
	readonly title: string;
	readonly blocks: readonly Block[];
}

export type SectionId =
	| 'grab'
	| 'cover'
	| 'levels'
	| 'context'
	| 'organisation'
	| 'actors'
	| 'register'
	| 'matrix'
	| 'scenarios'
	| 'scenario-matrix'
	| 'first-moves'
	| 'mechanisms'
	| 'actions'
	| 'papers'
	| 'care'
	| 'review'
	| 'drills'
	| 'holders'
	| 'not-scored'
	| 'not-covered'
	| 'sources';

/** Plain text, never markup. `code` is for addresses and ids, which are read sign by sign. */
interface Run {
	readonly text: string;
	readonly code?: true;
}
export type Inline = readonly Run[];

export type Block =
	| { readonly kind: 'heading'; readonly text: Inline }
	| { readonly kind: 'paragraph'; readonly text: Inline }
	| { readonly kind: 'list'; readonly items: readonly Inline[] }
	| Table
	| Figure
	/** A sentence that a reader must not miss. */
	| { readonly kind: 'note'; readonly text: Inline }
	| { readonly kind: 'keyValues'; readonly pairs: readonly KeyValue[] };

export interface Table {
	readonly kind: 'table';
	readonly caption: Inline;
	readonly columns: readonly Inline[];
	/** Each row has as many cells as there are columns; the first cell names the row. */
	readonly rows: readonly (readonly Inline[])[];
}

/** A picture, as the numbers it is drawn from. The same facts always follow as a table. */
interface Figure {
	readonly kind: 'figure';
	readonly figure: 'matrix';
	readonly caption: Inline;
	readonly marks: readonly MatrixMark[];
}

interface KeyValue {
	readonly name: Inline;
	readonly value: Inline;
}

/** One run of text. */
export const plain = (text: string): Inline => [{ text }];

/** An address or id, to be read sign by sign. */
export const code = (text: string): Inline => [{ text, code: true }];

export const heading = (text: string): Block => ({ kind: 'heading', text: plain(text) });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });
export const note = (text: string): Block => ({ kind: 'note', text: plain(text) });

/** What a person wrote in a long field: one paragraph for each line that is not empty, none for nothing. */
export const paragraphs = (written: string): readonly Block[] =>
	written
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.filter((part) => part.trim() !== '')
		.map(paragraph);

/** A list; nothing at all when it would be empty. */
export const list = (items: readonly string[]): readonly Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', items: items.map(plain) }];

/** A table; nothing at all when it would have no rows. */
export function table(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly (string | Inline)[])[]
): readonly Block[] {
	if (rows.length === 0) return [];
	const cell = (content: string | Inline): Inline =>
		typeof content === 'string' ? plain(content) : content;
	return [
		{
			kind: 'table',
			caption: plain(caption),
			columns: columns.map(plain),
			rows: rows.map((row) => row.map(cell))
		}
	];
}

/** Named values; those that nobody gave are left out, and with none left the block is too. */
export function keyValues(
	pairs: readonly (readonly [string, string | undefined])[]
): readonly Block[] {
	const given = pairs.flatMap(([name, value]) =>
		value === undefined || value.trim() === '' ? [] : [{ name: plain(name), value: plain(value) }]
	);
	return given.length === 0 ? [] : [{ kind: 'keyValues', pairs: given }];
}
