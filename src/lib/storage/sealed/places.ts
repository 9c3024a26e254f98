import { placeBytes } from '../cipher';

/** The additional data of what is kept of a round. */
export const roundPlace = (planId: string, roundId: string): Uint8Array<ArrayBuffer> =>
	placeBytes(planId, 'round', roundId);

/** The additional data of the plan's key around a sealed record. */
export const coverPlace = (roundId: string): Uint8Array<ArrayBuffer> =>
	placeBytes('sealed entry cover', roundId);
