import { expect, test } from '@playwright/test';
import { judge, Ledger, strays, type Cells, type Op, type Pending } from '../durability/ledger';
import { runShard, type ShardState } from '../durability/shard';
import { faultLines } from '../durability/summary';

/** Also printed with every fault: the same storm comes again with it. */
const SEED = 'npm test';

// A trace listens to every answer of a browser, and trips over those that a kill cuts off.
test.use({ trace: 'off', screenshot: 'off' });

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
		test.setTimeout(600_000);
		const url = baseURL ?? '';
		const folder = info.outputPath('shard');
		let lines: readonly string[] = [];
		// Not every kill meets the fault; a few are enough.
		for (let kills = 1; kills <= 20 && lines.length === 0; kills++)
			lines = found(await runShard({ url, seed: SEED, kills, folder, sabotage, only }));
		expect(lines.join('\n')).toContain('LOST');
	});
}

test.describe('the judge', () => {
	const base: Cells = { title: 'Plan' };
	const typed = (title: string): Op => ({ mark: 'input text', text: title, sets: { title } });
	const ops = [typed('Plan1'), typed('Plan12'), { mark: 'change checkbox', sets: { work: true } }];
	const pendingOf = (done: readonly Op[], least: number): Pending => ({
		ops: done,
		least,
		saved: 0,
		ages: [],
		shown: 0
	});
	const verdict = (least: number, found: Cells): string =>
		judge(pendingOf(ops, least), base, found).kind;

	test('takes any beginning of what was done that holds what is owed', () => {
		expect(verdict(1, { title: 'Plan1' })).toBe('kept');
		expect(verdict(1, { title: 'Plan12', work: true })).toBe('kept');
	});

	test('calls a beginning that is too short a loss', () => {
		expect(verdict(2, { title: 'Plan1' })).toBe('lost');
		expect(verdict(3, { title: 'Plan12' })).toBe('lost');
	});

	test('calls what is no beginning garbled: twice, out of order, or nobody’s', () => {
		expect(verdict(0, { title: 'Plan1212' })).toBe('garbled');
		expect(verdict(0, { title: 'Plan', work: true })).toBe('garbled');
		expect(strays([pendingOf(ops, 0)], base, { ...base, owner: 'x' })).toHaveLength(1);
		expect(strays([pendingOf(ops, 0)], base, { title: '\ud83d' })).toHaveLength(1);
	});

	test('knows of an undo whose outcome nobody saw that any earlier value may stand', () => {
		const undo = { mark: 'click button', sets: { title: 'Plan12' }, earlier: true };
		const pending = pendingOf([typed('Plan1'), typed('Plan12'), undo], 3);
		expect(judge(pending, base, { title: 'Plan' }).kind).toBe('kept');
		expect(judge(pending, base, { title: 'Pla' }).kind).toBe('garbled');
	});

	test('owes what was handed over before "saved", and what is half a second old', () => {
		const ledger = new Ledger();
		for (const op of ops) ledger.add(op);
		const clock = 1;
		const hear = (at: number, told: Parameters<Ledger['hear']>[0]['told']): void =>
			ledger.hear({ at, clock, received: at + 5, told });
		hear(0, { kind: 'did', mark: 'input text', text: 'Plan1' });
		hear(10, { kind: 'save', state: 'saving' });
		hear(20, { kind: 'did', mark: 'input text', text: 'Plan12' });
		expect(ledger.owed(100, 0)).toBe(0);
		hear(30, { kind: 'save', state: 'saved' });
		expect(ledger.owed(100, 0)).toBe(1);
		expect(ledger.owed(524, 0)).toBe(1);
		expect(ledger.owed(525, 0)).toBe(2);
		expect(ledger.owed(525, 20)).toBe(1);
		ledger.close();
		hear(40, { kind: 'did', mark: 'change checkbox' });
		expect(ledger.owed(2_000, 0)).toBe(2);
	});
});
