import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { err, ok, type Result } from '$lib/domain/result';
import { scoringRoundMachine } from './scoring-round.machine';
import type {
	HeldRound,
	Revealing,
	RoundEvent,
	RoundInput,
	RoundTrouble
} from './scoring-round.setup';

const open: HeldRound = { roundId: 'r1', number: 1, threatIds: ['t1', 't2'], sheetCount: 0 };
const threatIds = ['t1', 't2'];
const sheet = [{ threatId: 't1', entry: { form: 'ballot', best: 4 } as const }];

/** What the store answers; each answer can be changed while a test goes on. */
interface Answers {
	begin: Result<HeldRound, RoundTrouble>;
	seal: Result<number, RoundTrouble> | 'by itself';
	reveal: Result<Revealing, RoundTrouble>;
	finish: Result<void, RoundTrouble>;
	destroy: Result<void, RoundTrouble>;
}

function start(given: Partial<RoundInput> = {}) {
	const input = { round: undefined, isInPlan: false, ...given };
	const answers: Answers = {
		begin: ok(open),
		seal: 'by itself',
		reveal: ok({ kind: 'revealed', damaged: 0 }),
		finish: ok(undefined),
		destroy: ok(undefined)
	};
	const asked: string[] = [];
	let sheets = input.round?.sheetCount ?? 0;
	const machine = scoringRoundMachine.provide({
		actors: {
			begin: fromPromise(({ input: { threatIds, phrase } }) => {
				asked.push(`begin ${threatIds.join()} ${phrase}`);
				return Promise.resolve(answers.begin);
			}),
			seal: fromPromise(({ input: given }) => {
				asked.push(`seal ${String(given.sheet.length)} to ${given.roundId}`);
				return Promise.resolve(answers.seal === 'by itself' ? ok(++sheets) : answers.seal);
			}),
			reveal: fromPromise(({ input: { phrase } }) => {
				asked.push(`reveal ${phrase}`);
				return Promise.resolve(answers.reveal);
			}),
			finish: fromPromise(({ input: { roundId } }) => {
				asked.push(`finish ${roundId}`);
				return Promise.resolve(answers.finish);
			}),
			destroy: fromPromise(({ input: { roundId } }) => {
				asked.push(`destroy ${roundId}`);
				return Promise.resolve(answers.destroy);
			})
		}
	});
	const actor = createActor(machine, { input }).start();
	const settle = async (): Promise<void> => {
		await vi.advanceTimersByTimeAsync(0);
	};
	return {
		answers,
		asked,
		at: () => place(actor.getSnapshot().value),
		context: () => actor.getSnapshot().context,
		tags: () => [...actor.getSnapshot().tags],
		/** Sends events one by one and waits for what each sets going. */
		send: async (...events: readonly (RoundEvent | RoundEvent['type'])[]) => {
			for (const event of events) {
				actor.send(typeof event === 'string' ? anEvent(event) : event);
				await settle();
			}
		},
		sendAtOnce: (event: RoundEvent['type']) => {
			actor.send(anEvent(event));
		},
		settle
	};
}

/** A state as one path, `open.collecting.waiting`. */
function place(value: unknown): string {
	if (typeof value === 'string') return value;
	const [[name, inner] = ['', '']] = Object.entries(value as object);
	return `${name}.${place(inner)}`;
}

const full: Readonly<Record<RoundEvent['type'], RoundEvent>> = {
	'round.begin': { type: 'round.begin', threatIds },
	'round.again': { type: 'round.again', threatIds },
	'phrase.give': { type: 'phrase.give', phrase: 'four words' },
	'sheet.give': { type: 'sheet.give', sheet },
	'seats.begin': { type: 'seats.begin', seats: 2 },
	'seat.seal': { type: 'seat.seal', sheet },
	'round.seen': { type: 'round.seen', round: { ...open, sheetCount: 3 } },
	'seat.take': { type: 'seat.take' },
	'seat.leave': { type: 'seat.leave' },
	'seats.end': { type: 'seats.end' },
	'round.reveal': { type: 'round.reveal' },
	'step.back': { type: 'step.back' },
	'talk.end': { type: 'talk.end' },
	'write.again': { type: 'write.again' },
	'brake.off': { type: 'brake.off' },
	'round.cancel': { type: 'round.cancel' },
	'cancel.confirm': { type: 'cancel.confirm' },
	'cancel.keep': { type: 'cancel.keep' }
};
const anEvent = (type: RoundEvent['type']): RoundEvent => full[type];

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});
const toWaiting = ['round.begin', 'phrase.give'] as const;
const toAsking = [...toWaiting, 'sheet.give', 'round.reveal'] as const;
const toMarking = [...toWaiting, 'seats.begin', 'seat.take'] as const;
const toLeaving = [...toWaiting, 'round.cancel'] as const;
const toTalk = [...toAsking, 'phrase.give'] as const;

/** The way to every state in which somebody can do something. */
const ways: Readonly<Record<string, readonly RoundEvent['type'][]>> = {
	idle: [],
	wording: ['round.begin'],
	'open.collecting.waiting': toWaiting,
	'open.collecting.covered': [...toWaiting, 'seats.begin'],
	'open.collecting.marking': toMarking,
	'open.asking': toAsking,
	leaving: toLeaving,
	discussing: toTalk
};

/** Where each event leads from each state; events that are not named change nothing. */
const table: Readonly<Record<string, Partial<Record<RoundEvent['type'], string>>>> = {
	idle: { 'round.begin': 'wording', 'round.seen': 'open.collecting.waiting' },
	wording: {
		'phrase.give': 'open.collecting.waiting',
		'step.back': 'idle',
		'round.cancel': 'idle'
	},
	'open.collecting.waiting': {
		'seats.begin': 'open.collecting.covered',
		'round.cancel': 'leaving'
	},
	'open.collecting.covered': {
		'seat.take': 'open.collecting.marking',
		'seats.end': 'open.collecting.waiting',
		'round.cancel': 'leaving'
	},
	'open.collecting.marking': {
		'seat.seal': 'open.collecting.covered',
		'seat.leave': 'open.collecting.covered'
	},
	'open.asking': {
		'phrase.give': 'discussing',
		'step.back': 'open.collecting.waiting',
		'round.cancel': 'leaving'
	},
	leaving: { 'cancel.confirm': 'idle', 'cancel.keep': 'open.collecting.waiting' },
	discussing: { 'round.again': 'wording', 'talk.end': 'idle' }
};

describe.each(Object.entries(ways))('a scoring round in %s', (state, way) => {
	it.each(Object.keys(full) as RoundEvent['type'][])(
		'answers to %s as it should',
		async (event) => {
			const round = start();
			await round.send(...way);
			expect(round.at()).toBe(state);
			await round.send(event);
			expect(round.at()).toBe(table[state]?.[event] ?? state);
		}
	);
});

describe('a scoring round', () => {
	it('goes from the words to the talk, twice', async () => {
		const round = start();
		await round.send(...toTalk, 'round.again', 'phrase.give');
		expect(round.asked).toEqual([
			...['begin t1,t2 four words', 'seal 1 to r1', 'reveal four words', 'finish r1'],
			'begin t1,t2 four words'
		]);
		await round.send('sheet.give', 'round.reveal', 'phrase.give', 'talk.end');
		expect(round.at()).toBe('idle');
	});

	it('hands the laptop to as many people as were named, and then collects on', async () => {
		const round = start();
		await round.send(...toWaiting, 'seats.begin', 'seat.take');
		expect(round.tags()).toEqual(['marking']);
		await round.send('seat.seal');
		expect([round.at(), round.context().seatsLeft]).toEqual(['open.collecting.covered', 1]);
		await round.send('seat.take', 'seat.leave', 'seat.take', 'seat.seal');
		expect(round.at()).toBe('open.collecting.waiting');
		expect(round.context()).toMatchObject({ seatsLeft: 0, round: { sheetCount: 2 } });
	});

	it.each([0, 6])('does not begin with %i people', async (seats) => {
		const round = start();
		await round.send(...toWaiting, { type: 'seats.begin', seats });
		expect(round.at()).toBe('open.collecting.waiting');
	});

	it('does not begin without a threat', async () => {
		const round = start();
		await round.send({ type: 'round.begin', threatIds: [] });
		expect(round.at()).toBe('idle');
	});

	it('keeps nothing of sheets or words in its context', async () => {
		const round = start();
		await round.send(...toAsking);
		const kept = JSON.stringify(round.context());
		for (const word of ['ballot', 'best', 'four words']) expect(kept).not.toContain(word);
	});

	it('comes back to an open round after a crash', () => {
		const round = start({ round: { ...open, sheetCount: 3 } });
		expect([round.at(), round.context().round?.sheetCount]).toEqual(['open.collecting.waiting', 3]);
	});

	it('is not revealed before a sheet is in', async () => {
		const round = start();
		await round.send(...toWaiting, 'round.reveal');
		expect(round.at()).toBe('open.collecting.waiting');
		await round.send('sheet.give', 'round.reveal');
		expect(round.at()).toBe('open.asking');
	});

	it('takes longer with every wrong phrase, and forgets that after the right one', async () => {
		const round = start();
		await round.send(...toAsking);
		round.answers.reveal = ok({ kind: 'wrong-phrase' });
		for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
			await round.send('phrase.give');
			expect([round.at(), round.context().isWrong]).toEqual(['open.asking', true]);
			await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
			expect(round.context().isSlowed).toBe(true);
			await vi.advanceTimersByTimeAsync(1);
			expect(round.context().isSlowed).toBe(false);
		}
		round.answers.reveal = ok({ kind: 'revealed', damaged: 2 });
		await round.send('phrase.give');
		expect(round.context()).toMatchObject({
			...{ tries: 0, isWrong: false, damaged: 2, round: undefined }
		});
	});

	it('makes people wait who go back to collecting meanwhile, without the error from before', async () => {
		const round = start();
		await round.send(...toAsking);
		round.answers.reveal = ok({ kind: 'wrong-phrase' });
		await round.send('phrase.give');
		await vi.advanceTimersByTimeAsync(600);
		await round.send('step.back', 'sheet.give', 'round.reveal', 'phrase.give');
		expect(round.context()).toMatchObject({ tries: 1, isWrong: false, isSlowed: true });
		expect(round.asked.filter((asked) => asked.startsWith('reveal'))).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(400);
		await round.send('phrase.give');
		expect(round.context().tries).toBe(2);
	});

	it('makes nobody wait for the wrong words of a round that was thrown away', async () => {
		const round = start();
		await round.send(...toAsking);
		round.answers.reveal = ok({ kind: 'wrong-phrase' });
		await round.send('phrase.give', 'round.cancel', 'cancel.confirm', ...toAsking);
		expect(round.context()).toMatchObject({ tries: 0, isSlowed: false });
		await vi.advanceTimersByTimeAsync(900);
		await round.send('phrase.give');
		await vi.advanceTimersByTimeAsync(900);
		expect(round.context().isSlowed).toBe(true);
	});

	it('goes back to exactly where it was when it is not thrown away after all', async () => {
		for (const state of ['open.collecting.waiting', 'open.collecting.covered', 'open.asking']) {
			const round = start();
			await round.send(...(ways[state] ?? []), 'round.cancel');
			expect(round.at()).toBe('leaving');
			await round.send('cancel.keep');
			expect(round.at()).toBe(state);
		}
	});

	it('is destroyed when it is thrown away; a second one leads back to the talk', async () => {
		const round = start();
		await round.send(...toTalk, 'round.again', 'phrase.give', 'round.cancel', 'cancel.confirm');
		expect(round.asked.at(-1)).toBe('destroy r1');
		expect([round.at(), round.context().round]).toEqual(['discussing', undefined]);
	});

	it('that is not begun, or thrown away, leads back to where it was begun', async () => {
		const round = start();
		await round.send(...toTalk, 'round.again', 'step.back');
		expect(round.at()).toBe('discussing');
		await round.send('talk.end', 'round.begin', 'step.back');
		expect(round.at()).toBe('idle');
		await round.send(...toLeaving, 'cancel.confirm');
		expect(round.at()).toBe('idle');
	});

	it('takes nothing more once its marks are in the plan, and talks when they are on the disk', async () => {
		const round = start({ round: open, isInPlan: true });
		expect([round.at(), round.tags()]).toEqual(['writing', ['busy']]);
		const late = ['sheet.give', 'round.cancel', 'round.seen'] as const;
		for (const event of late) round.sendAtOnce(event);
		expect(round.at()).toBe('writing');
		await round.settle();
		expect([round.at(), round.context().round]).toEqual(['discussing', undefined]);
		expect(round.asked).toEqual(['finish r1']);
	});

	it('says so when its marks may not be on the disk', async () => {
		const round = start();
		round.answers.finish = err('unwritten');
		await round.send(...toTalk, 'round.again', 'talk.end', 'round.begin', 'round.seen');
		expect([round.at(), round.context().trouble]).toEqual(['unwritten', 'unwritten']);
		round.answers.finish = ok(undefined);
		await round.send('write.again');
		expect([round.at(), round.context().trouble]).toEqual(['discussing', undefined]);
	});

	it('follows the count of another tab, and ends when that has destroyed it', async () => {
		const round = start();
		await round.send(...toWaiting, 'round.seen');
		expect(round.context().round?.sheetCount).toBe(3);
		await round.send({ type: 'round.seen', round: undefined });
		expect([round.at(), round.context().trouble]).toEqual(['idle', 'gone']);
	});

	it('is not cut off while it writes', async () => {
		const round = start();
		await round.send(...toWaiting);
		round.sendAtOnce('sheet.give');
		round.sendAtOnce('round.cancel');
		expect(round.at()).toBe('open.collecting.sealing');
		await round.settle();
		await round.send('round.reveal');
		const meanwhile = ['phrase.give', 'round.cancel', 'round.seen'] as const;
		for (const event of meanwhile) round.sendAtOnce(event);
		expect([round.at(), round.tags()]).toEqual(['open.revealing', ['busy']]);
		await round.settle();
		expect(round.at()).toBe('discussing');
	});
});

describe('trouble in a scoring round', () => {
	const cases = [
		{ who: 'begin', way: ['round.begin'], event: 'phrase.give', back: 'wording' },
		{ who: 'seal', way: toWaiting, event: 'sheet.give', back: 'open.collecting.waiting' },
		{ who: 'seal', way: toMarking, event: 'seat.seal', back: 'open.collecting.marking' },
		{ who: 'reveal', way: toAsking, event: 'phrase.give', back: 'open.asking' },
		{ who: 'destroy', way: toLeaving, event: 'cancel.confirm', back: 'leaving' }
	] as const;

	it.each(cases)('with $who at $event is named, and the next try takes it away', async (each) => {
		const { who, way, event, back } = each;
		const round = start();
		await round.send(...way);
		const before = round.answers[who];
		round.answers[who] = err('full');
		await round.send(event);
		expect([round.at(), round.context().trouble]).toEqual([back, 'full']);
		Object.assign(round.answers, { [who]: before });
		await round.send(event);
		expect(round.context().trouble).toBeUndefined();
	});

	it.each([
		['seal', toWaiting, 'sheet.give'],
		['seal', toMarking, 'seat.seal'],
		['reveal', toAsking, 'phrase.give']
	] as const)('with %s of a round that is gone ends it', async (who, way, event) => {
		const round = start();
		await round.send(...way);
		round.answers[who] = err('gone');
		await round.send(event);
		expect([round.at(), round.context()]).toMatchObject([
			'idle',
			{ round: undefined, trouble: 'gone' }
		]);
	});

	it('that nobody has foreseen is one, too', async () => {
		const actor = createActor(scoringRoundMachine, {
			input: { round: undefined, isInPlan: false }
		}).start();
		actor.send(anEvent('round.begin'));
		actor.send(anEvent('phrase.give'));
		await vi.advanceTimersByTimeAsync(0);
		expect(place(actor.getSnapshot().value)).toBe('wording');
		expect(actor.getSnapshot().context.trouble).toBe('failed');
	});
});
