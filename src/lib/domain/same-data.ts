type Fields = Readonly<Record<string, unknown>>;

/** Whether two plain values say the same, whatever the order of their fields. */
export function isSameData(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	if (a === b) return true;
	const [fields, others] = [a as Fields, b as Fields];
	const names = Object.keys(fields);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		names.length === Object.keys(others).length &&
		names.every((name) => Object.hasOwn(others, name) && isSameData(fields[name], others[name]))
	);
}
