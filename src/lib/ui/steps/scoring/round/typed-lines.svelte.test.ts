import { describe, expect, it } from 'vitest';
import { TypedLines } from './typed-lines.svelte';

function typed(): TypedLines {
	const lines = new TypedLines();
	lines.type({ t1: '4 2 5F' });
	return lines;
}

describe('the typed lines of a sheet', () => {
	it('are held while they are given, and gone when they were taken', async () => {
		const lines = typed();
		let answer: (isTaken: boolean) => void = () => undefined;
		const giving = lines.give(() => new Promise((resolve) => (answer = resolve)));
		expect(lines.isGiven).toBe(true);
		answer(true);
		expect(await giving).toBe(true);
		expect([lines.isGiven, lines.isBegun]).toEqual([false, false]);
	});

	it('are for one round: those for another one go', () => {
		const lines = typed();
		lines.keepFor('r1');
		lines.keepFor('r1');
		expect(lines.lineOf('t1')).toBe('4 2 5F');
		lines.keepFor('r2');
		expect(lines.isBegun).toBe(false);
	});

	it('stay when they were not taken, and when taking failed', async () => {
		const lines = typed();
		expect(await lines.give(() => false)).toBe(false);
		await expect(lines.give(() => Promise.reject(new Error('no')))).rejects.toThrow();
		expect([lines.isGiven, lines.lineOf('t1')]).toEqual([false, '4 2 5F']);
	});
});
