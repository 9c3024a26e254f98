import type { PassphraseSlotRow } from '../db';
import type { StretchCost } from '../sealed/stretch';

/** No computer that made a slot can have chosen more: KiB, and passes. */
const MOST_MEMORY = 4 * 1024 * 1024;
const MOST_PASSES = 10_000;

/** Whether a slot can be tried: what lies on a damaged disk must not take all memory or all day. */
export const isWellFormed = ({ salt, cost, vaultKey }: Partial<PassphraseSlotRow>): boolean =>
	salt instanceof Uint8Array && vaultKey instanceof Uint8Array && isBearable(cost);

const isBearable = (cost: Partial<StretchCost> | undefined): boolean =>
	isWhole(cost?.memoryKiB, MOST_MEMORY) && isWhole(cost?.passes, MOST_PASSES);

const isWhole = (value: unknown, most: number): boolean =>
	Number.isInteger(value) && Number(value) > 0 && Number(value) <= most;
