import { Dexie } from 'dexie';

/** Of many writes at once Dexie says that some failed; why is said by the first. */
export function throwFirst(error: unknown): never {
	throw error instanceof Dexie.BulkError ? (error.failures[0] ?? error) : error;
}
