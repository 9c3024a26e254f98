/** What is reported of one thing that was measured. */
export interface Line {
	/** Unique and kept, so that results of different days can be compared. */
	readonly id: string;
	readonly what: string;
	readonly unit: 'ms' | 'kB' | 'times' | 'count';
	/** One value a run; empty when it does not exist yet, which `note` then says. */
	readonly values: readonly number[];
	/** The most that is allowed, where the design has a bar. */
	readonly bar?: number;
	/** The same thing without the product, measured in the same run and the same unit. */
	readonly baseline?: { readonly what: string; readonly values: readonly number[] };
	readonly note?: string;
}

/** How something grows with the number of threats, or of whatever `per` names. */
export interface Growth {
	readonly id: string;
	readonly what: string;
	readonly per: string;
	readonly points: readonly GrowthPoint[];
}

export interface GrowthPoint {
	readonly count: number;
	/** Milliseconds; empty when it did not finish in time. */
	readonly values: readonly number[];
}

export interface Measured {
	readonly lines: readonly Line[];
	readonly growth?: readonly Growth[];
	/** What could not be measured, and why. */
	readonly failed?: readonly string[];
}
