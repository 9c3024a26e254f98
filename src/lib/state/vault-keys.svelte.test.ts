import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '$lib/domain/result';
import type { VaultGuard } from '$lib/storage/vault/vault-guard';
import { VaultKeys } from './vault-keys.svelte';

const next = [{ name: 'Director', passphrase: 'four plain words' }];

function aGuard(kind: VaultGuard['kind']) {
	const renew = vi.fn(() => Promise.resolve(ok(undefined)));
	const notes = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
	const isUnfinished = (): Promise<boolean> => Promise.resolve(false);
	const slots = (): ReturnType<VaultGuard['slots']> => Promise.resolve([]);
	const guard: Partial<VaultGuard> = { kind, notes, renew, slots, isUnfinished };
	return { renew, guard: () => Promise.resolve(guard as VaultGuard) };
}

describe('a first passphrase', () => {
	it('is not set while what locks the plans does not arrive', async () => {
		const { renew, guard } = aGuard('device');
		const loadLock = vi.fn(() => Promise.reject(new Error('Offline')));
		const keys = new VaultKeys(guard, { loadLock });
		await keys.load();
		expect(await keys.renew(undefined, next)).toEqual(err('not-arrived'));
		expect(renew).not.toHaveBeenCalled();
		loadLock.mockResolvedValueOnce(undefined as never);
		expect(await keys.renew(undefined, next)).toEqual(ok(undefined));
		expect(renew).toHaveBeenCalledOnce();
	});

	it('is not what others wait for: there the lock has come already', async () => {
		const { renew, guard } = aGuard('passphrase');
		const keys = new VaultKeys(guard, { loadLock: () => Promise.reject(new Error('Offline')) });
		await keys.load();
		expect((await keys.renew('known words', next)).ok).toBe(true);
		expect(renew).toHaveBeenCalledOnce();
	});
});
