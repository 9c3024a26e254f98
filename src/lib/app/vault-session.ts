import { tick } from 'svelte';
import { takenFrom } from '$lib/domain/locking';
import { err, ok, type Result } from '$lib/domain/result';
import type { Found, UnlockRefusal } from '$lib/flow/vault-session.machine';
import type { Screen } from '$lib/state/screen.svelte';
import type { VaultGate } from '$lib/state/vault-gate.svelte';
import { VaultSession } from '$lib/state/vault-session.svelte';
import type { PlanStore } from '$lib/storage/plan-store';
import type { LockedDoor, UnlockError } from '$lib/storage/vault/door';
import LockButton from '$lib/ui/vault/LockButton.svelte';
import LockScreen from '$lib/ui/vault/LockScreen.svelte';
import LockTrouble from '$lib/ui/vault/LockTrouble.svelte';
import { eraseAll } from './erased';
import { beforeLock } from './before-lock';
import { handOver, wasLeftOver } from './half-typed';
import { forgetLocked, readLocked, writeLocked } from './locked-before';
import { attendPage } from './vault-attendance.svelte';
import { followVault, leavePage, limitOf } from './vault-gate';

/** What a session works with. */
interface Around {
	readonly gate: VaultGate;
	readonly screen: Screen;
}

/** Shows the locked door; resolves with the plans once a passphrase has opened it. */
export function waitAtDoor(door: LockedDoor, around: Around): Promise<PlanStore> {
	return new Promise((resolve) => {
		let store: PlanStore | undefined;
		const session = attend(around, {
			look: async () => ({
				kind: 'locked',
				isUnfinished: door.isUnfinished,
				waitUntil: takenFrom(Date.now(), await door.wait())
			}),
			unlock: async (passphrase, onPart) => {
				const opened = await door.unlock(passphrase, onPart);
				if (!opened.ok) return err(await refusalOf(door, opened.error));
				store = opened.value;
				return ok(undefined);
			},
			store: () => store,
			erase: async () => {
				// A passphrase may have opened it while the word to erase was typed.
				await eraseAll(() => (store === undefined ? door.eraseAll() : store.guard.eraseAll()));
				return undefined;
			}
		});
		const stop = session.watch(() => {
			if (session.isLocked || store === undefined) return;
			stop();
			forgetLocked();
			void followVault(store, around.gate);
			resolve(store);
			around.gate.isLocked = false;
			void focusPage();
		});
	});
}

/** Attends to plans that got their first passphrase while they are open. */
export function attendOpen(store: PlanStore, around: Around): void {
	attend(around, {
		look: () => Promise.resolve({ kind: 'open', by: 'passphrase' }),
		unlock: () => Promise.resolve(err({ code: 'refused', waitUntil: 0 })),
		store: () => store,
		erase: () => Promise.resolve(undefined)
	});
	void followVault(store, around.gate);
}

interface Behind {
	readonly look: () => Promise<Found>;
	readonly unlock: (
		passphrase: string,
		onPart: (part: number) => void
	) => Promise<Result<void, UnlockRefusal>>;
	readonly store: () => PlanStore | undefined;
	readonly erase: () => Promise<undefined>;
}

function attend({ gate, screen }: Around, { look, unlock, store, erase }: Behind): VaultSession {
	const session = new VaultSession({
		...{ now: () => Date.now(), limit: limitOf(gate.locking), locked: readLocked() },
		...{ look, unlock, erase },
		leave: (how, locked) => {
			if (how === 'locked') writeLocked({ ...locked, isPart: wasLeftOver() });
			leavePage(how);
		},
		lock: async () => {
			handOver();
			await beforeLock();
			return (await store()?.guard.lock()) ?? ok(undefined);
		}
	});
	gate.attended = { session, LockScreen, LockButton, LockTrouble };
	attendPage(session, screen);
	return session;
}

async function refusalOf(door: LockedDoor, error: UnlockError): Promise<UnlockRefusal> {
	const wait = error.code === 'wait' ? error.milliseconds : await door.wait();
	return { code: error.code, waitUntil: takenFrom(Date.now(), wait) };
}

/** Milliseconds in which a page that was locked shows what it has. */
const SOON = 3000;
const LOOK = 50;

/** The keyboard goes on where the page begins, once that is there. */
async function focusPage(): Promise<void> {
	await tick();
	for (let waited = 0; waited < SOON; waited += LOOK) {
		const main = document.querySelector<HTMLElement>('#main:not([aria-busy])');
		const isElsewhere = document.activeElement !== document.body;
		if (isElsewhere) return;
		if (main !== null) {
			main.focus({ preventScroll: true });
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, LOOK));
	}
}
