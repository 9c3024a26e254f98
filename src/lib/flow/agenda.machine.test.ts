import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { AgendaRun } from '$lib/domain/workshop/run';
import { AWAY_AFTER, presentBlock, secondsLeft } from '$lib/domain/workshop/time-box';
import { after, aRun, START } from '$lib/domain/workshop/workshop.builders';
import { agendaMachine, KEEP_EVERY, type AgendaEvent } from './agenda.machine';

type Untimed = AgendaEvent extends infer E ? (E extends unknown ? Omit<E, 'now'> : never) : never;

/** A machine with a shelf beside it that holds what it was told to keep. */
function start(run: AgendaRun = aRun(), now = START) {
	let kept = run;
	const machine = agendaMachine.provide({
		actions: {
			keep: (_, { run: latest }) => {
				kept = latest;
			}
		}
	});
	const actor = createActor(machine, { input: { run, now } }).start();
	const at = (minutes: number, event: Untimed | AgendaEvent['type']): void => {
		const untimed = typeof event === 'string' ? { type: event } : event;
		actor.send({ ...untimed, now: after(minutes) } as AgendaEvent);
	};
	return {
		at,
		actor,
		is: () => actor.getSnapshot().value,
		run: () => actor.getSnapshot().context.run,
		kept: () => kept,
		left: (minutes: number) => secondsLeft(actor.getSnapshot().context.run, after(minutes))
	};
}

const onBlock = (run: AgendaRun): string | undefined => presentBlock(run)?.id;

const events: readonly Untimed[] = [
	...(
		['day.begin', 'block.end', 'block.back', 'clock.pause', 'clock.go', 'clock.tick'] as const
	).map((type) => ({ type })),
	...(['away.went-on', 'away.stood-still', 'harm.told', 'workshop.reopen'] as const).map(
		(type) => ({
			type
		})
	),
	{ type: 'block.enter', id: '1-c' },
	{ type: 'time.borrow', fromId: '1-c', minutes: 5 },
	{ type: 'time.cut', id: '1-c' }
];

describe('an agenda', () => {
	it('goes through two days, block by block', () => {
		const { at, is, run } = start();
		expect(is()).toBe('ready');
		at(0, 'day.begin');
		expect(is()).toEqual({ running: 'going' });
		for (const minute of [20, 35, 65, 75]) at(minute, 'block.end');
		expect(is()).toBe('resting');
		at(1500, 'day.begin');
		expect(onBlock(run())).toBe('2-e');
		for (const minute of [1520, 1530]) at(minute, 'block.end');
		expect(is()).toBe('closed');
		at(1531, 'workshop.reopen');
		expect(onBlock(run())).toBe('2-f');
	});

	it('ends no block by itself: its time runs over until somebody decides', () => {
		const { at, is, run, left } = start();
		at(0, 'day.begin');
		for (let minute = 1; minute <= 24; minute++) at(minute, 'clock.tick');
		expect(is()).toEqual({ running: 'going' });
		expect(onBlock(run())).toBe('1-a');
		expect(left(24)).toBe(-240);
		at(24, { type: 'time.borrow', fromId: '1-c', minutes: 10 });
		expect(left(24)).toBe(360);
		at(24, { type: 'time.cut', id: '1-c' });
		expect(left(24)).toBe(360 + 20 * 60);
	});

	it('asks after a sleep whether the group went on, and is right with either answer', () => {
		for (const [answer, left] of [
			['away.went-on', 20 - 14],
			['away.stood-still', 20 - 4]
		] as const) {
			const machine = start();
			machine.at(0, 'day.begin');
			machine.at(2, 'clock.tick');
			machine.at(12, 'clock.tick');
			expect(machine.is()).toEqual({ running: 'away' });
			for (const type of ['block.end', 'block.back'] as const) machine.at(12, type);
			expect(onBlock(machine.run())).toBe('1-a');
			machine.at(12, answer);
			expect(machine.left(14)).toBe(left * 60);
		}
	});

	it('stands while it is paused, and through harm that somebody told of', () => {
		const { at, is, left } = start();
		at(0, 'day.begin');
		at(5, 'clock.pause');
		at(50, 'clock.tick');
		expect(left(50)).toBe(15 * 60);
		at(50, 'clock.go');
		at(51, 'harm.told');
		expect(is()).toEqual({ running: 'halted' });
		expect(left(90)).toBe(14 * 60);
		at(90, 'block.end');
		expect(is()).toEqual({ running: 'going' });
	});

	it('stops for harm also while it waits for that answer, and leaves the time away out', () => {
		const { at, is, left } = start();
		at(0, 'day.begin');
		at(12, 'clock.tick');
		at(12, 'harm.told');
		expect(is()).toEqual({ running: 'halted' });
		expect(left(40)).toBe(20 * 60);
	});

	it('is kept at once with every decision, and never more than a moment behind', () => {
		const { at, kept, run, actor } = start();
		at(0, 'day.begin');
		expect(kept()).toEqual(run());
		actor.send({ type: 'clock.tick', now: START + KEEP_EVERY - 1 });
		expect(kept().clock?.seenAt).toBe(START);
		actor.send({ type: 'clock.tick', now: START + KEEP_EVERY });
		expect(kept().clock?.seenAt).toBe(START + KEEP_EVERY);
	});
});

describe('a crash', () => {
	it('loses nothing in the middle of any block, and the clock is right when the page comes back', () => {
		let shelf = start();
		shelf.at(0, 'day.begin');
		let minute = 0;
		while (shelf.is() !== 'closed') {
			if (shelf.is() === 'resting') shelf.at((minute += 600), 'day.begin');
			const before = shelf.run();
			// Nothing but what was kept is there after the crash, two minutes later.
			shelf.at(minute + 3, 'clock.tick');
			const back = start(shelf.kept(), after(minute + 5));
			expect(back.is()).toEqual({ running: 'going' });
			expect(onBlock(back.run())).toBe(onBlock(before));
			expect(back.left(minute + 5)).toBe((presentBlock(before)?.minutes ?? 0) * 60 - 300);
			shelf = back;
			shelf.at((minute += 5), 'block.end');
		}
		const all = shelf.run().days.flatMap(({ blocks }) => blocks);
		expect(all.map(({ state, spent }) => [state, spent])).toEqual(Array(6).fill(['done', 300]));
	});

	it('asks when it took long, and brings back a pause and a halt as they were', () => {
		const late = after(3) + AWAY_AFTER;
		const machine = start();
		machine.at(0, 'day.begin');
		machine.at(3, 'clock.tick');
		expect(start(machine.kept(), late).is()).toEqual({ running: 'away' });
		machine.at(3, 'clock.pause');
		expect(start(machine.kept(), late).is()).toEqual({ running: 'standing' });
		machine.at(3, 'harm.told');
		expect(start(machine.kept(), late).is()).toEqual({ running: 'halted' });
	});
});

describe('every event in every state', () => {
	it('leaves a run that can be kept, with a block that is there, and a clock beside it', () => {
		const places: readonly (() => ReturnType<typeof start>)[] = [
			() => start(),
			() => through('day.begin'),
			() => through('day.begin', 'clock.pause'),
			() => through('day.begin', 'harm.told'),
			() => start(through('day.begin').kept(), after(60)),
			() => through('day.begin', 'block.end', 'block.end', 'block.end', 'block.end'),
			() => closed()
		];
		const met = new Set<string>();
		for (const place of places)
			for (const first of events)
				for (const second of events) {
					const machine = place();
					machine.at(61, first);
					machine.at(62, second);
					met.add(JSON.stringify(machine.is()));
					const run = machine.run();
					expect(onBlock(run) === undefined).toBe(run.stage !== 'running');
					expect(run.clock === undefined).toBe(run.stage !== 'running');
				}
		expect(met.size).toBe(7);
	});
});

function through(...types: readonly AgendaEvent['type'][]): ReturnType<typeof start> {
	const machine = start();
	for (const type of types) machine.at(1, type);
	return machine;
}

function closed(): ReturnType<typeof start> {
	const machine = through('day.begin', 'block.end', 'block.end', 'block.end', 'block.end');
	for (const type of ['day.begin', 'block.end', 'block.end'] as const) machine.at(2, type);
	return machine;
}
