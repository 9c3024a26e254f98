import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { err, ok } from '$lib/domain/result';
import { VaultSession, type SessionSource } from '$lib/state/vault-session.svelte';
import LockForm from './LockForm.svelte';

/** Shows a locked door, as it is found unless said otherwise. */
async function show(source: Partial<SessionSource> = {}): Promise<void> {
	const session = new VaultSession({
		...{ now: () => 1_000, limit: undefined, locked: undefined },
		look: () => Promise.resolve({ kind: 'locked', isUnfinished: false, waitUntil: 0 }),
		unlock: () => Promise.resolve(ok(undefined)),
		lock: () => Promise.resolve(ok(undefined)),
		erase: () => Promise.resolve(undefined),
		leave: () => undefined,
		...source
	});
	render(LockForm, { session });
	await screen.findByRole('button', { name: 'Unlock' });
}

describe('a locked door', () => {
	it('says that everything was saved only where nothing was unfinished', async () => {
		await show({ locked: { at: 0, why: 'sleep', isPart: true } });
		expect(
			screen.getByText(/had slept for more than a minute\. What was in a plan was saved first\./)
		).toHaveTextContent('What was typed and not yet added or sealed is gone.');
		expect(screen.queryByText(/Everything was saved/)).toBeNull();
	});

	it('says that everything was saved where it was', async () => {
		await show({ locked: { at: 0, why: 'asked' } });
		expect(screen.getByText(/^Closed at .*\. Everything was saved first\.$/)).toBeVisible();
	});

	it('does not call words wrong that were not tried', async () => {
		await show({
			unlock: () => Promise.resolve(err({ code: 'wait', waitUntil: Date.now() + 8_000 }))
		});
		await userEvent.type(screen.getByLabelText('Passphrase'), 'the right words');
		await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
		expect(await screen.findByText(/^This was not tried/)).toBeVisible();
		expect(screen.queryByText(/did not open it/)).toBeNull();
	});
});
