import { describe, expect, it } from 'vitest';
import { askToKeep, readHealth } from './health';

/** A browser's storage with these functions only. */
const storage = (functions: Partial<StorageManager>): StorageManager => functions as StorageManager;
const refuse = (): Promise<never> => Promise.reject(new TypeError('Not in this window'));

describe('the health of what is stored', () => {
	it('is what the browser says', async () => {
		const said = storage({
			persisted: () => Promise.resolve(true),
			estimate: () => Promise.resolve({ usage: 10, quota: 1_000 })
		});
		expect(await readHealth(said)).toEqual({ persisted: true, usage: 10, quota: 1_000 });
	});

	it('is unknown where the browser says nothing or refuses', async () => {
		const unknown = { persisted: undefined, usage: undefined, quota: undefined };
		expect(await readHealth(undefined)).toEqual(unknown);
		expect(await readHealth(storage({}))).toEqual(unknown);
		expect(await readHealth(storage({ persisted: refuse, estimate: refuse }))).toEqual(unknown);
	});
});

describe('asking the browser to keep plans', () => {
	it('tells the answer', async () => {
		const answer = (isKept: boolean) => storage({ persist: () => Promise.resolve(isKept) });
		expect(await askToKeep(answer(true))).toBe('kept');
		expect(await askToKeep(answer(false))).toBe('declined');
	});

	it('is not possible where the function is missing or refused', async () => {
		expect(await askToKeep(undefined)).toBe('unsupported');
		expect(await askToKeep(storage({}))).toBe('unsupported');
		expect(await askToKeep(storage({ persist: refuse }))).toBe('unsupported');
	});
});
