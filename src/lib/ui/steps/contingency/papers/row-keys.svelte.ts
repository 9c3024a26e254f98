import type { Row } from '$lib/domain/catalogue/template';

const isSame = (one: Row | undefined, other: Row | undefined): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

interface Named {
	readonly rows: readonly Row[];
	readonly keys: readonly number[];
}

/**
 * Names for the rows of a list, which have none in the plan. What a field keeps to itself, such as a text that is too
 * long, has to stay with its row when rows are moved or removed, here or by undo.
 */
export class RowKeys {
	#next = 0;
	#known: Named = { rows: [], keys: [] };
	/** What was said last: moving a row past one that is alike changes nothing in the plan. */
	#said: Named | undefined = $state.raw();
	#heard: Named | undefined;

	/** The names of these rows, in their order: a row that was there keeps its name. */
	of(rows: readonly Row[]): readonly number[] {
		const said = this.#said;
		if (said !== undefined && said !== this.#heard) this.#known = said;
		this.#heard = said;
		const before = this.#known.rows;
		const free: (number | undefined)[] = [...this.#known.keys];
		const found: (number | undefined)[] = rows.map(() => undefined);
		const claim = (place: number, from: number): void => {
			found[place] = free[from];
			free[from] = undefined;
		};
		const each = (take: (row: Row, place: number) => number | undefined): void => {
			for (const [place, row] of rows.entries()) {
				const from = found[place] === undefined ? take(row, place) : undefined;
				if (from !== undefined) claim(place, from);
			}
		};
		each((row, place) => (isSame(before[place], row) ? place : undefined));
		each((row) => {
			const from = free.findIndex((key, at) => key !== undefined && isSame(before[at], row));
			return from < 0 ? undefined : from;
		});
		// What is left at the same place was written in.
		each((_, place) => place);
		const keys = found.map((key) => key ?? this.#next++);
		this.#known = { rows, keys };
		return keys;
	}

	/** Says which name each row has after a change that was made here. */
	settle(rows: readonly Row[], keys: readonly number[]): void {
		this.#known = { rows, keys };
		this.#said = this.#known;
	}

	/** Where the row of this name stands now; -1 for one that is gone. */
	placeOf(key: number): number {
		return this.#known.keys.indexOf(key);
	}
}
