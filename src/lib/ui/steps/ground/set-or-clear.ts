/** Writes an answer, or takes it away where there is none: an answer not given is absent, never empty. */
export function setOrClear<T extends object, K extends keyof T & string>(
	record: T,
	field: K,
	answer: T[K] | undefined
): void {
	if (answer === undefined || answer === '') Reflect.deleteProperty(record, field);
	else record[field] = answer;
}
