import type { ThreatType } from '$lib/domain/catalogue/catalogue';

/**
 * Gives a threat type its type and nothing more: loading the catalogue costs no parsing. Whether each item
 * also fits the schema is checked by the tests of the folder.
 */
export const defineThreat = (threat: ThreatType): ThreatType => threat;
