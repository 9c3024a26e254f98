import { areNearlySame, likenessTo, saidIn, type Said } from '$lib/domain/capture/likeness';
import { isOverlong, type PastedLine, type PastedList } from '$lib/domain/capture/pasted-list';
import type { Category } from '$lib/domain/vocabulary';

/** A line as it is added in the end. */
export interface PastedThing {
	readonly text: string;
	readonly category?: Category | undefined;
}

/** A line as it stands for a decision. */
export interface PastedRow extends PastedThing {
	readonly number: number;
	/** What is there already, or stands further up, and says nearly the same. */
	readonly like: string | undefined;
	readonly isLeftOut: boolean;
	/** Longer than a line may be when it was pasted: it can be changed. */
	readonly wasOverlong: boolean;
}

interface Reading {
	/** What is there already. */
	readonly titles: readonly string[];
	/** The category that a line speaks for. */
	readonly guess: (text: string) => Category | undefined;
	/** Waits until the page was shown; tests need not. */
	readonly pause: () => Promise<void>;
}

/** So long one stretch of reading takes, in milliseconds, and so many lines at most: what is read is drawn at once. */
const STRETCH = 8;
const MANY = 12;

/** Reads a pasted list line by line, in stretches that nobody feels, and holds what a person decides about each. */
export class PastedRows {
	#rows: readonly PastedRow[] = $state.raw([]);
	readonly #list: PastedList;
	readonly #reading: Reading;
	#isClosed = false;

	constructor(list: PastedList, reading: Reading) {
		this.#list = list;
		this.#reading = reading;
	}

	get rows(): readonly PastedRow[] {
		return this.#rows;
	}

	get isRead(): boolean {
		return this.#rows.length === this.#list.lines.length;
	}

	/** What would be added now. Lines that are too long are not. */
	get chosen(): readonly PastedThing[] {
		return this.#rows
			.filter(({ text, isLeftOut }) => !isLeftOut && text.trim() !== '' && !isOverlong(text))
			.map(({ text, category }) => ({ text: text.trim(), category }));
	}

	/** Reads all lines; ends early when it is closed. */
	async read(): Promise<void> {
		const likeThere = likenessTo(this.#reading.titles.map((title) => [title, title] as const));
		const above: (readonly [text: string, said: Said])[] = [];
		const read = (line: PastedLine, number: number): PastedRow => {
			const { text } = line;
			const wasOverlong = isOverlong(text);
			const said = saidIn(wasOverlong ? '' : text);
			const like = wasOverlong
				? undefined
				: (likeThere(text) ?? above.find(([, other]) => areNearlySame(said, other))?.[0]);
			if (!wasOverlong) above.push([text, said]);
			const category = line.category ?? this.#reading.guess(text);
			return { text, number, like, wasOverlong, isLeftOut: false, category };
		};
		while (!this.isRead && !this.#isClosed) {
			this.#stretch(read);
			await this.#reading.pause();
		}
	}

	#stretch(read: (line: PastedLine, number: number) => PastedRow): void {
		const began = performance.now();
		const start = this.#rows.length;
		const rows: PastedRow[] = [];
		while (rows.length < MANY && performance.now() - began < STRETCH) {
			const line = this.#list.lines[start + rows.length];
			if (line === undefined) break;
			rows.push(read(line, start + rows.length + 1));
		}
		this.#rows = [...this.#rows, ...rows];
	}

	/** Writes what a person decides about one line. */
	set(number: number, decided: Partial<Pick<PastedRow, 'text' | 'category' | 'isLeftOut'>>): void {
		this.#rows = this.#rows.map((row) => (row.number === number ? { ...row, ...decided } : row));
	}

	close(): void {
		this.#isClosed = true;
	}
}
