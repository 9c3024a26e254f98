import { expect, test } from '@playwright/test';
import { runShard, type ShardState } from '../durability/shard';
import { faultLines } from '../durability/summary';

/** Also printed with every fault: the same storm comes again with it. */
const SEED = 'npm test';

const found = (state: ShardState): readonly string[] => faultLines(state, 'npm test');

test('a browser killed 20 times in an edit storm keeps everything that it owed', async ({
	baseURL
}, info) => {
	test.setTimeout(600_000);
	const folder = info.outputPath('shard');
	const state = await runShard({ url: baseURL ?? '', seed: SEED, kills: 20, folder });
	expect(found(state)).toEqual([]);
	expect(state.checked).toBe(20);
	expect(state.owed).toBeGreaterThan(100);
});

const sabotaged = [
	['that hands typing over too late', 'late', '500 ms after the last key'],
	['that says "saved" too early', 'early', 'right after "saved"']
] as const;

for (const [what, sabotage, only] of sabotaged) {
	test(`a page ${what} is caught`, async ({ baseURL }, info) => {
		test.setTimeout(300_000);
		const url = baseURL ?? '';
		const folder = info.outputPath('shard');
		let lines: readonly string[] = [];
		// Not every kill meets the fault; a few are enough.
		for (let kills = 1; kills <= 8 && lines.length === 0; kills++)
			lines = found(await runShard({ url, seed: SEED, kills, folder, sabotage, only }));
		expect(lines.join('\n')).toContain('LOST');
	});
}
