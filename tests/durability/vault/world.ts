import * as z from 'zod/mini';

/** What is under way when the browser is killed. */
export const kinds = [
	'while the first passphrase is set',
	'while every passphrase is removed',
	'while new keys are made',
	'while a copy is merged',
	'while a merge is taken back',
	'while a backup is made',
	'while a backup is restored',
	'while tables are brought up to date'
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** A plan as its file holds it, in one order, and the title that the list shows. */
export const Known = z.object({ title: z.string(), words: z.string() });
export type Known = z.infer<typeof Known>;

/** What was made once and is where every profile begins. */
export const Seed = z.object({
	/** The plan that a copy is merged into. */
	shared: z.string(),
	/** Plans that the backup file brings again when they were removed. */
	restorable: z.array(z.string()),
	plans: z.record(z.string(), Known)
});
export type Seed = z.infer<typeof Seed>;

/** What was under way at the kill. */
export const Pending = z.object({
	kind: Kind,
	kill: z.number(),
	/** Whether the page had said that it is done. */
	isTold: z.boolean(),
	/** Whether a write of it had begun. */
	hasWritten: z.boolean(),
	/** The passphrase from then on, where keys change; null: none. */
	next: z.optional(z.nullable(z.string()))
});
export type Pending = z.infer<typeof Pending>;

/** What is known of a profile: what the next check must find in it. */
export const World = z.object({
	/** What opens it; null: it opens by itself. */
	passphrase: z.nullable(z.string()),
	isMerged: z.boolean(),
	/** The shared plan with the copy in it; known from the first merge that was made to its end. */
	merged: z.optional(Known),
	/** Plans that are there. */
	plans: z.record(z.string(), Known),
	pending: z.optional(Pending)
});
export type World = z.infer<typeof World>;

export const newWorld = ({ plans }: Seed): World => ({
	passphrase: null,
	isMerged: false,
	plans
});

/** What a check found wrong. */
export const Fault = z.object({
	kill: z.number(),
	kind: z.optional(Kind),
	what: z.enum(['lost', 'garbled', 'unopenable']),
	lines: z.array(z.string())
});
export type Fault = z.infer<typeof Fault>;
