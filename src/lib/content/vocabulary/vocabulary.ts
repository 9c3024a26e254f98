/**
 * How people say it when they do not know the word of the catalogue: by the id of a threat type. A hidden index
 * for search and matching, never shown as a text; it may hold words of many languages, also ugly ones.
 */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;
