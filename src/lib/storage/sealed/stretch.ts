import { argon2id } from 'hash-wasm';
import type { OnProgress } from './sealed-rounds';

/** What one derivation costs: Argon2id with one lane, as it was measured to take about a second. */
export interface StretchCost {
	readonly memoryKiB: number;
	readonly passes: number;
	/** How long it took on the computer that chose it; only the progress bar believes it. */
	readonly milliseconds: number;
}

/** One derivation to do. Without a cost it is found out what this computer can bear. */
export interface StretchWork {
	readonly secret: Uint8Array;
	/** 16 random bytes. */
	readonly salt: Uint8Array;
	readonly cost?: StretchCost | undefined;
	readonly onProgress?: OnProgress | undefined;
}

/** 32 bytes that only the secret leads to, and what they cost. */
export interface Stretched {
	readonly bytes: Uint8Array;
	readonly cost: StretchCost;
}

/** Makes a key of a phrase, slowly, so that phrases cannot be tried out in great number. */
export type Stretch = (work: StretchWork) => Promise<Stretched>;

/** Never less (design 4.2), whatever the computer: the floor wins over the second. */
const FLOOR = { memoryKiB: 64 * 1024, passes: 3 } as const;
/** Milliseconds that a derivation should take at least, and those it is stretched to when it is faster. */
const SHORTEST = 500;
const TARGET = 750;

type Floor = Pick<StretchCost, 'memoryKiB' | 'passes'>;

/**
 * A stretch that runs where it is called: in a worker, or on a page without workers, which then stands still for a
 * second. Tests give a lower floor.
 */
export const stretchFrom =
	(floor: Floor = FLOOR): Stretch =>
	async ({ secret, salt, cost }) => {
		if (cost !== undefined) return { bytes: await argon(secret, salt, cost), cost };
		const begun = performance.now();
		const bytes = await argon(secret, salt, floor);
		const milliseconds = performance.now() - begun;
		const first = { bytes, cost: { ...floor, milliseconds } };
		if (milliseconds >= SHORTEST || floor !== FLOOR) return first;
		const passes = Math.ceil((floor.passes * TARGET) / milliseconds);
		const dearer = { ...floor, passes, milliseconds: TARGET };
		return { bytes: await argon(secret, salt, dearer), cost: dearer };
	};

const argon = (
	secret: Uint8Array,
	salt: Uint8Array,
	{ memoryKiB, passes }: Floor
): Promise<Uint8Array> =>
	argon2id({
		...{ password: secret, salt, parallelism: 1, hashLength: 32, outputType: 'binary' },
		...{ memorySize: memoryKiB, iterations: passes }
	});
