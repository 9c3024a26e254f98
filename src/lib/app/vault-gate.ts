import { readLocking, type Locking } from '$lib/domain/locking';
import type { VaultGate } from '$lib/state/vault-gate.svelte';
import type { PlanStore } from '$lib/storage/plan-store';
import { erased } from './erased';

/** Milliseconds without use until the vault locks itself; undefined when never. */
export const limitOf = ({ minutes }: Locking): number | undefined =>
	minutes === 'never' ? undefined : minutes * 60_000;

/** Reads what opens the vault and when it locks itself, after either may have changed. */
export async function followVault(store: PlanStore, gate: VaultGate): Promise<void> {
	const { kind, notes } = store.guard;
	if (kind !== 'none') gate.attended?.session.opensBy(kind);
	gate.locking = readLocking(await notes.read('locking').catch(() => undefined));
	gate.attended?.session.lockAfter(limitOf(gate.locking));
}

/** Loads the page anew: whatever the store gave out is then no longer in memory. */
export function leavePage(how: 'locked' | 'aside' | 'erased'): void {
	// This tab erased it: no plan was open, and the page that says so is there. Offline nothing else would come.
	if (how === 'erased' && erased.isErased) return;
	if (how === 'erased') {
		// An address of a plan that is gone leads nowhere.
		history.replaceState(history.state, '', '#/');
		erased.mark('nothing');
	}
	location.reload();
}
