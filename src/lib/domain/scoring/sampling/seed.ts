import { SCORING_MODEL } from '../model';

/** The FNV-1a hash of a text, 32 bits, from 0 to 2^32 - 1 (method 4.5). Ids are ASCII: one sign is one byte. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}

/** What the runs of one threat begin with: the same plan, threat and arithmetic always give the same runs. */
export const seedOf = (scoringId: string, threatId: string): number =>
	fnv1a(`${scoringId}|${threatId}|model-${String(SCORING_MODEL)}`);
