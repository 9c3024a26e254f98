import { describe, expect, it } from 'vitest';
import { borrow } from '$lib/domain/workshop/going';
import { editBlock, moveBlock } from '$lib/domain/workshop/agenda-edits';
import { readWorkshop, type Workshop as Kept } from '$lib/domain/workshop/run';
import { after, aWorkshop } from '$lib/domain/workshop/workshop.builders';
import { Workshop } from './workshop.svelte';

/** A shelf and a clock that tests move by hand. */
function aRoom({ isFull = false } = {}) {
	const room = { minute: 0, kept: undefined as Kept | undefined, calls: [] as (() => void)[] };
	const open = (kept: Kept): Workshop =>
		new Workshop(kept, {
			now: () => after(room.minute),
			eachSecond: (call) => {
				room.calls.push(call);
				return () => {
					room.calls = room.calls.filter((each) => each !== call);
				};
			},
			keep: (latest) => {
				if (!isFull) room.kept = latest && readWorkshop(JSON.parse(JSON.stringify(latest)));
				return Promise.resolve(!isFull);
			}
		});
	const tick = (minute: number): void => {
		room.minute = minute;
		for (const call of room.calls) call();
	};
	return { room, open, tick };
}

const minutes = (workshop: Workshop): readonly (number | undefined)[] =>
	workshop.run.days[0]?.blocks.map((block) => block.minutes) ?? [];

describe('a workshop', () => {
	it('is on the disk after every decision, and comes back from there in the block that was on', async () => {
		const { room, open, tick } = aRoom();
		const workshop = open(aWorkshop());
		workshop.send({ type: 'day.begin' });
		tick(4);
		workshop.send({ type: 'block.end' });
		workshop.note(() => ({ hidden: ['a village'] }));
		await workshop.pending();
		room.minute = 6;
		const back = open(room.kept ?? aWorkshop());
		expect(back.block?.id).toBe('1-b');
		expect(back.left).toBe(13 * 60);
		expect(back.beside.hidden).toEqual(['a village']);
		expect(back.isKept).toBe(true);
	});

	it('counts as long as a block is on, and lets the clock go when the page does', () => {
		const { room, open, tick } = aRoom();
		const workshop = open(aWorkshop());
		expect(room.calls).toHaveLength(0);
		workshop.send({ type: 'day.begin' });
		tick(3);
		expect([workshop.place, workshop.left]).toEqual(['going', 17 * 60]);
		workshop.stop();
		expect(room.calls).toHaveLength(0);
	});

	it('asks how long it was away', () => {
		const { open, tick } = aRoom();
		const workshop = open(aWorkshop());
		workshop.send({ type: 'day.begin' });
		tick(47);
		expect([workshop.place, workshop.minutesAway]).toEqual(['away', 47]);
	});

	it('takes everything off the wall when harm is told and no block is on', () => {
		const { open } = aRoom();
		const workshop = open(aWorkshop());
		workshop.tellHarm();
		expect([workshop.isHarmTold, workshop.beside.wall.isCovered]).toEqual([true, true]);
		workshop.hearHarm();
		expect([workshop.isHarmTold, workshop.beside.wall.isCovered]).toEqual([false, true]);
	});

	it('stops the block when harm is told in one, and keeps nothing of it but that it stands', async () => {
		const { room, open } = aRoom();
		const workshop = open(aWorkshop());
		workshop.send({ type: 'day.begin' });
		workshop.tellHarm();
		expect([workshop.place, workshop.isHarmTold]).toEqual(['halted', true]);
		expect(workshop.beside.wall.isCovered).toBe(false);
		await workshop.pending();
		expect(open(room.kept ?? aWorkshop()).isHarmTold).toBe(false);
	});

	it('takes changes of the agenda back, and leaves the place and the clock alone', () => {
		const { room, open } = aRoom();
		const workshop = open(aWorkshop());
		workshop.send({ type: 'day.begin' });
		workshop.send({ type: 'time.cut', id: '1-c' });
		workshop.change((run) => borrow(run, { fromId: '1-d', minutes: 5 }));
		expect(minutes(workshop)).toEqual([55, 15, 30, 5]);
		room.minute = 2;
		workshop.send({ type: 'block.end' });
		workshop.undo();
		workshop.undo();
		expect(minutes(workshop)).toEqual([20, 15, 30, 10]);
		expect(workshop.run.days[0]?.blocks.map(({ state }) => state)).toEqual([
			...['done', 'to-do', 'to-do', 'to-do']
		]);
		expect([workshop.block?.id, workshop.canUndo]).toEqual(['1-b', false]);
		workshop.change((run) => moveBlock(run, '1-b', 1));
		expect(workshop.canUndo).toBe(true);
	});

	it('shows one thing on the wall, and covers it', () => {
		const workshop = aRoom().open(aWorkshop());
		workshop.cover(true);
		workshop.show('reveal', 'threat-1');
		expect(workshop.beside.wall).toEqual({ ...wall('reveal'), threatId: 'threat-1' });
		workshop.show('matrix');
		expect(workshop.beside.wall).toEqual({ ...wall('matrix'), threatId: 'threat-1' });
	});

	it('clears the wall for the question of the next block, and leaves blank paper where it lies', () => {
		const { open } = aRoom();
		const workshop = open(aWorkshop());
		workshop.send({ type: 'day.begin' });
		workshop.show('threats', 'one');
		workshop.cover(true);
		workshop.send({ type: 'clock.pause' });
		expect(workshop.beside.wall.choice).toBe('threats');
		workshop.send({ type: 'block.end' });
		expect(workshop.beside.wall).toEqual({ choice: 'auto', isCovered: true });
	});

	it('takes nothing that could not be read again', async () => {
		const { room, open } = aRoom();
		const workshop = open(aWorkshop());
		expect(workshop.note(() => ({ hidden: ['x'.repeat(401)] }))).toBe(false);
		expect(workshop.change((run) => editBlock(run, '1-a', { title: 'x'.repeat(401) }))).toBe(false);
		expect(workshop.note(() => ({ hidden: ['a village'] }))).toBe(true);
		await workshop.pending();
		expect(room.kept).toMatchObject({ hidden: ['a village'] });
	});

	it('says when it is not on the disk', async () => {
		const workshop = aRoom({ isFull: true }).open(aWorkshop());
		workshop.note(() => ({ seats: 8 }));
		await workshop.pending();
		expect(workshop.isKept).toBe(false);
	});

	it('is gone when it is thrown away, and nothing brings it back', async () => {
		const { room, open } = aRoom();
		const workshop = open(aWorkshop());
		workshop.note(() => ({ seats: 8 }));
		expect(await workshop.throwAway()).toBe(true);
		workshop.note(() => ({ seats: 9 }));
		await workshop.pending();
		expect(room.kept).toBeUndefined();
	});

	it('says that it is only a try where its time goes faster', () => {
		expect([aRoom().open(aWorkshop(60)).isTry, aRoom().open(aWorkshop()).isTry]).toEqual([
			...[true, false]
		]);
	});
});

const wall = (choice: string) => ({ choice, isCovered: false });
