import * as z from 'zod/mini';
import { CaseId, Fact, Grade, Source, ThreatTypeId } from './catalogue';

/** The schemas of ready-made scenarios: chains of threats that a group can take over and change. */

/** A sign that the next step is near, with the point from which the group acts on it. */
export const Signpost = z.strictObject({
	what: z.string(),
	/** Counted or seen by anyone in the same way, such as "two letters within a month". */
	threshold: z.string()
});
export type Signpost = z.infer<typeof Signpost>;

/** Days between two steps, both ends included. */
export const Gap = z
	.strictObject({
		/** Whole days; 0 is the same day. */
		from: z.int().check(z.gte(0), z.lte(730)),
		to: z.int().check(z.gte(0), z.lte(730)),
		/** `case` only where a case dates both ends. */
		grade: Grade,
		/** Keys of the sources of the chain that date it; none for a judgement. */
		sources: z.array(z.string())
	})
	.check(z.refine(({ from, to }) => from <= to));
export type Gap = z.infer<typeof Gap>;

export const ChainStep = z.strictObject({
	threat: ThreatTypeId,
	/** What happens in the story. A story is always our judgement; what was seen stands in `seen`. */
	what: z.string(),
	/** Time since the step before; absent in the first step. */
	after: z.optional(Gap),
	/** Signs that this step is near. */
	signposts: z.array(Signpost).check(z.minLength(1)),
	/** What cases or other sources show about this step or this link. */
	seen: z.array(Fact)
});
export type ChainStep = z.infer<typeof ChainStep>;

export const ScenarioChain = z.strictObject({
	/** Lower case, permanent: a plan that takes the chain over holds it. */
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	title: z.string(),
	/** One paragraph, told as it could happen to an organisation like ours. */
	story: z.string(),
	steps: z.array(ChainStep).check(z.minLength(3)),
	/** What else it sets off, for partners, people served or the sector. */
	knockOn: z.array(z.string()).check(z.minLength(1)),
	/** One unlikely turn that would change the plan. */
	wildCard: z.string(),
	/** How the order of the steps is known. `case`: one case shows most of it; `gradeNote` says which part it does not. */
	grade: Grade,
	gradeNote: z.string(),
	/** Cases of the Solidarity Playbook that show a part of it. */
	cases: z.array(CaseId),
	sources: z.array(Source)
});
export type ScenarioChain = z.infer<typeof ScenarioChain>;
