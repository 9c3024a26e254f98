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
	entries: z.record(key, Entry),
	groupImpacts: z.record(id, GroupImpacts),
	agreed: z.record(id, Agreed),
	decisions: z.record(key, Decision),
	readiness: z.record(id, planShape.values.readiness.schema),
	anchors: z.record(key, planShape.values.anchors.schema),
	rounds: z.record(id, planShape.values.rounds.schema),
	steps: z.record(id, planShape.values.steps.schema),
	exposure: z.record(key, planShape.values.exposure.schema),
	drafts: z.record(id, planShape.values.drafts.schema),
	work: z.record(id, planShape.values.work.schema)
});
/** A plan as everything above the store sees it: parsed, immutable, without what was removed. */
export type Plan = z.infer<typeof Plan>;

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
