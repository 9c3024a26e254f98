/** An expected failure is a value with a literal code; only the impossible throws. */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({
	ok: false,
	error
});

/** Throws when something that cannot happen has happened. Never used for input from outside. */
export function invariant(condition: unknown, message: string): asserts condition {
	if (!condition) throw new Error(`Impossible: ${message}`);
}
