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

test('a browser that writes too late or says "saved" too early is caught', async ({
	baseURL
}, info) => {
	test.setTimeout(300_000);
	for (const sabotage of ['late', 'early'] as const) {
		const folder = info.outputPath(sabotage);
		const only = sabotage === 'late' ? '500 ms after the last key' : 'right after "saved"';
		const state = await runShard({
			url: baseURL ?? '',
			seed: SEED,
			kills: 2,
			folder,
			sabotage,
			only
		});
		expect(found(state).join('\n')).toContain('LOST');
	}
});
