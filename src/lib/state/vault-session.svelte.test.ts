import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '$lib/domain/result';
import type { UnlockRefusal } from '$lib/flow/vault-session.machine';
import { VaultSession } from './vault-session.svelte';

type Opening = Result<void, UnlockRefusal>;

/** A locked door at which a passphrase is being tried until it is answered. */
async function aTry() {
	let answer: (opening: Opening) => void = () => undefined;
	const erase = vi.fn(() => Promise.resolve(undefined));
	const session = new VaultSession({
		...{ now: () => 1, limit: undefined, locked: undefined, erase },
		look: () => Promise.resolve({ kind: 'locked', isUnfinished: false, waitUntil: 0 }),
		unlock: () => new Promise<Opening>((resolve) => (answer = resolve)),
		lock: () => Promise.resolve(ok(undefined)),
		leave: () => undefined
	});
	await vi.waitFor(() => {
		expect(session.stage).toBe('ready');
	});
	session.unlock('four plain words');
	flushSync();
	expect(session.stage).toBe('unlocking');
	return {
		session,
		erase,
		answer: (opening: Opening) => {
			answer(opening);
		}
	};
}

describe('erasing everything while a passphrase is being tried', () => {
	it.each([
		['did not open it', err({ code: 'wrong' as const, waitUntil: 0 })],
		['opened it', ok(undefined)]
	] as const)('waits for it and erases when it %s', async (_, opening) => {
		const { session, erase, answer } = await aTry();
		const erasing = session.erase();
		await Promise.resolve();
		expect(erase).not.toHaveBeenCalled();
		answer(opening);
		await erasing;
		expect(erase).toHaveBeenCalledOnce();
		expect(session.stage).toBe('erased');
		expect(session.isLocked).toBe(true);
	});

	it('is not remembered for another passphrase once the browser refused', async () => {
		const { session, erase, answer } = await aTry();
		erase.mockRejectedValueOnce(new Error('Refused'));
		const erasing = session.erase();
		answer(err({ code: 'wrong', waitUntil: 0 }));
		await expect(erasing).rejects.toThrow('Not erased');
		session.unlock('other plain words');
		await Promise.resolve();
		answer(ok(undefined));
		await vi.waitFor(() => {
			expect(session.isOpen).toBe(true);
		});
		expect(erase).toHaveBeenCalledOnce();
	});
});
