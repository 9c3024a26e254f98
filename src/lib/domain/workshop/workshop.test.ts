import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addBlock,
	editBlock,
	isAhead,
	minutesOfDay,
	moveBlock,
	removeBlock,
	setStart
} from './agenda-edits';
import {
	backBlock,
	beginDay,
	borrow,
	cut,
	endBlock,
	enter,
	halt,
	pause,
	reopen,
	resume,
	see,
	standStill
} from './going';
import { readWorkshop, type AgendaRun } from './run';
import {
	comings,
	cuttable,
	lenders,
	minuteOfDay,
	presentBlock,
	secondsLeft,
	slots,
	spentAt
} from './time-box';
import { after, aRun, aWorkshop, START } from './workshop.builders';

const begun = (): AgendaRun => beginDay(aRun(), START);
const onBlock = (run: AgendaRun): string | undefined => presentBlock(run)?.id;
const minutesLeft = (run: AgendaRun, minutes: number): number | undefined => {
	const left = secondsLeft(run, after(minutes));
	return left === undefined ? undefined : left / 60;
};

describe('the day', () => {
	it('goes from block to block, rests after the first day, and is closed after the last', () => {
		let run = begun();
		const met: (string | undefined)[] = [];
		for (let minute = 10; run.stage === 'running'; minute += 10) {
			met.push(onBlock(run));
			run = endBlock(run, after(minute));
		}
		expect(met).toEqual(['1-a', '1-b', '1-c', '1-d']);
		expect(run).toMatchObject({ stage: 'resting', dayAt: 1 });
		run = endBlock(endBlock(beginDay(run, after(1000)), after(1020)), after(1030));
		expect(run.stage).toBe('closed');
		expect(run.days[1]?.blocks.map(({ spent }) => spent)).toEqual([1200, 600]);
	});

	it('keeps what a block took, and goes on from there when it is entered again', () => {
		const run = enter(endBlock(begun(), after(12)), '1-a', after(20));
		expect(minutesLeft(run, 20)).toBe(8);
		expect(minutesLeft(run, 30)).toBe(-2);
	});

	it('goes back by one block, which is then no longer done, and neither is the one that was left', () => {
		const run = backBlock(endBlock(begun(), after(12)), after(13));
		expect(onBlock(run)).toBe('1-a');
		expect(run.days[0]?.blocks.map(({ state }) => state)).toEqual(Array(4).fill('to-do'));
		expect(backBlock(run, after(14))).toBe(run);
	});

	it('can be taken up again at its last block, on the day before too', () => {
		let run = begun();
		for (const minute of [1, 2, 3, 4]) run = endBlock(run, after(minute));
		expect(run.stage).toBe('resting');
		const again = reopen(run, after(5));
		expect(again).toMatchObject({ stage: 'running', dayAt: 0, blockId: '1-d' });
	});
});

describe('the clock of a block', () => {
	it('goes on by the clock of the computer, whether or not anybody looked', () => {
		expect(minutesLeft(begun(), 5)).toBe(15);
		expect(minutesLeft(see(begun(), after(4)), 5)).toBe(15);
	});

	it('stands while it is paused', () => {
		const paused = pause(begun(), after(5));
		expect(minutesLeft(paused, 60)).toBe(15);
		expect(minutesLeft(resume(paused, after(60)), 62)).toBe(13);
	});

	it('stands when somebody tells of harm, until the facilitator goes on', () => {
		const halted = halt(begun(), after(5));
		expect(halted.isHalted).toBe(true);
		expect(minutesLeft(halted, 60)).toBe(15);
		const on = resume(halted, after(60));
		expect(on.isHalted).toBeUndefined();
		expect(minutesLeft(on, 61)).toBe(14);
	});

	it('leaves out the time in which the group stood still', () => {
		const run = standStill(see(begun(), after(5)), after(65));
		expect(minutesLeft(run, 66)).toBe(14);
	});

	it('goes sixty times as fast where the agenda is only tried out', () => {
		const run = beginDay(aRun(60), START);
		expect(secondsLeft(run, START + 10_000)).toBe(20 * 60 - 600);
	});

	it('never runs backwards when the clock of the computer does', () => {
		const run = see(see(begun(), after(10)), after(-30));
		expect(minutesLeft(run, -30)).toBe(10);
		expect(minutesLeft(run, -25)).toBe(5);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -600, max: 600 }), { maxLength: 30 }), (moments) => {
				let now = begun();
				let spent = 0;
				for (const moment of moments) {
					now = see(now, after(moment));
					const is = now.clock === undefined ? 0 : spentAt(now.clock, after(moment), 1);
					expect(is).toBeGreaterThanOrEqual(spent);
					spent = is;
				}
			})
		);
	});
});

describe('a block that needs more time', () => {
	it('borrows from a later one, never below five minutes of it', () => {
		const run = borrow(begun(), { fromId: '1-c', minutes: 10 });
		expect(run.days[0]?.blocks.map(({ minutes }) => minutes)).toEqual([30, 15, 20, 10]);
		const all = borrow(run, { fromId: '1-c', minutes: 60 });
		expect(all.days[0]?.blocks.map(({ minutes }) => minutes)).toEqual([45, 15, 5, 10]);
	});

	it('is offered the longest first and breaks last', () => {
		expect(lenders(begun()).map(({ id }) => id)).toEqual(['1-c', '1-d', '1-b']);
	});

	it('may take all the time of a later block, which is then cut; never of a break or of the close', () => {
		expect(cuttable(begun()).map(({ id }) => id)).toEqual(['1-c']);
		const run = cut(begun(), '1-c');
		expect(presentBlock(run)?.minutes).toBe(50);
		expect(onBlock(endBlock(endBlock(run, after(50)), after(65)))).toBe('1-d');
	});

	it('leaves the length of the day as it is, whatever is borrowed or cut', () => {
		const day = (run: AgendaRun): number => (run.days[0] ? minutesOfDay(run.days[0]) : 0);
		const id = fc.constantFrom('1-a', '1-b', '1-c', '1-d');
		fc.assert(
			fc.property(
				fc.array(fc.record({ id, minutes: fc.integer({ min: 1, max: 60 }), isCut: fc.boolean() })),
				(asked) => {
					let run = begun();
					for (const { id: fromId, minutes, isCut } of asked)
						run = isCut ? cut(run, fromId) : borrow(run, { fromId, minutes });
					expect(day(run)).toBe(75);
				}
			)
		);
	});

	it('moves what comes after it, as it looks now', () => {
		const { ahead, end } = comings(begun(), after(26));
		expect(ahead.map(({ block, at }) => [block.id, at])).toEqual([
			['1-b', 0],
			['1-c', 15],
			['1-d', 45]
		]);
		expect(end).toBe(55);
	});
});

describe("a group's own agenda", () => {
	it('takes new blocks before the close, and gives away those that are still ahead', () => {
		const longer = addBlock(begun(), 0, { id: 'x', title: 'Walk', isBreak: true });
		expect(longer.days[0]?.blocks.map(({ id }) => id)).toEqual(['1-a', '1-b', '1-c', 'x', '1-d']);
		expect(removeBlock(longer, 'x').days).toEqual(begun().days);
		expect(removeBlock(longer, '1-a').days).toEqual(longer.days);
	});

	it('moves blocks, but not past the one that is on', () => {
		expect(moveBlock(begun(), '1-b', -1)).toEqual(begun());
		const moved = moveBlock(begun(), '1-c', -1);
		expect(moved.days[0]?.blocks.map(({ id }) => id)).toEqual(['1-a', '1-c', '1-b', '1-d']);
	});

	it('holds lengths within what a block can have', () => {
		const long = editBlock(begun(), '1-a', { minutes: 999, title: 'Long' });
		expect(presentBlock(long)).toMatchObject({ minutes: 240, title: 'Long' });
		expect(presentBlock(editBlock(begun(), '1-a', { minutes: 0 }))?.minutes).toBe(1);
	});

	it('says when each block begins', () => {
		const day = setStart(aRun(), 0, '08:30').days[0];
		expect(day && slots(day).map(({ at }) => at)).toEqual([0, 20, 35, 65]);
		expect(minuteOfDay('08:30', 65)).toBe(9 * 60 + 35);
		expect(minuteOfDay('23:50', 20)).toBe(10);
		expect(setStart(aRun(), 0, '').days[0]?.startsAt).toBeUndefined();
	});

	it('keeps what is on and what was held', () => {
		const [first, second] = endBlock(begun(), after(5)).days[0]?.blocks ?? [];
		const run = endBlock(begun(), after(5));
		expect(first && isAhead(run, first)).toBe(false);
		expect(second && isAhead(run, second)).toBe(false);
	});
});

describe('what is kept', () => {
	it('is read as it was written', () => {
		const workshop = {
			...aWorkshop(),
			run: see(borrow(begun(), { fromId: '1-c', minutes: 5 }), after(2))
		};
		expect(readWorkshop(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
	});

	it('is read also when all the time of a long day was given to one block', () => {
		let run = begun();
		for (const { id } of run.days[0]?.blocks ?? []) run = editBlock(run, id, { minutes: 240 });
		run = cut(borrow(run, { fromId: '1-b', minutes: 240 }), '1-c');
		expect(presentBlock(run)?.minutes).toBe(240 + 235 + 240);
		expect(readWorkshop({ ...aWorkshop(), run })?.run).toEqual(run);
	});

	it('is nothing where it cannot be read', () => {
		for (const kept of [undefined, null, 'x', {}, { ...aWorkshop(), version: 2 }])
			expect(readWorkshop(kept)).toBeUndefined();
	});
});
