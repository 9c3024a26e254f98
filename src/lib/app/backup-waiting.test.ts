import { describe, expect, it } from 'vitest';
import { Waiting } from './backup-waiting';

describe('work that is not in the backup folder', () => {
	it.each([
		['the folder cannot be written to', () => Promise.resolve(false)],
		['the page cannot load what writes', () => Promise.reject(new Error('offline'))]
	])('waits on when %s, and is brought there the next time', async (_case, fails) => {
		let tries = 0;
		let write: () => Promise<boolean> = fails;
		const waiting = new Waiting(() => {
			tries += 1;
			return write();
		});
		waiting.begin();
		await waiting.bring();
		expect(waiting.isAny).toBe(true);
		write = () => Promise.resolve(true);
		await waiting.bring();
		await waiting.bring();
		expect([waiting.isAny, tries]).toEqual([false, 2]);
	});

	it('waits when it came while a backup was written', async () => {
		const waiting = new Waiting(() => {
			waiting.begin();
			return Promise.resolve(true);
		});
		waiting.begin();
		await waiting.bring();
		expect(waiting.isAny).toBe(true);
	});
});
