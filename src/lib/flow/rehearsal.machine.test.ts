import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { KEEP_EVERY, rehearsalMachine } from './rehearsal.machine';
import type { HeldRehearsal, RehearsalEvent } from './rehearsal.machine';

const fresh: HeldRehearsal = {
	stage: 'ready',
	seconds: 0,
	endedAt: undefined,
	toldAt: 0,
	hasReasons: false
};

/** A machine beside a plan that keeps what it is told to keep. */
function start(given: Partial<HeldRehearsal> = {}) {
	const held = { ...fresh, ...given };
	const plan = { ...held };
	const machine = rehearsalMachine.provide({
		actions: {
			keepClock: (_, { seconds }) => {
				plan.seconds = Math.floor(seconds);
			},
			keepStage: (_, kept) => {
				Object.assign(plan, kept);
			}
		}
	});
	const actor = createActor(machine, { input: held }).start();
	return {
		plan,
		actor,
		send: (...events: readonly (RehearsalEvent | Plain)[]) => {
			for (const event of events) actor.send(typeof event === 'string' ? { type: event } : event);
		},
		tick: (seconds: number) => {
			actor.send({ type: 'clock.tick', seconds });
		},
		context: () => actor.getSnapshot().context,
		isGoing: () => actor.getSnapshot().hasTag('going')
	};
}

type Plain = Exclude<RehearsalEvent['type'], 'clock.tick' | 'plan.seen'>;

const plain: readonly Plain[] = [
	...(['rehearsal.begin', 'premortem.begin', 'reasons.begin', 'stage.end'] as const),
	...(['stage.back', 'clock.go', 'clock.pause', 'clock.keep'] as const)
];
const seen = (held: Partial<HeldRehearsal>): RehearsalEvent => ({
	type: 'plan.seen',
	held: { ...fresh, ...held }
});
const stages = ['ready', 'pre-mortem', 'running', 'hot-wash', 'improving', 'done'] as const;
const events: readonly RehearsalEvent[] = [
	...plain.map((type) => ({ type })),
	{ type: 'clock.tick', seconds: 1.5 },
	...stages.map((stage) => seen({ stage, seconds: 60 }))
];

describe('an exercise', () => {
	it('goes from the preparation over cards and hot wash to held', () => {
		const { send, tick, plan, isGoing } = start();
		send('rehearsal.begin');
		expect(plan.stage).toBe('running');
		expect(isGoing()).toBe(true);
		tick(90);
		send('stage.end');
		expect(plan).toMatchObject({ stage: 'hot-wash', seconds: 90, endedAt: 90 });
		tick(30);
		send('stage.end', 'stage.end');
		expect(plan).toMatchObject({ stage: 'done', seconds: 120, endedAt: 90 });
	});

	it('begins with a silent pre-mortem when the group wants one, and counts the exercise from zero', () => {
		const { send, tick, plan, actor } = start();
		send('premortem.begin', 'clock.go');
		tick(300);
		expect(plan).toMatchObject({ stage: 'pre-mortem', seconds: 300 });
		send('reasons.begin');
		expect(actor.getSnapshot().matches({ preMortem: 'sharing' })).toBe(true);
		send('stage.end');
		expect(plan).toMatchObject({ stage: 'running', seconds: 0 });
	});

	it('goes on after the last card when it is begun a second time, so that no card is dealt before it', () => {
		const { send, tick, plan } = start({ stage: 'ready', seconds: 1900, toldAt: 1800 });
		send('rehearsal.begin');
		tick(10);
		send('clock.keep');
		expect(plan).toMatchObject({ stage: 'running', seconds: 1810 });
		send('stage.back', 'premortem.begin', 'stage.end');
		expect(plan).toMatchObject({ stage: 'running', seconds: 1800 });
	});

	it('does not count the hot wash when the group goes back to the cards', () => {
		const { send, tick, plan } = start({ stage: 'running', seconds: 3600 });
		send('stage.end');
		tick(1200);
		send('stage.back');
		expect(plan).toMatchObject({ stage: 'running', seconds: 3600, endedAt: undefined });
		send('stage.end');
		expect(plan).toMatchObject({ stage: 'hot-wash', endedAt: 3600 });
	});

	it('does not count the hot wash when the end of the exercise is undone', () => {
		const { actor, send, tick, plan } = start({ stage: 'running', seconds: 3600 });
		send('stage.end');
		tick(600);
		expect(plan).toMatchObject({ stage: 'hot-wash', seconds: 4200, endedAt: 3600 });
		const held = { stage: 'running', seconds: 4200, endedAt: undefined, toldAt: 0 } as const;
		actor.send({ type: 'plan.seen', held: { ...held, hasReasons: false } });
		expect(actor.getSnapshot().context.seconds).toBe(3600);
		expect(plan.seconds).toBe(3600);
	});

	it('goes on reading reasons out after the page was closed', () => {
		const { actor } = start({ stage: 'pre-mortem', hasReasons: true });
		expect(actor.getSnapshot().matches({ preMortem: 'sharing' })).toBe(true);
	});

	it('is never more than five seconds ahead of the plan, and in step after a pause or when asked', () => {
		const { send, tick, plan } = start({ stage: 'running', seconds: 10 });
		send('clock.go');
		for (let n = 0; n < 30; n++) {
			tick(0.75);
			expect(10 + (n + 1) * 0.75 - plan.seconds).toBeLessThan(KEEP_EVERY + 1);
		}
		tick(1);
		send('clock.keep');
		expect(plan.seconds).toBe(33);
		tick(2);
		send('clock.pause');
		expect(plan.seconds).toBe(35);
	});

	it('stands at the same second after it was opened again, until somebody goes on', () => {
		const { send, tick, context, isGoing } = start({ stage: 'running', seconds: 1234 });
		tick(60);
		expect(context().seconds).toBe(1234);
		expect(isGoing()).toBe(false);
		send('clock.go');
		tick(1);
		expect(context().seconds).toBe(1235);
	});

	it('is not set back by what it wrote itself, and follows another tab when it stands', () => {
		const { send, tick, context } = start({ stage: 'running', seconds: 100 });
		send('clock.go');
		tick(7);
		send(seen({ stage: 'running', seconds: 105 }));
		expect(context().seconds).toBe(107);
		send('clock.pause', seen({ stage: 'running', seconds: 105 }));
		expect(context().seconds).toBe(105);
		send(seen({ stage: 'hot-wash', seconds: 200, endedAt: 150 }));
		expect(context()).toMatchObject({ stage: 'hot-wash', seconds: 200, endedAt: 150 });
	});

	it('takes every event in every state, and what the plan keeps leads back to the same place', () => {
		/** The ways to each place, found by walking. */
		const ways = new Map<string, readonly RehearsalEvent[]>([['', []]]);
		const reached = new Set<string>();
		const queue: (readonly RehearsalEvent[])[] = [[]];
		for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
			for (const event of events) {
				const run = start();
				run.send(...way, event);
				const snapshot = run.actor.getSnapshot();
				expect(snapshot.status).toBe('active');
				expect(stages).toContain(snapshot.context.stage);
				// Closed and opened again: the same stage, and no more than five seconds fewer.
				if (event.type !== 'plan.seen' && !way.some(({ type }) => type === 'plan.seen')) {
					const again = start(run.plan);
					expect(again.context().stage).toBe(run.context().stage);
					expect(run.context().seconds - again.context().seconds).toBeLessThan(KEEP_EVERY + 1);
				}
				const place = JSON.stringify(snapshot.value);
				if (!reached.has(place) && !ways.has(place)) {
					reached.add(place);
					queue.push([...way, event]);
				}
			}
		}
		expect(reached.size).toBe(10);
	});
});
