import type { Row } from '$lib/domain/catalogue/template';

const isSame = (one: Row | undefined, other: Row | undefined): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/**
 * Names for the rows of a list, which have none in the plan. What a field keeps to itself, such as a text that is too
 * long, has to stay with its row when rows are moved or removed, here or by undo.
 */
export class RowKeys {
	#next = 0;
	#rows: readonly Row[] = [];
	#keys: readonly number[] = [];
	/** Told apart from the rows: moving a row past one that is alike changes nothing in the plan. */
	#turn = $state(0);

	/** The names of these rows, in their order: a row that was there keeps its name. */
	of(rows: readonly Row[]): readonly number[] {
		void this.#turn;
		const [before, free] = [this.#rows, new Map(this.#keys.entries())];
		const found: (number | undefined)[] = rows.map(() => undefined);
		const claim = (place: number, from: number): void => {
			found[place] = free.get(from);
			free.delete(from);
		};
		const each = (take: (row: Row, place: number) => number | undefined): void => {
			for (const [place, row] of rows.entries()) {
				const from = found[place] === undefined ? take(row, place) : undefined;
				if (from !== undefined) claim(place, from);
			}
		};
		each((row, place) => (isSame(before[place], row) ? place : undefined));
		each((row) => [...free.keys()].find((from) => isSame(before[from], row)));
		// What is left at the same place was written in.
		each((_, place) => (free.has(place) ? place : undefined));
		this.#rows = rows;
		this.#keys = found.map((key) => key ?? this.#next++);
		return this.#keys;
	}

	/** Says which name each row has after a change that was made here. */
	settle(rows: readonly Row[], keys: readonly number[]): void {
		this.#rows = rows;
		this.#keys = keys;
		this.#turn += 1;
	}

	/** Where the row of this name stands now; -1 for one that is gone. */
	placeOf(key: number): number {
		return this.#keys.indexOf(key);
	}
}
