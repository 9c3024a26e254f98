import * as z from 'zod/mini';
import { Pending } from './ledger';
import { PlanJson } from './plan-cells';

/** When a kill comes. */
export const kinds = [
	'in the storm',
	'right after "saved"',
	'500 ms after the last key',
	'after opening a long log',
	'while a plan is made',
	'while a plan is removed',
	'on reload, close or leaving',
	'while two tabs write',
	'at the first start'
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** A plan that was being made when the browser was killed. */
export const Making = z.object({
	from: z.enum(['example', 'new', 'file']),
	title: z.string(),
	/** The id under which a page had shown it as saved. */
	told: z.optional(z.string())
});
export type Making = z.infer<typeof Making>;

/** What is known of the profile of a shard: what a check must find in it. */
export const World = z.object({
	/** The plan in which the storm writes. */
	main: z.optional(z.string()),
	/** How many kills it has seen. */
	age: z.number(),
	/** Every plan, as it was last seen. */
	plans: z.record(z.string(), PlanJson),
	/** Lines not yet added of the main plan, which its file does not hold. */
	drafts: z.record(z.string(), z.string()),
	/** What was done since, by tab. */
	pending: z.array(Pending),
	making: z.optional(Making),
	/** A plan that was being removed; `isTold`: the page had said that it is gone. */
	removing: z.optional(z.object({ id: z.string(), isTold: z.boolean() })),
	/** A fresh example, to know another one by. */
	example: z.optional(PlanJson),
	/** How many rows the log of the main plan had, where its opening was aimed at. */
	rows: z.optional(z.number())
});
export type World = z.infer<typeof World>;

/** A profile that has never been started. */
export const newWorld = (): World => ({ age: 0, plans: {}, drafts: {}, pending: [] });

/** What a check found wrong. */
export const Fault = z.object({
	kill: z.number(),
	kind: z.optional(Kind),
	what: z.enum(['lost', 'garbled', 'unopenable']),
	lines: z.array(z.string())
});
export type Fault = z.infer<typeof Fault>;
