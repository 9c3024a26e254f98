import * as z from 'zod/mini';
import { schemaOf } from './field';
import { planShape } from './shape';

/** The version of the plan's form. It rises only when an older program could not read the new form. */
export const PLAN_VERSION = 1;

/** Random ids are short and plain; composite keys join two of them with a slash. */
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const key = z.string().check(z.regex(/^[\w-]{1,64}\/[\w-]{1,64}$/));

export const Settings = schemaOf(planShape.settings);
export type Settings = z.infer<typeof Settings>;
export const Role = schemaOf(planShape.entities.roles);
export type Role = z.infer<typeof Role>;
export const Rule = schemaOf(planShape.entities.rules);
export type Rule = z.infer<typeof Rule>;
export const Signal = schemaOf(planShape.entities.signals);
export type Signal = z.infer<typeof Signal>;
export const Threat = schemaOf(planShape.entities.threats);
export type Threat = z.infer<typeof Threat>;
export const Action = schemaOf(planShape.entities.actions);
export type Action = z.infer<typeof Action>;
export const Entry = schemaOf(planShape.keyed.entries);
export type Entry = z.infer<typeof Entry>;
export const MinorityNote = schemaOf(planShape.entities.minorityNotes);
export type MinorityNote = z.infer<typeof MinorityNote>;
/** Somebody who holds a copy of the plan. */
export const Holder = schemaOf(planShape.entities.holders);
export type Holder = z.infer<typeof Holder>;
export const GroupImpacts = schemaOf(planShape.keyed.groupImpacts);
export type GroupImpacts = z.infer<typeof GroupImpacts>;
/** A value the group agreed on beside the entries. */
export const Agreed = schemaOf(planShape.keyed.agreed);
export type Agreed = z.infer<typeof Agreed>;
export const Decision = schemaOf(planShape.keyed.decisions);
export type Decision = z.infer<typeof Decision>;
export const ForeseeableEvent = schemaOf(planShape.entities.events);
export type ForeseeableEvent = z.infer<typeof ForeseeableEvent>;
export const Activity = schemaOf(planShape.entities.activities);
export type Activity = z.infer<typeof Activity>;
export const Information = schemaOf(planShape.entities.information);
export type Information = z.infer<typeof Information>;
export const Dependency = schemaOf(planShape.entities.dependencies);
export type Dependency = z.infer<typeof Dependency>;
export const Actor = schemaOf(planShape.entities.actors);
export type Actor = z.infer<typeof Actor>;
export const Fear = schemaOf(planShape.entities.fears);
export type Fear = z.infer<typeof Fear>;
export const Support = schemaOf(planShape.entities.supports);
export type Support = z.infer<typeof Support>;
export const Scenario = schemaOf(planShape.entities.scenarios);
export type Scenario = z.infer<typeof Scenario>;
export const Attack = schemaOf(planShape.entities.attacks);
export type Attack = z.infer<typeof Attack>;
export const Signpost = schemaOf(planShape.entities.signposts);
export type Signpost = z.infer<typeof Signpost>;
export const KnockOn = schemaOf(planShape.entities.knockOns);
export type KnockOn = z.infer<typeof KnockOn>;
export const DecisionCard = schemaOf(planShape.entities.decisionCards);
export type DecisionCard = z.infer<typeof DecisionCard>;
export const Rehearsal = schemaOf(planShape.entities.rehearsals);
export type Rehearsal = z.infer<typeof Rehearsal>;
export const DealtInject = schemaOf(planShape.entities.injects);
export type DealtInject = z.infer<typeof DealtInject>;
export const RehearsalNote = schemaOf(planShape.entities.rehearsalNotes);
export type RehearsalNote = z.infer<typeof RehearsalNote>;
export const Handling = schemaOf(planShape.keyed.handling);
export type Handling = z.infer<typeof Handling>;
export const FormerScore = schemaOf(planShape.keyed.formerScores);
export type FormerScore = z.infer<typeof FormerScore>;

export const Plan = z.strictObject({
	id,
	version: z.literal(PLAN_VERSION),
	settings: Settings,
	roles: z.record(id, Role),
	rules: z.record(id, Rule),
	signals: z.record(id, Signal),
	threats: z.record(id, Threat),
	actions: z.record(id, Action),
	minorityNotes: z.record(id, MinorityNote),
	holders: z.record(id, Holder),
	events: z.record(id, ForeseeableEvent),
	activities: z.record(id, Activity),
	information: z.record(id, Information),
	dependencies: z.record(id, Dependency),
	actors: z.record(id, Actor),
	fears: z.record(id, Fear),
	supports: z.record(id, Support),
	scenarios: z.record(id, Scenario),
	attacks: z.record(id, Attack),
	signposts: z.record(id, Signpost),
	knockOns: z.record(id, KnockOn),
	decisionCards: z.record(id, DecisionCard),
	rehearsals: z.record(id, Rehearsal),
	injects: z.record(id, DealtInject),
	rehearsalNotes: z.record(id, RehearsalNote),
	entries: z.record(key, Entry),
	groupImpacts: z.record(id, GroupImpacts),
	agreed: z.record(id, Agreed),
	decisions: z.record(key, Decision),
	handling: z.record(id, Handling),
	formerScores: z.record(id, FormerScore),
	readiness: z.record(id, planShape.values.readiness.schema),
	anchors: z.record(key, planShape.values.anchors.schema),
	rounds: z.record(id, planShape.values.rounds.schema),
	steps: z.record(id, planShape.values.steps.schema),
	exposure: z.record(key, planShape.values.exposure.schema),
	drafts: z.record(id, planShape.values.drafts.schema),
	work: z.record(id, planShape.values.work.schema),
	notNeeded: z.record(key, planShape.values.notNeeded.schema),
	papers: z.record(key, planShape.values.papers.schema)
});
/** A plan as everything above the store sees it: parsed, immutable, without what was removed. */
export type Plan = z.infer<typeof Plan>;

/** A fresh set of empty collections, one for each that a plan has. */
export const noCollections = (): Omit<Plan, 'id' | 'version' | 'settings'> =>
	Object.fromEntries(
		[planShape.entities, planShape.keyed, planShape.values].flatMap((kind) =>
			Object.keys(kind).map((name) => [name, {}])
		)
	) as Omit<Plan, 'id' | 'version' | 'settings'>;

/** The key of something that belongs to a threat: `threatId/entryId`, `threatId/mechanismId`, `threatId/askId`. */
export const keyOf = (threatId: string, other: string): string => `${threatId}/${other}`;

/** Splits a composite key. */
export function partsOf(compositeKey: string): {
	readonly threatId: string;
	readonly other: string;
} {
	const slash = compositeKey.indexOf('/');
	return { threatId: compositeKey.slice(0, slash), other: compositeKey.slice(slash + 1) };
}
