/** The word of every id. Tables are exhaustive: a new id without its word does not compile. */
export type Words<Id extends string> = Readonly<Record<Id, () => string>>;
