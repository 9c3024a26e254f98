import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { pertTable } from '../../scripts/pert-table.mjs';

it('the table of quantiles is the one that its script writes', async () => {
	const kept = new URL('../../src/lib/domain/scoring/sampling/pert-table.ts', import.meta.url);
	expect(await pertTable()).toBe(await readFile(kept, 'utf8'));
});
