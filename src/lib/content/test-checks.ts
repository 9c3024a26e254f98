/** What the tests of several folders ask of the texts and ids in them. */

/** Values that stand in a list more than once. */
export const repeated = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) !== index);

/** Every text of an item, wherever it stands, apart from addresses. */
export function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return value.startsWith('http') ? [] : [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(textsOf);
}

/** The longest sentence that a reader is asked to follow, in words. */
const longest = 32;

/** Without doubled or stray spaces, exclamation marks and straight quotation marks, in sentences one can follow. */
export const isCalm = (text: string): boolean =>
	/^(?!.* {2})[^!\s'"]([^!'"]*[^!\s'"])?$/.test(text) &&
	text.split(/(?<=[.?])\s/).every((sentence) => sentence.split(/\s+/).length <= longest);
