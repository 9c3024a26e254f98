import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultyTab } from '../faults.builders';
import { look } from '../store.builders';
import type { LockedDoor } from './door';
import { waitAfter } from './tries';
import { aDoor, aLockedDatabase, right } from './vault.builders';

const clock = { time: 1_000_000 };
const now = (): number => clock.time;
const aSlowDoor = async (name?: string): Promise<LockedDoor> =>
	aDoor(name ?? (await aLockedDatabase(right)), { now });

/** So many wrong tries, each after its wait. */
async function tryWrongly(door: LockedDoor, times: number): Promise<void> {
	for (let at = 0; at < times; at++) {
		clock.time += await door.wait();
		expect(await door.unlock(`wrong ${String(at)}`)).toMatchObject({ error: { code: 'wrong' } });
	}
}

describe('wrong tries', () => {
	it('cost nothing twice, then 2, 4 and 8 seconds', async () => {
		const door = await aSlowDoor();
		const waits: number[] = [];
		for (let at = 0; at < 5; at++) {
			await tryWrongly(door, 1);
			waits.push(await door.wait());
		}
		expect(waits).toEqual([0, 0, 2_000, 4_000, 8_000]);
	});

	it('are not taken before the wait is over, not even the right one', async () => {
		const door = await aSlowDoor();
		await tryWrongly(door, 4);
		clock.time += 3_999;
		expect(await door.unlock(right)).toEqual({
			ok: false,
			error: { code: 'wait', milliseconds: 1 }
		});
		clock.time += 1;
		expect((await door.unlock(right)).ok).toBe(true);
	});

	it('are remembered over a reload, and forgotten after the right one', async () => {
		const name = await aLockedDatabase(right);
		await tryWrongly(await aSlowDoor(name), 5);
		const door = await aSlowDoor(name);
		expect(await door.wait()).toBe(8_000);
		clock.time += 8_000;
		const unlocked = await door.unlock(right);
		if (!unlocked.ok) throw new Error('Locked');
		await unlocked.value.close();
		expect(await (await aSlowDoor(name)).wait()).toBe(0);
	});

	it('count although the page is closed before the answer', async () => {
		const name = await aLockedDatabase(right);
		for (let at = 0; at < 3; at++) {
			const door = await aDoor(name, { now, stretch: () => new Promise(() => undefined) });
			void door.unlock('wrong');
			await expect
				.poll(async () => (await look(name, async (db) => db.tries?.get('tries')))?.wrong)
				.toBe(at + 1);
		}
		expect(await (await aSlowDoor(name)).wait()).toBe(2_000);
	});

	it('of two windows at once both count', async () => {
		const name = await aLockedDatabase(right);
		const doors = [await aSlowDoor(name), await aSlowDoor(name), await aSlowDoor(name)];
		await Promise.all(doors.map((door) => door.unlock('wrong')));
		expect((await look(name, async (db) => db.tries?.get('tries')))?.wrong).toBe(3);
	});

	it('keep nobody out for longer than 300 seconds when the clock is set back', async () => {
		const door = await aSlowDoor();
		await tryWrongly(door, 15);
		expect(await door.wait()).toBe(300_000);
		clock.time -= 40_000_000;
		expect(await door.wait()).toBe(300_000);
		clock.time += 299_999;
		expect(await door.wait()).toBe(1);
		clock.time += 1;
		expect((await door.unlock(right)).ok).toBe(true);
	});

	it('slow this page down where the disk is full, and the right one opens all the same', async () => {
		const name = await aLockedDatabase(right);
		const { factory } = new FaultyTab({ at: 1, kind: 'full at the commit' });
		const door = await aDoor(name, { now, indexedDB: factory });
		await tryWrongly(door, 3);
		expect(await door.wait()).toBe(2_000);
		clock.time += 2_000;
		expect((await door.unlock(right)).ok).toBe(true);
	});

	it('that lie damaged on the disk keep nobody out', async () => {
		const name = await aLockedDatabase(right);
		await look(name, async (db) => {
			await db.tries?.put({ id: 'tries', wrong: NaN, lastAt: Infinity });
		});
		expect((await (await aSlowDoor(name)).unlock(right)).ok).toBe(true);
	});
});

describe('the wait', () => {
	it('never shrinks with another wrong try, and never takes longer than 300 seconds', () => {
		fc.assert(
			fc.property(fc.nat(5_000), (wrong) => {
				expect(waitAfter(wrong + 1)).toBeGreaterThanOrEqual(waitAfter(wrong));
				expect(waitAfter(wrong)).toBeLessThanOrEqual(300_000);
			})
		);
	});
});
