import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { err, ok, type Result } from '$lib/domain/result';
import { LOCK_REASONS, TICK, vaultSessionMachine } from './vault-session.machine';
import type { Found, LockReason, SessionEvent, UnlockRefusal } from './vault-session.machine';

const START = Date.parse('2026-11-22T14:10:00Z');
const MINUTE = 60_000;
const locked: Found = { kind: 'locked', isUnfinished: false, waitUntil: 0 };

/** What the store answers; each answer can be changed while a test goes on. */
interface Answers {
	unlock: Result<void, UnlockRefusal> | 'broken';
	lock: Result<void, 'unsaved'> | 'broken';
	erase: 'done' | 'broken';
}

async function start(found: Found | 'broken' = locked) {
	const answers: Answers = { unlock: ok(undefined), lock: ok(undefined), erase: 'done' };
	const asked: string[] = [];
	const given = <T>(answer: T | 'broken'): Promise<T> =>
		answer === 'broken' ? Promise.reject(new Error('Broken')) : Promise.resolve(answer);
	const machine = vaultSessionMachine.provide({
		actors: {
			look: fromPromise(() => given<Found>(found)),
			unlock: fromPromise(({ input: { passphrase } }) => {
				asked.push(`unlock ${passphrase}`);
				return given(answers.unlock);
			}),
			lock: fromPromise(() => (asked.push('lock'), given(answers.lock))),
			erase: fromPromise(async () => {
				asked.push('erase');
				await given(answers.erase);
				return undefined;
			})
		}
	});
	const actor = createActor(machine, { input: { now: Date.now(), limit: 10 * MINUTE } }).start();
	const settle = async (): Promise<void> => {
		await vi.advanceTimersByTimeAsync(0);
	};
	await settle();
	return {
		answers,
		asked,
		at: () => place(actor.getSnapshot().value.vault),
		isHidden: () => actor.getSnapshot().value.screen === 'hidden',
		context: () => actor.getSnapshot().context,
		has: (tag: 'busy' | 'covered' | 'locked' | 'gone') => actor.getSnapshot().hasTag(tag),
		/** Sends events one by one and waits for what each sets going. */
		send: async (...events: readonly (SessionEvent | SessionEvent['type'])[]) => {
			for (const event of events) {
				actor.send(typeof event === 'string' ? anEvent(event) : event);
				await settle();
			}
		},
		sendAtOnce: (event: SessionEvent['type']) => {
			actor.send(anEvent(event));
		},
		/** Lets time pass with the clock ticking. */
		pass: async (milliseconds: number) => {
			for (let left = milliseconds; left > 0; left -= TICK) {
				vi.setSystemTime(Date.now() + Math.min(TICK, left));
				actor.send(anEvent('clock.tick'));
				await settle();
			}
		},
		settle
	};
}

/** Lets time pass while nothing runs. */
const sleep = (milliseconds: number): void => {
	vi.setSystemTime(Date.now() + milliseconds);
};

/** A state as one path, `open.passphrase`. */
function place(value: unknown): string {
	if (typeof value === 'string') return value;
	const [[name, inner] = ['', '']] = Object.entries(value as object);
	return `${name}.${place(inner)}`;
}

const full: Readonly<Record<SessionEvent['type'], (now: number) => SessionEvent>> = {
	'passphrase.give': (now) => ({ type: 'passphrase.give', passphrase: 'four plain words', now }),
	'clock.tick': (now) => ({ type: 'clock.tick', now }),
	'page.use': (now) => ({ type: 'page.use', now }),
	'page.show': (now) => ({ type: 'page.show', now }),
	'clock.excuse': (now) => ({ type: 'clock.excuse', now }),
	'screen.hide': (now) => ({ type: 'screen.hide', now }),
	'screen.show': (now) => ({ type: 'screen.show', now }),
	'limit.set': () => ({ type: 'limit.set', limit: 5 * MINUTE }),
	'vault.change': (now) => ({ type: 'vault.change', by: 'passphrase', now }),
	'lock.ask': (now) => ({ type: 'lock.ask', reason: 'asked', now }),
	'lock.drop': (now) => ({ type: 'lock.drop', now }),
	'erase.ask': (now) => ({ type: 'erase.ask', now }),
	'vault.leave': (now) => ({ type: 'vault.leave', how: 'locked', now })
};
const anEvent = (type: SessionEvent['type']): SessionEvent => full[type](Date.now());

beforeEach(() => {
	vi.useFakeTimers({ now: START });
});
afterEach(() => {
	vi.useRealTimers();
});

type Session = Awaited<ReturnType<typeof start>>;

/** The way to every state in which somebody can do something. */
const ways: Readonly<Record<string, () => Promise<Session>>> = {
	'locked.ready': () => start(),
	'locked.waiting': () => start({ ...locked, waitUntil: START + MINUTE }),
	'open.device': () => start({ kind: 'open', by: 'device' }),
	'open.passphrase': async () => {
		const session = await start();
		await session.send('passphrase.give');
		return session;
	},
	cannotLock: async () => {
		const session = await start({ kind: 'open', by: 'passphrase' });
		session.answers.lock = err('unsaved');
		await session.send('lock.ask');
		session.answers.lock = ok(undefined);
		return session;
	},
	left: async () => {
		const session = await start({ kind: 'open', by: 'passphrase' });
		await session.send('lock.ask');
		return session;
	},
	standingAside: async () => {
		const session = await start({ kind: 'open', by: 'device' });
		await session.send({ type: 'vault.leave', how: 'aside', now: Date.now() });
		return session;
	},
	erasedElsewhere: async () => {
		const session = await start();
		await session.send({ type: 'vault.leave', how: 'erased', now: Date.now() });
		return session;
	},
	erased: async () => {
		const session = await start();
		await session.send('erase.ask');
		return session;
	}
};

/** Where each event leads from each state; events that are not named change nothing. */
const table: Readonly<Record<string, Partial<Record<SessionEvent['type'], string>>>> = {
	'locked.ready': { 'passphrase.give': 'open.passphrase', 'erase.ask': 'erased' },
	'locked.waiting': { 'erase.ask': 'erased' },
	'open.device': { 'vault.change': 'open.passphrase' },
	'open.passphrase': { 'lock.ask': 'left' },
	cannotLock: { 'lock.ask': 'left', 'lock.drop': 'open.passphrase' },
	standingAside: { 'vault.leave': 'left' },
	erasedElsewhere: { 'vault.leave': 'left' },
	erased: { 'vault.leave': 'left' }
};

describe.each(Object.entries(ways))('a vault session in %s', (state, reach) => {
	it.each(Object.keys(full) as SessionEvent['type'][])(
		'answers to %s as it should',
		async (event) => {
			const session = await reach();
			expect(session.at()).toBe(state);
			await session.send(event);
			const next = event === 'vault.leave' ? 'left' : state;
			expect(session.at()).toBe(table[state]?.[event] ?? next);
		}
	);
});

describe('the door', () => {
	it('opens by itself, or with the passphrase', async () => {
		expect((await start({ kind: 'open', by: 'device' })).at()).toBe('open.device');
		const session = await start();
		expect([session.at(), session.has('locked')]).toEqual(['locked.ready', true]);
		session.sendAtOnce('passphrase.give');
		expect([session.at(), session.has('busy')]).toEqual(['unlocking', true]);
		await session.settle();
		expect([session.at(), session.has('locked')]).toEqual(['open.passphrase', false]);
		expect(session.asked).toEqual(['unlock four plain words']);
	});

	it('says when a change of passphrases was cut off', async () => {
		const session = await start({ ...locked, isUnfinished: true });
		expect(session.context().isUnfinished).toBe(true);
	});

	it('takes no empty passphrase, and none while it opens', async () => {
		const session = await start();
		await session.send({ type: 'passphrase.give', passphrase: '', now: START });
		expect(session.asked).toEqual([]);
		session.sendAtOnce('passphrase.give');
		session.sendAtOnce('passphrase.give');
		await session.settle();
		expect(session.asked).toHaveLength(1);
	});

	it('keeps no passphrase in its context', async () => {
		const session = await start();
		session.sendAtOnce('passphrase.give');
		expect(JSON.stringify(session.context())).not.toContain('plain');
		await session.settle();
		expect(JSON.stringify(session.context())).not.toContain('plain');
	});

	it('says that a passphrase was wrong, and takes the next after the wait', async () => {
		const session = await start();
		session.answers.unlock = err({ code: 'wrong', waitUntil: Date.now() + 12_000 });
		await session.send('passphrase.give');
		expect([session.at(), session.context().refusal]).toEqual(['locked.waiting', 'wrong']);
		await session.pass(10_000);
		await session.send('passphrase.give');
		expect(session.asked).toHaveLength(1);
		await session.pass(2000);
		expect([session.at(), session.context().refusal]).toEqual(['locked.ready', 'wrong']);
		session.answers.unlock = ok(undefined);
		await session.send('passphrase.give');
		expect([session.at(), session.context().refusal]).toEqual(['open.passphrase', undefined]);
	});

	it.each(['wrong', 'damaged', 'refused', 'full', 'elsewhere', 'no-locks'] as const)(
		'says at once that it is %s',
		async (code) => {
			const session = await start();
			session.answers.unlock = err({ code, waitUntil: 0 });
			await session.send('passphrase.give');
			expect([session.at(), session.context().refusal]).toEqual(['locked.ready', code]);
		}
	);

	it('stays as it is when something unforeseen goes wrong', async () => {
		const session = await start('broken');
		expect([session.at(), session.context().refusal]).toEqual(['locked.ready', 'refused']);
		session.answers.unlock = session.answers.erase = 'broken';
		for (const event of ['passphrase.give', 'erase.ask'] as const) {
			await session.send(event);
			expect([session.at(), session.context().refusal]).toEqual(['locked.ready', 'refused']);
		}
	});
});

describe('an open vault', () => {
	const open = () => start({ kind: 'open', by: 'passphrase' });

	it('locks itself ten minutes after its last use, and not before', async () => {
		const session = await open();
		await session.pass(9 * MINUTE);
		await session.send('page.use');
		await session.pass(10 * MINUTE - TICK);
		expect(session.at()).toBe('open.passphrase');
		await session.pass(TICK);
		expect([session.at(), session.has('gone')]).toEqual(['left', true]);
		const { reason, lockedAt } = session.context();
		expect([reason, lockedAt]).toEqual(['idle', START + 19 * MINUTE]);
	});

	it('follows another time as soon as it is set', async () => {
		const session = await open();
		await session.pass(6 * MINUTE);
		await session.send('limit.set');
		await session.pass(TICK);
		expect(session.at()).toBe('left');
	});

	it.each(['clock.tick', 'page.use', 'page.show', 'screen.show'] as const)(
		'that slept locks at the first %s',
		async (event) => {
			const session = await open();
			sleep(66_000);
			session.sendAtOnce(event);
			expect([session.at(), session.has('covered')]).toEqual(['locking', true]);
			await session.settle();
			expect(session.context().reason).toBe('sleep');
		}
	);

	it('takes a tick that comes a minute late for a slow one', async () => {
		const session = await open();
		sleep(TICK + MINUTE);
		await session.send('clock.tick');
		expect(session.at()).toBe('open.passphrase');
	});

	it('was not asleep while the browser printed, however long, but was out of use', async () => {
		const session = await open();
		sleep(5 * MINUTE);
		await session.send('clock.excuse', 'clock.tick');
		expect(session.at()).toBe('open.passphrase');
		sleep(10 * MINUTE);
		await session.send('clock.excuse');
		expect([session.at(), session.context().reason]).toEqual(['left', 'idle']);
	});

	it('that is never to lock itself does not, after sleep neither', async () => {
		const session = await open();
		await session.send({ type: 'limit.set', limit: undefined });
		await session.pass(5 * MINUTE);
		sleep(600 * MINUTE);
		await session.send('clock.tick', 'page.use');
		expect(session.at()).toBe('open.passphrase');
	});

	it('counts from now when the clock is set back', async () => {
		const session = await open();
		vi.setSystemTime(START - 600 * MINUTE);
		await session.send('clock.tick');
		await session.pass(10 * MINUTE - TICK);
		expect(session.at()).toBe('open.passphrase');
		await session.pass(TICK);
		expect(session.at()).toBe('left');
	});

	it('behind a hidden screen is not used by who brushes the keys', async () => {
		const session = await open();
		await session.send('screen.hide');
		await session.pass(6 * MINUTE);
		await session.send('page.use');
		expect(session.isHidden()).toBe(true);
		await session.pass(4 * MINUTE);
		expect([session.at(), session.context().reason]).toEqual(['left', 'hidden']);
	});

	it('behind a hidden screen is used by who works in another window', async () => {
		const session = await open();
		await session.send('screen.hide');
		await session.pass(6 * MINUTE);
		await session.send({ type: 'page.use', isElsewhere: true, now: Date.now() });
		await session.pass(9 * MINUTE);
		expect(session.at()).toBe('open.passphrase');
	});

	it('is shown again before its time is over, and then counts anew', async () => {
		const session = await open();
		await session.send('screen.hide');
		await session.pass(9 * MINUTE);
		await session.send('screen.show');
		await session.pass(9 * MINUTE);
		expect([session.at(), session.isHidden()]).toEqual(['open.passphrase', false]);
	});

	it('that opens by itself never locks', async () => {
		const session = await start({ kind: 'open', by: 'device' });
		await session.pass(20 * MINUTE);
		await session.send({ type: 'vault.change', by: 'passphrase', now: Date.now() });
		await session.pass(9 * MINUTE);
		expect(session.at()).toBe('open.passphrase');
		await session.send({ type: 'vault.change', by: 'device', now: Date.now() });
		expect(session.at()).toBe('open.device');
	});

	it.each(LOCK_REASONS)('remembers why it was locked: %s', async (reason: LockReason) => {
		const session = await open();
		await session.send({ type: 'lock.ask', reason, now: START + 7 });
		expect(session.context()).toMatchObject({ reason, lockedAt: START + 7 });
	});
});

describe('a vault that cannot be locked', () => {
	it.each<Answers['lock']>([err('unsaved'), 'broken'])(
		'shows nothing and tries again',
		async (answer) => {
			const session = await start({ kind: 'open', by: 'passphrase' });
			session.answers.lock = answer;
			await session.send('lock.ask');
			expect([session.at(), session.has('covered')]).toEqual(['cannotLock', true]);
			await session.pass(30_000 - TICK);
			expect(session.asked).toHaveLength(1);
			await session.pass(TICK);
			expect([session.at(), session.asked.length]).toEqual(['cannotLock', 2]);
			session.answers.lock = ok(undefined);
			await session.pass(30_000);
			expect(session.at()).toBe('left');
		}
	);

	it('says so too when another window asked for it', async () => {
		const session = await start({ kind: 'open', by: 'passphrase' });
		await session.send({ type: 'vault.leave', how: 'unsaved', now: START });
		expect([session.at(), session.context().reason]).toEqual(['cannotLock', 'elsewhere']);
	});
});

describe('a vault that another window closed', () => {
	it.each([
		['locked', 'left'],
		['aside', 'standingAside'],
		['erased', 'erasedElsewhere']
	] as const)('%s', async (how, state) => {
		for (const reach of Object.values(ways)) {
			const session = await reach();
			await session.send({ type: 'vault.leave', how, now: START });
			const seen = [session.at(), session.has('gone'), session.has('covered')];
			expect(seen).toEqual([state, true, true]);
		}
	});
});
