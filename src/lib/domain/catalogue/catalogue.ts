import type { StoryWeights } from '../matching/text/story-weights';
import * as z from 'zod/mini';
import { Category, Front, Phase, Rating, ReadinessArea, Region, Work } from '../vocabulary';

/**
 * The schemas of what Holdfast knows. `content` holds the items, one file each; `domain` takes them as an
 * argument, so that the rules can be tested with catalogues made for the test.
 */

/**
 * A threat type of Holdfast, `FIN-01`, or of an organisation's own pack, `x-river-well-poisoned`: no item of
 * Holdfast begins with `x-`, and what follows it names the pack.
 */
export const ThreatTypeId = z
	.string()
	.check(z.regex(/^((LEG|FIN|DIS|DIG|REP|SEC)-\d{2}|x-[a-z0-9]{4,24}-[a-z0-9-]{1,35})$/));
export const CaseId = z.string().check(z.regex(/^[a-z0-9-]+$/));
export const MechanismId = z.string().check(z.regex(/^[a-z0-9-]+$/));
export const ReadinessId = z.string().check(z.regex(/^H\d{2}$/));

/**
 * How a statement is known. `case`: the case itself, as far as it was read. `context`: another source about
 * the same events or technique. `judgement`: our reasoning, never shown as what the case did.
 */
export const Grade = z.enum(['case', 'context', 'judgement']);
export type Grade = z.infer<typeof Grade>;

/** A source, with the day on which its address was seen. */
export const Source = z.strictObject({
	key: z.string(),
	title: z.string(),
	/** Shown as text and opened only when asked; nothing but a page of the web may stand here. */
	url: z.url({ protocol: /^https?$/ }),
	/** `case`: about the case itself; `context`: about the same events or technique. */
	kind: z.enum(['case', 'context']),
	seenOn: z.iso.date()
});
export type Source = z.infer<typeof Source>;

/** One statement with its grade and the keys of the sources behind it. */
export const Fact = z.strictObject({
	text: z.string(),
	grade: Grade,
	sources: z._default(z.array(z.string()), []),
	/** When it happened, as precisely as it is known: `2017`, `2017-10` or `2017-10-06`. */
	when: z.optional(z.string()),
	/** For what may change without notice, such as a law, a rating or a helpline: the day on which it was last seen so. */
	checkedOn: z.optional(z.iso.date())
});
export type Fact = z.infer<typeof Fact>;

/** A step that a plan can take over as an action. */
export const AdoptableStep = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	what: z.string(),
	front: Front,
	phase: Phase,
	/** A role that usually does it, never a name. */
	ownerRole: z.string(),
	/** Usual time from deciding to done, in days. */
	days: z.int().check(z.gte(1), z.lte(730)),
	doneWhen: z.string(),
	grade: Grade
});
export type AdoptableStep = z.infer<typeof AdoptableStep>;

export const ExposureQuestion = z.strictObject({
	/** Lower case, unique within its threat type; saved plans hold it. */
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	question: z.string(),
	why: z.string(),
	/** Four anchored answers, from 0 (least exposed) to 3 (most exposed). */
	answers: z.tuple([z.string(), z.string(), z.string(), z.string()])
});
export type ExposureQuestion = z.infer<typeof ExposureQuestion>;

/** What is known of a threat type beyond its name. */
export const ThreatDetail = z.strictObject({
	actors: z.array(z.string()),
	signs: z.array(z.string()),
	hits: z.array(z.string()),
	exposure: z.array(ExposureQuestion).check(z.minLength(2), z.maxLength(3)),
	/** Questions that help a group to talk; they never count. */
	prompts: z.array(z.string()),
	capacities: z.array(z.string()),
	/** General steps against it, by the time since it struck. */
	moves: z.strictObject({
		'24h': z.array(AdoptableStep),
		'72h': z.array(AdoptableStep),
		month: z.array(AdoptableStep)
	}),
	facts: z.array(Fact),
	sources: z.array(Source)
});
export type ThreatDetail = z.infer<typeof ThreatDetail>;

export const ThreatType = z.strictObject({
	id: ThreatTypeId,
	category: Category,
	/** Other categories it touches. */
	alsoIn: z._default(z.array(Category), []),
	title: z.string(),
	definition: z.string(),
	/** One early sign, in a short phrase that follows "Early sign:". */
	earlySign: z.string(),
	/** Other words people use for it, for search. */
	synonyms: z._default(z.array(z.string()), []),
	/** How people say it in their own words and languages: read by search and matching, never shown. */
	words: z.optional(z.array(z.string())),
	/** Threat types that often follow it (method 3.6). */
	leadsTo: z._default(z.array(ThreatTypeId), []),
	detail: z.optional(ThreatDetail)
});
export type ThreatType = z.infer<typeof ThreatType>;

/** Conditions under which a card is moved to "read the caution first"; it is never hidden. */
export const Gate = z.enum([
	'courts-not-usable',
	'exposure-raises-danger',
	'no-legal-status',
	'people-not-consented'
]);
export type Gate = z.infer<typeof Gate>;

export const Condition = z.strictObject({ text: z.string(), gate: z.optional(Gate), grade: Grade });
export type Condition = z.infer<typeof Condition>;

export const Mechanism = z.strictObject({
	id: MechanismId,
	caseId: CaseId,
	name: z.string(),
	/** What happened, in two or three sentences. */
	summary: z.string(),
	threats: z.array(ThreatTypeId).check(z.minLength(1)),
	fronts: z.array(Front).check(z.minLength(1)),
	phases: z.array(Phase).check(z.minLength(1)),
	/** 1 a few days of one person, 2 some weeks of a few, 3 months or real money. */
	effort: z.literal([1, 2, 3]),
	needs: z.array(ReadinessArea),
	raises: z.array(ReadinessId),
	/** In levels, 0 to 1 each. Judgement: no public data say how far a mechanism helps. */
	effects: z.strictObject({
		likelihood: z.number().check(z.gte(0), z.lte(1)),
		impact: z.number().check(z.gte(0), z.lte(1))
	}),
	preconditions: z.array(Condition),
	cautions: z.array(Condition).check(z.minLength(1)),
	steps: z.array(AdoptableStep).check(z.minLength(2)),
	sources: z.array(z.string()),
	/** How it is known that the mechanism worked as told. */
	evidence: Grade
});
export type Mechanism = z.infer<typeof Mechanism>;

export const Case = z.strictObject({
	id: CaseId,
	title: z.string(),
	organisation: z.string(),
	/** `organisation`: one organisation or federation did it; `coalition`: several together. */
	kind: z.enum(['organisation', 'coalition']),
	region: Region,
	/** ISO 3166 alpha-2 codes; empty where the case is worldwide. */
	countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
	place: z.string(),
	years: z.string(),
	/** The year in which the case was written down. */
	written: z.int(),
	work: z.array(Work),
	/** Civic-space rating at the time, only where a source says it. */
	rating: z.optional(Rating),
	summary: z.string(),
	/** When to turn to this case, one sentence each, said to the reader. Judgement, not what the case says. */
	situations: z.optional(z.array(z.string())),
	/** Situations that look alike and for which this case has no answer. Judgement. */
	notFor: z.optional(z.array(z.string())),
	/** How people say it whom this case could help, in their own words: read by matching, never shown. */
	words: z.optional(z.array(z.string())),
	/** The civic-space ratings under which its way can be gone. Judgement; left out where any will do. */
	rooms: z.optional(z.array(Rating).check(z.minLength(1))),
	/**
	 * How far the case helps against a threat type: 3 turn here first, 2 much of it carries over, 1 some of it does.
	 * Judgement. Left out, matching goes by the order of `threats`.
	 */
	fits: z.optional(z.record(ThreatTypeId, z.literal([1, 2, 3]))),
	threats: z.array(ThreatTypeId),
	trigger: z.array(Fact),
	before: z.array(Fact),
	during: z.array(Fact),
	after: z.array(Fact),
	governance: z.array(Fact),
	resources: z.array(Fact),
	outcomes: z.array(Fact).check(z.minLength(1)),
	challenges: z.array(Fact),
	lessons: z.array(Fact),
	/** What happened after the case was written. */
	since: z.array(Fact),
	/** How much of the case could be read, and how well its outcome is sourced. */
	evidence: z.enum(['strong', 'medium', 'weak']),
	evidenceNote: z.string(),
	sources: z.array(Source).check(z.minLength(1)),
	mechanisms: z.array(Mechanism)
});
export type Case = z.infer<typeof Case>;

/** A question about the house, asked by a pack: readiness-like, and linked to threats. It never counts. */
export const PackQuestion = z.strictObject({
	id: z.string().check(z.regex(/^x-[a-z0-9]{4,24}-[a-z0-9-]{1,35}$/)),
	question: z.string(),
	why: z.string(),
	/** Four anchored answers, from 0 (nothing in place) to 3 (in place and tried). */
	answers: z.tuple([z.string(), z.string(), z.string(), z.string()]),
	threats: z.array(ThreatTypeId).check(z.minLength(1), z.maxLength(100))
});
export type PackQuestion = z.infer<typeof PackQuestion>;

/** `prevent`: lowers the likelihood of an attack; `respond`: lowers its impact; `both`: does one and the other. */
export const ReadinessType = z.enum(['prevent', 'respond', 'both']);
export type ReadinessType = z.infer<typeof ReadinessType>;

export const ReadinessQuestion = z.strictObject({
	id: ReadinessId,
	area: ReadinessArea,
	/** Asked in the "we" of the organisation. */
	question: z.string(),
	/** One sentence on why it matters. */
	why: z.string(),
	/** Four anchored answers, from 0 (no, or nobody knows) to 3 (in use, and tested within twelve months). */
	answers: z.tuple([z.string(), z.string(), z.string(), z.string()]),
	type: ReadinessType,
	/** Threat types whose capacity score uses the answer. */
	links: z.array(ThreatTypeId).check(z.minLength(1)),
	/** Whether the short form of twelve questions asks it. */
	inShortForm: z.boolean(),
	/** One step that would raise the answer by at least one point. */
	firstStep: AdoptableStep
});
export type ReadinessQuestion = z.infer<typeof ReadinessQuestion>;

/** What a pack is called where something of it shows. */
export interface PackLabel {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
}

/** Everything Holdfast knows, gathered. */
export interface Catalogue {
	/** The packs that were added to it; absent where there is none. */
	readonly packs?: readonly PackLabel[];
	/** The questions of these packs. */
	readonly questions?: readonly PackQuestion[];
	readonly threatTypes: readonly ThreatType[];
	readonly cases: readonly Case[];
	/** The questions on the house in order, H01 onwards. */
	readonly readiness: readonly ReadinessQuestion[];
	/** Words that mean about the same, a group a line: what matching knows of language. */
	readonly concepts?: readonly (readonly string[])[];
	/** What was learned of words from stories that people graded. */
	readonly storyWeights?: StoryWeights;
	/** ISO 3166 alpha-2 code to region. */
	readonly regionOf: Readonly<Record<string, Region>>;
}
