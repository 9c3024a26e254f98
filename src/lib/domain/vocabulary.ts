import * as z from 'zod/mini';

/**
 * The words of the field, each with one id that saved plans hold for ever. An id is never renamed and
 * never used again for something else. What a person reads for an id is in `i18n`.
 */

export const Category = z.enum(['legal', 'financial', 'disinformation', 'digital', 'reputational']);
export type Category = z.infer<typeof Category>;
export const categories = Category.options;

/** A front on which an organisation acts, before, during and after an attack. */
export const Front = z.enum([
	'political',
	'legal',
	'financial',
	'communications',
	'people',
	'digital',
	'solidarity',
	'programme',
	'governance',
	'learning'
]);
export type Front = z.infer<typeof Front>;

export const Phase = z.enum(['prepare', 'respond', 'adapt', 'reform', 'learn']);
export type Phase = z.infer<typeof Phase>;

/** The three columns of a contingency sheet, counted from the moment of the attack. */
export const Window = z.enum(['24h', '72h', 'month']);
export type Window = z.infer<typeof Window>;

export const OrganisationKind = z.enum([
	'icso',
	'icso-country-office',
	'national-ngo',
	'community-based',
	'coalition',
	'umbrella',
	'movement',
	'media'
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** Civic-space ratings in the words of the CIVICUS Monitor, from most to least open. */
export const Rating = z.enum(['open', 'narrowed', 'obstructed', 'repressed', 'closed']);
export type Rating = z.infer<typeof Rating>;

export const Work = z.enum([
	'advocacy',
	'arts',
	'civic',
	'civil-liberties',
	'development',
	'digital-rights',
	'environment',
	'governance',
	'human-rights',
	'humanitarian',
	'lgbti',
	'media',
	'migration',
	'solidarity',
	'volunteering',
	'womens-rights',
	'youth'
]);
export type Work = z.infer<typeof Work>;

export const Region = z.enum(['africa', 'americas', 'asia', 'europe', 'oceania', 'global']);
export type Region = z.infer<typeof Region>;

/** Levels of risk, lowest first. "Critical" names nothing else in Holdfast. */
export const Level = z.enum(['low', 'moderate', 'high', 'critical']);
export type Level = z.infer<typeof Level>;
export const levels = Level.options;

/** The six dimensions of impact, in the order in which they are asked. */
export const Dimension = z.enum(['people', 'mission', 'finance', 'legal', 'data', 'reputation']);
export type Dimension = z.infer<typeof Dimension>;
export const dimensions = Dimension.options;

/** Areas of the 42 house-in-order questions; a mechanism names the areas it strengthens. */
export const ReadinessArea = z.enum([
	'legal',
	'finance',
	'governance',
	'people',
	'data',
	'communications',
	'programme',
	'partners',
	'solidarity'
]);
export type ReadinessArea = z.infer<typeof ReadinessArea>;

/** How one person's view was given: every mark, one line of a ballot, or a hand raised. */
export const EntryForm = z.enum(['full', 'ballot', 'hand']);
export type EntryForm = z.infer<typeof EntryForm>;

/** How fast a threat would be upon the group. */
export const Onset = z.enum(['hours', 'days', 'weeks', 'months']);
export type Onset = z.infer<typeof Onset>;

/** How far a mechanism stands: its effect counts with 0, 1/3, 2/3 and 1. */
export const MechanismStatus = z.enum(['idea', 'started', 'in-place', 'tested']);
export type MechanismStatus = z.infer<typeof MechanismStatus>;

export const ActionStatus = z.enum(['to-do', 'started', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** What is done about the risk that is left. */
export const HandlingChoice = z.enum(['treat', 'share', 'stop', 'accept']);
export type HandlingChoice = z.infer<typeof HandlingChoice>;

/** From where a card of a rehearsal comes: Holdfast's own set, the chain of the scenario, or the group. */
export const InjectKind = z.enum(['pack', 'chain', 'own']);
export type InjectKind = z.infer<typeof InjectKind>;
