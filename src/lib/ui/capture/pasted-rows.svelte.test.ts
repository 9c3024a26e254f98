import { describe, expect, it } from 'vitest';
import { readPastedList } from '$lib/domain/capture/pasted-list';
import { PastedRows } from './pasted-rows.svelte';

/** Two hundred lines that nobody would take for one another. */
const lines = Array.from(
	{ length: 200 },
	(_, at) => `${String(at)} ${'abcdefghij'.charAt(at % 10)}`
);

describe('reading a pasted list', () => {
	it('lets the page be drawn again after a dozen lines at most', async () => {
		const read: number[] = [];
		let last = 0;
		const rows = new PastedRows(readPastedList(lines.join('\n')), {
			titles: [],
			guess: () => undefined,
			pause: () => {
				read.push(rows.rows.length - last);
				last = rows.rows.length;
				return Promise.resolve();
			}
		});
		await rows.read();
		expect(rows.rows).toHaveLength(lines.length);
		expect(Math.max(...read)).toBeLessThanOrEqual(12);
	});

	it('reads no more once it is closed', async () => {
		const rows = new PastedRows(readPastedList(lines.join('\n')), {
			titles: [],
			guess: () => undefined,
			pause: () => {
				rows.close();
				return Promise.resolve();
			}
		});
		await rows.read();
		expect(rows.rows.length).toBeLessThanOrEqual(12);
	});
});
