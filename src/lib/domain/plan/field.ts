import * as z from 'zod/mini';

/**
 * Who may read a field once it leaves in a document.
 * `open` anyone; `internal` the organisation and its coalition or board; `names` anything that identifies
 * or reaches a person; `secret` what the plan marks as never to leave in a document.
 */
export const Sensitivity = z.enum(['open', 'internal', 'names', 'secret']);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** One field of the plan: its schema, who may read it, and how two copies of it come together. */
export interface Field<S extends z.ZodMiniType = z.ZodMiniType> {
	readonly schema: S;
	readonly sensitivity: Sensitivity;
	/** `value`: the last writer wins. `prose`: kept letter by letter, so that two writers both survive. */
	readonly merges: 'value' | 'prose';
}

/** A plain value; absent until somebody answers. */
export const value = <S extends z.ZodMiniType>(
	sensitivity: Sensitivity,
	schema: S
): Field<z.ZodMiniOptional<S>> => ({ sensitivity, schema: z.optional(schema), merges: 'value' });

/** A value that is there from the moment the thing is made. */
export const required = <S extends z.ZodMiniType>(
	sensitivity: Sensitivity,
	schema: S
): Field<S> => ({
	sensitivity,
	schema,
	merges: 'value'
});

/** The most that one text may hold. Longer input is refused with a word, never cut. */
export const PROSE_LIMIT = 100_000;
export const LINE_LIMIT = 1_000;

type ProseSchema = z.ZodMiniDefault<z.ZodMiniString>;

/** Long text that several people may write at once; empty until written. */
export const prose = (sensitivity: Sensitivity): Field<ProseSchema> => ({
	sensitivity,
	schema: z._default(z.string().check(z.maxLength(PROSE_LIMIT)), ''),
	merges: 'prose'
});

export const line = z.string().check(z.maxLength(LINE_LIMIT));
/** A calendar day, `2026-11-21`. */
export const day = z.iso.date();

export type Fields = Readonly<Record<string, Field>>;
type SchemasOf<F extends Fields> = { -readonly [K in keyof F]: F[K]['schema'] };

/** The Zod schema of a set of fields. Unknown keys are an error: nothing is dropped in silence. */
export function schemaOf<F extends Fields>(
	fields: F
): z.ZodMiniObject<SchemasOf<F>, z.core.$strict> {
	const shape = Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, field.schema])
	);
	return z.strictObject(shape as SchemasOf<F>);
}
