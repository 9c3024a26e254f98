import type { Sheet, SheetEntry } from '$lib/domain/scoring/sheet';
import { noMarks, readMarks, type Marks, type ReadMarks } from './marks';

/**
 * One person's marks for all threats of a round, while the laptop is theirs. In memory alone: leaving the page, or
 * the laptop giving out, destroys what is not sealed.
 */
export class SheetDraft {
	readonly #threatIds: readonly string[];
	readonly #forMonths: NonNullable<SheetEntry['forMonths']>;
	#marks: Readonly<Record<string, Marks>> = $state.raw({});

	constructor(threatIds: readonly string[], forMonths: NonNullable<SheetEntry['forMonths']>) {
		this.#threatIds = threatIds;
		this.#forMonths = forMonths;
	}

	marksOf(threatId: string): Marks {
		return this.#marks[threatId] ?? noMarks;
	}

	mark(threatId: string, marks: Partial<Marks>): void {
		this.#marks = { ...this.#marks, [threatId]: { ...this.marksOf(threatId), ...marks } };
	}

	/** Takes back every mark for a threat: the person passes. */
	pass(threatId: string): void {
		this.mark(threatId, { ...emptied, form: this.marksOf(threatId).form });
	}

	read(threatId: string): ReadMarks {
		return readMarks(this.marksOf(threatId), this.#forMonths);
	}

	/** How many threats are marked, and how many passed. */
	readonly counts: { readonly marked: number; readonly passed: number } = $derived.by(() => {
		const kinds = this.#threatIds.map((id) => this.read(id).kind);
		return {
			marked: kinds.filter((kind) => kind === 'entry').length,
			passed: kinds.filter((kind) => kind === 'pass').length
		};
	});

	/** Whether there is any mark, whole or half: it is kept nowhere else. */
	get isBegun(): boolean {
		return this.counts.marked > 0 || this.unfinished.length > 0;
	}

	/** The threats whose marks are half an answer, in the order of the sheet. */
	readonly unfinished: readonly string[] = $derived.by(() =>
		this.#threatIds.filter((id) => this.read(id).kind === 'lacks')
	);

	/** What is sealed. */
	sheet(): Sheet {
		return this.#threatIds.map((threatId) => {
			const read = this.read(threatId);
			return read.kind === 'entry' ? { threatId, entry: read.entry } : { threatId };
		});
	}
}

const emptied: Partial<Marks> = {
	...{ likelihood: undefined, sure: undefined, worst: undefined, level: undefined },
	...{ low: undefined, high: undefined, impacts: {} }
};
